/** People in whose answers the clauses of 并医险中心字〔2024〕51号 are at work. */
import type { Contribution, EventFacts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore) =>
  woman("140100", asOf, event, record, more);
const job = (from: string, to?: string, more: Partial<Contribution> = {}) => paid("employer", from, to, more);
const years = (): Contribution[] => [job("2022-01")];

export const taiyuan2024no51Examples = (): ExamplesOf<"ty-2024-51"> => ({
  "1.1": [
    example("单位职工，问生育津贴", ask("2026-04-08", birth("2026-03-11"), years())),
    example("灵活就业，问生育津贴", ask("2026-05-28", birth("2026-05-09"), [paid("individual", "2022-03")])),
  ],
  "2.1.1": [
    example("生的那个月正好交到第 9 个月", ask("2025-12-15", birth("2025-11-10"), [job("2025-03")])),
    example("只交了七个月就生了", ask("2026-01-08", birth("2025-12-20"), [job("2025-06")])),
    example(
      "单位晚办登记，事后补缴了五个月",
      ask("2026-01-05", birth("2025-12-10"), [job("2025-01", "2025-05", { paidIn: "2025-06" }), job("2025-06")]),
    ),
  ],
  "2.1.2": [
    example(
      "换工作断了两个月，新单位补上了",
      ask("2026-01-12", birth("2025-12-18"), [
        job("2024-05", "2025-06"),
        job("2025-07", "2025-08", { paidIn: "2025-09" }),
        job("2025-09"),
      ]),
    ),
    example("换工作断了五个月", ask("2026-01-12", birth("2025-12-18"), [job("2023-01", "2025-04"), job("2025-10")])),
  ],
  "2.1.3": [
    example(
      "从大同的单位转来太原",
      ask("2026-03-01", birth("2026-02-10"), [job("2022-01", "2025-08", { region: "140200" }), job("2025-09")]),
    ),
    example(
      "从西安的单位转来太原",
      ask("2026-03-01", birth("2026-02-10"), [job("2022-01", "2025-08", { region: "610100" }), job("2025-09")]),
    ),
  ],
  "2.1.4": [
    example(
      "产假里解除了劳动合同",
      ask("2026-06-15", birth("2026-01-10"), [job("2024-01", "2026-02")], {
        her: { dismissedOn: "2026-02-28", employerAverageWage: 6000 },
      }),
    ),
    example("产假里单位停了保", ask("2026-06-15", birth("2026-01-10"), [job("2024-01", "2026-02")])),
  ],
  "2.1.5": [
    example(
      "灵活就业，住院剖宫产",
      ask("2026-05-28", birth("2026-05-09", { caesarean: true }), [paid("individual", "2022-03")]),
    ),
    example("单位职工，住院保胎", ask("2026-04-20", { kind: "treatment", date: "2026-04-08" }, years())),
  ],
  "2.1.6": [
    example(
      "财政发工资的老师",
      ask("2026-04-02", birth("2026-03-02"), [job("2015-09", undefined, { post: "fiscal" })]),
    ),
    example(
      "公益性岗位，每月补贴 2,100 元",
      ask("2026-07-01", birth("2026-06-03"), [job("2024-08", undefined, { post: "welfare-post" })], {
        her: { monthlyStipend: 2100 },
      }),
    ),
  ],
  "2.1.7": [
    example(
      "没工作，生的前一个月丈夫刚参保",
      ask("2026-04-10", birth("2026-03-20"), [], {
        her: { employed: false },
        husband: { contributions: [job("2026-02")] },
      }),
    ),
    example(
      "没工作，居民医保已经报过了",
      ask("2026-04-10", birth("2026-03-20"), [paid("resident", "2024-01")], {
        her: { employed: false },
        husband: { contributions: [job("2024-02")] },
        residentReimbursed: true,
      }),
    ),
  ],
  "2.1.8": [example("生完一年多，单位还没申报", ask("2026-03-01", birth("2025-01-10"), [job("2020-01")]))],
  "2.2.1": [example("单位职工，想知道医疗费怎么报", ask("2026-04-08", birth("2026-03-11"), years()))],
  "2.2.2": [example("单位职工，想知道津贴怎么办", ask("2026-04-08", birth("2026-03-11"), years()))],
  "2.2.3": [
    example(
      "单位职工，想知道产检费怎么办",
      ask("2026-04-08", { kind: "prenatal", date: "2026-03-11", setting: "outpatient" }, years()),
    ),
  ],
});
