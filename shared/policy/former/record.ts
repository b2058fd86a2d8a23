/**
 * The one place where time is counted: contributions → months → runs. A document supplies two things, which
 * months count (and for how much) and which gaps join; nothing else about counting differs between documents.
 */
import { addMonths, month, type Month } from "../base/calendar.ts";
import type { Contribution, Scheme } from "../facts/facts.ts";

/** A month's payment: the stretch it was told in. */
export type Payment = Contribution;

/** Which payment decides each calendar month, from `first` on; `undefined` = unpaid here. */
export interface Ledger {
  readonly first: Month;
  readonly months: readonly (Payment | undefined)[];
  /** Whether any month is a resident's. */
  readonly residents: boolean;
  /** Runs already counted: several rules ask the same of a book, and neither book nor counting ever changes. */
  readonly counted: Map<Counting, readonly Run[]>;
}

/** A book of months from `first` on. */
export const bookOf = (first: Month, months: readonly (Payment | undefined)[]): Ledger => ({
  first,
  months,
  residents: months.some((paid) => paid?.scheme === "resident"),
  counted: new Map(),
});

/** Months between two counted ones in which nothing counted was paid on time. */
export interface Gap {
  /** Last month counted before the gap, and how it was paid. */
  readonly last: Month;
  readonly lastPaid: Payment;
  /** First month paid on time after it; both absent when nothing follows. */
  readonly next?: Month;
  readonly nextPaid?: Payment;
  /** Calendar months missed. */
  readonly length: number;
  /** The latest month of back-payment, present only when every missed month was paid late (R3). */
  readonly backPaidIn?: Month;
  /** The reasons given for the late payments. */
  readonly lateReasons: readonly (Payment["lateReason"] | undefined)[];
}

/** What a document supplies to the count. */
export interface Counting {
  /** How much the payment of a month counts: 1, a fraction (Chongqing's 12.5 %), or 0 = as if unpaid. */
  weigh(paid: Payment, m: Month): number;
  /** Whether the months on both sides of the gap add up; a joined gap's back-paid months count too. */
  joins(gap: Gap): boolean;
  /** Late payments that count as paid on time (Taiyuan: arrears). */
  excuses?(paid: Payment): boolean;
}

/** Months that add up: ascending, with the sum of weights up to each. `gap` is what parts it from the run before. */
export interface Run {
  readonly first: Month;
  readonly last: Month;
  readonly counted: readonly Month[];
  readonly sums: readonly number[];
  readonly joined: readonly Gap[];
  readonly gap?: Gap;
}

const RANK: Readonly<Record<Scheme, number>> = { employer: 0, "unemployment-benefit": 1, individual: 2, resident: 3 };

/** Whether maternity insurance was paid too, by the scheme's default where it was not said. */
export const paysMaternity = (paid: Payment): boolean =>
  paid.maternity ?? (paid.scheme === "employer" || paid.scheme === "unemployment-benefit");

/** Why an employer paid late; nobody else pays late for one of these reasons. */
export const lateReasonOf = (paid: Payment): Payment["lateReason"] =>
  paid.scheme === "employer" ? paid.lateReason : undefined;

/** The month a payment for month `m` was made in, when not on time. */
const paidIn = (paid: Payment, m: Month): Month => (paid.paidIn === undefined ? m : month(paid.paidIn));

/** Whether month `m` was paid after it had passed (补缴). */
export const isLate = (paid: Payment, m: Month): boolean => paid.paidIn !== undefined && m < month(paid.paidIn);

/**
 * Lays the stretches out month by month up to `until`. With `paidBy`, only what was paid by that month: later months
 * and later back-payments are left out. R10 settles two payments in one month.
 */
export function ledger(stretches: readonly Contribution[], until: Month, paidBy?: Month): Ledger {
  const spans = stretches.map((paid) => ({
    paid,
    from: month(paid.from),
    to: paid.to === undefined ? until : Math.min(until, month(paid.to)),
    paidIn: paid.paidIn === undefined ? undefined : month(paid.paidIn),
  }));
  const first = spans.reduce((earliest: Month, span) => (span.from < earliest ? span.from : earliest), until);
  const months: (Payment | undefined)[] = [];
  for (let index = until - first; spans.length > 0 && index >= 0; index--) months.push(undefined);
  for (const { paid, from, to, paidIn: madeIn } of spans) {
    for (let m: number = from; m <= to; m++) {
      if (paidBy !== undefined && (madeIn ?? m) > paidBy) continue;
      const standing = months[m - first];
      if (standing === undefined || precedes(paid, standing, m as Month)) months[m - first] = paid;
    }
  }
  return bookOf(first, months);
}

/** R10: paid on time first, then by scheme; the place name only makes the choice independent of the order told. */
function precedes(a: Payment, b: Payment, m: Month): boolean {
  const late = Number(isLate(a, m)) - Number(isLate(b, m));
  if (late !== 0) return late < 0;
  const rank = RANK[a.scheme] - RANK[b.scheme];
  return rank !== 0 ? rank < 0 : (a.region ?? "") < (b.region ?? "");
}

/** The payment that decides a month, if there is one. */
export const paymentIn = (book: Ledger, m: Month): Payment | undefined => book.months[m - book.first];

/** The last month up to `m` with a payment, if there is one. */
export function lastPaidMonth(book: Ledger, m: Month): Month | undefined {
  for (let at = Math.min(m - book.first, book.months.length - 1); at >= 0; at--) {
    if (book.months[at] !== undefined) return addMonths(book.first, at);
  }
  return undefined;
}

/** The counting function: all runs of a record, earliest first. */
export function runs(book: Ledger, counting: Counting): readonly Run[] {
  const known = book.counted.get(counting);
  if (known) return known;
  const all = countRuns(book, counting);
  book.counted.set(counting, all);
  return all;
}

function countRuns(book: Ledger, counting: Counting): Run[] {
  const found: Run[] = [];
  let counted: Month[] = [];
  let sums: number[] = [];
  let joined: Gap[] = [];
  let parted: Gap | undefined;
  let late: Month[] = [];
  let last: Month | undefined;
  let total = 0;

  const paid = (m: Month): Payment => {
    const payment = paymentIn(book, m);
    if (payment === undefined) throw new RangeError("a counted month has a payment");
    return payment;
  };
  const count = (m: Month, weight: number) => {
    total += weight;
    counted.push(m);
    sums.push(total);
    last = m;
  };
  const countLate = () => {
    for (const m of late) count(m, counting.weigh(paid(m), m));
  };
  const close = () => {
    const first = counted[0];
    const end = counted.at(-1);
    if (first !== undefined && end !== undefined) {
      found.push({ first, last: end, counted, sums, joined, ...(parted && { gap: parted }) });
    }
    counted = [];
    sums = [];
    joined = [];
    total = 0;
  };
  const gapTo = (from: Month, next: Month | undefined, length: number): Gap => {
    const backPaid = late.length === length ? late.map((m) => paidIn(paid(m), m)) : [];
    return {
      last: from,
      lastPaid: paid(from),
      length,
      lateReasons: late.map((m) => lateReasonOf(paid(m))),
      ...(next !== undefined && { next, nextPaid: paid(next) }),
      ...(backPaid.length > 0 && { backPaidIn: Math.max(...backPaid) as Month }),
    };
  };

  for (let index = 0; index < book.months.length; index++) {
    const payment = book.months[index];
    if (payment === undefined) continue;
    const m = addMonths(book.first, index);
    const weight = counting.weigh(payment, m);
    if (weight === 0) continue;
    if (isLate(payment, m) && !(counting.excuses?.(payment) ?? false)) {
      if (last !== undefined) late.push(m);
      continue;
    }
    if (last !== undefined && m > last + 1) {
      const gap = gapTo(last, m, m - last - 1);
      if (counting.joins(gap)) {
        joined.push(gap);
        if (gap.backPaidIn !== undefined) countLate();
      } else {
        close();
        parted = gap;
      }
    }
    if (late.length > 0) late = [];
    count(m, weight);
  }

  const end = late.at(-1);
  if (last !== undefined && end !== undefined && end - last === late.length) {
    const gap = gapTo(last, undefined, late.length);
    if (counting.joins(gap)) {
      joined.push(gap);
      countLate();
    }
  }
  close();
  return found;
}

/** The run that month `m` lies in, joined gaps included. */
export const runAt = (all: readonly Run[], m: Month): Run | undefined =>
  all.find((run) => run.first <= m && m <= run.last);

/** The last run that begins by month `m`. */
export const runBy = (all: readonly Run[], m: Month): Run | undefined => all.filter((run) => run.first <= m).at(-1);

/** Whether month `m` itself counts in the run (a joined gap's unpaid months do not). */
export const countsIn = (run: Run | undefined, m: Month): boolean => run?.counted.includes(m) ?? false;

/** Months counted up to and with `m`; fractions are rounded up once, on the sum. */
export function countThrough(run: Run | undefined, m: Month): number {
  if (run === undefined) return 0;
  let index = run.counted.length - 1;
  while (index >= 0 && (run.counted[index] ?? m) > m) index--;
  return Math.ceil(run.sums[index] ?? 0);
}

/** The month with which the run's count reaches `n`, if it does. */
export const nthMonth = (run: Run, n: number): Month | undefined =>
  run.counted[run.sums.findIndex((sum) => Math.ceil(sum) >= n)];
