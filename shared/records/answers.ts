/** The answers to what a record leaves open. */
import type { Answer, Ask } from "./reading.ts";

/** Whether an answer is a month, `YYYY-MM`. */
export const isMonthAnswer = (value: string | undefined): value is string =>
  value !== undefined && /^(?:19|20)\d\d-(?:0[1-9]|1[0-2])$/.test(value);

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
