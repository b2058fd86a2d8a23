/** A CSV file row by row, each with its cells and its own text, in whatever pieces the text comes. */
import Papa from "papaparse";
import { MAX_LINE_BYTES } from "../batch/lines.ts";
import { Refusal } from "./refusal.ts";

/** One row. `flaw`: it could not be told apart from the rows after it, or holds letters that could not be decoded. */
export interface CsvRow {
  /** As Excel counts: the header is row 1. */
  readonly number: number;
  readonly cells: readonly string[];
  readonly text: string;
  readonly flaw: "quotes" | "too-long" | "garbled" | undefined;
}

/** The longest row that is read, in letters. */
const MAX_ROW = MAX_LINE_BYTES;
/** Text without any line end that is kept before giving up. */
const MAX_KEPT = 1024 * 1024;

/** The rows of a text that comes in pieces, blank ones left out. Throws a `Refusal` where there are no lines at all. */
export async function* csvRows(pieces: AsyncIterable<string>): AsyncGenerator<CsvRow, void, undefined> {
  let kept = "";
  let number = 0;
  let divider: string | undefined;
  for await (const piece of withLineFeeds(pieces)) {
    let text = number === 0 ? (kept + piece).replace(/^\uFEFF/, "") : kept + piece;
    // Excel says on a line of its own what parts the cells; else the header tells, as soon as it is all there.
    if (divider === undefined && text.includes("\n")) {
      const [line = "", told] = SAID.exec(text) ?? [];
      text = text.slice(line.length);
      divider = told ?? (text.includes("\n") ? dividerIn(text) : undefined);
    }
    if (divider === undefined) {
      kept = text;
      if (kept.length > MAX_KEPT) throw new Refusal("第 1 行太长了，不像 CSV，请检查这个文件");
      continue;
    }
    const taken = takeRows(text, false, divider);
    kept = taken.rest;
    for (const row of taken.rows) yield* numbered(row);
    if (kept.length > MAX_KEPT) throw new Refusal(`第 ${number + 1} 行太长了，不像 CSV，请检查这个文件`);
  }
  for (const row of takeRows(kept, true, divider ?? dividerIn(kept)).rows) yield* numbered(row);

  function* numbered(row: Omit<CsvRow, "number">): Generator<CsvRow, void, undefined> {
    number++;
    if (row.flaw || row.cells.some((cell) => cell.trim() !== "")) yield { number, ...row };
  }
}

/** What Excel writes before the header of a file that others are to open: `sep=;`. */
const SAID = /^sep=([^\r\n])\r?\n/i;

/** Old programs end lines with a CR alone: where the first piece has no other line end, it is taken for one. */
async function* withLineFeeds(pieces: AsyncIterable<string>): AsyncGenerator<string, void, undefined> {
  let alone: boolean | undefined;
  for await (const piece of pieces) {
    alone ??= /\r[^\n]/.test(piece) && !piece.includes("\n");
    yield alone ? piece.replaceAll("\r", "\n") : piece;
  }
}

/** Commas as a rule; Excel in some languages writes semicolons, a copied sheet has tabs, and hands type what is near. */
const DIVIDERS = [",", "\t", ";", "|", "，", "；"];

function dividerIn(text: string): string {
  const header = text.split("\n", 1)[0] ?? "";
  return DIVIDERS.find((each) => header.includes(each)) ?? ",";
}

/** What a decoder writes for bytes that are no letter. */
const NO_LETTER = "\uFFFD";

interface Taken {
  readonly rows: readonly Omit<CsvRow, "number">[];
  readonly rest: string;
}

/** All rows that are surely whole. A row with a flaw ends with its first line, so that the next ones are not lost in it. */
function takeRows(text: string, final: boolean, divider: string): Taken {
  const rows: Omit<CsvRow, "number">[] = [];
  let start = 0;
  while (start < text.length) {
    const before = start;
    for (const { cells, from, to, unclosed } of spans(text, start, divider)) {
      if (to === text.length && !final && to - from <= MAX_ROW) return { rows, rest: text.slice(from) };
      const flaw = unclosed ? "quotes" : to - from > MAX_ROW ? "too-long" : undefined;
      const lineEnd = flaw ? text.indexOf("\n", from) + 1 || text.length : to;
      if (lineEnd === text.length && flaw && !final) return { rows, rest: text.slice(from) };
      const own = text.slice(from, lineEnd).replace(/\r?\n$/, "");
      rows.push({ cells, flaw: flaw ?? (own.includes(NO_LETTER) ? "garbled" : undefined), text: own });
      start = lineEnd;
      if (flaw) break;
    }
    if (start === before) break;
  }
  return { rows, rest: text.slice(start) };
}

interface Span {
  readonly cells: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly unclosed: boolean;
}

/** Where each row lies, as papaparse finds them. */
function spans(text: string, start: number, divider: string): readonly Span[] {
  const found: Span[] = [];
  let from = start;
  Papa.parse<string[]>(text.slice(start), {
    delimiter: divider,
    // A CR before it is trimmed with the cell.
    newline: "\n",
    step: ({ data, errors, meta }) => {
      const to = start + meta.cursor;
      if (to > from) found.push({ cells: data, from, to, unclosed: errors.some(({ type }) => type === "Quotes") });
      from = to;
    },
  });
  return found;
}
