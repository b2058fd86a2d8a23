/** What a question that people ask is made of: whose facts answer it, and which part of their answer does. */
import type { Benefit, Route } from "../assessment/assessment.ts";
import type { Facts } from "../facts/facts.ts";
import type { NATIONWIDE, PlaceCode } from "../base/places.ts";
import type { JoiningSide } from "../telling/stated-joining.ts";

/** Which parts of an answer line speak to the question; verdict, first day, last day and payer always do. */
export interface Reads {
  /** Ids of conditions. */
  readonly conditions?: readonly string[];
  /** Ids of assumptions. */
  readonly assumptions?: readonly string[];
  readonly also?: readonly ("amount" | "actions" | "notes" | "materials")[];
}

/** One side of a question: somebody, what she tells, and where in her answer to look. */
export interface QuestionSide {
  readonly caption: string;
  readonly facts: Facts;
  readonly benefit: Benefit;
  readonly via: Route;
  readonly reads: Reads;
}

/** A question in people's words. */
export interface PolicyQuestion {
  /** As offices count them. */
  readonly id: number;
  /** A loaded place, or the whole country. */
  readonly place: PlaceCode | typeof NATIONWIDE;
  readonly ask: string;
  /** Read one after the other; none where the documents say nothing at all. */
  readonly sides: readonly QuestionSide[];
  /** Where the question is one of taking part: who asks it. */
  readonly joining?: readonly JoiningSide[];
  /** Keys of clauses that answer by what they say rather than through a condition. */
  readonly clauses?: readonly string[];
  /** Keys of the dated figures that the question asks for. */
  readonly figures?: readonly string[];
  /** What exactly the documents leave open. */
  readonly open?: string;
}

/** One side of a question. */
export const side = (
  benefit: Benefit,
  caption: string,
  facts: Facts,
  reads: Reads,
  via: Route = "self",
): QuestionSide => ({ caption, facts, benefit, via, reads });
