/** R13: what was told of a month that does not count, and what a run or a gap looks like; as data, never as a sentence. */
import { addMonths, monthText, type Month } from "../base/calendar.ts";
import type { Scheme } from "../facts/facts.ts";
import type { Situation } from "../facts/situation.ts";
import { decidingIn, madeBy, onTime, type Book, type Payment } from "../months/book.ts";
import type { Missed } from "../months/course.ts";
import { no, type Data } from "../rules/condition.ts";

/** What is asked: the months told, and the month by whose end a payment must be made to decide. */
export interface AskedMonths {
  readonly situation: Situation;
  readonly book: Book;
  readonly by: Month | undefined;
}

/** A month with its payment: `paidIn` is the month it was, or will be, paid in. */
type Paid = Readonly<Record<"month" | "paidIn" | "scheme", string>> & { readonly scheme: Scheme };

interface Why<R extends string, D> {
  readonly reason: R;
  readonly data: D;
}

/** Why a month does not count, with what was told of it. */
export type NotPaid =
  | Why<"nothing-paid", { readonly month: string }>
  | Why<"not-over", { readonly month: string }>
  | Why<"paid-late", Paid>
  | Why<"planned-late", Paid>
  | Why<"paid-elsewhere", Paid>
  | Why<"other-kind", Paid>;

/**
 * R13: what was told of a month that does not count. `counts` knows the kind and the place that would count; how late a
 * payment is, and whether it has been made yet, is looked at here.
 */
export function whyNotPaid(asked: AskedMonths, m: Month, counts: (paid: Payment) => boolean): NotPaid {
  const { book, situation } = asked;
  const kind = (paid: Payment): boolean => counts(onTime(paid));
  const same = decidingIn(book, m, kind, asked.by ?? situation.now) ?? decidingIn(book, m, kind, undefined);
  if (same) {
    const planned = !madeBy(same, m, situation.now);
    return { reason: planned ? "planned-late" : "paid-late", data: told(same, m) };
  }
  const elsewhere = decidingIn(book, m, (paid) => kind({ ...paid, where: "here" }), undefined);
  if (elsewhere) return { reason: "paid-elsewhere", data: told(elsewhere, m) };
  const other = decidingIn(book, m, () => true, undefined);
  if (other) return { reason: "other-kind", data: told(other, m) };
  return { reason: m < situation.now ? "nothing-paid" : "not-over", data: { month: monthText(m) } };
}

const told = (paid: Payment, m: Month): Paid => ({
  month: monthText(m),
  paidIn: monthText(paid.paidIn ?? m),
  scheme: paid.scheme,
});

/** A no for a month that does not count, under the reason that was found; each reason keeps its own words. */
export function noFor(why: NotPaid) {
  switch (why.reason) {
    case "nothing-paid":
      return no("nothing-paid", () => why.data);
    case "not-over":
      return no("not-over", () => why.data);
    case "paid-late":
      return no("paid-late", () => why.data);
    case "planned-late":
      return no("planned-late", () => why.data);
    case "paid-elsewhere":
      return no("paid-elsewhere", () => why.data);
    case "other-kind":
      return no("other-kind", () => why.data);
  }
}

/** Months in a row as data: the first, the last, how many. */
export const monthsData = (first: Month, last: Month) => ({
  first: monthText(first),
  last: monthText(last),
  months: last - first + 1,
});

/** A gap as data: the last month paid before it, its first and last month, how many, and how many were paid late. */
export const gapData = ({ last, months, late }: Missed) => ({
  lastPaid: monthText(last),
  ...monthsData(addMonths(last, 1), addMonths(last, months)),
  late: late.length,
});

/**
 * Beginning this month, too few are paid by the event's: a no with how many are `left` and how many are wanted. None where
 * they suffice, or where nothing is left to pay.
 */
export function tooFewLeft<D extends Data>({ event, now }: Situation, left: number, wanted: number, more: D) {
  if (event.month < now || left >= wanted) return undefined;
  return no("too-few-left", () => ({ now: monthText(now), month: monthText(event.month), left, wanted, ...more }));
}
