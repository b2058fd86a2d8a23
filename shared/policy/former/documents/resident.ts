/** What the resident routes share: insured as a resident in the event's month, here or elsewhere. */
import type { Action, Assumption } from "../../assessment/assessment.ts";
import { lastDay, monthZh } from "../../base/calendar.ts";
import { condition, met, unmet, type Asked } from "../condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import type { Contribution } from "../../facts/facts.ts";
import { ownReading, reading } from "../readings.ts";
import { lastPaidMonth, paymentIn, type Ledger } from "../record.ts";
import { books, type Books, type Situation } from "../situation.ts";

/** R8 with R10: months after the last paid one in which she still counts as a resident. */
const STILL_HERS = 4;

/** Whether a book's event month is a resident's; for an event to come, also when she was one last (R8, R9). */
export function residentIn(book: Ledger, { event, now }: Situation): boolean {
  const paid = paymentIn(book, event.month);
  if (paid) return paid.scheme === "resident";
  const last = event.future ? lastPaidMonth(book, event.month) : undefined;
  return last !== undefined && last + STILL_HERS >= now && paymentIn(book, last)?.scheme === "resident";
}

/** Whether resident insurance, here or elsewhere, is hers for this event. Local employee insurance goes before. */
export function isResident(situation: Situation): boolean {
  const { person, event } = situation;
  if (!person.record) return false;
  const here = books(situation, person.record, "here").deciding;
  if (paymentIn(here, event.month)) return residentIn(here, situation);
  return residentIn(here, situation) || residentIn(books(situation, person.record, "anywhere").deciding, situation);
}

/** The books of her resident insurance: those of this place, or all where she is a resident only elsewhere. */
export function residentBooks(situation: Situation, record: readonly Contribution[]): Books {
  const here = books(situation, record, "here");
  return residentIn(here.deciding, situation) ? here : books(situation, record, "anywhere");
}

/** The condition of being insured as a resident; `elsewhere` when only in another place; `undefined` = not a resident. */
export function insuredAsResident(
  situation: Situation,
  cites: readonly ClauseKey[],
): { readonly asked: Asked; readonly elsewhere: boolean } | undefined {
  const { person, event } = situation;
  if (!person.record || !isResident(situation)) return undefined;
  const here = books(situation, person.record, "here").deciding;
  const elsewhere = !residentIn(here, situation);
  const paid = paymentIn(here, event.month);
  const finding = paid
    ? met(`${monthZh(event.month)}在居民医保里`, event.future ? [reading("planned-payments")] : [])
    : unmet(`${monthZh(event.month)}还没有交居民医保`, { cures: [goOn(here, situation)], assumes: goingOn(cites) });
  return { asked: condition("insured-as-resident", cites, "当月在居民医保里", finding), elsewhere };
}

/** Going on before what is paid runs out brings no waiting; once it has run out, no date can be promised. */
function goOn(here: Ledger, { now, event }: Situation): Action {
  const last = lastPaidMonth(here, event.month);
  const going = last !== undefined && last >= now;
  return {
    id: "keep-paying",
    what: going ? "接着参加居民医保，不要断" : "尽快重新参加居民医保，先问清楚要等多久",
    ...(going && { by: lastDay(last) }),
    effect: "可以用居民医保报医疗费",
  };
}

const goingOn = (cites: readonly ClauseKey[]): Assumption[] => [
  reading("R9", cites),
  ownReading("resident-waiting", "断了再参加可能有待遇等待期，等多久要看当地；这里按不耽误这次算。", cites),
];
