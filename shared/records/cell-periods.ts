/** The months of a cell that holds nothing else. */
import { excelDay, monthNumber } from "./calendar.ts";
import { monthAlone, type Period } from "./period.ts";
import { periodsIn } from "./periods.ts";
import { rememberedAt } from "./words/remembered.ts";

type InCell = { readonly periods: readonly Period[] } | { readonly problem: string };

/** The months of a cell that holds nothing else: a month, a day of it, or a span; a number as Excel keeps days too. */
export const cellPeriods: (cell: string, now: number, year?: number) => InCell = rememberedAt(inCell);

function inCell(cell: string, now: number, year?: number): InCell {
  const day = excelDay(cell);
  if (day !== undefined) return { periods: [monthAlone(monthNumber(day))] };
  const { periods, days, years, rest, problem } = periodsIn(cell, now, year);
  if (problem !== undefined) return { problem };
  if (years.length > 0) return { problem: "只写了年，没写月份" };
  const all = [...periods, ...days.map(({ month }) => monthAlone(month))];
  if (all.length > 0 && /^[\s、,;和及月期起止()]*$/.test(rest)) return { periods: all };
  return { problem: cell.trim() === "" ? "没有写月份" : `“${cell.trim().slice(0, 20)}”看不出是哪个月` };
}

/** The one month that a cell names. */
export function oneMonth(cell: string, now: number): number | undefined {
  const found = cellPeriods(cell, now);
  const [only, ...more] = "periods" in found ? found.periods : [];
  return only && more.length === 0 && only.from === only.to ? only.from : undefined;
}
