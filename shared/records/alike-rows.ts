/** Rows that say the same of other months: what a table of many rows says is found out once for all that are alike. */
import type { RowSaid } from "./row-said.ts";
import type { Beside } from "./row-state.ts";
import type { insurancesOf } from "./row-words.ts";
import type { Cell, Row } from "./row.ts";
import { isNumber } from "./words/states.ts";

/** What is known of all rows that are alike. */
export class Alike {
  about: ReturnType<typeof insurancesOf> | undefined;
  readonly #said = new Map<string, RowSaid>();

  /** What they say where this much is known beside their cells. */
  said(beside: Beside, read: () => RowSaid): RowSaid {
    // Which cell says when it was paid differs from row to row.
    if (beside.after !== undefined) return read();
    const key = `${beside.months} ${beside.booked} ${beside.insuredOnly}`;
    const known = this.#said.get(key) ?? read();
    this.#said.set(key, known);
    return known;
  }
}

/** The rows of one record by what they say. */
export class AlikeRows {
  readonly #known = new Map<string, Alike>();
  readonly #numbers = new Map<object, number>();

  /** What is known of the rows like this one. */
  of(row: Row): Alike {
    // What is open about a row, and how many of its months are marked, is its own.
    if (row.doubts.length > 0 || row.each) return new Alike();
    let key = String(this.#numberOf(row.above));
    for (const cell of row.cells) key += `\t${this.#numberOf(cell.column)} ${meaningOf(cell)}`;
    if (key.length > LONGEST) return new Alike();
    const known = this.#known.get(key) ?? new Alike();
    this.#known.set(key, known);
    return known;
  }

  #numberOf(what: object): number {
    const number = this.#numbers.get(what) ?? this.#numbers.size;
    this.#numbers.set(what, number);
    return number;
  }
}

/** More letters than the cells of a table's row have. */
const LONGEST = 300;

/** A cell by what matters of it: of a sum whether it is one; of a month that it is told. */
function meaningOf({ column: { role }, text }: Cell): string {
  if (role === "unused") return "";
  if (role === "money" || role === "due") return isNumber(text) ? String(Number(text) > 0) : text;
  return DATED.includes(role) && DATE.test(text) ? "date" : text;
}

const DATED: readonly Cell["column"]["role"][] = ["month", "from", "to", "month-of-year", "booking", "year"];
const DATE = /^\d{4}[\d./-]*$/;
