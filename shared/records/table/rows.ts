/** Lines under a header → rows. */
import { cellPeriods } from "../cell-periods.ts";
import { cellsOf, isEmpty, isSpaced, type Line } from "../lines.ts";
import { periodsIn } from "../periods.ts";
import type { Above, Cell, Doubt, Row } from "../row.ts";
import { isHeader, isWhen, type Column } from "../words/headers.ts";
import { insurancesIn } from "../words/insurances.ts";
import { payerIn } from "../words/payers.ts";
import { isPlaceName } from "../words/places.ts";
import { rememberedAt } from "../words/remembered.ts";
import { isNote, isTotal } from "../words/sheets.ts";
import { takesBack } from "../words/spoken.ts";
import { stateIn, yuanIn } from "../words/states.ts";
import { alignedCells } from "./aligned.ts";
import type { Table } from "./header.ts";
import { parting, segmentsOf } from "./shape.ts";

/** What a line under a header comes to; `loose` where it is no row of the table. */
export type TableLine =
  | { readonly rows: readonly Row[] }
  | { readonly ignored: string }
  | { readonly unread: string }
  | { readonly loose: string };

/** The columns of one of the rows that a line holds, and how their cells become rows. */
interface Parted {
  readonly segment: readonly number[];
  readonly partsOf: ReturnType<typeof parting>;
}

const MONTHS: readonly Column["role"][] = ["month", "from", "to", "month-of-year", "booking", "year"];

/** Reads the lines under one header, remembering what merged cells leave out. */
export class TableReader {
  readonly #segments: readonly Parted[] | "unclear";
  /** Where months belong. */
  readonly #dated: readonly number[];
  readonly #framed: boolean;
  #last: { readonly plain: string; readonly cells: readonly string[] } = { plain: "", cells: [] };
  readonly #kept = new Map<string, string>();
  /** The insurances named since the month was last written. */
  readonly #since = new Set<string>();

  constructor(
    readonly table: Table,
    private readonly now: number,
  ) {
    const segments = segmentsOf(table.columns);
    this.#segments =
      segments === "unclear"
        ? segments
        : segments.map((segment) => ({
            segment,
            partsOf: parting(segment.map((at) => table.columns[at] ?? NO_COLUMN)),
          }));
    this.#dated = table.columns.flatMap(({ role }, at) => (MONTHS.includes(role) ? [at] : []));
    this.#framed = /^\s*\|/.test(table.header);
  }

  /** How many columns the table has. */
  get width(): number {
    return this.table.columns.length;
  }

  /** Whether its rows tell their years. */
  get hasYears(): boolean {
    return this.table.columns.some(({ role }) => role === "year");
  }

  /** Whether a line can be no other header: as many cells, and months wherever a month belongs. */
  holds(plain: string): boolean {
    const cells = this.#cut(plain);
    if (cells.length > this.width || this.#dated.length === 0 || isHeader(cells[0] ?? "")) return false;
    if (cells.length < this.width && !this.#lacksItsLast(cells)) return false;
    return this.#dated.every((at) => isDated(cells[at] ?? "", this.now));
  }

  /** What is empty at the end of a line is not seen: the cells that are left must say what their columns say. */
  #lacksItsLast(cells: readonly string[]): boolean {
    const { columns, divider } = this.table;
    const insured = columns.findIndex(({ role }) => role === "insurance");
    return !isSpaced(divider) && insured >= 0 && isSurely(columns[insured], cells[insured] ?? "", this.now);
  }

  read(lines: readonly Line[], plain: string, above: Above): TableLine {
    const split = this.#cut(plain);
    const filled = split.filter((cell) => !isEmpty(cell));
    const [only] = filled;
    const alone = only !== undefined && filled.length === 1;
    if (alone && !this.#standsAsMonth(split) && !this.#goesOn(split)) return { loose: only };
    if (isTotal(plain) || filled.some((cell) => isTotal(cell) && cell.length < 6)) return { ignored: "合计" };
    if (!this.#hasMonth(split) && !this.#continues(split)) return { loose: plain };
    const cells = this.#fit(plain, split);
    if (cells !== undefined) return this.readCells(lines, cells, above);
    // 其中2025年4月未缴费, below the rows: a sentence, and what it takes back is heard.
    return alone && takesBack(plain) ? { loose: plain } : { unread: "格数和表头对不上" };
  }

  /** The cells of a line: whether it is one of the table's is asked before it is read. */
  #cut(plain: string): readonly string[] {
    if (this.#last.plain !== plain) this.#last = { plain, cells: cellsOf(plain, this.table.divider, this.#framed) };
    return this.#last.cells;
  }

  /** Reads a line that is cut into its cells. */
  readCells(lines: readonly Line[], cells: readonly string[], above: Above): TableLine {
    const { columns } = this.table;
    if (this.#segments === "unclear") return { unread: "表头里有重复的列，看不出哪些是一起的" };
    const rows: Row[] = [];
    for (const [turn, { segment, partsOf }] of this.#segments.entries()) {
      const own = segment.map((at): Cell => ({ column: columns[at] ?? NO_COLUMN, text: cells[at] ?? "" }));
      if (own.every(({ text }) => isEmpty(text))) continue;
      for (const { cells: said, doubt, each } of partsOf(this.#filled(own, turn))) {
        const doubts: Doubt[] = doubt === undefined ? [] : [{ what: "state", why: doubt }];
        rows.push({ cells: said, lines, above, doubts, each });
      }
    }
    return rows.length === 0 ? { ignored: "这一行没写交了什么" } : { rows };
  }

  /** Whether the only cell that is filled stands in the column of the months. */
  #standsAsMonth(cells: readonly string[]): boolean {
    const at = cells.findIndex((cell) => !isEmpty(cell));
    // A sentence that begins in the first column is none of its cells.
    const words = (cells[at] ?? "").replace(/[\d\s年月日号]/g, "");
    if (words.length >= SENTENCE && (isNote(words) || !isSpaced(this.table.divider))) return false;
    return MONTHS.includes(this.table.columns[at]?.role ?? "unknown") && this.#hasMonth(cells);
  }

  /** Whether the only cell that is filled is another insurance of the month above, and no heading of those below. */
  #goesOn(cells: readonly string[]): boolean {
    const { columns } = this.table;
    const at = cells.findIndex((cell) => !isEmpty(cell));
    const under = columns[at]?.role === "insurance" && columns.slice(0, at).some(({ role }) => isWhen(role));
    return under && !this.#since.has("") && this.#since.size > 0 && this.#continues(cells);
  }

  #hasMonth(cells: readonly string[]): boolean {
    if (this.table.columns.some(({ role }) => role === "tick"))
      return cells.filter((cell) => !isEmpty(cell)).length > 1;
    return cells.some((cell, at) => {
      const role = this.table.columns[at]?.role ?? "unknown";
      if (isEmpty(cell) || cell.length > 40) return false;
      // Where an empty cell is not seen, the month stands further to the left than its column.
      return MONTHS.includes(role) ? isDated(cell, this.now) : "periods" in cellPeriods(cell, this.now);
    });
  }

  /** A line without a month goes on with the month above where its own insurance is another. */
  #continues(cells: readonly string[]): boolean {
    return (
      this.#kept.has(key("month", 0)) &&
      this.table.columns.some(({ role }, at) => role === "insurance" && insurancesIn(cells[at] ?? "").length > 0)
    );
  }

  #fit(plain: string, split: readonly string[]): readonly string[] | undefined {
    const { divider } = this.table;
    const spaced = isSpaced(divider);
    if (split.slice(this.width).some((cell) => !isEmpty(cell))) return undefined;
    if (!spaced || split.length === this.width) return spaced && !this.#plausible(split) ? undefined : split;
    const halves =
      this.#segments !== "unclear" &&
      this.#segments.length > 1 &&
      split.length % (this.#segments[0]?.segment.length ?? 1) === 0;
    if (halves && this.#plausible(split)) return split;
    const without = this.width - split.length;
    const tail = this.table.columns.slice(split.length);
    const bare = without > 0 && tail.every(({ role }) => role === "remark" || role === "unused");
    if (bare && split.every((cell, at) => isSurely(this.table.columns[at], cell, this.now))) return split;
    const aligned = alignedCells(this.table.header, plain);
    return aligned && this.#plausible(aligned) ? aligned : undefined;
  }

  /** Between spaces an empty cell cannot be seen: months must stand under months, and nowhere else. */
  #plausible(cells: readonly string[]): boolean {
    return this.table.columns.every(({ role, insurance }, at) => {
      const cell = cells[at] ?? "";
      if (isEmpty(cell)) return true;
      if (["month", "from"].includes(role)) return isDated(cell, this.now);
      if (role === "insurance") return insurancesIn(cell).length > 0 || !/^[\d.,]+$/.test(cell);
      if (role === "state" && insurance === undefined) return !/^[\d.,]{2,}$/.test(cell);
      return (
        ["to", "booking", "year", "month-of-year"].includes(role) || !/^\d{4}-?\d{2}$/.test(cell) || role === "tick"
      );
    });
  }

  /** Merged cells: an insurance holds until another is named; a month for the insurances written under it. */
  #filled(cells: readonly Cell[], turn: number): readonly Cell[] {
    const month = cells.find(({ column }) => isWhen(column.role));
    const about = cells.map(({ column, text }) => (column.role === "insurance" && !isEmpty(text) ? text : "")).join("");
    const without = month !== undefined && isEmpty(month.text);
    const goesOn = without && about !== "" && !this.#since.has(about);
    if (!without) this.#since.clear();
    this.#since.add(about);
    return cells.map((cell) => {
      const { column, text } = cell;
      const isYear = column.role === "year";
      const dated = isWhen(column.role) || column.role === "to";
      if (column.role !== "insurance" && !isYear && !dated) return cell;
      const place =
        key(dated ? "month" : column.role, dated || isYear ? turn : 0) + (dated && cell !== month ? column.name : "");
      if (!isEmpty(text)) {
        this.#kept.set(place, text);
        return cell;
      }
      const fills = dated ? goesOn : isYear || about === "";
      return { column, text: (fills ? this.#kept.get(place) : undefined) ?? "" };
    });
  }
}

/** Whether a cell can only be what its column says. */
function isSurely(column: Column | undefined, cell: string, now: number): boolean {
  const role = column?.role ?? "unknown";
  if (role === "insurance") return insurancesIn(cell).length > 0;
  if (role === "state" && column?.insurance && yuanIn(cell) !== undefined) return true;
  if (role === "payer") return payerIn(cell) === "employer";
  if (role === "place") return isPlaceName(cell);
  if (role === "state" || role === "kind") return stateIn(cell) !== undefined;
  if (["money", "due", "base", "count"].includes(role)) return yuanIn(cell) !== undefined;
  return MONTHS.includes(role) && isDated(cell, now);
}

/** Words beside a month, where there are so many, say something of it. */
const SENTENCE = 3;

const NO_COLUMN: Column = { name: "", role: "unknown" };
const key = (role: string, turn: number): string => `${role} ${turn}`;

const isDated: (cell: string, now: number) => boolean = rememberedAt((cell, now) => {
  if (/^\d{1,5}(?:\.0+)?$/.test(cell)) return true;
  const { periods, days, years, bare, problem } = periodsIn(cell, now);
  return periods.length + days.length + years.length + bare.length > 0 || problem !== undefined;
});
