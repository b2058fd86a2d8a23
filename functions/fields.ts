/** A part of an answer, as a query asks for it: `?fields=headline,benefits.verdict`. */
import type { Context } from "hono";
import * as z from "zod";
import {
  assessmentSchema,
  type Assessment,
  type Audience,
  type FactsInput,
  type InTurns,
} from "../shared/policy/index.ts";
import { answerTo, assessmentOf, type Answer, type Answering } from "./answering.ts";
import { audienceQuery } from "./audience.ts";
import { withQuery } from "./endpoint.ts";

const lineSchema = assessmentSchema.shape.benefits.element;
const OF_A_LINE = "benefits.";
const MEMBERS: readonly string[] = assessmentSchema.keyof().options;
const NAMES: ReadonlySet<string> = new Set([...MEMBERS, ...lineSchema.keyof().options.map((name) => OF_A_LINE + name)]);

const WORDS =
  "请填写回答里的字段，用逗号隔开，如 headline,benefits.verdict；receipt 不能要，只答一部分的没有回执" +
  " / give members of the answer, parted by commas, such as headline,benefits.verdict; a part has no receipt";

const fieldsField = z
  .string({ error: WORDS })
  .max(1000, { error: WORDS })
  .refine((text) => text.split(",").every((name) => NAMES.has(name)), { error: WORDS })
  .exactOptional()
  .meta({
    description:
      "只要回答的这几项，用逗号隔开：最外层的名字，或 benefits. 加一行里的名字（benefit、via 总是有）。写了它，回答没有 receipt，有 partial: true",
    examples: ["headline,benefits.verdict,benefits.amount"],
  });

/** The query of an endpoint that answers for facts. */
export const answerQuery = z.strictObject({ ...audienceQuery.shape, fields: fieldsField });

/** The members asked for, a line's with `benefits.` before them. */
export type Fields = ReadonlySet<string>;

/** Part of an answer. */
export const partialAnswerSchema = z
  .object({
    ...assessmentSchema.partial().shape,
    benefits: z
      .array(lineSchema.partial().required({ benefit: true, via: true }))
      .exactOptional()
      .meta({ description: "每项待遇、每条路的这几项" }),
    partial: z.literal(true).meta({ description: "只是回答的一部分：写了 fields。没有回执", examples: [true] }),
  })
  .meta({ id: "PartialAnswer", description: "写了 fields 的回答：只有要的那几项，没有回执。" });
export type PartialAnswer = z.infer<typeof partialAnswerSchema>;

/** The part of an answer that was asked for. */
function partOf(answer: Assessment, fields: Fields): PartialAnswer {
  const inLines = [...fields].some((name) => name.startsWith(OF_A_LINE));
  const cut = Object.entries(answer).flatMap(([name, value]): [string, unknown][] => {
    if (fields.has(name)) return [[name, value]];
    return name === "benefits" && inLines ? [[name, answer.benefits.map((line) => partOfLine(line, fields))]] : [];
  });
  return { ...Object.fromEntries(cut), partial: true };
}

const partOfLine = (line: Assessment["benefits"][number], fields: Fields): object =>
  Object.fromEntries(
    Object.entries(line).filter(([name]) => name === "benefit" || name === "via" || fields.has(OF_A_LINE + name)),
  );

/** Who reads an answer, and what of it. */
export interface Reader {
  readonly audience: Audience;
  readonly fields?: Fields;
}

/** The answer for facts, or the part of it that its reader asks for; `step` as in `answerTo`. */
export function* answerFor(
  facts: FactsInput,
  answering: Answering,
  { audience, fields }: Partial<Reader>,
  step: () => void,
): InTurns<Answer | PartialAnswer> {
  return fields
    ? partOf(yield* assessmentOf(facts, answering.now(), audience, step), fields)
    : yield* answerTo(facts, answering, audience, step);
}

/** Responds for the reader whom the query tells of. */
export const forReader = (
  c: Context,
  respond: (reader: Reader) => Response | Promise<Response>,
): Response | Promise<Response> =>
  withQuery(c, answerQuery, ({ audience = "person", fields }) =>
    respond({ audience, ...(fields !== undefined && { fields: new Set(fields.split(",")) }) }),
  );
