/** A clause of a sentence: its months, what is said of them, and what that leaves open. */
import type { Periods } from "../period.ts";
import { DUE_ONLY, NO_END, type Cell, type Doubt } from "../row.ts";
import { columnOf } from "../words/headers.ts";
import { isInsuranceName } from "../words/insurances.ts";
import { mayTellOfLife } from "../words/life.ts";
import { payerIn } from "../words/payers.ts";
import { isPlaceName } from "../words/places.ts";
import { strangeWord } from "../words/sheets.ts";
import { LASTS, saidState, saysUnclearly, SOME_TIME, STOPS, STOPS_SINCE, takesBack } from "../words/spoken.ts";
import { against, stateIn } from "../words/states.ts";
import { AMOUNTS, cellsOfWords, payersIn, saysOtherPayers, sharesIn, withoutSums } from "./cells.ts";
import { NOTHING, type Item, type Said } from "./item.ts";
import { readOf, yearsTold, type Before } from "./read-clause.ts";
import { ONLY_DAY, whenOf, type When } from "./when.ts";

/** More letters than a cell has that is not known. */
const LONGEST_CELL = 8;

/** What a clause says, its months counted on from what was told before it. */
export function spoken(clause: string, now: number, before: Before): Said {
  const { read, guess, madeUp, leans } = readOf(clause, now, before);
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
  if (!months && read.years.length > 1 && read.softYears && !LASTS.test(clause)) doubts.push(NO_END);
  const paying = /[交缴买]/.test(words);
  const dayOnly = read.periods.length === 0 && read.days.length > 0;
  // Which month was paid when is said there.
  const whole =
    madeUp === undefined ? whenOf(clause, lasting(read), { cells, doubts, now }) : { periods: read.periods, doubts };
  // 1月没交，2月起自己交: a gap leads on to what follows it, where no heading says otherwise.
  const leads = before.headed === undefined && takesBack(said);
  const when = guess === undefined ? whole : ofGuess(whole, guess, leads);
  return {
    ...{ ...base, cells, bare: read.bare },
    ...when,
    ...(dayOnly && { dayOnly }),
    ...(paying && { paying }),
    ...stopOf(clause),
    ...(madeUp !== undefined && { madeUp }),
  };
}

/** Months of a year that is not said: it is asked, and with it of a day whether it was for that month. */
function ofGuess({ periods, doubts }: When, guess: string, leads: boolean): When {
  const others = doubts.filter((doubt) => doubt !== ONLY_DAY);
  const why = others.length < doubts.length ? `${guess}。要是交的就是那个月的` : guess;
  return {
    periods: leads ? periods : periods.map((each) => ({ ...each, guessed: guess })),
    doubts: [...others, { what: "month", why, ofYear: true }],
  };
}

/** The months, and of those that only begin whether it is said that they go on. */
const lasting = (read: Periods): Periods =>
  LASTS.test(read.rest)
    ? { ...read, periods: read.periods.map((each) => (each.soft ? { ...each, lasting: true } : each)) }
    : read;

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
