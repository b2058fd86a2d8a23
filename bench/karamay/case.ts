/** A case of 克医保规〔2026〕4号 in plain code: dates read, records laid out, and what paying from now on would bring. */
import { type Contribution, type EventFacts, type Facts } from "../../shared/policy/index.ts";
import {
  countMaternity,
  countMedical,
  filled,
  lastPaid,
  lay,
  monthOf,
  paidAt,
  type Book,
  type Count,
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
}

/** A person's record: as told, as paid by now, and the one of the two that decides. */
export interface Records {
  readonly told: Book;
  readonly paid: Book;
  readonly deciding: Book;
  readonly identity: "resident" | "none" | "member" | "unenrolled" | "employer" | "unemployment-benefit";
}

/** Reads the facts; the measured set has kind and date everywhere. */
export function read(facts: Facts): Case {
  const { kind, date } = facts.event ?? {};
  if (!facts.event || kind === undefined || date === undefined) throw new Error("the measured set knows its events");
  const leapDay = date.endsWith("-02-29") ? `${Number(date.slice(0, 4)) + 1}-02-28` : undefined;
  return {
    facts,
    event: { ...facts.event, kind, date },
    at: monthOf(date),
    now: monthOf(facts.asOf),
    future: date > facts.asOf,
    overseas: facts.event.place === "overseas",
    claimBy: leapDay ?? `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`,
  };
}

/** Lays a record out and says under which identity the event falls. */
export function records({ at, now, future }: Case, contributions: readonly Contribution[]): Records {
  const until = Math.max(at, now) + 40;
  const told = lay(contributions, until);
  const paid = lay(contributions, until, now);
  const deciding = future ? told : paid;
  const last = lastPaid(deciding, at);
  const payment = paidAt(deciding, last);
  const scheme = payment?.scheme;
  let identity: Records["identity"] = "none";
  if (scheme === "resident") identity = last === at || future ? "resident" : "none";
  else if (scheme && (last === at || future || now <= last + 3)) {
    identity = scheme === "individual" ? (payment.maternity ? "member" : "unenrolled") : scheme;
  }
  return { told, paid, deciding, identity };
}

const MEMBER: Paid = { scheme: "individual", maternity: true, paidIn: 0 };
const EMPLOYEE: Paid = { scheme: "employer", maternity: true, paidIn: 0 };
const MEDICAL: Paid = { scheme: "individual", maternity: false, paidIn: 0 };

/** How the record would stand if paid from now on. */
export function ifPaid({ at, now }: Case, { deciding }: Records, backPay: boolean): Count {
  const last = lastPaid(deciding, at);
  const like = paidAt(deciding, last)?.scheme === "employer" ? EMPLOYEE : MEMBER;
  return countMaternity(filled(deciding, now, Math.max(at, now) + 30, like, backPay ? 3 : 0), at);
}

/** Whether joining, going on or back-paying can still bring about what `holds` asks. */
export function curable(one: Case, own: Records, gapAfter: number, holds: (count: Count) => boolean): boolean {
  if (one.future && holds(ifPaid(one, own, false))) return true;
  return gapAfter > 0 && one.now <= gapAfter + 3 && holds(ifPaid(one, own, true));
}

/** Whether ten months of medical insurance alone can still be brought about. */
export function medicalCurable({ at, now, future }: Case, { deciding }: Records, gapAfter: number): boolean {
  const until = Math.max(at, now);
  const tenBefore = (backPay: number) => {
    const { paid, months } = countMedical(filled(deciding, now, until, MEDICAL, backPay), at);
    return paid && months >= 10;
  };
  return (future && tenBefore(0)) || (gapAfter > 0 && now <= gapAfter + 3 && tenBefore(2));
}

/** The first day the allowance could be claimed, "" if the ten are never full. */
export function claimFrom({ event }: Case, count: Count): string {
  if (count.paid && count.months >= 10) return event.date;
  if (count.tenth === 0) return "";
  const next = count.tenth + 1;
  return `${Math.floor(next / 12)}-${String((next % 12) + 1).padStart(2, "0")}-01`;
}

/** Whether and when the payments stop between the event and the end of the leave. */
export function leave({ event, at, now }: Case, { told, paid }: Records): "kept" | "lost" | "open" | "stops" {
  const extra = (event.dystocia ? 15 : 0) + 15 * ((event.fetuses ?? 1) - 1);
  const gestation = event.gestationMonths;
  const long = event.kind === "delivery" ? 98 + extra : gestation !== undefined && gestation < 4 ? 15 : 42;
  const short = event.kind === "termination" && gestation === undefined ? 15 : long;
  const start = Date.parse(event.date);
  const endOf = (days: number) => monthOf(new Date(start + (days - 1) * 86_400_000).toISOString());
  const stops = (book: Book, to: number) => {
    for (let m = at; m <= to; m++) if (!paidAt(book, m)?.maternity) return true;
    return false;
  };
  const end = endOf(long);
  if (stops(paid, Math.min(end, now - 1))) return stops(paid, Math.min(endOf(short), now - 1)) ? "lost" : "open";
  return stops(told, end) ? "stops" : "kept";
}

/** Whether the births of this window may still pay the missing months in one sum. */
export const lumpSumOpen = ({ event, facts }: Case): boolean =>
  event.date >= "2026-08-01" && event.date <= "2026-12-31" && facts.asOf <= "2027-11-30";
