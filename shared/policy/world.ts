/** What one asking looks at: the situation, and the months laid out around it. */
import { addMonths, type Month } from "./base/calendar.ts";
import type { Situation } from "./facts/situation.ts";
import { bookOf } from "./months/book.ts";
import type { World } from "./rules/case.ts";
import { once } from "./rules/once.ts";

/** How far a record is laid out: before the earlier and past the later of event and asking. */
const MONTHS_BEFORE = 8;
const MONTHS_AFTER = 40;

/** The books of one asking, each laid out when first asked for. */
export function worldOf(situation: Situation, step?: () => void): Omit<World, "start"> {
  const { event, now, region } = situation;
  const since = addMonths(Math.min(now, event.month) as Month, -MONTHS_BEFORE);
  const until = addMonths(Math.max(now, event.month) as Month, MONTHS_AFTER);
  const laid = (whose: "person" | "spouse") =>
    once(() => {
      const record = situation[whose]?.record;
      return record && bookOf(record, region, { since, until });
    });
  const books = { person: laid("person"), spouse: laid("spouse") };
  return { situation, book: (whose) => books[whose](), ...(step && { step }) };
}
