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
  /** What it says is said of each of its months by itself. */
  readonly each?: true;
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

/**
 * How a line under these columns becomes rows: one for each insurance that has columns of its own, one for the months of
 * a grid that say the same.
 */
export function parting(columns: readonly Column[]): (cells: readonly Cell[]) => readonly Part[] {
  const shared: number[] = [];
  const wide = new Map<string, number[]>();
  for (const [at, { role, insurance }] of columns.entries()) {
    const own = insurance === undefined || !ABOUT_ONE.includes(role) ? shared : (wide.get(insurance.name) ?? []);
    if (insurance !== undefined && own !== shared) wide.set(insurance.name, own);
    own.push(at);
  }
  const grid = columns.some(({ role }) => role === "tick");
  return (cells) => {
    const rows: Part[] = wide.size === 0 ? [{ cells }] : [];
    for (const [name, own] of wide) {
      const part = insurancePart(picked(cells, shared), picked(cells, own), name, wide.size === 1);
      if (part) rows.push(part);
    }
    return grid ? rows.flatMap((row) => ticksOf(row.cells)) : rows;
  };
}

const picked = (cells: readonly Cell[], places: readonly number[]): Cell[] =>
  cells.filter((_, at) => places.includes(at));

function insurancePart(shared: readonly Cell[], own: readonly Cell[], name: string, alone: boolean): Part | undefined {
  const says = own.filter(({ text }) => !isEmpty(text));
  if (says.length === 0) return undefined;
  const insurance: Cell = { column: INSURANCE, text: name };
  const baseOnly = says.every(({ column }) => column.role === "base");
  // A sum of several insurances proves nothing of one.
  const idle: readonly Role[] = baseOnly && alone ? ["insurance"] : ["insurance", "money", "due"];
  const beside = shared.filter(({ column }) => !idle.includes(column.role));
  const paidIn = beside.some(({ column: { role }, text }) => (role === "money" || role === "state") && !isEmpty(text));
  const base = !paidIn && baseOnly;
  if (base && says.every(({ text }) => yuanIn(text) === 0)) return undefined;
  // The table's own column of insurances, if it has one, speaks of the rest.
  const cells = [...beside, insurance, ...says];
  return base ? { cells, doubt: "只写了基数，没写交没交上" } : { cells };
}

const INSURANCE: Column = { name: "险种", role: "insurance" };

/** A grid's line: the months under which the same stands, each said by itself. A line of bases pays nothing. */
function ticksOf(cells: readonly Cell[]): Part[] {
  // A total beside the months proves none of them.
  const shared = cells.filter(
    ({ column: { role }, text }) => role !== "tick" && !(role === "money" && (yuanIn(text) ?? 0) > 0),
  );
  const year = shared
    .map(({ column, text }) => (column.role === "label" || column.role === "year" ? text : ""))
    .flatMap((text) => /(?:19|20)\d\d/.exec(text)?.[0] ?? [])[0];
  const bases = shared.some(({ column, text }) => column.role === "label" && /基数|工资/.test(text));
  const labels = shared.map((label) => (label.column.role === "label" ? named(label) : label));
  const filled = cells.filter(({ column, text }) => column.role === "tick" && !isEmpty(text));
  const same = new Map<string, Cell[]>();
  for (const cell of filled) {
    const said = meaningOf(cell);
    const others = same.get(said);
    if (others) others.push(cell);
    else same.set(said, [cell]);
  }
  return [...same.values()].map((own): Part => {
    const [cell = NO_CELL] = own;
    const when = own.map(({ column: { month = "" } }) =>
      year === undefined || /\d{4}/.test(month) ? month : `${year}年${month}`,
    );
    // How many months of the line are marked: residents pay for all twelve at once.
    const marked = { ...cell, column: { ...cell.column, rank: filled.length } };
    const row = [
      ...labels,
      { column: MONTHS, text: when.join("、") },
      ...(namesPayer(cell) ? [] : [marked]),
      { column: WHO, text: payerIn(cell.text) === undefined ? "" : cell.text },
    ];
    return { cells: row, each: true, ...(bases && { doubt: "只写了基数，没写交没交上" }) };
  });
}

/** What a cell of a grid says: of a sum, whether it is one; words with a number in them may be of one month alone. */
function meaningOf({ column, text }: Cell): string {
  const yuan = yuanIn(text);
  if (yuan !== undefined) return String(Math.sign(yuan));
  return /\d/.test(text) ? `${text} ${column.name}` : text;
}

const MONTHS: Column = { name: "月份", role: "month", rank: 5 };
const NO_CELL: Cell = { column: MONTHS, text: "" };

/** 单位 under a month: who paid it, and nothing else. */
const namesPayer = ({ text }: Cell): boolean =>
  payerIn(text) !== undefined && stateIn(text) === undefined && !/\d/.test(text);

const WHO: Column = { name: "单位", role: "kind" };

/** A label may name the insurance or the payer; a year in it is read already. */
const named = ({ column, text }: Cell): Cell => ({
  column: { ...column, role: insurancesIn(text).length > 0 ? "insurance" : "kind" },
  text,
});
