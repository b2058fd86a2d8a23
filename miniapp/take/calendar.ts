/** Putting entries into a calendar, in the mini-program: the phone's own. */
import Taro from "@tarojs/taro";
import { REMINDER, type CalendarEntry, type CalendarOutcome } from "./calendar-entry.ts";
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

/** Taro makes no promise of this one, so its callbacks are the only way to learn what came of it. */
const add = ({ title, note, day }: CalendarEntry): Promise<unknown> =>
  new Promise((resolve, reject) => {
    void Taro.addPhoneCalendar({
      title,
      description: note,
      startTime: startOf(day),
      allDay: true,
      alarm: true,
      alarmOffset: (REMINDER.days * 24 + REMINDER.hours) * 3600,
      success: resolve,
      fail: reject,
    });
  });

/** The moment a day begins on this phone, in seconds. */
function startOf(day: string): number {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime() / 1000;
}
