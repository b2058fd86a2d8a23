/** What the resident routes share: insured as a resident in the event's month, here or elsewhere. */
import { lastDay, monthZh } from "../calendar.ts";
import { condition, met, unmet, type Asked } from "../condition.ts";
import type { ClauseKey } from "../document.ts";
import { reading } from "../readings.ts";
import { lastPaidMonth, paymentIn, type Ledger } from "../record.ts";
import { books, type Situation } from "../situation.ts";

/** Whether a book's event month is a resident's; for an event to come, also when she was one last (R8, R9). */
export function residentIn(book: Ledger, { event }: Situation): boolean {
  const paid = paymentIn(book, event.month);
  if (paid) return paid.scheme === "resident";
  const last = event.future ? lastPaidMonth(book, event.month) : undefined;
  return last !== undefined && paymentIn(book, last)?.scheme === "resident";
}

/** Whether resident insurance, here or elsewhere, is hers for this event. Local employee insurance goes before. */
export function isResident(situation: Situation): boolean {
  const { person, event } = situation;
  if (!person.record) return false;
  const here = books(situation, person.record, "here").deciding;
  if (paymentIn(here, event.month)) return residentIn(here, situation);
  return residentIn(here, situation) || residentIn(books(situation, person.record, "anywhere").deciding, situation);
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
    : unmet(`${monthZh(event.month)}还没有交居民医保`, {
        cures: [
          {
            id: "keep-paying",
            what: "接着参加居民医保，不要断",
            by: lastDay(event.month),
            effect: "可以用居民医保报医疗费",
          },
        ],
        assumes: [reading("R9", cites)],
      });
  return { asked: condition("insured-as-resident", cites, "当月在居民医保里", finding), elsewhere };
}
