/** The one place where the app looks at a clock to judge by it. */

const EIGHT_HOURS = 8 * 60 * 60 * 1000;

/** The calendar day in Asia/Shanghai as `YYYY-MM-DD`, wherever the phone is; a phone may lack `Intl`, and China has no summer time. */
const dayInShanghai = (now: Date): string =>
  new Date(now.getTime() + EIGHT_HOURS).toISOString().slice(0, "YYYY-MM-DD".length);

/** Today in Asia/Shanghai, `YYYY-MM-DD`. */
export const today = (): string => dayInShanghai(new Date());
