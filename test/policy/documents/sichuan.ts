/** Asks the paper of Sichuan in few words: what she tells, and one line of the decision as text. */
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";
import { line, stretch, whyWith } from "./decisions.ts";

export { benefit, born, data, employer, ended, line, named, noted, resident, todo } from "./decisions.ts";

type Told = Partial<Pick<Facts, "region" | "spouse" | "figures">> & { readonly about?: Facts["person"] };

/** Months paid as an individual: with maternity insurance, without it, and not told. `to` left out = still paying. */
export const paying = stretch({ scheme: "individual", maternity: true });
export const medicalOnly = stretch({ scheme: "individual", maternity: false });
export const untold = stretch({ scheme: "individual" });
/** Medical insurance for years, maternity insurance added in a month. */
export const joining = (from: string, to?: string): Contribution[] => {
  const [year, month] = from.split("-").map(Number);
  const before = month === 1 ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
  return [medicalOnly("2020-01", before), paying(from, to)];
};

/** What she tells on a day; no record = nobody told us. */
export const told = (asOf: string, event: EventFacts, record?: Contribution[], { about, ...more }: Told = {}): Facts =>
  factsSchema.parse({
    region: "511700",
    asOf,
    event,
    person: { sex: "female", ...about, ...(record && { contributions: record }) },
    ...more,
  });

type Asking = (asOf: string, event: EventFacts, record?: Contribution[], more?: Told) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");

/** Clauses in full. */
export const why = whyWith((key) => key);
