/** 克医保规〔2026〕4号 四（二）, 四（四）, 四（五）第四款: what the allowance comes to, and the lump sum of 2026. */
import type { Action } from "../../../assessment/assessment.ts";
import { addMonths, day, month, type Month } from "../../../base/calendar.ts";
import { averageWage, figurePath } from "../../../figures/figures.ts";
import { paymentIn } from "../../record.ts";
import { yearBefore, type Books, type Situation } from "../../situation.ts";
import { allowanceAmount, monthlyBasis } from "../allowance-sum.ts";
import { clause } from "./clauses.ts";
import * as months from "./months.ts";
import { order619Clause } from "../order-619.ts";

const SHARE = 0.6;
const DAYS_A_MONTH = 30;

/** 四（二）: last year's average wage of the region × 60 % ÷ 30 × days. */
export function memberAmount(situation: Situation) {
  const year = yearBefore(situation.event);
  const wage = averageWage(situation, ["650000"], year);
  const computed = allowanceAmount(situation, {
    basis: wage && monthlyBasis(wage.value, `${year} 年自治区全口径城镇单位就业人员月平均工资`, wage),
    cites: clause("4.2"),
    share: SHARE,
    divisor: DAYS_A_MONTH,
    divisorWritten: true,
  });
  const open = !wage || wage.status === "unconfirmed" ? [figurePath(`average-wage:650000:${year}`)] : [];
  return { ...computed, missing: [...open, ...computed.missing] };
}

/** 四（四）: an employee's allowance follows Order 619, from the employer's average wage of last year. */
export function employeeAmount(situation: Situation) {
  const wage = situation.person.facts.employerAverageWage;
  const basis = wage === undefined ? undefined : monthlyBasis(wage, "单位上年度职工月平均工资（按填的）");
  const computed = allowanceAmount(situation, {
    cites: [...clause("4.4"), ...order619Clause("8")],
    basis,
    divisor: DAYS_A_MONTH,
  });
  return { ...computed, missing: [...(basis ? [] : ["person.employerAverageWage"]), ...computed.missing] };
}

/** 四（五）: births of these months may pay what is missing in one sum, up to the day before December 2027. */
const LUMP_SUM = { from: day("2026-08-01"), to: day("2026-12-31"), by: day("2027-11-30") };

/** 四（五）第四款: what to do. */
export const LUMP_ACTION: Action = {
  id: "lump-sum",
  what: "把还差的生育保险费一次交齐",
  by: LUMP_SUM.by,
  effect: "交完就可以申领这次的津贴",
};

/** 四（五）第四款: whether the missing months of this birth can still be paid in one sum. */
export const lumpSumOpen = ({ event, asOf }: Situation): boolean =>
  LUMP_SUM.from <= event.date && event.date <= LUMP_SUM.to && asOf <= LUMP_SUM.by;

/** The month in which that sum was paid, if it was paid in time and fills the ten. */
export function lumpSumPaid({ event }: Situation, { paid }: Books): Month | undefined {
  const tenth = months.tenthFrom(paid, event.month);
  if (tenth === undefined || event.date < LUMP_SUM.from || event.date > LUMP_SUM.to) return undefined;
  let latest: Month | undefined;
  for (let m = addMonths(event.month, 1); m <= tenth; m = addMonths(m, 1)) {
    const madeIn = paymentIn(paid, m)?.paidIn;
    if (madeIn !== undefined && month(madeIn) < m) latest = Math.max(latest ?? 0, month(madeIn)) as Month;
  }
  return latest !== undefined && latest <= month(LUMP_SUM.by) ? latest : undefined;
}
