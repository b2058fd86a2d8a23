/** The nine people whom the app is measured by: what each knows, what not, and what is answered to all of it. */
import { readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { factsSchema, type BenefitLine } from "../../shared/policy/index.ts";

const personSchema = z.strictObject({
  id: z.string(),
  who: z.string(),
  facts: factsSchema,
  unknown: z.array(z.string()).min(1),
  headline: z.string(),
  lines: z.array(
    z.strictObject({
      benefit: z.string(),
      via: z.string(),
      verdict: z.string(),
      from: z.string().optional(),
      low: z.number().optional(),
      high: z.number().optional(),
    }),
  ),
});

/** One of them. */
export type NinePerson = z.infer<typeof personSchema>;

/** All nine, read anew. */
export const NINE: readonly NinePerson[] = z
  .array(personSchema)
  .parse(JSON.parse(readFileSync(path.join(__dirname, "nine.json"), "utf8")));

/** A line of an answer, as far as the nine are held to it. */
export const lineOf = ({ benefit, via, verdict, from, amount }: BenefitLine): NinePerson["lines"][number] => ({
  benefit,
  via,
  verdict,
  ...(from !== undefined && { from }),
  ...(amount?.low !== undefined && { low: amount.low, high: amount.high }),
});
