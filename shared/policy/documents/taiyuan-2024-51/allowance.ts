/** 并医险中心字〔2024〕51号, 第二章一、1, 3, 4 and 6 together: what the allowance asks, who pays instead, and how much. */
import { addMonths } from "../../base/calendar.ts";
import type { Payer } from "../../assessment/assessment.ts";
import { decidingIn, lastPaidMonth, paymentsIn, type Payment } from "../../months/book.ts";
import type { Sum } from "../../rules/sum.ts";
import { allowanceSum, employersSum, employersWage, type SumSpec } from "../../shared-rules/allowance-sum.ts";
import { hasLeave } from "../../shared-rules/event-kind.ts";
import { BACK_PAY_WINDOW } from "../../shared-rules/gaps.ts";
import { order619Clause } from "../national-order-619/heading.ts";
import {
  contractRuns,
  inScope,
  isEmployers,
  isOut,
  notByTreasury,
  paidDays,
  surgeryDays,
  throughLeave,
} from "./benefits.ts";
import { claimedInTime, thenClaimed } from "./claims.ts";
import { cites } from "./heading.ts";
import { inMaternityInsurance, monthsPaid, whoThen, type Asked } from "./members.ts";

/** 1, 4: not full nine months at the birth: the employer pays, also where it registered late, or not at all. */
export function allowancePayerInstead(c: Asked): Payer | undefined {
  if (!hasLeave(c.situation.event)) return undefined;
  if (notByTreasury.test(c).outcome === "no") return "treasury";
  if (inScope.test(c).reason === "topped-up" || isFull(c)) return undefined;
  const { as } = whoThen(c);
  if (as === "employer" && contractRuns(c).test(c).outcome === "no") return undefined;
  const paidOrOwed = isEmployersMonth(c) || (as === "none" && isBetweenEmployers(c));
  return paidOrOwed || c.situation.person.facts.employed === true ? "employer" : undefined;
}
const isFull = (c: Asked): boolean => whoThen(c).as === "employer" && monthsPaid.test(c).outcome === "yes";
/** The event's month is an employer's: paid, paid late, or told to be paid late. */
const isEmployersMonth = ({ book, situation: { event } }: Asked): boolean =>
  paymentsIn(book, event.month).some(({ scheme, where }) => scheme === "employer" && where === "here");
/** With maternity insurance in it: with medical insurance alone she is not insured (Order 619 art. 8). */
const isInsuredMonth = ({ book, situation: { event } }: Asked): boolean =>
  paymentsIn(book, event.month).some(isEmployers);
/** Still owed: unpaid between two employers' months that are no further apart than a change of job. */
function isBetweenEmployers(c: Asked): boolean {
  const { book, situation } = c;
  const onTime = (paid: Payment) => isEmployers(paid) && (!paid.late || paid.lateReason === "arrears");
  const m = situation.event.month;
  const before = lastPaidMonth(book, m, onTime, undefined) ?? 0;
  const joins = [1, 2, 3].some(
    (n) => m + n - before <= BACK_PAY_WINDOW && decidingIn(book, addMonths(m, n), onTime, undefined),
  );
  return joins && situation.person.facts.employed !== false && !isOut(c);
}

/** 3: 我市生育津贴计发办法, which is not loaded: Order 619 art. 8. What the employer owes goes by the same standard. */
export function allowanceSums(c: Asked): Sum {
  const spec: SumSpec = {
    cites: [...cites("2.1.3"), ...order619Clause("8")],
    basis: employersWage,
    limit: paidDays(c),
  };
  if (isFull(c)) return allowanceSum(c, spec);
  return employersSum(c, { ...spec, insured: isInsuredMonth(c) || isBetweenEmployers(c) });
}

/** What the allowance asks. */
export const allowanceRequires = (c: Asked) => {
  if (!hasLeave(c.situation.event)) return [surgeryDays];
  const who = [inScope, notByTreasury];
  // Whose months are not asked about is not asked how they went on.
  if (who.some((one) => one.test(c).outcome !== "yes")) return who;
  const months = [...who, inMaternityInsurance, monthsPaid, contractRuns(c)];
  return isFull(c) ? [...months, ...thenClaimed(c, throughLeave)] : [...months, claimedInTime];
};

/** Nothing but a stop of payments in the leave or before the claim stands in the way. */
export const stoppedInLeave = (c: Asked): boolean =>
  allowanceRequires(c).every((one) => (one.test(c).outcome === "no") === (one === throughLeave));
