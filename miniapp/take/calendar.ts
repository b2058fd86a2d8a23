/** Putting entries into a calendar, in the mini-program: the phone's own. */
import Taro from "@tarojs/taro";
import { MONTHLY_HOUR, REMINDER, type CalendarEntry, type CalendarOutcome } from "./calendar-entry.ts";
import { isRefusal } from "./refusal.ts";

/** What the buttons say happens. */
export const CALENDAR_DONE = "已经放进手机日历。";

/** Adds one after the other; after a refusal no more are asked for. */
export async function addToCalendar(entries: readonly CalendarEntry[]): Promise<CalendarOutcome> {
  try {
    for (const entry of entries) await add(entry);
    return "done";
  } catch (error) {
    return isRefusal(error) ? "refused" : "failed";
  }
}

/** Taro makes no promise of these, so their callbacks are the only way to learn what came of them. */
const add = (entry: CalendarEntry): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const { title, note, day, monthly } = entry;
    const shared = { title, description: note, alarm: true, success: resolve, fail: reject };
    if (monthly)
      void Taro.addPhoneRepeatCalendar({
        ...shared,
        startTime: momentOf(day, MONTHLY_HOUR),
        repeatInterval: "month",
        ...(monthly.until !== undefined && { repeatEndTime: momentOf(monthly.until, LAST_HOUR) }),
      });
    else
      void Taro.addPhoneCalendar({
        ...shared,
        startTime: momentOf(day, 0),
        allDay: true,
        alarmOffset: (REMINDER.days * 24 + REMINDER.hours) * 3600,
      });
  });

/** The last entry comes before its day is over. */
const LAST_HOUR = 23;

/** An hour of a day on this phone, in seconds. */
function momentOf(day: string, hour: number): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date, hour).getTime() / 1000;
}
