/** A pasted contribution record, read line by line. Nothing is dropped: what is not read is named, with its line. */
import type { PlaceCode } from "../../../shared/policy/index.ts";
import { monthNumber } from "../month.ts";
import { columnOf, type Column } from "./columns.ts";
import { combine } from "./combine.ts";
import { readFree } from "./free.ts";
import { cellsOf, linesOf, numbersOf, tableIn, textOf, type Line, type Table } from "./lines.ts";
import { periodsIn } from "./periods.ts";
import type { Reading, Remark } from "./reading.ts";
import { readRow, type Entry, type Outcome, type Row, type Setting } from "./row.ts";
import { isRuler, isTotal } from "./words.ts";

/** A record told as 名称：内容, one a line. */
interface Card {
  readonly row: Row;
  readonly lines: readonly Line[];
}

/**
 * Reads a record: lists of months, tables with a header in any order, cards. `region` is the place asked about, seen
 * from which other places are elsewhere; `now` (`YYYY-MM`) is the month that 至今 means.
 */
export function readRecord(text: string, { region, now }: { region: PlaceCode | ""; now: string }): Reading {
  const setting: Setting = { region, now: monthNumber(now) };
  const entries: Entry[] = [];
  const ignored: Remark[] = [];
  const unread: Remark[] = [];
  let table: Table | undefined;
  let above: Row = {};
  let card: Card = { row: {}, lines: [] };

  const settle = (lines: readonly Line[], outcome: Outcome) => {
    const remarks = (why: string) => lines.flatMap(({ parts }) => parts.map((part) => ({ ...part, why })));
    if ("entries" in outcome) entries.push(...outcome.entries);
    else if ("ignored" in outcome) ignored.push(...remarks(outcome.ignored));
    else unread.push(...remarks(outcome.unread));
  };
  const endCard = () => {
    const { row, lines } = card;
    card = { row: {}, lines: [] };
    if (lines.length === 0) return;
    const names = Object.keys(row);
    if (names.every((name) => name === "unused")) {
      settle(lines, { ignored: "标题和个人信息" });
      return;
    }
    if (["month", "from", "year"].some((name) => names.includes(name))) {
      settle(lines, readRow({ ...above, ...row }, setting, numbersOf(lines), textOf(lines)));
      return;
    }
    above = { ...(row.insurance === undefined ? above : {}), ...row };
    settle(lines, { ignored: "下面的月份都按它算" });
  };

  for (const line of linesOf(text)) {
    if (line.plain.trim() === "") {
      endCard();
      settle([line], { ignored: "空行" });
      continue;
    }
    const field = fieldIn(line.plain, setting.now);
    if (field) {
      if (card.row[field.column] !== undefined && field.column !== "unused") endCard();
      card = { row: { ...card.row, [field.column]: field.value }, lines: [...card.lines, line] };
      continue;
    }
    endCard();
    const header = tableIn(line.plain);
    if (header) {
      table = header;
      settle([line], { ignored: unusedWords(header) });
    } else if (isRuler(line.plain)) {
      settle([line], { ignored: "分隔线" });
    } else if (isTotal(line.plain)) {
      settle([line], { ignored: "合计" });
    } else {
      const inTable = table && readCells(line, table, above, setting);
      const outcome = inTable ?? readFree(line.plain.replace(/\t/g, " "), above, setting, line);
      if ("heading" in outcome) {
        above = outcome.heading;
        table = undefined;
        settle([line], { ignored: "下面的月份都按它算" });
      } else settle([line], outcome);
    }
  }
  endCard();

  const combined = combine(entries);
  const inOrder = (remarks: Remark[]) => remarks.sort((a, b) => a.line - b.line);
  return { ...combined, ignored, unread: inOrder([...unread, ...combined.unread]) };
}

/** A line of a table; undefined when it is no row of it, but perhaps a line in words. */
function readCells(line: Line, table: Table, above: Row, setting: Setting): Outcome | undefined {
  const cells = cellsOf(line.plain, table.divider);
  const filled = cells.filter((cell) => cell !== "");
  if (filled.length < 2) return undefined;
  const extra = cells.slice(table.columns.length).some((cell) => cell !== "");
  // Between spaces an empty cell cannot be seen, and all that follow it would be taken for their neighbours.
  const shifted = table.divider === "spaces" && cells.length !== table.columns.length;
  if (extra || shifted) return { unread: "格数和表头对不上" };
  const row: Partial<Record<Column, string>> = {};
  table.columns.forEach((column, index) => {
    const cell = cells[index];
    if (column === undefined || cell === undefined || cell === "") return;
    const standing = row[column];
    // Of several columns of money, one that was given back tells.
    if (standing === undefined || /^\s*-/.test(cell)) row[column] = cell;
    else if (column === "kind" || column === "status") row[column] = `${standing} ${cell}`;
  });
  return readRow(
    { ...(table.columns.includes("insurance") ? {} : above), ...row },
    setting,
    numbersOf([line]),
    textOf([line]),
  );
}

/** 名称：内容, where the name is a column's and the content fits it. */
function fieldIn(plain: string, now: number): { column: Column; value: string } | undefined {
  const [, name, value] = /^\s*([^:\d\s,|]{2,14})\s*:\s*([^:]+)$/.exec(plain) ?? [];
  const column = name === undefined ? undefined : columnOf(name);
  if (column === undefined || value === undefined) return undefined;
  const dated: readonly Column[] = ["month", "from", "to", "year", "monthOfYear", "arrived", "unused"];
  const hasMonths = periodsIn(value, now).periods.length > 0;
  return hasMonths && !dated.includes(column) ? undefined : { column, value: value.trim() };
}

function unusedWords({ columns, names }: Table): string {
  const strange = names.filter((name, index) => columns[index] === undefined && name.trim() !== "");
  return strange.length > 0 ? `表头；没用到的列：${strange.join("、")}` : "表头";
}
