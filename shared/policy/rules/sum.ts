/** A sum as an expression: exact leaves joined from left to right, valued and printed by one interpreter. */
import type { FigureStatus, FigureUse } from "../assessment/assessment.ts";
import type { ClauseKey } from "./document.ts";
import type { Said } from "./line.ts";

/** What a leaf counts. */
export type Unit = "yuan/month" | "yuan/day" | "yuan" | "percent" | "days" | "months" | "number";

/** How a term joins what stands before it. */
export type Operator = "×" | "÷" | "+" | "-";

/** One term. `label` names its words in wording/; `key` is the fact path or `figures.` and key that fills it in. */
export interface Term {
  readonly label: string;
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

/** The same expression with other leaves. `because` names its words; `figure` is the key it rests on. */
export interface DecidedAlternative {
  readonly value: number;
  readonly days?: number;
  readonly daily?: number;
  readonly because: readonly Said[];
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
