/** Sentences that do not belong to one paper: conditions, readings, premises and actions that several share. */
import type { Material } from "../assessment/assessment.ts";
import { lastDay, monthZh } from "../base/calendar.ts";
import type { ActionId, DecidedAction } from "../rules/action.ts";
import type { Data } from "../rules/condition.ts";
import type { ActionWords, Say, SpokenWords } from "../rules/words.ts";
import { byEmployer, employer, isReader } from "./employer.ts";
import { sumReadings } from "./sums.ts";
import { BENEFIT_WORD, dayWords, paysBill } from "./terms.ts";

const NOT_TOLD = "还没有填，或者说不清";

/** Conditions asked before a paper is found, or by the core itself. */
const conditions = {
  "record-known": { required: "缴费记录", observed: { "not-told": NOT_TOLD } },
  "event-known": { required: "是什么事、哪一天", observed: { "not-told": NOT_TOLD } },
  "maternity-known": {
    required: "自己交的那些月份，有没有一起交生育保险",
    observed: { "not-told": "还没有说。交了和没交，结果不一样" },
  },
  "document-in-force": {
    required: "事情那天有文件管",
    observed: {
      "outside-its-days": ({ date, number, from, to }: Readonly<Record<"date" | "number" | "from" | "to", string>>) =>
        `事情在 ${dayWords(date)}，${number}只管 ${dayWords(from)}${to === "" ? "起" : `到 ${dayWords(to)}`}的`,
      "no-document": ({ date }: Readonly<Record<"date", string>>) => `事情在 ${dayWords(date)}，没有文件管这一项`,
    },
  },
} as const;

/** R13: what was supposed of an individual's maternity insurance, because nobody told. */
export const supposedWords = (so: boolean | undefined): string =>
  so === undefined ? "" : `（有没有生育保险还没有说，先按${so ? "有" : "没有"}看）`;

/** Whether a sentence says so at its end. */
export const isSupposed = (observed: string): boolean =>
  [true, false].some((so) => observed.endsWith(supposedWords(so)));

/** Readings that several papers share, by id. */
const readings = {
  R1: "“中断 3 个月内”按断缴不超过 3 个自然月算：交到 3 月、7 月恢复，中间断 3 个月，还在期限内。",
  R2: "“以上”包含本数：连续 3 个月没交，就算“连续 3 个月以上未缴”。",
  R4: "“连续缴满若干个月的次月起”：只数事情发生那个月之前的月份，从数满后下一个月的 1 日起算。",
  R5: "“当月处于连续参保”“生育时连续缴费满若干个月”：当月交了费，当月也算一个月。",
  R6: "12 个月（1 年）的申领期限，从事情发生当天算到次年同一天，含那一天。",
  R7b: "文件没有写一个月按几天折算，这里按 30 天；也有地方按全年 365 天折算。",
  R10: "没有写补缴期限的，算到最后缴费月之后第 4 个月的月底。",
  "four-week-months": "说的是孕周，这里按 4 周算 1 个月：满 16 周就是满 4 个月。",
  "longer-leave": "产假这里按国家规定的天数算；当地延长的产假没有正式文本，照那个算，要交到更晚的月份。",
  ...sumReadings,
} as const;

/** Premises without an alternative, named where they decided. */
const premises = {
  "planned-payments": "这里按“以后各月都按时交上”来算。",
  R3: "补缴要把断缴的每个月都补上，才算连续；只补一部分，按整段断缴算。",
  R7a: "文件生效以前交的月份也算进连续月数，但报销从文件生效那天起。",
  R7c: "事情已经发生，只有到账了的缴费才算交了。",
  R8: "事情发生的当月还没有算得上的缴费，按最近一次缴费的身份算。",
  R9: "照上面的办法做了，再按同样的规则算，就能成。",
  R10: "在别处交的、按别的险种交的、补交了但接不上的月份，这里没有算进去。",
  R11: "生育津贴只在生产、流产或引产时才有。",
  "caesarean-days": "剖宫产的，是不是按难产多发 15 天，看医院怎么记录、当地怎么认定；这里没有加。",
  "claim-from-pregnancy-end": (_data: Data, { word }: Say) =>
    `申领期限其实从怀孕结束那天算，这里先按${word}那天算，只会更早，不会更晚。`,
  "leave-from-event": "产假从事情发生那天开始算。",
} as const;

const start = (month: Parameters<typeof monthZh>[0] | undefined) => (month === undefined ? "" : monthZh(month));

/** What to do, where a paper has no words of its own for it. */
const actions: Readonly<Record<ActionId, ActionWords>> = {
  "back-pay": () => ({ what: "把断缴的月份全部补上，再接着按月交", effect: "前后的月份就连得上" }),
  enrol: ({ start: first }) => ({
    what: `参保并按月交${first === undefined ? "" : `，最晚从 ${start(first)}开始`}`,
    effect: "交够月数就能用",
  }),
  "keep-paying": ({ by, start: first }) => ({
    what:
      first !== undefined && by === lastDay(first) ? `接着按月交，${start(first)}也要交，不要断` : "接着按月交，不要断",
    effect: "不断缴，才用得上",
  }),
  "lump-sum": () => ({ what: "把还差的月份一次交齐", effect: "交完就可以申领" }),
  "return-resident-reimbursement": () => ({
    what: "先把居民医保报过的生育医疗费退回",
    effect: "退回以后，可以改用这一条路报",
  }),
  claim: ({ who }, say) => {
    const costs = paysBill(say.benefit);
    const by = who === "employer" ? `${byEmployer(say)}去` : who === "spouse" ? "请配偶去" : "去";
    return costs
      ? { what: `没有在医院直接结算的，${by}医保窗口或网上申请报销`, effect: `${BENEFIT_WORD[say.benefit]}报下来` }
      : { what: `${by}医保窗口或网上申领`, effect: "钱发下来" };
  },
  "ask-employer": (_act, say, owed) => ({
    what: isReader(say) ? "员工可以用书面的办法请你们单位支付" : "用书面的办法请单位支付，留好凭据",
    effect: `这笔钱由${employer(say)}付${owed}`,
  }),
  "pay-allowance": (_act, say, owed) => ({
    what: `${employer(say)}按规定的标准发产假工资`,
    effect: `产假里的津贴由${employer(say)}付${owed}`,
  }),
};

/** The general words, looked up where a paper has none of its own. */
export const generalWords: SpokenWords = { conditions, notes: {}, premises, readings, actions, materials: {} };

/** The general words of an action. */
export const generalAction = (id: ActionId): ActionWords => actions[id];

/** What the papers leave open of a claim: who files it, until when, and with what. Nothing is invented in its place. */
export function leftOpen({ who, by, safeBy }: DecidedAction, papers: readonly Pick<Material, "items">[]): string {
  const open = [
    ...(who === undefined ? ["由谁办"] : []),
    ...((by ?? safeBy) === undefined ? ["最晚哪天办"] : []),
    // A paper may name where to go and list nothing.
    ...(papers.some(({ items }) => items.length > 0) ? [] : ["带什么材料"]),
  ];
  return open.length === 0 ? "" : `；${open.join("、")}，文件没有写，先打 12393 问清楚`;
}

/** No line leaves people without a next step. */
export const ASK_12393 = "情况特殊，或者觉得不对，可以打 12393 问当地医保局。";
