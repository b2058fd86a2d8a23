/** What is asked and said around a contribution record. */
import type { Scheme } from "../../shared/policy/index.ts";
import type { StretchDraft } from "../draft/draft.ts";
import { monthText } from "../record/months/month.ts";
import { spanOf } from "../record/months/months.ts";
import type { Option } from "../ui/types.ts";
import { dateWords } from "./figures.ts";
import { SCHEMES } from "./stretch.ts";

/** How she pays now, to choose from. */
export const NOW: readonly Option<Scheme | "none" | "never" | "unknown">[] = [
  ...SCHEMES,
  { value: "none", label: "现在没交，以前交过" },
  { value: "never", label: "从来没交过" },
  { value: "unknown", label: "说不清" },
];

const HOW: Readonly<Record<Scheme, string>> = {
  employer: "单位交",
  individual: "自己交",
  "unemployment-benefit": "失业保险交",
  resident: "交居民医保",
};

/** What was understood of a stretch, in `now`'s eyes: 「2026 年 8 月起自己交，共 4 个月」; undefined while it is half told. */
export function understoodWords(stretch: StretchDraft, now: number): string | undefined {
  const span = spanOf(stretch);
  if (span === undefined || stretch.scheme === "") return undefined;
  const how = HOW[stretch.scheme];
  const from = dateWords(monthText(span.from));
  if (span.to !== Infinity) {
    const until = span.to === span.from ? "" : `到 ${dateWords(monthText(span.to))}`;
    return `${from}${until}${how}，共 ${span.to - span.from + 1} 个月`;
  }
  return span.from > now ? `打算从 ${from}起${how}` : `${from}起${how}，到这个月共 ${now - span.from + 1} 个月`;
}

/** Asked where a record ends this month or the last. */
export const goesOnAsk = (month: string): string => `记录到 ${dateWords(month)}为止。以后还接着交吗？`;

export const GOES_ON: readonly Option<"yes" | "no">[] = [
  { value: "yes", label: "接着交" },
  { value: "no", label: "不交了" },
];

/** For somebody who cannot say. */
export const UNKNOWN_HELP = "不要紧，先往下填。在“国家医保服务平台”App 的“缴费记录”里能查到；查到了，回来粘贴就行。";
