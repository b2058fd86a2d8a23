/**
 * What can still be done is found by trying it (R9). A plan changes a record from the day of asking on; the same conditions
 * are asked of the record that results, on the day on which it is done. Nothing else produces a cure, a last day or a first one.
 */
import { addMonths, lastDay, month, type Day, type Month } from "../base/calendar.ts";
import { lastMonth, lastPaidMonth, type Book, type Payment } from "./book.ts";
import { done, plainFor, ways, type Move, type Tried } from "./tries.ts";

export type { Move, Plain, Tried } from "./tries.ts";

/** What a try came to: the line's first day, the earlier the better; then the one without a sum to pay besides. */
export interface Outcome {
  readonly from: Day | undefined;
  readonly sums?: number;
}

/** A plan that works: as done now (or as soon as it works), and as done on its last day. */
export interface Plan<O extends Outcome> {
  readonly move: Move;
  readonly now: { readonly tried: Tried; readonly outcome: O };
  readonly last: { readonly tried: Tried; readonly outcome: O };
  /** The fewest months paid afterwards with which it would work too, if only from a later day. */
  readonly least: number;
  /** Whether another move works too. */
  readonly others: boolean;
}

/**
 * What the search goes by. `attempt` asks the line's conditions of a record tried, `alone`: without a sum to pay besides;
 * `undefined` = it does not help.
 */
export interface Search<O extends Outcome> {
  readonly asOf: Day;
  /** Once it has come, late payments that are only planned count by a plan that makes them, never by themselves (R7c). */
  readonly event: Day;
  readonly book: Book;
  /** Days on which something ends within a month (a general limit, the event), tried besides the months' last days. */
  readonly limits: readonly Day[];
  readonly attempt: (tried: Tried, alone?: boolean) => O | undefined;
}

/** A plan as it would be done now, before it is asked how long it works. */
interface DoneNow<O extends Outcome> {
  readonly move: Move;
  readonly waysOn: (on: Day) => Tried[];
  readonly now: Best<O>;
}
/** How a plan is done on a day, and the fewest months paid afterwards with which it would work too. */
type Best<O extends Outcome> = Plan<O>["last"] & Pick<Plan<O>, "least">;

/** The best plan among the moves: the one with the earliest first day, then the one named first. `near`: where it may end. */
export function findPlan<O extends Outcome>(
  moves: readonly Move[],
  search: Search<O>,
  near?: Month,
): Plan<O> | undefined {
  const found = moves.flatMap((move): DoneNow<O>[] => {
    const plain = plainFor(move, search);
    const waysOn = (on: Day) => ways(move, search, plain, on);
    const now = bestOf(waysOn(search.asOf), search);
    return now ? [{ move, waysOn, now }] : [];
  });
  const [first, ...more] = found;
  if (!first) return undefined;
  const best = more.reduce((a, b) => (earlier(b.now.outcome, a.now.outcome) ? b : a), first);
  return { ...endOf(best, search, near), least: best.now.least, others: more.length > 0 };
}

/** Whether one first day comes before another, none coming last; or is the same and leaves less to pay. */
export const earlier = (a: Outcome, b: Outcome): boolean =>
  a.from === b.from ? (a.sums ?? 0) < (b.sums ?? 0) : a.from !== undefined && (b.from === undefined || a.from < b.from);

/** A plan with the last day on which it still works. */
function endOf<O extends Outcome>(
  { move, waysOn, now }: DoneNow<O>,
  search: Search<O>,
  near?: Month,
): Pick<Plan<O>, "move" | "now" | "last"> {
  const [closes] = now.tried.closes;
  const alone = (now.outcome.sums ?? 0) === 0;
  const later: Search<O> = { ...search, attempt: (tried) => search.attempt(tried, alone) };
  const works: Works<O> = (on) =>
    closes === undefined ? leastOf(waysOn(on), later) : closing(waysOn(on), later, closes);
  const begin = month(search.asOf);
  const end = Math.max(begin, move.until ?? Math.max(begin, month(search.event)) + (move.window ?? 0)) as Month;
  const guess = Math.min(end, Math.max(begin, near ?? (closes === undefined ? end : begin))) as Month;
  const last = lastThatWorks((m) => works(lastDay(m)), begin, end, guess);
  if (!last) return { move, now, last: onLimit(works, search, begin) ?? now };
  return { move, now, last: (last.month < end && onLimit(works, search, addMonths(last.month, 1))) || last.found };
}

/**
 * The last of these months in which it works. Done later, a plan is never better: what works on a day works on every day
 * before it. Looked for in growing strides from a month to which it may be near, then by halves.
 */
export function lastThatWorks<T>(
  works: (m: Month) => T | undefined,
  begin: Month,
  end: Month,
  near: Month,
): { readonly month: Month; readonly found: T } | undefined {
  let last: { readonly month: Month; readonly found: T } | undefined;
  let [open, shut] = [begin - 1, end + 1];
  for (let [m, stride] = [near as number, 1]; shut - open > 1; stride *= 2) {
    const found = works(m as Month);
    if (found) last = { month: m as Month, found };
    if (found) open = m;
    else shut = m;
    const ahead = open < begin ? shut - stride : shut > end ? open + stride : Math.floor((open + shut) / 2);
    m = Math.max(open + 1, Math.min(shut - 1, ahead));
  }
  return last;
}

/** How a plan is done on a day; `undefined` = it no longer works. */
type Works<O extends Outcome> = (on: Day) => Plan<O>["last"] | undefined;

/** A plan that pays month `first` afterwards ends with its window (R10), or when that is no better; beginning anew is another. */
function closing<O extends Outcome>(
  all: readonly Tried[],
  search: Search<O>,
  first: Month,
): Plan<O>["last"] | undefined {
  const best = bestOf(all, search);
  return best?.tried.closes.includes(first) ? best : undefined;
}

/** A plan that need not pay afterwards today does so on a later day only where nothing else works. */
function leastOf<O extends Outcome>(all: readonly Tried[], { attempt }: Search<O>): Plan<O>["last"] | undefined {
  for (const tried of all) {
    const outcome = attempt(tried);
    if (outcome) return { tried, outcome };
  }
  return undefined;
}

/** Done on the latest day of this month that ends something and on which it still works. */
function onLimit<O extends Outcome>(
  works: Works<O>,
  { limits, asOf }: Search<O>,
  m: Month,
): Plan<O>["last"] | undefined {
  const days = limits.filter((one) => month(one) === m && one >= asOf).sort();
  for (const one of days.reverse()) {
    const found = works(one);
    if (found) return found;
  }
  return undefined;
}

/** With as few gaps closed as bring the earliest first day; the ways come from fewest months closed to most. */
function bestOf<O extends Outcome>(all: readonly Tried[], { attempt }: Search<O>): Best<O> | undefined {
  let best: Best<O> | undefined;
  for (const tried of all) {
    const outcome = attempt(tried);
    if (outcome && (best === undefined || earlier(outcome, best.outcome)))
      best = { tried, outcome, least: best?.least ?? tried.closes.length };
  }
  return best;
}

/** How an action of a plan reads: going on, beginning, or paying afterwards, by what must be done on its last day. */
export function actionOf<O extends Outcome>(
  { move, last, now, least, others }: Plan<O>,
  { book, asOf }: Pick<Search<O>, "book" | "asOf">,
) {
  const { scheme, maternity } = move.pays;
  const alike = (paid: Payment) =>
    move.counts(paid) && paid.scheme === scheme && (maternity === undefined || paid.maternity !== !maternity);
  const asked = month(asOf);
  // A late payment that is only planned is no going on.
  const made = (paid: Payment): boolean => done(paid, asked);
  const lastAlike = lastPaidMonth(book, lastMonth(book), (paid) => made(paid) && alike(paid), undefined);
  const goesOn = move.goesOn ?? ((m: Month) => m >= asked - 1);
  const id = move.sum
    ? ("lump-sum" as const)
    : last.tried.closes.length > 0
      ? ("back-pay" as const)
      : lastAlike !== undefined && goesOn(lastAlike)
        ? ("keep-paying" as const)
        : ("enrol" as const);
  // Where paying today would still be on time, those that must be closed on the last day.
  const closes = move.sum ? now.tried.closes : last.tried.closes.filter((m) => m < asked);
  const { from } = last.outcome;
  const later = from !== undefined && now.outcome.from !== undefined && from > now.outcome.from;
  return {
    id,
    who: move.who,
    by: last.tried.on,
    ...(later && { from }),
    ...((others || least < closes.length) && { enough: true as const }),
    ...(move.safeBy !== undefined && move.safeBy < last.tried.on && { safeBy: move.safeBy }),
    start: month(last.tried.on),
    closes,
    ...(move.sum && { months: move.sum.length }),
    move,
  };
}
