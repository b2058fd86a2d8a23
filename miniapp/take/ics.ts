/** Calendar entries as one `.ics` file (RFC 5545), which every calendar reads. */
import { MONTHLY_HOUR, REMINDER, type CalendarEntry } from "./calendar-entry.ts";

/**
 * The file's text: all-day events that block no time, each with a reminder before it; one that comes again reminds on the day
 * itself. `now` is when the file is made.
 */
export function icsOf(entries: readonly CalendarEntry[], now: Date): string {
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, "");
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//yujin//zh-CN",
    "CALSCALE:GREGORIAN",
    "METHOD:PUBLISH",
    ...entries.flatMap(({ uid, title, note, day, monthly }) => [
      "BEGIN:VEVENT",
      `UID:${uid}`,
      `DTSTAMP:${stamp}`,
      // Without an end an event that starts on a day lasts that day.
      `DTSTART;VALUE=DATE:${dateOf(day)}`,
      ...(monthly ? [ruleOf(monthly)] : []),
      `SUMMARY:${escaped(title)}`,
      `DESCRIPTION:${escaped(note)}`,
      "TRANSP:TRANSPARENT",
      "BEGIN:VALARM",
      "ACTION:DISPLAY",
      `DESCRIPTION:${escaped(title)}`,
      monthly ? `TRIGGER:PT${MONTHLY_HOUR}H` : `TRIGGER:-P${REMINDER.days}DT${REMINDER.hours}H`,
      "END:VALARM",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

const dateOf = (day: string): string => day.replace(/-/g, "");

/** Where it ends is a date, as where it starts is one. */
const ruleOf = ({ until }: NonNullable<CalendarEntry["monthly"]>): string =>
  `RRULE:FREQ=MONTHLY${until === undefined ? "" : `;UNTIL=${dateOf(until)}`}`;

const escaped = (text: string): string => text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");

/** A line may hold 75 bytes; what is more goes on in the next one, behind a blank. No letter is cut in two. */
function folded(line: string): string {
  let out = "";
  let bytes = 0;
  for (const letter of line) {
    const size = bytesOf(letter);
    if (bytes + size > 75) {
      out += "\r\n ";
      bytes = 1;
    }
    out += letter;
    bytes += size;
  }
  return out;
}

/** How long a letter is in UTF-8. */
function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
