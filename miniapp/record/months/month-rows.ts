/** Months as rows of chips, a year a row. */
import type { ChipsProps } from "../../ui/types.ts";
import { dateWords } from "../../wording/figures.ts";
import { inYear, monthText, yearOf } from "./month.ts";

/** The latest year first, and in it the months in their order. */
export function monthRows(months: readonly number[]): ChipsProps["rows"] {
  const years = [...new Set(months.map(yearOf))].sort((a, b) => b - a);
  return years.map((year) => ({
    title: `${year} 年`,
    chips: months
      .filter((month) => yearOf(month) === year)
      .sort((a, b) => a - b)
      .map((month) => ({
        value: monthText(month),
        label: `${inYear(month)} 月`,
        name: dateWords(monthText(month)),
      })),
  }));
}
