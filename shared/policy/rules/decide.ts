/** Asks a line of its conditions and finds what still helps. No sentence is made here. */
import { addDays, addMonths, lastDay, notBefore, type Day, type Month } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { lastMonth, type Book } from "../months/book.ts";
import { earlier, findPlan, type Outcome, type Plain, type Plan, type Search, type Tried } from "../months/plans.ts";
import { caseOf, type TriedFrom, type World } from "./case.ts";
import { onceFor } from "./once.ts";
import { concluded, fails, isFinal, refuses, type Decided, type Held } from "./conclude.ts";
import { ask, askInOrder, missing as lacks, rule, type Asked } from "./condition.ts";
import type { Case, LineOf } from "./line.ts";
import type { Stance } from "./stance.ts";

export type { Besides, Decided } from "./conclude.ts";

/** The record itself is not told. */
const recordKnown = (whose: "person" | "spouse") =>
  rule("record-known", [], () => lacks("not-told", `${whose}.contributions`));

/**
 * Decides one line for one way of reading the papers. `undefined` = this benefit cannot exist for these facts. Conditions
 * are asked in order; a no that nothing mends, or what the paper does not decide, ends the asking. `planEnds`: where a plan
 * is looked for first, because it ends there by another reading.
 */
export function decideLine<W>(line: LineOf<W>, world: World, stance: Stance, planEnds?: Month): Decided | undefined {
  const { situation } = world;
  if (line.exists && !line.exists(situation, () => world.book(line.whose), stance, world.local)) return undefined;
  const first = askInOrder(line.first?.(situation, stance) ?? [], situation, isFinal);
  if (first.some(isFinal)) return concluded(line, world, first, undefined, undefined);
  const book = world.book(line.whose);
  if (!book) {
    return concluded(line, world, [...first, ask(recordKnown(line.whose), situation)], undefined, undefined);
  }
  const seen = caseOf(line, situation, book, stance, world.step);
  const asked = [...first, ...askInOrder(line.requires(seen), seen, isFinal)];
  const curable = asked.some(fails) && !first.some(fails) && !asked.some(isFinal);
  const waits = line.hastens && !asked.some(fails) && !asked.some(isFinal) && asked.some(isToCome);
  const than = waits ? heldBy(line, world, asked, seen) : undefined;
  const search = curable || than ? searchOf(line, world, { seen, first, than }, book) : undefined;
  const plan = search && findPlan(line.moves?.(seen) ?? [], search, planEnds);
  const eachMove = (): Plan<Outcome>[] => {
    const open = !asked.some(isFinal) && !first.some(fails) && asked.some((one) => fails(one) || isToCome(one));
    const every = searchOf(line, world, { seen, first, than: undefined }, book);
    return open ? (line.moves?.(seen) ?? []).flatMap((move) => findPlan([move], every) ?? []) : [];
  };
  return concluded(
    line,
    world,
    asked,
    seen,
    search && plan ? { plan, search, hastens: than?.sums === 0 } : undefined,
    eachMove,
  );
}

/** It only waits, or for something to be done. */
const isToCome = ({ truth }: Asked): boolean => truth.outcome === "waiting" || truth.outcome === "act";

/** What a case in which nothing fails comes to. */
const heldBy = <W>(line: LineOf<W>, world: World, asked: readonly Asked[], then: Case<W>): Held<W> => ({
  asked,
  then,
  from: notBefore(world.start, line.from?.(then)),
  sums: asked.filter(({ truth }) => truth.outcome === "act" && truth.act.id === "lump-sum").length,
});

/** Asks the same conditions of records tried; what was asked `first` stays as it was answered. Better `than` that, if given. */
function searchOf<W>(
  line: LineOf<W>,
  world: World,
  {
    seen,
    first,
    than,
  }: { readonly seen: Case<W>; readonly first: readonly Asked[]; readonly than: Held<W> | undefined },
  book: Book,
): Search<Held<W>> {
  const { situation } = world;
  const seenOn = (on: Day): Situation => (on === situation.asOf ? situation : situation.on(on));
  const walkedFrom = (then: Situation, told: Book, from: TriedFrom<W>): Case<W> =>
    caseOf(line, then, told, seen.stance, world.step, from);
  const plainCase = onceFor(({ book: told, from }: Plain) =>
    told === book ? seen : walkedFrom(situation, told, { seen, from, alone: false }),
  );
  // After an event to come only what was made by then decides: walked once, for all days on which that is tried.
  const pastCase = onceFor((plain: Plain) => {
    const from = addMonths(lastMonth(plain.book), 1);
    const then = situation.on(lastDay(situation.event.month));
    return walkedFrom(then, plain.book, { seen: plainCase(plain), from, alone: false });
  });
  const attempt = ({ book: tried, on, plain, from, sum }: Tried, alone = false): Held<W> | undefined => {
    const day = seenOn(on);
    const turnsPast = situation.event.future && !day.event.future;
    const then = walkedFrom(day, tried, { seen: (turnsPast ? pastCase : plainCase)(plain), from, alone });
    const asked = askInOrder(line.requires(then), then, refuses);
    if (asked.some(refuses)) return undefined;
    const held = heldBy(line, world, [...first, ...asked], then);
    return than === undefined || hastens(held, than, { now: on === situation.asOf, sum: sum === true })
      ? held
      : undefined;
  };
  const limit = line.claimBy?.(situation);
  // What is planned is taken as paid to the eve of an event to come.
  const limits = [...(limit === undefined ? [] : [limit]), situation.event.date, addDays(situation.event.date, -1)];
  return { asOf: situation.asOf, event: situation.event.date, book, limits, attempt };
}

/** A plan must bring an earlier day than waiting whenever it is done; than a sum, or as a sum that the paper dates, done now. */
function hastens<W>(
  held: Held<W>,
  than: Held<W>,
  { now, sum }: { readonly now: boolean; readonly sum: boolean },
): boolean {
  if (!now && (sum || than.sums > 0)) return true;
  return earlier(held, than.sums === 0 ? { from: than.from, sums: held.sums } : than);
}
