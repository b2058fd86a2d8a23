/** A case of 克医保规〔2026〕4号 in plain code: dates read, records laid out, and what paying from now on would bring. */
import { type Contribution, type EventFacts, type Facts } from "../../shared/policy/index.ts";
import {
  countMaternity,
  countMedical,
  filled,
  lastPaid,
  lay,
  monthOf,
  laid,
  once,
  paidAt,
  standAt,
  type Book,
  type Laid,
  type Paid,
} from "./months.ts";

/** The lines that Karamay can answer. */
export const LINES = [
  "medical-expense/self",
  "allowance/self",
  "medical-expense/spouse",
  "medical-expense/resident",
] as const;
/** Line → verdict; a line that cannot exist is absent. Plain strings: what an engine gives back has no type. */
export type Verdicts = Partial<Record<string, string>>;

/** A case as every contestant but ours reads it: parsed months, defaults filled in. */
export interface Case {
  readonly facts: Facts;
  readonly event: EventFacts & { readonly kind: NonNullable<EventFacts["kind"]>; readonly date: string };
  readonly at: number;
  readonly now: number;
  readonly future: boolean;
  readonly overseas: boolean;
  /** The last day to claim: the same day a year later. */
  readonly claimBy: string;
  /** The last month that has a day of the leave. */
  readonly leaveEnd: () => number;
  /** The last month in which anything is looked at. */
  readonly until: number;
}

/** A person's record. */
export interface Records {
  /** What decides: for an event to come all that is told, for a past one what is paid or still to be paid on time. */
  readonly deciding: Laid;
  /** What a plan begins from: planned late payments left out. */
  readonly sure: Laid;
  /** What pays the event's month. */
  readonly then: Paid | undefined;
  /** As whom she can pay from today on. */
  readonly ways: readonly Paid[];
  /** The records that paying from today on leads to: each way without and with what was missed just before. */
  readonly tries: readonly (() => Laid)[];
}

const MEMBER: Paid = { scheme: "individual", maternity: true, paidIn: 0 };
const EMPLOYEE: Paid = { scheme: "employer", maternity: true, paidIn: 0 };
const MEDICAL: Paid = { scheme: "individual", maternity: false, paidIn: 0 };

/** Missed months of a job or of maternity insurance that may be paid later, and of resident insurance. */
const WINDOW = 3;
const RESIDENT_WINDOW = 4;
const TEN = 10;

/** The births whose missing months may be paid in one sum, and the last day for it. */
const SUM_FIRST = "2026-08-01";
const SUM_LAST = "2026-12-31";
const SUM_BY = "2027-11-30";

/** Reads the facts; the measured set has kind and date everywhere. */
export function read(facts: Facts): Case {
  const { kind, date } = facts.event ?? {};
  if (!facts.event || kind === undefined || date === undefined) throw new Error("the measured set knows its events");
  const leapDay = date.endsWith("-02-29") ? `${Number(date.slice(0, 4)) + 1}-02-28` : undefined;
  const [at, now] = [monthOf(date), monthOf(facts.asOf)];
  const event = { ...facts.event, kind, date };
  return {
    facts,
    event,
    at,
    now,
    future: date > facts.asOf,
    overseas: facts.event.place === "overseas",
    claimBy: leapDay ?? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`,
    leaveEnd: once(() => leaveEnd(event)),
    until: Math.max(at, now) + 30,
  };
}

/** The last month that has a day of the leave. */
function leaveEnd({ kind, date, dystocia, fetuses, gestationMonths, gestationWeeks }: Case["event"]): number {
  const gestation = gestationMonths ?? Math.floor((gestationWeeks ?? 0) / 4);
  const days = kind === "delivery" ? 98 + (dystocia ? 15 : 0) + 15 * ((fetuses ?? 1) - 1) : gestation < 4 ? 15 : 42;
  const last = new Date(
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8)) + days - 1),
  );
  return last.getUTCFullYear() * 12 + last.getUTCMonth();
}

/** Lays a record out: who pays the event's month, and who could from now on. */
export function records(one: Case, told: readonly Contribution[], person: NonNullable<Facts["person"]>): Records {
  const { at, now, until, future } = one;
  const sure = laid(lay(told, until, now));
  const deciding = future && told.some(({ paidIn }) => paidIn !== undefined) ? laid(lay(told, until, Infinity)) : sure;
  const last = lastPaid(sure, now);
  const was = paidAt(sure, last);
  const { employed, dismissedOn } = person;
  const leftJob = employed === false || (typeof dismissedOn === "string" && dismissedOn <= one.event.date);
  const goesOn = was?.scheme === "employer" && !leftJob && now <= last + WINDOW;
  const unenrolled = was?.scheme === "individual" && !was.maternity;
  const ways = goesOn ? [EMPLOYEE] : unenrolled ? [MEDICAL, MEMBER] : [MEMBER];
  const plan = { now, stays: future ? 0 : at };
  const tries = ways.flatMap((like) =>
    [false, true].map((backPay) => once(() => laid(filled(sure, { ...plan, like, backPay })))),
  );
  return { deciding, sure, then: paidAt(deciding, at), ways, tries };
}

/** Whether some way of paying from today on brings about what `holds` asks. */
export const curable = ({ tries }: Records, holds: (book: Laid) => boolean): boolean =>
  tries.some((tried) => holds(tried()));

/** Whether a record brings the medical benefit at the event; `spouse`: only through maternity insurance. */
export function medicalHolds({ facts, at, claimBy }: Case, book: Laid, spouse = false): boolean {
  const then = paidAt(book, at);
  if (then?.scheme !== "individual" && then?.scheme !== "employer") return false;
  if (!then.maternity) return !spouse && countMedical(book, at) >= TEN;
  return facts.asOf <= claimBy && standAt(book.count(), at)?.covered === true;
}

/** Still a resident when the event comes, or today while nothing else is planned for it. */
export function isResident(one: Case, { then, sure }: Records): boolean {
  if (then) return then.scheme === "resident";
  return one.future && paidAt(sure, one.now)?.scheme === "resident";
}

/** From when the allowance can be claimed, and whether the twelve months to claim do not matter. */
export interface Claim {
  readonly from: string;
  readonly lifted: boolean;
}

const inWindow = ({ event: { date } }: Case): boolean => date >= SUM_FIRST && date <= SUM_LAST;
const firstDay = (m: number): string => `${Math.floor(m / 12)}-${String((m % 12) + 1).padStart(2, "0")}-01`;

/** The claim to the allowance that a record leads to; none where the ten are never full or the payments stop in the leave. */
export function claimOf(one: Case, told: Laid): Claim | undefined {
  const { at, event, facts, leaveEnd } = one;
  const then = paidAt(told, at);
  if (!then?.maternity || (then.scheme !== "individual" && then.scheme !== "employer")) return undefined;
  const individual = then.scheme === "individual";
  const sum = individual && inWindow(one) ? sumPaid(told, at) : undefined;
  const count = sum ? countMaternity(sum.book) : told.count();
  if (!standAt(count, at)) return undefined;
  const { stands, first } = count;
  let tenth = at;
  while (tenth - first < stands.length && (standAt(count, tenth)?.months ?? 0) < TEN) tenth++;
  if (tenth - first >= stands.length) return undefined;
  let lastPaidIn = 0;
  for (let m = tenth; m > tenth - TEN; m--) lastPaidIn = Math.max(lastPaidIn, standAt(count, m)?.paidIn ?? 0);
  const transition = individual && inWindow(one);
  const by = monthOf(SUM_BY);
  const lifted = sum !== undefined || (transition && tenth <= by && lastPaidIn <= by);
  const full = tenth === at ? at : tenth === by && transition ? tenth : tenth + 1;
  const from = firstDay(sum ? sum.paidIn : Math.max(full, lastPaidIn));
  const harmless = !individual || (transition && (lifted || facts.asOf <= SUM_BY));
  if (!harmless) for (let m = at, end = leaveEnd(); m <= end; m++) if (!standAt(count, m)) return undefined;
  return { from: from > event.date ? from : event.date, lifted };
}

/** Whether a claim comes within its time, asked today. */
export const inTime = ({ facts, claimBy }: Case, { from, lifted }: Claim): boolean =>
  lifted || (from <= claimBy && facts.asOf <= claimBy);

/** Whether the allowance can still be had: by going on as told, by paying from now on or afterwards, or by the sum. */
export function allowanceOpen(one: Case, own: Records): boolean {
  const reaches = (book: Laid) => {
    const hoped = claimOf(one, book);
    return (hoped !== undefined && inTime(one, hoped)) || sumOpen(one, own, book);
  };
  return reaches(own.sure) || curable(own, reaches);
}

/**
 * The record with a sum counted as paid month by month, where one was paid after a run and was all that was missing. Paid
 * after the event, it does not pay the event's own month.
 */
function sumPaid(book: Book, at: number): { readonly book: Book; readonly paidIn: number } | undefined {
  const isSum = (paid: Paid | undefined, paidIn: number) =>
    paid?.scheme === "individual" && paid.maternity && paid.paidIn === paidIn;
  for (let start = 1, end; start < book.months.length; start = end) {
    const paidIn = book.months[start]?.paidIn ?? 0;
    for (end = start + 1; isSum(book.months[end], paidIn);) end++;
    if (paidIn === 0 || paidIn > monthOf(SUM_BY) || !isSum(book.months[start], paidIn)) continue;
    const before = standAt(countMaternity({ ...book, months: book.months.slice(0, start) }), book.first + start - 1);
    if (book.first + end <= at || (book.first + start <= at && paidIn > at)) continue;
    if (!before || before.months >= TEN || end - start < before.waiting + TEN - before.months) continue;
    const months = book.months.map((paid, index) => (index >= start && index < end ? MEMBER : paid));
    return { book: { ...book, months }, paidIn };
  }
  return undefined;
}

/** Whether the months that are missing may still be paid in one sum; who joins after the event cannot. */
export function sumOpen(one: Case, own: Records, book: Laid): boolean {
  const then = paidAt(book, one.at);
  if (!inWindow(one) || one.facts.asOf > SUM_BY || then?.scheme !== "individual" || !then.maternity) return false;
  const count = book.count();
  const stand = standAt(count, one.at);
  const joinsAfter = !one.future && !own.then && !standAt(count, one.at - 1);
  if (!stand || joinsAfter) return false;
  let last = Math.max(one.at, one.now);
  while (!standAt(count, last)) last--;
  return (standAt(count, last)?.months ?? 0) < TEN;
}

/** Whether resident insurance that runs out before the event can still be had for it; none: no such resident. */
export function lapsedResident({ at, now }: Case, { deciding }: Records): "open" | "over" | undefined {
  let last = at;
  while (last >= now - RESIDENT_WINDOW && paidAt(deciding, last)?.scheme !== "resident") last--;
  if (last < now - RESIDENT_WINDOW) return undefined;
  return at >= now || now <= last + RESIDENT_WINDOW ? "open" : "over";
}
