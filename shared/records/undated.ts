/** 3月15日代扣 社保 450: of months without a year the latest years are taken that they can be of, and asked. */
import { monthText, yearOf } from "./calendar.ts";
import { cellPeriods, oneMonth } from "./cell-periods.ts";
import type { Line } from "./lines.ts";
import type { Period } from "./period.ts";
import { periodsIn } from "./periods.ts";
import { NO_YEAR, NO_YEAR_OF_DAYS, type Cell, type Row } from "./row.ts";

/** A row whose months name no year, as if they were of this one. */
interface Undated {
  readonly at: number;
  readonly row: Row;
  readonly periods: readonly Period[];
}

/** Puts the months that no year is told of into the latest that they can be of, a line after the other. */
export function inLatestYears(rows: Row[], now: number): void {
  const found = rows.flatMap((row, at): readonly Undated[] => {
    const periods = undatedIn(row, now);
    return periods.length > 0 ? [{ at, row, periods }] : [];
  });
  if (found.length === 0) return;
  const turns = turnsOf(found);
  const latest = found.reduce((most, { periods }, at) => Math.max(most, lastOf(periods) + 12 * (turns[at] ?? 0)), 0);
  const back = Math.max(0, Math.ceil((latest - now) / 12));
  for (const [at, undated] of found.entries()) rows[undated.at] = moved(undated, (turns[at] ?? 0) - back, now);
}

/** The months of a row that name no year, and stand under none. */
function undatedIn(row: Row, now: number): readonly Period[] {
  if (row.periods !== undefined)
    return row.doubts.some((doubt) => doubt === NO_YEAR || doubt === NO_YEAR_OF_DAYS) ? row.periods : [];
  if (row.above.year !== undefined) return [];
  const cell = row.cells.find(({ column: { role }, text }) => MONTHS.includes(role) && text !== "");
  if (cell === undefined || !BARE.test(cell.text)) return [];
  if (row.cells.some(({ column: { role }, text }) => role === "year" && /\d/.test(text))) return [];
  const text = /^\d{1,2}$/.test(cell.text) && cell.column.role === "month-of-year" ? `${cell.text}月` : cell.text;
  if (periodsIn(text, now).bare.length === 0) return [];
  const read = cellPeriods(text, now, yearOf(now));
  return "periods" in read ? read.periods : [];
}

const MONTHS: readonly Cell["column"]["role"][] = ["month", "month-of-year"];
const BARE = /^\s*(?:\d{1,2}|十?[一二三四五六七八九十])(?=\D|$)/;

/** By how many years each line is later than the first: from 12月 to 1月 the year has turned, and from 1月 to 12月 back. */
function turnsOf(found: readonly Undated[]): readonly number[] {
  const streams = new Map<string, { line: Line | undefined; month: number; turn: number }>();
  return found.map(({ row, periods }) => {
    // The line of a grid is of one year.
    if (row.each) return 0;
    const key = insuranceOf(row);
    const [line] = row.lines;
    const before = streams.get(key);
    const step = before === undefined || before.line === line ? 0 : ((periods[0]?.from ?? 0) % 12) - before.month;
    const turn = (before?.turn ?? 0) + (step <= -TURNED ? 1 : step >= TURNED ? -1 : 0);
    streams.set(key, { line, month: lastOf(periods) % 12, turn });
    return turn;
  });
}

/** More months than are left out between two lines. */
const TURNED = 9;

/** The insurance of a row, in its own words or its heading's: each may have a list of its own. */
const insuranceOf = ({ cells, above }: Row): string =>
  [
    ...cells.flatMap(({ column, text }) => (column.role === "insurance" ? [text] : [])),
    ...above.insurances.map(({ name }) => name),
  ].join();

const lastOf = (periods: readonly Period[]): number =>
  periods.reduce((most, { from, to, onward }) => Math.max(most, onward ? from : to), 0);

/** The row so many years later. */
function moved({ row, periods }: Undated, years: number, now: number): Row {
  if (row.periods === undefined)
    return { ...row, above: { ...row.above, year: yearOf(now) + years }, doubts: [...row.doubts, NO_YEAR] };
  const by = 12 * years;
  return {
    ...row,
    periods: periods.map((each) => ({
      ...each,
      from: each.from + by,
      to: each.onward ? Math.max(each.from + by, now) : each.to + by,
    })),
    cells: row.cells.map((cell) => bookedIn(cell, by, now)),
  };
}

/** The month of payment is of the same year. */
function bookedIn(cell: Cell, by: number, now: number): Cell {
  const month = cell.column.role === "booking" ? oneMonth(cell.text, now) : undefined;
  return month === undefined ? cell : { ...cell, text: monthText(month + by) };
}
