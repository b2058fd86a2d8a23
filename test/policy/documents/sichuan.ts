/** Asks the paper of Sichuan in few words: what she tells, and one line of the decision as text. */
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import { decidingReadings } from "../../../shared/policy/assess.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import { factsSchema, type Contribution, type EventFacts, type Facts } from "../../../shared/policy/facts/facts.ts";

type Told = Partial<Pick<Facts, "region" | "spouse" | "figures">> & { readonly about?: Facts["person"] };

const stretch =
  (alike: Pick<Contribution, "scheme" | "maternity">) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    ...alike,
    from,
    ...(to !== undefined && { to }),
    ...more,
  });
/** Months paid as an individual: with maternity insurance, without it, and not told. `to` left out = still paying. */
export const paying = stretch({ scheme: "individual", maternity: true });
export const medicalOnly = stretch({ scheme: "individual", maternity: false });
export const untold = stretch({ scheme: "individual" });
export const employer = stretch({ scheme: "employer" });
export const benefit = stretch({ scheme: "unemployment-benefit" });
export const resident = stretch({ scheme: "resident" });

/** Medical insurance for years, maternity insurance added in a month. */
export const joining = (from: string, to?: string): Contribution[] => {
  const [year, month] = from.split("-").map(Number);
  const before = month === 1 ? `${Number(year) - 1}-12` : `${year}-${String(Number(month) - 1).padStart(2, "0")}`;
  return [medicalOnly("2020-01", before), paying(from, to)];
};

export const born = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });
export const ended = (date: string, gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date,
  ...(gestationMonths !== undefined && { gestationMonths }),
});

/** What she tells on a day; no record = nobody told us. */
export const told = (asOf: string, event: EventFacts, record?: Contribution[], { about, ...more }: Told = {}): Facts =>
  factsSchema.parse({
    region: "511700",
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
type Asking = (asOf: string, event: EventFacts, record?: Contribution[], more?: Told) => DecidedLine;
export const medical: Asking = (...asked) => line(told(...asked), "medical-expense");
export const allowance: Asking = (...asked) => line(told(...asked), "allowance");

/** A condition as `no too-few sc-2024-9#2.2.1`. */
export function why({ conditions }: DecidedLine, id: string): string {
  const found = conditions.find((one) => one.id === id);
  return found ? [found.truth.outcome, found.truth.reason, ...found.cites].join(" ") : "not asked";
}
export const data = ({ conditions }: DecidedLine, id: string) => conditions.find((one) => one.id === id)?.truth.data();

/** What to do, as `enrol 2026-01-31 from 2026-08-01`; duties left out unless asked for. */
export const todo = ({ actions }: DecidedLine, duties = false): string[] =>
  actions
    .filter(({ id }) => duties || id !== "claim")
    .map(({ id, by, from, safeBy }) =>
      [id, by ?? "", from ? `from ${from}` : "", safeBy ? `safe ${safeBy}` : ""].filter(Boolean).join(" "),
    );

/** Ids of the readings that decided, the premises and the notes. */
export const named = (found: DecidedLine): string[] => [
  ...decidingReadings(found).map(({ id }) => id),
  ...found.premises.map(({ id }) => id),
];
export const noted = ({ notes }: DecidedLine): string[] => notes.map(({ id }) => id);
