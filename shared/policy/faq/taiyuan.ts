/** 山西太原: what employer members and their families ask (并医险中心字〔2024〕51号). */
import type { Contribution, EventFacts, Facts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { side, type PolicyQuestion } from "./question.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore): Facts =>
  woman("140100", asOf, event, record, more);
const job = (from: string, to?: string, more: Partial<Contribution> = {}) => paid("employer", from, to, more);

const nine = { conditions: ["months-paid"] };
const one = { conditions: ["medical-months-paid"] };
const wife = { conditions: ["unemployed", "medical-months-paid", "not-reimbursed-twice"] };

export const taiyuanQuestions = (): PolicyQuestion[] => [
  {
    id: 35,
    place: "140100",
    ask: "单位职工要交几个月才能报销、才有津贴？",
    sides: [
      side("medical-expense", "单位交费的第二个月", ask("2026-03-20", birth("2026-03-11"), [job("2026-02")]), one),
      side("allowance", "生的那个月是第 9 个月", ask("2025-12-15", birth("2025-11-10"), [job("2025-03")]), nine),
      side("allowance", "只交了七个月", ask("2026-01-08", birth("2025-12-20"), [job("2025-06")]), {
        ...nine,
        also: ["notes"],
      }),
    ],
  },
  {
    id: 36,
    place: "140100",
    ask: "单位欠费、晚给我参保，损失谁负责？",
    sides: [
      side(
        "allowance",
        "单位晚办登记，事后补缴了五个月",
        ask("2026-01-05", birth("2025-12-10"), [job("2025-01", "2025-05", { paidIn: "2025-06" }), job("2025-06")]),
        { ...nine, also: ["notes"] },
      ),
      side(
        "medical-expense",
        "单位欠了三个月，后来补清了",
        ask("2026-01-20", birth("2025-11-10"), [
          job("2023-01", "2025-08"),
          job("2025-09", "2025-11", { paidIn: "2025-12", lateReason: "arrears" }),
          job("2025-12"),
        ]),
        { ...one, also: ["materials"] },
      ),
    ],
  },
  {
    id: 37,
    place: "140100",
    ask: "换工作断了两三个月、从外地转来，算不算连续？",
    sides: [
      side(
        "allowance",
        "断了两个月，新单位补上了",
        ask("2026-01-12", birth("2025-12-18"), [
          job("2024-05", "2025-06"),
          job("2025-07", "2025-08", { paidIn: "2025-09", lateReason: "job-change" }),
          job("2025-09"),
        ]),
        nine,
      ),
      side(
        "allowance",
        "从大同的单位转来",
        ask("2026-03-01", birth("2026-02-10"), [job("2022-01", "2025-08", { region: "140200" }), job("2025-09")]),
        nine,
      ),
      side(
        "allowance",
        "从西安的单位转来",
        ask("2026-03-01", birth("2026-02-10"), [job("2022-01", "2025-08", { region: "610100" }), job("2025-09")]),
        nine,
      ),
      side(
        "allowance",
        "以前在太原是灵活就业",
        ask("2026-03-01", birth("2026-02-10"), [paid("individual", "2022-01", "2025-08"), job("2025-09")]),
        nine,
      ),
    ],
  },
  {
    id: 38,
    place: "140100",
    ask: "老师、公务员、公益岗、三支一扶、领失业金的有没有津贴？",
    sides: [
      side(
        "allowance",
        "财政发工资的老师",
        ask("2026-04-02", birth("2026-03-02"), [job("2015-09", undefined, { post: "fiscal" })]),
        { conditions: ["not-paid-by-treasury"] },
      ),
      side(
        "allowance-top-up",
        "公益性岗位，每月补贴 2,100 元",
        ask("2026-07-01", birth("2026-06-03"), [job("2024-08", undefined, { post: "welfare-post" })], {
          her: { monthlyStipend: 2100 },
        }),
        { conditions: ["special-post", "stipend-low"], also: ["amount"] },
      ),
      side(
        "allowance-top-up",
        "三支一扶，每月补贴 4,800 元",
        ask("2026-07-01", birth("2026-06-03"), [job("2024-08", undefined, { post: "three-supports" })], {
          her: { monthlyStipend: 4800 },
        }),
        { conditions: ["special-post", "stipend-low"] },
      ),
      side(
        "allowance-top-up",
        "领失业金，每月 1,900 元",
        ask("2026-07-01", birth("2026-06-03"), [job("2023-01", "2026-01"), paid("unemployment-benefit", "2026-02")], {
          her: { employed: false, monthlyStipend: 1900 },
        }),
        { conditions: ["special-post", "stipend-low"], also: ["amount"] },
      ),
    ],
    figures: ["average-wage:140000:2024", "average-wage:140000:2025"],
    open: "上年度月平均工资是多少，这份文件没有写，要看省里每年的公布数。",
  },
  {
    id: 39,
    place: "140100",
    ask: "妻子没工作，丈夫参保多久能报？在老家交居民医保的呢？",
    sides: [
      side(
        "medical-expense",
        "生的前一个月，丈夫刚参保",
        ask("2026-04-10", birth("2026-03-20"), [], {
          her: { employed: false },
          husband: { contributions: [job("2026-02")] },
        }),
        wife,
        "spouse",
      ),
      side(
        "medical-expense",
        "在河南老家交居民医保，没在那边报",
        ask("2026-02-06", birth("2026-01-14"), [paid("resident", "2024-01", undefined, { region: "410100" })], {
          her: { employed: false },
          husband: { contributions: [job("2024-02")] },
          residentReimbursed: false,
        }),
        wife,
        "spouse",
      ),
      side(
        "medical-expense",
        "居民医保已经报过了",
        ask("2026-02-06", birth("2026-01-14"), [paid("resident", "2024-01", undefined, { region: "410100" })], {
          her: { employed: false },
          husband: { contributions: [job("2024-02")] },
          residentReimbursed: true,
        }),
        { conditions: ["not-reimbursed-twice"] },
        "spouse",
      ),
    ],
  },
  {
    id: 40,
    place: "140100",
    ask: "超过一年没报、产假里离职了怎么办？",
    sides: [
      side("allowance", "生完一年多，单位还没申报", ask("2026-03-01", birth("2025-01-10"), [job("2020-01")]), {
        conditions: ["claimed-in-time"],
      }),
      side(
        "allowance",
        "产假里解除了劳动合同",
        ask("2026-06-15", birth("2026-01-10"), [job("2024-01", "2026-02")], {
          her: { dismissedOn: "2026-02-28", employerAverageWage: 6000 },
        }),
        { conditions: ["contract-runs"], also: ["amount", "notes"] },
      ),
    ],
    open: "超过 1 年没报的，要按另一份《复函》办，那份文件还没有收录，这里不能替它下结论。",
  },
];
