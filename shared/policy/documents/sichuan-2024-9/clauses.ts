/**
 * 川医保规〔2024〕9号, passed on by 达市医保发〔2024〕22号: its days and its clauses, in its order. In force 2025-01-01 to 2029-12-31.
 * The rules follow it: insurance.ts 一, 二, medical.ts 二（一）, allowance.ts 二（二）.
 */
import { day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";

export const sichuan2024no9 = {
  id: "sc-2024-9",
  number: "川医保规〔2024〕9号",
  passedOn: [
    { number: "达市医保发〔2024〕22号", within: "5117" },
    { number: "达川医保函〔2024〕145号", within: "511703" },
  ],
  title: "关于将灵活就业人员、领取失业金期间的人员纳入生育保险保障范围的通知",
  place: "511700",
  placeName: "四川省",
  inForce: { from: day("2025-01-01"), to: day("2029-12-31") },
  clauses: {
    "1.1": {
      label: "一（一）",
      role: "rule",
      summary:
        "灵活就业的人交职工医保时，可以自愿加交生育保险，钱自己出；基数和职工医保一样，费率和当地企业职工一样。没加的，这份文件不给待遇。",
      decides: "灵活就业的人怎么加入",
      conditions: ["in-maternity-insurance"],
    },
    "1.2": {
      label: "一（二）",
      role: "rule",
      summary: "领失业金期间，社保局用失业保险基金代交生育保险，自己不用交钱。",
      decides: "领失业金的人怎么加入",
      conditions: ["in-maternity-insurance"],
    },
    "2": {
      label: "二",
      role: "rule",
      summary: "交了生育保险，就有医疗费和津贴两项，钱从职工医保基金出；失业保险不再另发生育补助金。",
      decides: "有哪些待遇、谁付钱；只管这两类人",
      conditions: ["in-maternity-insurance", "not-an-employer-member", "not-a-resident", "own-insurance"],
    },
    "2.1": {
      label: "二（一）",
      role: "rule",
      summary: "医疗费的条件、范围和标准，跟当地单位职工一样。",
      decides: "医疗费怎么报",
      conditions: ["waiting-over", "treated-in-mainland"],
    },
    "2.2.1": {
      label: "二（二）1",
      role: "rule",
      summary: "生产或终止妊娠的当月，在四川省内连续参加生育保险满 12 个月（含当月），就有津贴。",
      decides: "津贴要连续多久",
      conditions: ["months-paid", "allowance-event"],
    },
    "2.2.2": {
      label: "二（二）2",
      role: "rule",
      summary: "按本人上年度的月平均缴费基数算，天数跟当地单位职工一样。",
      decides: "津贴多少钱",
    },
    "2.2.3": {
      label: "二（二）3",
      role: "rule",
      summary: "津贴打给本人；领津贴期间生育保险不能断；原则上 12 个月内申领；按当时的身份算；和产假工资不能都拿。",
      decides: "怎么领、多久内领",
      conditions: ["claimed-in-time", "paid-through-leave", "not-an-employer-member"],
    },
    "2.2.4": {
      label: "二（二）4",
      role: "rule",
      summary: "2025 年内生产或终止妊娠、当时职工医保已连续满 12 个月的，可以等生育保险交满 12 个月再领津贴。",
      decides: "第一年的过渡办法",
      conditions: ["event-in-2025", "medical-months-paid", "maternity-months-paid"],
    },
    "3": {
      label: "三",
      role: "no-decision",
      summary: "要求各地把经办服务做好。",
      decides: "说的是经办工作，不决定个人待遇",
    },
  },
} as const satisfies PolicyDocument;

/** Cites its clauses. */
export const clause = citing(sichuan2024no9);
