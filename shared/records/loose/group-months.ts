/** The months of lines that belong together, else their years. */
import { addAll } from "../add-all.ts";
import { monthText } from "../calendar.ts";
import type { Cell } from "../row.ts";
import type { Item } from "./item.ts";

/** What lines hold of one kind, all together. */
export function allOf<T>(items: readonly Item[], of: (item: Item) => readonly T[]): readonly T[] {
  const [only] = items;
  if (only !== undefined && items.length === 1) return of(only);
  const all: T[] = [];
  for (const item of items) addAll(all, of(item));
  return all;
}

/** The months that lines mean, else the years; 2024年度 2023-12-10 of a resident is a year, and when it was paid. */
export function whenOf(items: readonly Item[], resident: boolean) {
  const years = allOf(items, (item) => item.years);
  const [periods, doubts] = [allOf(items, (item) => item.periods), allOf(items, (item) => item.doubts)];
  const single = periods.length === 1 && periods.every(({ from, to }) => from === to);
  const onDays = resident && years.length > 0 && (single || items.every((item) => !item.periods[0] || item.dayOnly));
  if (periods.length > 0 && !onDays) return { periods, doubts, cells: [] };
  const booked = periods.map(({ from }): Cell => ({
    column: { name: "缴费日期", role: "booking" },
    text: monthText(from),
  }));
  return {
    periods: [],
    doubts: doubts.filter(({ what }) => what !== "month"),
    cells: [...years.map(yearCell), ...booked],
  };
}

/** A year as a cell. */
export const yearCell = (year: number): Cell => ({ column: { name: "年度", role: "year" }, text: `${year}年` });
/** Whether a cell names a year. */
export const isYear = ({ column, text }: Cell): boolean => column.role === "year" && /\d{4}/.test(text);
