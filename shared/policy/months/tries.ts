/** The ways to pay that a paper allows, and the records that they lead to (R9). */
import { addMonths, month, type Day, type Month } from "../base/calendar.ts";
import {
  decidingIn,
  lastMonth,
  onTime,
  withoutPayments,
  withPayments,
  type Book,
  type More,
  type Payment,
} from "./book.ts";

/** A way to pay that a paper allows. */
export interface Move {
  /** As whom, and how: the payment of each month, on time. */
  readonly pays: Pick<Payment, "scheme" | "maternity"> & Partial<Payment>;
  readonly who: "person" | "employer" | "spouse";
  /** Who goes on paying after the months closed, where that is somebody else, for the words. */
  readonly thenBy?: "employer";
  /** Payments that make a month need no other. */
  readonly counts: (paid: Payment) => boolean;
  /** Payments after which a gap may be closed too, where other ones than `counts` begin it. */
  readonly after?: (paid: Payment) => boolean;
  /** Back-payment: gaps may be closed whose last paid month lies at most so many months before the month of paying. */
  readonly window?: number;
  /** The last month in which it can be begun; left out: the event's month, or a window after it. */
  readonly until?: Month;
  /** Exactly these months are paid in one sum, and nothing else. */
  readonly sum?: readonly Month[];
  /** The earlier safe day, where only a reading lifts a general limit. */
  readonly safeBy?: Day;
  /** Whether the last month paid alike makes it going on rather than beginning; left out: the month of asking or the one before. */
  readonly goesOn?: (last: Month) => boolean;
  /**
   * Months told to be paid later that are owed as arrears. Before an event to come they are taken as paid; after it every
   * plan of this move pays them too, however old they are.
   */
  readonly owed?: readonly Month[];
  /**
   * Where it is paid by the insurance year: the month in which month `m` is paid by who pays in month `on`, on time where
   * left out; `never`: not by who pays then.
   */
  readonly made?: (m: Month, on: Month) => Month | "never" | undefined;
  /** Only a back-payment: where nobody can pay on time from now on by this move. */
  readonly onlyBackPays?: true;
}

/** A record as it would be if the plan were done on a day. */
export interface Tried {
  readonly book: Book;
  readonly on: Day;
  /** The record that it changes, and the first month that differs from that. */
  readonly plain: Plain;
  readonly from: Month;
  /** The months paid afterwards. */
  readonly closes: readonly Month[];
  /** Paid in one sum, which a paper dates itself. */
  readonly sum?: true;
}

/** The record told without what a move leaves out of it, and the first month that this changes. */
export interface Plain {
  readonly book: Book;
  readonly from: Month;
}

/** The record that is tried on, asked on a day about an event. */
export interface TriedOn {
  readonly asOf: Day;
  readonly event: Day;
  readonly book: Book;
}

/** After an event every plan of a move leaves out the late payments that are only planned. */
export function plainFor({ counts, sum }: Move, { asOf, event, book }: TriedOn): Plain {
  const asked = month(asOf);
  if (sum || event > asOf) return { book, from: addMonths(lastMonth(book), 1) };
  return withoutPayments(book, (paid) => counts(paid) && !done(paid, asked));
}

/** The records that a move leads to when it is done on a day: from fewest months paid afterwards to most. */
export function ways(move: Move, { asOf, book, event }: TriedOn, plain: Plain, on: Day): Tried[] {
  const m = month(on);
  const asked = month(asOf);
  const past = event <= asOf;
  if (move.sum) return [paidAtOnce(move, move.sum, plain, on)];
  const isPaid: IsPaid = (at, counts) =>
    decidingIn(book, at, (paid) => counts(paid) && done(paid, asked), undefined) !== undefined;
  const starts = move.window === undefined ? [] : gapStarts(move, isPaid, m, move.window);
  const isOwed = (at: Month): boolean =>
    at < m &&
    decidingIn(book, at, (paid) => move.counts(paid) && !done(paid, past ? asked : m), undefined) !== undefined;
  const owed = on < event ? [] : (move.owed ?? []).filter(isOwed);
  return [...(move.onlyBackPays ? [] : [m]), ...starts].map((from) =>
    paidFrom(move, book, plain, on, { from, isPaid, asked, past, owed }),
  );
}

/** R9: a late payment that is only planned never stands in the way of paying now. */
export const done = ({ late, paidIn = 0 as Month }: Payment, asked: Month): boolean => !late || paidIn <= asked;

/** Whether a month has such a payment, made or told to be made on time. */
type IsPaid = (at: Month, counts: Move["counts"]) => boolean;

/** The first unpaid months of the gaps before `m` that can still be closed, latest first. */
function gapStarts({ counts, after, owed }: Move, isPaid: IsPaid, m: Month, window: number): Month[] {
  const begins = (at: Month): boolean => {
    if (isPaid(at, counts)) return false;
    const before = addMonths(at, -1);
    if (isPaid(before, counts) || (owed?.includes(before) && !owed.includes(at))) return true;
    return after !== undefined && isPaid(before, after) && !isPaid(at, after);
  };
  const found: Month[] = [];
  for (let at = addMonths(m, -1); at > m - window; at = addMonths(at, -1)) if (begins(at)) found.push(at);
  return found;
}

/** Every unpaid month from `from` on: those that are over paid late in the month of `on`, the others on time and going on. */
function paidFrom(
  move: Move,
  book: Book,
  plain: Plain,
  on: Day,
  {
    from,
    isPaid,
    asked,
    past,
    owed,
  }: {
    readonly from: Month;
    readonly isPaid: IsPaid;
    readonly asked: Month;
    readonly past: boolean;
    readonly owed: readonly Month[];
  },
): Tried {
  const m = month(on);
  const like: Payment = { where: "here", ...move.pays, late: false, tried: true };
  const more: More[] = [];
  const closes: Month[] = [];
  const finished = Array.from({ length: Math.max(0, m - from) }, (_, n) => addMonths(from, n));
  const instead = (paid: Payment) => move.counts(paid) && !done(paid, asked);
  for (const at of [...owed.filter((one) => one < from), ...finished]) {
    if (isPaid(at, move.counts)) continue;
    closes.push(at);
    // What is told to be paid later keeps its reason, and what is owed its payer, whenever it is paid.
    const planned = decidingIn(book, at, instead, undefined);
    const reason = planned?.lateReason && { lateReason: planned.lateReason };
    const alike = planned && owed.includes(at) ? { ...planned, tried: true as const } : { ...like, ...reason };
    more.push({ month: at, payment: { ...alike, late: true, paidIn: m }, instead });
  }
  const end = move.onlyBackPays ? m : lastMonth(book) + 1;
  for (let at = m; at < end; at = addMonths(at, 1)) {
    const paid = decidingIn(book, at, move.counts, undefined);
    // Before the event, what somebody else is told to pay late (an employer, the agency) is paid on time by the same.
    const others = !past && paid !== undefined && paid.scheme !== "individual";
    const payment = others ? { ...onTime(paid), tried: true as const } : like;
    if (paid === undefined || paid.late) more.push({ month: at, payment });
  }
  return { book: withPayments(plain.book, more), on, plain, from: Math.min(from, ...owed) as Month, closes };
}

/** These months paid in the month of `on`, before or after they came. */
function paidAtOnce(move: Move, months: readonly Month[], plain: Plain, on: Day): Tried {
  const m = month(on);
  const like: Payment = { where: "here", ...move.pays, late: false, tried: true, atOnce: true };
  const more = months.map((at) => ({ month: at, payment: at === m ? like : { ...like, late: at < m, paidIn: m } }));
  const closes = months.filter((at) => at < m);
  return { book: withPayments(plain.book, more), on, plain, from: months[0] ?? m, closes, sum: true };
}
