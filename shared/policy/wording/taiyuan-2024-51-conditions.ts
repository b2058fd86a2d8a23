/** 并医险中心字〔2024〕51号 in plain Chinese: what its conditions ask, and what was seen. */
import { addMonthsToDay, dayZh, month } from "../base/calendar.ts";
import { yuanWords } from "../base/yuan.ts";
import type { taiyuanRules } from "../documents/taiyuan-2024-51/index.ts";
import type { Rule } from "../rules/condition.ts";
import type { ConditionWords, Say } from "../rules/words.ts";
import { eventNotPaidWords, leftWords, notPaidWords, paidThroughLeaveWords, yet } from "./seen.ts";
import { dayWords, EVENT_WORD, monthWords, paidOrPlanned, spanWords, thatMonth, thatTime } from "./terms.ts";

type Has = typeof taiyuanRules;
type TruthIn<R> = R extends Rule<never, string, infer T> ? T : never;
/** Two lines ask the same under one id, each with its own answers. */
export type Rules =
  | Rule<never, "allowance-event", TruthIn<Has["allowanceEvent"] | Has["surgeryDays"]>>
  | Rule<never, "inpatient", TruthIn<Has["inpatient"] | Has["treatedInpatient"]>>
  | Exclude<Has[keyof Has], Has["allowanceEvent" | "surgeryDays" | "inpatient" | "treatedInpatient"] | Makes>
  | ReturnType<Makes>;
/** Conditions that are made for a case or a stance. */
type Makes = Has["contractRuns" | "treatedInMainland"];

const INSURANCE = "职工生育保险";
const whose = ({ via }: Say) => (via === "spouse" ? "配偶" : "本人");

interface Run {
  readonly needed: number;
  readonly first: string;
  readonly last: string;
  readonly months: number;
  readonly month: string;
}
const run = ({ first, last, months }: Run) => `${spanWords(first, last)}，连续 ${months} 个月`;
/** Months in a row: `needed` by the paper; 1 is asked of the months before the event's. */
const inARow = (required: (say: Say) => string) => ({
  required,
  observed: {
    "too-few-left": (data: Parameters<typeof leftWords>[0] & { readonly wanted: number }) =>
      data.wanted === 1
        ? `从 ${monthWords(data.now)}交起，下个月起才报，${monthWords(data.month)}的来不及`
        : `${leftWords(data, true)}，不够 ${data.wanted} 个月`,
    "paid-late-only": (
      { first, last, paidIn }: Pick<Run, "first" | "last"> & { readonly paidIn: string },
      { now }: Say,
    ) =>
      month(paidIn) > now
        ? `${spanWords(first, last)}的打算到 ${monthWords(paidIn)}补交，现在还没有交`
        : `${spanWords(first, last)}的到 ${monthWords(paidIn)}才补交，只从实际交的那个月数起`,
    "none-counted": `到那个月还没有算得上的${INSURANCE}月份`,
    "not-reaching": (data: Run, say: Say) => `${run(data)}，${yet(say)}没有接到 ${monthWords(data.month)}`,
    // The month itself is not one of those before it.
    enough: (data: Run & { readonly counted: number }, say: Say) =>
      data.counted < data.months ? `${run(data)}；${thatMonth(say)}以前有 ${data.counted} 个月` : run(data),
    "too-few": (data: Run) =>
      data.needed === 1
        ? `${monthWords(data.first)}才开始算，前面没有算得上的`
        : `${run(data)}，差 ${data.needed - data.months} 个月`,
    "too-few-after-gap": ({
      gapFirst,
      gapLast,
      gapMonths,
      ...data
    }: Run & { readonly gapFirst: string; readonly gapLast: string; readonly gapMonths: number }) =>
      `${spanWords(gapFirst, gapLast)}断了 ${gapMonths} 个月，没有接上，从 ${monthWords(data.first)}重新数：${data.months} 个月`,
  },
});

const insuredOtherwise = ({ month, scheme }: { readonly month: string; readonly scheme: string }) =>
  `${monthWords(month)}是${scheme === "resident" ? "居民医保" : "自己交的职工医保"}，不在${INSURANCE}里`;
const elsewhereInShanxi = ({ month }: { readonly month: string }) =>
  `${monthWords(month)}只在山西别的城市交了；那边的规定这里没有收录，可以打 12393 问`;

export const taiyuanConditions: ConditionWords<Rules> = {
  "treated-in-mainland": {
    required: "在境内治疗",
    observed: {
      abroad: "在境外看的，这份文件没有写（《社会保险法》第三十条：境外就医的费用，医保基金不付）",
      "abroad-not-paid": "在境外看的，基金不付",
    },
  },
  "in-maternity-insurance": {
    required: (say) => `${thatMonth(say)}${whose(say)}在太原的${INSURANCE}里`,
    observed: {
      ...eventNotPaidWords(INSURANCE),
      member: ({ month }, say) => `${monthWords(month)}${paidOrPlanned(say)}`,
      "without-maternity": ({ month }) => `${monthWords(month)}单位只交了医保，没有生育保险`,
      "insured-otherwise": insuredOtherwise,
      "elsewhere-in-province": elsewhereInShanxi,
    },
  },
  "medical-months-paid": inARow((say) => `${whose(say)}在${thatMonth(say)}以前连续交满 1 个月`),
  "months-paid": inARow((say) => `到${thatMonth(say)}连续足额交满 9 个月`),
  "contract-runs": {
    required: (say) => `${thatTime(say)}劳动合同还在`,
    observed: {
      "not-told-out": "没有说合同结束",
      "without-job": "那个月没有单位交，说的是没有工作",
      "ended-before": ({ ended }) => `合同 ${dayWords(ended)}结束，之后没有别的单位接着交`,
      "ends-after": ({ ended }) => `合同 ${dayWords(ended)}才结束`,
      another: ({ ended }) => `合同 ${dayWords(ended)}结束，之后有别的单位接着交`,
    },
  },
  "paid-through-leave": throughLeave(),
  "claimed-in-time": {
    required: ({ date }) => `最晚 ${dayZh(addMonthsToDay(date, 12))}申报`,
    observed: {
      "in-time": ({ asOf }) => `今天是 ${dayWords(asOf)}，还在期限内`,
      "after-limit": ({ last }) => `过了 ${dayWords(last)}；以后的按另一份复函办，那份没有收录，可以打 12393 问`,
    },
  },
  "in-medical-insurance": {
    required: (say) => `${thatMonth(say)}在太原的职工医保里`,
    observed: {
      ...notPaidWords("职工医保"),
      insured: ({ month }, say) => `${monthWords(month)}${paidOrPlanned(say)}职工医保`,
      "paid-late": ({ month, paidIn }) =>
        `${monthWords(month)}的是 ${monthWords(paidIn)}补交的，能不能报，这份文件没有写，可以打 12393 问`,
      "planned-late": ({ month, paidIn }) =>
        `${monthWords(month)}的打算 ${monthWords(paidIn)}补交；补交的能不能报，这份文件没有写，最好当月就交`,
      "elsewhere-in-province": elsewhereInShanxi,
    },
  },
  inpatient: {
    required: "住院期间的费用",
    observed: {
      inpatient: "住院",
      outpatient: "是门诊；自己交职工医保的，只报住院",
      "outpatient-treatment": "没有住院的保胎等门诊治疗，这份文件没有写",
      "not-told": "还不知道是住院还是门诊",
    },
  },
  "allowance-event": {
    required: "生产、流产或引产",
    observed: {
      "no-leave": ({ kind }) => `${EVENT_WORD[kind]}没有生育津贴，只报医疗费`,
      "pregnancy-ended": "这种手术有 15 天或 42 天的产假：请把“什么事”改成“流产、引产”，再问一次",
      "days-not-told": "还不知道这种手术给几天假",
    },
  },
  "allowance-in-scope": {
    required: "参保的种类不是没有津贴的那几种",
    observed: {
      employer: "不是居民医保，也不是自己交、领失业金或拿补贴的岗位",
      resident: "居民医保没有生育津贴",
      individual: "自己交职工医保的，在太原还不能参加生育保险，没有津贴；住院费可以报",
      "topped-up": "领失业金和拿补贴的岗位没有津贴；补贴低的可以补差，看“补差”那一项",
    },
  },
  "not-paid-by-treasury": {
    required: "工资不是财政发的",
    observed: { "not-treasury": "没有说财政发工资", treasury: "财政发工资，产假里工资照发，不另发津贴" },
  },
  "special-post": {
    required: (say) => `${thatMonth(say)}在公益性岗位、三支一扶，或者在领失业金`,
    observed: {
      ...notPaidWords("这类岗位的生育保险"),
      "on-it": ({ scheme }) => (scheme === "employer" ? "在这类岗位上" : "在领失业金"),
    },
  },
  "stipend-low": {
    required: "月补贴（或失业金）低于上年度月平均工资的 60%",
    observed: {
      low: ({ year, stipend, floor }) =>
        `每月 ${yuanWords(stipend)}；${year} 年月平均工资的 60% 是 ${yuanWords(floor)}`,
      "not-low": ({ year, stipend, floor }) =>
        `每月 ${yuanWords(stipend)}，不低于 ${year} 年月平均工资的 60%（${yuanWords(floor)}），不用补`,
      "not-told": "还缺数字",
    },
  },
  "costs-of-maternity": {
    required: "生育、终止妊娠、产检或计划生育的费用",
    observed: { "own-insurance-only": "没有生产的住院，文件只写了按自己的职工医保报，没有写配偶" },
  },
  "not-reimbursed-twice": {
    required: "这次怀孕没有用居民医保报过",
    observed: { "not-reimbursed": "居民医保没有报过", reimbursed: "居民医保已经报过，只能选一个" },
  },
  "earner-insured": {
    required: "配偶是参加生育保险的职工",
    observed: {
      "on-benefit": "配偶在领失业金，生育保险也在交",
      "on-benefit-only": "配偶在领失业金，不是在职职工",
    },
  },
  "resident-rules": {
    required: "文件写了居民医保怎么报",
    observed: { "their-own": "居民医保按参保地的规定报，这份文件没有写能报多少" },
  },
};

function throughLeave(): ConditionWords<Rules>["paid-through-leave"] {
  const { required, observed } = paidThroughLeaveWords(INSURANCE, true);
  return {
    required,
    observed: {
      ...observed,
      "contract-not-told":
        "产假里或申领以前停了。合同哪天结束的还不知道：合同结束了，以前的天数还能领；没有结束，就领不到",
    },
  };
}
