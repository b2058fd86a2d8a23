/** 川医保规〔2024〕9号 二（二）2–3: how much the allowance is, and how it is claimed and kept. */
import type { Assumption } from "../../../assessment/assessment.ts";
import { addMonths, yearOf, type Month } from "../../../base/calendar.ts";
import type { Asked } from "../../condition.ts";
import { over, plus, yuan } from "../../../base/money.ts";
import { ownReading } from "../../readings.ts";
import type { Payment } from "../../record.ts";
import { yearBefore, type Books, type Situation } from "../../situation.ts";
import { allowanceAmount, type Basis } from "../allowance-sum.ts";
import { inTime } from "../claim-period.ts";
import { paidThroughLeave } from "../leave-payments.ts";
import { clause } from "./clauses.ts";
import { inMaternity, onTime } from "./months.ts";

/* 二（二）2: the average base of the calendar year before the event, divided by 30. */

const DAYS_A_MONTH = 30;

/** The sum when claimed in the month `claimed`: in another year than the event's, which year is last year is a reading. */
export function amount(situation: Situation, laid: Books, claimed: Month) {
  const basis = averageBase(situation, laid);
  const computed = allowanceAmount(situation, {
    cites: clause("2.2.2"),
    basis,
    divisor: DAYS_A_MONTH,
    divisorAlternative: {
      months: 12,
      days: 365,
      if: "如果当地按月基数 × 12 ÷ 365 天算",
      figure: "allowance-divisor:510000",
    },
  });
  const text = "“上年度”按事情发生的前一年算，不按申领那一年。";
  const otherYear = yearOf(claimed) !== yearOf(situation.event.month);
  return {
    ...computed,
    missing: [...(basis ? [] : ["person.averageBaseLastYear"]), ...computed.missing],
    assumes: [...computed.assumes, ...(otherYear ? [ownReading("base-year", text, clause("2.2.2"))] : [])],
  };
}

function averageBase({ person, event }: Situation, { deciding }: Books): Basis | undefined {
  const year = yearBefore(event);
  const given = person.facts.averageBaseLastYear;
  if (given !== undefined) return { sum: yuan(given), text: `${year} 年月平均缴费基数（按填的）` };
  const paid = deciding.months.filter(
    (payment, index): payment is Payment =>
      payment !== undefined && payment.scheme !== "resident" && yearOf(addMonths(deciding.first, index)) === year,
  );
  const bases = paid.flatMap((payment) => payment.base ?? []);
  if (bases.length === 0 || bases.length < paid.length) return undefined;
  const total = bases.map(yuan).reduce(plus);
  return { sum: over(total, bases.length), text: `${year} 年 ${bases.length} 个缴费月的平均基数` };
}

/* 二（二）3: insurance stays valid through the leave. */

/** Asked from the month `since` on. */
export const leave = (situation: Situation, laid: Books, since: Month): Asked =>
  paidThroughLeave(situation, onTime(laid, situation.event.month), {
    cites: clause("2.2.3"),
    valid: inMaternity,
    since,
  });

export const PAID_TO_HER = "津贴打给本人；和产假工资不能都拿。";

/** 二（二）3 with R6: "in principle" leaves room that we do not fill. */
export function late(situation: Situation): Assumption[] {
  const text = "文件写的是“原则上”12 个月内；过了期限的，这里按不能领处理，有特殊原因可以打 12393 问。";
  return inTime(situation) ? [] : [ownReading("in-principle", text, clause("2.2.3"))];
}
