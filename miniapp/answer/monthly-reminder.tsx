/** Being reminded every month, on a day of one's own choice: no paper sets one. */
import { useState } from "react";
import { MONTHLY_DAYS, monthlyEntryOf, OWN_DAY, type CalendarEntry } from "../take/calendar-entry.ts";
import { Button, Disclosure, SelectField } from "../ui/index.ts";
import { todoTitle, type Todo } from "./todo.ts";

const DAYS = Array.from({ length: MONTHLY_DAYS }, (_, at) => ({ value: String(at + 1), label: `${at + 1} 号` }));

/** Shown first: the middle of the month. */
const FIRST_DAY = "15";

interface MonthlyReminderProps {
  readonly todo: Todo;
  /** The to-do's number in the list. */
  readonly at: number;
  readonly asOf: string;
  readonly onCalendar: (entry: CalendarEntry) => void;
}

/** Folded; nothing where no month is left to be reminded in. */
export function MonthlyReminder({ todo, at, asOf, onCalendar }: MonthlyReminderProps) {
  const [chosen, choose] = useState(FIRST_DAY);
  const days = DAYS.filter(({ value }) => monthlyEntryOf(todo, Number(value), asOf) !== undefined);
  const day = days.find(({ value }) => value === chosen) ?? days.at(-1);
  const entry = day && monthlyEntryOf(todo, Number(day.value), asOf);
  if (!day || !entry) return null;
  return (
    <Disclosure id={`monthly-${at}`} summary="每月提醒我">
      <SelectField
        id={`monthly-${at}-day`}
        label="每月几号提醒"
        hint={OWN_DAY}
        options={days}
        value={day.value}
        onChange={choose}
      />
      <Button
        id={`monthly-${at}-add`}
        label={`每月 ${day.label}放进日历：${todoTitle(todo)}`}
        onPress={() => onCalendar(entry)}
      >
        {`每月 ${day.label}放进日历`}
      </Button>
    </Disclosure>
  );
}
