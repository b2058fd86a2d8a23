/** 并医险中心字〔2024〕51号, 第二章一、1, 4, 6: the allowance, the contracts that end, and the top-up of low stipends. */
import { withoutLeave } from "../leave-events.ts";
import { addDays, day, dayZh, daysBetween, month, type Day } from "../../../base/calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked, type Finding } from "../../condition.ts";
import type { Post } from "../../../facts/facts.ts";
import { averageWage, callersDays, figurePath } from "../../../figures/figures.ts";
import { refused, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import { lessThan, minus, rounded, times, yuan } from "../../../base/money.ts";
import { served } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import type { Payment } from "../../record.ts";
import { yearBefore, type Books, type Situation } from "../../situation.ts";
import { allowanceAmount, monthlyBasis } from "../allowance-sum.ts";
import { paidThroughLeave, type LeaveRule } from "../leave-payments.ts";
import { leaveEnds, order619Clause } from "../order-619.ts";
import { clause } from "./clauses.ts";
import { claimable, materials } from "./materials.ts";
import {
  countedOnly,
  dismissedBefore,
  identity,
  insuredLongEnough,
  insuredThen,
  mending,
  nineMonths,
  payDebts,
  recordWanted,
  thatMonth,
  toldServes,
} from "./months.ts";

const TOPPED_UP: readonly (Post | undefined)[] = ["welfare-post", "three-supports"];
const toppedUp = (payment: Payment): boolean =>
  payment.scheme === "unemployment-benefit" || (payment.scheme === "employer" && TOPPED_UP.includes(payment.post));

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid, payment } = identity(situation);
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    const refuse = (why: string, ...cites: Parameters<typeof clause>) =>
      refused("allowance", "self", {
        id: "allowance-in-scope",
        required: "参加职工生育保险，能领津贴",
        why,
        cites: clause(...cites),
      });
    if (as === "resident") return refuse("居民医保没有生育津贴", "1.1", "2.1.3");
    if (as === "individual") {
      return refuse("灵活就业的人在太原还不能参加生育保险，没有津贴；住院费可以报", "1.1", "2.1.5");
    }
    const noLeave = withoutLeave(situation, "allowance", clause("2.1.4"));
    if (noLeave) return noLeave;
    if (payment?.scheme === "employer" && payment.post === "fiscal") {
      const why = "财政发工资，产假里工资照发，不另发津贴";
      const asked = { id: "not-paid-by-treasury", required: "工资不是财政发的", why, cites: clause("2.1.6") };
      return refused("allowance", "self", asked, {
        payerInstead: "treasury",
        howInstead: ["产假工资找原单位，照常发。"],
      });
    }
    if (payment && toppedUp(payment)) return refuse("这类岗位没有津贴；补贴低的可以补差，看“补差”那一项", "2.1.6");
    return employeeAllowance(situation, laid, payment);
  },
};

function employeeAllowance(situation: Situation, laid: Books, payment: Payment | undefined): Ruled {
  const found = insuredLongEnough(situation, situation.person, laid, nineMonths, "本人");
  const { standing } = found;
  const contract = contractAsked(situation, laid);
  const employerOwes = standing.paid && standing.count < nineMonths.months && contract.finding.outcome !== "unmet";
  const asksLeave = served(nineMonths, standing) || toldServes(situation, nineMonths, laid);
  return claimable("allowance", "self", situation, {
    conditions: [...found.asked, contract, ...(asksLeave ? [paidOn(situation, laid)] : [])],
    payer: "employee-fund",
    ...(employerOwes && { payerInstead: "employer" as const }),
    from: situation.event.date,
    counted: found.counted,
    amount: () => employeeAmount(situation),
    materials: () => materials(situation, laid, "allowance", "self", payment),
    how: () => [
      "津贴代替产假工资，不能都拿；由单位申报。",
      ...(endsInLeave(situation) ? ["合同结束以后那些天没有津贴，已经领了的要退回。"] : []),
    ],
    howInstead: ["不满 9 个月的，津贴由单位付。可以拿着这一条找单位；单位不给，打 12333 或找劳动监察。"],
  });
}

/** 4: payments through the leave and until the claim. Late months count where they healed; arrears may still be paid. */
function paidOn(situation: Situation, laid: Books): Asked {
  const ended = contractEnd(situation);
  const asks: LeaveRule = {
    cites: clause("2.1.4"),
    valid: () => true,
    untilClaim: true,
    ...(ended !== undefined && { until: month(ended) }),
  };
  const told = countedOnly(laid.told);
  const asked = paidThroughLeave(situation, { ...laid, paid: countedOnly(laid.paid), told }, asks);
  if (asked.finding.outcome !== "unmet" || asked.finding.cures?.length) return asked;
  const { finding } = paidThroughLeave(situation, { ...laid, paid: told, told }, asks);
  const ahead = finding.outcome === "unmet" ? (finding.cures ?? []) : [];
  if (finding.outcome !== "met" && ahead.length === 0) return asked;
  const cures = [payDebts("补上以后，津贴才领得到"), ...ahead];
  return { ...asked, finding: unmet(asked.finding.observed, { cures, assumes: [reading("R7c")] }) };
}

const DAYS_A_MONTH = 30;

/** Order 619 art. 8, to which 3 refers with 我市生育津贴计发办法. */
function employeeAmount(situation: Situation) {
  const ended = contractEnd(situation);
  const wage = situation.person.facts.employerAverageWage;
  const computed = allowanceAmount(situation, {
    cites: [...clause("2.1.3"), ...order619Clause("8")],
    basis: wage === undefined ? undefined : monthlyBasis(wage, "单位上年度职工月平均工资（按填的）"),
    divisor: DAYS_A_MONTH,
    ...(ended !== undefined && {
      limit: { days: daysBetween(situation.event.date, ended) + 1, why: `合同 ${dayZh(ended)}结束，只算到那天` },
    }),
  });
  const { amount } = computed;
  const text = "文件没有写津贴怎么算，这里按国家规定：单位上年度职工月平均工资 ÷ 30 × 产假天数。";
  return {
    ...computed,
    // A leave that the contract's end cuts to the same days is no other answer.
    amount: { ...amount, alternatives: amount.alternatives.filter((one) => one.days !== amount.days) },
    missing: [...(wage === undefined ? ["person.employerAverageWage"] : []), ...computed.missing],
    assumes: [
      ...computed.assumes,
      ownReading("national-formula", text, [...clause("2.1.3"), ...order619Clause("8")]),
      ...(endsInLeave(situation) ? [reading("leave-from-event", order619Clause("7"))] : []),
    ],
  };
}

function contractAsked(situation: Situation, laid: Books): Asked {
  const { event, person, now } = situation;
  const { dismissedOn } = person.facts;
  const required = `${event.kind === "delivery" ? "生产" : "终止妊娠"}时劳动合同还在`;
  const asked = (finding: Finding) => condition("contract-runs", clause("2.1.4"), required, finding);
  if (dismissedOn === undefined) return asked(met("没有填合同结束"));
  const ended = `合同 ${dayZh(day(dismissedOn))}结束`;
  if (dismissedOn >= event.date) return asked(met(ended));
  if (dismissedBefore(situation, laid)) return asked(unmet(`${ended}，之后没有别的单位接着交`));
  // Until a month after the old contract has been paid, the new employer's payments are only told.
  const planned = month(dismissedOn) >= now || dismissedBefore(situation, { ...laid, told: laid.paid });
  return asked(met(`${ended}，之后有别的单位接着交`, planned ? [reading("planned-payments")] : []));
}

/** 4: the contract's last day, when it is not before the event. */
function contractEnd({ person, event }: Situation): Day | undefined {
  const { dismissedOn } = person.facts;
  return dismissedOn === undefined || dismissedOn < event.date ? undefined : day(dismissedOn);
}

/** Whether the contract ends in the leave, its last day included. */
function endsInLeave(situation: Situation): boolean {
  const ended = contractEnd(situation);
  return ended !== undefined && ended <= leaveEndsBy(situation);
}

/** The last day of the leave, or of the days of allowance that the caller gives. */
function leaveEndsBy(situation: Situation): Day {
  const { event } = situation;
  const given = callersDays(situation)?.value;
  const { latest } = leaveEnds(event);
  const last = given === undefined ? latest : addDays(event.date, given - 1);
  return last > latest ? last : latest;
}

/** 6: the fund makes a low stipend up to 60 % of last year's average wage for the legal leave. */
export const topUp: BenefitRule = {
  benefit: "allowance-top-up",
  via: "self",
  decide: (situation) => {
    const { laid, payment } = identity(situation);
    const { event } = situation;
    if (!laid || !payment || !toppedUp(payment)) return undefined;
    const noLeave = withoutLeave(situation, "allowance-top-up", clause("2.1.6"));
    if (noLeave) return noLeave;
    const year = yearBefore(event);
    const wage = averageWage(situation, ["140100", "140000"], year);
    const stipend = situation.person.facts.monthlyStipend;
    const floor = wage && times(yuan(wage.value), SHARE);
    const missing = [
      ...(wage ? [] : [figurePath(`average-wage:140000:${year}`)]),
      ...(stipend === undefined ? ["person.monthlyStipend"] : []),
    ];
    const seen = floor && stipend !== undefined ? `月补贴 ${stipend} 元，${SHARE * 100}% 是 ${rounded(floor)} 元` : "";
    const low =
      floor && stipend !== undefined
        ? yesNo(lessThan(yuan(stipend), floor), seen, `${seen}，不低，不用补`)
        : unknown(stipend === undefined ? "还缺数字" : `月补贴 ${stipend} 元，还缺 ${year} 年的月平均工资`, ...missing);
    const belongs = met(payment.scheme === "employer" ? "属于这类岗位" : "在领失业金");
    return claimable("allowance-top-up", "self", situation, {
      conditions: [
        condition("special-post", clause("2.1.6"), "公益性岗位、三支一扶或领失业金", belongs),
        insuredThen(situation, laid, () => mending(situation, situation.person, thatMonth, laid), "本人"),
        condition("stipend-low", clause("2.1.6"), `月补贴低于 ${year} 年月平均工资的 ${SHARE * 100}%`, low),
      ],
      payer: "employee-fund",
      from: event.date,
      amount: () =>
        allowanceAmount(situation, {
          cites: clause("2.1.6"),
          basis:
            floor && stipend !== undefined
              ? {
                  sum: minus(floor, yuan(stipend)),
                  text: `${year} 年月平均工资 × ${SHARE * 100}% − 月补贴 ${stipend} 元`,
                  figure: wage,
                }
              : undefined,
          divisor: DAYS_A_MONTH,
          nationalLeaveOnly: true,
        }),
      how: () => ["只补国家规定的产假天数，不看交满几个月。"],
    });
  },
};

const SHARE = 0.6;
