/** 重庆: through a husband, as a resident, elsewhere, and what neither paper says. */
import type { EventFacts, Facts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

const resident = (event: EventFacts, more?: StatedMore, asOf = "2026-01-20"): Facts =>
  woman("500000", asOf, event, [paid("resident", "2023-01")], { her: { employed: false }, ...more });
const self = (event: EventFacts): Facts =>
  woman("500000", "2026-04-20", event, [paid("individual", "2023-02", undefined, { tier: 1 })]);
const husband = (from: string) => ({ contributions: [paid("employer", from)] });

const named = { conditions: ["named-treatment"] };
const through = { conditions: ["in-maternity-insurance", "months-paid", "unemployed"] };

export const chongqingFamilyQuestions = (): PolicyQuestion[] => [
  {
    id: 10,
    place: "500000",
    ask: "我没工作，能用丈夫单位的生育保险报吗？",
    sides: [
      side(
        "medical-expense",
        "丈夫的单位一直在交",
        resident(birth("2025-12-08"), { husband: husband("2024-05") }),
        through,
        "spouse",
      ),
      side(
        "medical-expense",
        "丈夫的单位才交了四个月",
        resident(birth("2026-01-08"), { husband: husband("2025-09") }),
        through,
        "spouse",
      ),
    ],
  },
  {
    id: 11,
    place: "500000",
    ask: "居民医保已经报了，还能再选丈夫的吗？",
    sides: [
      side(
        "medical-expense",
        "居民医保报过，还没退",
        resident(birth("2025-12-08", { caesarean: true }), { husband: husband("2024-05"), residentReimbursed: true }),
        { conditions: ["resident-benefit-returned"], also: ["actions"] },
        "spouse",
      ),
    ],
  },
  {
    id: 12,
    place: "500000",
    ask: "居民医保的孕产妇，门诊人流、剖宫产、并发症怎么报？",
    sides: [
      side(
        "medical-expense",
        "门诊做人流",
        resident({ kind: "family-planning", date: "2025-12-08", procedure: "abortion", setting: "outpatient" }),
        { ...named, also: ["notes"] },
        "resident",
      ),
      side(
        "medical-expense",
        "住院剖宫产",
        resident(birth("2025-12-08", { caesarean: true })),
        { ...named, also: ["notes"] },
        "resident",
      ),
      side(
        "medical-expense",
        "住院生产，有并发症",
        resident(birth("2025-12-08", { complication: true })),
        { ...named, also: ["notes"] },
        "resident",
      ),
      side(
        "medical-expense",
        "住院顺产",
        resident(birth("2025-12-08")),
        { conditions: ["named-treatment"] },
        "resident",
      ),
    ],
    open: "居民医保顺产能不能报、报多少，文件没有写。",
  },
  {
    id: 13,
    place: "500000",
    ask: "回老家、到外省生能报吗？在香港、国外生呢？",
    sides: [
      side("medical-expense", "回四川老家，在定点医院生", self(birth("2026-03-12", { place: "510000" })), {
        conditions: ["designated-hospital"],
      }),
      side("medical-expense", "在香港生", self(birth("2026-03-12", { place: "overseas" })), {
        conditions: ["designated-hospital"],
      }),
    ],
  },
  {
    id: 14,
    place: "500000",
    ask: "顺产、剖宫产各报多少钱？",
    sides: [],
    clauses: ["cq-2024-12#2"],
    open: "各报多少钱，两份文件都没有写，只说按职工生育保险的支付标准。",
  },
  {
    id: 15,
    place: "500000",
    ask: "要带什么材料、多久之内报？",
    sides: [],
    open: "要带什么材料、最晚哪天报，两份重庆的文件都没有写。",
  },
];
