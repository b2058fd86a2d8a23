/** A day around now in two taps, its month and then the day; any other by its field. */
import { useState } from "react";
import { today } from "../clock.ts";
import { isDay } from "../draft/texts.ts";
import { monthRows } from "../record/months/month-rows.ts";
import { monthNumber, monthsBetween, monthText } from "../record/months/month.ts";
// No file ending: Taro takes the browser's parts for browsers.
import { Chips } from "../ui/chips";
import { Box, DateField } from "../ui/index.ts";
import type { RangeFieldProps } from "../ui/types.ts";
import { dateWords } from "../wording/figures.ts";
import { OTHER_MONTHS } from "../wording/record.ts";

/** The months in sight: births of the last year, and every one that is known to come. */
const AROUND = { back: 11, ahead: 9 } as const;

const OTHER = "other";

/** The month, then the days of it; a day of another month is given in a field. */
export function DayChoice({ years, value, onChange, ...field }: RangeFieldProps) {
  // What was tapped and is not yet a day: a month, or the other months.
  const [opened, setOpened] = useState("");
  const now = monthNumber(today());
  const months = monthsBetween(now - AROUND.back, now + AROUND.ahead).map(monthText);
  const told = isDay(value) ? value.slice(0, 7) : "";
  const chosen = opened || (told === "" || months.includes(told) ? told : OTHER);
  const open = (month: string) => {
    setOpened(month);
    if (month !== OTHER && month !== told) onChange("");
  };
  return (
    <>
      <Chips
        {...field}
        rows={[...monthRows(months.map(monthNumber)), { wide: true, chips: [{ value: OTHER, label: OTHER_MONTHS }] }]}
        value={chosen}
        onChange={open}
      />
      {months.includes(chosen) && (
        <Chips
          id={`${field.id}-day`}
          label={`${dateWords(chosen)}哪一天？`}
          rows={[{ chips: daysOf(chosen) }]}
          value={value}
          onChange={onChange}
        />
      )}
      {isDay(value) && (
        <Box kind="p" id={`${field.id}-said`} className="day-said" live="polite">
          {dateWords(value)}
        </Box>
      )}
      {chosen === OTHER && (
        <DateField id={`${field.id}-typed`} label="哪年哪月哪日？" years={years} value={value} onChange={onChange} />
      )}
    </>
  );
}

const daysOf = (month: string) =>
  Array.from({ length: lastDay(month) }, (_, index) => {
    const day = `${month}-${String(index + 1).padStart(2, "0")}`;
    return { value: day, label: String(index + 1), name: dateWords(day) };
  });

const lastDay = (month: string): number =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
