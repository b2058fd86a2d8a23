/** Sums and lengths that stand in other papers: valued by a caller's figure, else open with what unconfirmed ones would give. */
import { used, type DatedFigure } from "../figures/dated.ts";
import { valueOf } from "../rules/money-of.ts";
import type { DecidedAlternative, DecidedAmount, Term } from "../rules/sum.ts";

/** The amount of an expression; `figures`: those that the alternatives rest on. */
export function amountOf(
  formula: readonly Term[],
  alternatives: readonly DecidedAlternative[],
  figures: readonly DatedFigure[] = [],
): DecidedAmount {
  const value = valueOf(formula);
  const all = [...(value === undefined ? [] : [value]), ...alternatives.map((one) => one.value)];
  const status = value === undefined ? "open" : alternatives.length > 0 ? "provisional" : "firm";
  return {
    status,
    ...(value !== undefined && { value }),
    ...(all.length > 0 && { low: Math.min(...all), high: Math.max(...all) }),
    formula,
    figures: figures.map(used),
    alternatives,
    cites: [],
  };
}
