/**
 * "N months in a row" asked of a record at an event: whether it holds, from when, and what would still mend it.
 * Documents supply the number, the counting, and what paying late or starting now may do.
 */
import type { Action } from "../assessment/assessment.ts";
import { addMonths, firstDay, lastDay, monthZh, type Day, type Month } from "../base/calendar.ts";
import { mended } from "./hypothesis.ts";
import {
  countThrough,
  countsIn,
  nthMonth,
  runAt,
  runBy,
  runs,
  type Counting,
  type Gap,
  type Ledger,
  type Payment,
  type Run,
} from "./record.ts";
import type { Situation } from "./situation.ts";

/** A qualifying period. Months are whole calendar months. */
export interface Period {
  readonly months: number;
  /** `before`: the months strictly before the event's month (R4); `through`: its own month counts too (R5). */
  readonly counts: "before" | "through";
  /** The counting, which may depend on the record up to the event. */
  readonly counting: (book: Ledger, at: Month) => Counting;
  /** How a gap may be back-paid: at most `months` missed, paid within `window` months of the last paid one. */
  readonly backPay?: { readonly months: number; readonly window: number };
  /** What she would pay from now on; absent where she cannot begin by herself. */
  readonly like?: Payment;
  /** What else the run must show. */
  readonly also?: (standing: Standing) => boolean;
}

/** How a record stands at a month. */
export interface Standing {
  readonly book: Ledger;
  readonly at: Month;
  readonly all: readonly Run[];
  /** The run that month lies in, and the last one begun by then. */
  readonly run: Run | undefined;
  readonly nearest: Run | undefined;
  /** Whether the month itself counts. */
  readonly paid: boolean;
  /** Months of that run counted as the period counts them. */
  readonly count: number;
}

/** Reads a record at a month. */
export function standingAt(period: Period, book: Ledger, at: Month): Standing {
  const all = runs(book, period.counting(book, at));
  const run = runAt(all, at);
  const through = period.counts === "through" ? at : addMonths(at, -1);
  return {
    book,
    at,
    all,
    run,
    nearest: run ?? runBy(all, at),
    paid: countsIn(run, at),
    count: countThrough(run, through),
  };
}

/** The months a count is made of: of all months up to and with `through`, these count; those in `partly` for less than one. */
export interface Counted {
  readonly months: readonly Month[];
  readonly through: Month;
  readonly partly?: readonly Month[];
}

/** The months of a run that a period counts at a month; the run is the one whose count the condition tells, if it tells one. */
export function countedAt(period: Period, run: Run | undefined, at: Month): Counted {
  const through = period.counts === "through" ? at : addMonths(at, -1);
  const { counted, sums }: Pick<Run, "counted" | "sums"> = run ?? { counted: [], sums: [] };
  const weight = (index: number) => (sums[index] ?? 0) - (sums[index - 1] ?? 0);
  return {
    months: counted.filter((m) => m <= through),
    through,
    partly: counted.filter((m, index) => m <= through && weight(index) < 1),
  };
}

/** Whether the period is served at that month. */
export const served = (period: Period, standing: Standing): boolean =>
  standing.paid && standing.count >= period.months && (period.also?.(standing) ?? true);

/** The month from which a run has served the period: after the Nth counted one (R4), or with it (R5). */
export function servedFrom(period: Period, run: Run | undefined): Month | undefined {
  const nth = run && nthMonth(run, period.months);
  return nth === undefined ? undefined : addMonths(nth, period.counts === "before" ? 1 : 0);
}

/** The first day after a failed event on which the payments told would have served the period. */
export function servedLater(period: Period, told: Ledger, at: Month): Day | undefined {
  for (const run of runs(told, period.counting(told, at))) {
    const start = servedFrom(period, run);
    const m = run.counted.find((one) => one > at && start !== undefined && one >= start);
    if (m !== undefined) return firstDay(m);
  }
  return undefined;
}

/** The gap that back-paying would close for this event: the one it lies in, or the one its run began after. */
export const openGapStart = ({ nearest, at }: Standing): Month | undefined =>
  nearest && nearest.last < at ? nearest.last : nearest?.gap?.last;

/** When one asks, and whether the event's month can still be paid. */
export interface Moment {
  readonly now: Month;
  readonly event: Pick<Situation["event"], "month" | "future">;
}

/** How the cures are put into words. */
export interface CureWords {
  readonly enrol: string;
  readonly keepPaying: string;
  readonly backPay: string;
  readonly effect: string;
}

/**
 * R9 and back-pay: what still serves the period for this event, with the last day to do it. `holds` judges a
 * hypothetical record, so that a document may ask more than the count.
 */
export function cures(
  period: Period,
  { now, event }: Moment,
  standing: Standing,
  words: CureWords,
  holds: (book: Ledger) => boolean = (book) => served(period, standingAt(period, book, event.month)),
): Action[] {
  const { book, at } = standing;
  const { like, backPay } = period;
  if (!like) return [];
  const counting = period.counting(book, at);
  const mends = (start: Month, missed: number) => {
    const until = Math.max(at, start) as Month;
    return holds(mended(book, counting, { start, until, like, backPay: missed }));
  };
  const earliest = Math.max(now, at - 2 * period.months - 12) as Month;
  // Where the earliest start is too late, every later one is.
  if (event.future && mends(earliest, 0)) {
    for (let start = at; start >= earliest; start = addMonths(start, -1)) {
      if (!mends(start, 0)) continue;
      const { nearest } = standing;
      const going = nearest !== undefined && nearest.first < start && nearest.last >= addMonths(start, -1);
      const what = going ? words.keepPaying : `${words.enrol}，最晚从 ${monthZh(start)}开始`;
      return [{ id: going ? "keep-paying" : "enrol", what, by: lastDay(start), effect: words.effect }];
    }
  }
  const last = openGapStart(standing);
  if (!backPay || last === undefined || now > last + backPay.window || !mends(now, backPay.months)) return [];
  return [{ id: "back-pay", what: words.backPay, by: lastDay(addMonths(last, backPay.window)), effect: words.effect }];
}

/** The record as it will be when everything is paid from now on and what can be back-paid is. */
export function ifPaidFromNow(period: Period, { now, event }: Situation, book: Ledger, until: Month): Ledger {
  if (!period.like) return book;
  const plan = { start: now, until, like: period.like, backPay: period.backPay?.months ?? 0 };
  return mended(book, period.counting(book, event.month), plan);
}

/** Whether a gap was back-paid in full and in time. */
export const backPaidWithin = (gap: Gap, months: number, window: number): boolean =>
  gap.length <= months && gap.backPaidIn !== undefined && gap.backPaidIn <= gap.last + window;
