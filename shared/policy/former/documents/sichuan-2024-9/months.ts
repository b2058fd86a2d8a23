/** 川医保规〔2024〕9号, 一 and 二（二）1: who is in, which months count, and what may still be paid. */
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import type { Month } from "../../../base/calendar.ts";
import { cures, type CureWords, type Period, type Standing } from "../../qualifying.ts";
import { reading } from "../../readings.ts";
import {
  bookOf,
  isLate,
  lastPaidMonth,
  paymentIn,
  paysMaternity,
  type Counting,
  type Ledger,
  type Payment,
} from "../../record.ts";
import { books, type Books, type Reach, type Situation } from "../../situation.ts";
import { isResident } from "../resident.ts";

/** 二（二）1: payments in Sichuan. */
export const REACH: Reach = "province";

/** 一 with 二（二）3: how the event's month is insured. */
export type As = "unknown" | "employer" | "resident" | "member" | "medical-only" | "none";

/** Who she is at the event, with her record in Sichuan and the payment that makes her so. */
export interface Identity {
  readonly as: As;
  readonly laid?: Books;
  readonly payment?: Payment;
}

/** While the event's month is not over it can still be paid, and the last payment says as what. */
export const payable = ({ event, now }: Situation): boolean => event.month >= now;

/** The identity of the event's month, by R8 and R10 where it is not plain. */
export function identity(situation: Situation): Identity {
  const { person, event } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, REACH);
  const then = paymentIn(laid.deciding, event.month);
  if (!then && isResident(situation)) return { as: "resident", laid };
  const last = payable(situation) ? lastPaidMonth(laid.deciding, event.month) : undefined;
  const payment = then ?? (last === undefined ? undefined : paymentIn(laid.deciding, last));
  if (!payment) return { as: "none", laid };
  if (payment.scheme === "employer" || payment.scheme === "resident") return { as: payment.scheme, laid, payment };
  return { as: paysMaternity(payment) ? "member" : "medical-only", laid, payment };
}

/** 二（二）1: a month of maternity insurance, by whichever scheme. */
export const inMaternity = (paid: Payment): boolean => paid.scheme !== "resident" && paysMaternity(paid);

/** No tolerance: one unpaid month breaks the count, unless it was back-paid by the event. */
const unbroken =
  (counts: (paid: Payment) => boolean): Period["counting"] =>
  (_book: Ledger, at: Month): Counting => ({
    weigh: (paid) => (counts(paid) ? 1 : 0),
    joins: (gap) => gap.next !== undefined && gap.backPaidIn !== undefined && gap.backPaidIn <= at,
  });

/** What she pays when she begins or goes on. */
export const AS_MEMBER: Payment = { scheme: "individual", maternity: true, from: "1950-01" };

export const TWELVE = 12;

/** 二（二）1: twelve months of maternity insurance, the event's own included. */
export const twelveMonths: Period = {
  months: TWELVE,
  counts: "through",
  counting: unbroken(inMaternity),
  like: AS_MEMBER,
};

/** 二（二）4: twelve months of employee medical insurance. */
export const twelveMedical: Period = { ...twelveMonths, counting: unbroken((paid) => paid.scheme !== "resident") };

/** 二（一）: the local waiting time, where the caller gave it; none at all = the first month already counts. */
export const localWaiting = (months: number): Period => ({
  ...twelveMonths,
  months: Math.max(months, 1),
  counts: months > 0 ? "before" : "through",
});

/** What paying still mends: months to come, and the event's own month while it is not over. */
export const mending = (period: Period, situation: Situation, standing: Standing, words: CureWords): Action[] =>
  cures(
    period,
    { now: situation.now, event: { month: situation.event.month, future: payable(situation) } },
    standing,
    words,
  );

/** R9 for an event to come, R7c for the month that is running. */
export const ifPaid = ({ event }: Situation): Assumption[] => [reading(event.future ? "R9" : "R7c")];

/** How the cures are put into words. */
export const cureWords = (effect: string): CureWords => ({
  enrol: "加入生育保险，和职工医保一起按月交",
  keepPaying: "生育保险接着按月交，不要断",
  backPay: "把断缴的月份补上",
  effect,
});

/** The books without what was paid only after the event for a month already over. */
export function onTime({ paid, told, deciding }: Books, at: Month): Books {
  const kept = ({ first, months }: Ledger): Ledger =>
    bookOf(
      first,
      months.map((payment, index) => {
        const m = (first + index) as Month;
        return payment !== undefined && m >= at && isLate(payment, m) ? undefined : payment;
      }),
    );
  return { paid: kept(paid), told: kept(told), deciding: kept(deciding) };
}
