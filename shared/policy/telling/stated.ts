/** Facts stated in few words, as the examples and the questions need them: events, payments, and a woman who tells them. */
import type { Contribution, EventFacts, Facts, PersonFacts, Scheme } from "../facts/facts.ts";

/** A birth on a day. */
export const birth = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });

/** Months paid alike; `to` left out = still paying. */
export const paid = (
  scheme: Scheme,
  from: string,
  to?: string,
  more: Omit<Contribution, "scheme" | "from" | "to"> = {},
): Contribution => ({ scheme, from, ...(to !== undefined && { to }), ...more });

/** What else is told besides her record. */
export interface StatedMore extends Pick<Facts, "residentReimbursed" | "figures"> {
  readonly her?: Omit<PersonFacts, "sex" | "contributions">;
  readonly husband?: Omit<PersonFacts, "sex">;
}

/** A woman insured in a place asks on a day about an event. */
export const woman = (
  region: string,
  asOf: string,
  event: EventFacts,
  contributions: Contribution[],
  { her, husband, ...more }: StatedMore = {},
): Facts => ({
  region,
  asOf,
  event,
  person: { sex: "female", contributions, ...her },
  ...(husband && { spouse: { sex: "male", ...husband } }),
  ...more,
});
