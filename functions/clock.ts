/** The one place where the endpoint looks at a clock. */

/** All of China has one time, and since 1992 no summer time. Intl knows it too, but takes a tenth of a cold start to load. */
const AHEAD_OF_UTC_MS = 8 * 60 * 60 * 1000;

/** The calendar day in Asia/Shanghai as `YYYY-MM-DD`, whatever the machine's own time zone is. */
export const dayInShanghai = (now: Date): string =>
  new Date(now.getTime() + AHEAD_OF_UTC_MS).toISOString().slice(0, 10);
