/** A to-do as an entry of the phone's calendar: what and when, nothing else of what was typed. */
import { deedTitle, type Todo } from "../answer/todo.ts";

/**
 * One entry: of a whole day, or, where it comes again, at nine in the morning of that day of every month. `uid` is the same
 * whenever the same thing is put in again.
 */
export interface CalendarEntry {
  readonly uid: string;
  readonly title: string;
  readonly note: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  /** It comes again every month, not after the `until` day where there is one. */
  readonly monthly?: { readonly until?: string };
}

/** The hour at which an entry that comes again reminds. */
export const MONTHLY_HOUR = 9;

/** The days of a month that every month has: on one of them somebody can be reminded monthly. */
export const MONTHLY_DAYS = 28;

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
  const title = `${DAY_LEADS[day.kind]}${deedTitle(todo)}`;
  return { uid: `${day.date}-${checksum(todo.id)}@yujin`, title, note: noteOf(effect), day: day.date };
}

const noteOf = (effect: string): string =>
  [effect, "以当地医保部门办理的结果为准，可以打 12393 核对。"].filter(Boolean).join("。");

/**
 * The entry of what is done every month, on a day of the month (1 to 28), from `asOf` on; none where no such day is left
 * before the last month is over.
 */
export function monthlyEntryOf(todo: Todo, dayOfMonth: number, asOf: string): CalendarEntry | undefined {
  const { monthly, effect = "" } = todo;
  if (monthly === undefined) return undefined;
  const day = nextDay(dayOfMonth, asOf);
  const { last } = monthly;
  if (last !== undefined && day.slice(0, 7) > last) return undefined;
  const until = last === undefined ? {} : { until: `${last}-${twoDigits(dayOfMonth)}` };
  const note = noteOf([effect, OWN_DAY].filter(Boolean).join("。"));
  return {
    uid: `monthly-${checksum(todo.id)}@yujin`,
    title: `这个月的交了吗：${deedTitle(todo)}`,
    note,
    day,
    monthly: until,
  };
}

/** No paper sets the day of the month. */
export const OWN_DAY = "提醒日自己选，文件没写哪一天";

/** The first such day of a month that is not before `asOf`. */
function nextDay(dayOfMonth: number, asOf: string): string {
  const [year = 0, month = 1, date = 1] = asOf.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1 + (dayOfMonth < date ? 1 : 0), dayOfMonth)).toISOString().slice(0, 10);
}

const twoDigits = (value: number): string => String(value).padStart(2, "0");

/** A short number of a text, so that an entry can be told from another of the same day. */
function checksum(text: string): string {
  let sum = 5381;
  for (let at = 0; at < text.length; at++) sum = (sum * 33 + text.charCodeAt(at)) >>> 0;
  return sum.toString(36);
}
