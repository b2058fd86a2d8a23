/** Where among lines that stand one cell a line a table begins, be it copied row by row or column by column. */
import type { Line } from "../lines.ts";
import { isHeader } from "../words/headers.ts";
import { columnsIn } from "./columns.ts";
import { namesFirst, stackedIn, type Stacked } from "./stacked.ts";

/** A table, and how many lines stand before it. */
interface Below {
  readonly stacked: Stacked;
  readonly headings: number;
}

/** The table that begins where the first names stand. */
export const tableIn = (lines: readonly Line[]): Below | undefined =>
  tableBelow(lines, (at) => namesFirst(lines.slice(at)), stackedIn) ??
  tableBelow(lines, (at) => isHeader(lines[at]?.plain.trim() ?? ""), columnsIn);

function tableBelow(
  lines: readonly Line[],
  begins: (at: number) => boolean,
  read: (lines: readonly Line[]) => Stacked | undefined,
): Below | undefined {
  const first = lines.slice(0, MOST_HEADINGS).findIndex((_, at) => begins(at));
  const headings = Math.max(0, first);
  const stacked = read(lines.slice(headings));
  return stacked && { stacked, headings };
}

/** 姓名, 张三, 职工医保: lines before the names of columns. */
const MOST_HEADINGS = 6;
