/** The terms of a sum, as they stand on a receipt. */
import type { AmountTerm } from "../../shared/policy/index.ts";
import { readYuan } from "../draft/texts.ts";
import { yuanWords } from "./figures.ts";

/** A value with its unit: 8,743.67 元/月, 60%, 98 天. */
export function valueWords({ value, unit }: Pick<AmountTerm, "value" | "unit">): string {
  if (value === undefined) return "还没有这个数";
  switch (unit) {
    case "yuan":
      return yuanWords(value);
    case "yuan/month":
      return `${yuanWords(value)}/月`;
    case "yuan/day":
      return `${yuanWords(value)}/天`;
    case "percent":
      return `${value}%`;
    case "days":
      return `${value} 天`;
    case "months":
      return `${value} 个月`;
    case "number":
      return String(value);
  }
}

/** A figure as it was typed, with its unit; what is no number stays as it is. */
export function toldFigureWords(typed: string, unit: AmountTerm["unit"]): string {
  const value = readYuan(typed);
  return value === undefined ? typed : valueWords({ value, unit });
}

/** What the value of a term is made of, in a line; nothing where it is made of nothing else. */
export function madeOfWords({ of }: AmountTerm): string | undefined {
  return of && of.length > 0 ? chained(of).words : undefined;
}

/** A sum as it is reckoned, what is not known yet by its name: 「单位上年度职工月平均工资 6,000 元/月 ÷ 30 × 98 天」. */
export function reckonedWords(formula: readonly AmountTerm[]): string {
  const [first] = formula;
  if (first === undefined) return "";
  const named = first.missing ? "" : `${first.label} `;
  return `${named}${chained(formula.map((term) => (term.missing ? { ...term, of: [] } : term))).words}`;
}

/** A formula in words, and what joins it last, if anything does: brackets stand where the signs alone would be read otherwise. */
interface Printed {
  readonly words: string;
  readonly by?: "sum" | "product";
}

/** Terms are reckoned from left to right; a reader multiplies and divides first. */
function chained([first, ...more]: readonly AmountTerm[]): Printed {
  return first === undefined ? { words: "" } : more.reduce(joined, printed(first));
}

const printed = (term: AmountTerm): Printed =>
  term.of && term.of.length > 0 ? chained(term.of) : { words: term.missing ? term.label : valueWords(term) };

function joined(before: Printed, term: AmountTerm): Printed {
  const { op = "×" } = term;
  const own = printed(term);
  const adds = op === "+" || op === "-";
  const left = !adds && before.by === "sum" ? `（${before.words}）` : `${before.words} `;
  const apart = op === "-" ? own.by === "sum" : !adds && own.by !== undefined;
  return { words: `${left}${op}${apart ? `（${own.words}）` : ` ${own.words}`}`, by: adds ? "sum" : "product" };
}

/** What has to be known of a value beside it: of which year, how sure. */
export function leafNote({ value, year, estimate, status }: AmountTerm): string | undefined {
  if (value === undefined) return undefined;
  if (estimate) return `${year === undefined ? "" : `${year} 年的，`}要用的那一年还没公布`;
  if (status === "unconfirmed") return "还没有正式公布，待当地确认";
  return status === "caller" ? "按填的数" : undefined;
}

/** Whether a sum made of these terms is an estimate: a value that is not official, not of its own year, and not hers. */
export const isEstimated = (terms: readonly AmountTerm[]): boolean =>
  terms.some(
    ({ estimate, status, missing, of }) =>
      estimate === true || missing === true || status === "unconfirmed" || (of !== undefined && isEstimated(of)),
  );
