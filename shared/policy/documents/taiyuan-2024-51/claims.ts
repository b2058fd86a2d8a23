/** 并医险中心字〔2024〕51号, 第二章一、7 to 第五章: through a husband; until when, by whom and with which papers it is claimed. */
import { addMonths, day } from "../../base/calendar.ts";
import { provinceOf } from "../../base/places.ts";
import { lastMonth, lastPaidMonth, paymentsIn } from "../../months/book.ts";
import { CLAIM_MONTHS, type Situation } from "../../facts/situation.ts";
import { beyond, no, rule, yes, type Rule } from "../../rules/condition.ts";
import { personOf, type Claim, type MaterialUse } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { isBeforeTheEnd, lastClaimDay } from "../../shared-rules/claim-period.ts";
import { endedPregnancy } from "../../shared-rules/event-kind.ts";
import { insuranceLawClause } from "../national-insurance-law/heading.ts";
import { cites, clause } from "./heading.ts";
import { inMaternityInsurance, isMember, medicalMonthsPaid, whoThen, type Asked } from "./members.ts";

const c217 = clause("2.1.7", {
  label: "第二章一、7",
  role: "rule",
  summary: "妻子没工作，丈夫连续交满 1 个月，可以报医疗费；参加居民医保的可以二选一，不能都报。",
  decides: "用丈夫的生育保险报",
  conditions: [
    "unemployed",
    "not-reimbursed-twice",
    "earner-insured",
    "medical-months-paid",
    "resident-rules",
    "costs-of-maternity",
  ],
  constants: { months: 1 },
});
/** His months: so many before the event's. */
export const husbandsMonthsPaid = medicalMonthsPaid(cites("2.1.7"), c217.says.constants.months);
/** The costs of a birth or a pregnancy ended; stays without one are only named as her own insurance's, in 5. */
export const costsOfMaternity = rule("costs-of-maternity", cites("2.1.5", "2.1.7"), () => beyond("own-insurance-only"));
/** Resident insurance or this. */
export const notReimbursedTwice = rule(
  "not-reimbursed-twice",
  cites("2.1.7"),
  ({ residentReimbursed }: Situation) => (residentReimbursed ? no("reimbursed") : yes("not-reimbursed")),
  { lasts: true },
);
/* 配偶职工: on unemployment benefit he is in maternity insurance too (第一章一). */
const ON_BENEFIT: Reading<"earner-on-benefit"> = { id: "earner-on-benefit", cites: cites("1.1", "2.1.7") };
const earnerInsured = rule(
  "earner-insured",
  cites("1.1", "2.1.7"),
  ({ stance }: Asked) => (stance.reads(ON_BENEFIT, true, false) ? yes("on-benefit") : no("on-benefit-only")),
  { lasts: true },
);
/** R8a: told to pay otherwise in the event's month, he is taken at his word. */
export const earnersInsurance = (c: Asked) => {
  const { id, cites, test } = inMaternityInsurance;
  const otherwise = ["individual", "resident"].includes(whoThen(c).as);
  const insured = rule(id, cites, test, otherwise ? { lasts: true } : {});
  return whoThen(c).as === "unemployment-benefit" ? [insured, earnerInsured] : [insured];
};
/** Residents go by the rules of where they are insured. */
export const residentRules = rule("resident-rules", cites("2.1.7"), () => beyond("their-own"));

const c218 = clause("2.1.8", {
  label: "第二章一、8",
  role: "rule",
  summary: "单位要在生产或终止妊娠后 1 年内申报；超过的按另一份复函办。",
  decides: "多久内申报",
  conditions: ["claimed-in-time"],
  constants: { claimMonths: CLAIM_MONTHS },
});
/** That day included; the other paper is not loaded. Costs under 5 too, as we read it. */
export const claimedInTime = rule("claimed-in-time", cites("2.1.8"), ({ situation, stance }: Asked) => {
  const last = lastClaimDay(situation, stance);
  const data = () => ({ last, asOf: situation.asOf });
  return situation.asOf <= last ? yes("in-time", data) : beyond("after-limit", data);
});
/** A claim too late decides only once it is known that there was something to claim. */
export function thenClaimed<T extends Rule<Asked>>(c: Asked, one: T): (T | typeof claimedInTime)[] {
  return one.test(c).outcome === "missing" ? [one] : [one, claimedInTime];
}

/** Whose insurance pays: hers, or the spouse's. */
type Whose = "person" | "spouse";
/** 二（二）, （三） 失业人员: whose insurance it is is on unemployment benefit, or that contract is over and no other employer paying since. */
export function isUnemployed(c: Asked, whose: Whose): boolean {
  const { situation, book } = c;
  if (whoThen(c).as === "unemployment-benefit") return true;
  const employers = lastPaidMonth(
    book,
    lastMonth(book),
    (paid) => isMember(paid) && paid.scheme === "employer",
    undefined,
  );
  // Who is paid for now has an employer, whatever became of another contract: it is not asked for.
  if (employers !== undefined && employers >= situation.now) return false;
  const dismissedOn = personOf(situation, whose)?.facts.dismissedOn;
  return !!dismissedOn && day(dismissedOn) < situation.asOf;
}

const c221 = clause("2.2.1", {
  label: "第二章二（一）",
  role: "rule",
  summary:
    "在山西的定点医院用社保卡或医保电子凭证直接结算；没有直接结算的，先垫付，再网上或由单位到窗口报，材料分两类列出。产检费不在这里。",
  decides: "医疗费怎么报、带什么材料",
  conditions: ["treated-in-mainland"],
});
/* Of births abroad the paper does not speak. */
const ABROAD: Reading<"abroad-left-open"> = { id: "abroad-left-open", cites: cites("2.2.1") };
/** In the mainland. */
export const treatedInMainland = (stance: Stance) =>
  rule(
    "treated-in-mainland",
    cites("2.2.1"),
    () => {
      const by = [...cites("2.2.1"), ...insuranceLawClause("30")];
      return stance.reads(ABROAD, true, false)
        ? beyond("abroad", () => ({}), by)
        : no("abroad-not-paid", () => ({}), by);
    },
    { lasts: true },
  );

/** One case of the lists in 二（一）2. `own`: as printed for her; `wife`: an unemployed wife's, with the marriage papers. */
export type Papers =
  | "birth"
  | "birth-with-complication"
  | "ended-in-hospital"
  | "surgery-in-hospital"
  | "surgery-in-clinic"
  | "wife-birth"
  | "wife-ended-in-hospital"
  | "wife-surgery-in-hospital"
  | "wife-surgery-in-clinic";
/** （1） after the employer has paid its arrears, （2） single bills. */
export type List = "after-arrears" | "single";
/** Which papers, for which claim, through which channel. */
export type MaterialId =
  | "direct"
  | `${Papers} ${List} ${"online" | "counter"}`
  | `${"allowance" | "antenatal"} ${"online" | "counter" | "counter-herself"}`;

/** 2: 参保单位承办人 at the counter; whose insurance is no employer's is claimed for by a person (个人). */
export const costsClaim =
  (whose: Whose) =>
  (c: Asked): Claim => {
    const individual = whoThen(c).as === "individual";
    // 8: the year is written of employers, and of the pregnancy's end.
    const safeOnly = individual || isBeforeTheEnd(c.situation);
    return {
      who: individual || isUnemployed(c, whose) ? "person" : "employer",
      ...(safeOnly && { safeOnly }),
    };
  };

/* 2（1）: the employer paid its arrears, those up to the event, not before it. */
function isAfterArrears({ book, situation: { event } }: Asked): boolean {
  for (let m = book.first; m <= event.month; m = addMonths(m, 1)) {
    if (paymentsIn(book, m).some((one) => one.lateReason === "arrears" && (one.paidIn ?? m) >= event.month))
      return true;
  }
  return false;
}

/* 2（1）, （2）: which of the printed cases it is; both, where nobody told whether she stayed in hospital. */
function casesOf({ situation: { event } }: Asked, wife: boolean): Papers[] {
  if (event.kind === "delivery") {
    if (wife) return ["wife-birth"];
    return [event.complication ? "birth-with-complication" : "birth"];
  }
  const ended = event.kind === "termination" || endedPregnancy(event);
  const found: Papers[] = [];
  if (event.setting !== "outpatient") {
    if (ended) found.push(wife ? "wife-ended-in-hospital" : "ended-in-hospital");
    else found.push(wife ? "wife-surgery-in-hospital" : "surgery-in-hospital");
  }
  if (event.setting !== "inpatient") found.push(wife ? "wife-surgery-in-clinic" : "surgery-in-clinic");
  return found;
}

/** 1–2: on the spot, or by hand online or at the counter. */
export const costsPapers =
  (whose: Whose) =>
  (c: Asked): MaterialUse[] => {
    if (isAntenatal(c)) return throughEmployer(c, "antenatal", whose);
    const { event } = c.situation;
    const list: List = isAfterArrears(c) ? "after-arrears" : "single";
    const by = cites("2.2.1", "3");
    const inShanxi = event.place !== undefined && provinceOf(event.place) === "140000";
    const direct = whose === "person" && list === "single" && inShanxi && event.setting !== "outpatient";
    return [
      ...(direct
        ? [{ id: "direct" satisfies MaterialId, channel: "direct", filedBy: "person", cites: by } as const]
        : []),
      ...casesOf(c, whose === "spouse").flatMap((one): MaterialUse[] => [
        { id: `${one} ${list} online` satisfies MaterialId, channel: "online", filedBy: "person", cites: by },
        { id: `${one} ${list} counter` satisfies MaterialId, channel: "counter", filedBy: "employer", cites: by },
      ]),
    ];
  };

const c222 = clause("2.2.2", {
  label: "第二章二（二）",
  role: "rule",
  summary: "津贴由单位网上或到窗口办，失业的人可以自己到窗口办。",
  decides: "津贴怎么办",
});
/** Who claims the allowance. */
export const allowanceClaim = (c: Asked): Claim => ({
  who: isUnemployed(c, "person") ? "person" : "employer",
});

/** By the employer; at the counter the unemployed themselves. */
export const allowancePapers = (c: Asked): MaterialUse[] => throughEmployer(c, "allowance", "person");

const c223 = clause("2.2.3", {
  label: "第二章二（三）",
  role: "rule",
  summary: "产检费由单位网上或到窗口办，失业的人可以自己到窗口办。",
  decides: "产检费怎么办",
});
const isAntenatal = (c: Asked): boolean => c.situation.event.kind === "prenatal";
/** As for the allowance, so here. */
function throughEmployer(c: Asked, what: "allowance" | "antenatal", whose: Whose): MaterialUse[] {
  const by = cites(what === "antenatal" ? "2.2.3" : "2.2.2", "3");
  const herself = isUnemployed(c, whose);
  const counter: MaterialId = herself ? `${what} counter-herself` : `${what} counter`;
  return [
    { id: `${what} online` satisfies MaterialId, channel: "online", filedBy: "employer", cites: by },
    { id: counter, channel: "counter", filedBy: herself ? "either" : "employer", cites: by },
  ];
}

const c3 = clause("3", {
  label: "第三章",
  role: "no-decision",
  summary: "经办机构会查缴费和待遇的数据；用假材料骗取待遇的，要追回，单位和本人会被重点审核，不配合的报医保局处罚。",
  decides: "说的是监督，不决定个人待遇",
});

const c4 = clause("4", {
  label: "第四章",
  role: "no-decision",
  summary: "基金专款专用，生育的支出分医疗费和津贴两个科目；退回的待遇怎么记账。",
  decides: "说的是财务，不决定个人待遇",
});

const c5 = clause("5", {
  label: "第五章",
  role: "no-decision",
  summary: "从发布那天起执行，没写到的按原来的规定。",
  decides: "说的是生效，不决定个人待遇",
});

/** The conditions of these clauses. */
export const claimRules = {
  costsOfMaternity,
  notReimbursedTwice,
  earnerInsured,
  residentRules,
  claimedInTime,
  treatedInMainland,
};
/** Their readings. */
export const claimReadings = { ON_BENEFIT, ABROAD };

/** The clauses of this file. */
export const claimClauses = [c217, c218, c221, c222, c223, c3, c4, c5] as const;
