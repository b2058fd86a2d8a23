/** People in whose answers the clauses of 川医保规〔2024〕9号 are at work. */
import type { Contribution, EventFacts } from "../facts/facts.ts";
import { birth, paid, woman } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const ask = (asOf: string, event: EventFacts, record: Contribution[]) => woman("511700", asOf, event, record);
const member = (from: string, to?: string, base?: number) =>
  paid("individual", from, to, { maternity: true, ...(base !== undefined && { base }) });
const medicalOnly = (from: string, to?: string) => paid("individual", from, to, { maternity: false });
const afterWork = (): Contribution[] => [
  paid("employer", "2022-03", "2025-06", { base: 5000 }),
  paid("unemployment-benefit", "2025-07", undefined, { base: 4500 }),
];

export const sichuan2024no9Examples = (): ExamplesOf<"sc-2024-9"> => ({
  "1": [
    example(
      "在平台接单，生育保险一起交着",
      ask("2026-05-10", birth("2026-04-28"), [member("2025-01", undefined, 4600)]),
    ),
    example("交的是居民医保，想问有没有津贴", ask("2026-05-10", birth("2026-04-28"), [paid("resident", "2024-01")])),
  ],
  "1.1": [
    example("摆摊，加交了生育保险", ask("2026-05-10", birth("2026-04-28"), [member("2025-01", undefined, 4600)])),
    example("摆摊，只交职工医保", ask("2026-04-28", birth("2026-04-08"), [medicalOnly("2023-03")])),
  ],
  "1.2": [example("厂子关了，领失业金期间生的", ask("2026-03-10", birth("2026-02-18"), afterWork()))],
  "2": [example("领失业金，想知道有哪些待遇", ask("2026-03-10", birth("2026-02-18"), afterWork()))],
  "2.1": [
    example("加交生育保险满一年，问医疗费", ask("2026-05-10", birth("2026-04-28"), [member("2025-01")])),
    example("加交生育保险才半年，问医疗费", ask("2026-05-10", birth("2026-04-28"), [member("2025-11")])),
  ],
  "2.2.1": [
    example("生的那个月正好是第 12 个月", ask("2026-04-01", birth("2026-03-20"), [member("2025-04", undefined, 4500)])),
    example("生的那个月才第 11 个月", ask("2026-04-01", birth("2026-02-27"), [member("2025-04", undefined, 4500)])),
  ],
  "2.2.2": [
    example(
      "上年中间调过一次缴费基数",
      ask("2026-07-06", birth("2026-06-20"), [member("2025-01", "2025-06", 4200), member("2025-07", undefined, 4800)]),
    ),
  ],
  "2.2.3": [
    example("产假里停了生育保险", ask("2026-06-20", birth("2026-03-10"), [member("2025-01", "2026-04", 4600)])),
    example("生完一年多才来申请", ask("2027-04-20", birth("2026-03-10"), [member("2025-01", undefined, 4600)])),
  ],
  "2.2.4": [
    example(
      "2025 年生的，生前一个月才加生育保险",
      ask("2025-11-05", birth("2025-10-12"), [medicalOnly("2020-03", "2025-08"), member("2025-09", undefined, 4400)]),
    ),
    example(
      "2025 年生的，现在交满 12 个月了",
      ask("2026-02-10", birth("2025-05-09"), [medicalOnly("2022-01", "2024-12"), member("2025-01", undefined, 4400)]),
    ),
  ],
});
