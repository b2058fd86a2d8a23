/** What is missing, in words, and which page asks for it. */
import { pageAsking, type PageName } from "../pages.ts";
import type { Voice } from "./voice.ts";

/** A missing fact; without a page it is nothing the person could tell us. */
export interface MissingWords {
  readonly text: string;
  readonly page?: PageName;
  /** Where the person can find it out. */
  readonly hint?: string;
}

/** What a problem's field is called, with the number of its stretch: 你的缴费记录第 2 段：开始月份. */
export function fieldWords(pointer: string, voice: Voice): string | undefined {
  const [, whose, list, index, name] = pointer.split("/");
  if (whose === undefined || whose === "") return undefined;
  if (list !== "contributions" || index === undefined)
    return missingWords(pointer.slice(1).replace(/\//g, "."), voice).text;
  const owner = whose === "spouse" ? voice.spouse : voice.she;
  const field = name === undefined ? undefined : (PERSON_FACTS[`contributions.${name}`] ?? STRETCH_FIELDS[name]);
  return `${owner}的缴费记录第 ${Number(index) + 1} 段${field ? `，${field}` : ""}`;
}

const WHERE_RECORDS_ARE = "记不清，可以在“国家医保服务平台”App 里查，或打 12393 问";

/** By fact, without whose it is; a spouse of whom nothing is told has no name left. */
const HINTS: Readonly<Record<string, string>> = {
  "": WHERE_RECORDS_ARE,
  contributions: WHERE_RECORDS_ARE,
  "contributions.tier": WHERE_RECORDS_ARE,
  "contributions.base": WHERE_RECORDS_ARE,
  "contributions.maternity": WHERE_RECORDS_ARE,
  averageBaseLastYear: WHERE_RECORDS_ARE,
  employerAverageWage: "不知道，可以问单位人事",
};

const STRETCH_FIELDS: Readonly<Record<string, string>> = {
  scheme: "怎么交的",
  from: "开始的月份",
  ongoing: "还在不在交",
  to: "最后一个月",
};

/** The words for a missing fact's path, e.g. `person.contributions` or `figures.average-wage:650000:2025`. */
export function missingWords(fact: string, voice: Voice): MissingWords {
  if (fact.startsWith("figures."))
    return { text: figureWords(fact.slice("figures.".length)), hint: "我们手里没有可靠的数，可以打 12393 问" };
  const page = pageAsking(fact);
  const plain = fact.replace(/\[\d*\]|\.\d+/g, "");
  const hint = HINTS[plain.replace(/^(person|spouse)\b\.?/, "")];
  return { text: factWords(plain, voice), ...(page && { page }), ...(hint && { hint }) };
}

function factWords(fact: string, { she, spouse }: Voice): string {
  const [whose, ...rest] = fact.split(".");
  const names: Readonly<Record<string, string>> = {
    region: "医保交在哪里",
    asOf: "按哪一天来算",
    residentReimbursed: "这次怀孕的费用有没有用居民医保报过",
    spouse: `${spouse}的缴费记录`,
    "event.kind": "是生孩子、流产，还是别的",
    "event.date": "日期或预产期",
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
  const known = names[fact];
  if (known) return known;
  const owner = whose === "spouse" ? spouse : she;
  return `${owner}的${PERSON_FACTS[rest.join(".")] ?? "一项情况"}`;
}

const PERSON_FACTS: Readonly<Record<string, string>> = {
  contributions: "缴费记录",
  "contributions.tier": "缴费档次（一档还是二档）",
  "contributions.base": "缴费基数",
  "contributions.maternity": "生育保险有没有一起交",
  "contributions.paidIn": "这几个月是哪个月交的钱",
  "contributions.lateReason": "晚交的原因",
  "contributions.post": "岗位",
  "contributions.region": "在哪里交的",
  employed: "工作情况（现在有没有工作）",
  averageBaseLastYear: "上一年的月平均缴费基数",
  employerAverageWage: "单位上一年的职工月平均工资",
  monthlyStipend: "每月补贴或失业金",
  wageBeforeLeave: "休产假前的月工资",
  dismissedOn: "劳动合同结束的日子",
  sex: "性别",
};

function figureWords(key: string): string {
  const [name, , year] = key.split(":");
  if (name === "average-wage") return `${year ?? ""} 年的社会月平均工资`;
  if (name === "allowance-days") return "当地基金付多少天的津贴";
  if (name === "allowance-divisor") return "当地按多少天折算一个月";
  if (name === "waiting-months" || name === "qualifying-months") return "当地要先交满几个月";
  if (name === "resident-waiting-months") return "当地居民医保要等几个月";
  return `一个官方数字（${key}）`;
}
