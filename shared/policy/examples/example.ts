/** What an example of a clause is made of. */
import type { Facts } from "../facts/facts.ts";

/** Somebody in whose answer a clause is at work: who she is, in a few words, and what she tells. */
export interface ClauseExample {
  /** Id of the document, e.g. `cq-2024-12`, and of the clause in it, e.g. `3.1`. */
  readonly document: string;
  readonly clause: string;
  readonly caption: string;
  readonly facts: Facts;
}

/** A document's examples by clause, in the document's order; every clause of role `rule` has one or more. */
export type ExamplesByClause = Readonly<Record<string, readonly Pick<ClauseExample, "caption" | "facts">[]>>;

/** One example. */
export const example = (caption: string, facts: Facts): Pick<ClauseExample, "caption" | "facts"> => ({
  caption,
  facts,
});
