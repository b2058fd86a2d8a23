/**
 * The month counting of 克医保规〔2026〕4号 in plain code, for the contestants that are not ours: neither engine can
 * walk a record month by month, and the bare if/else needs nothing more. Answers numbers only, no trace.
 */
import { type Contribution } from "../../shared/policy/index.ts";

/** What was paid for a month; `paidIn` when it was paid late. */
export interface Paid {
  readonly scheme: Contribution["scheme"];
  readonly maternity: boolean;
  readonly paidIn: number;
}

/** A record laid out month by month from `first` on. */
export interface Book {
  readonly first: number;
  readonly months: (Paid | undefined)[];
}

/** `YYYY-MM` or a day → months since year 0. */
export const monthOf = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** Lays the stretches out; with `by`, only what was paid by that month. */
export function lay(record: readonly Contribution[], until: number, by = Infinity): Book {
  let first = until;
  for (const stretch of record) first = Math.min(first, monthOf(stretch.from));
  const months: (Paid | undefined)[] = [];
  for (let m = first; m <= until; m++) months.push(undefined);
  for (const stretch of record) {
    const { scheme } = stretch;
    const paid: Paid = {
      scheme,
      maternity: scheme !== "resident" && (stretch.maternity ?? scheme !== "individual"),
      paidIn: stretch.paidIn === undefined ? 0 : monthOf(stretch.paidIn),
    };
    const to = stretch.to === undefined ? until : Math.min(until, monthOf(stretch.to));
    for (let m = monthOf(stretch.from); m <= to; m++) {
      if ((paid.paidIn || m) <= by) months[m - first] = paid;
    }
  }
  return { first, months };
}

/** The payment of a month. */
export const paidAt = (book: Book, m: number): Paid | undefined => book.months[m - book.first];

/** The last paid month up to `m`, 0 if none. */
export function lastPaid(book: Book, m: number): number {
  for (let at = Math.min(m, book.first + book.months.length - 1); at >= book.first; at--) {
    if (paidAt(book, at)) return at;
  }
  return 0;
}

/** How a record stands at a month. */
export interface Count {
  /** Whether the month itself counts. */
  paid: boolean;
  /** Whether the waiting was over before it. */
  covered: boolean;
  /** Months toward the ten, up to and with it. */
  months: number;
  /** The month, in a run that reaches the event, with which the ten are full; 0 if never. */
  tenth: number;
  /** The last counted month before the gap that back-paying could close, 0 if none. */
  gapAfter: number;
}

const WAITING = 6;
const TEN = 10;
const TWO_YEARS = 24;
/** Missed months that back-payment may close; it must come a month after so many at the latest. */
const SHORT_GAP = 2;
const RESIDENT_GAP = 3;

/** Counts maternity months at a month: waiting, the ten, short gaps, two years as a resident before. */
export function countMaternity(book: Book, at: number): Count {
  const found: Count = { paid: false, covered: false, months: 0, tenth: 0, gapAfter: 0 };
  let last = 0;
  let gapAfter = 0;
  let residents = 0;
  let afterResident = false;
  let inRow = 0;
  let waitingEnd: number | undefined;
  let months = 0;
  let tenth = 0;
  let late: number[] = [];

  const count = (m: number, scheme: Contribution["scheme"]) => {
    if (scheme !== "individual") waitingEnd ??= m - 1;
    else if (waitingEnd === undefined && ++inRow === WAITING) waitingEnd = m;
    if (waitingEnd !== undefined && m > waitingEnd && ++months === TEN) tenth = m;
    if (m <= at) {
      found.months = months;
      found.paid = m === at;
      found.covered = m === at && waitingEnd !== undefined && waitingEnd < m;
      found.gapAfter = m === at ? gapAfter : m;
    }
    last = m;
  };

  for (let index = 0; index < book.months.length; index++) {
    const m = book.first + index;
    const paid = book.months[index];
    if (!paid) continue;
    if (paid.scheme === "resident") {
      residents = last === m - 1 && afterResident ? residents + 1 : 1;
      [last, afterResident, late] = [m, true, []];
      continue;
    }
    if (!paid.maternity) continue;
    if (paid.paidIn > m) {
      if (last > 0) late.push(m);
      continue;
    }
    const missed = last > 0 ? m - last - 1 : 0;
    const most = afterResident ? RESIDENT_GAP : SHORT_GAP;
    const closed = missed === 0 || (late.length === missed && missed <= most && paidBy(book, late) <= last + most + 1);
    const carried = closed && residents >= TWO_YEARS;
    if (afterResident) {
      // Only two unbroken years as a resident carry on; then they stand for the waiting.
      [inRow, months, tenth, gapAfter] = [0, 0, 0, 0];
      waitingEnd = carried ? last : undefined;
    } else if (!closed) {
      if (tenth > 0 && last >= at) break;
      if (missed > most || waitingEnd === undefined) inRow = 0;
      if (missed > most) waitingEnd = undefined;
      [months, tenth, gapAfter] = [0, 0, last];
    }
    if (afterResident ? carried : closed) for (const one of late) count(one, paidAt(book, one)?.scheme ?? "individual");
    [late, afterResident] = [[], false];
    count(m, paid.scheme);
  }
  if (tenth > 0 && last >= at) found.tenth = tenth;
  return found;
}

/** Counts employee medical insurance at a month: whether it is paid, the months in a row before it, the open gap. */
export function countMedical(book: Book, at: number): Pick<Count, "paid" | "months" | "gapAfter"> {
  const found = { paid: false, months: 0, gapAfter: 0 };
  let last = 0;
  let gapAfter = 0;
  let months = 0;
  let late: number[] = [];
  const count = (m: number) => {
    if (m === at) [found.paid, found.months] = [true, months];
    if (m <= at) found.gapAfter = m === at ? gapAfter : m;
    months += 1;
    last = m;
  };
  for (let index = 0; index < book.months.length; index++) {
    const m = book.first + index;
    const paid = book.months[index];
    if (!paid || paid.scheme === "resident") continue;
    if (paid.paidIn > m) {
      if (last > 0) late.push(m);
      continue;
    }
    const missed = last > 0 ? m - last - 1 : 0;
    if (late.length === missed && missed <= SHORT_GAP && paidBy(book, late) <= last + SHORT_GAP + 1)
      late.forEach(count);
    else [months, gapAfter] = [0, last];
    late = [];
    count(m);
    if (last > at) break;
  }
  return found;
}

const paidBy = (book: Book, late: readonly number[]): number =>
  late.reduce((most, m) => Math.max(most, paidAt(book, m)?.paidIn ?? 0), 0);

/**
 * The record as it would be if every month from `start` on that brings nothing were paid as `like`, with up to
 * `backPay` missed months before it paid in `start`.
 */
export function filled(book: Book, start: number, until: number, like: Paid, backPay: number): Book {
  const first = Math.min(book.first, start - backPay);
  const months: (Paid | undefined)[] = [];
  for (let m = first; m <= Math.max(until, book.first + book.months.length - 1); m++) {
    const paid = paidAt(book, m);
    const counts = paid && (like.maternity ? paid.maternity : paid.scheme !== "resident");
    months.push(m >= start && m <= until && !counts ? like : paid);
  }
  let m = start - 1;
  while (m >= first && months[m - first]) m--;
  for (let left = backPay; left > 0 && m >= first && !months[m - first]; left--, m--) {
    months[m - first] = { ...like, paidIn: start };
  }
  return { first, months };
}
