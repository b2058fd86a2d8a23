/** Putting entries into a calendar, in a browser: a file to open with it. */
import type { CalendarEntry, CalendarOutcome } from "./calendar-entry.ts";
import { icsOf } from "./ics.ts";
import { saveFile } from "./save-file.h5.ts";

/** What the buttons say happens. */
export const CALENDAR_DONE = "日历文件存好了，打开它就能加进日历。";

/** Hands all entries over in one file. */
export function addToCalendar(entries: readonly CalendarEntry[]): Promise<CalendarOutcome> {
  saveFile("yujin.ics", new Blob([icsOf(entries, new Date())], { type: "text/calendar;charset=utf-8" }));
  return Promise.resolve("done");
}
