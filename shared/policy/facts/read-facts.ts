/** Reads facts from outside: a body sent to the endpoint, or what was typed on a phone. Both are told the same. */
import type * as z from "zod";
import { factsInputSchema, type FactsInput } from "./facts.ts";

/** How to mend one place of the facts; `pointer` is a JSON Pointer (RFC 6901), empty for the facts as a whole. */
export interface FactsProblem {
  readonly pointer: string;
  readonly zh: string;
  readonly en: string;
}

/** What was sent, as its schema gives it, or everything to mend in it. */
export type ReadAs<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly FactsProblem[] };

/** Reads a value by a schema of ours, and says in the same words what is to be mended. Never throws. */
export function readAs<S extends z.ZodType>(schema: S, input: unknown): ReadAs<z.output<S>> {
  const read = schema.safeParse(input, { error: wording });
  return read.success ? { ok: true, value: read.data } : { ok: false, problems: read.error.issues.flatMap(problemsOf) };
}

/** Reads a value as facts; `asOf` may be left out. Never throws. */
export const readFacts = (input: unknown): ReadAs<FactsInput> => readWhole(factsInputSchema, input);

/** Reads a value by a schema of facts, its figures by their own names. Never throws. */
export function readWhole<S extends z.ZodType>(schema: S, input: unknown): ReadAs<z.output<S>> {
  const read = readAs(schema, input);
  const hidden = hiddenFields(input);
  return hidden.length === 0 ? read : { ok: false, problems: [...(read.ok ? [] : read.problems), ...hidden] };
}

/** Chinese first, English after ` / `, as in the messages of the facts schema. */
const says = (zh: string, en: string): string => `${zh} / ${en}`;

const UNKNOWN_FIELD = says("没有这个字段，请删去或核对写法", "unknown field; remove it or check how it is written");

const TYPE_NAMES: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  string: ["文字，写在引号里", "text, in quotes"],
  number: ["数", "a number"],
  array: ["列表，如 []", "a list, such as []"],
  object: ["一组字段，如 {}", "an object, such as {}"],
  record: ["一组字段，如 {}", "an object, such as {}"],
};

/** Our words where the facts schema leaves them to zod: missing and unknown fields and wrong types. */
const wording: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === "unrecognized_keys") return UNKNOWN_FIELD;
  if (issue.code !== "invalid_type") return says("这个值不能用，请核对", "this value cannot be used; check it");
  if (issue.input === undefined) return says("缺少这一项，请补上", "this field is required; add it");
  const [zh, en] = TYPE_NAMES[issue.expected] ?? ["别的内容", "something else"];
  return issue.input === null
    ? says(`请填写${zh}；选填的可以不写，不要填 null`, `give ${en}; leave an optional field out instead of null`)
    : says(`请填写${zh}`, `give ${en}`);
};

/** One problem for every offending field; for an unknown field the pointer names the field itself. */
function problemsOf(issue: z.core.$ZodIssue): FactsProblem[] {
  const paths = issue.code === "unrecognized_keys" ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
  return paths.map((path) => problemAt(path, issue.message));
}

/** `figures` may have any key, and zod passes over a `__proto__` among them in silence; it is unknown all the same. */
export function hiddenFields(input: unknown): FactsProblem[] {
  const figures = isObject(input) && "figures" in input ? input.figures : undefined;
  return isObject(figures) && Object.hasOwn(figures, "__proto__")
    ? [problemAt(["figures", "__proto__"], UNKNOWN_FIELD)]
    : [];
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

function problemAt(path: readonly PropertyKey[], message: string): FactsProblem {
  const [zh = "", en = ""] = message.split(" / ");
  return { pointer: path.map((key) => `/${escaped(String(key))}`).join(""), zh, en };
}

const escaped = (key: string): string => key.replaceAll("~", "~0").replaceAll("/", "~1");
