/** Whether a record is of more than one person: then no month of it can be told to be hers. */
import type { Line } from "./lines.ts";
import type { Row } from "./row.ts";
import { columnOf } from "./words/headers.ts";
import { NAME_COLUMN, NAMED, NUMBER_COLUMN, NUMBERED } from "./words/people.ts";

/** What to do then. */
export const SEVERAL_PEOPLE = "这里有不止一个人的记录。请一次只放一个人的，再来一次";

/** Whether the lines and rows of a record name two people. */
export function namesSeveral(lines: readonly Line[], rows: readonly Row[]): boolean {
  const names = new Different();
  const numbers = new Different();
  let asked = false;
  for (const { plain, parts } of lines) {
    if (parts.length === 0) continue;
    const only = plain.trim();
    // A phone's page: the name stands on the line below.
    if (asked && /^[\u4e00-\u9fff·*]{2,6}$/.test(only)) names.add(only);
    asked = only === "姓名";
    if (!/姓名|参保人|号/.test(plain)) continue;
    for (const [, name = ""] of plain.matchAll(NAMED)) if (columnOf(name).role === "unknown") names.add(name);
    for (const [, number = ""] of plain.matchAll(NUMBERED)) numbers.add(number);
  }
  for (const { cells } of rows) {
    for (const { column, text } of cells) {
      if (text === "" || (column.role !== "unused" && column.role !== "unknown")) continue;
      if (NAME_COLUMN.test(column.name) && /^[\u4e00-\u9fff·*a-z .]{2,30}$/i.test(text.trim())) names.add(text.trim());
      else if (NUMBER_COLUMN.test(column.name) && /^[\dX*]{8,18}$/i.test(text.trim())) numbers.add(text.trim());
    }
  }
  return names.several || numbers.several;
}

/** Texts that cannot mean the same person: 张* may be 张三. */
class Different {
  readonly #seen = new Set<string>();
  #first: string | undefined;
  several = false;

  add(text: string): void {
    if (this.several || this.#seen.has(text)) return;
    this.#seen.add(text);
    this.#first ??= text;
    this.several = !mayBeSame(this.#first, text);
  }
}

const mayBeSame = (one: string, other: string): boolean => masked(one).test(other) || masked(other).test(one);

const masked = (text: string): RegExp =>
  new RegExp(`^${text.replace(/[^\u4e00-\u9fff\dA-Za-z*]/g, ".").replace(/\*+/g, ".{0,14}")}$`, "i");
