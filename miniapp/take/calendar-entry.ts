/** A to-do as an entry of the phone's calendar: what and when, nothing else of what was typed. */
import { todoTitle, type Todo } from "../answer/todos.ts";

/** One all-day entry. `uid` is the same whenever the same thing is put in again. */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  /** YYYY-MM-DD. */
  readonly day: string;
}

/** How long before the day the phone reminds: at nine in the morning, six whole days and fifteen hours before it begins. */
export const REMINDER = { days: 6, hours: 15 } as const;

/** What came of putting entries into a calendar. */
export type CalendarOutcome = "done" | "refused" | "failed";

const DAY_LEADS: Readonly<Record<NonNullable<Todo["day"]>["kind"], string>> = {
  by: "最晚这天：",
  "best-by": "最好这天以前：",
  from: "",
};

/** The entry of a to-do; none for one without a day. */
export function entryOf(todo: Todo): CalendarEntry | undefined {
  const { day, effect = "" } = todo;
  if (day === undefined) return undefined;
  const title = `${DAY_LEADS[day.kind]}${todoTitle(todo)}`;
  const note = [effect, "以当地医保部门办理的结果为准，可以打 12393 核对。"].filter(Boolean).join("。");
  return { uid: `${day.date}-${checksum(todo.id)}@yujin`, title, note, day: day.date };
}

/** A short number of a text, so that an entry can be told from another of the same day. */
function checksum(text: string): string {
  let sum = 5381;
  for (let at = 0; at < text.length; at++) sum = (sum * 33 + text.charCodeAt(at)) >>> 0;
  return sum.toString(36);
}
