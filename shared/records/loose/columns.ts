/** A table that was copied column by column: each name with all its cells below it, one a line. */
import { cellPeriods } from "../cell-periods.ts";
import type { Line } from "../lines.ts";
import type { Role } from "../words/headers.ts";
import { columnOf, isHeader } from "../words/headers.ts";
import type { Stacked } from "./stacked.ts";

/** What one cell may say for all rows. */
const FOR_ALL: readonly Role[] = ["insurance", "payer", "kind", "place", "unused"];

/** Reads such a table, or none of it where its columns are not of one length; undefined where the lines are no such table. */
export function columnsIn(lines: readonly Line[]): Stacked | undefined {
  const starts = lines.flatMap(({ plain }, at) => (isHeader(plain.trim()) ? [at] : []));
  const names = starts.map((at) => lines[at]?.plain.trim() ?? "");
  if (starts[0] !== 0 || starts.length < 2 || new Set(names).size < names.length) return undefined;
  const columns = starts.map((at, turn) => ({
    column: columnOf(names[turn] ?? ""),
    lines: lines.slice(at + 1, starts[turn + 1] ?? lines.length),
  }));
  const dated = columns.find(({ column: { role } }) => role === "month" || role === "from");
  const high = dated?.lines.length ?? 0;
  if (high < 2 || !dated?.lines.every(({ plain }) => "periods" in cellPeriods(plain.trim(), 0))) return undefined;
  const headers = starts.flatMap((at) => lines[at] ?? []);
  const whole = columns.every(
    ({ column: { role }, lines: own }) => own.length === high || (own.length === 1 && FOR_ALL.includes(role)),
  );
  if (!whole) return { headers, rows: [], last: undefined, rest: columns.flatMap((each) => each.lines) };
  const rows = Array.from({ length: high }, (_, at) => {
    const cells = columns.map(({ column, lines: own }) => ({ column, line: own.length === 1 ? own[0] : own[at] }));
    return {
      cells: cells.map(({ column, line }) => ({ column, text: line?.plain.trim() ?? "" })),
      lines: cells.flatMap(({ line }) => line ?? []),
    };
  });
  return { headers, rows, last: undefined, rest: [] };
}
