/** Golden records: people of every place and kind with what the service answers them, for a partner's own tests. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { createApp } from "../../functions/app.ts";
import { localCounting } from "../../functions/guard/counting.ts";
import { lookUp } from "../../functions/guard/roster.ts";
import { SILENT } from "../../functions/log.ts";
import { configuredSigner } from "../../functions/receipts/configured.ts";

const personSchema = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  title: z.string(),
  path: z.enum(["/api/v1/assessments", "/api/v1/participation"]),
  body: z.looseObject({ asOf: z.string() }),
});

/** One of them: what to send where, and what comes back. */
export interface GoldenRecord {
  readonly id: string;
  readonly title: string;
  readonly request: { readonly method: "POST"; readonly path: string; readonly body: object };
  readonly response: { readonly status: number; readonly body: object };
}

/** Where they are written. */
export const GOLDEN = join(__dirname, "../../docs/golden");

/** What differs each time: the signature over the time of answering, and the number of the request. */
const PASSING: ReadonlySet<string> = new Set(["receipt", "instance"]);

/** Asks for each of them anew. */
export async function goldenRecords(): Promise<readonly GoldenRecord[]> {
  const people = z.array(personSchema).parse(JSON.parse(readFileSync(join(__dirname, "people.json"), "utf8")));
  const counting = localCounting();
  const nobody = lookUp([]);
  const app = createApp({
    now: () => new Date(0),
    signer: configuredSigner(undefined),
    mayEmbed: () => false,
    index: () => Promise.resolve(""),
    log: SILENT,
    guarding: {
      partners: () => nobody,
      publicQuota: { points: people.length, seconds: 1 },
      counting,
      addressSource: { kind: "connection" },
      hideAddress: (address) => address,
    },
    bodyPatience: 1000,
  });
  const asked = people.map(async ({ id, title, path, body }): Promise<GoldenRecord> => {
    const answer = await app.request(path, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(body),
    });
    const told = z.looseObject({}).parse(await answer.json());
    const lasting = Object.fromEntries(Object.entries(told).filter(([name]) => !PASSING.has(name)));
    return {
      id,
      title,
      request: { method: "POST", path, body },
      response: { status: answer.status, body: lasting },
    };
  });
  return Promise.all(asked).finally(() => {
    counting.close();
  });
}
