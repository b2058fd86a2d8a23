/** What is asked and said around a contribution record. */
import { spanWords, type Scheme } from "../../shared/policy/index.ts";
import type { StretchDraft } from "../draft/draft.ts";
import { monthNumber, monthText } from "../record/months/month.ts";
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

/** The months that are not in sight, before them and after. */
export const OTHER_MONTHS = "别的月份";

/** Beside the first month: whoever missed months tells that next. */
export const SINCE_HINT = "这样交的第一个月；中间断过不要紧，下面再说";

/** What there is besides one way without a gap, and which of the two it is called. */
export const CHANGES = {
  ask: "断过、换过吗？",
  hint: "断过，是说这段里有几个月没交；换过，是说这以前的交法、单位、档次、基数或地方不一样",
} as const;

/** What was understood of a stretch, in `now`'s eyes: 「2026 年 8 月起自己交，共 4 个月」; undefined while it is half told. */
export function understoodWords(stretch: StretchDraft, now: number): string | undefined {
  const span = spanOf(stretch);
  if (span === undefined || stretch.scheme === "") return undefined;
  const how = HOW[stretch.scheme];
  const from = dateWords(monthText(span.from));
  if (span.to !== Infinity) {
    return `${spanWords(monthText(span.from), monthText(span.to))}${how}，共 ${span.to - span.from + 1} 个月`;
  }
  return span.from > now ? `打算从 ${from}起${how}` : `${from}起${how}，到这个月共 ${now - span.from + 1} 个月`;
}

/** How much of a record is told, its heading: what has no months yet is not, nor what is still `asked` about. */
export function toldHeading(stretches: readonly StretchDraft[], asked: readonly StretchDraft[] = []): string {
  if (stretches.length === 0) return "还没填";
  const told = stretches.filter((stretch) => spanOf(stretch) !== undefined && !asked.includes(stretch)).length;
  if (told === 0) return "还没填完";
  return `填好了 ${told} 段${told < stretches.length ? "，还没填完" : ""}`;
}

/**
 * Asked where a record ends this month or the last. `stopped`: she has said that she does not pay now, so that the months
 * that would go on are named.
 */
export const goesOnAsk = (month: string, stopped = false): string =>
  `记录到 ${dateWords(month)}为止。${stopped ? `打算从 ${dateWords(monthText(monthNumber(month) + 1))}起接着交吗？` : "以后还接着交吗？"}`;

export const GOES_ON: readonly Option<"yes" | "no">[] = [
  { value: "yes", label: "接着交" },
  { value: "no", label: "不交了" },
];

/** For somebody who cannot say. */
export const UNKNOWN_HELP = "不要紧，先往下填。在“国家医保服务平台”App 的“缴费记录”里能查到；查到了，回来粘贴就行。";
