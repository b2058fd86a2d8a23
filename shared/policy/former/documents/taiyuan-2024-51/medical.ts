/** 并医险中心字〔2024〕51号 第二章一、1, 5, 7 and 8: medical costs through her own, her husband's and resident insurance. */
import { paidThen } from "../paid-then.ts";
import type { Action } from "../../../assessment/assessment.ts";
import { lastDay, monthZh } from "../../../base/calendar.ts";
import { condition, unknown, unmet, yesNo, type Finding } from "../../condition.ts";
import { notCovered, rule, waiting, type BenefitRule, type Ruled } from "../../line.ts";
import { standingAt } from "../../qualifying.ts";
import { ownReading, reading } from "../../readings.ts";
import { isLate, paymentIn } from "../../record.ts";
import { books, type Books, type Situation } from "../../situation.ts";
import { isResident } from "../resident.ts";
import { isWife, withoutJob } from "../spouse.ts";
import { clause } from "./clauses.ts";
import { claimable, materials } from "./materials.ts";
import {
  cureReadings,
  identity,
  insuredLongEnough,
  mending,
  oneMonth,
  REACH,
  recordWanted,
  thatMonth,
  type Identity,
} from "./months.ts";

/* Medical costs: 1, 5 and 8. */

export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const who = identity(situation);
    const { as, laid, payment } = who;
    const { event } = situation;
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (as === "resident") return undefined;
    if (event.overseas) return abroad("self");
    if (as === "individual") return ordinaryRules(situation, who, laid);
    if (event.kind === "treatment") {
      return event.setting === "outpatient"
        ? notCovered("medical-expense", "self", "没有住院的保胎等门诊治疗，这份文件没有规定", clause("2.1.5"))
        : ordinaryRules(situation, who, laid);
    }
    const found = insuredLongEnough(situation, situation.person, laid, oneMonth, "本人");
    return claimable("medical-expense", "self", situation, {
      conditions: found.asked,
      payer: "employee-fund",
      from: found.from,
      laterFrom: found.later,
      counted: found.counted,
      materials: () => materials(situation, laid, "medical-expense", "self", payment),
      how: () => [
        event.kind === "prenatal"
          ? "产检费由单位在 1 年内申报，不能在医院直接结算。"
          : "由单位在 1 年内申报；在山西的定点医院住院可以直接结算。",
      ],
    });
  },
};

/** 第二章二（一） speaks of hospitals in Shanxi and of settling by hand, never of a birth abroad. */
const abroad = (via: "self" | "spouse"): Ruled =>
  notCovered("medical-expense", via, "境外的医疗费，这份文件没有规定", clause("2.2.1"), {
    assumptions: [
      ownReading(
        "abroad-left-open",
        "文件只写了内地的医院，境外的医疗费不当作“不能报”，津贴也不受影响。",
        clause("2.2.1"),
      ),
    ],
  });

/** 5: the ordinary rules of employee insurance, for individuals in hospital and for stays that end in no birth. */
function ordinaryRules(situation: Situation, { as }: Identity, laid: Books): Ruled {
  const { event } = situation;
  const inpatient =
    event.setting === undefined
      ? unknown("还不知道是住院还是门诊", "event.setting")
      : yesNo(event.setting === "inpatient", "住院", "门诊费用，灵活就业的人不报");
  return rule("medical-expense", "self", {
    conditions: [
      condition(
        "in-medical-insurance",
        clause("2.1.5"),
        "当月在职工医保里",
        as === "individual" ? individualThen(situation, laid) : employeeThen(situation, laid),
      ),
      condition("inpatient", clause("2.1.5"), "住院期间的费用", inpatient),
    ],
    payer: "employee-fund",
    how: () => ["按职工医保普通住院的比例报，不按生育保险的标准。"],
  });
}

/** An individual's month, when it was paid late, is left to rules of employee insurance that are not loaded. */
function individualThen(situation: Situation, { deciding, told }: Books): Finding {
  const { event } = situation;
  const at = event.month;
  const planned = paymentIn(told, at);
  if (planned && isLate(planned, at)) {
    return unmet(`${monthZh(at)}是事后补缴的，能不能报这份文件没有写`, { beyond: true });
  }
  if (paymentIn(deciding, at)) return paidThen(situation);
  if (!event.future) return unmet(`${monthZh(at)}没有交`);
  const goOn: Action = {
    id: "keep-paying",
    what: "职工医保接着按月交，不要断",
    by: lastDay(at),
    effect: "住院费可以按职工医保报",
  };
  return unmet(`${monthZh(at)}没有交`, { cures: [goOn], assumes: [reading("R9")] });
}

function employeeThen(situation: Situation, laid: Books): Finding {
  const { event } = situation;
  if (standingAt(thatMonth, laid.deciding, event.month).paid) return paidThen(situation);
  const cures = mending(situation, situation.person, thatMonth, laid);
  return unmet(`${monthZh(event.month)}没有交`, { cures, assumes: cureReadings(situation, laid, cures) });
}

/* 7: through the insurance of an unemployed woman's husband. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: (situation) => {
    const { spouse, event } = situation;
    if (!spouse) return undefined;
    if (event.overseas) return abroad("spouse");
    if (event.kind === "treatment") {
      const why = "保胎等没有生产的住院，只写了按本人的职工医保报，没有写配偶";
      return notCovered("medical-expense", "spouse", why, clause("2.1.5", "2.1.7"));
    }
    const name = isWife(situation, spouse) ? "妻子" : "丈夫";
    const once = yesNo(!situation.residentReimbursed, "居民医保没有报过", "居民医保已经报过，只能选一个");
    const shared = [
      withoutJob(situation, clause("2.1.7")),
      condition("not-reimbursed-twice", clause("2.1.7"), "这次怀孕没有用居民医保报过", once),
    ];
    if (!spouse.record) {
      const record = unknown(`还不知道${name}的缴费记录`, "spouse.contributions");
      const asked = condition("one-month-paid", clause("2.1.7"), `${name}连续交满 1 个月`, record);
      return claimable("medical-expense", "spouse", situation, { conditions: [asked, ...shared] });
    }
    const laid = books(situation, spouse.record, REACH);
    const theirs = insuredLongEnough(situation, spouse, laid, oneMonth, name);
    const onBenefit = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit";
    const inJob = condition("earner-employed", clause("2.1.7"), `${name}是在职职工`, jobOnly(`${name}在领失业金`));
    return claimable("medical-expense", "spouse", situation, {
      conditions: [...theirs.asked, ...(onBenefit ? [inJob] : []), ...shared],
      payer: "employee-fund",
      from: theirs.from,
      laterFrom: theirs.later,
      counted: theirs.counted,
      materials: () => materials(situation, laid, "medical-expense", "spouse"),
      how: () => ["只报医疗费，没有津贴；和居民医保只能选一个。"],
    });
  },
};

const jobOnly = (observed: string): Finding =>
  unmet(observed, {
    assumes: [ownReading("earner-in-job", "文件写的是“职工”的配偶，领失业金的人不算在职职工。", clause("2.1.7"))],
  });

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) =>
    isResident(situation)
      ? notCovered("medical-expense", "resident", "居民医保按参保地的规定报，这份文件没有写能报多少", clause("2.1.7"))
      : undefined,
};
