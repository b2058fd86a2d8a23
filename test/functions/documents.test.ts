import * as z from "zod";
import { policyDocuments } from "../../shared/policy/index.ts";
import { app, problemOf } from "./asking.ts";

const numbersSchema = z.record(z.string().min(1), z.union([z.number(), z.string().regex(/^\d{4}-\d\d/)]));
const documentSchema = z.strictObject({
  id: z.string().min(1),
  number: z.string().min(1),
  passedOn: z.array(z.strictObject({ number: z.string().min(1), within: z.string().min(2) })).optional(),
  title: z.string().min(1),
  place: z.string().regex(/^\d{6}$/),
  covers: z.string().min(1),
  placeName: z.string().min(1),
  inForce: z.strictObject({ from: z.iso.date(), to: z.iso.date().optional() }),
  clauses: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        label: z.string().min(1),
        role: z.enum(["rule", "no-decision"]),
        through: z.literal("participation").optional(),
        summary: z.string().min(1),
        decides: z.string().min(1),
        conditions: z.array(z.string().min(1)).optional(),
        constants: numbersSchema.optional(),
        assumes: numbersSchema.optional(),
      }),
    )
    .min(1),
});
const listSchema = z.strictObject({ documents: z.array(documentSchema) });

const list = async () => listSchema.parse(await (await app.request("/api/v1/documents")).json()).documents;

describe("GET /api/v1/documents", () => {
  test("lists every loaded document with its clauses", async () => {
    const documents = await list();
    expect(documents.map((one) => one.id)).toEqual(policyDocuments.map((one) => one.id));
    for (const [at, document] of documents.entries()) {
      const loaded = policyDocuments[at]?.clauses ?? {};
      expect(Object.fromEntries(document.clauses.map(({ id, ...clause }) => [id, clause]))).toEqual(loaded);
    }
  });

  test("gives clauses in the order of their numbers", async () => {
    for (const { clauses } of await list()) {
      const numbers = clauses.map((clause) => clause.id.split(".").map(Number));
      expect(numbers).toEqual([...numbers].sort(byNumber));
    }
  });

  test("may be kept for a while", async () => {
    expect((await app.request("/api/v1/documents")).headers.get("Cache-Control")).toBe("public, max-age=300");
  });
});

describe("GET /api/v1/documents/{id}", () => {
  test("gives each document as the list does", async () => {
    for (const document of await list()) {
      const answer = await app.request(`/api/v1/documents/${document.id}`);
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual(document);
    }
  });

  test.each(["nothing", "__proto__", "0", "%00", "..%2Fhealth", "%E0%A4%A"])("%s is not a document", async (id) => {
    const answer = await app.request(`/api/v1/documents/${id}`);
    expect(answer.status).toBe(404);
    expect((await problemOf(answer)).type).toBe("urn:problem-type:yujin:unknown-document");
  });
});

function byNumber(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1);
    if (difference !== 0) return difference;
  }
  return 0;
}
