/** People in whose answers the clauses of 青山医保规〔2026〕1号 are at work. */
import { birth, paid, woman } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const ask = (from: string) =>
  woman("461000", "2026-07-20", birth("2026-07-08"), [paid("employer", from)], { her: { employerAverageWage: 6000 } });

export const qingshanExamples = (): ExamplesOf<"qs-2026-1"> => ({
  "1": [example("生以前正好交满 6 个月", ask("2026-01")), example("生以前只交了 5 个月", ask("2026-02"))],
  "2": [example("单位上年月平均工资 6,000 元", ask("2026-01"))],
});
