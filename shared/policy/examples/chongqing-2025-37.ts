/** People in whose answers the clauses of 渝医保发〔2025〕37号 are at work. */
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const resident = (): Contribution[] => [paid("resident", "2023-01")];
const bornInJanuary = (paidIn: string) =>
  woman("500000", "2026-02-02", birth("2026-01-20", { caesarean: true }), [
    paid("resident", "2023-01", "2025-12"),
    paid("resident", "2026-01", "2026-12", { paidIn }),
  ]);
const husband = { contributions: [paid("employer", "2024-05")] };

export const chongqing2025no37Examples = (): ExamplesOf<"cq-2025-37"> => ({
  "3.1": [
    example(
      "没工作，丈夫在单位交生育保险",
      woman("500000", "2025-12-20", birth("2025-12-08"), resident(), { her: { employed: false }, husband }),
    ),
    example(
      "没工作，居民医保已经报过了",
      woman("500000", "2026-01-20", birth("2025-12-08", { caesarean: true }), resident(), {
        her: { employed: false },
        husband,
        residentReimbursed: true,
      }),
    ),
  ],
  "3.2": [
    example("居民医保，剖宫产", woman("500000", "2025-12-20", birth("2025-12-08", { caesarean: true }), resident())),
    example("居民医保，顺产", woman("500000", "2025-12-20", birth("2025-12-08"), resident())),
  ],
  "5.2": [
    example(
      "居民医保停了一年，今年又交，剖宫产",
      woman("500000", "2026-04-20", birth("2026-04-08", { caesarean: true }), [
        paid("resident", "2023-01", "2024-12"),
        paid("resident", "2026-01", "2026-12"),
      ]),
    ),
    example(
      "居民医保一直连着，剖宫产",
      woman("500000", "2026-04-20", birth("2026-04-08", { caesarean: true }), resident()),
    ),
  ],
  "5.3": [
    example("去年 12 月交了今年的居民医保，1 月剖宫产", bornInJanuary("2025-12")),
    example("今年 1 月才交居民医保，当月剖宫产", bornInJanuary("2026-01")),
  ],
});
