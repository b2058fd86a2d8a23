/** Asks the law of the country in few words: what somebody tells in a place that is not loaded, or is left to it. */
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import {
  factsSchema,
  type Contribution,
  type EventFacts,
  type Facts,
  type PersonFacts,
} from "../../../shared/policy/facts/facts.ts";
import { born, line, whyWith } from "./decisions.ts";

export interface Told extends Partial<Omit<Facts, "person" | "event">> {
  readonly event?: EventFacts;
  readonly her?: Omit<PersonFacts, "contributions">;
}

/** Born in Shanghai on 10 May 2026, asked a month later; no record = nobody told us. */
export const told = (record?: Contribution[], { her, ...more }: Told = {}): Facts =>
  factsSchema.parse({
    region: "310000",
    asOf: "2026-06-10",
    event: born("2026-05-10"),
    person: { sex: "female", ...her, ...(record && { contributions: record }) },
    ...more,
  });

type Asking = (record?: Contribution[], more?: Told) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");
export const throughSpouse: Asking = (...asked) => line(told(...asked), "medical-expense", "spouse");

/** How a line came out, with who pays where somebody does. */
export const came = ({ verdict, payer, from }: DecidedLine): string =>
  [verdict, payer, from].filter((one) => one !== undefined).join(" ");
/** The paper that decided. */
export const by = ({ paper }: DecidedLine): string | undefined => paper?.document.id;
/** Clauses as `sil 54`, `619 8`. */
export const why = whyWith((key) => key.replace("cn-sil-2018#", "sil ").replace("cn-order-619#", "619 "));
