/** Where a clause stands and what it says, by its key. */
import type { Citation } from "../assessment/assessment.ts";
import { policyDocuments } from "../documents/index.ts";
import { citation } from "../rules/document.ts";

const CITATIONS: ReadonlyMap<string, Citation> = new Map(
  policyDocuments.flatMap((document) =>
    Object.entries(document.clauses).map(([id, clause]): [string, Citation] => [
      `${document.id}#${id}`,
      citation(document, clause),
    ]),
  ),
);

/** The clause behind a key as `cites` has them (`cq-2024-12#3.1`); `undefined` where no loaded document has it. */
export const clauseOf = (key: string): Citation | undefined => CITATIONS.get(key);

/** The clauses behind keys, by key; unknown keys are left out. */
export function citationsOf(keys: readonly string[]): Record<string, Citation> {
  const found: Record<string, Citation> = {};
  for (const key of keys) {
    const cited = clauseOf(key);
    if (cited) found[key] = cited;
  }
  return found;
}
