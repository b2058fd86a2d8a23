/** A reading in short, as the layouts write it. */
import type { ReadMonth, Reading } from "../../shared/records/index.ts";

const INSURANCES: Readonly<Record<string, string>> = { "employee-medical": "med", "resident-medical": "res" };

/** `2025-01 employer med paid`. */
export const short = ({ month, scheme, insurance, state, paidIn, region }: ReadMonth): string =>
  [
    month,
    scheme ?? "?",
    insurance === undefined ? "?" : INSURANCES[insurance],
    `${state ?? "?"}${paidIn === undefined ? "" : `:${paidIn}`}`,
    ...(region === undefined ? [] : [`@${region}`]),
  ].join(" ");

/** The months that could count: medical ones, and those of no named insurance. */
export const medical = ({ months }: Reading): ReadMonth[] =>
  months.filter(({ insurance }) => insurance === undefined || insurance.endsWith("medical"));

/** The months that come out as paid. */
export const paidMonths = (reading: Reading): Set<string> =>
  new Set(
    reading.months
      .filter(
        ({ state, insurance }) =>
          (state === "paid" || state === "late") && (insurance === undefined || insurance === "employee-medical"),
      )
      .map(({ month }) => month),
  );

/** The lines that a reading speaks of. */
export const linesTold = ({ months, unread, ignored }: Reading): Set<number> =>
  new Set([
    ...months.flatMap(({ lines }) => lines),
    ...unread.map(({ line }) => line),
    ...ignored.map(({ line }) => line),
  ]);

/** The numbers of the lines of a text that are not empty. */
export const linesIn = (text: string): number[] =>
  text
    .replace(/^\uFEFF/, "")
    .split(/\r\n|\r|\n|\u2028|\f/)
    .flatMap((line, index) => (line.trim() === "" ? [] : [index + 1]));
