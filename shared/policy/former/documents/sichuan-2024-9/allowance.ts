/** 川医保规〔2024〕9号 二（二）1: the maternity allowance of the self-employed and of those on unemployment benefit. */
import { withoutLeave } from "../leave-events.ts";
import { paidThen } from "../paid-then.ts";
import type { Action } from "../../../assessment/assessment.ts";
import { monthZh } from "../../../base/calendar.ts";
import { condition, met, unmet, type Finding } from "../../condition.ts";
import { rule, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import { countedAt, served, standingAt, type Standing } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { countThrough, isLate, paymentIn } from "../../record.ts";
import type { Books, Situation } from "../../situation.ts";
import { EVENT_WORD, gapText, runText } from "../../wording.ts";
import { claimedInTime, lastClaimDay } from "../claim-period.ts";
import { START, clause } from "./clauses.ts";
import { outside, recordWanted } from "./medical.ts";
import { TWELVE, cureWords, identity, ifPaid, inMaternity, mending, payable, twelveMonths } from "./months.ts";
import { PAID_TO_HER, amount, late, leave } from "./payment.ts";
import { putOff } from "./transition.ts";

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    if (as === "employer" || as === "resident") return outside("allowance", as);
    const noLeave = withoutLeave(situation, "allowance", clause("2.2.1"));
    if (noLeave) return noLeave;
    const standing = standingAt(twelveMonths, laid.deciding, event.month);
    const words = cureWords(`${EVENT_WORD[event.kind]}当月就满 ${TWELVE} 个月，能领津贴`);
    const holds = served(twelveMonths, standing);
    const open = holds ? [] : mending(twelveMonths, situation, standing, words);
    const put = holds || open.length > 0 ? undefined : putOff(situation, laid);
    return put ?? atEvent(situation, laid, standing, open);
  },
};

/* 二（二）1: twelve months at the event. */

function atEvent(situation: Situation, laid: Books, standing: Standing, open: readonly Action[]): Ruled {
  const { event } = situation;
  const word = EVENT_WORD[event.kind];
  const holds = served(twelveMonths, standing);
  const benefit = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit";
  const conditions = [
    condition(
      "in-maternity-insurance",
      clause(benefit ? "1.2" : "1.1"),
      `${word}当月在四川省内参加生育保险`,
      insured(situation, laid, standing, open),
    ),
    condition(
      "twelve-months-insured",
      clause("2.2.1"),
      `到${word}当月，省内生育保险连续满 ${TWELVE} 个月`,
      twelveFinding(situation, standing, open),
    ),
    claimedInTime(situation, clause("2.2.3")),
    ...(holds ? [leave(situation, laid, event.month)] : []),
  ];
  return rule("allowance", "self", {
    conditions,
    payer: "employee-fund",
    from: event.date,
    claimBy: lastClaimDay(situation),
    amount: () => amount(situation, laid, event.future ? event.month : situation.now),
    how: () => [PAID_TO_HER],
    assumptions: late(situation),
    counted: () => countedAt(twelveMonths, standing.nearest, standing.at),
    actions: standing.paid || payable(situation) ? [] : [forAnotherTime],
  });
}

/** 一（一）: what to do for another time when maternity insurance was not paid. */
const forAnotherTime: Action = {
  id: "enrol",
  what: "以后交职工医保时，加上生育保险",
  effect: `连续满 ${TWELVE} 个月，下次生育就有津贴`,
};

/** The event's month was paid, but only when it was over. */
const paidTooLate = ({ event }: Situation, { deciding }: Books): boolean => {
  const payment = paymentIn(deciding, event.month);
  return payment !== undefined && inMaternity(payment) && isLate(payment, event.month);
};

const noTolerance = ownReading(
  "no-tolerance",
  "文件没有给断缴的期限：断一个月就重新数；生产或终止妊娠之后才补的月份不算。",
  clause("2.2.1"),
);

function insured(situation: Situation, laid: Books, standing: Standing, open: readonly Action[]): Finding {
  const { event } = situation;
  if (standing.paid) return paidThen(situation);
  if (payable(situation)) {
    return unmet(`${monthZh(event.month)}还没有交生育保险`, { cures: open, assumes: ifPaid(situation) });
  }
  return paidTooLate(situation, laid)
    ? unmet(`${monthZh(event.month)}是过后补交的，不算`, { assumes: [noTolerance] })
    : unmet(`${monthZh(event.month)}没有交生育保险`);
}

function twelveFinding(situation: Situation, standing: Standing, open: readonly Action[]): Finding {
  const { event } = situation;
  const { run, nearest, paid, count } = standing;
  const gap = nearest?.gap;
  const lastCounted = count > 0 || nearest === undefined ? event.month : nearest.last;
  const before = gap ? `（之前${gapText(gap)}）` : "";
  const stops = paid || nearest === undefined ? "" : "，到这里就断了";
  const seen = `${runText(nearest, lastCounted, countThrough(nearest, lastCounted))}${stops}${before}`;
  const near = Math.abs(count - TWELVE) <= 1 || (!paid && nearest?.last === event.month - 1);
  const assumes = near ? [reading("R5", clause("2.2.1"))] : [];
  if (count >= TWELVE) {
    if (run?.joined.length) assumes.push(reading("R3", clause("2.2.1")));
    if (run?.joined.some((one) => one.backPaidIn === event.month)) {
      const text = "在生产或终止妊娠的同一个月补缴的，按补在前面算；如果是之后才补的，就不算。";
      assumes.push(ownReading("back-paid-in-event-month", text, clause("2.2.1")));
    }
    const sinceStart = event.month - START + 1;
    if (sinceStart < TWELVE) assumes.push(reading("R7a", clause("2.2.1")));
    return met(seen, assumes);
  }
  if (gap) assumes.push(noTolerance);
  if (gap && gap.lateReasons.length > 0 && gap.backPaidIn === undefined) assumes.push(reading("R3", clause("2.2.1")));
  if (payable(situation)) assumes.push(...ifPaid(situation));
  return unmet(seen, { cures: open, assumes });
}
