/** Months as the record counts them: whole numbers that follow one another, 2025-03 being 2025 × 12 + 2. */

/** `2025-03` as a number. The text is a month already checked. */
export const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** A month number as `YYYY-MM`. */
export const monthText = (month: number): string =>
  `${String(yearOf(month)).padStart(4, "0")}-${String(inYear(month)).padStart(2, "0")}`;

/** The calendar year of a month number. */
export const yearOf = (month: number): number => Math.floor(month / 12);

/** Which month of its year: 1 to 12. */
export const inYear = (month: number): number => month - yearOf(month) * 12 + 1;

/** January of a year. */
export const january = (year: number): number => year * 12;

/** December of a year. */
export const december = (year: number): number => year * 12 + 11;

/** Every month from one to another, both told, in either order. */
export function monthsBetween(one: number, other: number): number[] {
  const from = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_, index) => from + index);
}

/** Months in a row put together: `[1, 2, 3, 7]` → `[[1, 3], [7, 7]]`. The months ascend. */
export function rowsOfMonths(months: readonly number[]): (readonly [number, number])[] {
  const rows: [number, number][] = [];
  for (const month of months) {
    const last = rows.at(-1);
    if (last && month <= last[1] + 1) last[1] = Math.max(last[1], month);
    else rows.push([month, month]);
  }
  return rows;
}
