/** Asks Karamay's paper in few words: what she tells, and one line of the decision as text. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";
import { carriedOut } from "../carry-out.ts";

export type More = Partial<Pick<Facts, "region" | "spouse" | "residentReimbursed" | "figures">> & {
  readonly about?: Facts["person"];
};

const stretch =
  (alike: Pick<Contribution, "scheme" | "maternity">) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    ...alike,
    from,
    ...(to !== undefined && { to }),
    ...more,
  });
/** Months paid as an individual: with maternity insurance, without it, and not told. `to` left out = still paying. */
export const member = stretch({ scheme: "individual", maternity: true });
export const medicalOnly = stretch({ scheme: "individual", maternity: false });
export const untold = stretch({ scheme: "individual" });
export const employer = stretch({ scheme: "employer" });
export const benefit = stretch({ scheme: "unemployment-benefit" });
export const resident = stretch({ scheme: "resident" });
/** Months paid afterwards as a member. */
export const late = (from: string, to: string, paidIn: string): Contribution => member(from, to, { paidIn });

export const born = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });
export const ended = (date: string, gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date,
  ...(gestationMonths !== undefined && { gestationMonths }),
});

/** What she tells on a day; no record = nobody told us. */
export const told = (asOf: string, event: EventFacts, record?: Contribution[], { about, ...more }: More = {}): Facts =>
  factsSchema.parse({
    region: "650200",
    asOf,
    event,
    person: { sex: "female", ...about, ...(record && { contributions: record }) },
    ...more,
  });

/** One line; one that is not there fails the test. */
export function line(facts: Facts, of: Benefit, via: Route = "self"): DecidedLine {
  const found = decide(facts).find((one) => one.benefit === of && one.via === via);
  if (!found) throw new Error(`no line ${of}/${via}`);
  return found;
}
type Asking = (event: EventFacts, record?: Contribution[], asOf?: string, more?: More) => DecidedLine;
const asking =
  (of: Benefit): Asking =>
  (event, record, asOf = event.date ?? "", more = {}) =>
    line(told(asOf, event, record, more), of);
/** Asked on the event's day unless told otherwise. */
export const medical = asking("medical-expense");
export const allowance = asking("allowance");

/** Every line with its verdict, in order. */
export const lines = (facts: Facts): string[] =>
  decide(facts).map(({ benefit: of, via, verdict }) => `${of}/${via} ${verdict}`);

/** A condition as `no still-waiting 4.3 4.4`; clauses of other papers in full. */
export function why({ conditions }: DecidedLine, id: string): string {
  const found = conditions.find((one) => one.id === id);
  const cites = found?.cites.map((one) => one.replace("km-2026-4#", "")) ?? [];
  return found ? [found.truth.outcome, found.truth.reason, ...cites].join(" ") : "not asked";
}
export const data = ({ conditions }: DecidedLine, id: string) => conditions.find((one) => one.id === id)?.truth.data();

/** What to do, as `enrol 2026-01-31 from 2026-08-01`; duties left out unless asked for. */
export const todo = ({ actions }: DecidedLine, duties = false): string[] =>
  actions
    .filter(({ id }) => duties || id !== "claim")
    .map(({ id, by, from, safeBy }) =>
      [id, by ?? "", from ? `from ${from}` : "", safeBy ? `safe ${safeBy}` : ""].filter(Boolean).join(" "),
    );
/** A line in a row: verdict, first day, what to do. */
export const said = (found: DecidedLine): string => [found.verdict, found.from ?? "-", ...todo(found)].join(" | ");

/** Ids of the readings that decided, and the premises. */
export const named = (found: DecidedLine): string[] => [
  ...decidingReadings(found).map(({ id }) => id),
  ...found.premises.map(({ id }) => id),
];
export const noted = ({ notes }: DecidedLine): string[] => notes.map(({ id }) => id);

/** The line once everything it asks for is done on its last day. */
export const kept = (facts: Facts, of: Benefit, via: Route = "self"): string => {
  const after = line(carriedOut(facts, line(facts, of, via)), of, via);
  return [after.verdict, after.from ?? "-"].join(" | ");
};
