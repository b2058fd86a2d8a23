/** Lines outside tables, each by what it says: months, an insurance, who paid, whether it was paid, or a card's fields. */
import { monthText, yearOf } from "../calendar.ts";
import { cellsOf, type Line } from "../lines.ts";
import { periodsIn, type Period, type Periods } from "../periods.ts";
import type { Cell, Doubt } from "../row.ts";
import { columnOf, isHeader, type Column, type Role } from "../words/headers.ts";
import { insurancesIn } from "../words/insurances.ts";
import { payerIn, shareIn } from "../words/payers.ts";
import { isPlaceName } from "../words/places.ts";
import { strangeWord } from "../words/sheets.ts";
import { against, stateIn, yuanIn } from "../words/states.ts";

/** A line, or a part of one, and what it says. */
export interface Item {
  readonly lines: readonly Line[];
  readonly cells: readonly Cell[];
  /** The months that it names; none: it says something of the months beside it, or of those below. */
  readonly periods: readonly Period[];
  /** Months of a year that is not told: 9、10月断了. */
  readonly bare: readonly number[];
  readonly doubts: readonly Doubt[];
  /** Why nothing can be read of it. */
  readonly unread?: string;
  /** The name of a column standing alone on its line. */
  readonly header?: Column;
  /** 名称：内容. */
  readonly field?: true;
  /** Words that nobody knows, alone on their line: a cell perhaps. */
  readonly strange?: string;
  /** Nothing but years: a resident's whole year, or a heading. */
  readonly years: readonly number[];
}

const COLUMNS = {
  insurance: { name: "险种", role: "insurance" },
  payer: { name: "单位", role: "kind" },
  state: { name: "状态", role: "state" },
  money: { name: "金额", role: "money" },
  booking: { name: "到账日期", role: "booking" },
  base: { name: "缴费基数", role: "base" },
  place: { name: "参保地", role: "place" },
} as const satisfies Record<string, Column>;

const cell = (column: Column, text: string): Cell => ({ column, text });
/** An item that says nothing yet. */
export const NOTHING = { periods: [], bare: [], doubts: [], years: [] } as const;

/** What a line says. */
export function itemsOf(line: Line, now: number, headed: number | undefined): Item[] {
  const plain = line.plain.trim();
  if (isHeader(plain.replace(/:$/, ""))) {
    return [{ ...NOTHING, lines: [line], cells: [], header: columnOf(plain) }];
  }
  const fields = fieldsIn(plain);
  if (fields.length > 0) return [{ ...NOTHING, lines: [line], cells: fields, field: true }];
  const words = inWords(line);
  if (words.length > LONGEST) return [{ ...NOTHING, lines: [line], cells: [], unread: "这一行太长了，看不懂" }];
  const spokenOf: Item[] = [];
  let year = headed;
  for (const clause of clausesOf(words, now)) {
    const item = spoken(clause, line, now, { headed, year });
    year = item.periods.length > 0 ? yearOf(item.periods.at(-1)?.from ?? 0) : year;
    spokenOf.push(item);
  }
  // What is not read of a sentence may change the rest of it.
  const refused = spokenOf.find(({ unread }) => unread !== undefined);
  return refused ? [{ ...refused, periods: periodsIn(words, now).periods }] : spokenOf;
}

/** More letters than a line in words has, were it one. */
const LONGEST = 20_000;

/** The cells of a line without a header, as words. */
function inWords({ plain }: Line): string {
  const divider = plain.includes("\t")
    ? "\t"
    : plain.includes("|")
      ? "|"
      : /,[^,]*,/.test(plain) && /"/.test(plain)
        ? ","
        : undefined;
  if (divider === undefined) return plain;
  return cellsOf(plain, divider)
    .map((each) => each.replace(/(\d),(?=\d{3})/g, "$1"))
    .join(" ");
}

const ALL_ROLES_BUT: readonly Role[] = ["unknown", "tick", "label"];

/** 名称：内容, one or several on a line. */
function fieldsIn(plain: string): Cell[] {
  if (!plain.includes(":") || plain.length > 400) return [];
  const found: Cell[] = [];
  const pattern = /([^\s:,;|]{2,14}?)\s*:\s*([^:]*?)(?=[\s,;|]+[^\s:,;|]{2,14}\s*:|$)/g;
  let end = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [, name = "", text = ""] = match;
    if (plain.slice(end, match.index).replace(/[\s,;|]/g, "") !== "") return [];
    end = match.index + match[0].length;
    const column = /\d/.test(name) ? undefined : columnOf(name);
    if (!column || (ALL_ROLES_BUT.includes(column.role) && stateIn(text) === undefined)) return [];
    found.push(cell(column, text.replace(/[,;|]$/, "").trim()));
  }
  const [only, ...more] = found;
  // 养老保险：2025年1月… is a sentence with a heading of its own.
  if (only && more.length === 0 && only.column.insurance && only.column.role === "state") return [];
  if (only && more.length === 0 && ["payer", "kind"].includes(only.column.role) && /\d{4}/.test(only.text)) return [];
  return plain.slice(end).trim() === "" ? found : [];
}

/** Sums that are named are no shares: 个人缴费 90元. */
const AMOUNTS = /(?:个人|单位|公司|财政)(?:缴费|缴纳|应缴|实缴|部分|缴|交)(?:额|金额|部分)?[:\s]*-?[\d.,]+\s*元?/g;

/** 单位缴纳 360.00: a sum, and whose share it is. */
const sharesIn = (rest: string): Cell[] =>
  (rest.match(AMOUNTS) ?? []).map((text) => {
    const share = shareIn(text);
    const role = /应缴/.test(text) ? "due" : "money";
    return cell({ name: "金额", role, ...(share && { share }) }, /-?[\d.,]+/.exec(text)?.[0] ?? "");
  });

const wordsOf = (text: string): string[] => text.split(/[\s,、;:|()\d]+/).filter((word) => word !== "");
const payersIn = (text: string) => [
  ...new Set(wordsOf(text.replace(AMOUNTS, " ")).flatMap((word) => payerIn(word) ?? [])),
];

/** A sentence is cut where each part has months and its own way of paying: 3月到8月单位交，9月起自己交. */
function clausesOf(text: string, now: number): string[] {
  if (!/[,;。]/.test(text) || text.length > 500) return [text];
  const parts: string[] = [];
  for (const part of text.split(/[,;。]/)) {
    const last = parts.at(-1);
    const { periods, bare } = periodsIn(part, now);
    const ownMonths = periods.length + bare.length > 0;
    if (last === undefined || ownMonths) parts.push(part);
    else parts[parts.length - 1] = `${last},${part}`;
  }
  const saying = parts.filter((part) => payersIn(part).length > 0 || saidState(part) === "没交");
  return saying.length > 1 || (parts.length > 1 && saying.length === 1 && /断|没|欠|停/.test(parts.at(-1) ?? ""))
    ? parts
    : [text];
}

/** What the words say of paying, as a cell would. */
function saidState(rest: string): string | undefined {
  const marks = rest.match(/[√✓✔☑×✗✘✕]/g) ?? [];
  if (marks.length > 0) return new Set(marks).size === 1 ? marks[0] : "几个记号";
  if (/断(?:了|过|$|\s|缴|交|保)|没有?[交缴]|中断/.test(rest) && stateIn(rest) !== "late") return "没交";
  const state = stateIn(rest.replace(/(?:单位|个人|公司|自己|灵活就业|人员|财政)?(?:缴费|缴纳|缴存|参保|实缴)/g, ""));
  return state === undefined ? undefined : { paid: "已缴", late: "补缴", unpaid: "没交", refunded: "退费" }[state];
}

/** More letters than a cell has that is not known. */
const LONGEST_CELL = 8;

/** The year of a heading, and the one that the sentence named last. */
interface Years {
  readonly headed: number | undefined;
  readonly year: number | undefined;
}

function spoken(clause: string, line: Line, now: number, { headed, year }: Years): Item {
  const alone = periodsIn(clause, now);
  // Of months that were not paid no year is guessed.
  const meant = saidState(alone.rest) === "没交" ? headed : year;
  const read = alone.bare.length > 0 && meant !== undefined ? periodsIn(clause, now, meant) : alone;
  const base = { lines: [line], cells: [], periods: [], bare: [], doubts: [], years: read.years };
  if (read.problem !== undefined) return { ...base, unread: read.problem };
  const cells = [...sharesIn(read.rest), ...cellsOfWords({ ...read, rest: read.rest.replace(AMOUNTS, " ") })];
  const payers = payersIn(read.rest);
  const months = read.periods.length + read.days.length + read.bare.length > 0;
  const strange = strangeWord(read.rest.replace(AMOUNTS, " "), isName);
  if (strange !== undefined && !(months && cells.length > 0 && strange.length <= 4) && !saysOnly(cells, months)) {
    const why = months ? `不认得“${strange.slice(0, 12)}”` : "没有读到月份";
    const word = clause.trim();
    return { ...base, unread: why, ...(!months && word.length <= LONGEST_CELL && { strange: word }) };
  }
  if (payers.length > 1) return { ...base, unread: "一行里有几种交法，请分成几行写" };
  const doubts: Doubt[] =
    strange === undefined || !months ? [] : [{ what: "state", why: `不认得“${strange}”，看不出交没交上` }];
  return { ...base, cells, bare: read.bare, ...whenOf(read, cells, doubts) };
}

/** A state on a line of its own is heard even beside words that are not known. */
const saysOnly = (cells: readonly Cell[], months: boolean): boolean =>
  !months && cells.some(({ column, text }) => column.role === "state" && text !== "已缴");

const isName = (word: string): boolean => (word.length >= 4 && payerIn(word) === "employer") || isPlaceName(word);

/** The months of a clause, and what is unclear about them. */
function whenOf(read: Periods, cells: readonly Cell[], doubts: readonly Doubt[]): Pick<Item, "periods" | "doubts"> {
  const { periods, days, rest } = read;
  const [day, ...moreDays] = days;
  const singles = periods.every(({ from, to }) => from === to);
  if (periods.length === 0 && day !== undefined) {
    const dates = days.map(({ month }) => ({ from: month, to: month, onward: false }));
    if (days.every((each) => each.day === 1)) return { periods: dates, doubts };
    return { periods: dates, doubts: [...doubts, { what: "month", why: "只写了哪天，没说交的是哪个月" }] };
  }
  const many = periods.length + moreDays.length > 1;
  if (many && (singles || moreDays.length > 0) && isRowLike(cells) && !/[、和及,]/.test(rest)) {
    return { periods, doubts: [...doubts, { what: "month", why: "一行里有几个月份，看不出交的是哪个月" }] };
  }
  if (many && cells.some(({ column, text }) => column.role === "state" && against(text) === "unpaid")) {
    return { periods, doubts: [...doubts, { what: "state", why: "一行里有几段月份，看不出哪些没交" }] };
  }
  return { periods, doubts };
}

/** Sums and kinds stand in rows that were copied, not in what people write. */
const isRowLike = (cells: readonly Cell[]): boolean =>
  cells.some(
    ({ column, text }) =>
      column.role === "money" || (column.role === "insurance" && /保险/.test(text)) || text === "补缴",
  );

/** The words between the months as cells. */
function cellsOfWords({ rest, periods, days }: Periods): Cell[] {
  const cells: Cell[] = [];
  if (insurancesIn(rest).length > 0) cells.push(cell(COLUMNS.insurance, rest.trim()));
  const words = wordsOf(rest);
  const payer = words.find((word) => payerIn(word) !== undefined);
  if (payer !== undefined) cells.push(cell(COLUMNS.payer, payer));
  const place = words.find(isPlaceName);
  if (place !== undefined) cells.push(cell(COLUMNS.place, place));
  const state = saidState(rest);
  if (state !== undefined && !(state === "已缴" && shareIn(rest) !== undefined)) cells.push(cell(COLUMNS.state, state));
  const base = /(?:基数|工资)\D{0,4}([\d,]+(?:\.\d+)?)/.exec(rest);
  if (base) cells.push(cell(COLUMNS.base, base[1] ?? ""));
  cells.push(...sumsIn(base ? rest.replace(base[0], " ") : rest));
  const [day, ...more] = days;
  if (day && more.length === 0 && periods.length > 0) {
    cells.push(cell(COLUMNS.booking, monthText(day.month)));
  }
  return cells;
}

/** Sums of money in words: with a sign, 元 or cents. A zero among others may be what was paid. */
function sumsIn(rest: string): Cell[] {
  const texts = rest.match(/(?:^|[^\d.])[-−]?[¥￥]?\d[\d,]*(?:\.\d+)?(?:\s*元)?(?![\d%]|\s*个)/g) ?? [];
  const sums = texts
    .map((text) => text.replace(/^[^\d\-−¥￥]/, "").trim())
    .filter((text) => /\.\d|元|¥|￥|^[-−]/.test(text) || text === "0");
  const zeros = sums.filter((sum) => yuanIn(sum) === 0).length;
  if (zeros > 0 && zeros < sums.length)
    return [...sums.map((sum) => cell(COLUMNS.money, sum)), cell(COLUMNS.state, "有一笔是零")];
  return sums.map((sum) => cell(COLUMNS.money, sum));
}
