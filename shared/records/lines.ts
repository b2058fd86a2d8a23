/** A text as lines, and a line as cells. */
import Papa from "papaparse";

/** A line made plain for reading, and as it stands: a quoted cell may run over several lines of the text. */
export interface Line {
  /** Of one that is too long to be read: nothing. */
  readonly plain: string;
  readonly parts: readonly { readonly line: number; readonly text: string }[];
  readonly tooLong?: true;
}

/** The longest line that is read, in letters: ten years of months, where a phone lost the ends of their lines. */
const LONGEST_LINE = 4_000;

/** How many lines a quoted cell may run over; more is a quotation mark that was never closed. */
const LONGEST_CELL = 6;

/** The lines of a text; a blank one has no parts. */
export function linesIn(text: string): Line[] {
  const physical = text.replace(/^\uFEFF/, "").split(LINE_END);
  // Made plain at once: nothing in it makes a line, or takes one away.
  const plains = plainOf(text.replace(/^\uFEFF/, "")).split(LINE_END);
  const spaced = SPACED_YEAR.test(text);
  const odd = plains.map((line) => line.includes('"') && line.split('"').length % 2 === 0);
  const lines: Line[] = [];
  for (let index = 0; index < physical.length; index++) {
    const end = odd[index] === true ? closing(odd, index) : index;
    const parts: { line: number; text: string }[] = [];
    for (let at = index; at <= end; at++) {
      const said = (physical[at] ?? "").trim();
      if (said !== "") parts.push({ line: at + 1, text: said });
    }
    const plain = (end > index ? plains.slice(index, end + 1).join(" ") : (plains[index] ?? "")).trimEnd();
    // Patterns try each letter of a line against those behind it.
    if (plain.length > LONGEST_LINE) lines.push({ plain: "", parts, tooLong: true });
    else lines.push({ plain: spaced ? closed(plain) : plain, parts });
    index = end;
  }
  return lines;
}

const LINE_END = /\r\n|\r|\n|\u2028|\f/;

/** How many lines a text has, empty ones included, by whatever ends them. */
export const countLines = (text: string): number => text.split(LINE_END).length;

/** 2 0 2 5 年 1 月: some PDFs part every letter. */
const SPACED_YEAR = /(?:^|\s)(?:1 9|2 0) \d \d(?= ?[-年./]| [01] \d(?:\s|$))/;

/** Single letters and figures put together that only one space parts. */
const closed = (plain: string): string =>
  plain.replace(
    /(^|\s)((?:[\u4e00-\u9fff\d.:()-] )+[\u4e00-\u9fff\d.:()-])(?=\s|$)/g,
    (_, before: string, letters: string) => before + letters.replace(/ /g, ""),
  );

/** Where a quotation mark opened in a line is closed. */
function closing(odd: readonly boolean[], from: number): number {
  for (let at = from + 1; at <= from + LONGEST_CELL && at < odd.length; at++) if (odd[at] === true) return at;
  return from;
}

/** Full-width signs made plain, invisible ones and times of day taken out. Tabs stay. */
const plainOf = (text: string): string =>
  text
    .normalize("NFKC")
    .replace(/[\u200B-\u200F\u2060\uFEFF]|\uFE0F/g, "")
    .replace(/✅/g, "√")
    .replace(/[❌✖]/g, "×")
    // 2O25O1: letters where a scan had noughts.
    .replace(/(^|[^A-Za-z\d])2[Oo](?=[0-4]\d(?:\D|[Oo01]\d|$))/gm, "$120")
    .replace(/(^|\D)(20[0-4]\d[-/.年]?)[Oo](?=[1-9](?!\d))/gm, "$1$20")
    // A sign to tap at the end of a phone's line.
    .replace(/ [>›]+(?=$|\f)/gm, "")
    .replace(/(?:[ T]|([日号]))\d{1,2}(?::\d{2}(?::\d{2})?(?:\.\d+)?|时\d{1,2}分)(?=\D|$)/g, "$1");

/** What parts the cells of a table; `gaps` are two spaces or more. */
export const DIVIDERS = ["\t", "|", ",", ";", "gaps", "spaces"] as const;
export type Divider = (typeof DIVIDERS)[number];

/** Whether only spaces part the cells: then an empty one cannot be seen. */
export const isSpaced = (divider: Divider): boolean => divider === "spaces" || divider === "gaps";

/** The cells of a line. `framed`: whether the lines of its table begin with the bar that divides them. */
export function cellsOf(line: string, divider: Divider, framed = /^\s*\|/.test(line)): string[] {
  if (divider === "spaces") return line.trim().split(/\s+/);
  if (divider === "gaps") return line.trim().split(/\s{2,}|\t/);
  const inner = divider === "|" && framed ? line.trim().replace(/^\|/, "").replace(/\|$/, "") : line;
  return (divider === "," ? quotedCells(inner) : cut(inner, divider)).map(bare);
}

/** Without quotation marks nothing can be hidden in them. */
const cut = (line: string, divider: string): string[] =>
  line.includes('"') ? quotedCells(line, divider) : line.split(divider);

function quotedCells(line: string, divider = ","): string[] {
  if (!line.includes('"')) return line.split(divider);
  const { data, errors } = Papa.parse<string[]>(line, { delimiter: divider, newline: "\n" });
  // A mark that is never closed would take in all that follows.
  return errors.some(({ type }) => type === "Quotes") ? line.replace(/"/g, "").split(divider) : (data[0] ?? []);
}

/** Spreadsheets keep long numbers as text by writing them as ="202501" or with a leading apostrophe or tab. */
const bare = (cell: string): string => {
  const plain = cell.trim();
  return /^[="'`]/.test(plain) ? plain.replace(/^(?:=?"|'|`)(.*?)"?$/, "$1").trim() : plain;
};

/** Whether a cell says nothing. */
export const isEmpty = (cell: string | undefined): boolean => cell === undefined || /^[\s\-—–_/\\*.·"]*$/.test(cell);
