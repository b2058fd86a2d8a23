/** The months named in a line of text, however people and offices write them. The text is NFKC. */
import { january, monthNumber } from "../month.ts";

/** Months from one to another; `onward` = and ever since. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly onward: boolean;
}

/** What a line names: months, whole days (of payment, often), the text between them, and what cannot be. */
export interface Periods {
  readonly periods: readonly Period[];
  readonly days: readonly string[];
  /** Years named without a month. */
  readonly years: readonly number[];
  readonly rest: string;
  readonly problem?: string;
}

/** Years of contributions that can be meant; a number outside them is no month. */
const YEARS = [1985, 2079] as const;

const DATE =
  "(?:(\\d{4})\\s*年\\s*(\\d{1,2})\\s*月(?:份)?(?:\\s*(\\d{1,2})\\s*[日号])?|(\\d{4})([-/.])(\\d{1,2})(?:\\5(\\d{1,2}))?|(\\d{4})(\\d{2})(\\d{2})?)(?!\\d)";
const LINK = "\\s*(?:-{1,3}|~|—{1,2}|–|―|─|−|→|>|至|到|起至)\\s*";
const STARTS = {
  date: new RegExp(`^${DATE}`),
  monthsOfYear: new RegExp(`^(\\d{4})\\s*年\\s*:?\\s*(\\d{1,2})\\s*月?${LINK}(\\d{1,2})\\s*月(?:份)?`),
  listOfYear: /^(\d{4})\s*年\s*:?\s*(\d{1,2}(?:\s*[、,.;和]\s*\d{1,2})+)\s*月(?:份)?/,
  monthOnly: /^(\d{1,2})\s*月(?:份)?/,
  monthsOnly: new RegExp(`^(\\d{1,2})\\s*月?${LINK}(\\d{1,2})\\s*月(?:份)?`),
  link: new RegExp(`^${LINK}`),
  now: /^(?:今|现在|目前|如今|当前|本月|这个月)/,
  onward: /^\s*(?:起|以来|开始|以后)(?!止)/,
  year: /^(\d{4})\s*年(?:度)?\s*:?/,
};

/** Finds the months in a line; `now` is the month that 至今 means, `yearBefore` the year that a bare 3月 is of. */
export function periodsIn(line: string, now: number, yearBefore?: number): Periods {
  const periods: Period[] = [];
  const days: string[] = [];
  const years: number[] = [];
  let rest = "";
  let year = yearBefore;
  let at = 0;
  const add = (from: number, to: number, onward = false) => {
    if (from > to) throw new Unreadable("后面的月份比前面的早");
    periods.push({ from, to, onward });
  };
  const take = (match: RegExpExecArray) => {
    at += match[0].length;
    rest += " ";
  };

  try {
    while (at < line.length) {
      const text = line.slice(at);
      const inNumber = /[\d.]/.test(line[at - 1] ?? "") && /^\d/.test(text);
      if (inNumber || !/^\d/.test(text)) {
        rest += line[at++] ?? "";
        continue;
      }
      const several = STARTS.monthsOfYear.exec(text) ?? STARTS.listOfYear.exec(text);
      if (several) {
        const [, of = "", one = "", other] = several;
        year = Number(of);
        if (other !== undefined) add(monthOf(year, one), monthOf(year, other));
        else for (const each of one.split(/\D+/)) add(monthOf(year, each), monthOf(year, each));
        take(several);
        continue;
      }
      const date = STARTS.date.exec(text);
      const first = date && readDate(date);
      if (date && first) {
        take(date);
        const end = endOf(line.slice(at), first.month, now);
        if (end) {
          add(first.month, end.to, end.onward);
          at += end.length;
        } else if (first.day === undefined) {
          add(first.month, first.month);
        } else {
          days.push(first.day);
        }
        year = Math.floor((end?.to ?? first.month) / 12);
        continue;
      }
      const bare = year === undefined ? null : (STARTS.monthsOnly.exec(text) ?? STARTS.monthOnly.exec(text));
      if (bare && year !== undefined) {
        const [, one = "", other = one] = bare;
        add(monthOf(year, one), monthOf(year, other));
        take(bare);
        continue;
      }
      const onlyYear = STARTS.year.exec(text);
      if (onlyYear && inYears(Number(onlyYear[1]))) {
        year = Number(onlyYear[1]);
        years.push(year);
        take(onlyYear);
        continue;
      }
      rest += line[at++] ?? "";
    }
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { periods: [], days: [], years: [], rest: line, problem: error.message };
  }
  return { periods, days, years: periods.length + days.length > 0 ? [] : years, rest };
}

/** Something that looks like a month and cannot be one; the message says why. */
class Unreadable extends Error {}

interface ReadDate {
  readonly month: number;
  readonly day?: string;
}

/** A date as matched by `DATE`; undefined when it is only a number of six or eight digits. */
function readDate(match: RegExpExecArray): ReadDate | undefined {
  const [, y1, m1, d1, y2, , m2, d2, y3, m3, d3] = match;
  const year = Number(y1 ?? y2 ?? y3);
  const day = d1 ?? d2 ?? d3;
  if (!inYears(year)) {
    if (y3 === undefined && y2 === undefined) throw new Unreadable(`${year} 年太早或太晚了，请核对`);
    return undefined;
  }
  // 2025.37 is an amount, 202513 a slip.
  if (y2 !== undefined && Number(m2) > 12 && match[5] === ".") return undefined;
  const month = monthOf(year, m1 ?? m2 ?? m3 ?? "");
  if (day !== undefined && (Number(day) < 1 || Number(day) > 31)) throw new Unreadable(`没有 ${Number(day)} 日这一天`);
  return day === undefined ? { month } : { month, day: dayText(month, day) };
}

/** How a period ends: with a month of its own, with a month of the same year, now, or not at all. */
function endOf(text: string, from: number, now: number): (Omit<Period, "from"> & { length: number }) | undefined {
  const onward = STARTS.onward.exec(text);
  if (onward) return { to: Math.max(from, now), onward: true, length: onward[0].length };
  const link = STARTS.link.exec(text);
  if (!link) return undefined;
  const after = text.slice(link[0].length);
  const today = STARTS.now.exec(after);
  if (today) return { to: Math.max(from, now), onward: true, length: link[0].length + today[0].length };
  const date = STARTS.date.exec(after);
  const end = date && readDate(date);
  if (date && end) return { to: end.month, onward: false, length: link[0].length + date[0].length };
  const month = STARTS.monthOnly.exec(after);
  if (!month) return undefined;
  const to = monthOf(Math.floor(from / 12), month[1] ?? "");
  return { to, onward: false, length: link[0].length + month[0].length };
}

const inYears = (year: number): boolean => year >= YEARS[0] && year <= YEARS[1];

function monthOf(year: number, text: string): number {
  const month = Number(text);
  if (!inYears(year)) throw new Unreadable(`${year} 年太早或太晚了，请核对`);
  if (!(month >= 1 && month <= 12)) throw new Unreadable(`没有 ${month} 月`);
  return january(year) + month - 1;
}

const dayText = (month: number, day: string): string =>
  `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-${day.padStart(2, "0")}`;

/** The months of a table's cell: a month, a day of it, or a span. Undefined when the cell says anything else. */
export function cellPeriods(cell: string, now: number): { periods: readonly Period[] } | { problem: string } {
  const { periods, days, rest, problem } = periodsIn(cell, now);
  if (problem !== undefined) return { problem };
  const all = [...periods, ...days.map(dayPeriod)];
  if (all.length === 0) return { problem: cell.trim() === "" ? "没有写月份" : `“${cell.trim()}”看不出是哪个月` };
  return /^[\s、,;和月]*$/.test(rest) ? { periods: all } : { problem: `“${cell.trim()}”看不出是哪个月` };
}

/** The month of a day. */
export function dayPeriod(day: string): Period {
  const month = monthNumber(day);
  return { from: month, to: month, onward: false };
}
