/** Facts of a woman insured in Dazhou who pays maternity insurance herself, in few words. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/index.ts";
import type { Told } from "../asking.ts";

/** Months paid as an individual with maternity insurance; `to` left out = still paying. */
export const paying = (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
  scheme: "individual",
  maternity: true,
  base: 4500,
  from,
  ...(to !== undefined && { to }),
  ...more,
});

/** The same without maternity insurance. */
export const medicalOnly = (from: string, to?: string, more: Partial<Contribution> = {}): Contribution =>
  paying(from, to, { maternity: false, ...more });

/** A birth, unless `more` says otherwise. */
export const born = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });

/** A termination after `gestationMonths`. */
export const ended = (date: string, gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date,
  ...(gestationMonths !== undefined && { gestationMonths }),
});

/** What she tells on the day `asOf`; `record` left out = nobody told us. */
export const dazhou = (
  asOf: string,
  event: EventFacts,
  record?: Contribution[],
  more: Partial<Told> & { readonly about?: PersonFacts } = {},
): Told => {
  const { about, ...rest } = more;
  return {
    region: "511700",
    asOf,
    event,
    person: { sex: "female", ...about, ...(record && { contributions: record }) },
    ...rest,
  };
};
