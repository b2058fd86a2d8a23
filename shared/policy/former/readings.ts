/**
 * How we read words that the documents leave open. Whichever decided an answer is named in its assumptions,
 * so that an office can check it. Ids are stable.
 */
import type { Assumption } from "../assessment/assessment.ts";
import type { ClauseKey } from "../rules/document.ts";

/** The readings used by several documents; a document's own readings stand in its file. */
export const READINGS = {
  R1: "“中断 3 个月内”按断缴不超过 3 个自然月算：3 月交到、7 月恢复，中间断 3 个月，还在期限内。",
  R2: "“以上”包含本数：连续 3 个月没交，就算“连续 3 个月以上未缴”。",
  R3: "补缴要把断缴的每个月都补上，才算连续；只补一部分，按整段断缴算。",
  R4: "“连续缴满若干个月的次月起”：只数事情发生那个月之前的月份，从数满后下一个月的 1 日起算。",
  R5: "“当月处于连续参保”“生育时连续缴费满若干个月”：当月交了费，当月也算一个月。",
  R6: "12 个月（1 年）的申领期限，从事情发生当天算到次年同一天，含那一天。",
  R7: "按事情发生那天有效的文件判断，生效日和最后一天都算在内。",
  R7a: "文件生效以前交的月份也算进连续月数，但报销从文件生效那天起。",
  R7b: "“满若干个月后方可申领”：从数满后下一个月的 1 日起可以申领；“上年度”指事情发生前一年。",
  R7c: "事情已经发生，还没到账的缴费不能当作已经交了。",
  R8: "事情发生的当月没交费，按最近一次缴费的身份算。",
  R9: "将来的事：假设从现在起一直按月缴费。",
  R10: "缴费记录里的特殊情况按通常办法理解：同一个月有两份缴费，先看按时交的那份；没有写补缴期限的，算到最后缴费月之后第 4 个月的月底。",
  R11: "生育津贴只在生产或终止妊娠时才有。",
  "day-count": "文件没有写一个月按几天折算，这里按 30 天。",
  "planned-payments": "这里按“以后各月都按时交上”来算。",
  "caesarean-days": "剖宫产是否按难产多发 15 天，看医院怎么记录、当地怎么认定；这里没有加。",
  "claim-from-pregnancy-end": "产检费的申领期限其实从怀孕结束那天算，这里先按产检当天算，只会更早，不会更晚。",
  "leave-from-event": "产假从事情发生那天开始算。",
} as const;

/** Names a reading in an answer, with the clauses it reads. */
export const reading = (id: keyof typeof READINGS, cites: readonly ClauseKey[] = []): Assumption => ({
  id,
  text: READINGS[id],
  cites: [...cites],
});

/** Names a document's own reading. */
export const ownReading = (id: string, text: string, cites: readonly ClauseKey[]): Assumption => ({
  id,
  text,
  cites: [...cites],
});
