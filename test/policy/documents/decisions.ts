/** What the tests of every paper tell and read: stretches and events in few words, a line of the decision as text. */
import { decidingReadings } from "../../../shared/policy/assess.ts";
import type { Benefit, Route } from "../../../shared/policy/assessment/assessment.ts";
import { decide, type DecidedLine } from "../../../shared/policy/decide.ts";
import type { Contribution, EventFacts, Facts } from "../../../shared/policy/facts/facts.ts";

/** Months paid alike; `to` left out = still paying. */
export const stretch =
  (alike: Pick<Contribution, "scheme" | "maternity">) =>
  (from: string, to?: string, more: Partial<Contribution> = {}): Contribution => ({
    ...alike,
    from,
    ...(to !== undefined && { to }),
    ...more,
  });
export const employer = stretch({ scheme: "employer" });
export const individual = stretch({ scheme: "individual" });
export const benefit = stretch({ scheme: "unemployment-benefit" });
export const resident = stretch({ scheme: "resident" });

export const born = (date: string, more: EventFacts = {}): EventFacts => ({ kind: "delivery", date, ...more });
export const ended = (date: string, gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date,
  ...(gestationMonths !== undefined && { gestationMonths }),
});

/** One line, if it is there. */
export const lineIn = (facts: Facts, of: Benefit, via: Route = "self"): DecidedLine | undefined =>
  decide(facts).find((one) => one.benefit === of && one.via === via);

/** One line; one that is not there fails the test. */
export function line(facts: Facts, of: Benefit, via: Route = "self"): DecidedLine {
  const found = lineIn(facts, of, via);
  if (!found) throw new Error(`no line ${of}/${via}`);
  return found;
}

/** Every line with its verdict, in order. */
export const lines = (facts: Facts): string[] =>
  decide(facts).map(({ benefit: of, via, verdict }) => `${of}/${via} ${verdict}`);

/** A condition as `no still-waiting 4.3 4.4`; `short` says how a clause of the paper is called there. */
export const whyWith =
  (short: (key: string) => string) =>
  ({ conditions }: DecidedLine, id: string): string => {
    const found = conditions.find((one) => one.id === id);
    return found ? [found.truth.outcome, found.truth.reason, ...found.cites.map(short)].join(" ") : "not asked";
  };
export const data = ({ conditions }: DecidedLine, id: string) => conditions.find((one) => one.id === id)?.truth.data();

/** Actions as `enrol 2026-01-31 from 2026-08-01`. */
export const actsOf = (actions: DecidedLine["actions"]): string[] =>
  actions.map(({ id, by, from, safeBy }) =>
    [id, by, from && `from ${from}`, safeBy && `safe ${safeBy}`].filter(Boolean).join(" "),
  );
/** What to do; the claim left out unless duties are asked for. */
export const todo = ({ actions }: DecidedLine, duties = false): string[] =>
  actsOf(actions.filter(({ id }) => duties || id !== "claim"));

/** Ids of the readings that decided, and of the premises. */
export const named = (found: DecidedLine): string[] => [
  ...decidingReadings(found).map(({ id }) => id),
  ...found.premises.map(({ id }) => id),
];
export const noted = ({ notes }: DecidedLine): string[] => notes.map(({ id }) => id);
