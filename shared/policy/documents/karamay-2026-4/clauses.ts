/** 克医保规〔2026〕4号: its days and its clauses, in its order. What they decide stands in the files beside this one. */
import { day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";

export const karamay2026no4 = {
  id: "km-2026-4",
  number: "克医保规〔2026〕4号",
  title: "关于做好生育保险有关工作的通知",
  place: "650200",
  placeName: "新疆克拉玛依市",
  inForce: { from: day("2026-08-01"), to: day("2031-07-31") },
  clauses: {
    "1": {
      label: "一",
      role: "rule",
      summary: "自己交职工医保的灵活就业、兼职、平台接单等人员，可以参加生育保险。",
      decides: "谁能参加",
      conditions: ["in-maternity-insurance", "not-on-unemployment-benefit"],
    },
    "2": {
      label: "二",
      role: "rule",
      summary: "费率是缴费基数的 1%，和职工医保一起交。2026 年 8 月 1 日前就自己交医保的可以选，之后新参加的一起交。",
      decides: "交多少、能不能选",
      conditions: ["in-maternity-insurance"],
    },
    "3": {
      label: "三",
      role: "no-decision",
      summary: "登记以后，每月在税务渠道交费。",
      decides: "说的是怎么交费，不决定待遇",
    },
    "4.1": {
      label: "四（一）",
      role: "rule",
      summary:
        "参加生育保险的，等待期满的下个月起报医疗费：住院分娩和计划生育手术在范围内全报，产检和产后 42 天检查按门诊慢特病报。没参加的，职工医保连续交满 10 个月，下个月起报医疗费，没有津贴。",
      decides: "医疗费",
      conditions: [
        "not-on-unemployment-benefit",
        "costs-decided",
        "designated-hospital",
        "in-medical-insurance",
        "medical-months-paid",
      ],
    },
    "4.2": {
      label: "四（二）",
      role: "rule",
      summary:
        "生产或终止妊娠时生育保险连续交满 10 个月（等待期不算），按月领津贴：上年度全区平均工资 × 60% ÷ 30 × 产假天数。",
      decides: "津贴要交多久、多少钱",
      conditions: ["allowance-event", "surgery-days", "not-a-resident", "months-paid"],
    },
    "4.3": {
      label: "四（三）",
      role: "rule",
      summary: "第一次参加，或连续 3 个月以上没交再交的，要等连续交满 6 个月，下个月起报医疗费；没工作的配偶也一样。",
      decides: "等待期",
      conditions: ["waiting-over", "months-paid", "in-basic-insurance"],
    },
    "4.4": {
      label: "四（四）",
      role: "rule",
      summary:
        "津贴按当时的身份算。居民医保连续 2 年以上转来、中断不超过 3 个月并补缴的，等待期和享受期接着算；超过 3 个月重新等。",
      decides: "换身份怎么算",
      conditions: ["in-maternity-insurance", "waiting-over", "surgery-days"],
    },
    "4.5": {
      label: "四（五）",
      role: "rule",
      summary:
        "不满 10 个月的，交满再领；12 个月内申领。2026 年 8 到 12 月生的，2027 年 12 月前可以一次补足再领。居民医保报产检、住院分娩和计划生育；没工作的妻子也可以选丈夫的生育待遇。等待和享受期间不能断缴。",
      decides: "先生后交、期限、居民医保、配偶",
      conditions: [
        "not-a-resident",
        "months-paid",
        "claimed-in-time",
        "paid-through-leave",
        "unemployed",
        "in-basic-insurance",
        "not-reimbursed-twice",
        "costs-decided",
        "resident-here",
        "hospital-birth",
        "insured-as-resident",
      ],
    },
    "5": {
      label: "五",
      role: "no-decision",
      summary: "要求各部门做好组织和宣传。",
      decides: "说的是部门分工，不决定个人待遇",
    },
  },
} as const satisfies PolicyDocument;

/** Cites its clauses. */
export const clause = citing(karamay2026no4);
