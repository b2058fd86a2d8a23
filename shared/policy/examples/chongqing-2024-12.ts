/** People in whose answers the clauses of 渝医保发〔2024〕12号 are at work. */
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import type { Contribution, EventFacts } from "../facts/facts.ts";
import { example, type ExamplesOf } from "./example.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore) =>
  woman("500000", asOf, event, record, more);
const self = (from: string, to?: string, more: Partial<Contribution> = {}) =>
  paid("individual", from, to, { tier: 1, ...more });

export const chongqing2024no12Examples = (): ExamplesOf<"cq-2024-12"> => ({
  "1": [
    example("开网店，自己交职工医保，一直没断", ask("2025-10-10", birth("2025-09-18"), [self("2025-01")])),
    example("断了半年没交，断的时候生了", ask("2025-12-22", birth("2025-12-15"), [self("2024-06", "2025-06")])),
  ],
  "2": [example("自己交职工医保，想问有没有生育津贴", ask("2025-10-10", birth("2025-09-18"), [self("2025-01")]))],
  "3.1": [
    example("刚交满 6 个月，第 7 个月生", ask("2025-07-20", birth("2025-07-02"), [self("2025-01")])),
    example("第 6 个月当月就生了", ask("2025-11-12", birth("2025-10-30"), [self("2025-05")])),
  ],
  "3.2": [
    example(
      "交的是二档，产检要做基因检测",
      ask("2026-05-10", { kind: "prenatal", date: "2026-05-08", setting: "outpatient" }, [
        self("2024-12", undefined, { tier: 2 }),
      ]),
    ),
    example(
      "交的是一档，产检要做基因检测",
      ask("2026-05-10", { kind: "prenatal", date: "2026-05-08", setting: "outpatient" }, [
        self("2024-12", undefined, { tier: 1 }),
      ]),
    ),
  ],
  "4.1": [
    example(
      "断了三个月，断缴里生的，第四个月补上了",
      ask("2025-07-28", birth("2025-06-11"), [
        self("2024-05", "2025-03"),
        self("2025-04", "2025-06", { paidIn: "2025-07" }),
        self("2025-07"),
      ]),
    ),
    example(
      "断缴前只交了四个月，断缴里生的",
      ask("2025-12-22", birth("2025-11-15"), [
        self("2025-06", "2025-09"),
        self("2025-10", "2025-11", { paidIn: "2025-12" }),
        self("2025-12"),
      ]),
    ),
  ],
  "4.2": [
    example(
      "断了两个月，补上以后接着交",
      ask("2025-10-20", birth("2025-10-08"), [
        self("2025-01", "2025-04"),
        self("2025-05", "2025-06", { paidIn: "2025-07" }),
        self("2025-07"),
      ]),
    ),
    example("断了五个月才恢复", ask("2025-12-05", birth("2025-11-20"), [self("2024-01", "2025-02"), self("2025-08")])),
  ],
  "4.3": [
    example(
      "离开单位两个月后，自己接着交",
      ask("2025-12-05", birth("2025-11-20"), [paid("employer", "2023-03", "2025-06"), self("2025-09")]),
    ),
    example(
      "离开单位五个月后，才自己交",
      ask("2026-01-06", birth("2025-12-10"), [paid("employer", "2022-01", "2025-02"), self("2025-08")]),
    ),
  ],
  "5.1": [
    example(
      "大学生医保交满两年，毕业后自己交",
      ask("2025-05-08", birth("2025-04-20"), [paid("resident", "2023-01", "2024-12"), self("2025-01")]),
    ),
    example(
      "居民医保只交了一年多，就转成自己交",
      ask("2025-05-26", birth("2025-05-05"), [paid("resident", "2023-09", "2024-12"), self("2025-01")]),
    ),
  ],
  "5.2": [
    example(
      "自己交了四个月后进了单位",
      ask("2025-08-20", birth("2025-08-05"), [self("2025-01", "2025-04"), paid("employer", "2025-05")]),
    ),
  ],
  "6": [example("回四川老家生", ask("2025-10-10", birth("2025-09-18", { place: "510000" }), [self("2025-01")]))],
  "7": [example("去香港生", ask("2026-04-20", birth("2026-03-12", { place: "overseas" }), [self("2023-02")]))],
});
