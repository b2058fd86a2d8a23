/** The lines of the bench's table. */
import * as z from "zod";

/** One line: what was measured, what came out, and beside which aim or spread. */
export const rowSchema = z.object({ what: z.string(), value: z.string(), note: z.string() });
export type Row = z.infer<typeof rowSchema>;

/** A number in three digits or more, thousands parted. */
export const number = (value: number): string =>
  value.toLocaleString("en-US", value >= 100 ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });

/** Says whether an aim is reached. */
export function bounds(value: number, side: "≤" | "≥", aim: number): string {
  const reached = side === "≤" ? value <= aim : value >= aim;
  return `aim ${side} ${aim}: ${reached ? "reached" : "aim missed"}`;
}

/** The table as text, columns aligned. */
export function table(rows: readonly Row[]): string {
  const width = (column: "what" | "value") => Math.max(...rows.map((row) => row[column].length));
  const [what, value] = [width("what"), width("value")];
  return rows.map((row) => `${row.what.padEnd(what)}  ${row.value.padEnd(value)}  ${row.note}`.trimEnd()).join("\n");
}

/** What a bundle of its own does: measures, and prints its rows as JSON for `run.ts`. */
export function printRows(measure: () => Row[] | Promise<Row[]>): void {
  Promise.resolve()
    .then(measure)
    .then(
      (rows) => process.stdout.write(JSON.stringify(rows)),
      (reason: unknown) => {
        process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
        process.exitCode = 1;
      },
    );
}
