/** Names of columns one a line, then the cells one a line; or each name before its own cell. */
import type { Line } from "../lines.ts";
import { cellPeriods } from "../cell-periods.ts";
import { periodsIn } from "../periods.ts";
import type { Cell, Doubt } from "../row.ts";
import { columnOf, isHeader, isWhen, mayBeHeader, type Column } from "../words/headers.ts";
import { payerIn } from "../words/payers.ts";
import { isTotal } from "../words/sheets.ts";
import { stateIn, yuanIn } from "../words/states.ts";
import { ofToday } from "./fields.ts";
import { NOTHING, type Item } from "./item.ts";

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
  /** 合计 and the sums behind it, at its foot. */
  readonly foot?: readonly Line[];
}

/** Reads names that stand together before their cells; undefined where the lines are no such table. */
export function stackedIn(lines: readonly Line[]): Stacked | undefined {
  const sure = countOf(lines, isHeader);
  const most = namesFirst(lines) ? countOf(lines, mayBeHeader) : sure;
  const widths = Array.from({ length: Math.min(most, MOST_COLUMNS) }, (_, at) => at + 1);
  const tables = widths.flatMap((wide) => (wide >= Math.max(2, sure) ? (tableOf(lines, wide) ?? []) : []));
  const [whole, ...more] = tables.filter(({ last, rest }) => last === undefined && rest.length === 0);
  if (whole && more.length === 0) return whole;
  if (!whole && most === sure && sure > 1) return tables[0];
  // 到账 may be a name, or the first of the cells: where both fit, or neither to the end, none is believed.
  if (tables.length === 0 || (!whole && sure < 2 && most < LIST)) return undefined;
  return { headers: lines.slice(0, sure), rows: [], last: undefined, rest: lines.slice(sure) };
}

/** More columns than a table has that was copied one cell a line. */
export const MOST_COLUMNS = 40;

/** The first lines of blocks, as many as may be names of columns. */
export const firstOf = (blocks: readonly (readonly Line[])[]): Line[] =>
  blocks
    .slice(0, MOST_COLUMNS)
    .flatMap((block) => block.slice(0, MOST_COLUMNS))
    .slice(0, MOST_COLUMNS);

/** So many names after one another stand before their cells, and none is a field without content. */
const LIST = 3;

/** The lines as a table of so many columns. */
function tableOf(lines: readonly Line[], wide: number): Stacked | undefined {
  const headers = lines.slice(0, wide);
  const values = lines.slice(wide);
  const columns = headers.map((line) => columnOf(textOf(line)));
  const named = new Set(headers.map(textOf));
  if (values.length === 0 || values.some((line) => isHeader(textOf(line)) && named.has(textOf(line)))) return undefined;
  if (!columns.some(({ role }) => role === "month" || role === "from")) return undefined;
  const rows: StackedRow[] = [];
  let at = 0;
  let broken = false;
  for (; at + wide <= values.length; at += wide) {
    const own = values.slice(at, at + wide);
    const cells = own.map((line, index): Cell => ({
      column: columns[index] ?? { name: "", role: "unknown" },
      text: textOf(line),
    }));
    broken = !cells.every(fits);
    if (broken) break;
    rows.push({ cells, lines: own });
  }
  // One cell is missing somewhere: the row before may have taken one that is not its own.
  const last = broken && !isFoot(values.slice(at), wide) ? rows.pop() : undefined;
  const rest = values.slice(at);
  return isFoot(rest, wide) ? { headers, rows, last, rest: [], foot: rest } : { headers, rows, last, rest };
}

/** 合计, and below it sums alone: no row of months. */
const isFoot = ([first, ...sums]: readonly Line[], wide: number): boolean =>
  first !== undefined &&
  isTotal(first.plain) &&
  sums.length < wide &&
  sums.every((line) => yuanIn(textOf(line)) !== undefined);

/** Whether lines begin with names of columns that stand together: then all that follows are their cells. */
export function namesFirst(lines: readonly Line[]): boolean {
  const names = lines.slice(0, countOf(lines, mayBeHeader)).map(textOf);
  return names.filter(isHeader).length > 1 && names.some((name) => ["month", "from"].includes(columnOf(name).role));
}

/** The lines below the names of columns that begin a sum of all: 合计 is no row. */
export const totalsIn = (lines: readonly Line[]): readonly Line[] =>
  lines.slice(countOf(lines, mayBeHeader)).filter(({ plain }) => isTotal(plain));

/** How many of the first lines are names. */
function countOf(lines: readonly Line[], isName: (text: string) => boolean): number {
  const end = lines.findIndex((line) => !isName(textOf(line)));
  return end < 0 ? lines.length : end;
}

const textOf = ({ plain }: Line): string => plain.trim();

const DATED: readonly Column["role"][] = ["month", "from", "to", "booking", "year", "month-of-year"];

/** Months stand under months, and nowhere else; a state stands under no place, payer or insurance. */
function fits({ column: { role }, text }: Cell): boolean {
  if (role === "month" || role === "from") return "periods" in cellPeriods(text, 0);
  const isState = text.length <= LONGEST_STATE && stateIn(text) !== undefined && payerIn(text) === undefined;
  if (isState && NAMING.includes(role)) return false;
  const { periods, days, rest } = periodsIn(text, 0);
  const dated = periods.length + days.length > 0 && rest.trim() === "";
  return !dated || DATED.includes(role);
}
const NAMING: readonly Column["role"][] = ["insurance", "place", "payer", "base", "count", "tier"];
const LONGEST_STATE = 6;

/** 年月, and 否 below it: the lines are no pairs of a name and its cell. */
const MISPLACED: Doubt = { what: "state", why: "格数和表头对不上" };

function namesTime(text: string): boolean {
  const { periods, days, years, bare } = periodsIn(text, 0);
  return periods.length + days.length + years.length + bare.length > 0;
}

/** Under 姓名 stands no month; under 出生日期 stands no month that was paid. */
const isOwn = ({ name }: Column, { lines }: Item): boolean =>
  /日期|时间|出生/.test(name) || !lines.some(({ plain }) => namesTime(plain));

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
    else if (header.role === "unused" && next !== undefined && !isOwn(header, next)) done.push(item);
    else if (next === undefined || next.header !== undefined || next.field === true) {
      done.push(inFields ? { ...NOTHING, lines: item.lines, cells: [{ column: header, text: "" }] } : item);
    } else {
      const cell = ofToday({ column: header, text: next.lines.map(textOf).join(" ") });
      done.push({
        ...NOTHING,
        lines: [...item.lines, ...next.lines],
        cells: [cell],
        doubts: (isWhen(header.role) ? namesTime(cell.text) : fits(cell)) ? [] : [MISPLACED],
      });
      inFields = true;
      at++;
    }
  }
  return done;
}
