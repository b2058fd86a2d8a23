/** Sentences that ask people to look again at what they filled in. */
import { dayZh, monthZh, type Day, type Month } from "../base/calendar.ts";
import { yuanWords } from "../base/yuan.ts";

/** 「缴费基数（2025 年 3 月起）」 */
export const baseFrom = (from: Month): string => `缴费基数（${monthZh(from)}起）`;

/** What belongs to the spouse. */
export const spousesOwn = (what: string): string => `配偶的${what}`;

/** An amount far above (`over`) or below what people earn; `average` where we hold one. */
export function moneyFar(what: string, value: number, over: boolean, average: number | undefined): string {
  const than = average === undefined ? "" : `比当地平均工资（每月 ${yuanWords(average)}）`;
  const far = average === undefined ? (over ? "高得少见" : "低得少见") : over ? "高很多" : "低很多";
  const look = over ? "是不是填成了一年的，或多打了数字" : "是不是少打了数字，或把千元、万元当成了元";
  return `${what}填的是每月 ${yuanWords(value)}，${than}${far}。请看看${look}；没有错就不用改`;
}

/** A birth expected later than a pregnancy lasts. */
export const birthFar = (date: Day): string =>
  `预产期填的是 ${dayZh(date)}，离现在超过 10 个月。请核对年份和月份；没有错就不用改`;

/** No work, beside an employer who goes on paying. */
export const NO_WORK_BUT_PAID =
  "工作填的是没有，缴费记录里单位还在交。已经离开单位的，请填单位交到哪个月；还在上班的，请改成有工作";

/** A contract that ended, beside months that an employer paid after it. */
export const endedButPaid = (ended: Day): string =>
  `劳动合同填的是 ${dayZh(ended)}结束，缴费记录里之后还有单位交的月份。换了单位的不用改；没有换的，请核对这两处`;
