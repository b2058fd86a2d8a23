/** People in whose answers the clauses of 克医保规〔2026〕4号 are at work. */
import type { Contribution, EventFacts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[], more?: StatedMore) =>
  woman("650200", asOf, event, record, more);
const member = (from: string, to?: string, more: Partial<Contribution> = {}) =>
  paid("individual", from, to, { maternity: true, ...more });
const medicalOnly = (from: string, to?: string) => paid("individual", from, to, { maternity: false });

export const karamay2026no4Examples = (): ExamplesOf<"km-2026-4"> => ({
  "1": [example("送外卖，参加了生育保险", ask("2028-02-10", birth("2028-01-20"), [member("2026-08")]))],
  "2": [
    example("早就自己交职工医保，还没加生育保险", ask("2026-09-10", birth("2027-05-20"), [medicalOnly("2020-01")])),
  ],
  "4": [example("在生育保险里，想知道有哪些待遇", ask("2028-02-10", birth("2028-01-20"), [member("2026-08")]))],
  "4.1": [
    example("参加了生育保险，等待期过了才生", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")])),
    example("没加生育保险，职工医保一直在交", ask("2026-10-20", birth("2026-09-20"), [medicalOnly("2023-05")])),
  ],
  "4.2": [
    example("等待期过后又交满了 10 个月", ask("2027-12-20", birth("2027-11-20"), [member("2026-08")])),
    example("等待期过后只交了几个月", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")])),
  ],
  "4.3": [
    example("第一次参加，等待期里就生了", ask("2027-01-20", birth("2027-01-08"), [member("2026-09")])),
    example(
      "断了三个月再交，要重新等",
      ask("2028-03-20", birth("2028-03-05"), [member("2026-08", "2027-08"), member("2027-12")]),
    ),
  ],
  "4.4": [
    example(
      "居民医保交了两年多，转过来自己交",
      ask("2027-02-20", birth("2027-02-05"), [
        paid("resident", "2024-01", "2026-10"),
        member("2026-11", "2026-11", { paidIn: "2026-12" }),
        member("2026-12"),
      ]),
    ),
    example(
      "在单位交了两年，离职后接着自己交",
      ask("2027-02-20", birth("2027-02-05"), [paid("employer", "2024-06", "2026-09"), member("2026-10")]),
    ),
  ],
  "4.5": [
    example("生的时候不满 10 个月，想交满再领", ask("2027-04-01", birth("2027-03-10"), [member("2026-08")])),
    example("2026 年底前生的，想一次补足再领", ask("2027-03-10", birth("2026-12-15"), [member("2026-08")])),
    example(
      "居民医保，住院生的",
      ask("2026-11-02", birth("2026-10-20"), [paid("resident", "2025-01")], { her: { employed: false } }),
    ),
  ],
});
