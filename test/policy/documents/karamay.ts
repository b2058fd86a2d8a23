/** Asks Karamay's paper in few words: what she tells, and one line of the decision as text. */
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";
import { carriedOut } from "../carry-out.ts";
import { line, stretch, todo, whyWith } from "./decisions.ts";

export { benefit, born, data, employer, ended, line, lines, named, noted, resident, todo } from "./decisions.ts";

export type More = Partial<Pick<Facts, "region" | "spouse" | "residentReimbursed" | "figures">> & {
  readonly about?: Facts["person"];
};

/** Months paid as an individual: with maternity insurance, without it, and not told. `to` left out = still paying. */
export const member = stretch({ scheme: "individual", maternity: true });
export const medicalOnly = stretch({ scheme: "individual", maternity: false });
export const untold = stretch({ scheme: "individual" });
/** Months paid afterwards as a member. */
export const late = (from: string, to: string, paidIn: string): Contribution => member(from, to, { paidIn });

/** What she tells on a day; no record = nobody told us. */
export const told = (asOf: string, event: EventFacts, record?: Contribution[], { about, ...more }: More = {}): Facts =>
  factsSchema.parse({
    region: "650200",
    asOf,
    event,
    person: { sex: "female", ...about, ...(record && { contributions: record }) },
    ...more,
  });

type Asking = (event: EventFacts, record?: Contribution[], asOf?: string, more?: More) => DecidedLine;
const asking =
  (of: Benefit): Asking =>
  (event, record, asOf = event.date ?? "", more = {}) =>
    line(told(asOf, event, record, more), of);
/** Asked on the event's day unless told otherwise. */
export const medical = asking("medical-expense");
export const allowance = asking("allowance");

/** Clauses of other papers in full. */
export const why = whyWith((key) => key.replace("km-2026-4#", ""));

/** A line in a row: verdict, first day, what to do. */
export const said = (found: DecidedLine): string => [found.verdict, found.from ?? "-", ...todo(found)].join(" | ");

/** The line once everything it asks for is done on its last day. */
export const kept = (facts: Facts, of: Benefit, via: Route = "self"): string => {
  const after = line(carriedOut(facts, line(facts, of, via)), of, via);
  return [after.verdict, after.from ?? "-"].join(" | ");
};
