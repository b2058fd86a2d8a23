/** Months counted from January of year 0. */
import { UTCDateMini } from "@date-fns/utc/date/mini";
import { addDays } from "date-fns/addDays";
import { lightFormat } from "date-fns/lightFormat";

/** `2025-03` as a number; the text is one already. */
export const monthNumber = (text: string): number => Number(text.slice(0, 4)) * 12 + Number(text.slice(5, 7)) - 1;

/** A month number as `YYYY-MM`. */
export const monthText = (month: number): string =>
  `${String(yearOf(month)).padStart(4, "0")}-${String((month % 12) + 1).padStart(2, "0")}`;

/** A month number as people write it: 2025年3月. */
export const spokenMonth = (month: number): string => `${yearOf(month)}年${(month % 12) + 1}月`;

/** Its year. */
export const yearOf = (month: number): number => Math.floor(month / 12);

/** The last day of a month. */
export const lastDayOf = (month: number): number => new UTCDateMini(yearOf(month), (month % 12) + 1, 0).getDate();

/** Years of contributions that can be meant; a number outside them is no month. */
export const YEARS = [1985, 2079] as const;

/** Whether contributions can be of that year. */
export const inYears = (year: number): boolean => year >= YEARS[0] && year <= YEARS[1];

/** Excel counts days from here. */
const EXCEL_EPOCH = new UTCDateMini(1899, 11, 30);

/** The day that Excel keeps as this number, `YYYY-MM-DD`; undefined where the text is no such number. */
export const excelDay = (text: string): string | undefined =>
  /^(?:[34]\d{4}|5[0-4]\d{3})(?:\.\d+)?$/.test(text)
    ? lightFormat(addDays(EXCEL_EPOCH, Math.floor(Number(text))), "yyyy-MM-dd")
    : undefined;
