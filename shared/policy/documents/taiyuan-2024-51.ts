/** 并医险中心字〔2024〕51号: Taiyuan, employees' maternity insurance in practice. In force from 2024-08-01. */
import type { Action, Assumption } from "../assessment.ts";
import { day, dayZh, daysBetween, firstDay, lastDay, month, monthZh, type Day, type Month } from "../calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked } from "../condition.ts";
import { citing, type PolicyDocument } from "../document.ts";
import type { Post } from "../facts.ts";
import { averageWage, figurePath } from "../figures.ts";
import { notCovered, refused, rule, waiting, type BenefitRule, type Ruled } from "../line.ts";
import { lessThan, minus, rounded, times, yuan } from "../money.ts";
import { backPaidWithin, cures, served, servedFrom, servedLater, standingAt, type Period, type Standing } from "../qualifying.ts";
import { ownReading, reading } from "../readings.ts";
import { countThrough, lastPaidMonth, paymentIn, paysMaternity, type Counting, type Payment } from "../record.ts";
import { books, yearBefore, type Books, type Insured, type Situation } from "../situation.ts";
import { EVENT_WORD, SCHEME_WORD, gapText, runText } from "../wording.ts";
import { allowanceAmount, monthlyBasis } from "./allowance-sum.ts";
import { claimedInTime, inTime, lastClaimDay } from "./claim-period.ts";
import { paidThroughLeave } from "./leave-payments.ts";
import { leaveEnds, order619Clause } from "./order-619.ts";
import { isResident } from "./resident.ts";
import { withoutJob } from "./spouse.ts";
import { materials } from "./taiyuan-2024-51-materials.ts";

export const taiyuan2024no51 = {
  id: "ty-2024-51",
  number: "并医险中心字〔2024〕51号",
  title: "太原市职工生育保险经办业务操作细则",
  place: "140100",
  placeName: "山西省太原市",
  inForce: { from: day("2024-08-01") },
  clauses: {
    "1.1": {
      label: "第一章一",
      role: "rule",
      summary: "单位职工都要参加生育保险；公益性岗位、三支一扶、领失业金、农民工专户的人也参加。灵活就业的人暂时不在里面。",
      decides: "谁在生育保险里",
    },
    "1.2": {
      label: "第一章二",
      role: "no-decision",
      summary: "单位要在用工 30 天内办登记、按月足额交费；欠费每天加收万分之五；单位合并改制的，由接手的单位继续交。",
      decides: "说的是单位的义务；欠费对个人的影响看第二章一、1",
    },
    "1.3": { label: "第一章三", role: "no-decision", summary: "参保登记可以网上办，也可以到窗口办。", decides: "说的是登记手续" },
    "2.1.1": {
      label: "第二章一、1",
      role: "rule",
      summary: "单位交费的下个月起报医疗费；连续足额交满 9 个月有津贴。单位晚登记的，从实际登记那个月数起；不满 9 个月，津贴由单位付。",
      decides: "要交几个月，不够谁付",
    },
    "2.1.2": { label: "第二章一、2", role: "rule", summary: "换工作断缴，3 个月内按规定补上的，照常享受。", decides: "换工作断缴" },
    "2.1.3": {
      label: "第二章一、3",
      role: "rule",
      summary: "在山西省内交的职工生育保险都算数；灵活就业和居民医保的月份不算。",
      decides: "外地交的算不算",
    },
    "2.1.4": {
      label: "第二章一、4",
      role: "rule",
      summary: "津贴代替产假工资，不能都拿；产假里到报销那天不能断缴；解除合同后的产假天数没有津贴。",
      decides: "断缴和离职的影响",
    },
    "2.1.5": {
      label: "第二章一、5",
      role: "rule",
      summary: "灵活就业的人住院生育，以及保胎、妊娠期高血压等没有生产的住院，按职工医保普通住院的比例报。",
      decides: "按普通医保报的情况",
    },
    "2.1.6": {
      label: "第二章一、6",
      role: "rule",
      summary: "财政发工资的，产假工资照发，没有津贴。公益性岗位、三支一扶、领失业金的，月补贴低于上年度月平均工资 60% 的，补足差额。",
      decides: "特殊岗位",
    },
    "2.1.7": {
      label: "第二章一、7",
      role: "rule",
      summary: "妻子没工作，丈夫连续交满 1 个月，可以报医疗费；参加居民医保的可以二选一，不能都报。",
      decides: "用丈夫的生育保险报",
    },
    "2.1.8": {
      label: "第二章一、8",
      role: "rule",
      summary: "单位要在生产或终止妊娠后 1 年内申报；超过的按另一份复函办。",
      decides: "多久内申报",
    },
    "2.2.1": {
      label: "第二章二（一）",
      role: "rule",
      summary: "在山西的定点医院刷卡直接结算；没有直接结算的，先垫付再报，材料分两类列出。",
      decides: "医疗费怎么报、带什么材料",
    },
    "2.2.2": { label: "第二章二（二）", role: "rule", summary: "津贴由单位网上或到窗口办，失业的人可以自己办。", decides: "津贴怎么办" },
    "2.2.3": { label: "第二章二（三）", role: "rule", summary: "产检费由单位网上或到窗口办，失业的人可以自己办。", decides: "产检费怎么办" },
    "3": { label: "第三章", role: "no-decision", summary: "用假材料骗取待遇的，要追回并处理。", decides: "说的是监督，不决定个人待遇" },
    "4": { label: "第四章", role: "no-decision", summary: "基金怎么记账。", decides: "说的是财务，不决定个人待遇" },
    "5": { label: "第五章", role: "no-decision", summary: "从发布那天起执行，没写到的按原来的规定。", decides: "说的是生效，不决定个人待遇" },
  },
} as const satisfies PolicyDocument;

const clause = citing(taiyuan2024no51);
const START = month(taiyuan2024no51.inForce.from);

/* 第一章一: who is in; the identity of the event's month (R8). */

interface Identity {
  readonly as: "unknown" | "resident" | "individual" | "employee" | "none";
  readonly laid?: Books;
  /** The payment of the event's month, or the last one while that still counts. */
  readonly payment?: Payment;
}

function identity(situation: Situation): Identity {
  const { person, event, now } = situation;
  if (!person.record) return { as: "unknown" };
  const laid = books(situation, person.record, "province");
  const paid = paymentIn(laid.deciding, event.month);
  if (!paid && isResident(situation)) return { as: "resident", laid };
  const last = lastPaidMonth(laid.deciding, event.month);
  const held = !paid && last !== undefined && (event.future || now <= last + JOB_CHANGE.window);
  const payment = paid ?? (held ? paymentIn(laid.deciding, last) : undefined);
  if (!payment || (!paid && payment.scheme === "resident")) return { as: "none", laid };
  if (payment.scheme === "resident" || payment.scheme === "individual") return { as: payment.scheme, laid, payment };
  return { as: "employee", laid, payment };
}

const recordWanted = { id: "record-known", required: "知道缴费记录", cites: clause("2.1.1") } as const;

/* 第二章一、1–3: which months count, and which gaps join. */

const JOB_CHANGE = { months: 3, window: 4 };

/** 3: months of employees in Shanxi. 2: a job change back-paid in time joins. 1: late registration starts anew; arrears count. */
const counting: Counting = {
  weigh: (paid) => ((paid.scheme === "employer" || paid.scheme === "unemployment-benefit") && paysMaternity(paid) ? 1 : 0),
  excuses: (paid) => paid.lateReason === "arrears",
  joins: (gap) => !gap.lateReasons.includes("registration") && backPaidWithin(gap, JOB_CHANGE.months, JOB_CHANGE.window),
};
const asEmployee = (count: number, counts: Period["counts"]): Period => ({
  months: count,
  counts,
  counting: () => counting,
  backPay: JOB_CHANGE,
  like: { scheme: "employer", from: "1950-01" },
});
const oneMonth = asEmployee(1, "before");
const nineMonths = asEmployee(9, "through");

/** 1–3: the readings by which months came to add up, or did not. */
function countingReadings({ nearest, book }: Standing): Assumption[] {
  const found: Assumption[] = [];
  for (const gap of nearest?.joined ?? []) {
    found.push(reading("R3", clause("2.1.2")));
    if (gap.length === JOB_CHANGE.months) found.push(reading("R1", clause("2.1.2")));
  }
  const gap = nearest?.gap;
  if (gap && gap.length <= JOB_CHANGE.months + 1) found.push(reading(gap.length > JOB_CHANGE.months ? "R1" : "R10", clause("2.1.2")));
  const late = book.months.filter((paid, index) => paid?.paidIn !== undefined && book.first + index < month(paid.paidIn));
  if (late.some((paid) => paid?.lateReason === "arrears")) {
    found.push(ownReading("arrears-count", "单位补上的欠费月份，按已经交了算。", clause("2.1.1")));
  }
  if (late.some((paid) => paid?.lateReason !== "arrears")) {
    found.push(ownReading("late-payment-kind", "开头就晚交的，按单位晚登记算；中间晚交的，按换工作断缴算。", clause("2.1.1", "2.1.2")));
  }
  return found;
}

/** 2 and R9: what still mends the count for this event; nothing once the contract has ended and no one pays since. */
function mending(situation: Situation, who: Insured, period: Period, laid: Books, standing: Standing): Action[] {
  if (who === situation.person && dismissedBefore(situation, laid)) return [];
  const effect = period === nineMonths ? "满 9 个月，就有生育津贴" : "医疗费就能报";
  const found = cures(period, situation, standing, {
    enrol: "由单位参保并按月交费",
    keepPaying: "单位参保不要断",
    backPay: "请单位把断缴的月份全部补上",
    effect,
  });
  const toldPays = !situation.event.future && served(period, standingAt(period, laid.told, situation.event.month));
  if (found.length > 0 || !toldPays) return found;
  return [{ id: "back-pay", what: "请单位按说好的把欠费补上", effect }];
}

/** The insured condition and the months condition, for her or her husband. */
function insuredLongEnough(situation: Situation, who: Insured, laid: Books, period: Period, name: string) {
  const { event } = situation;
  const at = event.month;
  const standing = standingAt(period, laid.deciding, at);
  const holds = served(period, standing);
  const open = holds ? [] : mending(situation, who, period, laid, standing);
  const payment = paymentIn(laid.deciding, at);
  const through = (period.counts === "through" ? at : at - 1) as Month;
  const gap = standing.nearest?.gap;
  const seen = `${runText(standing.nearest, through, countThrough(standing.nearest, through))}${gap ? `（之前${gapText(gap)}）` : ""}`;
  const near = Math.abs(standing.count - period.months) <= 1 ? [reading(period.counts === "through" ? "R5" : "R4", clause("2.1.1"))] : [];
  const readings = [...near, ...countingReadings(standing)];
  const unpaid = payment ? `那个月是${SCHEME_WORD[payment.scheme]}` : `${monthZh(at)}没有交`;
  const readUnpaid = open.length ? [reading(event.future ? "R9" : "R8"), ...(event.future ? [] : [reading("R10", clause("2.1.2")), reading("R7c")])] : [];
  const asked: Asked[] = [
    condition(
      "insured-as-employee",
      clause("1.1"),
      `${EVENT_WORD[event.kind]}当月${name}在太原（或山西省内）的职工生育保险里`,
      standing.paid
        ? met(`${monthZh(at)}已交`, event.future ? [reading("planned-payments")] : [])
        : unmet(unpaid, { cures: open, assumes: readUnpaid }),
    ),
    condition(
      period === nineMonths ? "nine-months-paid" : "one-month-paid",
      clause("2.1.1", ...(standing.nearest?.joined.length || gap ? (["2.1.2"] as const) : []), "2.1.3"),
      period === nineMonths ? `到${EVENT_WORD[event.kind]}当月连续足额交满 ${period.months} 个月` : `当月之前连续交满 ${period.months} 个月`,
      standing.count >= period.months ? met(seen, readings) : unmet(seen, { cures: open, assumes: [...readings, ...readUnpaid] }),
    ),
  ];
  const start = servedFrom(period, standing.run);
  return {
    asked,
    standing,
    from: start === undefined ? undefined : firstDay(Math.max(start, START) as Month),
    later: holds ? undefined : servedLater(period, laid.told, at),
  };
}

/* Medical costs: 1, 5 and 8. */

export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const { as, laid, payment } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (as === "resident") return undefined;
    if (event.overseas) return abroad("self");
    if (as === "individual") return ordinaryRules(situation, laid);
    if (event.kind === "treatment") {
      if (event.setting === "outpatient") {
        return notCovered("medical-expense", "self", "没有住院的保胎等门诊治疗，这份文件没有规定", clause("2.1.5"));
      }
      return ordinaryRules(situation, laid);
    }
    const found = insuredLongEnough(situation, situation.person, laid, oneMonth, "本人");
    return rule("medical-expense", "self", {
      conditions: [...found.asked, claimedInTime(situation, clause("2.1.8"), { beyond: true })],
      payer: "employee-fund",
      from: found.from,
      laterFrom: found.later,
      claimBy: lastClaimDay(situation),
      limitDecides: !inTime(situation),
      materials: () => papers(situation, laid, "medical-expense", "self", payment),
      notes: ["由单位在 1 年内申报；在山西的定点医院可以直接结算。"],
    });
  },
};

/** 第二章二（一） speaks of hospitals in Shanxi and of settling by hand, never of a birth abroad. */
const abroad = (via: "self" | "spouse"): Ruled =>
  notCovered("medical-expense", via, "境外的医疗费，这份文件没有规定", clause("2.2.1"), {
    assumptions: [ownReading("abroad-left-open", "文件只写了内地的医院，境外的医疗费不当作“不能报”，津贴也不受影响。", clause("2.2.1"))],
  });

/** 5: the ordinary rules of employee insurance, for individuals in hospital and for stays that end in no birth. */
function ordinaryRules(situation: Situation, { deciding }: Books): Ruled {
  const { event, person } = situation;
  const paid = paymentIn(deciding, event.month);
  const insured = paid !== undefined && paid.scheme !== "resident";
  const goOn: Action[] = event.future && person.record
    ? [{ id: "keep-paying", what: "职工医保接着按月交，不要断", by: lastDay(event.month), effect: "住院费可以按职工医保报" }]
    : [];
  const inpatient =
    event.setting === undefined
      ? unknown("还不知道是住院还是门诊", "event.setting")
      : yesNo(event.setting === "inpatient", "住院", "门诊费用，灵活就业的人不报");
  return rule("medical-expense", "self", {
    conditions: [
      condition("in-medical-insurance", clause("2.1.5"), "当月在职工医保里", insured ? met(`${monthZh(event.month)}已交`, event.future ? [reading("planned-payments")] : []) : unmet(`${monthZh(event.month)}没有交`, { cures: goOn })),
      condition("inpatient", clause("2.1.5"), "住院期间的费用", inpatient),
    ],
    payer: "employee-fund",
    notes: ["按职工医保普通住院的比例报，不按生育保险的标准。"],
  });
}

const papers = (situation: Situation, { paid }: Books, benefit: "medical-expense" | "allowance", via: "self" | "spouse", payment: Payment | undefined) =>
  materials(
    situation,
    {
      benefit,
      via,
      afterArrears: paid.months.some((one) => one?.lateReason === "arrears"),
      unemployed: payment?.scheme === "unemployment-benefit",
    },
    clause,
  );

/* The allowance: 1, 4, 6 and 8. */

const TOPPED_UP: readonly (Post | undefined)[] = ["welfare-post", "three-supports"];
const toppedUp = (payment: Payment): boolean =>
  payment.scheme === "unemployment-benefit" || (payment.scheme === "employer" && TOPPED_UP.includes(payment.post));

export const allowance: BenefitRule = {
  benefit: "allowance",
  via: "self",
  decide: (situation) => {
    const { as, laid, payment } = identity(situation);
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("allowance", "self", recordWanted, "person.contributions");
    const refuse = (why: string, ...cites: Parameters<typeof clause>) =>
      refused("allowance", "self", { id: "allowance-in-scope", required: "参加职工生育保险，能领津贴", why, cites: clause(...cites) });
    if (as === "resident") return refuse("居民医保没有生育津贴", "1.1", "2.1.3");
    if (as === "individual") return refuse("灵活就业的人在太原还不能参加生育保险，没有津贴；住院费可以报", "1.1", "2.1.5");
    if (event.kind !== "delivery" && event.kind !== "termination") {
      const asked = { id: "allowance-event", required: "生产或终止妊娠", why: `${EVENT_WORD[event.kind]}没有生育津贴，只报医疗费`, cites: clause("2.1.4") };
      return refused("allowance", "self", asked, { assumptions: [reading("R11")] });
    }
    if (payment?.scheme === "employer" && payment.post === "fiscal") {
      const why = "财政发工资，产假里工资照发，不另发津贴";
      const asked = { id: "not-paid-by-treasury", required: "工资不是财政发的", why, cites: clause("2.1.6") };
      return refused("allowance", "self", asked, { payerInstead: "treasury", notes: ["产假工资找原单位，照常发。"] });
    }
    if (payment && toppedUp(payment)) return refuse("这类岗位没有津贴；补贴低的可以补差，看“补差”那一项", "2.1.6");
    return employeeAllowance(situation, laid, payment);
  },
};

function employeeAllowance(situation: Situation, laid: Books, payment: Payment | undefined): Ruled {
  const { event, person } = situation;
  const found = insuredLongEnough(situation, person, laid, nineMonths, "本人");
  const nine = served(nineMonths, found.standing);
  const contract = contractAsked(situation, laid);
  const employerOwes = found.standing.paid && found.standing.count < nineMonths.months && contract.finding.outcome !== "unmet";
  const ended = dismissedInLeave(situation);
  const conditions = [...found.asked, contract, claimedInTime(situation, clause("2.1.8"), { beyond: true })];
  if (nine) {
    conditions.push(
      paidThroughLeave(situation, laid, {
        cites: clause("2.1.4"),
        valid: (one) => counting.weigh(one) > 0,
        untilClaim: true,
        ...(person.facts.dismissedOn !== undefined && { until: month(person.facts.dismissedOn) }),
      }),
    );
  }
  return rule("allowance", "self", {
    conditions,
    payer: "employee-fund",
    ...(employerOwes && { payerInstead: "employer" as const }),
    from: event.date,
    claimBy: lastClaimDay(situation),
    limitDecides: !inTime(situation),
    amount: () => employeeAmount(situation, ended),
    materials: () => papers(situation, laid, "allowance", "self", payment),
    notes: employerOwes
      ? ["不满 9 个月的，津贴由单位付。可以拿着这一条找单位；单位不给，打 12333 或找劳动监察。"]
      : ["津贴代替产假工资，不能都拿；由单位申报。"],
    assumptions: ended ? [reading("leave-from-event", order619Clause("7"))] : [],
  });
}

/** Order 619 art. 8, to which 3 refers with 我市生育津贴计发办法. */
function employeeAmount(situation: Situation, ended: Day | undefined) {
  const wage = situation.person.facts.employerAverageWage;
  const computed = allowanceAmount(situation, {
    basis: wage === undefined ? undefined : monthlyBasis(wage, "单位上年度职工月平均工资（你提供的）"),
    divisor: DAYS_A_MONTH,
    ...(ended && {
      limit: { days: daysBetween(situation.event.date, ended) + 1, why: `合同 ${dayZh(ended)}结束，只算到那天` },
    }),
  });
  const text = "文件没有写津贴怎么算，这里按国家规定：单位上年度职工月平均工资 ÷ 30 × 产假天数。";
  return {
    ...computed,
    missing: [...(wage === undefined ? ["person.employerAverageWage"] : []), ...computed.missing],
    assumes: [...computed.assumes, ownReading("national-formula", text, [...clause("2.1.3"), ...order619Clause("8")])],
  };
}

const DAYS_A_MONTH = 30;

/** 4: whether the contract ended before the event with no other employer paying since. */
function dismissedBefore({ person, event }: Situation, { deciding }: Books): boolean {
  const { dismissedOn } = person.facts;
  if (dismissedOn === undefined || dismissedOn >= event.date) return false;
  return !deciding.months.some((paid, index) => paid && counting.weigh(paid) > 0 && deciding.first + index > month(dismissedOn));
}

function contractAsked(situation: Situation, laid: Books): Asked {
  const { dismissedOn } = situation.person.facts;
  const required = `${situation.event.kind === "delivery" ? "生产" : "终止妊娠"}时劳动合同还在`;
  if (dismissedOn === undefined) return condition("contract-runs", clause("2.1.4"), required, met("没有说合同结束"));
  const ended = `合同 ${dayZh(day(dismissedOn))}结束`;
  return condition(
    "contract-runs",
    clause("2.1.4"),
    required,
    yesNo(!dismissedBefore(situation, laid), ended, `${ended}，之后没有别的单位接着交`),
  );
}

/** 4: the contract's last day, when it falls into the leave. */
function dismissedInLeave({ person, event }: Situation): Day | undefined {
  const { dismissedOn } = person.facts;
  if (dismissedOn === undefined || dismissedOn < event.date || dismissedOn > leaveEnds(event).latest) return undefined;
  return day(dismissedOn);
}

/** 6: the fund makes a low stipend up to 60 % of last year's average wage for the legal leave. */
export const topUp: BenefitRule = {
  benefit: "allowance-top-up",
  via: "self",
  decide: (situation) => {
    const { laid, payment } = identity(situation);
    const { event } = situation;
    if (!laid || !payment || !toppedUp(payment)) return undefined;
    if (event.kind !== "delivery" && event.kind !== "termination") {
      const asked = { id: "allowance-event", required: "生产或终止妊娠", why: "没有产假，不补差", cites: clause("2.1.6") };
      return refused("allowance-top-up", "self", asked, { assumptions: [reading("R11")] });
    }
    const year = yearBefore(event);
    const wage = averageWage(situation, ["140100", "140000"], year);
    const stipend = situation.person.facts.monthlyStipend;
    const floor = wage && times(yuan(wage.value), SHARE);
    const required = `月补贴低于 ${year} 年月平均工资的 ${SHARE * 100}%`;
    const missing = [
      ...(wage ? [] : [figurePath(`average-wage:140000:${year}`)]),
      ...(stipend === undefined ? ["person.monthlyStipend"] : []),
    ];
    const low = floor && stipend !== undefined && lessThan(yuan(stipend), floor);
    const seen = floor && stipend !== undefined ? `月补贴 ${stipend} 元，${SHARE * 100}% 是 ${rounded(floor)} 元` : "";
    return rule("allowance-top-up", "self", {
      conditions: [
        condition("special-post", clause("2.1.6"), "公益性岗位、三支一扶或领失业金", met(payment.scheme === "employer" ? "属于这类岗位" : "在领失业金")),
        condition("insured-as-employee", clause("1.1"), "当月在参保", yesNo(paymentIn(laid.deciding, event.month) !== undefined, `${monthZh(event.month)}已交`, `${monthZh(event.month)}没有交`)),
        condition("stipend-low", clause("2.1.6"), required, floor && stipend !== undefined ? yesNo(low === true, seen, `${seen}，不低，不用补`) : unknown("还缺数字", ...missing)),
        claimedInTime(situation, clause("2.1.8"), { beyond: true }),
      ],
      payer: "employee-fund",
      from: event.date,
      claimBy: lastClaimDay(situation),
      limitDecides: !inTime(situation),
      amount: () =>
        allowanceAmount(situation, {
          basis: floor && stipend !== undefined
            ? { sum: minus(floor, yuan(stipend)), text: `${year} 年月平均工资 × ${SHARE * 100}% − 月补贴 ${stipend} 元`, ...(wage && { figure: wage }) }
            : undefined,
          divisor: DAYS_A_MONTH,
          nationalLeaveOnly: true,
        }),
      notes: ["只补国家规定的产假天数，不看交满几个月。"],
    });
  },
};

const SHARE = 0.6;

/* 7: through an unemployed wife's husband. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: (situation) => {
    const { spouse, event } = situation;
    if (!spouse) return undefined;
    if (event.overseas) return abroad("spouse");
    const shared = [
      withoutJob(situation, clause("2.1.7")),
      condition("not-reimbursed-twice", clause("2.1.7"), "这次怀孕没有用居民医保报过", yesNo(!situation.residentReimbursed, "居民医保没有报过", "居民医保已经报过，只能选一个")),
      claimedInTime(situation, clause("2.1.8"), { beyond: true }),
    ];
    if (!spouse.record) {
      const asked = condition("one-month-paid", clause("2.1.7"), "丈夫连续交满 1 个月", unknown("还不知道丈夫的缴费记录", "spouse.contributions"));
      return rule("medical-expense", "spouse", { conditions: [asked, ...shared] });
    }
    const laid = books(situation, spouse.record, "province");
    const his = insuredLongEnough(situation, spouse, laid, oneMonth, "丈夫");
    const onBenefit = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit";
    const inJob = onBenefit ? [condition("earner-employed", clause("2.1.7"), "丈夫是在职职工", unmet("丈夫在领失业金"))] : [];
    return rule("medical-expense", "spouse", {
      conditions: [...his.asked, ...inJob, ...shared],
      payer: "employee-fund",
      from: his.from,
      laterFrom: his.later,
      claimBy: lastClaimDay(situation),
      limitDecides: !inTime(situation),
      materials: () => papers(situation, laid, "medical-expense", "spouse", undefined),
      notes: ["只报医疗费，没有津贴；和居民医保只能选一个。"],
    });
  },
};

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) =>
    isResident(situation)
      ? notCovered("medical-expense", "resident", "居民医保按参保地的规定报，这份文件没有写能报多少", clause("2.1.7"))
      : undefined,
};
