/** Names of columns one a line, then the cells one a line; or each name before its own cell. */
import type { Line } from "../lines.ts";
import { periodsIn } from "../periods.ts";
import type { Cell, Doubt } from "../row.ts";
import { columnOf, isHeader, isWhen, type Column } from "../words/headers.ts";
import { NOTHING, type Item } from "./items.ts";

interface StackedRow {
  readonly cells: readonly Cell[];
  readonly lines: readonly Line[];
}

/** A table that was copied one cell a line: its rows, and the lines that fit none. */
export interface Stacked {
  readonly headers: readonly Line[];
  readonly rows: readonly StackedRow[];
  /** The row before the one where a cell is missing. */
  readonly last: StackedRow | undefined;
  readonly rest: readonly Line[];
}

/** Reads names that stand together before their cells; undefined where the lines are no such table. */
export function stackedIn(items: readonly Item[]): Stacked | undefined {
  const names = leading(items);
  const columns = names.flatMap(({ header }) => header ?? []);
  const values = items.slice(names.length);
  const named = new Set(columns.map(({ name }) => name));
  if (
    columns.length < 2 ||
    values.length === 0 ||
    values.some(({ header }) => header !== undefined && named.has(header.name))
  )
    return undefined;
  if (!columns.some(({ role }) => role === "month" || role === "from")) return undefined;
  const rows: { cells: Cell[]; lines: Line[] }[] = [];
  const wide = columns.length;
  let at = 0;
  let broken = false;
  for (; at + wide <= values.length; at += wide) {
    const own = values.slice(at, at + wide);
    const cells = own.map((item, index): Cell => ({
      column: columns[index] ?? { name: "", role: "unknown" },
      text: textOf(item),
    }));
    broken = !cells.every(fits);
    if (broken) break;
    rows.push({ cells, lines: own.flatMap(({ lines }) => lines) });
  }
  // One cell is missing somewhere: the row before may have taken one that is not its own.
  const last = broken ? rows.pop() : undefined;
  const rest = values.slice(at).flatMap(({ lines }) => lines);
  return { headers: names.flatMap(({ lines }) => lines), rows, last, rest };
}

/** Whether lines begin with names of columns that stand together: then all that follows are their cells. */
export function beginsWithNames(lines: readonly Line[]): boolean {
  const end = lines.findIndex(({ plain }) => !isHeader(plain.trim()));
  const names = end < 0 ? lines : lines.slice(0, end);
  return names.length > 1 && names.some(({ plain }) => ["month", "from"].includes(columnOf(plain.trim()).role));
}

function leading(items: readonly Item[]): readonly Item[] {
  const end = items.findIndex(({ header }) => header === undefined);
  return end < 0 ? items : items.slice(0, end);
}

const textOf = ({ lines }: Item): string => lines.map(({ plain }) => plain.trim()).join(" ");

const DATED: readonly Column["role"][] = ["month", "from", "to", "booking", "year", "month-of-year"];

/** Months stand under months, and nowhere else. */
function fits({ column, text }: Cell): boolean {
  const { periods, days, rest } = periodsIn(text, 0);
  const dated = periods.length + days.length > 0 && rest.trim() === "";
  if (column.role === "month" || column.role === "from") return dated;
  return !dated || DATED.includes(column.role);
}

/** 年月, and 否 below it: the lines are no pairs of a name and its cell. */
const MISPLACED: Doubt = { what: "state", why: "格数和表头对不上" };

function namesTime(text: string): boolean {
  const { periods, days, years, bare } = periodsIn(text, 0);
  return periods.length + days.length + years.length + bare.length > 0;
}

/** A name before its own cell makes a field; a name with no cell, an empty one. */
export function paired(items: readonly Item[]): Item[] {
  const done: Item[] = [];
  // Among fields a name is one with nothing in it.
  let inFields = items.some(({ field }) => field === true);
  for (let at = 0; at < items.length; at++) {
    const item = items[at];
    if (item === undefined) continue;
    const next = items[at + 1];
    const { header } = item;
    if (header === undefined) done.push(item);
    else if (next === undefined || next.header !== undefined || next.field === true) {
      done.push(inFields ? { ...NOTHING, lines: item.lines, cells: [{ column: header, text: "" }] } : item);
    } else {
      done.push({
        ...NOTHING,
        lines: [...item.lines, ...next.lines],
        cells: [{ column: header, text: textOf(next) }],
        doubts: isWhen(header.role) && !namesTime(textOf(next)) ? [MISPLACED] : [],
      });
      inFields = true;
      at++;
    }
  }
  return done;
}
