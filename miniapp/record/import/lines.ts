/** A text as lines, and a line as cells. */
import Papa from "papaparse";
import { headerOf, type Column } from "./columns.ts";

/** A line in words (`plain`, made plain for reading) and as it stands: a quoted cell may run over several lines. */
export interface Line {
  readonly plain: string;
  readonly parts: readonly { readonly line: number; readonly text: string }[];
}

/** The numbers of the lines a reading stands on. */
export const numbersOf = (lines: readonly Line[]): number[] =>
  lines.flatMap(({ parts }) => parts.map(({ line }) => line));

/** The lines' own text, in one. */
export const textOf = (lines: readonly Line[]): string =>
  lines.flatMap(({ parts }) => parts.map(({ text }) => text)).join(" ");

/** How many lines a quoted cell may run over; more is a quotation mark that was never closed. */
const LONGEST_CELL = 6;

/** The lines of a text; a blank one has no parts. */
export function linesOf(text: string): Line[] {
  const physical = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const lines: Line[] = [];
  for (let index = 0; index < physical.length; index++) {
    let end = index;
    const open = () =>
      (physical
        .slice(index, end + 1)
        .join("")
        .match(/"/g)?.length ?? 0) %
        2 ===
      1;
    while (open() && end < physical.length - 1 && end - index < LONGEST_CELL) end++;
    if (open()) end = index;
    const parts = physical.slice(index, end + 1).map((raw, offset) => ({ line: index + offset + 1, text: raw.trim() }));
    lines.push({
      plain: plainOf(parts.map(({ text: said }) => said).join(" ")),
      parts: parts.filter(({ text: said }) => said !== ""),
    });
    index = end;
  }
  return lines;
}

/** Full-width signs made plain, invisible ones and times of day taken out. Tabs stay. */
function plainOf(raw: string): string {
  return raw
    .normalize("NFKC")
    .replace(/[\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[ T]\d{1,2}:\d{2}(?::\d{2})?(?:\.\d+)?(?=\D|$)/g, "")
    .replace(/["“”]{2,}/g, '"')
    .trimEnd();
}

/** What parts the cells of a table. */
export type Divider = "\t" | "," | "|" | ";" | "spaces";

const DIVIDERS: readonly Divider[] = ["\t", "|", ",", ";", "spaces"];

/** The cells of a line. */
export function cellsOf(line: string, divider: Divider): string[] {
  if (divider === "spaces") return line.trim().split(/\s+/);
  const inner = divider === "|" ? line.trim().replace(/^\|/, "").replace(/\|$/, "") : line;
  const [cells = []] = Papa.parse<string[]>(inner, { delimiter: divider, newline: "\n" }).data;
  // Spreadsheets keep long numbers as text by writing them as ="202501" or with a leading apostrophe or tab.
  return cells.map((cell) => cell.trim().replace(/^(?:=?"|'|`)(.*?)"?$/, "$1"));
}

/** A table's columns and what parts them. */
export interface Table {
  readonly divider: Divider;
  readonly columns: readonly (Column | undefined)[];
  readonly names: readonly string[];
}

/** The table a line opens, if it is a header; read by the divider that makes most sense of it. */
export function tableIn(line: string): Table | undefined {
  const tables = DIVIDERS.flatMap((divider) => {
    const names = cellsOf(line, divider);
    const columns = headerOf(names);
    return columns ? [{ divider, columns, names, known: columns.filter((column) => column !== undefined).length }] : [];
  });
  return tables.sort((a, b) => b.known - a.known)[0];
}
