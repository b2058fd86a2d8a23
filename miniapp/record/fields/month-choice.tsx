/** A month: of the last two years by a tap, of the years before by two, any other by its field. */
import { useState } from "react";
import { CONTRIBUTION_YEARS } from "../../forms/years.ts";
// No file ending: Taro takes the browser's parts for browsers.
import { Chips } from "../../ui/chips";
import { MonthField } from "../../ui/index.ts";
import { isMonth } from "../../draft/texts.ts";
import { OTHER_MONTHS } from "../../wording/record.ts";
import { december, january, monthNumber, monthsBetween, monthText, yearOf } from "../months/month.ts";
import { monthRows } from "../months/month-rows.ts";

interface MonthChoiceProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly error: string | undefined;
  /** The latest month in sight, as a number. */
  readonly until: number;
  /** The first that can be meant, where there is one. */
  readonly since?: number | undefined;
  readonly value: string;
  readonly onChange: (month: string) => void;
}

const OTHER = "other";

/** So many months are in sight at once. */
const IN_SIGHT = 24;

/** So many years before them can be opened. */
const YEARS = 10;

/** The months in sight, the years before them, which open theirs, and one more answer for all the others. */
export function MonthChoice({ until, since = -Infinity, value, onChange, ...field }: MonthChoiceProps) {
  // What was tapped and is not yet a month: a year, or the other months.
  const [opened, setOpened] = useState("");
  const first = Math.max(until - IN_SIGHT + 1, since);
  const years = yearsBefore(first, since);
  const told = isMonth(value) ? monthNumber(value) : undefined;
  const inSight = told !== undefined && told >= first && told <= until;
  const year = years.find(
    (each) => String(each) === (opened || (inSight || told === undefined ? "" : value.slice(0, 4))),
  );
  const isOther = year === undefined && (opened === OTHER || (value !== "" && !inSight));
  const choose = (chosen: string) => {
    setOpened(isMonth(chosen) ? "" : chosen);
    if (isMonth(chosen)) onChange(chosen);
  };
  const earlier =
    year === undefined ? [] : monthsBetween(Math.max(january(year), since), Math.min(december(year), first - 1));
  return (
    <>
      <Chips
        {...field}
        rows={[
          ...monthRows(first > until ? [] : monthsBetween(first, until)),
          {
            ...(years.length > 0 && { title: "再早的，先选年份" }),
            wide: true,
            chips: [
              ...years.map((each) => ({ value: String(each), label: `${each} 年` })),
              { value: OTHER, label: first > until ? "选年和月" : OTHER_MONTHS },
            ],
          },
          ...monthRows(earlier),
        ]}
        value={isOther ? OTHER : year !== undefined && !earlier.map(monthText).includes(value) ? String(year) : value}
        onChange={choose}
      />
      {isOther && (
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

/** The years that end before a month, the latest first; the one it lies in, where months of it come before. */
function yearsBefore(first: number, since: number): number[] {
  const latest = yearOf(first - 1);
  return Array.from({ length: YEARS }, (_, back) => latest - back).filter(
    (year) => december(year) >= since && first > since,
  );
}
