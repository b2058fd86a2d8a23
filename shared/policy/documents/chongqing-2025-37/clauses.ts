/** 渝医保发〔2025〕37号, clause by clause: Chongqing, taking part for the long term. In force from 2025-09-09. */
import { day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";

const LATER = "资格和参保的问题，以后的版本会加进来";

export const chongqing2025no37 = {
  id: "cq-2025-37",
  number: "渝医保发〔2025〕37号",
  title: "关于贯彻落实《重庆市健全基本医疗保险参保长效机制实施方案》有关问题的通知",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: day("2025-09-09") },
  clauses: {
    "1.1": {
      label: "一、1",
      role: "not-loaded-yet",
      summary: "市外户籍人员指内地其他地方的人和有居住证的港澳台居民。",
      decides: LATER,
    },
    "1.2": {
      label: "一、2",
      role: "not-loaded-yet",
      summary: "市外户籍的人第一次参保或断缴超过 3 个月，未到年龄、没在外地退休的，可以自己交职工医保。",
      decides: LATER,
    },
    "1.3": {
      label: "一、3",
      role: "not-loaded-yet",
      summary: "本市户籍、在外地退休的人也能参保；退休待遇看两边的缴费年限。",
      decides: LATER,
    },
    "1.4": {
      label: "一、4",
      role: "not-loaded-yet",
      summary: "新生儿 90 天内凭出生医学证明参加居民医保。",
      decides: LATER,
    },
    "2.1": { label: "二、1", role: "not-loaded-yet", summary: "个人账户的钱可以给参保的近亲属用。", decides: LATER },
    "2.2": {
      label: "二、2",
      role: "not-loaded-yet",
      summary: "退伍、换工作断缴的，3 个月内参加当年居民医保只交个人部分。",
      decides: LATER,
    },
    "3.1": {
      label: "三、1",
      role: "rule",
      summary:
        "丈夫在单位参加生育保险，从 2025 年 6 月起连续交满 6 个月，没工作的妻子可以报生育医疗费，没有津贴；和居民医保只能选一个，报过的要先退。",
      decides: "用丈夫的生育保险报",
      conditions: [
        "his-insurance",
        "in-maternity-insurance",
        "months-paid",
        "unemployed",
        "spouse-is-husband",
        "resident-benefit-returned",
      ],
    },
    "3.2": {
      label: "三、2",
      role: "rule",
      summary: "居民医保：门诊计划生育手术按普通门诊报；住院剖宫产、并发症、终止妊娠按住院报。",
      decides: "居民医保报哪些",
      conditions: ["named-treatment", "insured-here", "insured-as-resident"],
    },
    "4.1": {
      label: "四、1",
      role: "not-loaded-yet",
      summary: "连续参保激励和零报销激励怎么积累、什么时候清零。",
      decides: LATER,
    },
    "4.2": {
      label: "四、2",
      role: "not-loaded-yet",
      summary: "激励年限从 2025 年起算，职工医保的年限不算。",
      decides: LATER,
    },
    "5.1": { label: "五、1", role: "not-loaded-yet", summary: "新生儿等特殊人群的等待期。", decides: LATER },
    "5.2": {
      label: "五、2",
      role: "rule",
      summary: "2025 年起没有连续参保的人有等待期，按整月算；转来时断缴不超过 3 个月并补上的，算连续。",
      decides: "居民医保要不要等；等多久在别的文件里",
      conditions: ["waiting-over"],
    },
    "5.3": {
      label: "五、3",
      role: "rule",
      summary:
        "居民医保每年 9 月到次年 2 月交：12 月底前交的，次年 1 月起管；1、2 月交的，下个月 1 日起管。别的月份交的，要等。",
      decides: "居民医保从哪天起管",
      conditions: ["insured-as-resident", "waiting-over"],
    },
    "5.4": {
      label: "五、4",
      role: "not-loaded-yet",
      summary: "每断保 1 年，大病保险的最高额度降低一些。",
      decides: LATER,
    },
  },
} as const satisfies PolicyDocument;

/** Cites its clauses. */
export const clause = citing(chongqing2025no37);
