/** Golden records by what is decided in them. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";

const recordSchema = z.object({
  id: z.string(),
  request: z.object({ path: z.string(), body: z.looseObject({}) }),
  response: z.object({ status: z.int(), body: z.looseObject({}) }),
});
export type Golden = z.infer<typeof recordSchema>;

export const golden = (): Golden[] =>
  readdirSync("docs/golden").map((name) =>
    recordSchema.parse(JSON.parse(readFileSync(join("docs/golden", name), "utf8"))),
  );

const day = z.string().optional();
const decidedSchema = z.object({
  benefits: z
    .array(
      z.object({
        benefit: z.string(),
        via: z.string(),
        verdict: z.string(),
        payer: z.string().optional(),
        from: day,
        claimBy: day,
        amount: z.object({ value: z.number().optional() }).optional(),
      }),
    )
    .optional(),
  lines: z.array(z.object({ topic: z.string(), verdict: z.string(), from: day, by: day })).optional(),
});

/** What an answer decides: its status, and of each line the verdict, who pays, the days and the sum. */
export const decisionIn = ({ status, body }: { readonly status: number; readonly body: unknown }): string =>
  JSON.stringify({ status, ...decidedSchema.parse(body) });
