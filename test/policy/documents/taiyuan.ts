/** Asks the paper of Taiyuan in few words: what she tells, and one line of the decision as text. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";

type About = NonNullable<Facts["person"]>;
export type Told = Partial<Pick<Facts, "region" | "residentReimbursed" | "figures">> & {
  readonly her?: About;
  /** His record, or all that is told of him. */
  readonly his?: Contribution[] | About;
};

/** Months paid by an employer; `to` left out = still paying. */
export const paid = (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
  scheme: "employer",
  from,
  ...(to !== undefined && { to }),
  ...more,
});
/** Months paid late, in one month. */
export const late = (from: string, to: string, paidIn: string, lateReason?: Contribution["lateReason"]): Contribution =>
  paid(from, to, { paidIn, ...(lateReason && { lateReason }) });
export const owed = (from: string, to: string, paidIn: string) => late(from, to, paidIn, "arrears");
const as =
  (scheme: Contribution["scheme"]) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution =>
    paid(from, to, { scheme, ...more });
export const individual = as("individual");
export const resident = as("resident");
export const benefit = as("unemployment-benefit");

/** What she tells on a day of an event (a birth unless said otherwise); no record = nobody told us. */
export const told = (asOf: string, event: EventFacts, record?: Contribution[], more: Told = {}): Facts => {
  const { her, his, ...rest } = more;
  return factsSchema.parse({
    region: "140100",
    asOf,
    event: { kind: "delivery", ...event },
    person: { sex: "female", ...her, ...(record && { contributions: record }) },
    ...(his && { spouse: { sex: "male", ...(Array.isArray(his) ? { contributions: his } : his) } }),
    ...rest,
  });
};

/** One line, if it is there. */
export const lineIn = (facts: Facts, of: Benefit, via: Route = "self"): DecidedLine | undefined =>
  decide(facts).find((one) => one.benefit === of && one.via === via);

/** One line; one that is not there fails the test. */
export function line(facts: Facts, of: Benefit, via: Route = "self"): DecidedLine {
  const found = lineIn(facts, of, via);
  if (!found) throw new Error(`no line ${of}/${via}`);
  return found;
}
type Asking = (asOf: string, event: EventFacts, record?: Contribution[], more?: Told) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");

/** A condition as `no too-few 2.1.1 2.1.3`; clauses of other papers keep their names. */
export function why({ conditions }: DecidedLine, id: string): string {
  const found = conditions.find((one) => one.id === id);
  if (!found) return "not asked";
  const cites = found.cites.map((key) => key.replace("ty-2024-51#", ""));
  return [found.truth.outcome, found.truth.reason, ...cites].join(" ");
}

const CURES = ["back-pay", "enrol", "keep-paying"];
/** What mends it, as `enrol 2026-01-31 from 2026-08-01`. */
export const todo = ({ actions }: DecidedLine): string[] =>
  actions
    .filter(({ id }) => CURES.includes(id))
    .map(({ id, by, from }) => [id, by, from && `from ${from}`].filter(Boolean).join(" "));
/** Duties, as `claim employer`. */
export const duties = ({ actions }: DecidedLine): string[] =>
  actions.filter(({ id }) => !CURES.includes(id)).map(({ id, who }) => `${id} ${who ?? ""}`);

/** Verdict, who pays, and what mends it. */
export const came = (found: DecidedLine): string =>
  [found.verdict, found.payer, ...todo(found)].filter(Boolean).join(", ");

/** Ids of the readings that decided and of the premises. */
export const named = (found: DecidedLine): string[] => [
  ...decidingReadings(found).map(({ id }) => id),
  ...found.premises.map(({ id }) => id),
];
export const noted = ({ notes }: DecidedLine): string[] => notes.map(({ id }) => id);
