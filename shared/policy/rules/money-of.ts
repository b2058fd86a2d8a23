/** The one interpreter of sums: terms are read strictly from left to right and valued exactly. */
import { minus, over, plus, rounded, times, yuan, type Sum as Exact } from "../base/money.ts";
import type { Term } from "./sum.ts";

/** The exact value of an expression; `undefined` while a leaf is missing, or where it would come to less than nothing. */
export function moneyOf(terms: readonly Term[]): Exact | undefined {
  let sum: Exact | undefined;
  for (const [index, term] of terms.entries()) {
    const joined = index === 0 ? leafOf(term) : sum && join(sum, term);
    if (!joined) return undefined;
    sum = joined;
  }
  return sum && sum.cents >= 0 ? sum : undefined;
}

/** The value of an expression in yuan (or days), rounded once, half up. */
export function valueOf(terms: readonly Term[]): number | undefined {
  const exact = moneyOf(terms);
  return exact && rounded(exact);
}

/** A leaf's own number: as told, or by its exact parts where it is only shown rounded. */
const leafOf = ({ value, rounded: inexact, of }: Term): Exact | undefined =>
  inexact && of ? moneyOf(of) : value === undefined ? undefined : yuan(value);

function join(sum: Exact, term: Term): Exact | undefined {
  const leaf = leafOf(term);
  if (!leaf) return undefined;
  if (term.op === "+") return plus(sum, leaf);
  if (term.op === "-") return minus(sum, leaf);
  const factor = term.unit === "percent" ? { cents: leaf.cents, parts: leaf.parts * HUNDRED } : leaf;
  return term.op === "÷" ? quotient(sum, factor) : product(sum, factor);
}

const HUNDRED = 100;

/** A leaf is kept in hundredths, so that one of its ones is a hundred. */
const product = (sum: Exact, { cents, parts }: Exact): Exact => over(times(over(sum, HUNDRED), cents), parts);
const quotient = (sum: Exact, { cents, parts }: Exact): Exact => over(times(times(sum, HUNDRED), parts), cents);
