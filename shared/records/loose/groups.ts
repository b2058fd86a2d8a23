/** Lines that stand one cell a line: which of them belong to one month. */
import type { Scheme } from "../../policy/index.ts";
import { payerInItem } from "../row-words.ts";
import { speaksAgainst, type Cell } from "../row.ts";
import { isWhen } from "../words/headers.ts";
import { insurancesIn, type Named } from "../words/insurances.ts";
import { payerIn } from "../words/payers.ts";
import type { Item } from "./item.ts";

/** Lines of one month, or of none: those are headings, or stray. */
export interface Group {
  readonly items: readonly Item[];
  /** It cannot be told whether what stands beside the month is said of it or of its neighbour. */
  readonly unclear: boolean;
}

/** What the lines before the first month say of all of them. */
export interface Grouped {
  readonly headings: readonly Item[];
  readonly groups: readonly Group[];
}

const certain = (items: readonly Item[]): Group => ({ items, unclear: false });

/** Groups lines by their months, wherever in a group the month stands. */
export function grouped(items: readonly Item[]): Grouped {
  const own = items.slice(0, -1);
  const next = items.slice(-1);
  const first = items.findIndex(hasMonth);
  if (first <= 0 || !next.every(namesInsurance)) return byMonths(items);
  const [leading, rows] = [items.slice(0, first), own.slice(first)];
  if (!leading.every(isHeading) || !leading.some(namesInsurance) || rows.some(namesInsurance)) return byMonths(items);
  // 养老保险, its months, and 医疗保险 at the end: the name of the next section, cut off from its rows.
  if (rows.filter(hasMonth).length > 1 || rows.slice(0, 1).every(saysState)) {
    const { headings, groups } = byMonths(own);
    return { headings, groups: [...groups, certain(next)] };
  }
  return { headings: [], groups: [{ items, unclear: true }] };
}

/** Whether an item is the name of an insurance and says nothing else. */
const namesInsurance = (item: Item): boolean =>
  isHeading(item) && item.cells.some(({ column }) => column.role === "insurance");

function byMonths(items: readonly Item[]): Grouped {
  const months = items.flatMap((item, at) => (hasMonth(item) ? [at] : []));
  const [first] = months;
  const last = months.at(-1);
  if (first === undefined || last === undefined) return { headings: items, groups: [] };
  if (months.length === items.length) return { headings: [], groups: items.map((item) => certain([item])) };
  if (months.length === 1) return one(items, first);
  const today = items.filter(({ cells }) => isToday(cells));
  // 参保状态：暂停参保, once, over all the months.
  if (today.length === 1 && items[0] === today[0]) {
    const rest = grouped(items.slice(1));
    return { ...rest, headings: [...today, ...rest.headings] };
  }
  const under = first === 0 ? underMonths(items, months) : undefined;
  if (under) return { headings: [], groups: under };
  if (first === 0) return { headings: [], groups: fromMonths(items, months, last === items.length - 1) };
  const round = items.length / months.length;
  if (Number.isInteger(round) && months.every((at, turn) => Math.floor(at / round) === turn)) {
    return { headings: [], groups: months.map((_, turn) => certain(items.slice(turn * round, (turn + 1) * round))) };
  }
  const leading = items.slice(0, first);
  if (leading.every(isHeading)) {
    const rest = grouped(items.slice(first));
    const sections = last === items.length - 1 ? upToMonths(items, months) : rest.groups;
    // 职工医保, then months, then 养老保险, then months: each name stands over its own.
    return last === items.length - 1 ? { headings: [], groups: sections } : { headings: leading, groups: sections };
  }
  if (last === items.length - 1) {
    const groups = upToMonths(items, months);
    // 没交 over months that say nothing themselves: of the first alone, or of all.
    const over = groups.slice(1).every((group) => group.items.length === 1) && leading.some(saysState);
    return { headings: [], groups: over ? groups.map((group) => ({ ...group, unclear: true })) : groups };
  }
  return {
    headings: leading,
    groups: fromMonths(items, months, true).map(({ items: own }) => ({ items: own, unclear: true })),
  };
}

/**
 * Months one under the other, and below them an insurance or who paid it: said of all, where none of them says its own.
 * What speaks against the last of them may be said of all as well.
 */
function underMonths(items: readonly Item[], months: readonly number[]): Group[] | undefined {
  const dated = items.slice(0, months.length);
  const under = items.slice(months.length);
  if (under.length === 0 || months.some((at, turn) => at !== turn)) return undefined;
  const last = dated.length - 1;
  const ofLast = (at: number): readonly Item[] => (at < last ? [] : under);
  if (under.some(({ cells }) => speaksAgainst(cells, ["state", "remark", "flag"])))
    return dated.map((item, at) => ({ items: [item, ...ofLast(at)], unclear: true }));
  if (under.length > MOST_UNDER || !under.every((item) => isHeading(item) || isState(item))) return undefined;
  const said = new Set(rolesOf(under));
  if (!["insurance", "kind", "payer"].some((role) => said.has(role))) return undefined;
  if (!rolesOf(dated).some((role) => said.has(role))) return dated.map((item) => certain([item, ...under]));
  return dated.map((item, at) => ({ items: [item, ...ofLast(at)], unclear: at === last }));
}

/** Notes are longer. */
const MOST_UNDER = 3;

const rolesOf = (items: readonly Item[]): readonly string[] =>
  items.flatMap(({ cells }) => cells.map(({ column: { role } }) => role));

const isState = (item: Item): boolean =>
  item.doubts.length === 0 &&
  item.strange === undefined &&
  saysState(item) &&
  item.cells.every(({ column }) => UNDER.includes(column.role));
const UNDER: readonly string[] = ["state", "insurance", "kind", "payer"];

/** Everything in a block with one month is said of it; a heading that stands before it holds for what follows too. */
function one(items: readonly Item[], at: number): Grouped {
  const leading = items.slice(0, at);
  return leading.every(isHeading)
    ? { headings: leading, groups: [certain(items.slice(at))] }
    : { headings: [], groups: [certain(items)] };
}

/**
 * Each month with what stands after it. Where the last stands alone, the copy may begin in the middle: then what stands
 * between two months may belong to either.
 */
function fromMonths(items: readonly Item[], months: readonly number[], open: boolean): Group[] {
  const groups = months.map((at, turn) => items.slice(at, months[turn + 1] ?? items.length));
  const full = groups.slice(0, -1).every((group) => group.length > 1);
  return groups.map((own) => ({ items: own, unclear: open && full && items.some(saysState) }));
}

/** Each month with what stands before it. */
const upToMonths = (items: readonly Item[], months: readonly number[]): Group[] =>
  months.map((at, turn) => certain(items.slice((months[turn - 1] ?? -1) + 1, at + 1)));

/** Whether an item names a month. */
export const hasMonth = (item: Item): boolean =>
  item.periods.length > 0 ||
  item.bare.length > 0 ||
  item.yearly === true ||
  item.booked === true ||
  (item.years.length > 0 && saysOfYear(item)) ||
  item.cells.some(({ column, text }) => isWhen(column.role) && /\d/.test(text));

/** 2024年单位交, 2024年度居民医保: a year that was paid, or not; of employees names alone say neither. */
const saysOfYear = (item: Item): boolean =>
  saysState(item) ||
  (item.paying === true && item.cells.some(({ column }) => column.role === "kind" || column.role === "insurance")) ||
  item.cells.some(({ text }) => isResident(insurancesIn(text)));

/** Whether all that is named is the insurance of residents. */
export const isResident = (insurances: readonly Named[]): boolean =>
  insurances.length > 0 && insurances.every(({ insurance }) => insurance === "resident-medical");

/** Words that can stand over many months: an insurance, who paid. What is in doubt holds for nothing. */
const isHeading = (item: Item): boolean =>
  !saysState(item) && !hasMonth(item) && item.strange === undefined && item.doubts.length === 0;

/** Whether cells only tell how it is today. */
export const isToday = (cells: readonly Cell[]): boolean =>
  cells.length > 0 && cells.every(({ column }) => column.role === "today");

/** Whether an item says that something was paid or not. */
const saysState = ({ cells }: Item): boolean =>
  cells.some(({ column }) => ["state", "money", "flag", "booking", "remark"].includes(column.role));

/** 灵活就业医保, alone on the line over a month: who pays that month, and those under it. */
export function payerOver(items: readonly Item[]): Scheme | undefined {
  const over = items.slice(0, Math.max(0, items.findIndex(hasMonth)));
  const long = over.some(({ lines }) => lines.some(({ plain }) => plain.length > LONGEST_NAME));
  if (long || !items.slice(over.length).every(hasMonth)) return undefined;
  const cells = over.flatMap((item) => item.cells);
  const said = cells.flatMap(({ column: { role }, text }) =>
    role === "insurance" ? (payerInItem(text) ?? []) : role === "kind" ? (payerIn(text) ?? []) : [],
  );
  const [payer, ...more] = new Set(said);
  return more.length > 0 ? undefined : payer;
}

/** Names of columns side by side are longer. */
const LONGEST_NAME = 16;
