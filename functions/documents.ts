/** `GET /api/v1/documents` and `/api/v1/documents/{id}`: the loaded documents, clause by clause. */
import { Hono } from "hono";
import { type Clause, type PolicyDocument, policyDocuments } from "../shared/policy/index.ts";
import { problem } from "./problem.ts";

/** A document as answered: its clauses as a list, in the paper's order, each with its id. */
export interface DocumentAnswer extends Omit<PolicyDocument, "clauses"> {
  readonly clauses: readonly (Clause & { readonly id: string })[];
}

// Only a new release changes the documents.
const CACHE = { "Cache-Control": "public, max-age=300" };

/** The documents the answers rest on. */
export const documents = (): Hono =>
  new Hono()
    .get("/", (c) => c.json({ documents: policyDocuments.map(answerOf) }, 200, CACHE))
    .get("/:id", (c) => {
      const document = policyDocuments.find((one) => one.id === c.req.param("id"));
      return document ? c.json(answerOf(document), 200, CACHE) : problem("unknown-document");
    });

// An object puts whole numbers before all other keys ("6" before "3.1"), so the order is made again from the ids.
const byId = new Intl.Collator("en", { numeric: true });

const answerOf = ({ clauses, ...document }: PolicyDocument): DocumentAnswer => ({
  ...document,
  clauses: Object.entries(clauses)
    .map(([id, clause]) => ({ id, ...clause }))
    .sort((a, b) => byId.compare(a.id, b.id)),
});
