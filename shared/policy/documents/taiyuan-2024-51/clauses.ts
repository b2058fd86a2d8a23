/** 并医险中心字〔2024〕51号: its clauses in their own order. The rules stand in members.ts, benefits.ts and claims.ts. */
import { day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";

export const taiyuan2024no51 = {
  id: "ty-2024-51",
  number: "并医险中心字〔2024〕51号",
  title: "太原市职工生育保险经办业务操作细则",
  place: "140100",
  placeName: "山西省太原市",
  inForce: { from: day("2024-08-01") },
  clauses: {
    "1.1": {
      label: "第一章一",
      role: "rule",
      summary:
        "单位职工都要参加生育保险；公益性岗位、三支一扶、领失业金、农民工专户的人也参加。灵活就业的人暂时不在里面。省直单位的职工归省里管。",
      decides: "谁在生育保险里",
      conditions: ["in-maternity-insurance", "allowance-in-scope", "earner-insured"],
    },
    "1.2": {
      label: "第一章二",
      role: "no-decision",
      summary: "单位要在用工 30 天内办登记、按月足额交费；欠费每天加收万分之五；单位合并改制的，由接手的单位继续交。",
      decides: "说的是单位的义务；欠费对个人的影响看第二章一、1",
    },
    "1.3": {
      label: "第一章三",
      role: "no-decision",
      summary: "参保登记可以网上办，也可以到窗口办。",
      decides: "说的是登记手续",
    },
    "2.1.1": {
      label: "第二章一、1",
      role: "rule",
      summary:
        "单位交费的下个月起报医疗费；连续足额交满 9 个月有津贴。单位晚登记的，从实际登记那个月数起；不满 9 个月，津贴由单位付。",
      decides: "要交几个月，不够谁付",
      conditions: ["medical-months-paid", "months-paid"],
    },
    "2.1.2": {
      label: "第二章一、2",
      role: "rule",
      summary: "换工作断缴，3 个月内按规定补上的，照常享受。",
      decides: "换工作断缴",
      conditions: ["medical-months-paid", "months-paid"],
    },
    "2.1.3": {
      label: "第二章一、3",
      role: "rule",
      summary: "在山西省内交的职工生育保险都算数；灵活就业和居民医保的月份不算。",
      decides: "外地交的算不算",
      conditions: ["medical-months-paid", "months-paid", "in-maternity-insurance", "allowance-in-scope"],
    },
    "2.1.4": {
      label: "第二章一、4",
      role: "rule",
      summary: "津贴代替产假工资，不能都拿；产假里到报销那天不能断缴；解除合同后的产假天数没有津贴。",
      decides: "断缴和离职的影响",
      conditions: ["contract-runs", "paid-through-leave", "allowance-event"],
    },
    "2.1.5": {
      label: "第二章一、5",
      role: "rule",
      summary: "灵活就业的人住院生育，以及保胎、妊娠期高血压等没有生产的住院，按职工医保普通住院的比例报。",
      decides: "按普通医保报的情况",
      conditions: ["in-medical-insurance", "inpatient", "allowance-in-scope", "costs-of-maternity"],
    },
    "2.1.6": {
      label: "第二章一、6",
      role: "rule",
      summary:
        "财政发工资的，产假工资照发，没有津贴。公益性岗位、三支一扶、领失业金的，月补贴低于上年度月平均工资 60% 的，补足差额。",
      decides: "特殊岗位",
      conditions: ["not-paid-by-treasury", "allowance-in-scope", "special-post", "stipend-low"],
    },
    "2.1.7": {
      label: "第二章一、7",
      role: "rule",
      summary: "妻子没工作，丈夫连续交满 1 个月，可以报医疗费；参加居民医保的可以二选一，不能都报。",
      decides: "用丈夫的生育保险报",
      conditions: [
        "unemployed",
        "not-reimbursed-twice",
        "earner-insured",
        "medical-months-paid",
        "resident-rules",
        "costs-of-maternity",
      ],
    },
    "2.1.8": {
      label: "第二章一、8",
      role: "rule",
      summary: "单位要在生产或终止妊娠后 1 年内申报；超过的按另一份复函办。",
      decides: "多久内申报",
      conditions: ["claimed-in-time"],
    },
    "2.2.1": {
      label: "第二章二（一）",
      role: "rule",
      summary: "在山西的定点医院刷卡直接结算；没有直接结算的，先垫付再报，材料分两类列出。",
      decides: "医疗费怎么报、带什么材料",
      conditions: ["treated-in-mainland"],
    },
    "2.2.2": {
      label: "第二章二（二）",
      role: "rule",
      summary: "津贴由单位网上或到窗口办，失业的人可以自己到窗口办。",
      decides: "津贴怎么办",
    },
    "2.2.3": {
      label: "第二章二（三）",
      role: "rule",
      summary: "产检费由单位网上或到窗口办，失业的人可以自己到窗口办。",
      decides: "产检费怎么办",
    },
    "3": {
      label: "第三章",
      role: "no-decision",
      summary: "用假材料骗取待遇的，要追回并处理。",
      decides: "说的是监督，不决定个人待遇",
    },
    "4": { label: "第四章", role: "no-decision", summary: "基金怎么记账。", decides: "说的是财务，不决定个人待遇" },
    "5": {
      label: "第五章",
      role: "no-decision",
      summary: "从发布那天起执行，没写到的按原来的规定。",
      decides: "说的是生效，不决定个人待遇",
    },
  },
} as const satisfies PolicyDocument;

/** Cites its clauses. */
export const clause = citing(taiyuan2024no51);
