/** The answers to what a record leaves open. */
import { monthNumber, monthText, yearOf } from "./calendar.ts";
import type { Answer, Ask } from "./reading.ts";

/** Whether an answer is a month, `YYYY-MM`. */
export const isMonthAnswer = (value: string | undefined): value is string =>
  value !== undefined && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(value);

/** Whether an answer is a year, `YYYY`. */
export const isYearAnswer = (value: string | undefined): value is string =>
  value !== undefined && /^(?:19|20)\d\d$/.test(value);

/** Whether a question asks of which year its months are: then its options are years. */
export const asksForYear = ({ options }: Ask): boolean => options.some(({ value }) => isYearAnswer(value));

/** Whether an answer is a year of which the months can be: that in which they are read, which is the latest, or any before. */
export const canBeOfYear = ({ months }: Ask, value: string): boolean =>
  isYearAnswer(value) && value <= (months.at(-1) ?? "");

/** By how many months an answer that is a year moves those asked about, the last of which is `last`: it is then of that year. */
export const movedBy = (value: string | undefined, last: string): number | undefined =>
  isYearAnswer(value) ? 12 * (Number(value) - yearOf(monthNumber(last))) : undefined;

/** So many months later. */
export const later = (month: string, by: number): string => monthText(monthNumber(month) + by);

/** Whether an answer is a place: its six-digit code, or the place asked about. */
export const isPlaceAnswer = (value: string): boolean => /^(?:\d{6}|here)$/.test(value);

/** What was answered to a question of a month: of it alone, else of all. The last answer holds. */
export function answered(answers: readonly Answer[]): (ask: Ask, month: string) => string | undefined {
  const told = new Map<string, string>();
  for (const { ask, value, months } of answers) {
    if (months === undefined) told.set(ask, value);
    else for (const month of months) told.set(`${ask} ${month}`, value);
  }
  return ({ id }, month) => told.get(`${id} ${month}`) ?? told.get(id);
}
