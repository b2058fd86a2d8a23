/** 克医保规〔2026〕4号 四（三）–（五）: what still makes someone a member for an event, and until when (R8, R9, R10). */
import type { Action, Assumption } from "../../../assessment/assessment.ts";
import { addMonths, lastDay, monthZh, type Month } from "../../../base/calendar.ts";
import { ownReading, reading } from "../../readings.ts";
import { mended } from "../../hypothesis.ts";
import { paymentIn, paysMaternity, type Ledger, type Payment } from "../../record.ts";
import type { Situation } from "../../situation.ts";
import { EVENT_WORD } from "../../wording.ts";
import { clause } from "./clauses.ts";
import * as months from "./months.ts";

const AS_MEMBER: Payment = { scheme: "individual", maternity: true, from: "1950-01" };

/** Whether a month was paid as a member, in time or not. */
export function paidAsMember(book: Ledger, m: Month): boolean {
  const paid = paymentIn(book, m);
  return paid !== undefined && paid.scheme !== "resident" && paysMaternity(paid);
}

/** R10, as far as a short gap of a member goes. */
export const SHORT_WINDOW = ownReading(
  "short-gap-window",
  "断一两个月的，补缴期限文件没有写，这里算到最后缴费月之后第 3 个月的月底。",
  clause("4.3", "4.5"),
);

/** The readings that a cure rests on. */
export function curedBy({ event }: Situation, book: Ledger, cured: readonly Action[]): Assumption[] {
  if (cured.length === 0) return [];
  if (!cured.some((one) => one.id === "back-pay")) return [reading("R9")];
  const last = months.openGapStart(book, event.month);
  const resident = last !== undefined && paymentIn(book, last)?.scheme === "resident";
  return [reading("R3"), reading("R8"), resident ? reading("R10", clause("4.4")) : SHORT_WINDOW];
}

/** The record as it would be if she paid by herself from month `start` on, `backPay` = what was missed just before too. */
export function paidFrom({ event }: Situation, book: Ledger, start: Month, backPay = false): Ledger {
  const until = addMonths(Math.max(event.month, start) as Month, 30);
  const plan = { start, until, like: AS_MEMBER, backPay: backPay ? months.RESIDENT_GAP.months : 0 };
  return mended(book, months.countingFor(book, event.month), plan);
}

/** The record as it will be once these cures are taken, from now on. */
export const ifCured = (situation: Situation, book: Ledger, cured: readonly Action[]): Ledger =>
  paidFrom(
    situation,
    book,
    situation.now,
    cured.some((one) => one.id === "back-pay"),
  );

/** R9 and back-pay for members: begin or go on by a last month, or close a short gap in time. */
export function memberCures(
  situation: Situation,
  book: Ledger,
  holds: (book: Ledger) => boolean,
  name: "本人" | "丈夫" = "本人",
  effect = `到${EVENT_WORD[situation.event.kind]}时就能享受生育保险待遇`,
): Action[] {
  const { event, now } = situation;
  const who = name === "丈夫" ? "丈夫" : "";
  const earliest = Math.max(now, event.month - 36) as Month;
  // Where the earliest start is too late, every later one is.
  if (event.future && holds(paidFrom(situation, book, earliest))) {
    for (let start = event.month; start >= earliest; start = addMonths(start, -1)) {
      if (!holds(paidFrom(situation, book, start))) continue;
      const from = monthZh(start);
      return [
        paidAsMember(book, addMonths(start, -1))
          ? { id: "keep-paying", what: `${who}生育保险从 ${from}起接着按月交，不要断`, by: lastDay(start), effect }
          : {
              id: "enrol",
              what: `${who}参加生育保险，和职工医保一起按月交，最晚从 ${from}开始`,
              by: lastDay(start),
              effect,
            },
      ];
    }
  }
  const unenrolledThen =
    !event.future && paymentIn(book, event.month) !== undefined && !paidAsMember(book, event.month);
  const last = unenrolledThen ? undefined : months.openGapStart(book, event.month);
  return last !== undefined && holds(paidFrom(situation, book, now, true))
    ? backPayment(situation, book, last, who, effect)
    : [];
}

/** Closing the gap after month `last`, while its window is open. */
export function backPayment({ now }: Situation, book: Ledger, last: Month, who: string, effect: string): Action[] {
  const resident = paymentIn(book, last)?.scheme === "resident";
  const end = addMonths(last, resident ? months.RESIDENT_GAP.window : months.SHORT_GAP.window);
  if (now > end) return [];
  const what = resident
    ? `${who}参加生育保险，把断缴的月份全部补上，再接着按月交`
    : `${who}把断缴的月份全部补上，再接着按月交`;
  return [{ id: "back-pay", what, by: lastDay(end), effect }];
}
