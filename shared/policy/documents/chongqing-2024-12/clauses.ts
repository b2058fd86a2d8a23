/**
 * 渝医保发〔2024〕12号, clause by clause: Chongqing, employee medical insurance paid as an individual. In force from 2024-05-01.
 */
import { day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";

export const chongqing2024no12 = {
  id: "cq-2024-12",
  number: "渝医保发〔2024〕12号",
  title: "关于以个人身份参加职工医保人员享受生育医疗待遇有关事项的通知",
  place: "500000",
  placeName: "重庆市",
  inForce: { from: day("2024-05-01") },
  clauses: {
    "1": {
      label: "一",
      role: "rule",
      summary: "自己交职工医保、当月在享受期里的人，生育的医疗费可以报。",
      decides: "谁能报",
      conditions: ["pays-for-herself", "in-benefit-period"],
    },
    "2": {
      label: "二",
      role: "rule",
      summary: "按职工生育保险的标准报医疗费，钱从职工医保统筹基金出；没有生育津贴。",
      decides: "报什么、谁付钱",
      conditions: ["allowance-in-scope", "allowance-event"],
    },
    "3.1": {
      label: "三、第一款",
      role: "rule",
      summary: "在重庆连续交满 6 个月，从下个月起能报。门诊超过生育限额的部分，转按普通门诊统筹报。",
      decides: "要交几个月、从哪天起",
      conditions: ["months-paid"],
    },
    "3.2": {
      label: "三、第二款",
      role: "rule",
      summary: "二档能报遗传病基因检测，一个孕期一个限额；一档不能。",
      decides: "基因检测",
      conditions: ["tier-two"],
    },
    "4.1": {
      label: "四、1",
      role: "rule",
      summary: "断缴前已连续交满 6 个月，断缴不超过 3 个月就恢复并补上的，补缴那几个月的费用也能报。",
      decides: "断缴月份里发生的费用",
      conditions: ["in-benefit-period", "months-before-gap"],
    },
    "4.2": {
      label: "四、2",
      role: "rule",
      summary: "断缴不超过 3 个月并全部补上，前后月数接着算；超过了，从恢复那个月重新算 6 个月。",
      decides: "断缴后月数怎么算",
      conditions: ["months-paid"],
    },
    "4.3": {
      label: "四、3",
      role: "rule",
      summary: "离开单位或失业金领完，3 个月内自己接着交，以前的月数接着算；超过了就重新算。",
      decides: "从单位或失业金转来怎么算",
      conditions: ["months-paid"],
    },
    "5.1": {
      label: "五、1",
      role: "rule",
      summary: "在重庆连续参保满 2 年后转为自己交，以前的月数接着算；居民医保的月数按 12.5% 折算，零头进位成一个月。",
      decides: "居民医保转来怎么算",
      conditions: ["months-paid"],
    },
    "5.2": {
      label: "五、2",
      role: "rule",
      summary: "自己交的转到单位以后，月数接着算，满 6 个月能报医疗费。",
      decides: "转到单位以后怎么算",
      conditions: ["moved-to-employer", "pays-for-herself", "allowance-in-scope"],
    },
    "6": {
      label: "六",
      role: "rule",
      summary: "在市外的定点医院也能报。",
      decides: "外地就医",
      conditions: ["designated-hospital"],
    },
    "7": {
      label: "七",
      role: "rule",
      summary: "在国外和港澳台生的，不能报。",
      decides: "境外生育",
      conditions: ["designated-hospital"],
    },
  },
} as const satisfies PolicyDocument;

/** Cites its clauses. */
export const clause = citing(chongqing2024no12);
