/** Tells cases of Taiyuan in few words. */
import type { Contribution, EventFacts, FactsInput, PersonFacts } from "../../../shared/policy/index.ts";
import type { Told } from "../asking.ts";

/** Months paid by an employer; `to` left out = still paying. */
export const paid = (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
  scheme: "employer",
  from,
  ...(to !== undefined && { to }),
  ...more,
});

/** A case: the day of asking, the event (a birth unless said otherwise), her record and what else is told. */
export const told = (
  asOf: string,
  event: EventFacts & { readonly date: string },
  contributions: readonly Contribution[],
  more: { readonly person?: PersonFacts; readonly facts?: Omit<Partial<FactsInput>, "person" | "event" | "asOf"> } = {},
): Told => ({
  region: "140100",
  asOf,
  event: { kind: "delivery", ...event },
  person: { contributions: [...contributions], ...more.person },
  ...more.facts,
});

/** The clause keys of this document, as `cites` has them. */
export const key = (...ids: readonly string[]): string => ids.map((id) => `ty-2024-51#${id}`).join(" ");
