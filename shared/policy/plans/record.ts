/** A record as it would be told once a way of paying is carried out: what the search tried, as facts. */
import { addMonths, month, monthText, type Month } from "../base/calendar.ts";
import { samePlace } from "../base/places.ts";
import type { Contribution, Facts } from "../facts/facts.ts";
import { joined } from "../facts/joined.ts";
import { bookOf, lastMonth, paymentsIn, type Book, type Payment } from "../months/book.ts";
import type { Move } from "../months/plans.ts";

/** How far on somebody goes on paying: further than any answer looks. */
const GOES_ON = 42;

/** A stretch without its months. */
export type Alike = Omit<Contribution, "from" | "to" | "paidIn" | "lateReason">;

/** As whom somebody pays, which months, and which payments make a month need none. */
export interface Paying {
  readonly alike: Alike;
  readonly counts: (paid: Payment) => boolean;
  readonly closes: readonly Month[];
  /** Whether the months between saying and doing are paid afterwards too. */
  readonly closesSince: boolean;
  /** How many months back a gap may still be closed. */
  readonly window: number;
  readonly onlyBackPays: boolean;
  readonly made?: Move["made"];
}

/** The month of paying, and the one in which it was said what to do. */
export interface When {
  readonly on: Month;
  readonly asked: Month;
}

/** A move as it is paid, with the months that it closes. */
export function payingBy({ pays, counts, window, onlyBackPays, made }: Move, closes: readonly Month[]): Paying {
  const { scheme, maternity, tier, post } = pays;
  return {
    alike: {
      scheme,
      ...(maternity !== undefined && { maternity }),
      ...(tier !== undefined && { tier }),
      ...(post !== undefined && { post }),
    },
    counts,
    closes,
    closesSince: closes.length > 0,
    window: window ?? Infinity,
    onlyBackPays: onlyBackPays ?? false,
    ...(made && { made }),
  };
}

/** The months that were said to be closed and those over since, and all from the month of paying on. */
export function withPayments(
  facts: Facts,
  record: readonly Contribution[],
  { alike, counts, closes, closesSince, window, onlyBackPays, made }: Paying,
  { on, asked }: When,
): Contribution[] {
  const end = addMonths(Math.max(on, month(facts.event?.date ?? facts.asOf)) as Month, GOES_ON);
  // Who joins or goes on as a member is told as one from then on.
  const untold = (one: Contribution, m: Month) =>
    m >= asked && alike.maternity === true && one.scheme === "individual" && one.maternity === undefined;
  const told = (m: Month) =>
    record.filter((one) => isIn(one, m) && !untold(one, m) && paidFor(facts, one, m).some(counts));
  const isBare = (m: Month) => !told(m).some(({ paidIn }) => paidIn === undefined || month(paidIn) <= Math.max(on, m));
  const since = Math.max(asked, on - window + 1) as Month;
  const over = closesSince ? [...closes, ...monthsFrom(since, addMonths(on, -1))] : closes;
  const paid = new Map<Month, Contribution>();
  for (const m of over.filter(isBare)) {
    const why = told(m).find(({ lateReason }) => lateReason !== undefined)?.lateReason;
    paid.set(m, { ...alike, ...only(m), paidIn: monthText(on), ...(why && { lateReason: why }) });
  }
  // Before the event, what an employer or the agency is told to pay late is paid on time by the same.
  const isToCome = (facts.event?.date ?? "") > facts.asOf;
  const isLate = (m: Month) => told(m).every(({ paidIn }) => paidIn !== undefined && month(paidIn) > m);
  const isPaid = (m: Month) => isLate(m) && made?.(m, on) !== "never";
  for (const m of onlyBackPays ? [] : monthsFrom(on, end).filter(isPaid)) {
    const others = isToCome ? told(m).find(({ scheme }) => scheme !== "individual") : undefined;
    const then = made?.(m, on);
    const paidIn = typeof then === "number" ? { paidIn: monthText(then) } : {};
    paid.set(m, { ...(others ? onTime(others) : alike), ...only(m), ...paidIn });
  }
  const planned = (one: Contribution) =>
    one.paidIn !== undefined && month(one.paidIn) > on && paidFor(facts, one, month(one.from)).some(counts);
  const sameLane = (one: Contribution) => one.scheme === alike.scheme && isHere(facts, one);
  const kept = record.flatMap((one) =>
    sameLane(one) || planned(one) ? cutOut(one, new Set(paid.keys()), end) : [one],
  );
  return [...kept, ...joined([...paid.values()])].map((one) => goingOn(one, end));
}

/** A stretch that reaches as far as anything is looked at goes on. */
function goingOn({ to, ...stretch }: Contribution, end: Month): Contribution {
  return to === undefined || month(to) >= end ? stretch : { ...stretch, to };
}

/** These months, or so many after the last one paid, all paid in this month; what is told of later months follows them. */
export function withSum(
  facts: Facts,
  record: readonly Contribution[],
  on: Month,
  sum: number | readonly Month[],
): Contribution[] {
  const isMember = (one: Contribution) => isHere(facts, one) && one.scheme === "individual" && one.maternity !== false;
  const made = (m: Month) =>
    record.find((one) => isMember(one) && isIn(one, m) && (one.paidIn === undefined || month(one.paidIn) <= on));
  let last = on;
  while (last > on - GOES_ON && !made(last)) last = addMonths(last, -1);
  const months = typeof sum === "number" ? monthsFrom(addMonths(last, 1), addMonths(last, sum)) : sum;
  const alike = onTime(made(last) ?? { scheme: "individual", maternity: true, ...only(last) });
  const paid = months.map((m) => ({ ...alike, ...only(m), paidIn: monthText(on) }));
  const kept = record.flatMap((one) =>
    one.scheme === "individual" && isHere(facts, one) ? cutOut(one, new Set(months), addMonths(on, GOES_ON)) : [one],
  );
  return [...kept, ...joined(paid)].map((one) => goingOn(one, addMonths(on, GOES_ON)));
}

const only = (m: Month) => ({ from: textOf(m), to: textOf(m) });
/** The same stretch as if it had been paid month by month. */
export const onTime = ({ paidIn: _paidIn, lateReason: _lateReason, ...alike }: Contribution): Contribution => alike;
const isHere = ({ region }: Facts, one: Contribution): boolean => samePlace(one.region ?? region, region);

/** How a stretch is paid in a month; each stretch is laid out once. */
export function paidFor({ region }: Facts, one: Contribution, m: Month): readonly Payment[] {
  const known = laidOut.get(one);
  const found =
    known?.region === region && m <= lastMonth(known.book)
      ? known
      : { region, book: bookOf([one], region, { since: m, until: addMonths(m, GOES_ON) }) };
  laidOut.set(one, found);
  return paymentsIn(found.book, m);
}
const laidOut = new WeakMap<Contribution, { readonly region: string; readonly book: Book }>();

/** Whether a stretch has a month. */
export function isIn({ from, to }: Contribution, m: Month): boolean {
  const text = textOf(m);
  return from <= text && (to === undefined || text <= to);
}
const texts = new Map<Month, string>();
function textOf(m: Month): string {
  const text = texts.get(m) ?? monthText(m);
  texts.set(m, text);
  return text;
}

/** The months from one to another, both included. */
export const monthsFrom = (first: Month, last: Month): Month[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => addMonths(first, n));

/** A stretch without some of its months. */
function cutOut(stretch: Contribution, without: ReadonlySet<Month>, end: Month): readonly Contribution[] {
  const last = stretch.to === undefined ? end : month(stretch.to);
  if (![...without].some((m) => m >= month(stretch.from) && m <= last)) return [stretch];
  const kept = monthsFrom(month(stretch.from), last).filter((m) => !without.has(m));
  return joined(kept.map((m) => ({ ...stretch, ...only(m) })));
}
