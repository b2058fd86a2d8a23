/** What a record leaves open, as questions: one for all months of the same doubt. */
import { monthNumber, spokenMonth, yearOf } from "./calendar.ts";
import { linesOf, mayBeMedical, type Ask, type Asked, type Option, type ReadMonth } from "./reading.ts";
import type { Doubt } from "./row.ts";
import { SCHEME_LABELS } from "./words/payers.ts";

/** A month, and what is open about it. */
export interface Open {
  readonly month: ReadMonth;
  readonly doubts: readonly Doubt[];
  /** Medical insurance of which it is not said whose. */
  readonly unsure: boolean;
  /** The record names 个人 there. */
  readonly own: boolean;
}

const MEDICAL: readonly (ReadMonth["insurance"] | undefined)[] = [undefined, "employee-medical"];

/** The questions, in the order in which they are best asked. */
export function asksOf(open: readonly Open[]): Ask[] {
  const found = new Map<string, { doubt: Doubt; months: ReadMonth[]; own: boolean }>();
  for (const { month, doubts, unsure, own } of open) {
    for (const doubt of [...doubts.filter((each) => matters(each, month)), ...untold(month, unsure)]) {
      const key = `${doubt.what} ${doubt.why}`;
      const same = found.get(key) ?? { doubt, months: [], own: false };
      found.set(key, same);
      same.months.push(month);
      same.own ||= own;
    }
  }
  const order: readonly Asked[] = ["insurance", "month", "state", "scheme", "paid-in", "region"];
  const sorted = [...found.values()].sort((a, b) => order.indexOf(a.doubt.what) - order.indexOf(b.doubt.what));
  const counts = new Map<Asked, number>();
  return sorted.map(({ doubt, months, own }) => {
    const turn = (counts.get(doubt.what) ?? 0) + 1;
    counts.set(doubt.what, turn);
    return askOf(doubt, turn, months, own);
  });
}

/** The question of a doubt about some months, the so manieth of its kind; `own`: the record names 个人 in some of them. */
export const askOf = (doubt: Doubt, turn: number, months: readonly ReadMonth[], own = false): Ask => ({
  id: `${doubt.what}-${turn}`,
  what: doubt.what,
  months: [...new Set(months.map(({ month }) => month))],
  lines: [...linesOf(months)].sort((a, b) => a - b),
  text: textOf(doubt, own),
  options: doubt.ofYear === true ? yearsOf(months.map(({ month }) => month)) : optionsOf(doubt),
});

/** Of an insurance that counts no months here, nothing is asked. */
function matters({ what }: Doubt, { insurance, state }: ReadMonth): boolean {
  const counts = mayBeMedical(insurance) || insurance === "maternity";
  return (
    counts && (what === "state" || what === "month" || state === "paid" || state === "late" || state === undefined)
  );
}

/** What the month itself does not tell. */
function untold({ insurance, scheme, state }: ReadMonth, unsure: boolean): Doubt[] {
  if (state === "unpaid" || state === "refunded") return [];
  const doubts: Doubt[] = [];
  if (insurance === undefined) doubts.push({ what: "insurance", why: "" });
  if (scheme === undefined && MEDICAL.includes(insurance)) {
    doubts.push({ what: "scheme", why: unsure || insurance === undefined ? "any" : "employee" });
  }
  return doubts;
}

function textOf({ what, why, ofYear }: Doubt, own: boolean): string {
  if (ofYear) return `${why}，是哪一年的？`;
  switch (what) {
    case "insurance":
      return "没写是哪一种保险，这些月份交的是什么？";
    case "scheme":
      return own
        ? "没写清是谁交的：“个人”可能是自己交，也可能是单位交的里面个人那一份。这些月份是谁交的？"
        : "没写是谁交的，这些月份是谁交的？";
    case "state":
      return `${why}。这些月份交上了吗？`;
    case "month":
      return `${why}。交的是哪个月？`;
    case "paid-in":
      return "这些月份是后来补交的，哪个月补上的？";
    case "region":
      return `“${why}”在哪里？`;
  }
}

const option = (value: string, label: string): Option => ({ value, label });

/** The year that was taken, and those before it; where the months are of two years, from which to which they go. */
function yearsOf(months: readonly string[]): readonly Option[] {
  const all = months.map(monthNumber).sort((a, b) => a - b);
  const [first = 0, last = 0] = [all[0], all.at(-1)];
  const words = (back: number) =>
    yearOf(first) === yearOf(last)
      ? `${yearOf(last) - back}年`
      : `${spokenMonth(first - 12 * back)}到${spokenMonth(last - 12 * back)}`;
  const earlier = EARLIER.map((back) => option(String(yearOf(last) - back), words(back)));
  return [option("same", words(0)), ...earlier, option("unpaid", "都不是")];
}
const EARLIER = [1, 2, 3];

function optionsOf({ what, why }: Doubt): readonly Option[] {
  switch (what) {
    case "insurance":
      return [
        option("employee-medical", "职工医保（灵活就业的也是）"),
        option("resident-medical", "居民医保"),
        option("maternity", "生育保险"),
        option("pension", "养老保险"),
        option("unemployment", "失业保险"),
        option("work-injury", "工伤保险"),
      ];
    case "scheme": {
      const { resident, ...employee } = SCHEME_LABELS;
      const all = Object.entries(why === "any" ? { ...employee, resident } : employee);
      return all.map(([value, label]) => option(value, label));
    }
    case "state":
      return [option("paid", "交上了"), option("unpaid", "没交上"), option("late", "后来补交的")];
    case "month":
      return [option("same", "就是这个月"), option("unpaid", "不是这个月")];
    case "paid-in":
    case "region":
      return [];
  }
}
