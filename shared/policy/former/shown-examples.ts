/** The examples that the former engine's answers stand behind; clauses that it does not load yet have none to show. */
import type { ClauseExample } from "../examples/example.ts";
import { clauseExamples as all } from "../examples/index.ts";
import { policyDocuments } from "./documents/index.ts";

/** The examples of a document's clause; none for a clause that decides nothing, whose `decides` says why. */
export function clauseExamples(document: string, clause: string): readonly ClauseExample[] {
  const loaded = policyDocuments.find(({ id }) => id === document)?.clauses[clause];
  return loaded?.role === "rule" ? all(document, clause) : [];
}
