/** What a fact that is missing is called, in a few words. */
import type { Voice } from "../asking/questions.ts";

/** Amounts of money by the month, as they are called. */
export const MONEY = {
  averageBaseLastYear: "上一年的月平均缴费基数",
  employerAverageWage: "单位上一年的职工月平均工资",
  monthlyStipend: "每月补贴或失业金",
  wageBeforeLeave: "休产假前的月工资",
} as const;

/** 「2025 年的社会月平均工资」 */
export const wageOf = (year: string): string => `${year} 年的社会月平均工资`;

/** What is told of a person, by its path behind `person.` or `spouse.`, stretches without their number. */
const OF_A_PERSON: Readonly<Record<string, string>> = {
  contributions: "缴费记录",
  "contributions.tier": "缴费档次（一档还是二档）",
  "contributions.base": "缴费基数",
  "contributions.maternity": "生育保险有没有一起交",
  "contributions.paidIn": "这几个月是哪个月交的钱",
  "contributions.lateReason": "晚交的原因",
  "contributions.post": "岗位",
  "contributions.region": "在哪里交的",
  employed: "工作情况（现在有没有工作）",
  ...MONEY,
  dismissedOn: "劳动合同结束的日子",
  sex: "性别",
};

/** What is told of the case itself. */
const OF_THE_CASE: Readonly<Record<string, string>> = {
  region: "医保交在哪里",
  asOf: "按哪一天来算",
  residentReimbursed: "这次怀孕的费用有没有用居民医保报过",
  "event.kind": "是生孩子、流产，还是别的",
  // Not every event has a day that is expected.
  "event.date": "哪一天",
  "event.setting": "住院还是门诊",
  "event.place": "在哪里看的",
  "event.fetuses": "几个宝宝",
  "event.dystocia": "是不是难产",
  "event.caesarean": "是不是剖宫产",
  "event.complication": "有没有并发症",
  "event.gestationMonths": "怀孕满几个月",
  "event.gestationWeeks": "怀孕满几周",
  "event.procedure": "做的是哪种手术",
};

/** A figure's name, by the first part of its key. */
const FIGURES: Readonly<Record<string, string>> = {
  "allowance-days": "当地基金付多少天的津贴",
  "allowance-divisor": "当地按多少天折算一个月",
  "waiting-months": "当地要先交满几个月",
  "qualifying-months": "当地要先交满几个月",
  "resident-waiting-months": "当地居民医保要等几个月",
  "serious-illness-cap": "当地大病保险最高支付限额是多少元",
  "resident-incentive": "当地一次激励是多少元",
};

/** What a field of a person is called, without whose it is; `undefined` for one that has no name. */
export const personFactName = (path: string): string | undefined => OF_A_PERSON[path];

/** A missing fact by its path as `missing` has it, such as `person.contributions[].base` or `figures.average-wage:650000:2025`. */
export function factName(fact: string, { she, spouse, employer }: Voice): string {
  if (fact.startsWith("figures.")) return figureName(fact.slice("figures.".length));
  const plain = fact.replace(/\[\d*\]|\.\d+/g, "");
  if (plain === "spouse") return `${spouse}的缴费记录`;
  const [whose, ...rest] = plain.split(".");
  const owner = whose === "spouse" ? spouse : she;
  // The employer's own number, where the employer reads it.
  if (employer !== undefined && plain === "person.employerAverageWage") return `${employer}上一年的职工月平均工资`;
  return OF_THE_CASE[plain] ?? `${owner}的${OF_A_PERSON[rest.join(".")] ?? "一项情况"}`;
}

function figureName(key: string): string {
  const [name = "", , year] = key.split(":");
  if (name === "average-wage") return wageOf(year ?? "");
  return FIGURES[name] ?? `一个官方数字（${key}）`;
}
