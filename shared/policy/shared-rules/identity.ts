/** R8, R10: who somebody is in the event's month, by what is paid for it, and what she was last. */
import { type Month } from "../base/calendar.ts";
import { decidingIn, lastPaidMonth, type Book, type Payment } from "../months/book.ts";
import type { Scheme } from "../facts/facts.ts";
import type { Situation } from "../facts/situation.ts";
import type { Actor } from "../rules/action.ts";

/** R8a: months after the last resident one in which resident insurance is still told of as hers. */
export const STILL_RESIDENT = 4;

/** What decides: for a past event what is paid by the day of asking, for one to come all that is told. */
const madeBy = ({ event, now }: Situation): Month | undefined => (event.future ? undefined : now);

const isHere = (paid: Payment): boolean => paid.where === "here";
const isResidents = (paid: Payment): boolean => paid.scheme === "resident";

/** The payment that decides the event's month in the place asked about. */
export const paidThen = (situation: Situation, book: Book, counts = isHere): Payment | undefined =>
  decidingIn(book, situation.event.month, counts, madeBy(situation));

/** Who makes payments of a kind, of whose insurance is her own. */
export const paidBy = (scheme: Scheme): Actor =>
  scheme === "employer" ? "employer" : scheme === "unemployment-benefit" ? "agency" : "person";

/** The last month paid up to the event's, and how; for what somebody was last. */
export function paidLast(
  situation: Situation,
  book: Book,
  counts = isHere,
): { readonly month: Month; readonly payment: Payment } | undefined {
  const by = madeBy(situation);
  const m = lastPaidMonth(book, situation.event.month, counts, by);
  const payment = m === undefined ? undefined : decidingIn(book, m, counts, by);
  return m !== undefined && payment ? { month: m, payment } : undefined;
}

/**
 * Whose resident insurance counts at the event. `here`, `elsewhere`: insured as a resident in the event's month, with no
 * employee insurance here beside it. `lapsed`: it ended at most four months before the day of asking (R8, R8a).
 */
export function residentStanding(situation: Situation, book: Book): "here" | "elsewhere" | "lapsed" | undefined {
  const here = paidThen(situation, book);
  if (here) return isResidents(here) ? "here" : undefined;
  if (paidThen(situation, book, isResidents)) return "elsewhere";
  const last = lastPaidMonth(book, situation.event.month, isResidents, undefined);
  return last !== undefined && situation.now - last <= STILL_RESIDENT ? "lapsed" : undefined;
}

/** Whether she is a resident in the event's month, here or elsewhere: she then has no medical line of her own. */
export function isResidentThen(situation: Situation, book: Book | undefined): boolean {
  const standing = book && residentStanding(situation, book);
  return standing === "here" || standing === "elsewhere";
}
