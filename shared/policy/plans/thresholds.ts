/** In which month the answer turns, to the month. */
import { addMonths, month, monthText, type Month } from "../base/calendar.ts";
import type { Facts } from "../facts/facts.ts";
import type { Threshold } from "./answer.ts";
import { begunIn, movedBy, type Candidate } from "./candidates.ts";
import { nameOf, type Outlook } from "./lines.ts";
import type { InTurns } from "../rules/turns.ts";

/** How far the beginning and the event are moved, in months. */
const STARTS = 24;
const SHIFTS = 12;

/** Another month, and what comes of it. */
export interface Moved {
  readonly month: Month;
  readonly outlook: Outlook;
}

/** The event in each of the twelve months before and after, none before the asking; nothing for an event that is over. */
export function* eventMoved(now: Outlook): InTurns<Moved[]> {
  const moved: Moved[] = [];
  for (let n = -SHIFTS; n <= SHIFTS; n++) {
    const facts = n === 0 ? undefined : movedBy(now, n);
    const { date } = (n === 0 ? now.facts : facts)?.event ?? {};
    if (date === undefined || date <= now.facts.asOf) continue;
    moved.push({ month: month(date), outlook: facts ? now.ifTold(facts) : now });
    yield;
  }
  return moved;
}

/** A way that was tried, and what came of it. */
interface Begun {
  readonly candidate: Candidate;
  readonly outlook: Outlook;
}

/** Begun in each month from that of asking on, the way that was tried; the answer as it is where nothing is to begin. */
export function* begunLater(now: Outlook, way: Begun | undefined): InTurns<Moved[]> {
  const first = month(now.facts.asOf);
  const known = new Map([now, ...(way ? [way.outlook] : [])].map((one) => [keyOf(one.facts), one] as const));
  const moved: Moved[] = [];
  for (let n = 0; n <= STARTS; n++) {
    const m = addMonths(first, n);
    const facts = way ? begunIn(now.facts, way.candidate, m) : now.facts;
    const key = keyOf(facts);
    const outlook = known.get(key) ?? now.ifTold(facts);
    known.set(key, outlook);
    moved.push({ month: m, outlook });
    yield;
  }
  return moved;
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
