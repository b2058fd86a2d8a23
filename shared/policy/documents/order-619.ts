/**
 * State Council Order 619 (女职工劳动保护特别规定): the days of leave and the employer members' base that every place leans on.
 * It holds in the whole country, so it is no paper of a place.
 */
import { day } from "../base/calendar.ts";
import { writing } from "../rules/document.ts";

const { clause, cites, whole } = writing({
  id: "order-619",
  number: "国务院令第 619 号",
  title: "女职工劳动保护特别规定",
  place: "000000",
  placeName: "全国",
  inForce: { from: day("2012-04-28") },
  contents: ["7", "8"],
});
/** Cites its articles. */
export const order619Clause = cites;

const article7 = clause("7", {
  label: "第七条",
  role: "rule",
  summary: "产假 98 天；难产多 15 天；多胞胎每多一个孩子多 15 天。怀孕不满 4 个月流产 15 天，满 4 个月 42 天。",
  decides: "生育津贴按多少天算",
  conditions: ["paid-through-leave"],
});

const article8 = clause("8", {
  label: "第八条",
  role: "rule",
  summary: "参加生育保险的单位职工，产假津贴按单位上年度职工月平均工资算；没有参加的，单位按休产假以前的工资标准付。",
  decides: "单位职工生育津贴的月基数；没有参保的，单位付多少",
});

/** The order as loaded. */
export const order619 = whole([article7, article8]);
