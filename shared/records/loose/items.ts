/** Lines outside tables, each by what it says: months, an insurance, who paid, whether it was paid, or a card's fields. */
import type { Scheme } from "../../policy/index.ts";
import type { Line } from "../lines.ts";
import { inShort, type Period } from "../period.ts";
import { periodsIn } from "../periods.ts";
import { DUE_ONLY, speaksAgainst, type Cell, type Doubt } from "../row.ts";
import { columnOf, isHeader, type Column } from "../words/headers.ts";
import { coveredPlainly } from "../words/covered.ts";
import { insurancesIn, isInsuranceName, listed } from "../words/insurances.ts";
import { payerIn } from "../words/payers.ts";
import { isPlaceName } from "../words/places.ts";
import { mayTellOfLife } from "../words/life.ts";
import { rememberedAt, rememberedBy } from "../words/remembered.ts";
import { strangeWord } from "../words/sheets.ts";
import {
  numberedMonths,
  saidState,
  saysUnclearly,
  SOME_TIME,
  STOPS,
  STOPS_SINCE,
  takesBack,
  withoutBefore,
} from "../words/spoken.ts";
import { against, stateIn, yuanIn } from "../words/states.ts";
import { apartIn } from "./apart.ts";
import { AMOUNTS, cellsOfWords, payersIn, saysOtherPayers, sharesIn, withoutSums } from "./cells.ts";
import { clausesOf } from "./clauses.ts";
import { fieldsIn } from "./fields.ts";
import { inWords } from "./in-words.ts";
import { withoutLife } from "./life.ts";
import { NUMBERED } from "./notes.ts";
import { readOf, yearBefore, yearsTold, type Before } from "./read-clause.ts";
import { whenOf } from "./when.ts";

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
  /** Years named without months: a resident's whole year, or a heading. */
  readonly years: readonly number[];
  /** 9月补上了: in which month those without a year were paid after all. */
  readonly madeUp?: string;
  /** They stopped in its month, or since then. */
  readonly stops?: "then" | "since";
  /** Its words tell of paying, and are no mere names. */
  readonly paying?: true;
  /** Its months are those of days: of payment perhaps. */
  readonly dayOnly?: true;
  /** Its year stands for its months: none are named beside it. */
  readonly yearly?: true;
  /** Only the day of payment is told beside its sum. */
  readonly booked?: true;
  /** It tells of a job or a birth, and of no payment. */
  readonly life?: true;
}

/** An item that says nothing yet. */
export const NOTHING = { periods: [], bare: [], doubts: [], years: [] } as const;

/** What is said, wherever it stands. */
interface Said extends Omit<Item, "lines"> {
  /** It names months without a year: what was told before tells which are meant. */
  readonly leans?: true;
}

/** What a line says. */
export function itemsOf(line: Line, now: number, headed: number | undefined, before: readonly Period[] = []): Item[] {
  const plain = line.plain.trim();
  const alone = saidAlone(plain, now, headed);
  const leans = before.length > 0 && alone.some((said) => said.leans);
  return (leans ? saidAfter(plain, now, headed, before) : alone).map((said) => ({ ...said, lines: [line] }));
}

/** What a line says by itself. Lines that differ in their sums alone say the same, and are read once. */
function saidAlone(plain: string, now: number, headed: number | undefined): readonly Said[] {
  const alike = saidOf(plain.replace(SUM, ANY_SUM), now, headed);
  return alike.every(quotesNothing) && !BASE.test(plain) ? alike : saidOf(plain, now, headed);
}

/** What is asked or not read is told in the line's own words. */
const quotesNothing = ({ cells, doubts, unread, strange, field }: Said): boolean =>
  doubts.length === 0 &&
  unread === undefined &&
  strange === undefined &&
  (field === undefined || cells.every(({ column: { role }, text }) => role === "money" && yuanIn(text) !== undefined));

const saidOf = rememberedAt((plain, now, headed) => saidIn(plain, now, headed, []));

/** 450.07, and no 2025.01 or 24.09. */
const SUM = /(^|[\s,;|:¥])(?:[5-9]\d|[1-9]\d\d|(?!19|20)[1-9]\d{3}|[1-9]\d{4,5})\.\d\d(?=$|[\s,;|元])/g;
const ANY_SUM = "$1450.00";

/** Of these the number itself is kept. */
const BASE = /基数|工资/;

/** After the same months the same line says the same. */
const saidAfter = rememberedBy(
  (plain, now, headed, before) => `${now} ${headed ?? ""} ${before.map(inShort).join()} ${plain}`,
  saidIn,
);

function saidIn(plain: string, now: number, headed: number | undefined, before: readonly Period[]): readonly Said[] {
  // 01 职工医保 may be one of a list of insurances.
  const numbered = headed !== undefined && NUMBERED.test(plain) && insurancesIn(plain).length === 0;
  if (numbered && periodsIn(plain, now).periods.length === 0)
    return saidIn(plain.replace(NUMBERED, "$1月"), now, headed, before);
  const fields = numberedMonths(plain) === plain ? fieldsIn(plain) : [];
  if (fields.length === 0 && isHeader(plain.replace(/:$/, "")))
    return [{ ...NOTHING, cells: [], header: columnOf(plain) }];
  if (fields.length > 0) return [{ ...NOTHING, cells: fields, field: true }];
  if (plain.length > LONGEST) return [{ ...NOTHING, cells: [], unread: "这一行太长了，看不懂" }];
  const words = coveredPlainly(listed(withoutBefore(inWords(numberedMonths(plain)))));
  const spokenOf: Said[] = [];
  const told = [...before];
  const sentences = withoutLife(words, now, before);
  if (sentences?.length === 0) return [{ ...NOTHING, cells: [], life: true, leans: true }];
  const clauses = (sentences ?? [words]).flatMap((each) => clausesOf(each, now));
  const clausesSaid = withOpening(clauses).flatMap((each) => apartIn(each, now));
  for (const clause of clausesSaid) {
    const item = spoken(clause, now, { headed, told });
    told.push(...item.periods);
    spokenOf.push(item);
  }
  for (const [at, { bare, cells }] of spokenOf.entries()) {
    const year = bare.length > 0 && speaksAgainst(cells) ? yearBefore(bare, spokenOf.slice(at)) : undefined;
    if (year !== undefined) spokenOf[at] = spoken(clausesSaid[at] ?? "", now, { headed: year, told: [] });
  }
  // What is not read of a sentence may change the rest of it; what is said of another year does not.
  const refused = spokenOf.find(({ unread, years }) => unread !== undefined && years.length === 0);
  const leans = sentences !== undefined || spokenOf.some((said) => said.leans);
  return refused ? [{ ...refused, periods: periodsIn(words, now).periods, ...(leans && { leans }) }] : spokenOf;
}

/**
 * 医保：24年3月到25年6月公司，25年8月至今灵活: the insurance named at the head holds for all that name none; one that is
 * named in the first part holds for what was paid after it, unless who pays there may pay for another.
 */
function withOpening(clauses: readonly string[]): readonly string[] {
  const [first = "", ...more] = clauses;
  const [, opening = ""] = /^\s*([^\d:,;。]{2,10}):/.exec(first) ?? [];
  const headed = insurancesIn(opening).length > 0;
  const named = insurancesIn(withoutSums(first));
  const names = headed ? opening : named.map(({ name }) => name).join("、");
  if (names === "") return clauses;
  // Employees' medical insurance is what each of them pays; residents pay for their own.
  const medical = named.every(({ insurance }) => insurance === "employee-medical");
  const payers = payersIn(withoutSums(first));
  const told = payers.length === 1 || named.every(({ sure }) => sure);
  const alike = (each: string) =>
    payersIn(each).length === 0 ||
    (medical && told && !/社保|险/.test(each) && [...payers, ...payersIn(each)].every(ofEmployees));
  const holds = (each: string) => headed || (alike(each) && !takesBack(each));
  return [first, ...more.map((each) => (insurancesIn(each).length > 0 || !holds(each) ? each : `${names} ${each}`))];
}

const ofEmployees = (payer: Scheme): boolean => payer !== "resident";

/** More letters than a line in words has, were it one. */
const LONGEST = 20_000;

/** More letters than a cell has that is not known. */
const LONGEST_CELL = 8;

function spoken(clause: string, now: number, before: Before): Said {
  const { read, unsure, madeUp, leans } = readOf(clause, now, before);
  const base = { ...NOTHING, cells: [], years: yearsTold(read, now), ...(leans && { leans }) };
  if (read.problem !== undefined) return { ...base, unread: read.problem };
  const words = read.rest.replace(AMOUNTS, " ");
  // 首次参保时间 2015-07-01 is no month that was paid.
  const name = /时间|日期|年月/.test(words) ? columnOf(words.replace(/\s/g, "")) : undefined;
  if (name?.role === "unused") return { ...base, cells: [{ column: name, text: clause }] };
  const cells = [...sharesIn(read.rest), ...cellsOfWords({ ...read, rest: words })];
  const said = withoutSums(words);
  const payers = payersIn(said);
  const months = read.periods.length + read.days.length + read.bare.length > 0;
  if (!months && read.years.length > 0 && SOME_TIME.test(words)) return { ...base, unread: "只写了年，没写月份" };
  const strange = strangeWord(words, isName);
  // What takes months back is heard, whatever else it says.
  const heard = months && (takesBack(said) || (cells.length > 0 && (strange ?? "").length <= 4));
  if (strange !== undefined && !heard && !saysOnly(cells, months)) {
    const why = months ? `不认得“${strange.slice(0, 12)}”` : "没有读到月份";
    const word = clause.trim();
    return { ...base, unread: why, ...(!months && word.length <= LONGEST_CELL && { strange: word }) };
  }
  if (payers.length > 1 || (payers.length > 0 && saysOtherPayers(said)))
    return { ...base, unread: "一行里有几种交法，请分成几行写" };
  const doubts = months || read.years.length > 0 ? doubtsOf(said, strange) : [];
  if (unsure) doubts.push({ what: "month", why: `“${clause.trim().slice(0, 20)}”没写是哪一年` });
  const paying = /[交缴买]/.test(words);
  const dayOnly = read.periods.length === 0 && read.days.length > 0;
  return {
    ...{ ...base, cells, bare: read.bare },
    // Which month was paid when is said there.
    ...(madeUp === undefined ? whenOf(clause, read, { cells, doubts, now }) : { periods: read.periods, doubts }),
    ...(dayOnly && { dayOnly }),
    ...(paying && { paying }),
    ...stopOf(clause),
    ...(madeUp !== undefined && { madeUp }),
  };
}

/** 8月断了, 3月起没交: whether what was paid went on after that is not said. */
function stopOf(clause: string): Pick<Item, "stops"> {
  if (STOPS_SINCE.test(clause)) return { stops: "since" };
  return STOPS.test(clause) ? { stops: "then" } : {};
}

/** What the words of months leave open. */
function doubtsOf(words: string, strange: string | undefined): Doubt[] {
  const said = words.trim().replace(/\s+/g, " ").slice(0, 20);
  if (saysUnclearly(words)) return [{ what: "state", why: `“${said}”看不出交没交上` }];
  if (/应[缴交]/.test(words) && saidState(words) === undefined) return [{ what: "state", why: DUE_ONLY }];
  // 试用期没交, 因系统问题未缴: what is taken back is heard beside it.
  if (strange !== undefined && !(isAside(strange) && takesBack(words)))
    return [{ what: "state", why: `不认得“${strange}”，看不出交没交上` }];
  // 否: a cell of a column whose name is not known.
  const alone = words.split(/[\s,;|]+/).find((word) => word.length <= LONGEST_STATE && against(word) !== undefined);
  if (alone !== undefined && saidState(words) === undefined)
    return [{ what: "state", why: `“${alone}”看不出交没交上` }];
  return [];
}

const isAside = (word: string): boolean => mayTellOfLife(word) || /试用期|^因|^由于/.test(word);

/** A state on a line of its own is heard even beside words that are not known. */
const saysOnly = (cells: readonly Cell[], months: boolean): boolean =>
  !months && cells.some(({ column, text }) => column.role === "state" && text !== "已缴");

/** Names of firms and places, and states that cells hold, need not be known word by word. */
const isName = (word: string): boolean =>
  (word.length >= 3 && payerIn(word) !== undefined) ||
  isInsuranceName(word) ||
  isPlaceName(word) ||
  (word.length <= LONGEST_STATE && stateIn(word) !== undefined);
const LONGEST_STATE = 6;
