/** Lines outside tables → rows, and what headings among them say of the rest. */
import type { InTurns, Scheme } from "../../policy/index.ts";
import type { Line } from "../lines.ts";
import { isStretch } from "../period.ts";
import { speaksAgainst, type Above, type Cell, type Doubt, type Row } from "../row.ts";
import { payerIn } from "../words/payers.ts";
import { saidState, saysUnclearly } from "../words/spoken.ts";
import { against } from "../words/states.ts";
import { allOf, isYear, whenOf, yearCell } from "./group-months.ts";
import { grouped, hasMonth, isResident, isToday, payerOver, type Group } from "./groups.ts";
import {
  besideOthers,
  eachInsured,
  insuranceNames,
  insurancesNamed,
  isMoney,
  says,
  SAYING,
  saysOfMonth,
} from "./insured.ts";
import type { Item } from "./item.ts";
import { itemsIn } from "./in-turn.ts";
import { paired, totalsIn } from "./stacked.ts";
import { tableIn } from "./table-in.ts";

/** What lines that belong together come to. */
export interface BlockRead {
  readonly rows: readonly Row[];
  /** What holds for the lines below. */
  readonly above: Above;
  readonly ignored: readonly Said[];
  readonly unread: readonly Said[];
  /** Months without a year that were not paid: looked for among those told. */
  readonly missed: readonly Item[];
  /** Something said against months that it does not name. */
  readonly stray: readonly Item[];
  /** Lines that are not read and name months: something else may begin there, or be said of them. */
  readonly strange: readonly Item[];
}

/** Lines, and what is to be said of them. */
export interface Said {
  readonly lines: readonly Line[];
  readonly why: string;
}

/** Reads a block: lines between blank ones, or all of them where each stands alone. */
export function* readBlock(lines: readonly Line[], above: Above, now: number): InTurns<BlockRead> {
  const found = tableIn(lines);
  if (!found) {
    const sums = new Set(totalsIn(lines));
    const rest = lines.filter((line) => !sums.has(line));
    const read = new Block(above, now).read(paired(yield* itemsIn(rest, above.year, now)));
    return { ...read, ignored: [...read.ignored, ...totals([...sums])] };
  }
  const { stacked, headings } = found;
  const over = new Block(above, now).read(paired(yield* itemsIn(lines.slice(0, headings), above.year, now)));
  const rows = stacked.rows.map((row): Row => ({ ...row, above: over.above, doubts: [] }));
  if (stacked.last) rows.push({ ...stacked.last, above: over.above, doubts: [MISMATCHED] });
  return {
    ...over,
    rows: [...over.rows, ...rows],
    ignored: [...over.ignored, { lines: stacked.headers, why: "表头" }, ...totals(stacked.foot)],
    unread: stacked.rest.length > 0 ? [...over.unread, { lines: stacked.rest, why: MISMATCHED.why }] : over.unread,
  };
}

const MISMATCHED: Doubt = { what: "state", why: "格数和表头对不上" };
const totals = (lines: readonly Line[] = []): Said[] => (lines.length > 0 ? [{ lines, why: "合计" }] : []);

class Block {
  readonly #rows: Row[] = [];
  readonly #ignored: Said[] = [];
  readonly #unread: Said[] = [];
  readonly #missed: Item[] = [];
  readonly #stray: Item[] = [];
  /** Who pays the months below, by the lines that stand over them. */
  #over: Scheme | undefined;

  constructor(
    private above: Above,
    private readonly now: number,
  ) {}

  read(items: readonly Item[]): BlockRead {
    const keeps = items.map((item) => this.#keeps(item));
    const read = items.filter((_, at) => keeps[at]);
    const dated = read.filter(hasMonth);
    // Where cells stand one a line, a word that is not known may be one of them; beside whole sentences it is none.
    const inCells = dated.length > 0 && dated.length < read.length && dated.some(({ cells }) => cells.length === 0);
    const kept = inCells ? items.filter((item, at) => keeps[at] || item.strange !== undefined) : read;
    const { headings, groups } = grouped(kept.some(hasMonth) ? kept : byBookings(this.#byYears(kept)));
    for (const heading of headings) this.#heading(heading);
    const [insurances, summed, stated] = [new Set<string>(), new Set<string>(), kept.some(saysOfMonth)];
    // Lines that say the same share their cells.
    for (const cells of new Set(kept.map((item) => item.cells))) {
      for (const name of insuranceNames(cells)) {
        insurances.add(name);
        if (cells.some(isMoney)) summed.add(name);
      }
    }
    for (const group of groups) this.#group(besideOthers(group, { summed, stated }, this.now), insurances.size > 1);
    return {
      rows: this.#rows,
      above: this.above,
      ignored: this.#ignored,
      unread: this.#unread,
      missed: this.#missed,
      stray: this.#stray,
      strange: items.filter(({ unread, periods }) => unread !== undefined && periods.length > 0),
    };
  }

  /** 缴费年度：2025, or a year in the heading of what residents paid: it stands for the months where none are named. */
  #byYears(items: readonly Item[]): readonly Item[] {
    const { year, insurances } = this.above;
    const named = allOf(items, ({ cells }) => insurancesNamed(cells));
    const resident = isResident(named.length > 0 ? named : insurances);
    // A card without a word of paying stands over those with the months.
    if (items.some(({ cells }) => cells.some(isYear)) && (resident || items.some(says)))
      return items.map((item) => (item.cells.some(isYear) ? { ...item, yearly: true as const } : item));
    const [first, ...rest] = items;
    if (year === undefined || !resident || !items.some(says) || first === undefined) return items;
    return [{ ...first, cells: [...first.cells, yearCell(year)], yearly: true }, ...rest];
  }

  /** What can belong to a month; the rest is told at once. */
  #keeps(item: Item): boolean {
    const { lines, unread, aside, header, cells, bare, years } = item;
    if (unread !== undefined) this.#unread.push({ lines, why: unread });
    else if (aside !== undefined) this.#ignored.push({ lines, why: aside });
    else if (header !== undefined) this.#ignored.push({ lines, why: "栏目的名字" });
    else if (cells.length > 0 && cells.every(({ column }) => column.role === "unused")) {
      this.#ignored.push({ lines, why: "标题和个人信息" });
    } else if (bare.length > 0 && speaksAgainst(cells, SAYING)) this.#missed.push(item);
    else if (bare.length > 0) this.#unread.push({ lines, why: "没写是哪一年" });
    else if (years.length > 0 && !hasMonth(item) && !cells.some(({ column }) => NAMING.includes(column.role)))
      this.#unread.push({ lines, why: "只写了年，没写月份" });
    else return true;
    return false;
  }

  #heading(item: Item): void {
    if (item.strange !== undefined) return;
    const { lines, cells } = item;
    const insurances = insurancesNamed(cells);
    const payer = cells.filter(({ column }) => column.role === "kind").flatMap(({ text }) => payerIn(text) ?? [])[0];
    // A field of the person's own, 参保身份, is of today.
    const isField = cells.some(({ column }) => column.name !== "单位" && column.role === "kind");
    const [year, ...more] = [...item.years, ...cells.filter(isYear).map(({ text }) => Number(/\d{4}/.exec(text)?.[0]))];
    if (insurances.length > 0) this.above = { ...this.above, insurances };
    if (year !== undefined && more.length === 0) this.above = { ...this.above, year };
    if (payer !== undefined && !isField) this.above = { ...this.above, payer };
    if (speaksAgainst(cells, SAYING)) this.#stray.push(item);
    // 2024年 单位: it may stand over months, or be meant for them all.
    else if (item.years.length > 0 && payer !== undefined) this.#unread.push({ lines, why: "只写了年，没写月份" });
    // What is said of paying, or may be a month, is never passed over.
    else if (saysOfPaying(item)) this.#unread.push({ lines, why: "没有读到月份" });
    else if (insurances.length > 0 || (payer !== undefined && !isField))
      this.#ignored.push({ lines, why: "下面的月份都按它算" });
    else if (cells.some(({ column }) => column.role !== "money"))
      this.#ignored.push({ lines, why: "没有写是哪个月的" });
    else this.#unread.push({ lines, why: "没有读到月份" });
  }

  #group({ items, unclear }: Group, several: boolean): void {
    const lines = allOf(items, (item) => item.lines);
    const own = allOf(items, (item) => item.cells);
    const apart = unclear ? [] : eachInsured(items);
    if (apart.length > 1) {
      const dated = items.filter(hasMonth);
      for (const item of apart) this.#group({ items: [...dated, item], unclear: false }, several);
      return;
    }
    if (!items.some(hasMonth)) {
      for (const item of items) this.#heading(item);
      return;
    }
    const spans = items.some(({ periods }) => periods.some(isStretch)) || items.filter(hasMonth).length > 1;
    const partly = spans && items.some((item) => !hasMonth(item) && speaksAgainst(item.cells, SAYING));
    // Beside a state that is known, a word that denies nothing is only a remark.
    const words = items
      .flatMap(({ strange }) => strange ?? [])
      .filter((word) => !items.some(says) || saysUnclearly(word) || against(word) !== undefined);
    const unknown = words.map((word): Doubt => ({ what: "state", why: `“${word}”看不出交没交上` }));
    const lost: Doubt[] = unclear || partly ? [{ what: "state", why: "看不出哪一行说的是哪个月" }] : [];
    const cells = unclear && several ? own.filter(({ column }) => column.role !== "insurance") : own;
    const named = insurancesNamed(cells);
    // What stands over a month says who pays it and those under it, until something else stands over one.
    if (!items.slice(0, 1).every(hasMonth)) this.#over = payerOver(items);
    const over = this.#over === undefined ? this.above : { ...this.above, payer: this.#over };
    const above = unclear && several ? { ...over, insurances: [] } : over;
    const when = whenOf(items, isResident(named.length > 0 ? named : above.insurances));
    this.#rows.push({
      cells: when.cells.length > 0 ? [...cells, ...when.cells] : cells,
      lines,
      above,
      periods: when.periods.length > 0 ? when.periods : undefined,
      doubts: [...when.doubts, ...unknown, ...lost],
    });
    // A line of its own holds on; what stands on the line of a month is said of that month.
    const isAlone = (item: Item): boolean => !hasMonth(item) && insuranceNames(item.cells).length > 0;
    if (named.length > 0 && items.some(isAlone)) this.above = { ...this.above, insurances: named };
  }
}

/** 缴费时间：2025-01 个人：96.16, where no month is named at all: of what was paid then the month is asked. */
const byBookings = (items: readonly Item[]): readonly Item[] =>
  items.some(hasMonth) || !items.some(says)
    ? items
    : items.map((item) => (item.cells.some(isBooked) ? { ...item, booked: true as const } : item));
const isBooked = ({ column, text }: Cell): boolean => column.role === "booking" && /\d{4}/.test(text);

/** Whether lines without a month say of paying, or have a number that may be a month; of a field its content, where it is of paying. */
const saysOfPaying = ({ field, lines, cells }: Item): boolean =>
  field === true || isToday(cells)
    ? cells.some(({ column, text }) => isOfPaying(column) && isPassedOver(text))
    : lines.some(({ plain }) => isPassedOver(plain.replace(IN_A_LIST, "")));
const OF_PAYING: readonly Cell["column"]["role"][] = ["state", "kind", "insurance", "money", "payer"];
const isOfPaying = ({ role, name }: Cell["column"]): boolean =>
  OF_PAYING.includes(role) || (role === "unknown" && /[缴交费账保]|就业|单位|个体/.test(name));

const isPassedOver = (text: string): boolean => PASSED_OVER.test(text) || saidState(text) !== undefined;

/** 1√2√, 已缴, 3、5, 是, 45658 as Excel keeps a day: a mark or words of paying, a yes or no, or a number that may be a month. */
const PASSED_OVER =
  /[√✓✔☑×✗✘✕]|[已未没][缴交]|[交缴]了|\d\s*月|(?:^|[^\d.])(?:0?[1-9]|1[0-2])(?![\d.年%档])|^4[4-9]\d{3}(?=\s)|(?:^|[\s\d,;:|])(?:是|否|true|false|yes|no|实缴|全额)(?=$|[\s,;|])/i;

/** 01 职工医保: its number in a list. */
const IN_A_LIST = /^\s*\d{1,2}[.、)\s]+(?=\D)/;

const NAMING: readonly Cell["column"]["role"][] = ["insurance", "kind"];
