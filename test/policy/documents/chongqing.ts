/** People of Chongqing in few words. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/index.ts";
import type { Told } from "../asking.ts";

const stretch =
  (scheme: Contribution["scheme"]) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    scheme,
    from,
    ...(to !== undefined && { to }),
    ...more,
  });

/** A stretch of months; without `to` it goes on. */
export const individual = stretch("individual");
export const employer = stretch("employer");
export const resident = stretch("resident");
export const unemployed = stretch("unemployment-benefit");

/** What else is told. */
export interface More {
  readonly asOf?: string;
  readonly event?: Partial<EventFacts>;
  readonly person?: PersonFacts;
  readonly spouse?: PersonFacts;
  readonly residentReimbursed?: boolean;
}

/** A birth on a day, asked about on that day unless told otherwise; `undefined` = nobody told the record. */
export function birth(date: string, contributions: Contribution[] | undefined, more: More = {}): Told {
  const { asOf = date, event, person, ...rest } = more;
  return {
    region: "500000",
    asOf,
    event: { kind: "delivery", date, ...event },
    person: { sex: "female", ...(contributions && { contributions }), ...person },
    ...rest,
  };
}
