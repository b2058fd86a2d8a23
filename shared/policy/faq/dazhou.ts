/** 四川达州: what people ask who pay themselves or are on unemployment benefit (川医保规〔2024〕9号). */
import type { Contribution, EventFacts, Facts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore): Facts =>
  woman("511700", asOf, event, record, more);
const member = (from: string, to?: string) => paid("individual", from, to, { maternity: true, base: 4600 });
const medicalOnly = (from: string, to?: string) => paid("individual", from, to, { maternity: false });
const onBenefit = (): Facts =>
  ask("2026-03-10", birth("2026-02-18"), [
    paid("employer", "2022-03", "2025-06", { base: 5000 }),
    paid("unemployment-benefit", "2025-07", undefined, { base: 4500 }),
  ]);

const twelve = { conditions: ["months-paid"] };

export const dazhouQuestions = (): PolicyQuestion[] => [
  {
    id: 16,
    place: "511700",
    ask: "灵活就业能不能交生育险，要交多少？",
    sides: [
      side("medical-expense", "加交了生育保险", ask("2026-05-10", birth("2026-04-28"), [member("2025-01")]), {
        conditions: ["in-maternity-insurance"],
      }),
      side("allowance", "只交职工医保，没有加", ask("2026-04-28", birth("2026-04-08"), [medicalOnly("2023-03")]), {
        conditions: ["in-maternity-insurance"],
      }),
    ],
    clauses: ["sc-2024-9#1.1"],
    open: "具体的费率是多少，文件没有写，只说和当地企业职工一样。",
  },
  {
    id: 17,
    place: "511700",
    ask: "领失业金期间，谁给我交生育险？",
    sides: [side("medical-expense", "领失业金期间生的", onBenefit(), { conditions: ["in-maternity-insurance"] })],
    clauses: ["sc-2024-9#1.2"],
  },
  {
    id: 18,
    place: "511700",
    ask: "领失业金的人，还能领生育补助金吗？",
    sides: [side("allowance", "领失业金期间生的，改领生育津贴", onBenefit(), { ...twelve, also: ["notes"] })],
    clauses: ["sc-2024-9#2"],
  },
  {
    id: 19,
    place: "511700",
    ask: "生育津贴要交满多久？",
    sides: [
      side("allowance", "生的那个月是第 12 个月", ask("2026-04-01", birth("2026-03-20"), [member("2025-04")]), twelve),
      side("allowance", "生的那个月是第 11 个月", ask("2026-04-01", birth("2026-02-27"), [member("2025-04")]), twelve),
    ],
  },
  {
    id: 20,
    place: "511700",
    ask: "在成都交的、在达州生，算不算连续？从外省转来呢？",
    sides: [
      side(
        "allowance",
        "在成都的单位交，接着来达州自己交",
        ask("2026-04-01", birth("2026-03-20"), [
          paid("employer", "2024-01", "2025-11", { region: "510100", base: 6000 }),
          member("2025-12"),
        ]),
        twelve,
      ),
      side(
        "allowance",
        "在湖北的单位交，接着来达州自己交",
        ask("2026-04-01", birth("2026-03-20"), [
          paid("employer", "2024-01", "2025-11", { region: "420100", base: 6000 }),
          member("2025-12"),
        ]),
        twelve,
      ),
    ],
  },
  {
    id: 21,
    place: "511700",
    ask: "生的时候生育险不满 12 个月，还有办法吗？",
    sides: [
      side(
        "allowance",
        "2025 年生的，职工医保早就满 12 个月",
        ask("2025-11-05", birth("2025-10-12"), [medicalOnly("2020-03", "2025-08"), member("2025-09")]),
        { conditions: ["event-in-2025", "medical-months-paid", "maternity-months-paid"], also: ["actions"] },
      ),
      side(
        "allowance",
        "2026 年生的",
        ask("2026-04-01", birth("2026-02-27"), [medicalOnly("2020-03", "2025-08"), member("2025-09")]),
        twelve,
      ),
    ],
  },
  {
    id: 22,
    place: "511700",
    ask: "津贴按什么基数、多少天？",
    sides: [
      side("allowance", "上年一直按 4,600 元的基数交", ask("2026-05-10", birth("2026-04-28"), [member("2025-01")]), {
        assumptions: ["R7b"],
        also: ["amount"],
      }),
    ],
    open: "发多少天，文件没有列出来，要看《女职工劳动保护特别规定》和四川的规定。",
  },
  {
    id: 23,
    place: "511700",
    ask: "领津贴期间能停保吗？多久内申请？",
    sides: [
      side("allowance", "产假里停了生育保险", ask("2026-07-20", birth("2026-03-10"), [member("2025-01", "2026-04")]), {
        conditions: ["paid-through-leave"],
      }),
      side("allowance", "一直在交，一年内来申请", ask("2026-07-20", birth("2026-03-10"), [member("2025-01")]), {
        conditions: ["paid-through-leave", "claimed-in-time"],
      }),
      side("allowance", "生完一年多才来申请", ask("2027-04-20", birth("2026-03-10"), [member("2025-01")]), {
        conditions: ["claimed-in-time"],
        assumptions: ["in-principle"],
      }),
    ],
  },
  {
    id: 24,
    place: "511700",
    ask: "流产有没有津贴？",
    sides: [
      side(
        "allowance",
        "怀孕 5 个月胎停引产",
        ask("2026-07-06", { kind: "termination", date: "2026-06-20", gestationMonths: 5 }, [member("2025-01")]),
        { ...twelve, also: ["amount"] },
      ),
    ],
  },
  {
    id: 25,
    place: "511700",
    ask: "我是单位职工，按这个通知算吗？丈夫的能用吗？",
    sides: [
      side(
        "allowance",
        "她是单位职工，单位上年月平均工资 6,000 元",
        ask("2026-05-10", birth("2026-04-28"), [paid("employer", "2023-01")], { her: { employerAverageWage: 6000 } }),
        { conditions: ["insured-by-employer", "months-paid"], also: ["amount", "notes"] },
      ),
      side(
        "medical-expense",
        "她没工作，丈夫在单位参保",
        ask("2026-05-10", birth("2026-04-28"), [], {
          her: { employed: false },
          husband: { contributions: [paid("employer", "2023-01")] },
        }),
        { conditions: ["insured-by-employer", "months-paid", "unemployed"], also: ["notes"] },
        "spouse",
      ),
    ],
    open: "四川这份文件只管灵活就业和领失业金的人；单位职工和用丈夫的，按全国的规定答。当地单位要交满几个月，全国的规定没有写。",
  },
];
