/** People on each side of the constants of 渝医保发〔2024〕12号. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman } from "../telling/stated.ts";
import { gaps, months, one, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const MEDICAL: readonly LineName[] = ["medical-expense/self"];
const TESTED: readonly LineName[] = ["medical-expense/self", "genetic-testing/self"];

const born = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10") =>
  woman("500000", asOf, birth(date), contributions);
const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const own = (from: string, to?: string, paidIn?: string) =>
  paid("individual", from, to, { tier: 2, ...(paidIn !== undefined && { paidIn }) });
/** The months of a gap before `resumed`, paid in `paidIn`. */
const backPaid = (gap: number, resumed: string, paidIn = resumed): Contribution[] =>
  gap === 0 ? [] : [own(before(resumed, gap), before(resumed, 1), paidIn)];

/** 渝医保发〔2024〕12号. */
export const chongqing12Table: TableOf<"cq-2024-12"> = {
  onDay: {
    "medical-expense/self": (on) => born([own("2018-01")], on, on),
    "allowance/self": (on) => born([own("2018-01")], on, on),
    "genetic-testing/self": (on) => born([own("2018-01")], on, on),
  },
  constants: {
    "3.1 months": months(TESTED, "生产那个月之前，连续交了几个月", (n) => born([own(before("2026-03", n))])),
    "3.2 tier": {
      of: "number",
      lines: ["genetic-testing/self"],
      asks: "交的是几档",
      people: (tier) =>
        [tier - 1, tier].map((n) =>
          one(`${n} 档`, born([paid("individual", "2025-01", undefined, { tier: n === 2 ? n : 1 })])),
        ),
    },
    "4.1 months": months(MEDICAL, "断缴之前，连续交了几个月（生在后来补交的月份里）", (n) =>
      born([own(before("2026-02", n), "2026-01"), own("2026-02", "2026-03", "2026-04"), own("2026-04")], "2026-04-20"),
    ),
    "4.1 gap": gaps(MEDICAL, "断了几个月（生在后来补交的月份里）", (n) =>
      born([own("2024-01", before("2026-03", n)), ...backPaid(n, "2026-04"), own("2026-04")], "2026-04-20"),
    ),
    "4.2 gap": gaps(MEDICAL, "断了几个月，恢复那个月全补上了", (n) =>
      born([own("2024-01", before("2026-01", n + 1)), ...backPaid(n, "2026-01"), own("2026-01")]),
    ),
    "4.2 backPay": windowAfter("2025-10")(MEDICAL, "哪天来补（最后交的是 2025 年 10 月）", (on) =>
      born([own("2024-01", "2025-10")], on, "2025-12-10"),
    ),
    "4.3 gap": gaps(MEDICAL, "离开单位，隔了几个月才自己交", (n) =>
      born([paid("employer", "2024-01", before("2026-01", n + 1)), own("2026-01")]),
    ),
    "5.1 months": months(MEDICAL, "转来之前，居民医保连续几个月", (n) =>
      born([paid("resident", before("2025-12", n), "2025-11"), own("2025-12")]),
    ),
    "5.1 weightPercent": {
      of: "number",
      lines: MEDICAL,
      asks: "转来之前，居民医保连续几个月（自己只交了 1 个月，折算要凑够 5 个月）",
      people: (percent) => {
        const four = (4 * 100) / percent;
        return [four - 1, four, four + 1].map((n) =>
          one(`${n} 个月`, born([paid("resident", before("2026-02", n), "2026-01"), own("2026-02")])),
        );
      },
    },
    "5.1 gap": gaps(MEDICAL, "居民医保停了几个月才转来，转来那个月补上了", (n) =>
      born([paid("resident", "2023-01", before("2025-12", n + 1)), ...backPaid(n, "2025-12"), own("2025-12")]),
    ),
    "5.2 months": months(MEDICAL, "自己交的和单位交的，连起来几个月", (n) =>
      born([own(before("2026-03", n), "2025-12"), paid("employer", "2026-01")]),
    ),
  },
};
