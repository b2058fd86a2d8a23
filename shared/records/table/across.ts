/** Tables lying on their side: a field a line, the months side by side. */
import { cellPeriods } from "../cell-periods.ts";
import { cellsOf, DIVIDERS, isEmpty, isSpaced, type Divider, type Line } from "../lines.ts";
import { columnOf, isHeader, isWhen, type Column, type Role } from "../words/headers.ts";
import { isRuler, isTotal } from "../words/sheets.ts";
import { stateIn } from "../words/states.ts";
import type { Table } from "./header.ts";

/** A table on its side, turned up: its columns, and the cells of each month. */
export interface Across {
  readonly table: Table;
  readonly rows: readonly (readonly string[])[];
  readonly lines: readonly Line[];
  /** Between spaces an empty cell cannot be seen: lines that are too short are of no one month. */
  readonly unclear: boolean;
}

interface Field {
  readonly column: Column;
  readonly values: readonly string[];
  readonly line: Line;
}

/** More lines than a table on its side has. */
const HIGHEST = 40;
const WIDEST = 120;

/** The table on its side that begins with this line. */
export function acrossAt(lines: readonly Line[], index: number, now: number): Across | undefined {
  const plain = lines[index]?.plain ?? "";
  // A row of data begins with a number.
  if (plain.length > 4000 || /^[\s|"=]*\d{3}/.test(plain)) return undefined;
  // Of a field that nobody filled in only the name is left; 状态：已缴 is one of a card.
  const name = plain.trim();
  const alone = !/:\s*\S/.test(name) && (isHeader(name) || isField(columnOf(name)));
  if (alone && endsAlone(lines, index)) return undefined;
  for (const divider of DIVIDERS) {
    if (!alone && !isSpaced(divider) && !plain.includes(divider)) continue;
    const first = fieldOf(lines[index], divider, alone);
    if (!first || first.values.length > WIDEST) continue;
    if (!alone && first.values.length < 2 && !isSingle(first, divider)) continue;
    const across = turned(fieldsFrom(lines, index, divider, alone), divider, now);
    if (across) return { ...across, lines: lines.slice(index, index + across.table.height) };
  }
  return undefined;
}

/** Whether a blank line or a number alone comes before any line with cells side by side: no table begins there. */
function endsAlone(lines: readonly Line[], index: number): boolean {
  for (let at = index; at < index + HIGHEST; at++) {
    const { plain = "", parts = [] } = lines[at] ?? {};
    if (parts.length === 0) return true;
    if (SIDE_BY_SIDE.test(plain)) return false;
    if (/\d{3}/.test(plain)) return true;
  }
  return true;
}
const SIDE_BY_SIDE = /[\s|,;]/;

/** A month alone, each of its fields a line: the name of one, and no other name beside it. */
const isSingle = ({ column: { role }, values }: Field, divider: Divider): boolean =>
  !isSpaced(divider) &&
  values.length === 1 &&
  role !== "unknown" &&
  role !== "tick" &&
  (!isHeader(values[0] ?? "") || (role === "state" && stateIn(values[0] ?? "") !== undefined));

/** A line as the name of a field and what stands under each month. */
function fieldOf(line: Line | undefined, divider: Divider, within = false): Field | undefined {
  if (line === undefined || line.parts.length === 0) return undefined;
  if (isSpaced(divider) && /[\t|]/.test(line.plain.trim())) return undefined;
  const [name, ...values] = cellsOf(line.plain, divider);
  if (name === undefined || /\d{3}/.test(name) || (isTotal(name) && !within)) return undefined;
  const column = columnOf(name.replace(/:$/, ""));
  // A title is followed by nothing; so is a field that nobody filled in: 到账 may be either, but for where it stands.
  const unfilled = isField(column) && (values.length > 0 || within || isHeader(name.trim()));
  return values.every(isEmpty) && !unfilled ? undefined : { column, values, line };
}

/** The lines that follow, each with a name of its own, until one is named again. */
function fieldsFrom(lines: readonly Line[], index: number, divider: Divider, alone: boolean): (Field | "ruler")[] {
  const fields: (Field | "ruler")[] = [];
  const named = new Set<string>();
  let wide: number | undefined;
  for (let at = index; at < index + HIGHEST; at++) {
    const line = lines[at];
    if (line !== undefined && line.parts.length > 0 && isRuler(line.plain)) {
      fields.push("ruler");
      continue;
    }
    const field = fieldOf(line, divider, fields.length > 0 || alone);
    if (!field || named.has(field.column.name)) break;
    // A total of all months is said of none of them.
    if (isTotal(field.column.name) && field.values.length !== wide) {
      fields.push("ruler");
      continue;
    }
    wide ??= field.values.length;
    if (field.values.length === 1 && !isSingle(field, divider)) break;
    named.add(field.column.name);
    fields.push(field);
  }
  return fields;
}

const SAYING: readonly Role[] = ["state", "money", "flag", "booking", "insurance", "payer", "kind", "remark", "today"];

/** Whether a name is that of a field; an insurance's own name stands in grids, which are read as such. */
const isField = ({ role, insurance }: Column): boolean =>
  SAYING.includes(role) && !(role === "state" && insurance !== undefined);

function turned(all: readonly (Field | "ruler")[], divider: Divider, now: number): Omit<Across, "lines"> | undefined {
  const fields = all.filter((each) => each !== "ruler");
  const when = fields.find((field) => isMonths(field, now));
  if (!when || !fields.some((field) => field !== when && isField(field.column))) return undefined;
  const months = when.values.flatMap((value, at) => (isEmpty(value) || isTotal(value) ? [] : [at]));
  const columns = fields.map((field) => (field === when ? asMonth(field.column) : field.column));
  const rows = months.map((at) => fields.map(({ values }) => values[at] ?? ""));
  const unclear = isSpaced(divider) && fields.some(({ values }) => values.length !== when.values.length);
  const header = when.line.plain;
  return { table: { divider, columns, header, height: all.length }, rows, unclear };
}

/** Whether a line names the months of the columns. */
function isMonths({ column, values }: Field, now: number): boolean {
  const told = values.filter((value) => !isEmpty(value) && !isTotal(value));
  const names = isWhen(column.role) || ["", "项目", "栏目", "名称", "内容", "指标"].includes(column.name);
  if (!names || told.length === 0) return false;
  return told.every((value) => {
    if (/^(?:0?[1-9]|1[0-2])月?份?$/.test(value)) return true;
    const read = /\d{3}|[A-Za-z]/.test(value) ? cellPeriods(value, now) : undefined;
    return read !== undefined && "periods" in read;
  });
}

const asMonth = (column: Column): Column =>
  isWhen(column.role) ? column : { name: column.name || "月份", role: "month", rank: 3 };
