/** Columns of a CSV: dotted paths into the facts, and the cells below them as values of the schema's kind. */
import * as z from "zod";
import { factsInputSchema, participationInputSchema } from "../../shared/policy/index.ts";
import { dayAsWritten, monthAsWritten } from "../../shared/records/index.ts";
import type { About } from "./options.ts";
import { Refusal } from "./refusal.ts";

type Kind = "text" | "text-or-none" | "number" | "flag" | "record" | "record-file" | "record-answers";

/** Where the cells of a column belong. */
export interface Column {
  readonly name: string;
  readonly path: readonly (string | number)[];
  readonly kind: Kind;
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
  for (const name of root.required ?? []) {
    if (!names.includes(name))
      throw new Refusal(`表头里缺少 ${name} 这一列，样子见 ${templateOf(about)}；${readWords(names)}`);
  }
  return names.map((name, index) => {
    if (name === "") return undefined;
    if (names.indexOf(name) < index) throw new Refusal(`表头里 ${name} 这一列写了两次，请去掉一个`);
    const column = columnNamed(root, name);
    if (!column) throw new Refusal(`表头里的 ${name} 不认识，${unknownWords(name, about)}`);
    return column;
  });
}

const templateOf = (about: About): string =>
  about === "benefits" ? "npx yujin template" : "npx yujin template --participation";

/** The other question's column is no mistake in writing. */
function unknownWords(name: string, about: About): string {
  const other = about === "benefits" ? "participation" : "benefits";
  if (!columnNamed(rootOf(other), name)) return "请核对写法；有哪些列见 docs/batch.md";
  return about === "benefits" ? "问参保才有这一列，请加上 --participation" : "问待遇才有这一列，请去掉 --participation";
}

function columnNamed(root: Node, name: string): Column | undefined {
  const beside = [REF, ...RECORDS.filter(({ path: [who = ""] }) => below(root, String(who)) !== undefined)];
  return beside.find((each) => each.name === name) ?? columnAt(root, name);
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
  let node = root;
  for (const step of name.split(".")) {
    const next = below(node, step);
    if (next === undefined) return undefined;
    path.push(node.items === undefined ? step : Number(step));
    node = nodeSchema.parse(next);
  }
  const kind = kindOf(node);
  return kind && { name, path, kind };
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

/** The value that the cells of one row make up; empty cells are left out. */
export function valueOf(columns: readonly (Column | undefined)[], cells: readonly string[]): unknown {
  const leaves = columns.flatMap((column, index) => {
    const cell = cells[index]?.trim() ?? "";
    if (!column || cell === "" || isRecord(column)) return [];
    return [{ path: column.path, value: typed(cell, column) }];
  });
  return leaves.length === 0 ? {} : grown(leaves);
}

/** Whether a column is about a record, which is read apart. */
const isRecord = ({ kind }: Column): boolean => kind.startsWith("record");

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
}

/** Leaves put together at their places: lists where the steps are numbers. */
function grown(leaves: readonly Leaf[]): unknown {
  const branches = new Map<string | number, Leaf[]>();
  for (const { path, value } of leaves) {
    const [step, ...rest] = path;
    if (step === undefined) return value;
    const branch = branches.get(step) ?? [];
    branches.set(step, branch);
    branch.push({ path: rest, value });
  }
  const list: unknown[] = [];
  for (const [step, branch] of branches) if (typeof step === "number") list[step] = grown(branch);
  return list.length > 0 ? list : Object.fromEntries([...branches].map(([step, branch]) => [step, grown(branch)]));
}

const MONTHS: ReadonlySet<string> = new Set(["from", "to", "paidIn"]);
const DAYS: ReadonlySet<string> = new Set([
  ...["asOf", "date", "dismissedOn", "bornOn", "joinsOn", "paidOn"],
  ...["leftArmyOn", "employmentChangedOn", "employerArrearsSince"],
]);
const NONE: ReadonlySet<string> = new Set(["无", "null"]);
/** Spreadsheets may show thousands apart: `8,000.00`. */
const NUMBER = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;
const FLAGS: Readonly<Record<string, boolean>> = { true: true, false: false, 是: true, 否: false };

/** A cell as its kind; what does not read as that kind stays text, and is told what to mend like any other. */
function typed(cell: string, { kind, path }: Column): unknown {
  if (kind === "flag") return FLAGS[cell.toLowerCase()] ?? cell;
  if (kind === "text-or-none" && NONE.has(cell)) return null;
  if (kind === "number") return NUMBER.test(cell) ? Number(cell.replaceAll(",", "")) : cell;
  // Spreadsheets write days and months in their own way as soon as they have touched them.
  const last = String(path.at(-1));
  if (MONTHS.has(last)) return monthAsWritten(cell) ?? padded(cell);
  if (DAYS.has(last)) return dayAsWritten(cell) ?? padded(cell);
  return cell;
}

/** Of years in which nobody contributes, `2085/3/5` is a day all the same. */
function padded(cell: string): string {
  const [, year, month = "", , day] = /^(\d{4})[-/](\d{1,2})([-/](\d{1,2}))?$/.exec(cell) ?? [];
  return year === undefined ? cell : [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}
