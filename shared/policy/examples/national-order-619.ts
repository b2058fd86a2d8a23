/** People in whose answers the articles of 国务院令第 619 号 are at work. */
import { birth, paid, woman } from "../telling/stated.ts";
import { example, type ExamplesOf } from "./example.ts";

const wage = { her: { employerAverageWage: 6000 } };

export const order619Examples = (): ExamplesOf<"cn-order-619"> => ({
  "7": [
    example(
      "太原的单位职工，生了双胞胎",
      woman("140100", "2026-04-08", birth("2026-03-11", { fetuses: 2 }), [paid("employer", "2021-01")], wage),
    ),
    example(
      "太原的单位职工，怀孕 5 个月引产",
      woman(
        "140100",
        "2026-05-30",
        { kind: "termination", date: "2026-05-06", gestationMonths: 5 },
        [paid("employer", "2020-03")],
        wage,
      ),
    ),
  ],
  "8": [
    example(
      "太原的单位职工，单位上年月平均工资 6,000 元",
      woman("140100", "2026-04-08", birth("2026-03-11"), [paid("employer", "2021-01")], wage),
    ),
    example(
      "西安，单位没有给交生育保险，月工资 6,000 元",
      woman("610100", "2026-04-08", birth("2026-03-11"), [], { her: { employed: true, wageBeforeLeave: 6000 } }),
    ),
  ],
});
