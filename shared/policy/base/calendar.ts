/**
 * Calendar months and days as plain values. No clock, no time zone: a day is its ISO text, a month is a
 * count of months, and both compare with `<` and `>`.
 */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addMonths as addMonthsTo } from "date-fns/addMonths";
import { differenceInCalendarDays } from "date-fns/differenceInCalendarDays";

/** A calendar month, counted from January of year 0; plain integers compare and add. */
export type Month = number & { readonly month: unique symbol };
/** A calendar day as `YYYY-MM-DD`; text order is time order. */
export type Day = string & { readonly day: unique symbol };

const MONTH_PATTERN = /^(19[5-9]\d|20\d\d)-(0[1-9]|1[0-2])$/;
const DAY_PATTERN = /^\d{4}-\d\d-\d\d$/;

/** The first and the last day that can be told. */
export const DAYS = { from: "1950-01-01", to: "2099-12-31" } as const;

/** Whether the text is a month `YYYY-MM` from 1950-01 to 2099-12. */
export const isMonthText = (text: string): boolean => MONTH_PATTERN.test(text);

/** Whether the text is a day `YYYY-MM-DD` within `DAYS` that the calendar has (2025-02-30 is not). */
export function isDayText(text: string): boolean {
  if (!DAY_PATTERN.test(text) || text < DAYS.from || text > DAYS.to) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The month of `YYYY-MM` or of the first seven characters of a day. The text has been validated at the edge. */
export const month = (text: string): Month => (Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1) as Month;

/** A validated `YYYY-MM-DD` as a day. */
export const day = (text: string): Day => text as Day;

/** `n` months later (earlier when negative). */
export const addMonths = (m: Month, n: number): Month => (m + n) as Month;

/** The calendar year of a month. */
export const yearOf = (m: Month): number => Math.floor(m / 12);

/** `YYYY-MM`. */
export const monthText = (m: Month): string => `${yearOf(m)}-${String((m % 12) + 1).padStart(2, "0")}`;

/** The first day of a month. */
export const firstDay = (m: Month): Day => `${monthText(m)}-01` as Day;

/** The last day of a month. */
export const lastDay = (m: Month): Day => `${monthText(m)}-${daysIn(m)}` as Day;

const daysIn = (m: Month): number => new Date(Date.UTC(yearOf(m), (m % 12) + 1, 0)).getUTCDate();

/** The same day `n` months later, clipped to the month's end (2024-02-29 + 12 → 2025-02-28). */
export const addMonthsToDay = (d: Day, n: number): Day => iso(addMonthsTo(utc(d), n));

/** `n` days later. */
export const addDays = (d: Day, n: number): Day => iso(new Date(Date.parse(d) + n * MS_A_DAY));

const MS_A_DAY = 86_400_000;

/** Days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(utc(to), utc(from));

/** Months in the order of time, those that follow each other as one: the first and the last of each run. */
export function runsOf(months: readonly Month[]): [first: Month, last: Month][] {
  const runs: [Month, Month][] = [];
  for (const m of months) {
    const run = runs.at(-1);
    if (run && run[1] === m - 1) run[1] = m;
    else runs.push([m, m]);
  }
  return runs;
}

/** 「2025 年 3 月」 */
export const monthZh = (m: Month): string => `${yearOf(m)} 年 ${(m % 12) + 1} 月`;

/** 「2025 年 3 月 5 日」 */
export const dayZh = (d: Day): string =>
  `${Number(d.slice(0, 4))} 年 ${Number(d.slice(5, 7))} 月 ${Number(d.slice(8, 10))} 日`;

const utc = (d: Day): Date => new UTCDateMini(`${d}T00:00:00Z`);
const iso = (date: Date): Day => date.toISOString().slice(0, 10) as Day;

/** A day, moved on to another where it lies before it. */
export const notBefore = (start: Day, from: Day | undefined): Day | undefined =>
  from !== undefined && from < start ? start : from;
