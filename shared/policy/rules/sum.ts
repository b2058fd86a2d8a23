/** A sum as an expression: exact leaves joined from left to right, valued and printed by one interpreter. */
import type { FigureStatus, FigureUse } from "../assessment/assessment.ts";
import type { ClauseKey } from "./document.ts";
import type { Data } from "./condition.ts";
import type { Said } from "./line.ts";

/** What a leaf counts. */
export type Unit = "yuan/month" | "yuan/day" | "yuan" | "percent" | "days" | "months" | "number";

/** How a term joins what stands before it. */
export type Operator = "×" | "÷" | "+" | "-";

/** What a term is called; its words stand in wording/sums.ts, or it does not compile. */
export type TermLabel =
  // The leaves of an allowance.
  | "average-wage"
  | "employer-average-wage"
  | "own-average-base"
  | "wage-before-leave"
  | "share"
  | "stipend"
  | "days-a-month"
  | "days"
  // What days are made of.
  | "delivery"
  | "dystocia"
  | "caesarean"
  | "further-children"
  | "early-termination"
  | "late-termination"
  | "days-told"
  | "after-contract"
  // What an average and a divisor are made of.
  | "paid-bases"
  | "base"
  | "months"
  | "paid-months"
  | "days-a-year"
  | "months-a-year"
  // How long a resident waits; what the cap of serious illness loses, and what incentives add.
  | "waiting-months"
  | "waiting-fixed"
  | "waiting-added"
  | "lowered-a-year"
  | "missed-years"
  | "serious-illness-cap"
  | "most-lowered"
  | "incentive"
  | "incentives"
  // What contributions cost.
  | "contribution-base"
  | "contribution-rate"
  | "year-price"
  | "months-paid";

/** One term. `key` is the fact path, or `figures.` and key, that fills it in; `of` the exact terms that it is made of. */
export interface Term {
  readonly label: TermLabel;
  readonly unit: Unit;
  readonly op?: Operator;
  readonly value?: number;
  readonly missing?: true;
  readonly key?: string;
  readonly status?: FigureStatus;
  readonly year?: number;
  readonly estimate?: true;
  readonly rounded?: true;
  readonly of?: readonly Term[];
}

interface Because<Id extends string, D extends Data> extends Said {
  readonly id: Id;
  readonly data: D;
}

/** Under which condition another leaf would be the right one. */
export type Condition =
  | Because<"unconfirmed-wage", { readonly year: number; readonly value: number }>
  | Because<
      "estimated-wage",
      { readonly year: number; readonly of: number; readonly value: number; readonly status: FigureStatus }
    >
  | Because<"longer-leave", { readonly days: number; readonly text: string }>
  | Because<"unconfirmed-incentive", { readonly value: number }>
  | Because<"most-incentives", Readonly<Record<string, never>>>
  | Because<"unconfirmed-waiting", { readonly months: number; readonly from: string }>
  | Because<"unconfirmed-waiting-paid", { readonly months: number; readonly from: string }>
  | Because<"cap-is-high", Readonly<Record<string, never>>>
  | Because<"days-of-a-year", Readonly<Record<string, never>>>
  | Because<"local-months-full", Readonly<Record<string, never>>>;

/** The same expression with other leaves. `figure` is the key of the number it rests on. */
export interface DecidedAlternative {
  readonly value: number;
  readonly days?: number;
  readonly daily?: number;
  readonly because: readonly Condition[];
  readonly figure: string;
  readonly estimate?: true;
  readonly leaves: readonly Term[];
}

/** The sum as decided: `firm` (value, no alternatives), `provisional` (value and alternatives), `open` (no value). Yuan. */
export interface DecidedAmount {
  readonly status: "firm" | "provisional" | "open";
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly daily?: number;
  readonly days?: number;
  readonly formula: readonly Term[];
  readonly figures: readonly FigureUse[];
  readonly alternatives: readonly DecidedAlternative[];
  readonly cites: readonly ClauseKey[];
}

/** A sum with what it misses and what it supposes. */
export interface Sum {
  readonly amount: DecidedAmount;
  /** Facts and figures without which it stays open. */
  readonly missing: readonly string[];
  readonly premises: readonly Said[];
}
