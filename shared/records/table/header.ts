/** The header of a table: one line, or two or three over one another. */
import { cellsOf, DIVIDERS, isEmpty, isSpaced, type Divider, type Line } from "../lines.ts";
import { columnOf, isHeader, isPartOfYear, isWhen, mayBeHeader, type Column } from "../words/headers.ts";
import { insurancesIn } from "../words/insurances.ts";
import { JOINING, LEAVING } from "../words/membership.ts";
import { isTitle, isTotal } from "../words/sheets.ts";
import { yuanIn } from "../words/states.ts";

/** A table's columns, what parts them, and where each begins, where they are aligned by spaces. */
export interface Table {
  readonly divider: Divider;
  readonly columns: readonly Column[];
  /** The header's own line, as it stands. */
  readonly header: string;
  readonly height: number;
}

/** More cells than a header has: the line is something else. */
const WIDEST = 120;
const HIGHEST = 3;

/** The table that begins with this line, read by the divider that makes most sense of it. */
export function tableAt(lines: readonly Line[], index: number): Table | undefined {
  const plain = lines[index]?.plain ?? "";
  if (plain.length > 4000 || !mayBeNames(plain) || (isTotal(plain) && !namesMonths(plain))) return undefined;
  let best: { table: Table; known: number } | undefined;
  for (const divider of DIVIDERS) {
    if (!(isSpaced(divider) ? /\s/.test(plain.trim()) : plain.includes(divider))) continue;
    const table = byDivider(lines, index, divider);
    if (!table) continue;
    const known = knownIn(table.columns);
    if (best === undefined || known > best.known) best = { table, known };
  }
  return best?.table;
}

/** Names of months, years or days stand in every header; numbers in none, but for months side by side. */
function mayBeNames(plain: string): boolean {
  const numbers = plain.match(/\d{3,}/g) ?? [];
  if (numbers.length === 0 && /^\D*0?1\D+0?2\D.*\D11\D+12\D*$/.test(plain)) return true;
  if (numbers.length === 1 && /^\D*\d{4}\D+0?1\D+0?2\D.*\D12\D*$/.test(plain)) return true;
  if (numbers.length > 0) return numbers.length > 1 && numbers.every((each) => /^(?:19|20)\d\d(?:\d\d)?$/.test(each));
  // Insurances alone may stand over marks, each row with its month before them.
  if (!/\d/.test(plain) && insurancesIn(plain).length > 1) return true;
  return /[年月期日时起止从到至]|month|period|date|year|from|start/i.test(plain) || namesMonths(plain);
}

/** 对应所属, 始末: names of months without a letter that says so. A total has no such name beside it. */
const namesMonths = (plain: string): boolean =>
  !/\d/.test(plain) && plain.split(/[\s,;|]+/).some((word) => word !== "" && isWhen(columnOf(word).role));

const knownIn = (columns: readonly Column[]): number =>
  columns.filter(({ role }) => role !== "unknown" && role !== "label").length;

function byDivider(lines: readonly Line[], index: number, divider: Divider): Table | undefined {
  let names = namesIn(lines[index], divider);
  if (!names) return undefined;
  let columns = withCorner(names.map(columnOf), lines[index + 1], divider);
  let height = 1;
  // A title stands above a table and is no part of it.
  const highest = isTitle(lines[index]?.plain ?? "") ? 1 : HIGHEST;
  for (; height < highest; height++) {
    const below = namesIn(lines[index + height], divider);
    if (!below || below.length > names.length + 8 || !isBelow(below, columns)) break;
    const wide = Math.max(names.length, below.length);
    columns = spread(names, below, wide).map(([upper, lower]) => columnUnder(upper, lower));
    names = columns.map(({ name }) => name);
  }
  const labelled = withStays(withLabels(columns));
  return isTable(labelled, names)
    ? { divider, columns: labelled, header: lines[index]?.plain ?? "", height }
    : undefined;
}

/** The cells of a line that can be a header: names, no data. */
function namesIn(line: Line | undefined, divider: Divider): string[] | undefined {
  if (line === undefined || line.parts.length === 0) return undefined;
  if (isSpaced(divider) && /[\t|]/.test(line.plain.trim())) return undefined;
  const cells = cellsOf(line.plain, divider);
  if (cells.length > WIDEST || cells.filter((cell) => !isEmpty(cell)).length < 2) return undefined;
  const names = asMonths(cells);
  return names.every((name) => !isData(name) || mayBeHeader(name)) && (!names.some(isData) || saysWhen(names))
    ? names
    : undefined;
}

/** 已缴 beside the name of the months' column is a name too. */
const saysWhen = (names: readonly string[]): boolean =>
  names.some((name) => isHeader(name) && isWhen(columnOf(name).role)) &&
  names.every((name) => columnOf(name).role !== "tick");

/** 年度, 1, 2 … 12: the months by their numbers; 2025, 01, 02 … 12: of that year. */
function asMonths(cells: readonly string[]): string[] {
  const one = cells.findIndex((cell) => cell === "1" || cell === "01");
  const twelve = one >= 0 && Array.from({ length: 12 }, (_, at) => Number(cells[one + at]) === at + 1).every(Boolean);
  if (!twelve) return [...cells];
  const year = /^((?:19|20)\d\d)年?度?$/.exec(cells[one - 1] ?? "")?.[1];
  return cells.map((cell, at) => {
    if (at >= one && at < one + 12) return `${year === undefined ? "" : `${year}年`}${Number(cell)}月`;
    return year !== undefined && at === one - 1 ? "" : cell;
  });
}

/** A cell with a month, a sum or a mark in it is data, whatever else stands beside it. */
const isData = (cell: string): boolean =>
  cell.length > 30 ||
  ((/\d{3}/.test(cell) || (/^\d/.test(cell) && yuanIn(cell) !== undefined)) && columnOf(cell).role !== "tick") ||
  /^[-−(¥￥]/.test(cell) ||
  /^[√✓✔×✗是否YN]$/.test(cell) ||
  /^(?:已|未|正常|无|待)(?:缴|到|入|参|欠)(?!.*(?:额|数|标志|标识|情况|日期|时间|状态)$)/.test(cell);

/** The line under a header belongs to it where it names columns itself, and not those above once more. */
function isBelow(names: readonly string[], above: readonly Column[]): boolean {
  const said = names.filter((name) => !isEmpty(name));
  if (said.some((name) => /^.+(?:公司|集团|厂)$|有限/.test(name))) return false;
  // A month under the name of its column is the first of the rows.
  if (names.some((name, at) => columnOf(name).role === "tick" && isWhen(above[at]?.role ?? "unknown"))) return false;
  const known = said.filter((name) => isPart(name) || isName(name));
  const insurances = said.filter((name) => !known.includes(name) && columnOf(name).insurance !== undefined);
  // Under a month stands no name: there a cell with an insurance is data.
  const free = above.every(({ role }, at) => role !== "month" || isEmpty(names[at]));
  if (known.length + (free && insurances.length > 1 ? insurances.length : 0) < said.length) return false;
  const repeated = names.filter((name, at) => name !== "" && above[at]?.name === name).length;
  return repeated < said.length;
}

const PARTS = /^(?:单位|个人|职工|财政|企业|公司|其他)$/;
const isPart = (name: string): boolean => PARTS.test(name);

/** An insurance's name alone may just as well be a cell. */
const isName = (name: string): boolean => {
  const { role, insurance } = columnOf(name);
  return role !== "unknown" && !(role === "state" && insurance !== undefined && !/状态|标志|情况/.test(name));
};

/** Upper names stand over all columns that follow and have a lower name of their own. */
function spread(upper: readonly string[], lower: readonly string[], wide: number): [string, string][] {
  let over = "";
  return Array.from({ length: wide }, (_, at) => {
    const [up = "", low = ""] = [upper[at], lower[at]].map((name) => (isEmpty(name) ? "" : (name ?? "")));
    if (up !== "" || low === "") over = up;
    return [over, low];
  });
}

/** What a name under another means: 医疗保险 over 单位缴费, 到账 over 年月, 金额 over 个人. */
function columnUnder(upper: string, lower: string): Column {
  if (lower === "" || upper === "") return columnOf(upper || lower);
  const [up, low, both] = [columnOf(upper), columnOf(lower), columnOf(upper + lower)];
  const insurance = low.insurance ?? up.insurance ?? both.insurance;
  const about = insurance && { insurance };
  if (isPart(lower)) {
    const role = up.role === "base" || up.role === "due" ? up.role : "money";
    const share = /单位|企业|公司/.test(lower) ? "employer" : "own";
    return { name: upper + lower, role, share, ...about };
  }
  const known = both.role !== "unknown" && (low.role === "unknown" || both.role === "booking" || both.role === "flag");
  return { ...(known ? both : low), name: upper + lower, ...about };
}

/** 月份/险种, or nothing, over the months of rows whose columns are insurances. */
function withCorner(columns: readonly Column[], below: Line | undefined, divider: Divider): Column[] {
  const [first, ...rest] = columns;
  const corner = first && (isEmpty(first.name) || /[/\\]/.test(first.name)) ? first : undefined;
  const insured = rest.filter(({ insurance }) => insurance !== undefined).length;
  const [cell = ""] = below ? cellsOf(below.plain, divider) : [];
  if (!corner || insured < 1 || !/^(?:19|20)\d\d(?:年|[-/.]?\d)/.test(cell)) return [...columns];
  return [{ name: corner.name || "月份", role: "month", rank: 2 }, ...rest];
}

/** Columns without a known name before a grid's months say what their rows are about. */
function withLabels(columns: readonly Column[]): Column[] {
  const first = columns.findIndex(({ role }) => role === "tick");
  if (first < 0) return [...columns];
  return columns.map((column, at) => {
    // 缴费月份 over the years: beside months of its own it names none.
    const isLabel = column.role === "unknown" || isWhen(column.role);
    return at < first && isLabel ? { ...column, role: "label" } : column;
  });
}

/** 参保时间 beside 停保时间: from when to when somebody belonged to it. Alone, the first says nothing of any month. */
function withStays(columns: readonly Column[]): readonly Column[] {
  const end = columns.find(({ name }) => LEAVING.test(name));
  const begin = end && columns.find((column) => column !== end && JOINING.test(column.name));
  if (!begin || columns.some(({ role }) => role === "month")) return columns;
  return columns.map((column) =>
    column === begin ? { ...column, role: "from" } : column === end ? { ...column, role: "to" } : column,
  );
}

const OF_TIME = /日期|时间|年月|首次参保|参加工作/;

function isTable(columns: readonly Column[], names: readonly string[]): boolean {
  const has = (...roles: readonly Column["role"][]) => columns.some(({ role }) => roles.includes(role));
  const ticks = columns.filter(({ role }) => role === "tick").length;
  if (ticks >= 2) {
    const dated = columns.some(({ role, month = "" }) => role === "tick" && /\d{4}/.test(month));
    const [first = ""] = names;
    const from = columns.findIndex(({ role }) => role === "tick");
    if (dated && columns.slice(from).some(({ role, name }) => role !== "tick" && !isEmpty(name) && !isTotal(name)))
      return false;
    return dated
      ? isEmpty(first) || has("insurance", "year", "label", "unused")
      : ticks >= 3 || columns.some(isPartOfYear);
  }
  if (knownIn(columns) < 2) return false;
  return (
    // 险种, 参保状态, 首次参保: its rows name no month, and none is read of them.
    (has("insurance") &&
      knownIn(columns) > 2 &&
      columns.some(({ role, name }) => role === "unused" && OF_TIME.test(name))) ||
    has("month", "from", "booking") ||
    (has("year") && (has("insurance", "state", "money", "month-of-year") || knownIn(columns) > 2)) ||
    has("month-of-year")
  );
}
