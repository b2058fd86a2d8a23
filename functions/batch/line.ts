/** One line of many: facts in, an answer or a problem out. The same for the endpoint and for a file. */
import * as z from "zod";
import {
  factsInputSchema,
  readAs,
  type ReadAs,
  type Assessment,
  type FactsInput,
  type FactsProblem,
  type InTurns,
} from "../../shared/policy/index.ts";
import { depthProblem } from "../depth.ts";
import { answerSchema, type Answer } from "../answering.ts";
import { partialAnswerSchema } from "../fields.ts";
import { problemSchema } from "../openapi/problems.ts";
import { problemBody, type Problem, type ProblemKind, type ProblemWords } from "../problem.ts";
import { tooMuch, TooMuchWork } from "../work.ts";
import { MAX_LINE_BYTES, type Line } from "./lines.ts";

/** The longest name of a line, in characters. */
export const MAX_REF = 200;
const REF_ERROR = `请填写 1 到 ${MAX_REF} 个字的文字 / give text of 1 to ${MAX_REF} characters`;

/** The asker's own name for a line. It comes back as it is and is no part of the facts. */
export const refSchema = z
  .string({ error: REF_ERROR })
  .min(1, { error: REF_ERROR })
  .max(MAX_REF, { error: REF_ERROR })
  .meta({
    description: "自己的编号，1 到 200 个字，原样带回，不参与计算。请不要写姓名和证件号。",
    examples: ["E-1024"],
  });

/** A line as sent: the facts, and beside them the asker's own name for it. */
export const lineInSchema = factsInputSchema
  .safeExtend({ ref: refSchema.exactOptional() })
  .meta({ id: "FactsLine", description: "一行：一个人的事实，可以带自己的编号。" });

const place = {
  line: z.int().meta({ description: "是发来的第几行，从 1 数起，空行也算一个", examples: [3] }),
  ref: refSchema.exactOptional(),
};

/** A line as answered: the answer, or what is wrong with the line. */
export const lineOutSchema = z
  .union([
    answerSchema.extend(place).meta({ id: "AnswerLine", description: "这一行的回答。" }),
    partialAnswerSchema
      .extend(place)
      .meta({ id: "PartialAnswerLine", description: "写了 fields 的，这一行的回答：只有那几项，没有回执。" }),
    problemSchema
      .extend({
        ...place,
        retryAfter: z
          .int()
          .exactOptional()
          .meta({ description: "额度用完时：几秒以后可以再发这一行。", examples: [30] }),
      })
      .meta({ id: "ProblemLine", description: "这一行哪里不对。" }),
  ])
  .meta({ id: "LineOut", description: "一行的回答，或这一行哪里不对。" });

/** Where a line stands, and how its sender calls it. */
interface Place {
  readonly line: number;
  readonly ref?: string;
}

/** A line's answer. */
export type LineAnswer<A = Assessment | Answer> = Place & A;
/** What is wrong with a line, in its place. `retryAfter`: seconds until it may be sent again. */
export type LineProblem = Place & Problem & { readonly retryAfter?: number };

/** What came of a line. */
export type LineOutcome<A = Assessment | Answer> =
  { readonly ok: true; readonly answer: LineAnswer<A> } | { readonly ok: false; readonly problem: LineProblem };

/** What answering a line needs: by default of facts of a benefit, with a receipt, or without one where nobody signs. */
export interface LineTools<F = FactsInput, A = Assessment | Answer> {
  readonly read: (value: unknown) => ReadAs<F>;
  /** May throw `TooMuchWork`. */
  readonly answer: (facts: F) => InTurns<A>;
  /** Takes a failure of ours. */
  readonly failed: (error: Error) => void;
}

/** A line's JSON, or why there is none. */
type LineJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: LineProblem };

const TOO_LONG: ProblemWords = {
  zh: `一行最多 ${MAX_LINE_BYTES / 1024} KB，请只写要问的内容`,
  en: `a line may have at most ${MAX_LINE_BYTES / 1024} KB`,
};

const utf8 = new TextDecoder("utf-8", { fatal: true });

/** A problem of this kind in the line's place. */
export const problemInPlace = (kind: ProblemKind, place: Place, words?: ProblemWords): LineProblem => ({
  ...place,
  ...problemBody(kind, undefined, words),
});

/** The JSON that a line holds. */
export function jsonOf({ number: line, bytes }: Line): LineJson {
  if (bytes === undefined) return { ok: false, problem: problemInPlace("body-too-large", { line }, TOO_LONG) };
  try {
    const value: unknown = JSON.parse(utf8.decode(bytes));
    const deep = depthProblem(value);
    if (deep) return { ok: false, problem: { line, ...problemBody("invalid-facts", [deep]) } };
    return { ok: true, value };
  } catch {
    return { ok: false, problem: problemInPlace("invalid-json", { line }) };
  }
}

/** The sender's name for a line, where it can be read. */
export function refOf(line: Line): Pick<Place, "ref"> {
  const json = jsonOf(line);
  const ref = json.ok ? refSchema.safeParse(parted(json.value).ref).data : undefined;
  return ref === undefined ? {} : { ref };
}

/** Answers a line that holds JSON, unless there are problems with it already: those are told with all others. */
export function* answerValue<F, A>(
  line: number,
  value: unknown,
  { read: readAll, answer, failed }: LineTools<F, A>,
  found: readonly FactsProblem[] = [],
): InTurns<LineOutcome<A>> {
  const { ref, facts } = parted(value);
  const named = readAs(refSchema.optional(), ref);
  const place = { line, ...(named.ok && named.value !== undefined && { ref: named.value }) };
  const read = readAll(facts);
  if (!named.ok || !read.ok || found.length > 0) {
    const errors = [
      ...found,
      ...(named.ok ? [] : named.problems.map((problem) => ({ ...problem, pointer: "/ref" }))),
      ...(read.ok ? [] : read.problems),
    ];
    return { ok: false, problem: { ...place, ...problemBody("invalid-facts", errors) } };
  }
  yield;
  try {
    return { ok: true, answer: { ...place, ...(yield* answer(read.value)) } };
  } catch (error) {
    if (error instanceof TooMuchWork) {
      return { ok: false, problem: { ...place, ...problemBody("invalid-facts", [tooMuch("")]) } };
    }
    failed(error instanceof Error ? error : new Error("not an error"));
    return { ok: false, problem: problemInPlace("internal-error", place) };
  }
}

/** Answers a line. */
export function* answerLine<F, A>(line: Line, tools: LineTools<F, A>): InTurns<LineOutcome<A>> {
  const json = jsonOf(line);
  return json.ok ? yield* answerValue(line.number, json.value, tools) : json;
}

/** The asker's name for the line, and the facts beside it. */
function parted(value: unknown): { readonly ref?: unknown; readonly facts: unknown } {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !("ref" in value)) return { facts: value };
  const { ref, ...facts } = value;
  return { ref, facts };
}
