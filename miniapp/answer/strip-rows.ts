/** A strip of months laid out in rows of a year, with long stretches that are all alike folded into one. */
import type { EventKind, MonthState, TimelineMonth } from "../../shared/policy/index.ts";

/** A year of twelve places, empty before the first and after the last month; or years that are all alike. */
export type StripRow =
  | { readonly kind: "year"; readonly year: string; readonly places: readonly (TimelineMonth | undefined)[] }
  | {
      readonly kind: "folded";
      readonly from: string;
      readonly to: string;
      /** Any of the months: they are all like it. */
      readonly like: TimelineMonth;
    };

/** How many whole years alike are worth folding. */
const FOLDED_FROM = 2;

/** The rows, earliest first. */
export function stripRows(months: readonly TimelineMonth[]): readonly StripRow[] {
  const years = new Map<string, (TimelineMonth | undefined)[]>();
  for (const one of months) {
    const [year = "", month = ""] = one.month.split("-");
    const places = years.get(year) ?? new Array<TimelineMonth | undefined>(12).fill(undefined);
    places[Number(month) - 1] = one;
    years.set(year, places);
  }
  const rows: StripRow[] = [];
  let alike: StripRow[] = [];
  let look: string | undefined;
  const close = () => {
    const [first, last] = [alike[0], alike.at(-1)];
    const like = first?.kind === "year" ? first.places[0] : undefined;
    if (alike.length >= FOLDED_FROM && first?.kind === "year" && last?.kind === "year" && like)
      rows.push({ kind: "folded", from: first.year, to: last.year, like });
    else rows.push(...alike);
    alike = [];
  };
  for (const [year, places] of years) {
    const now = lookOf(places);
    if (now === undefined || now !== look) close();
    look = now;
    alike.push({ kind: "year", year, places });
  }
  close();
  return rows;
}

/** What all months of a year look like; nothing when they differ, are not twelve, or one has something of its own. */
function lookOf(places: readonly (TimelineMonth | undefined)[]): string | undefined {
  const looks = new Set(
    places.map((one) => one && [one.state, one.counts, one.partly, one.benefit, ...marksOf(one)].join()),
  );
  const [look] = looks;
  return looks.size === 1 && !places.some((one) => one && marksOf(one).length > 0) ? look : undefined;
}

/** What falls into a month beside its payment, the most telling first. */
export type Mark = "event" | "claimBy" | "from" | "now";

export const marksOf = (one: TimelineMonth): readonly Mark[] =>
  (["event", "claimBy", "from", "now"] as const).filter((mark) => one[mark] !== undefined);

/** The sign and the word for a month's payment. */
export const STATES: Readonly<Record<MonthState, { readonly sign: string; readonly word: string }>> = {
  paid: { sign: "✓", word: "按时交了" },
  "back-paid": { sign: "补", word: "后来补上的" },
  "paid-ahead": { sign: "提", word: "提前交的" },
  "to-back-pay": { sign: "待", word: "说好以后补" },
  planned: { sign: "○", word: "打算交" },
  due: { sign: "!", word: "这个月还没交" },
  missed: { sign: "✕", word: "没有交" },
  elsewhere: { sign: "外", word: "在别处交的" },
  none: { sign: "", word: "不用交" },
};

/** The sign and the word for a mark; the event by its kind. */
export const markWords = (mark: Mark, kind: EventKind | undefined): { readonly sign: string; readonly word: string } =>
  ({
    event: { sign: "★", word: kind === undefined ? "这件事" : EVENTS[kind] },
    claimBy: { sign: "止", word: "申请的最后一天" },
    from: { sign: "起", word: "从这个月起" },
    now: { sign: "今", word: "今天" },
  })[mark];

const EVENTS: Readonly<Record<EventKind, string>> = {
  delivery: "生产",
  termination: "流产或引产",
  "family-planning": "手术",
  prenatal: "产检",
  treatment: "看病",
};

/** What costs of a month come to. */
export const BENEFITS = { waiting: "还在等，费用不能报", covered: "费用能报" } as const;

/** Whether a month was paid and is nothing to this line. */
export const isIdle = ({ state, counts }: TimelineMonth): boolean =>
  counts === false && state !== "missed" && state !== "none";
