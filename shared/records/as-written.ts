/** Single months and days, as people and spreadsheets write them. */
import { excelDay, monthText, YEARS } from "./calendar.ts";
import { oneMonth } from "./cell-periods.ts";
import { periodsIn } from "./periods.ts";

/** A month as `YYYY-MM`, undefined where the text is none: Jan-25, 2025年1月, 2025/1/1, 45658, 202501. */
export function monthAsWritten(text: string): string | undefined {
  const month = oneMonth(plainOf(text), LAST);
  return month === undefined ? undefined : monthText(month);
}

/** A day as `YYYY-MM-DD`, undefined where the text is none: 2025年1月5日, 2025/1/5, 45662, 20250105. */
export function dayAsWritten(text: string): string | undefined {
  const plain = plainOf(text);
  const serial = excelDay(plain);
  if (serial !== undefined) return serial;
  const { days, rest } = periodsIn(plain, LAST);
  const [only, ...more] = days;
  if (only === undefined || more.length > 0 || rest.trim() !== "") return undefined;
  return `${monthText(only.month)}-${String(only.day).padStart(2, "0")}`;
}

/** Full-width signs made plain, midnight taken off. */
const plainOf = (text: string): string =>
  text
    .trim()
    .normalize("NFKC")
    .replace(/[ T]0{1,2}:00(?::00)?(?:\.0+)?$/, "");

/** Nothing here is read as of today. */
const LAST = YEARS[1] * 12;
