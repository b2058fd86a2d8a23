/** 克医保规〔2026〕4号 四（一）, 四（三） and 四（五）第二款: medical costs through her own, her husband's and resident insurance. */
import type { Action } from "../../../assessment/assessment.ts";
import { lastDay, monthZh } from "../../../base/calendar.ts";
import { condition, met, unknown, unmet, yesNo, type Asked } from "../../condition.ts";
import { notCovered, rule, waiting, type BenefitRule } from "../../line.ts";
import { ownReading, reading } from "../../readings.ts";
import { lastPaidMonth, paymentIn } from "../../record.ts";
import { books, type Situation } from "../../situation.ts";
import { claimedInTime, lastClaimDay } from "../claim-period.ts";
import { clause } from "./clauses.ts";
import {
  NOT_WRITTEN,
  costsNote,
  identity,
  outside,
  recordWanted,
  terminationCounts,
  treatedAtHome,
} from "./identity.ts";
import { REACH } from "./months.ts";
import { unenrolledMedical } from "./unenrolled.ts";
import { insuranceAsked } from "./waiting.ts";
import { insuredAsResident } from "../resident.ts";
import { withoutJob } from "../spouse.ts";

/* 四（一）: her own. */

export const medicalExpense: BenefitRule = {
  benefit: "medical-expense",
  via: "self",
  decide: (situation) => {
    const { as, laid } = identity(situation);
    const { event } = situation;
    if (as === "resident") return undefined;
    const unloaded = outside(situation, as);
    if (unloaded) return notCovered("medical-expense", "self", unloaded, clause("4.1"), { assumptions: [NOT_WRITTEN] });
    if (as === "unknown" || !laid) return waiting("medical-expense", "self", recordWanted, "person.contributions");
    if (as === "unenrolled") return unenrolledMedical(situation, laid);
    const enrolled = insuranceAsked(situation, laid, "本人");
    return rule("medical-expense", "self", {
      conditions: [...enrolled.asked, treatedAtHome(situation), claimedInTime(situation, clause("4.5"))],
      payer: "employee-fund",
      from: enrolled.from,
      laterFrom: event.overseas ? undefined : enrolled.later,
      claimBy: lastClaimDay(situation),
      how: () => [costsNote(situation)],
      assumptions: [...enrolled.assumes, ...terminationCounts(situation, clause("4.1"))],
      counted: enrolled.counted,
    });
  },
};

/* 四（三） and 四（五）第二款: through an unemployed wife's husband. */

export const throughSpouse: BenefitRule = {
  benefit: "medical-expense",
  via: "spouse",
  decide: (situation) => {
    const { spouse, event } = situation;
    if (!spouse) return undefined;
    if (event.kind === "treatment")
      return notCovered("medical-expense", "spouse", outside(situation, "none") ?? "", clause("4.1"), {
        assumptions: [NOT_WRITTEN],
      });
    const shared = [
      withoutJob(situation, clause("4.5")),
      inBasicInsurance(situation),
      treatedAtHome(situation),
      condition(
        "not-reimbursed-twice",
        clause("4.5"),
        "这次怀孕没有用居民医保报过",
        yesNo(!situation.residentReimbursed, "居民医保没有报过", "居民医保已经报过，只能选一个"),
      ),
      claimedInTime(situation, clause("4.5")),
    ];
    if (!spouse.record) {
      const asked = condition(
        "in-maternity-insurance",
        clause("4.3"),
        "丈夫在生育保险里，过了等待期",
        unknown("还不知道丈夫的缴费记录", "spouse.contributions"),
      );
      return rule("medical-expense", "spouse", { conditions: [asked, ...shared] });
    }
    const laid = books(situation, spouse.record, REACH);
    const his = insuranceAsked(situation, laid, "丈夫");
    const benefitsJob = paymentIn(laid.deciding, event.month)?.scheme === "unemployment-benefit";
    const insured = benefitsJob
      ? [
          condition(
            "earner-insured",
            clause("4.3"),
            "丈夫在职或灵活就业参保",
            unmet("丈夫在领失业金，已收录的文件没有规定", { beyond: true, assumes: [NOT_WRITTEN] }),
          ),
        ]
      : [];
    return rule("medical-expense", "spouse", {
      conditions: [...his.asked, ...insured, ...shared],
      payer: "employee-fund",
      from: his.from,
      laterFrom: event.overseas ? undefined : his.later,
      counted: his.counted,
      claimBy: lastClaimDay(situation),
      how: () => ["和居民医保只能选一个，哪个报得多选哪个。", costsNote(situation)],
      assumptions: [
        ...his.assumes,
        ...terminationCounts(situation, clause("4.3")),
        ownReading(
          "spouse-needs-maternity",
          "丈夫要参加了生育保险才行；只交职工医保满 10 个月的，只管他自己。",
          clause("4.1", "4.3"),
        ),
      ],
    });
  },
};

/** 四（三）: the unemployed spouse is herself in basic medical insurance, anywhere. */
function inBasicInsurance(situation: Situation): Asked {
  const { person, event } = situation;
  const required = "本人当月在基本医保里（居民医保也算）";
  if (!person.record)
    return condition(
      "in-basic-insurance",
      clause("4.3", "4.5"),
      required,
      unknown("还不知道本人的参保", "person.contributions"),
    );
  const book = books(situation, person.record, "anywhere").deciding;
  const paid = paymentIn(book, event.month);
  const cure: Action = {
    id: lastPaidMonth(book, event.month) === undefined ? "enrol" : "keep-paying",
    what: "本人参加居民医保或职工医保，到时候不要断",
    by: lastDay(event.month),
    effect: "可以用丈夫的生育保险报医疗费",
  };
  const finding = paid
    ? met(`${monthZh(event.month)}在参保`, event.future ? [reading("planned-payments")] : [])
    : unmet(
        `${monthZh(event.month)}没有参保`,
        event.future ? { cures: [cure], assumes: [reading("R9", clause("4.3"))] } : {},
      );
  return condition("in-basic-insurance", clause("4.3", "4.5"), required, finding);
}

/* 四（五）第二款: resident insurance. */

export const throughResident: BenefitRule = {
  benefit: "medical-expense",
  via: "resident",
  decide: (situation) => {
    const { event } = situation;
    const insured = insuredAsResident(situation, clause("4.5"));
    if (!insured) return undefined;
    if (event.kind === "treatment")
      return notCovered("medical-expense", "resident", "怀孕期间的住院治疗，这份文件没有规定", clause("4.5"), {
        assumptions: [NOT_WRITTEN],
      });
    if (insured.elsewhere)
      return notCovered("medical-expense", "resident", "居民医保不在克拉玛依，按参保地的规定报", clause("4.5"));
    if (event.kind === "delivery" && event.setting === "outpatient") {
      return notCovered("medical-expense", "resident", "居民医保写的是住院分娩，门诊的没有规定", clause("4.5"));
    }
    return rule("medical-expense", "resident", {
      conditions: [insured.asked, treatedAtHome(situation)],
      payer: "resident-fund",
      how: () => [event.kind === "prenatal" ? "产检按居民医保普通门诊报。" : "按居民医保住院的办法报。"],
      assumptions: terminationCounts(situation, clause("4.5")),
    });
  },
};
