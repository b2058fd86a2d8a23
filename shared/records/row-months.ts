/** Which months a row is about, and when it was booked. */
import { inYears } from "./calendar.ts";
import { isEmpty } from "./lines.ts";
import { cellPeriods, oneMonth } from "./cell-periods.ts";
import { BACKWARDS, isStretch, monthAlone, MOST_IN_A_SPAN, TOO_MANY, yearAlone, type Period } from "./period.ts";
import { periodsIn } from "./periods.ts";
import { cellsIn, type Cell, type Doubt, type Row } from "./row.ts";
import type { Role } from "./words/headers.ts";
import { isMembership } from "./words/membership.ts";
import { against } from "./words/states.ts";

/** The months of a row, and the cell they stand in; or why there are none. */
export type FoundMonths =
  | {
      readonly periods: readonly Period[];
      readonly column: Cell | undefined;
      readonly doubts: readonly Doubt[];
      /** 参保起止: who belongs to it from when to when, and no payment. */
      readonly insuredOnly: boolean;
    }
  | { readonly problem: string };

const found = (
  periods: readonly Period[],
  column?: Cell,
  doubts: readonly Doubt[] = [],
  insuredOnly = false,
): FoundMonths => ({ periods, column, doubts, insuredOnly });

/** The months of a row. */
export function periodsOf(row: Row, now: number, resident: boolean): FoundMonths {
  if (row.periods) return found(row.periods);
  const month = monthCell(row);
  const from = preferOwed(cellsIn(row, "from"));
  if (month !== undefined && ((month.column.rank ?? 0) > 3 || from === undefined)) {
    const read = cellPeriods(month.text, now, row.above.year);
    if ("problem" in read) {
      const whole = yearIn(month.text);
      return whole === undefined ? read : ofYears([whole], now, resident, month);
    }
    const paidOn = (month.column.rank ?? 0) === 1 && hasDay(month.text);
    const insuredOnly = isMembership(month.column.name) && read.periods.some(isStretch);
    return found(read.periods, month, paidOn ? [bookedOnly(month)] : [], insuredOnly);
  }
  if (from !== undefined) return fromTo(from, preferOwed(cellsIn(row, "to")), now);
  const years = cellsIn(row, "year").flatMap(({ text }) => yearIn(text) ?? []);
  const year = years[0] ?? row.above.year;
  const ofYear = cellsIn(row, "month-of-year")[0];
  if (ofYear !== undefined) {
    const read = cellPeriods(/^\d{1,2}$/.test(ofYear.text) ? `${ofYear.text}月` : ofYear.text, now, year);
    return "problem" in read ? read : found(read.periods, ofYear);
  }
  if (cellsIn(row, "year").length > 0)
    return years.length === 0 || hasColumn(row, "month-of-year") ? NO_MONTH : ofYears(years, now, resident);
  return fromBooking(row, now);
}

/** Residents pay for a whole year at once; of others it is asked whether all its months were paid. */
const ofYears = (years: readonly number[], now: number, resident: boolean, column?: Cell): FoundMonths => {
  const periods = years.map((year) => (resident ? yearAlone(year) : yearAlone(year, now)));
  return found(periods, column, resident ? [] : [YEAR_ONLY]);
};

const YEAR_ONLY: Doubt = { what: "state", why: "只写了年，没写是不是每个月都交了" };
const NO_MONTH = { problem: "只写了年，没写月份" };

const hasColumn = (row: Row, role: Role): boolean => row.cells.some(({ column }) => column.role === role);

/** The cell that is likeliest the month. */
function monthCell(row: Row): Cell | undefined {
  let likeliest: Cell | undefined;
  for (const cell of cellsIn(row, "month"))
    if (likeliest === undefined || (cell.column.rank ?? 0) > (likeliest.column.rank ?? 0)) likeliest = cell;
  return likeliest;
}

const preferOwed = (cells: readonly Cell[]): Cell | undefined =>
  cells.find(({ column }) => /所属|对应|属期/.test(column.name)) ?? cells[0];

const hasDay = (text: string): boolean =>
  /^(?:\d{4}([-/.]\d{1,2}[-/.]\d{1,2}|\d{4}|年\d{1,2}月\d{1,2}[日号])|\d{1,2}月\d{1,2}[日号])$/.test(
    text.replace(/\s/g, ""),
  );

/** A number or 2025年度 as a year. */
function yearIn(text: string): number | undefined {
  const year = Number(/^\s*(\d{4})\s*(?:年度?)?\s*$/.exec(text)?.[1] ?? NaN);
  return inYears(year) ? year : undefined;
}

function fromTo(from: Cell, to: Cell | undefined, now: number): FoundMonths {
  // A whole span in the first of the two.
  const whole = cellPeriods(from.text, now);
  if (to === undefined || isEmpty(to.text)) {
    const spans = "periods" in whole && whole.periods.some((period) => isStretch(period) || period.onward);
    if (!spans) return { problem: "没写到哪个月为止" };
    return found(whole.periods, from, [], isMembership(from.column.name));
  }
  const onward = /^(?:至今|今|现在|目前|至现在|长期)$/.test(to.text.trim());
  const [first, last] = [oneMonth(from.text, now), onward ? now : oneMonth(to.text, now)];
  if (first === undefined || last === undefined) {
    return { problem: `“${from.text.slice(0, 20)}”到“${to.text.slice(0, 20)}”看不出是哪些月` };
  }
  if (first > last) return { problem: BACKWARDS };
  // 9999-12 and the like: an end that nobody means.
  if (last - first >= MOST_IN_A_SPAN) return { problem: TOO_MANY };
  return found([{ from: first, to: last, onward }], from, [], isMembership(from.column.name));
}

const bookedOnly = (cell: Cell): Doubt => ({
  what: "month",
  why: `“${cell.column.name}”只说了哪天交的，没说交的是哪个月`,
});

/** Only the day of payment is told: which month it was for is asked. */
function fromBooking(row: Row, now: number): FoundMonths {
  const [booked] = cellsIn(row, "booking");
  const month = booked && oneMonth(booked.text, now);
  if (booked === undefined || month === undefined) return { problem: "没有写月份" };
  return found([monthAlone(month)], booked, [bookedOnly(booked)]);
}

/** The month in which a row was booked, where a cell other than the month's own tells one. */
export function bookingOf(row: Row, now: number, month: Cell | undefined): number | undefined {
  let last: number | undefined;
  for (const cell of [...cellsIn(row, "booking"), ...(month?.column.role === "month" ? cellsIn(row, "month") : [])]) {
    const booked = cell === month ? undefined : oneMonth(cell.text, now);
    if (booked !== undefined) last = Math.max(last ?? booked, booked);
  }
  return last;
}

/** 补缴(2025-05): the cell that says of the months that they were paid afterwards, and in which month. */
export function paidAfter(row: Row, now: number, last: number): { cell: Cell; month: number } | undefined {
  for (const cell of row.cells) {
    if (!SAYING.includes(cell.column.role) || against(cell.text) !== "late") continue;
    const { periods, days, bare } = periodsIn(cell.text, now);
    const [month, ...more] = [...periods, ...days.map((day) => monthAlone(day.month))];
    const single = month !== undefined && month.from === month.to && more.length + bare.length === 0;
    if (single && month.from > last) return { cell, month: month.from };
  }
  return undefined;
}

const SAYING: readonly Role[] = ["state", "kind", "remark", "unknown"];
