/** R8: a job that may still go on after its last paid month, seen from an event whose own month nobody has paid. */
import type { PersonFacts } from "../facts/facts.ts";
import type { Situation } from "../facts/situation.ts";
import type { Book } from "../months/book.ts";
import type { Stance } from "../rules/stance.ts";
import { R10 } from "./gaps.ts";
import { paidLast, paidThen } from "./identity.ts";

/** Told to work for an employer: not at an event after which today's contract is told to have ended. */
export function worksThen({ event, askedOn }: Pick<Situation, "event" | "askedOn">, facts: PersonFacts): boolean {
  if (facts.employed !== true || event.date <= askedOn) return facts.employed === true;
  const { dismissedOn } = facts;
  return typeof dismissedOn !== "string" || dismissedOn < askedOn || event.date <= dismissedOn;
}

/**
 * Whether the last insurance was a job's, its back-payment is still open on the day of asking (`window` months after the
 * last paid one), and nobody told that the job was over by the event.
 */
export function jobMayGoOn(
  { situation, book, stance }: { readonly situation: Situation; readonly book: Book; readonly stance: Stance },
  whose: () => PersonFacts,
  window: number,
): boolean {
  const { event, now } = situation;
  if (event.future || paidThen(situation, book)) return false;
  const last = paidLast(situation, book);
  if (last?.payment.scheme !== "employer") return false;
  const since = now - last.month;
  if (since > window || (since === window && !stance.reads(R10, true, false))) return false;
  const { employed, dismissedOn } = whose();
  const dismissed = dismissedOn !== undefined && dismissedOn !== null && dismissedOn <= event.date;
  return employed !== false && !dismissed;
}
