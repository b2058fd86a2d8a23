/** The one place where the endpoint looks at a clock. */

const shanghai = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Asia/Shanghai",
  calendar: "iso8601",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
});

/** The calendar day in Asia/Shanghai as `YYYY-MM-DD`, whatever the machine's own time zone is. */
export const dayInShanghai = (now: Date): string => shanghai.format(now);
