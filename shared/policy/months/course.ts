/**
 * Time is walked here and nowhere else. A paper says what a paid month and a missed stretch do to where a person stands;
 * the walk folds that over her months.
 */
import { addMonths, type Month } from "../base/calendar.ts";
import { decidingOf, type Book, type Payment } from "./book.ts";
import { foldAt, lengthOf, type Fold, type Walk } from "./walk.ts";

/** Months missed between two counted ones: nothing counted was paid on time in them. */
export interface Missed {
  /** Calendar months missed. */
  readonly months: number;
  /** The last month counted before them, and how it was paid. */
  readonly last: Month;
  readonly after: Payment;
  /** The month of the latest back-payment; present only when every missed month was paid late (R3). */
  readonly paidIn?: Month;
  /** The back-payments, one a month in order; as many as `months` where all were paid late. */
  readonly late: readonly Payment[];
}

/** How a month came to be paid: after which missed months, or late, healing a gap before which she stood at `healed`. */
export interface Paying<S> {
  readonly missed?: Missed;
  readonly healed?: S;
  /** It was paid late and closes no gap, yet begins a run (`Course.begins`). */
  readonly begins?: true;
}

/** A paper's own course. `S` is where she stands in a paid month. */
export interface Course<S> {
  readonly start: S;
  /** Which payments count; those of other kinds beside them change nothing (R10). */
  readonly counts: (paid: Payment, m: Month) => boolean;
  /** Late payments that count as if paid on time. */
  readonly excuses?: (paid: Payment, m: Month) => boolean;
  /** Whether a back-payment closes the gap; `next` is the payment after it, absent where nothing follows yet. */
  readonly closes: (before: S, missed: Missed, next: Payment | undefined) => boolean;
  /** Of the months paid late right before `m`, where they close no gap: how many of the last begin a run all the same. */
  readonly begins?: (late: readonly Payment[], m: Month, missed: Missed | undefined) => number | undefined;
  /** What a paid month does. A closed gap's months are paid one by one, each with `healed`. */
  readonly pays: (before: S, paid: Payment, m: Month, how: Paying<S>) => S;
}

/** What a walk goes by: only payments made by the end of month `by`, or all that are told where it is absent. */
export interface WalkBy {
  readonly by?: Month;
  /** Called once for each month walked, by tests that count the work. */
  readonly step?: () => void;
}

/** A walk over a changed book goes on from an earlier one: nothing differs before month `from`. */
export interface Resumed<S> {
  readonly walk: Walk<S>;
  readonly from: Month;
}

const NO_GAP = {};
const NO_PAYMENT: readonly Payment[] = [];

/** Walks a course through a book, from its first month or from where an earlier walk can be kept. */
export function walk<S>(course: Course<S>, book: Book, { by, step }: WalkBy = {}, kept?: Resumed<S>): Walk<S> {
  const { first, months } = book;
  const begin = kept ? Math.max(0, Math.min(kept.from - first, lengthOf(kept.walk))) : 0;
  let fold: Fold<S> = (kept && foldAt(kept.walk, begin - 1)) ?? { now: course.start, last: -1, late: 0 };
  // What a later payment had healed is seen anew.
  const from = fold.last + 1;
  const own: Own<S> = { from, states: new Array<S | undefined>(begin - from).fill(undefined) };
  const after = new Array<Fold<S>>(begin - from).fill(fold);
  for (let at = begin; at < months.length; at++) {
    step?.();
    const m = addMonths(first, at);
    const cell = months[at] ?? NO_PAYMENT;
    const paid = cell.length === 0 ? undefined : chosen(course, cell, m, by);
    own.states.push(undefined);
    if (paid?.late === true && !(course.excuses?.(paid, m) ?? false)) {
      if (fold.last >= 0) fold = { ...fold, late: fold.late + 1 };
    } else if (paid !== undefined) {
      const { before, missed } = reach(course, book, by, fold, at, paid, own);
      const now = course.pays(before, paid, m, missed ? { missed } : NO_GAP);
      own.states[at - from] = now;
      fold = { now, last: at, late: 0 };
    }
    after.push(fold);
  }
  healEnd(course, book, by, fold, own);
  return { first, from, states: own.states, after, ...(kept && { before: kept.walk }) };
}

/** The months that a walk sees itself: where she stands in each from an index on. */
interface Own<S> {
  readonly from: number;
  readonly states: (S | undefined)[];
}

/** Back-payments right after the last counted month, with nothing after them: a course may let them count. */
function healEnd<S>(
  course: Course<S>,
  book: Book,
  by: Month | undefined,
  { now, last, late }: Fold<S>,
  own: Own<S>,
): void {
  const missed = late > 0 ? missedAfter(course, book, by, last, last + 1 + late, late) : undefined;
  if (missed?.paidIn === undefined || missed.late.length < late || !course.closes(now, missed, undefined)) return;
  heal(course, missed, now, last, own);
}

/** The months of a closed gap, paid one by one; where she stands after them. */
function heal<S>(course: Course<S>, missed: Missed, stood: S, last: number, { from, states }: Own<S>): S {
  let before = stood;
  for (const [index, paid] of missed.late.entries()) {
    before = course.pays(before, paid, addMonths(missed.last, index + 1), { healed: stood });
    states[last + 1 + index - from] = before;
  }
  return before;
}

/** Up to a counted month: what was missed before it, unless a back-payment closed that, whose months then stand too. */
function reach<S>(
  course: Course<S>,
  book: Book,
  by: Month | undefined,
  { now, last, late }: Fold<S>,
  at: number,
  next: Payment,
  own: Own<S>,
): { readonly before: S; readonly missed?: Missed } {
  if (at === last + 1) return { before: now };
  const missed = last < 0 ? undefined : missedAfter(course, book, by, last, at, late);
  if (missed?.paidIn !== undefined && course.closes(now, missed, next)) {
    return { before: heal(course, missed, now, last, own) };
  }
  return begun(course, book, by, { now, missed, last }, at, own);
}

/** Months paid late right before a counted one that begin a run with it, if the course lets them. */
function begun<S>(
  course: Course<S>,
  book: Book,
  by: Month | undefined,
  { now, missed, last }: { readonly now: S; readonly missed: Missed | undefined; readonly last: number },
  at: number,
  { from, states }: Own<S>,
): { readonly before: S; readonly missed?: Missed } {
  const stands = { before: now, ...(missed && { missed }) };
  if (!course.begins) return stands;
  const late: Payment[] = [];
  for (let index = at - 1; index > last; index--) {
    const paid = chosen(course, book.months[index] ?? [], addMonths(book.first, index), by);
    if (!paid) break;
    late.unshift(paid);
  }
  const begins = course.begins(late, addMonths(book.first, at), missed) ?? 0;
  if (begins === 0) return stands;
  let before = now;
  for (const [index, paid] of late.slice(-begins).entries()) {
    const month = at - begins + index;
    const first = { begins: true as const, ...(missed && { missed: { ...missed, months: month - last - 1 } }) };
    before = course.pays(before, paid, addMonths(book.first, month), index === 0 ? first : {});
    states[month - from] = before;
  }
  return { before };
}

function missedAfter<S>(
  course: Course<S>,
  book: Book,
  by: Month | undefined,
  last: number,
  at: number,
  late: number,
): Missed | undefined {
  const lastMonth = addMonths(book.first, last);
  const after = chosen(course, book.months[last] ?? [], lastMonth, by);
  if (!after) return undefined;
  const months = at - last - 1;
  const payments: Payment[] = [];
  for (let index = last + 1; late > 0 && index < at; index++) {
    const paid = chosen(course, book.months[index] ?? [], addMonths(book.first, index), by);
    if (paid) payments.push(paid);
  }
  const paidIn = late === months ? (Math.max(...payments.map((paid) => paid.paidIn ?? lastMonth)) as Month) : undefined;
  return { months, last: lastMonth, after, late: payments, ...(paidIn !== undefined && { paidIn }) };
}

/** R10: the payment of its kind that decides a month. */
const chosen = <S>(course: Course<S>, cell: readonly Payment[], m: Month, by: Month | undefined) =>
  decidingOf(cell, m, course.counts, by);
