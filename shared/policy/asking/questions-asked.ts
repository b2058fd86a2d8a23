/** Every fact that is asked for, in the order of asking. Which of them matter now is found by interview.ts. */
import {
  KIND_LABELS,
  PROCEDURE_LABELS,
  SETTING_LABELS,
  aDay,
  aDayOr,
  choice,
  recordOf,
  yesNo,
  yuan,
  type AnswerOf,
} from "./answer-kinds.ts";
import { LIMITS, eventKindSchema, procedureSchema, settingSchema } from "../facts/facts.ts";
import { PLACES, PLACE_CODES } from "../base/places.ts";
import type { FactPath, Subject, Voice, Words } from "./questions.ts";
import type { FactsSoFar } from "../facts/watched.ts";

/** How one fact is asked for. */
export interface Declared {
  readonly fact: FactPath;
  readonly subject: Subject;
  readonly words: (voice: Voice, facts: FactsSoFar) => Words;
  readonly answer: AnswerOf;
}

const APP_RECORD = "国家医保服务平台 App → 我的参保、缴费记录";
const DISCHARGE = "出院记录";

/** Whether the event is still to come: how it goes can wait. */
const isAhead = ({ event, asOf }: FactsSoFar): boolean => event?.date !== undefined && event.date > asOf;

/** In the order of asking, within what is equally urgent. */
export const ASKED: readonly Declared[] = [
  {
    fact: "region",
    subject: "place",
    words: ({ she }) => ({
      ask: `${she}的医保交在哪里？`,
      why: "各地文件不一样。选参保的地方，不是户口所在地",
      where: APP_RECORD,
    }),
    answer: () => ({
      kind: "choice",
      options: PLACE_CODES.map((value) => ({ value, label: PLACES[value].name })),
    }),
  },
  {
    fact: "event.kind",
    subject: "event",
    words: () => ({ ask: "这次是什么事？", why: "能报什么、有没有津贴，先看是什么事" }),
    answer: () => choice(eventKindSchema.options, KIND_LABELS),
  },
  {
    fact: "event.date",
    subject: "event",
    words: (_voice, { event }) => ({
      ask: event?.kind === "delivery" ? "哪天生的，或预产期是哪天？" : "是哪天？",
      why: "按那一天有效的文件、到那一天交了多久来算。还没到的，填预计的日子",
      where: "病历、产检本或出院记录",
    }),
    answer: aDay,
  },
  {
    fact: "event.procedure",
    subject: "birth",
    words: () => ({
      ask: "做的是哪种手术？",
      why: "不同的手术，报的办法和要带的材料可能不一样",
      where: DISCHARGE,
    }),
    answer: () => choice(procedureSchema.options, PROCEDURE_LABELS),
  },
  {
    fact: "event.gestationMonths",
    subject: "birth",
    words: () => ({
      ask: "当时怀孕满几个月？",
      why: "月份不同，产假和津贴的天数不同",
      where: "病历或出院记录上的孕周",
    }),
    answer: () => ({ kind: "count", ...LIMITS.gestationMonths }),
  },
  {
    fact: "person.contributions",
    subject: "record",
    words: ({ she }) => ({
      ask: `${she}的医保是怎么交的，从哪个月到哪个月？`,
      why: "能不能报、从哪天起报，要看连续交了几个月。单位交的、自己交的、居民医保都算",
      where: APP_RECORD,
    }),
    answer: recordOf("person"),
  },
  {
    fact: "person.employed",
    subject: "work",
    words: ({ she, spouse }, facts) => ({
      ask: `${she}现在有工作吗？`,
      why: `${she}没有工作时，可以看看能不能用${spouse}的生育保险报医疗费`,
      ...(!facts.spouse && { leftOut: `先不看能不能用${spouse}的医保` }),
    }),
    answer: yesNo,
  },
  {
    fact: "spouse",
    subject: "spouse",
    words: ({ she, spouse }) => ({
      ask: `要看看能不能用${spouse}的医保吗？`,
      why: `${she}没有工作的话，也许可以用${spouse}的生育保险报医疗费`,
      leftOut: "先不看",
    }),
    answer: yesNo,
  },
  {
    fact: "spouse.contributions",
    subject: "spouse",
    words: ({ spouse }) => ({
      ask: `${spouse}的医保是怎么交的，从哪个月到哪个月？`,
      why: `能不能用${spouse}的生育保险，要看连续交了几个月`,
      where: APP_RECORD,
    }),
    answer: recordOf("spouse"),
  },
  {
    fact: "person.dismissedOn",
    subject: "work",
    words: () => ({
      ask: "劳动合同结束了吗？最后一天是哪天？",
      why: "合同什么时候结束，会影响按什么身份算、津贴算到哪天、由谁去办",
      where: "劳动合同或离职证明，也可以问单位人事",
      leftOut: "按没有结束算",
    }),
    answer: () => aDayOr("没有结束"),
  },
  {
    fact: "person.employerAverageWage",
    subject: "work",
    words: ({ she }) => ({
      ask: `单位上一年的职工月平均工资是多少？不是${she}自己的工资`,
      why: "津贴按这个数算。不知道可以先不填，能不能领照样能看",
      where: "单位人事",
    }),
    answer: yuan,
  },
  {
    fact: "person.averageBaseLastYear",
    subject: "work",
    words: ({ she }) => ({
      ask: `${she}上一年的月平均缴费基数是多少？`,
      why: "津贴按这个数算，上一年是事情发生那年的前一年。每段都填了缴费基数，这里可以不填",
      where: `${APP_RECORD}；电子税务局也能查`,
      leftOut: "按缴费记录里的基数算",
    }),
    answer: yuan,
  },
  {
    fact: "person.monthlyStipend",
    subject: "work",
    words: ({ she }) => ({
      ask: `${she}每月的补贴或失业金是多少？`,
      why: "看够不够领津贴补差",
      where: "银行流水，也可以问发钱的单位",
    }),
    answer: yuan,
  },
  {
    fact: "person.wageBeforeLeave",
    subject: "work",
    words: ({ she }) => ({
      ask: `${she}休产假以前，每月的工资是多少？`,
      why: "这次由单位付，按这个数算该付多少。不知道可以先不填",
      where: "工资条或银行流水",
    }),
    answer: yuan,
  },
  {
    fact: "event.fetuses",
    subject: "birth",
    words: () => ({ ask: "几个宝宝？", why: "多胞胎，产假和津贴的天数会多", leftOut: "按单胎算" }),
    answer: () => ({ kind: "count", ...LIMITS.fetuses }),
  },
  {
    fact: "event.dystocia",
    subject: "birth",
    words: (_voice, facts) => ({
      ask: "医院记的是难产吗？",
      why: "难产，产假和津贴的天数会多",
      where: DISCHARGE,
      leftOut: "按不是算",
      early: isAhead(facts),
    }),
    answer: yesNo,
  },
  {
    fact: "residentReimbursed",
    subject: "resident",
    words: () => ({
      ask: "这次怀孕的费用，用居民医保报过吗？",
      why: "同一次不能报两回，只能选一个。报过又退回的，选“没有”",
      where: "国家医保服务平台 App → 医保消费记录",
      leftOut: "按没有算",
    }),
    answer: yesNo,
  },
  {
    fact: "event.caesarean",
    subject: "birth",
    words: (_voice, facts) => ({
      ask: "是剖宫产吗？",
      why: "剖宫产能报的、津贴的天数可能不一样",
      where: DISCHARGE,
      leftOut: "按不是算",
      early: isAhead(facts),
    }),
    answer: yesNo,
  },
  {
    fact: "event.complication",
    subject: "birth",
    words: (_voice, facts) => ({
      ask: "有并发症或合并症吗？",
      why: "有的话，能报的和要带的材料可能不一样",
      where: `${DISCHARGE}或诊断证明`,
      leftOut: "按没有算",
      early: isAhead(facts),
    }),
    answer: yesNo,
  },
  {
    fact: "event.setting",
    subject: "birth",
    words: (_voice, { event }) => ({
      ask: "住院还是门诊？",
      why: "住院和门诊，报的办法和要带的材料可能不一样",
      ...((event?.kind === "delivery" || event?.kind === "treatment") && { leftOut: "按住院算" }),
    }),
    answer: () => choice(settingSchema.options, SETTING_LABELS),
  },
  {
    fact: "event.place",
    subject: "birth",
    words: () => ({
      ask: "在哪里的医院？",
      why: "在外地或境外看的，报不报、怎么报不一样",
      leftOut: "按参保地算",
    }),
    answer: () => ({ kind: "place" }),
  },
];
