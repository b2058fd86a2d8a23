/** Months counted from January of year 0. */

/** `2025-03` as a number; the text is one already. */
export const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** A month number as `YYYY-MM`. */
export const monthText = (month: number): string =>
  `${String(yearOf(month)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** Its year. */
export const yearOf = (month: number): number => Math.floor(month / 12);

/** Years of contributions that can be meant; a number outside them is no month. */
export const YEARS = [1985, 2079] as const;

/** Whether contributions can be of that year. */
export const inYears = (year: number): boolean => year >= YEARS[0] && year <= YEARS[1];

/** Days from Excel's day 0 to the first of January 1970. */
const EXCEL_EPOCH = 25_569;

/** The month of the day that Excel keeps as this number. */
export const excelMonth = (serial: number): number => civil(serial).month;

/** The day that Excel keeps as this number, `YYYY-MM-DD`. */
export function excelDay(serial: number): string {
  const { month, day } = civil(serial);
  return `${monthText(month)}-${String(day).padStart(2, "0")}`;
}

function civil(serial: number): { readonly month: number; readonly day: number } {
  const days = Math.floor(serial) - EXCEL_EPOCH + 719_468;
  // Civil from days, after Howard Hinnant: years begin in March, eras of 400 years.
  const era = Math.floor(days / 146_097);
  const day = days - era * 146_097;
  const year = Math.floor((day - Math.floor(day / 1460) + Math.floor(day / 36_524) - Math.floor(day / 146_096)) / 365);
  const ofYear = day - (365 * year + Math.floor(year / 4) - Math.floor(year / 100));
  const march = Math.floor((5 * ofYear + 2) / 153);
  const month = march < 10 ? march + 2 : march - 10;
  return {
    month: (year + era * 400 + (month <= 1 ? 1 : 0)) * 12 + month,
    day: ofYear - Math.floor((153 * march + 2) / 5) + 1,
  };
}
