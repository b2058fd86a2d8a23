/** The cells of a row as values of the schema's kind, put together at their places. */
import { LABELS, type FactsProblem, type Label } from "../../shared/policy/index.ts";
import { dayAsWritten, monthAsWritten } from "../../shared/records/index.ts";
import type { Column } from "./columns.ts";

/** What the cells of a row make up, and those that cannot stand together. */
export interface RowRead {
  readonly value: unknown;
  readonly problems: readonly FactsProblem[];
}

interface Leaf {
  readonly path: readonly (string | number)[];
  readonly value: unknown;
  /** Says that there is nothing at its place. */
  readonly empty?: true;
}

/** Says that nothing was ever paid, which no record can. */
export const NEVER: ReadonlySet<string> = new Set(["没交过", "从来没交过", "无"]);
/** Says that there is somebody about whom nothing is known. */
const NOT_KNOWN = "不详";
const NO_SPOUSE = "无";

/** The value that the cells of one row make up; empty cells are left out. */
export function rowOf(columns: readonly (Column | undefined)[], cells: readonly string[]): RowRead {
  const problems: FactsProblem[] = [];
  const leaves = columns.flatMap((column, index): Leaf[] => {
    const cell = cells[index]?.trim() ?? "";
    if (!column || cell === "" || isRecord(column)) return [];
    if (column.kind !== "whole") return [leafOf(cell, column)];
    if (cell === NOT_KNOWN) return [{ path: column.path, value: {}, empty: true }];
    if (cell !== NO_SPOUSE) problems.push({ pointer: pointerTo(column.path), ...WHOLE });
    return [];
  });
  for (const { path, empty } of leaves) {
    const beside = leaves.filter((leaf) => path.every((step, at) => leaf.path[at] === step));
    if (empty && beside.length > 1) problems.push({ pointer: pointerTo(path), ...BESIDE });
  }
  return { value: leaves.length === 0 ? {} : grown(leaves), problems };
}

const WHOLE = {
  zh: `这一格只写“${NOT_KNOWN}”（别的都不知道）；没有配偶，或者不看配偶的，写“${NO_SPOUSE}”或空着`,
  en: "write 不详 here where nothing is known; leave the cell empty where there is no spouse",
};
const BESIDE = {
  zh: "写了“无”或“不详”，同一个人的这几列就不要再填，请去掉一样",
  en: "a cell says that there is nothing, and others tell something; take one of them out",
};

const pointerTo = (path: Leaf["path"]): string => `/${path.join("/")}`;

/** Whether a column is about a record, which is read apart. */
const isRecord = ({ kind }: Column): boolean => kind.startsWith("record");

const leafOf = (cell: string, column: Column): Leaf =>
  column.list && NEVER.has(cell)
    ? { path: column.list, value: [], empty: true }
    : { path: column.path, value: typed(cell, column) };

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

/** Chinese names of codes, by the field that holds them: those of the labels, and what people write for them. */
const CODES: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map(
  Object.entries({
    kind: LABELS.eventKind,
    procedure: LABELS.procedure,
    setting: LABELS.setting,
    scheme: LABELS.scheme,
    post: LABELS.post,
    lateReason: LABELS.lateReason,
    sex: LABELS.sex,
    topic: LABELS.topic,
  }).map(([field, labels]: [string, Readonly<Record<string, Label>>]) => [
    field,
    new Map(Object.entries(labels).map(([code, { zh }]) => [zh, code])),
  ]),
);

/** Completed weeks as hospitals write them: `38+2`, `38周`, `38周+2天`. */
const WEEKS = /^(\d{1,2})(?:周(?:\+[0-6]天?|[0-6]天)?|\+[0-6]天?)$/;

/** A cell as its kind; what does not read as that kind stays text, and is told what to mend like any other. */
function typed(cell: string, { kind, path }: Column): unknown {
  if (kind === "flag") return FLAGS[cell.toLowerCase()] ?? cell;
  if (kind === "text-or-none" && NONE.has(cell)) return null;
  const last = String(path.at(-1));
  if (kind === "number") return numberIn((last === "gestationWeeks" ? WEEKS.exec(cell)?.[1] : undefined) ?? cell);
  // Spreadsheets write days and months in their own way as soon as they have touched them.
  if (MONTHS.has(last)) return monthAsWritten(cell) ?? padded(cell);
  if (DAYS.has(last)) return dayAsWritten(cell) ?? padded(cell);
  return CODES.get(last)?.get(cell) ?? cell;
}

const numberIn = (cell: string): unknown => (NUMBER.test(cell) ? Number(cell.replaceAll(",", "")) : cell);

/** Of years in which nobody contributes, `2085/3/5` is a day all the same. */
function padded(cell: string): string {
  const [, year, month = "", , day] = /^(\d{4})[-/](\d{1,2})([-/](\d{1,2}))?$/.exec(cell) ?? [];
  return year === undefined ? cell : [year, month, day].flatMap((part) => part?.padStart(2, "0") ?? []).join("-");
}
