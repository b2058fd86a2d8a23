/** Notes and lines about the person that speak of months all the same. */
import type { Line } from "../lines.ts";
import { periodsIn } from "../periods.ts";
import { insurancesIn } from "../words/insurances.ts";
import { numberedMonths, saidState, takesBack } from "../words/spoken.ts";
import { payersIn } from "./cells.ts";
import { dayInWords } from "./in-words.ts";

/** 注：2025年3月未到账: a note that speaks of months is no mere note. */
export function saysOfMonths(plain: string, now: number): boolean {
  if (/^\s*参保(?:类型|状态|时间)/.test(plain)) return true;
  if (plain.length > LONGEST_NOTE || !/\d\s*月|\d{6}|\d{4}[-/.]\d/.test(plain)) return false;
  const { periods, bare, rest } = periodsIn(plain, now);
  return (
    periods.length + bare.length > 0 && (takesBack(rest) || payersIn(rest).length > 0 || insurancesIn(rest).length > 0)
  );
}

/** 2025年职工医保, over lines that name months alone: the year is theirs. */
export function headsYear(plain: string, next: Line | undefined, now: number): boolean {
  if (next === undefined || plain.length > LONGEST_HEADING || !NAMES_YEAR.test(plain)) return false;
  const { years, periods, bare, rest } = periodsIn(inFull(plain), now);
  if (years.length !== 1 || periods.length + bare.length > 0 || saidState(rest) !== undefined) return false;
  const below = periodsIn(dayInWords(numberedMonths(next.plain.trim())), now);
  const monthsAlone = below.bare.length > 0 || NUMBERED.test(next.plain);
  const isHeading = insurancesIn(rest).length > 0 || rest.trim() === "" || OF_PAYMENTS.test(rest);
  return isHeading && monthsAlone && below.periods.length + below.years.length === 0;
}
/** 2025年社保扣款: what a list may be of, with no insurance in its name. */
const OF_PAYMENTS = /社保|社会保险|扣款|扣费|代扣|账单|流水|收支|支出|交易|缴费|缴纳/;

/** 于2024年1月至6月在我单位参加职工医保，缴费情况如下: what was paid is told by the lines below, month by month. */
export function opensRows(plain: string, after: readonly Line[], now: number): boolean {
  if (plain.length > LONGEST_NOTE || !OPENS.test(plain) || takesBack(plain)) return false;
  return after.some((line) => {
    const { periods, days } = periodsIn(line.plain, now);
    return line.plain.length <= LONGEST_NOTE && periods.length + days.length > 0;
  });
}
const OPENS =
  /(?:[缴交]费|缴纳|缴存|参保|到账|具体|逐月|[每各]月)(?:的)?(?:情况|明细|记录|清单|信息|月份)*(?:如下|见下|详见|附后|列示)(?:表|所示|各月)?\s*[:。.]?\s*$/;

/** …缴纳职工医保，其中欠费月份如下: the sentence, and the heading at its end that speaks against the months below it. */
export function headingAtEnd(plain: string): { readonly sentence: string; readonly heading: string } | undefined {
  const [, sentence = "", heading = ""] = plain.length > LONGEST_NOTE ? [] : (HEADING_AT_END.exec(plain) ?? []);
  return heading !== "" && takesBack(heading) ? { sentence, heading } : undefined;
}
const HEADING_AT_END = /^(.+)[,;。]\s*([^\d,;。]{2,16}(?:如下|有|为|:)\s*:?)\s*$/;

/** 25年职工医保: the year of a heading in four figures. */
export const inFull = (heading: string): string =>
  heading.replace(/^\s*(\d\d)\s*年(?!\s*\d)/, "20$1年").replace(/^\s*((?:19|20)\d\d)\s*$/, "$1年");

/** A year without a month is told by one of these. */
const NAMES_YEAR = /年|\(\d{4}\)|^\s*(?:19|20)\d\d\s*$/;

/** 01 已缴, below a year: the month by its number. */
export const NUMBERED = /^\s*(0[1-9]|1[0-2])(?=[\s:](?![\s\d]*$))/;

const LONGEST_HEADING = 30;

/** More letters than a note has that speaks of single months. */
const LONGEST_NOTE = 200;
