/** The parts of a table's lines that are rows of their own: halves side by side, insurances and months as columns. */
import type { Cell } from "../row.ts";
import { isWhen, type Column, type Role } from "../words/headers.ts";
import { isEmpty } from "../lines.ts";
import { insurancesIn } from "../words/insurances.ts";
import { payerIn } from "../words/payers.ts";
import { stateIn, yuanIn } from "../words/states.ts";

/** The columns of each row that a line holds. */
export type Segments = readonly (readonly number[])[];

/** Where a header names the same columns again, each round is a row; what stands before the first is shared by all. */
export function segmentsOf(columns: readonly Column[]): Segments | "unclear" {
  const all = columns.map((_, at) => at);
  const starts = all.filter((at) => isMonth(columns[at]));
  const first = starts[0];
  const again = starts.filter((at) => first !== undefined && columns[at]?.name === columns[first]?.name);
  if (again.length < 2 || first === undefined) return [all];
  const round = columns.length / again.length;
  if (Number.isInteger(round) && all.every((at) => at < round || columns[at]?.name === columns[at - round]?.name)) {
    return again.map((_, turn) => all.filter((at) => Math.floor(at / round) === turn));
  }
  const step = (again[1] ?? 0) - first;
  const shared = all.filter((at) => at < first);
  const rounds = again.map((start) => all.filter((at) => at >= start && at < start + step));
  const same = rounds.every((round2) =>
    round2.every((at, index) => columns[at]?.name === columns[first + index]?.name),
  );
  const last = again.at(-1) ?? 0;
  return same && last + step >= columns.length ? rounds.map((round2) => [...shared, ...round2]) : "unclear";
}

const isMonth = (column: Column | undefined): boolean => column !== undefined && isWhen(column.role);

/** One row a line becomes, or nothing where the line says nothing of it. */
export interface Part {
  readonly cells: readonly Cell[];
  readonly doubt?: string;
}

const ABOUT_ONE: readonly Column["role"][] = [
  "state",
  "money",
  "due",
  "base",
  "booking",
  "flag",
  "count",
  "today",
  "unknown",
];

/** The rows of a line: one for each insurance that has columns of its own, one for each month of a grid. */
export function partsOf(cells: readonly Cell[]): Part[] {
  if (cells.every(({ column }) => column.insurance === undefined && column.role !== "tick")) return [{ cells }];
  const wide = cells.filter(({ column }) => column.insurance !== undefined && ABOUT_ONE.includes(column.role));
  const shared = cells.filter((cell) => !wide.includes(cell));
  const names = [...new Set(wide.map(({ column }) => column.insurance?.name))];
  const rows =
    names.length === 0 ? [{ cells }] : names.flatMap((name) => insurancePart(shared, wide, name, names.length === 1));
  return rows.flatMap((row) => (row.cells.some(({ column }) => column.role === "tick") ? ticksOf(row.cells) : [row]));
}

function insurancePart(
  shared: readonly Cell[],
  wide: readonly Cell[],
  name: string | undefined,
  alone: boolean,
): Part[] {
  const own = wide.filter(({ column }) => column.insurance?.name === name);
  const says = own.filter(({ text }) => !isEmpty(text));
  if (says.length === 0) return [];
  const insurance: Cell = { column: { name: "险种", role: "insurance" }, text: name ?? "" };
  const baseOnly = says.every(({ column }) => column.role === "base");
  // A sum of several insurances proves nothing of one.
  const idle: readonly Role[] = baseOnly && alone ? ["insurance"] : ["insurance", "money", "due"];
  const beside = shared.filter(({ column }) => !idle.includes(column.role));
  const paidIn = beside.some(({ column: { role }, text }) => (role === "money" || role === "state") && !isEmpty(text));
  const base = !paidIn && baseOnly;
  if (base && says.every(({ text }) => yuanIn(text) === 0)) return [];
  // The table's own column of insurances, if it has one, speaks of the rest.
  const cells = [...beside, insurance, ...says];
  return [base ? { cells, doubt: "只写了基数，没写交没交上" } : { cells }];
}

/** A grid's line: each month that something stands in. A line of bases pays nothing. */
function ticksOf(cells: readonly Cell[]): Part[] {
  const shared = cells.filter(({ column }) => column.role !== "tick");
  const year = shared
    .map(({ column, text }) => (column.role === "label" || column.role === "year" ? text : ""))
    .flatMap((text) => /(?:19|20)\d\d/.exec(text)?.[0] ?? [])[0];
  const bases = shared.some(({ column, text }) => column.role === "label" && /基数|工资/.test(text));
  const filled = cells.filter(({ column, text }) => column.role === "tick" && !isEmpty(text));
  return filled.map((cell) => {
    const { month = "" } = cell.column;
    const text = year === undefined || /\d{4}/.test(month) ? month : `${year}年${month}`;
    const when: Cell = { column: { name: "月份", role: "month", rank: 5 }, text };
    const labels = shared.map((label) => (label.column.role === "label" ? named(label) : label));
    // How many months of the line are marked: residents pay for all twelve at once.
    const marked = { ...cell, column: { ...cell.column, rank: filled.length } };
    const row = [
      ...labels,
      when,
      ...(namesPayer(cell) ? [] : [marked]),
      { column: WHO, text: payerIn(cell.text) === undefined ? "" : cell.text },
    ];
    return bases ? { cells: row, doubt: "只写了基数，没写交没交上" } : { cells: row };
  });
}

/** 单位 under a month: who paid it, and nothing else. */
const namesPayer = ({ text }: Cell): boolean =>
  payerIn(text) !== undefined && stateIn(text) === undefined && !/\d/.test(text);

const WHO: Column = { name: "单位", role: "kind" };

/** A label may name the insurance or the payer; a year in it is read already. */
const named = ({ column, text }: Cell): Cell => ({
  column: { ...column, role: insurancesIn(text).length > 0 ? "insurance" : "kind" },
  text,
});
