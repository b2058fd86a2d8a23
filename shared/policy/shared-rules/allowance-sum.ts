/** An allowance's sum: a monthly base, a share of it, divided into days, times the days of leave. */
import type { FigureUse } from "../assessment/assessment.ts";
import { order619Clause } from "../documents/national-order-619/heading.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Said } from "../rules/line.ts";
import { valueOf } from "../rules/money-of.ts";
import type { Reading } from "../rules/stance.ts";
import type { Condition, DecidedAlternative, DecidedAmount, Sum } from "../rules/sum.ts";
import type { AskedLeave } from "./leave.ts";
import { alternativesOf } from "./sum-alternatives.ts";
import {
  anotherWage,
  daysOfLeave,
  divisor,
  shareOf,
  stipendTaken,
  wageBeforeLeave,
  type Basis,
  type Leaf,
} from "./sum-leaves.ts";

export { averageWageOf, employersWage, ownAverageBase, wageBeforeLeave, type Basis } from "./sum-leaves.ts";

/** How a paper computes a sum, by which of its clauses. */
export interface SumSpec {
  readonly cites: readonly ClauseKey[];
  readonly basis: Basis;
  /** Percent of the base (60). */
  readonly share?: number;
  /** What is taken off the month's share: the stipend that the fund tops up. */
  readonly less?: "stipend";
  /** The paper itself writes ÷ 30; else 30 is our reading (R7b). */
  readonly divisorWritten?: true;
  /** × 12 ÷ 365 is shown as an alternative besides. */
  readonly divisorAlternative?: true;
  /** Order 619's days alone, whatever the caller or the province says. */
  readonly days?: "national";
  /** No more days than these, where the contract ends in the leave. */
  readonly limit?: number | undefined;
}

/** The sum in yuan, rounded once; a base or days that are unconfirmed or estimated only feed `alternatives`. */
export function allowanceSum(asked: AskedLeave, spec: SumSpec): Sum {
  const { share, less, cites, limit } = spec;
  const written = spec.divisorWritten;
  const leaves: readonly Leaf[] = [
    spec.basis(asked),
    ...(share === undefined ? [] : [shareOf(share)]),
    ...(less === undefined ? [] : [stipendTaken(asked)]),
    divisor(asked, { written, shown: spec.divisorAlternative, cites }),
    daysOfLeave(asked, { national: spec.days === "national", most: limit }),
  ];
  return {
    amount: amountOf(leaves, [...cites, ...order619Clause("7")]),
    missing: leaves.flatMap(({ missing }) => missing),
    premises: caesareanDays(asked),
  };
}

function amountOf(leaves: readonly Leaf[], cites: readonly ClauseKey[]): DecidedAmount {
  const formula = leaves.map(({ term }) => term);
  const value = valueOf(formula);
  const daily = valueOf(formula.slice(0, -1));
  const days = formula.at(-1)?.value;
  const alternatives = alternativesOf(leaves);
  return {
    ...standing(value, alternatives),
    ...(daily !== undefined && { daily }),
    ...(days !== undefined && { days }),
    formula,
    figures: figuresIn(leaves),
    alternatives,
    cites,
  };
}

/** What a value and its alternatives come to: how firm it is, and the least and the most of it. */
export function standing(
  value: number | undefined,
  alternatives: readonly DecidedAlternative[],
): Pick<DecidedAmount, "status" | "value" | "low" | "high"> {
  const all = [...(value === undefined ? [] : [value]), ...alternatives.map((one) => one.value)];
  return {
    status: value === undefined ? "open" : alternatives.length > 0 ? "provisional" : "firm",
    ...(value !== undefined && { value }),
    ...(all.length > 0 && { low: Math.min(...all), high: Math.max(...all) }),
  };
}

/** Every figure used, those of the value first, each once. */
function figuresIn(leaves: readonly Leaf[]): FigureUse[] {
  const all = [
    ...leaves.flatMap(({ figures }) => figures),
    ...leaves.flatMap(({ options }) => options.flatMap(({ figures }) => figures)),
  ];
  return all.filter(
    (one, index) => all.findIndex(({ figure, value }) => figure === one.figure && value === one.value) === index,
  );
}

/** Whether a caesarean counts as a hard birth is the hospital's to say: nothing is added for it, so nobody is asked. */
const caesareanDays = ({ situation: { event } }: AskedLeave): Said[] =>
  event.kind === "delivery" && !event.dystocia ? [{ id: "caesarean-days", cites: order619Clause("7") }] : [];

/** An employer that must pay owes the fund's standard to who is insured; alternative: her wage before the leave. */
export const employerAsFund: Reading<"employer-as-fund"> = { id: "employer-as-fund", cites: order619Clause("8") };

/**
 * What the employer owes. Who is insured: the fund's standard, by the paper's own spec. Who is not: her wage before the
 * leave (Order 619 art. 8).
 */
export function employersSum(asked: AskedLeave, { insured, ...spec }: SumSpec & { readonly insured: boolean }): Sum {
  const cites = [...new Set([...spec.cites, ...order619Clause("8")])];
  const own: SumSpec = {
    cites,
    basis: wageBeforeLeave,
    ...(spec.limit !== undefined && { limit: spec.limit }),
  };
  if (!insured) return allowanceSum(asked, own);
  return allowanceSum(asked, asked.stance.reads(employerAsFund, { ...spec, cites }, { ...own, basis: anotherWage }));
}

/** The sum as it would be under one more condition, on which it stands or falls: never the value, only alternatives. */
export function onlyIf({ amount, ...sum }: Sum, because: Condition, figure: string): Sum {
  const { value, daily, days, formula, figures, cites } = amount;
  const per = { ...(days !== undefined && { days }), ...(daily !== undefined && { daily }) };
  const all: DecidedAlternative[] = [
    ...(value === undefined ? [] : [{ value, ...per, because: [because], figure, leaves: [] }]),
    ...amount.alternatives.map((one) => ({ ...one, because: [because, ...one.because] })),
  ];
  return { ...sum, amount: { ...standing(undefined, all), ...per, formula, figures, alternatives: all, cites } };
}
