/** What lines say one after the other: a month without a year is counted on from the line before. */
import type { InTurns } from "../../policy/index.ts";
import { addAll } from "../add-all.ts";
import { yearOf } from "../calendar.ts";
import type { Line } from "../lines.ts";
import type { Period } from "../period.ts";
import { NO_YEAR, NO_YEAR_OF_DAYS } from "../row.ts";
import { against } from "../words/states.ts";
import { allOf } from "./group-months.ts";
import { SAYING } from "./insured.ts";
import type { Item } from "./item.ts";
import { itemsOf } from "./items.ts";
import { joinedEvents } from "./life.ts";
import { ONLY_DAY, withoutGaps } from "./when.ts";

/** What the lines say, each after those before it; `headed` is the year of their heading. */
export function* itemsIn(lines: readonly Line[], headed: number | undefined, now: number): InTurns<readonly Item[]> {
  const inTurn = joinedEvents(lines, now);
  const said: (readonly Item[])[] = [];
  let before: readonly Period[] = [];
  let first: number | undefined;
  for (const line of inTurn) {
    const items = itemsOf(line, now, headed, before);
    const told = allOf(items, ({ periods }) => periods);
    if (told.length > 0) {
      before = told;
      first ??= said.length;
    }
    said.push(items);
    yield;
  }
  const all: Item[] = [];
  for (const items of headed === undefined ? yield* inSomeYear(said, inTurn, first, now) : said) addAll(all, items);
  return withoutGaps(all);
}

/** Lines before the first year that is told, of which no year is known: read as of this year, and asked. */
function* inSomeYear(
  said: readonly (readonly Item[])[],
  lines: readonly Line[],
  first: number | undefined,
  now: number,
): InTurns<readonly (readonly Item[])[]> {
  const alone = said.slice(0, first);
  // 9月补上了, before a year is told: looked for among what was paid then.
  if (!alone.some((items) => items.some((item) => lacksYear(item, first === undefined)))) return said;
  const read: (readonly Item[])[] = [];
  for (const [at, items] of said.entries()) {
    const line = lines[at];
    const isAlone = line !== undefined && at < alone.length && isYearless(items, line);
    read.push(isAlone ? asOfThisYear(line, items, now) : items);
    yield;
  }
  return read;
}

function asOfThisYear(line: Line, items: readonly Item[], now: number): readonly Item[] {
  const read = itemsOf(line, now, yearOf(now));
  if (read.some(({ unread }) => unread !== undefined)) return items;
  return read.map((item) => (item.periods.length > 0 ? withoutYear(item) : item));
}

/** The item with its year in question, and with it of a day whether it was for that month. */
function withoutYear(item: Item): Item {
  const others = item.doubts.filter((doubt) => doubt !== ONLY_DAY && doubt.ofYear === undefined);
  return { ...item, doubts: [...others, item.doubts.includes(ONLY_DAY) ? NO_YEAR_OF_DAYS : NO_YEAR] };
}

/** Whether its months were paid, or afterwards, in a year that nobody tells. */
const lacksYear = ({ bare, cells, unread }: Item, late: boolean): boolean =>
  bare.length > 0 &&
  unread === undefined &&
  !cells.some(({ column, text }) => SAYING.includes(column.role) && isAgainst(text, late));

const isAgainst = (text: string, late: boolean): boolean => {
  const said = against(text);
  return said !== undefined && !(late && said === "late");
};

/** Whether a line names months and no year at all. */
const isYearless = (items: readonly Item[], { plain }: Line): boolean =>
  items.some(({ bare }) => bare.length > 0) && !NAMES_YEAR.test(plain);

const NAMES_YEAR = /(?:^|\D)(?:19|20)\d\d(?!\d)|\d\d\s*年|[今去前]年|(?:19|20)\d{4}/;
