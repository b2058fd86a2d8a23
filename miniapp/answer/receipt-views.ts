/** The sums that an amount may come to, each with its own terms. */
import type { Amount, AmountTerm } from "../../shared/policy/index.ts";
import { isEstimated } from "../wording/receipt.ts";

/** One way to reckon: what it supposes ("" for the way as it stands), its terms, what comes out. */
export interface ReceiptView {
  readonly supposes: string;
  readonly terms: readonly AmountTerm[];
  readonly value?: number;
  readonly estimated: boolean;
}

/** The way as it stands first, unless it has no sum and another one does. */
export function receiptViews({ value, formula, alternatives }: Amount): readonly ReceiptView[] {
  if (formula.length === 0) return [];
  const asItStands: ReceiptView = {
    supposes: "",
    terms: formula,
    ...(value !== undefined && { value }),
    estimated: value === undefined || isEstimated(formula),
  };
  const others = alternatives.map(({ if: supposes, value: sum, leaves }): ReceiptView => {
    const terms = formula.map((term) => leaves.find(({ label }) => label === term.label) ?? term);
    return { supposes, terms, value: sum, estimated: true };
  });
  return value === undefined && others.length > 0 ? others : [asItStands, ...others];
}

/** For how many days a way reckons. */
export const daysOf = ({ terms }: Pick<ReceiptView, "terms">): number | undefined =>
  terms.find(({ unit, op }) => unit === "days" && op === "×")?.value;

/** The days between which the ways differ, the ones as they stand first; none where all have the same. */
export function daysApart(views: readonly ReceiptView[]): readonly number[] {
  const days = [...new Set(views.flatMap((view) => daysOf(view) ?? []))];
  return days.length > 1 ? days : [];
}
