/** The months of a sentence, and what is unclear about them. */
import { lastDayOf } from "../calendar.ts";
import { isStretch, monthAlone, type Period, type Periods } from "../period.ts";
import { LEFT } from "../open-ends.ts";
import { speaksAgainst, type Cell, type Doubt } from "../row.ts";
import { JOINED_THEN, LEFT_THEN } from "../words/life.ts";
import { durationIn, onlyJoins, saysSometimes } from "../words/spoken.ts";
import { against, yuanIn } from "../words/states.ts";

/** Months, and what must be asked of them. */
export interface When {
  readonly periods: readonly Period[];
  readonly doubts: readonly Doubt[];
}

/** The months that a sentence means, by what it names and by how many it tells. */
export function whenOf(
  clause: string,
  read: Periods,
  { cells, doubts, now }: { readonly cells: readonly Cell[]; readonly doubts: readonly Doubt[]; readonly now: number },
): When {
  const { periods, days } = read;
  const [day] = days;
  const whole = wholeMonths(read);
  if (whole) {
    const more = [isStretch(whole) ? FROM_DAY_TO_DAY : undefined, joining(read, cells)];
    return { periods: [whole], doubts: [...doubts, ...more.flatMap((doubt) => doubt ?? [])] };
  }
  const [first, second, ...others] = periods;
  if (first && second && others.length === 0 && TWO_MONTHS.test(clause)) {
    const span: Period = { from: first.from, to: second.to, onward: false };
    const told = durationIn(read.rest) === span.to - span.from + 1;
    const more = [told ? undefined : FROM_TO, joining(read, cells)].flatMap((doubt) => doubt ?? []);
    return isStretch(span)
      ? { periods: [span], doubts: [...doubts, ...more] }
      : { periods, doubts: [...doubts, WHICH_MONTH] };
  }
  if (periods.length === 0 && day !== undefined) {
    const dates = days.map(({ month }) => monthAlone(month));
    const first = days.every((each) => each.day === 1) && !PAID_ON.test(read.rest);
    const which = first ? joining(read, cells) : ONLY_DAY;
    return { periods: dates, doubts: which ? [...doubts, which] : doubts };
  }
  const counted = countedOut(periods, durationIn(read.rest), now);
  const more = [
    unclear(clause, read, cells),
    madeUpTo(counted.periods, cells),
    counted.doubt,
    loneEnd(periods),
    joining(read, cells),
  ];
  return { periods: counted.periods, doubts: [...doubts, ...more.flatMap((doubt) => doubt ?? [])] };
}

/** 202501 202503: from one to the other, or a month and when it was paid. */
const TWO_MONTHS = /\d{4}[-/.]?\d{2}\s+\d{4}[-/.]?\d{2}(?!\d)/;

/** 3月1日代扣: no month that was written as its first day. */
const PAID_ON = /扣|支出|转账|付款|支付|[到入][账帐]|收款/;

/** What is asked of a day on which something was paid. */
export const ONLY_DAY: Doubt = { what: "month", why: "只写了哪天，没说交的是哪个月" };

/** What is asked of two months beside each other without a name over them. */
const FROM_TO: Doubt = { what: "state", why: "一行里有两个月份，看不出是从前一个交到后一个，还是后一个月才交的" };

/** Rows that each begin where the one before ends, and are no mere month and the next: from one month to another they go. */
export function withoutGaps<T extends { readonly periods: readonly Period[]; readonly doubts: readonly Doubt[] }>(
  all: readonly T[],
): readonly T[] {
  const asked = all.filter(({ doubts }) => doubts.includes(FROM_TO));
  const spans = asked.flatMap(({ periods }) => periods);
  const whole = spans.every(({ from, to }, at) => to - from > 1 && (at === 0 || spans[at - 1]?.to === from - 1));
  if (spans.length < 2 || !whole) return all;
  return all.map((each) => ({ ...each, doubts: each.doubts.filter((doubt) => doubt !== FROM_TO) }));
}

/** The second may be the day on which the first was paid, or the end of a job. */
const FROM_DAY_TO_DAY: Doubt = { what: "state", why: "只写了从哪天到哪天，没写每个月都交了" };

/** 2025-01-01 2025-03-31: from the first day of a month to the last of one. */
function wholeMonths({ periods, days: [first, last, ...more] }: Periods): Period | undefined {
  if (first?.day !== 1 || last === undefined || more.length + periods.length > 0) return undefined;
  const lastDay = lastDayOf(last.month);
  return last.day === lastDay && last.month >= first.month
    ? { from: first.month, to: last.month, onward: false }
    : undefined;
}

/** Several months or stretches, of which something is said that may be of one alone. */
function unclear(clause: string, { periods, days, rest }: Periods, cells: readonly Cell[]): Doubt | undefined {
  if (periods.some(isStretch) && saysSometimes(rest) && speaksAgainst(cells))
    return { what: "state", why: "看不出哪几个月没交" };
  const moreDays = days.length > 1;
  if (periods.length + days.slice(1).length < 2) return undefined;
  if (cells.some(({ column, text }) => column.role === "money" && yuanIn(text) === 0)) return WHICH;
  const singles = periods.every(({ from, to }) => from === to);
  if ((singles || moreDays) && isRowLike(cells) && !/[、和及,]/.test(rest) && !LISTED.test(clause)) return WHICH_MONTH;
  return speaksAgainst(cells) && (clause.includes(",") || !OF_ALL.test(rest)) ? WHICH : undefined;
}

/** 3月起欠费，后来补上了: up to which month is not said. */
const madeUpTo = (periods: readonly Period[], cells: readonly Cell[]): Doubt | undefined =>
  periods.some(({ onward }) => onward) && cells.some(isLate) ? { what: "state", why: "没写补到哪个月为止" } : undefined;
const isLate = ({ column, text }: Cell): boolean => column.role === "state" && against(text) === "late";

/** 1、2月: one after the other. */
const LISTED = /\d\s*[、和及]\s*\d{1,2}\s*月/;

/** 2月和4月断了: one word is said of all. */
const OF_ALL = /^[\s、和及与跟]*[^\s、和及与跟,;。]*\s*$|^[^\s、和及与跟,;。]*[\s、和及与跟]*$/;

/** Of several months in one row, any may be the one that was paid for. */
const WHICH_MONTH: Doubt = { what: "month", why: "一行里有几个月份，看不出交的是哪个月" };

const WHICH: Doubt = { what: "state", why: "一行里有几段月份，看不出哪些没交" };

/** Sums and kinds stand in rows that were copied, not in what people write. */
const isRowLike = (cells: readonly Cell[]): boolean =>
  cells.some(
    ({ column, text }) =>
      column.role === "money" || (column.role === "insurance" && /保险/.test(text)) || text === "补缴",
  );

/** 从2024年6月开始，连续12个月: a stated number of months closes a stretch; one that does not fit is asked about. */
function countedOut(
  periods: readonly Period[],
  count: number | undefined,
  now: number,
): { readonly periods: readonly Period[]; readonly doubt?: Doubt } {
  const [only, ...more] = periods;
  if (count === undefined || only === undefined) return { periods };
  const end = only.from + count - 1;
  if (more.length === 0 && only.onward && only.soft === true && count > 0 && end <= now)
    return { periods: [{ from: only.from, to: end, onward: false }] };
  const length = periods.reduce((months, { from, to }) => months + to - from + 1, 0);
  if (length === count) return { periods };
  return { periods, doubt: { what: "state", why: `写着 ${count} 个月，前后却有 ${length} 个月` } };
}

/** 交到2025年6月: where it began is not said. */
const loneEnd = (periods: readonly Period[]): Doubt | undefined =>
  periods.some(({ until }) => until === true) ? { what: "state", why: "只写了交到哪个月，没写从哪个月起" } : undefined;

/** 2024年9月参保 tells who belongs to it, and no payment. */
function joining({ rest }: Periods, cells: readonly Cell[]): Doubt | undefined {
  if (rest.includes(LEFT_THEN)) return LEFT;
  if (rest.includes(JOINED_THEN)) return JOINED;
  const proved = cells.some(({ column: { role } }) => role === "state" || role === "money");
  return !proved && onlyJoins(rest) ? { what: "state", why: `“${rest.trim().slice(0, 20)}”没说交没交上` } : undefined;
}

/** What is asked of the month in which somebody was hired. */
const JOINED: Doubt = { what: "state", why: "那个月入职，没说交没交上" };
