/** Payments must not stop in the leave: a month missed and over loses the allowance, a stop still ahead can be mended. */
import { addMonths, dayZh, lastDay, month, monthZh, type Month } from "../../base/calendar.ts";
import type { Action } from "../../assessment/assessment.ts";
import { condition, met, unknown, unmet, type Asked, type Finding } from "../condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import { callersDays } from "../../figures/figures.ts";
import { ownReading, reading } from "../readings.ts";
import { paymentIn, type Ledger, type Payment } from "../record.ts";
import type { Books, Situation } from "../situation.ts";
import { leaveEnds, order619Clause } from "./order-619.ts";

/** How a document asks for payments to go on. */
export interface LeaveRule {
  readonly cites: readonly ClauseKey[];
  /** Which payments keep the insurance valid. */
  readonly valid: (payment: Payment) => boolean;
  /** The first month asked about, when it is not the event's own. */
  readonly since?: Month;
  /** Whether the payments must go on until the claim, beyond the leave. */
  readonly untilClaim?: boolean;
  /** The last month asked about, when the contract ends before. */
  readonly until?: Month;
}

/** Asks that no month from the event to the leave's end (or the claim) is missed. */
export function paidThroughLeave(situation: Situation, { paid, told }: Books, rule: LeaveRule): Asked {
  const { event, now } = situation;
  const { earliest, latest } = leaveEnds(event, callersDays(situation)?.value);
  const cites = [...rule.cites, ...order619Clause("7")];
  const required = rule.untilClaim
    ? `产假里（到 ${dayZh(latest)}）和申领之前一直在交费`
    : `产假里（到 ${dayZh(latest)}）一直在交费`;
  const since = Math.max(event.month, rule.since ?? event.month) as Month;
  const claim = addMonths(now, -1);
  const end = (leave: Month): Month =>
    Math.min(rule.untilClaim && claim > leave ? claim : leave, rule.until ?? Infinity) as Month;
  const missed = (book: Ledger, to: Month): Month | undefined => {
    for (let m = since; m <= to; m = addMonths(m, 1)) {
      const payment = paymentIn(book, m);
      if (!payment || !rule.valid(payment)) return m;
    }
    return undefined;
  };
  const asked = (finding: Finding): Asked => condition("paid-through-leave", cites, required, finding);
  const undecided = unknown("还不知道怀孕几个月，产假长短没定", "event.gestationMonths");
  const finished = (leave: Month) => missed(paid, Math.min(end(leave), claim) as Month);
  const lost = finished(month(latest));
  if (lost !== undefined) {
    if (finished(month(earliest)) === undefined) return asked(undecided);
    const text = "产假里已经过完的月份没有交费，按中断处理。";
    const assumes = [
      ownReading("stopped-in-leave", text, rule.cites),
      reading("leave-from-event", order619Clause("7")),
    ];
    return asked(unmet(`${monthZh(lost)}没有交`, { assumes }));
  }
  const ahead = missed(told, end(month(latest)));
  if (ahead !== undefined) {
    if (missed(told, end(month(earliest))) === undefined) return asked(undecided);
    const cure: Action = {
      id: "keep-paying",
      what: `${monthZh(ahead)}起接着交，一直交到产假结束、津贴领到手`,
      by: lastDay(ahead),
      effect: "不断缴，津贴才领得到",
    };
    return asked(unmet(`${monthZh(ahead)}起就没有说要交了`, { cures: [cure] }));
  }
  return asked(met("没有断", end(month(latest)) > now ? [reading("planned-payments")] : []));
}
