/** Asks Chongqing's two papers in few words: what she tells, and one line of the decision as text. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";

export interface More extends Partial<Pick<Facts, "person" | "spouse" | "residentReimbursed" | "figures">> {
  /** Left out: asked on the day of the event. */
  readonly asOf?: string;
  /** Left out: an inpatient delivery. */
  readonly event?: Partial<EventFacts>;
}

const stretch =
  (scheme: Contribution["scheme"]) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    scheme,
    from,
    ...(to !== undefined && { to }),
    ...more,
  });
/** Months paid; `to` left out = still paying. */
export const individual = stretch("individual");
export const employer = stretch("employer");
export const resident = stretch("resident");
export const benefit = stretch("unemployment-benefit");
/** The same paid afterwards. */
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

/** One line; one that is not there fails the test. */
export function line(facts: Facts, of: Benefit, via: Route = "self"): DecidedLine {
  const found = decide(facts).find((one) => one.benefit === of && one.via === via);
  if (!found) throw new Error(`no line ${of}/${via}`);
  return found;
}
type Asking = (date: string, record?: Contribution[], more?: More) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");
export const genetic: Asking = (...asked) => line(told(...asked), "genetic-testing");
export const throughResident: Asking = (...asked) => line(told(...asked), "medical-expense", "resident");

/** Every line with its verdict, in order. */
export const lines = (facts: Facts): string[] =>
  decide(facts).map(({ benefit: of, via, verdict }) => `${of}/${via} ${verdict}`);

/** A verdict with its first day: `eligible 2025-07-01`. */
export const verdict = ({ verdict: one, from }: DecidedLine): string => (from === undefined ? one : `${one} ${from}`);

/** A condition as `no too-few 3.1 4.2`, of 12号 unless another paper is named. */
export function why({ conditions }: DecidedLine, id: string): string {
  const found = conditions.find((one) => one.id === id);
  const cites = found?.cites.map((key) => key.replace("cq-2024-12#", "").replace("cq-2025-37#", "37号 "));
  return found ? [found.truth.outcome, found.truth.reason, ...(cites ?? [])].join(" ") : "not asked";
}
export const data = ({ conditions }: DecidedLine, id: string) => conditions.find((one) => one.id === id)?.truth.data();

/** What to do, as `enrol 2026-01-31 from 2026-08-01`. */
export const todo = ({ actions }: DecidedLine): string[] =>
  actions.map(({ id, by, from }) => [id, by ?? "", from ? `from ${from}` : ""].filter(Boolean).join(" "));

/** Ids of the readings that decided, and of the premises. */
export const named = (found: DecidedLine): string[] => [
  ...decidingReadings(found).map(({ id }) => id),
  ...found.premises.map(({ id }) => id),
];
export const noted = ({ notes }: DecidedLine): string[] => notes.map(({ id }) => id);
