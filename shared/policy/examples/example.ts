/** What an example of a clause is made of. */
import type { LoadedDocument } from "../documents/index.ts";
import type { Facts } from "../facts/facts.ts";

/** Somebody in whose answer a clause is at work: who she is, in a few words, and what she tells. */
export interface ClauseExample {
  /** Id of the document, e.g. `cq-2024-12`, and of the clause in it, e.g. `3.1`. */
  readonly document: string;
  readonly clause: string;
  readonly caption: string;
  readonly facts: Facts;
}

type Example = Pick<ClauseExample, "caption" | "facts">;

/** The clauses that decide a benefit; those of taking part are asked otherwise. */
type RuleClause<Clauses> = {
  readonly [C in keyof Clauses]: Clauses[C] extends { readonly role: "rule" }
    ? Clauses[C] extends { readonly through: "participation" }
      ? never
      : C
    : never;
}[keyof Clauses];

/** A document's examples, in its order: one or more for every clause of role `rule`, none for any other. */
export type ExamplesOf<Id extends LoadedDocument["id"]> = Readonly<
  Record<RuleClause<Extract<LoadedDocument, { readonly id: Id }>["clauses"]>, readonly [Example, ...Example[]]>
>;

/** One example. */
export const example = (caption: string, facts: Facts): Example => ({ caption, facts });
