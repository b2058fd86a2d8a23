/** Asks the paper of Taiyuan in few words: what she tells, and one line of the decision as text. */
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";
import { actsOf, employer, line, whyWith } from "./decisions.ts";

export { benefit, data, individual, line, lineIn, named, noted, resident } from "./decisions.ts";

type About = NonNullable<Facts["person"]>;
export type Told = Partial<Pick<Facts, "region" | "residentReimbursed" | "figures">> & {
  readonly her?: About;
  /** His record, or all that is told of him. */
  readonly his?: Contribution[] | About;
};

/** Months paid by an employer. */
export const paid = employer;
/** Months paid late, in one month. */
export const late = (from: string, to: string, paidIn: string, lateReason?: Contribution["lateReason"]): Contribution =>
  paid(from, to, { paidIn, ...(lateReason && { lateReason }) });
export const owed = (from: string, to: string, paidIn: string) => late(from, to, paidIn, "arrears");
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

type Asking = (asOf: string, event: EventFacts, record?: Contribution[], more?: Told) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");

/** Clauses of other papers keep their names. */
export const why = whyWith((key) => key.replace("ty-2024-51#", ""));

const CURES = ["back-pay", "enrol", "keep-paying"];
/** What mends it, as `enrol 2026-01-31 from 2026-08-01`. */
export const todo = ({ actions }: DecidedLine): string[] => actsOf(actions.filter(({ id }) => CURES.includes(id)));
/** Duties, as `claim employer`. */
export const duties = ({ actions }: DecidedLine): string[] =>
  actions.filter(({ id }) => !CURES.includes(id)).map(({ id, who }) => `${id} ${who ?? ""}`);

/** Verdict, who pays, and what mends it. */
export const came = (found: DecidedLine): string =>
  [found.verdict, found.payer, ...todo(found)].filter(Boolean).join(", ");
