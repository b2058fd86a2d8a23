/** Ways to the same benefit side by side: what is said of them, and how a document says it. */
import type { Benefit, BenefitLine, Citation, Route, Verdict } from "../assessment/assessment.ts";
import type { ClauseKey } from "../rules/document.ts";

/** What one route gives of one benefit. `sum`: yuan, `low` to `high` with what is not confirmed; absent = no sum known. */
export interface Given {
  readonly benefit: Benefit;
  readonly verdict: Verdict;
  readonly sum?: { readonly low: number; readonly high: number; readonly settled: boolean };
  readonly text: string;
  readonly cites: readonly string[];
}

/** A route that was answered, in words, with what it gives. */
export interface RouteOffer {
  readonly via: Route;
  readonly name: string;
  readonly gives: readonly Given[];
}

/**
 * What holds between routes. `exclusive`: only one of them in one pregnancy. `costs`: which pays more medical costs, as
 * far as the documents say. `allowance`: which of them has one. `higher` is the better route where that can be said;
 * `ask` what to ask at 12393 where the documents do not say.
 */
export interface RouteStatement {
  readonly kind: "exclusive" | "costs" | "allowance";
  readonly routes: readonly Route[];
  readonly text: string;
  readonly higher?: Route;
  readonly ask?: string;
  readonly cites: readonly string[];
}

/** Routes in the order they were answered; `citations` holds every clause that is cited here. */
export interface RouteComparison {
  readonly routes: readonly RouteOffer[];
  readonly statements: readonly RouteStatement[];
  readonly citations: Readonly<Record<string, Citation>>;
}

/** What a document says of routes, with its clauses. */
export interface Said {
  readonly text: string;
  readonly higher?: Route;
  readonly ask?: string;
  readonly cites: readonly ClauseKey[];
}

/** How a document sets two routes to medical costs beside each other. */
export interface RoutePair {
  readonly between: readonly [Route, Route];
  /** That only one may be used; left out where the document does not say so. */
  readonly exclusive?: Said;
  /** Which pays more; asked where neither is refused, with the two lines in the order of `between`. */
  readonly costs: (first: BenefitLine, second: BenefitLine) => Said;
}

/** A document's say on routes: pairs, and what the others have of an allowance; none, unless there is something to ask. */
export interface RouteRules {
  readonly pairs: readonly RoutePair[];
  readonly allowance: Readonly<Record<Exclude<Route, "self">, Said>>;
}
