/** A month: of the last two years by a tap, any other by its field. */
import { useState } from "react";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
// No file ending: Taro takes the browser's parts for browsers.
import { Chips } from "../../ui/chips";
import { MonthField } from "../../ui/index.ts";
import { dateWords } from "../../wording/figures.ts";
import { inYear, monthText, yearOf } from "../months/month.ts";

interface MonthChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  /** The month numbers in sight, in the order they are shown in. */
  readonly months: readonly number[];
  readonly value: string;
  readonly onChange: (month: string) => void;
}

const OTHER = "other";

/** The months in sight, and one more answer for all the others. */
export function MonthChoice({ months, value, onChange, ...field }: MonthChoiceProps) {
  const [typing, setTyping] = useState(false);
  const other = typing || (value !== "" && !months.map(monthText).includes(value));
  const choose = (chosen: string) => {
    setTyping(chosen === OTHER);
    if (chosen !== OTHER) onChange(chosen);
  };
  return (
    <>
      <Chips {...field} rows={rowsOf(months)} value={other ? OTHER : value} onChange={choose} />
      {other && (
        <MonthField
          id={`${field.id}-typed`}
          label="哪年哪月？"
          years={CONTRIBUTION_YEARS}
          value={value}
          onChange={onChange}
        />
      )}
    </>
  );
}

/** The last two years up to a month, the latest first; `from`: none before it. */
export const lately = (until: number, from = -Infinity): number[] =>
  Array.from({ length: 24 }, (_, back) => until - back).filter((month) => month >= from);

function rowsOf(months: readonly number[]) {
  const years = [...new Set(months.map(yearOf))];
  const rows = years.map((year) => ({
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
  return [...rows, { chips: [{ value: OTHER, label: months.length > 0 ? "更早，或者以后" : "选年和月" }] }];
}
