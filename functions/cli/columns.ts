/** Columns of a CSV: dotted paths into the facts, or what they are called in Chinese. */
import * as z from "zod";
import { factsInputSchema, participationInputSchema } from "../../shared/policy/index.ts";
import { COLUMN_NAMES, DOUBTFUL, pathNamed } from "./column-names.ts";
import { nearestTo } from "./nearest.ts";
import type { About } from "./options.ts";
import { Refusal } from "./refusal.ts";

type Kind =
  | ("text" | "text-or-none" | "number" | "flag")
  /** Of somebody about whom nothing is known. */
  | "whole"
  | ("record" | "record-file" | "record-answers");

type Path = readonly (string | number)[];

/** Where the cells of a column belong. */
export interface Column {
  /** As the header has it. */
  readonly name: string;
  readonly path: Path;
  readonly kind: Kind;
  /** Of the first cell of a list: where the list is, so that the cell can say that it is empty. */
  readonly list?: Path;
}

const REF: Column = { name: "ref", path: ["ref"], kind: "text" };
/** Columns that hold a record as it was copied, the name of a file that holds it, or the answers to what it leaves open. */
const RECORDS: readonly Column[] = (["person", "spouse"] as const).flatMap((who) => [
  { name: `${who}.record`, path: [who, "record"], kind: "record" as const },
  { name: `${who}.recordFile`, path: [who, "recordFile"], kind: "record-file" as const },
  { name: `${who}.recordAnswers`, path: [who, "recordAnswers"], kind: "record-answers" as const },
]);
const KINDS: Readonly<Record<string, Kind>> = {
  string: "text",
  "string or null": "text-or-none",
  number: "number",
  integer: "number",
  boolean: "flag",
};

const nodeSchema = z.object({
  type: z.union([z.string(), z.array(z.string())]).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  maxItems: z.int().optional(),
  additionalProperties: z.unknown().optional(),
});
type Node = z.infer<typeof nodeSchema>;

/** What a row may hold, by what is asked of it. */
const rootOf = (about: About): Node =>
  nodeSchema.parse(
    // Without the names that the documentation gives to parts, which would be referred to instead of written out.
    z.toJSONSchema(SCHEMAS[about], { io: "input", metadata: z.registry() }),
  );
const SCHEMAS = { benefits: factsInputSchema, participation: participationInputSchema } as const;

/** The columns that a header names; `undefined` for one without a name. Throws a `Refusal` that names what is wrong. */
export function columnsOf(header: readonly string[], about: About): readonly (Column | undefined)[] {
  const root = rootOf(about);
  const names = header.map((name) => name.trim());
  const columns = names.map((name) => (name === "" ? undefined : columnNamed(root, name, about)));
  for (const name of root.required ?? []) {
    if (!columns.some((column) => column?.path.join(".") === name))
      throw new Refusal(`表头里缺少 ${name} 这一列，样子见 ${templateOf(about)}；${readWords(names)}`);
  }
  for (const [index, name] of names.entries()) {
    const path = columns[index]?.path.join(".");
    if (name !== "" && path === undefined) throw new Refusal(unknownWords(root, name, about));
    const same = columns.slice(0, index).find((column) => column?.path.join(".") === path);
    if (path === undefined || same === undefined) continue;
    const twice = same.name === name ? `${name} 这一列写了两次` : `${same.name} 和 ${name} 是同一列`;
    throw new Refusal(`表头里 ${twice}，请去掉一个`);
  }
  return columns;
}

const templateOf = (about: About): string =>
  about === "benefits" ? "npx --no yujin template" : "npx --no yujin template --participation";

/** What to say of a column that there is not; the other question's is no mistake in writing. */
function unknownWords(root: Node, name: string, about: About): string {
  const doubtful = DOUBTFUL.get(name.replace(/^配偶/, ""));
  if (doubtful !== undefined) return `表头里的 ${name} ${doubtful}`;
  const unknown = `表头里的 ${name} 不认识，`;
  const other = about === "benefits" ? "participation" : "benefits";
  if (columnNamed(rootOf(other), name, other)) {
    const option = about === "benefits" ? "问参保才有这一列，请加上" : "问待遇才有这一列，请去掉";
    return `${unknown}${option} --participation`;
  }
  const nearest = nearestTo(name, knownNames(root, name, about));
  if (nearest === undefined) return `${unknown}请核对写法；有哪些列见 docs/batch.md`;
  return `${unknown}最接近的是 ${nearest}：是它就改成它，不是就核对写法；有哪些列见 docs/batch.md`;
}

/** Every name that a column could have; where a name is wrong in one place, its number is kept. */
function knownNames(root: Node, name: string, about: About): string[] {
  const index = /\.(\d{1,3})\./.exec(name)?.[1] ?? "0";
  const paths = [REF, ...recordsOf(root)].map((column) => column.name).concat(pathsIn(root));
  const chinese = [...COLUMN_NAMES[about].keys()];
  const count = /[1-9]\d{0,2}$/.exec(name)?.[0] ?? "";
  return [
    ...paths.map((path) => path.replace(".0.", `.${index}.`)),
    ...chinese.map((one) => one + count),
    ...chinese,
  ].filter((one) => columnNamed(root, one, about));
}

/** The dotted paths of all leaves, the first of each list. */
function pathsIn(node: Node, path = ""): string[] {
  const inside = (step: string, next: unknown) =>
    pathsIn(nodeSchema.parse(next), path === "" ? step : `${path}.${step}`);
  if (node.items !== undefined) return inside("0", node.items);
  if (node.properties === undefined) return path !== "" && node.additionalProperties === undefined ? [path] : [];
  return Object.entries(node.properties).flatMap(([step, next]) => inside(step, next));
}

const recordsOf = (root: Node): readonly Column[] =>
  RECORDS.filter(({ path: [who = ""] }) => below(root, String(who)) !== undefined);

/** The column behind a path, or behind its Chinese name. */
function columnNamed(root: Node, name: string, about: About): Column | undefined {
  const path = pathNamed(name, about) ?? name;
  const column = [REF, ...recordsOf(root)].find((each) => each.name === path) ?? columnAt(root, path);
  return column && { ...column, name };
}

/** How many names of a header are told, and how many letters of each. */
const [MOST_NAMES, LONGEST] = [5, 30];

/** What was read as the header, so that a wrong divider or encoding shows. */
function readWords(names: readonly string[]): string {
  const shown = names.slice(0, MOST_NAMES).map((name) => `“${name.slice(0, LONGEST)}”`);
  const [only = ""] = names;
  const odd = names.length === 1 ? /^[\w.]+\s*([^\w.\s]|\s)/.exec(only)?.[1] : undefined;
  const parted = odd === undefined ? "" : `；看着是用“${odd}”隔开的，请改成逗号`;
  return `读到的表头有 ${names.length} 列：${shown.join("、")}${names.length > MOST_NAMES ? " 等" : ""}${parted}`;
}

function columnAt(root: Node, name: string): Column | undefined {
  const path: (string | number)[] = [];
  let list: Path | undefined;
  let node = root;
  for (const step of name.split(".")) {
    const next = below(node, step);
    if (next === undefined) return undefined;
    const first = path.at(-1) === 0 && node.required?.[0] === step;
    list = first ? path.slice(0, -1) : undefined;
    path.push(node.items === undefined ? step : Number(step));
    node = nodeSchema.parse(next);
  }
  // The only one of whom it says something that there is somebody.
  const kind = name === "spouse" ? "whole" : kindOf(node);
  return kind && { name, path, kind, ...(list && { list }) };
}

/** How cells read; what may be text or nothing has words for nothing. */
const kindOf = ({ type = "" }: Node): Kind | undefined => KINDS[[type].flat().join(" or ")];

/** What the schema says of one step further, if there is such a step. */
function below({ properties, items, maxItems, additionalProperties }: Node, step: string): unknown {
  if (items !== undefined)
    return /^(?:0|[1-9]\d{0,3})$/.test(step) && Number(step) < (maxItems ?? 1) ? items : undefined;
  if (properties) return Object.hasOwn(properties, step) ? properties[step] : undefined;
  return step !== "__proto__" && typeof additionalProperties === "object" ? additionalProperties : undefined;
}
