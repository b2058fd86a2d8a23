/** Asks the policy package in few words: facts in wire form, one answer line out. */
import type { Benefit, BenefitLine, FactsInput, Route } from "../../shared/policy/index.ts";
import { assess, assessmentSchema, factsSchema } from "../../shared/policy/index.ts";

/** Facts as a partner would send them, the day of asking included. */
export type Told = FactsInput & { readonly asOf: string };

/** The whole answer, checked against its own schema. */
export const answer = (facts: Told) => assessmentSchema.parse(assess(factsSchema.parse(facts)));

/** One line of the answer; a line that is not there fails the test. */
export function line(facts: Told, benefit: Benefit, via: Route = "self"): BenefitLine {
  const found = answer(facts).benefits.find((one) => one.benefit === benefit && one.via === via);
  if (!found) throw new Error(`no line ${benefit}/${via}`);
  return found;
}

/** The outcome of one condition and the clauses it cites, as `met cq-2024-12#3.1`. */
export function outcome(asked: BenefitLine, id: string): string {
  const found = asked.conditions.find((one) => one.id === id);
  if (!found) throw new Error(`no condition ${id} among ${asked.conditions.map((one) => one.id).join(", ")}`);
  return [found.outcome, ...found.cites].join(" ");
}

/** Ids of the readings that an answer names. */
export const readings = (asked: BenefitLine): string[] => asked.assumptions.map((one) => one.id);
