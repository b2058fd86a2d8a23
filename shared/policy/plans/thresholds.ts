/** In which month the answer turns, to the month. */
import { addMonths, month, monthText, type Month } from "../base/calendar.ts";
import type { Facts } from "../facts/facts.ts";
import type { Threshold } from "./answer.ts";
import { begunIn, movedBy, type Candidate } from "./candidates.ts";
import { nameOf, outlookOf, type Outlook } from "./lines.ts";

/** How far the beginning and the event are moved, in months. */
const STARTS = 24;
const SHIFTS = 12;

/** Another month, and what comes of it. */
export interface Moved {
  readonly month: Month;
  readonly outlook: Outlook;
}

/** The event in each of the twelve months before and after, none before the asking; nothing for an event that is over. */
export function eventMoved(now: Outlook): Moved[] {
  const shifts = Array.from({ length: 2 * SHIFTS + 1 }, (_, n) => n - SHIFTS);
  return shifts.flatMap((n) => {
    const facts = n === 0 ? undefined : movedBy(now, n);
    const { date } = (n === 0 ? now.facts : facts)?.event ?? {};
    if (date === undefined || date <= now.facts.asOf) return [];
    return [{ month: month(date), outlook: facts ? outlookOf(facts) : now }];
  });
}

/** A way that was tried, and what came of it. */
interface Begun {
  readonly candidate: Candidate;
  readonly outlook: Outlook;
}

/** Begun in each month from that of asking on, the way that was tried; the answer as it is where nothing is to begin. */
export function begunLater(now: Outlook, way: Begun | undefined): Moved[] {
  const first = month(now.facts.asOf);
  const known = new Map([now, ...(way ? [way.outlook] : [])].map((one) => [keyOf(one.facts), one] as const));
  return Array.from({ length: STARTS + 1 }, (_, n) => {
    const m = addMonths(first, n);
    const facts = way ? begunIn(now.facts, way.candidate, m) : now.facts;
    const key = keyOf(facts);
    const outlook = known.get(key) ?? outlookOf(facts);
    known.set(key, outlook);
    return { month: m, outlook };
  });
}

const keyOf = ({ person, spouse }: Facts): string => JSON.stringify([person?.contributions, spouse?.contributions]);

/** The first month, and each whose verdicts differ from those of the month before. */
export function turnsIn(moved: readonly Moved[]): Threshold[] {
  let before = "";
  return moved.flatMap(({ month: m, outlook }) => {
    const lines = Object.fromEntries(outlook.lines.map((one) => [nameOf(one), one.verdict] as const));
    const text = JSON.stringify(lines);
    const same = text === before;
    before = text;
    return same ? [] : [{ month: monthText(m), lines }];
  });
}
