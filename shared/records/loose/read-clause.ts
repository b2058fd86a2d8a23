/** The months of one clause, those without a year counted on from what was told before it. */
import { yearOf } from "../calendar.ts";
import type { Period, Periods } from "../period.ts";
import { periodsIn } from "../periods.ts";
import { takesBack } from "../words/spoken.ts";
import { madeUpIn, monthAfter, paidLater, yearMeant, type YearMeant } from "./clauses.ts";
import { quoteOf } from "./quote.ts";

/** What holds for months that name no year: a heading's, or what was told before. */
export interface Before {
  readonly headed: number | undefined;
  readonly told: readonly Period[];
}

/** The months of a clause. */
export interface ReadClause {
  readonly read: Periods;
  /** Their year is counted on, and not said: why. */
  readonly guess?: string | undefined;
  /** In which month they were paid after all, in words. */
  readonly madeUp?: string;
  /** What was told before tells which year is meant. */
  readonly leans?: true;
}

/** The months of a clause, those without a year counted on from what was told before it. */
export function readOf(clause: string, now: number, { headed, told }: Before): ReadClause {
  const later = paidLater(clause, now, told);
  if (later) return { read: later };
  const made = madeUpIn(clause);
  if (made) {
    const missed = readOf(made.about, now, { headed, told });
    const last = missed.read.periods.at(-1);
    const month = last && monthAfter(made.when, last.onward ? last.from : last.to, now);
    const days = month === undefined ? [] : [{ month, day: 1 }];
    // 3月起没交，9月补上了: what came after that is not said.
    const periods = missed.read.periods.map((each) =>
      each.onward && month !== undefined ? { from: each.from, to: month - 1, onward: false } : each,
    );
    const read = { ...missed.read, periods, days, rest: `${missed.read.rest} 后来补上` };
    return { ...missed, read, madeUp: made.when };
  }
  const alone = periodsIn(clause, now);
  if (alone.bare.length === 0) return { read: alone };
  const down = headed !== undefined && goesDown(alone.bare, told, headed);
  const meant: YearMeant = told.length > 0 && !down ? yearMeant(alone.bare, alone.rest, told) : {};
  const { year = headed } = meant;
  if (year === undefined) return { read: alone, leans: true };
  const before = meant.year === undefined ? undefined : told.at(-1)?.guessed;
  return {
    read: periodsIn(takesBack(alone.rest) ? overNewYear(clause, year) : clause, now, year),
    guess: before ?? (meant.unsure && `“${quoteOf(clause, alone.bare, now)}”没写年`),
    leans: true,
  };
}

/** 12月和1月断了, the first of this year: the second is of the next. */
const overNewYear = (clause: string, year: number): string =>
  clause.replace(
    /(^|\D)(1[0-2])\s*(?:月份?)?(\s*[、,和及到至与~-]\s*)([12])(?=\s*月)/,
    (_, before: string, first: string, link: string, second: string) =>
      `${before}${first}月${link}${year + 1}年${second}`,
  );

/** What is told before and after months without a year that were not paid. */
interface Around {
  readonly before: Period | undefined;
  readonly after: Period | undefined;
}

/**
 * 6月停保，8月又开始交: it stopped before that, and after what was told to begin. 到24年11月，12月空了，25年1月…: the months
 * between what was paid before and after are those that were missed.
 */
export function yearBefore(bare: readonly number[], { before, after }: Around): number | undefined {
  const [first] = bare;
  const last = bare.at(-1);
  if (after === undefined || first === undefined || last === undefined) return undefined;
  // 12月和1月: the year has turned between them.
  const turned = first - last >= 9;
  const end = (turned ? last + 12 : last) - first;
  const next = before === undefined || before.onward ? undefined : before.to + 1;
  if (next !== undefined && (next % 12) + 1 === first && next + end < after.from) return yearOf(next);
  const year = yearOf(after.from);
  return after.onward && !turned && last < (after.from % 12) + 1 ? year : undefined;
}

/** 2025年, and below it 12月, 11月: the latest first. From 12月 to 1月 a year may have turned. */
function goesDown([first]: readonly number[], told: readonly Period[], headed: number): boolean {
  const last = told.at(-1);
  if (first === undefined || last === undefined || yearOf(last.to) !== headed) return false;
  const down = (last.to % 12) + 1 - first;
  return down > 0 && down < 9;
}

/** 2019年参加工作，至今…: a year alone, and every year since. */
export function yearsTold({ years, periods, rest }: Periods, now: number): readonly number[] {
  const [first, ...more] = years;
  if (first === undefined || more.length + periods.length > 0 || !UP_TO_TODAY.test(rest)) return years;
  return Array.from({ length: Math.max(1, yearOf(now) - first + 1) }, (_, at) => first + at);
}
const UP_TO_TODAY = /[至到](?:今|现在|目前|如今)/;
