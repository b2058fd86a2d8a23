/** What every code of facts and answers is called, in Chinese and in English, for pages and tables of others. */
import type { AmountStatus, Benefit, FigureStatus, Outcome, Payer, Route, Verdict } from "../assessment/assessment.ts";
import type { EventKind, LateReason, PersonFacts, Post, Procedure, Scheme, Setting } from "../facts/facts.ts";
import type { Topic } from "../participation/facts.ts";
import type { ActionId, Actor } from "../rules/action.ts";

/** What a code is called. */
export interface Label {
  readonly zh: string;
  readonly en: string;
}

/** Each list of codes, and what each code in it is called. */
interface Codes {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly verdict: Verdict;
  readonly payer: Payer;
  readonly outcome: Outcome;
  readonly amountStatus: AmountStatus;
  readonly figureStatus: FigureStatus;
  readonly who: Actor;
  readonly action: ActionId;
  readonly topic: Topic;
  readonly scheme: Scheme;
  readonly post: Post;
  readonly lateReason: LateReason;
  readonly eventKind: EventKind;
  readonly procedure: Procedure;
  readonly setting: Setting;
  readonly sex: NonNullable<PersonFacts["sex"]>;
}

const label = (zh: string, en: string): Label => ({ zh, en });

/** Every code that an answer, or its facts, can hold; a code without a name does not compile. */
export const LABELS: { readonly [List in keyof Codes]: Readonly<Record<Codes[List], Label>> } = {
  benefit: {
    "medical-expense": label("生育医疗费", "maternity medical costs"),
    allowance: label("生育津贴", "maternity allowance"),
    "genetic-testing": label("遗传病基因检测", "genetic testing"),
    "allowance-top-up": label("津贴补差", "allowance top-up"),
  },
  via: {
    self: label("用本人的", "her own insurance"),
    spouse: label("用配偶的", "the spouse's insurance"),
    resident: label("用居民医保", "resident insurance"),
  },
  verdict: {
    eligible: label("可以", "can be had"),
    pending: label("还差一步，来得及", "not yet, still possible"),
    ineligible: label("这一次不行", "not this time"),
    unknown: label("还缺情况", "a fact or figure is missing"),
    "not-covered": label("收录的文件管不到", "not decided by the documents loaded"),
  },
  payer: {
    "employee-fund": label("职工医保基金", "employees' insurance fund"),
    "resident-fund": label("居民医保基金", "residents' insurance fund"),
    employer: label("单位", "the employer"),
    treasury: label("财政", "the treasury"),
  },
  outcome: {
    met: label("满足", "met"),
    unmet: label("没满足", "not met"),
    unknown: label("还不清楚", "not known"),
  },
  amountStatus: {
    firm: label("定了", "settled"),
    provisional: label("先这样算，可能变", "may still change"),
    open: label("缺数字，还没定", "open"),
  },
  figureStatus: {
    official: label("有正式出处", "officially published"),
    unconfirmed: label("没见到正式文本", "not confirmed"),
    caller: label("随事实发来的", "given by the caller"),
  },
  who: {
    person: label("本人", "the person"),
    employer: label("单位", "the employer"),
    spouse: label("配偶", "the spouse"),
    agency: label("经办机构", "the agency"),
  },
  action: {
    "back-pay": label("补缴", "pay missed months"),
    enrol: label("参保", "enrol"),
    "keep-paying": label("接着交", "keep paying"),
    "lump-sum": label("一次交齐", "pay the rest at once"),
    "return-resident-reimbursement": label("退回居民医保报过的", "return what resident insurance paid"),
    "ask-employer": label("请单位付", "ask the employer to pay"),
    "pay-allowance": label("单位付津贴", "the employer pays the allowance"),
    claim: label("申领", "claim"),
  },
  topic: {
    "join-as-individual": label("自己交职工医保", "join employee insurance as an individual"),
    "join-as-resident": label("参加居民医保", "join resident insurance"),
    "newborn-joins": label("宝宝怎么参保", "how a newborn joins"),
    "newborn-covered": label("宝宝从哪天起能报", "from when a newborn is covered"),
    "family-account": label("个人账户给谁用", "who may use the personal account"),
    "individual-part-only": label("只交个人部分", "paying the individual's part only"),
    "coverage-starts": label("从哪天起能报", "from when one is covered"),
    waiting: label("要不要等", "waiting time"),
    "continuity-incentive": label("连续参保激励", "reward for years without a break"),
    "zero-claim-incentive": label("零报销激励", "reward for years without a claim"),
    "serious-illness-cap": label("大病额度降多少", "lowered cap of serious-illness insurance"),
  },
  scheme: {
    employer: label("单位交", "by an employer"),
    individual: label("自己交职工医保", "as an individual"),
    "unemployment-benefit": label("领失业金期间", "out of unemployment insurance"),
    resident: label("居民医保", "resident insurance"),
  },
  post: {
    fiscal: label("财政发工资", "paid by the treasury"),
    "welfare-post": label("公益性岗位", "public welfare post"),
    "three-supports": label("三支一扶", "three-supports programme"),
    "migrant-account": label("农民工账户", "migrant worker's account"),
  },
  lateReason: {
    registration: label("登记晚了", "registered late"),
    arrears: label("单位欠费", "employer's arrears"),
    "job-change": label("换工作中间断了", "between two jobs"),
  },
  eventKind: {
    delivery: label("生孩子", "delivery"),
    termination: label("流产、引产", "termination"),
    "family-planning": label("计划生育手术", "family-planning surgery"),
    prenatal: label("产前检查", "antenatal care"),
    treatment: label("怀孕期间看病", "treatment during pregnancy"),
  },
  procedure: {
    "iud-insertion": label("上环", "IUD insertion"),
    "iud-removal": label("取环", "IUD removal"),
    "tubal-ligation": label("女方结扎", "tubal ligation"),
    vasectomy: label("男方结扎", "vasectomy"),
    abortion: label("人工流产", "abortion"),
    "induced-labour": label("引产", "induced labour"),
  },
  setting: {
    inpatient: label("住院", "inpatient"),
    outpatient: label("门诊", "outpatient"),
  },
  sex: {
    female: label("女", "female"),
    male: label("男", "male"),
  },
};
