/** 重庆: what people ask who pay employee insurance themselves (渝医保发〔2024〕12号). */
import type { Contribution, EventFacts, Facts } from "../facts/facts.ts";
import { birth, paid, woman } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[]): Facts => woman("500000", asOf, event, record);
const self = (from: string, to?: string, more: Partial<Contribution> = {}) =>
  paid("individual", from, to, { tier: 1, ...more });
const prenatal: EventFacts = { kind: "prenatal", date: "2026-05-08", setting: "outpatient" };
const goingOn = (): Facts => ask("2025-10-10", birth("2025-09-18"), [self("2025-01")]);

const months = { conditions: ["months-paid"] };
const inGap = { conditions: ["in-benefit-period", "months-paid", "months-before-gap"] };

export const chongqingQuestions = (): PolicyQuestion[] => [
  {
    id: 1,
    place: "500000",
    ask: "我是灵活就业，自己交职工医保，生孩子能报吗？",
    sides: [
      side("medical-expense", "一直没断，交满了 6 个月", goingOn(), {
        conditions: ["in-benefit-period", "months-paid"],
      }),
    ],
    clauses: ["cq-2024-12#2"],
  },
  {
    id: 2,
    place: "500000",
    ask: "要交满几个月、从哪天起的费用能报？",
    sides: [
      side(
        "medical-expense",
        "交满 6 个月，下个月生",
        ask("2025-07-20", birth("2025-07-02"), [self("2025-01")]),
        months,
      ),
      side("medical-expense", "第 6 个月当月生", ask("2025-11-12", birth("2025-10-30"), [self("2025-05")]), months),
    ],
  },
  {
    id: 3,
    place: "500000",
    ask: "灵活就业有没有生育津贴（产假工资）？",
    sides: [side("allowance", "自己交职工医保", goingOn(), { conditions: ["allowance-in-scope"] })],
  },
  {
    id: 4,
    place: "500000",
    ask: "一档和二档有什么区别，遗传病基因检测能报吗？",
    sides: [
      side("genetic-testing", "交二档", ask("2026-05-10", prenatal, [self("2024-12", undefined, { tier: 2 })]), {
        conditions: ["tier-two"],
      }),
      side("genetic-testing", "交一档", ask("2026-05-10", prenatal, [self("2024-12")]), { conditions: ["tier-two"] }),
    ],
    figures: ["individual-price:500000:tier-1:2025", "individual-price:500000:tier-2:2025"],
    open: "基因检测能报多少、一个孕期的限额是多少，文件没有写明，只说和单位职工一样。",
  },
  {
    id: 5,
    place: "500000",
    ask: "断缴了一两个月，补上行不行？",
    sides: [
      side(
        "medical-expense",
        "断了两个月，断的时候生的，恢复时补上了",
        ask("2025-07-28", birth("2025-06-11"), [
          self("2024-05", "2025-04"),
          self("2025-05", "2025-06", { paidIn: "2025-07" }),
          self("2025-07"),
        ]),
        inGap,
      ),
      side(
        "medical-expense",
        "断了两个月，补上以后才生",
        ask("2025-10-20", birth("2025-10-08"), [
          self("2025-01", "2025-04"),
          self("2025-05", "2025-06", { paidIn: "2025-07" }),
          self("2025-07"),
        ]),
        months,
      ),
      side("medical-expense", "刚断缴，还没补", ask("2026-02-03", birth("2026-01-15"), [self("2024-06", "2025-12")]), {
        conditions: ["in-benefit-period"],
        also: ["actions"],
      }),
    ],
  },
  {
    id: 6,
    place: "500000",
    ask: "断缴三个月以上呢？",
    sides: [
      side(
        "medical-expense",
        "断了五个月，断的时候生的",
        ask("2025-12-22", birth("2025-09-15"), [self("2024-06", "2025-06"), self("2025-12")]),
        { conditions: ["in-benefit-period"] },
      ),
      side(
        "medical-expense",
        "断了五个月，恢复以后不满 6 个月就生了",
        ask("2025-12-05", birth("2025-11-20"), [self("2024-01", "2025-02"), self("2025-08")]),
        months,
      ),
    ],
  },
  {
    id: 7,
    place: "500000",
    ask: "失业了，原来单位交的年限还算吗？",
    sides: [
      side(
        "medical-expense",
        "离开单位两个月后，自己接着交",
        ask("2025-12-05", birth("2025-11-20"), [paid("employer", "2023-03", "2025-06"), self("2025-09")]),
        { ...months, assumptions: ["normal-benefits"] },
      ),
      side(
        "medical-expense",
        "失业金领完，下个月自己接着交",
        ask("2025-12-05", birth("2025-11-20"), [
          paid("employer", "2022-03", "2024-12"),
          paid("unemployment-benefit", "2025-01", "2025-08"),
          self("2025-09"),
        ]),
        months,
      ),
      side(
        "medical-expense",
        "离开单位五个月后，才自己交",
        ask("2026-01-06", birth("2025-12-10"), [paid("employer", "2022-01", "2025-02"), self("2025-08")]),
        months,
      ),
    ],
    open: "3 个月内接上的，中间空的月份不补缴行不行，文件没有明说。",
  },
  {
    id: 8,
    place: "500000",
    ask: "以前交的是居民医保（大学生医保），能算吗？",
    sides: [
      side(
        "medical-expense",
        "居民医保连续交满了两年",
        ask("2025-05-08", birth("2025-04-20"), [paid("resident", "2023-01", "2024-12"), self("2025-01")]),
        months,
      ),
      side(
        "medical-expense",
        "居民医保不满两年",
        ask("2025-05-26", birth("2025-05-05"), [paid("resident", "2023-09", "2024-12"), self("2025-01")]),
        months,
      ),
    ],
  },
  {
    id: 9,
    place: "500000",
    ask: "个人交了几个月后进了单位，怎么算？",
    sides: [
      side(
        "medical-expense",
        "自己交四个月，单位接着交",
        ask("2025-08-20", birth("2025-08-05"), [self("2025-01", "2025-04"), paid("employer", "2025-05")]),
        { conditions: ["moved-to-employer", "months-paid"] },
      ),
    ],
  },
];
