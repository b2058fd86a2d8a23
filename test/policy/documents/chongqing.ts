/** Asks Chongqing's two papers in few words: what she tells, and one line of the decision as text. */
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";
import { individual, line, whyWith } from "./decisions.ts";

export { benefit, data, employer, individual, line, lines, named, noted, resident, todo } from "./decisions.ts";

export interface More extends Partial<Pick<Facts, "person" | "spouse" | "residentReimbursed" | "figures">> {
  /** Left out: asked on the day of the event. */
  readonly asOf?: string;
  /** Left out: an inpatient delivery. */
  readonly event?: Partial<EventFacts>;
}

/** Months paid by herself, afterwards. */
export const late = (from: string, to: string, paidIn: string, more: Partial<Contribution> = {}): Contribution =>
  individual(from, to, { paidIn, ...more });

/** What she tells about an event on a day; no record = nobody told us. */
export const told = (
  date: string,
  record?: Contribution[],
  { asOf = date, event, person, ...more }: More = {},
): Facts =>
  factsSchema.parse({
    region: "500000",
    asOf,
    event: { kind: "delivery", date, ...event },
    person: { sex: "female", ...(record && { contributions: record }), ...person },
    ...more,
  });

type Asking = (date: string, record?: Contribution[], more?: More) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");
export const genetic: Asking = (...asked) => line(told(...asked), "genetic-testing");
export const throughResident: Asking = (...asked) => line(told(...asked), "medical-expense", "resident");

/** A verdict with its first day: `eligible 2025-07-01`. */
export const verdict = ({ verdict: one, from }: DecidedLine): string => (from === undefined ? one : `${one} ${from}`);

/** Clauses of 12号 by their numbers, of 37号 with its name. */
export const why = whyWith((key) => key.replace("cq-2024-12#", "").replace("cq-2025-37#", "37号 "));
