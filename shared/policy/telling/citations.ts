/** Where a clause stands and what it says, by its key. */
import type { Citation } from "../assessment/assessment.ts";
import { policyDocuments } from "../documents/index.ts";
import { citation, type Clause, type PolicyDocument } from "../rules/document.ts";

const CLAUSES: ReadonlyMap<string, readonly [PolicyDocument, Clause]> = new Map(
  policyDocuments.flatMap((document) =>
    Object.entries(document.clauses).map(([id, clause]): [string, readonly [PolicyDocument, Clause]] => [
      `${document.id}#${id}`,
      [document, clause],
    ]),
  ),
);

/**
 * The clause behind a key as `cites` has them (`cq-2024-12#3.1`), for who asks in `region`; `undefined` where no loaded
 * document has it.
 */
export function clauseOf(key: string, region: string): Citation | undefined {
  const found = CLAUSES.get(key);
  return found && citation(...found, region);
}

/** The clauses behind keys, by key, for who asks in `region`; unknown keys are left out. */
export function citationsOf(keys: readonly string[], region: string): Record<string, Citation> {
  const found: Record<string, Citation> = {};
  for (const key of keys) {
    const cited = clauseOf(key, region);
    if (cited) found[key] = cited;
  }
  return found;
}
