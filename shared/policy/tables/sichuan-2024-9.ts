/** People on each side of the constants of 川医保规〔2024〕9号. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { inSum, months, monthsAfter, one, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const MEDICAL: readonly LineName[] = ["medical-expense/self"];
const ALLOWANCE: readonly LineName[] = ["allowance/self"];

const born = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10", more: StatedMore = {}) =>
  woman("511700", asOf, birth(date), contributions, more);
const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const member = (from: string, to?: string) => paid("individual", from, to, { maternity: true });
const medicalOnly = (from: string, to: string) => paid("individual", from, to, { maternity: false });
const BASE = { her: { averageBaseLastYear: 5000 } };

/** 川医保规〔2024〕9号. */
export const sichuanTable: TableOf<"sc-2024-9"> = {
  onDay: {
    "medical-expense/self": (on) => born([member("2018-01")], on, on),
    "allowance/self": (on) => born([member("2018-01")], on, on, BASE),
    "medical-expense/spouse": (on) => born([], on, on, { husband: { contributions: [member("2018-01")] } }),
    "medical-expense/resident": (on) => born([paid("resident", "2018-01")], on, on),
  },
  constants: {
    "2 stillResident": windowAfter("2025-12")(
      ["medical-expense/resident"],
      "居民医保停了以后，哪天来问（最后交的是 2025 年 12 月）",
      (on) => born([paid("resident", "2024-01", "2025-12")], on, "2026-01-10"),
    ),
    "2.1 longEnough": months(MEDICAL, "到生产那个月，生育保险连续几个月", (n) =>
      born([member(before("2026-03", n - 1))]),
    ),
    "2.1 backPay": months(MEDICAL, "生的时候，离最后交的那个月几个月", (n) =>
      born([member("2024-01", before("2026-03", n))], "2026-04-20"),
    ),
    "2.2.1 months": months(ALLOWANCE, "到生产那个月，生育保险连续几个月", (n) =>
      born([member(before("2026-03", n - 1))], undefined, undefined, BASE),
    ),
    "2.2.2 monthDays": inSum("number")(
      ALLOWANCE,
      "一个月折算几天",
      one("30 天", born([member("2024-01")], undefined, undefined, BASE)),
    ),
    "2.2.3 claimMonths": monthsAfter("2026-03-10")(ALLOWANCE, "哪天来申领", (on) =>
      born([member("2024-01")], on, undefined, BASE),
    ),
    "2.2.4 year": {
      of: "number",
      lines: ALLOWANCE,
      asks: "哪天生的（职工医保早满 12 个月，生育保险才开始交）",
      people: (year) =>
        [`${year}-12-31`, `${year + 1}-01-01`].map((on) =>
          one(on, born([medicalOnly("2024-01", `${year}-08`), member(`${year}-09`)], `${year + 1}-01-10`, on, BASE)),
        ),
    },
    "2.2.4 months": [
      months(ALLOWANCE, "到 2025 年生产那个月，职工医保连续几个月（生育保险才开始交）", (n) =>
        born([medicalOnly(before("2025-06", n - 1), "2025-05"), member("2025-06")], "2025-06-20", "2025-06-10", BASE),
      ),
      months(ALLOWANCE, "2025 年生产后，生育保险交了几个月就停了", (n) =>
        born(
          [medicalOnly("2024-01", "2025-05"), member("2025-06", before("2025-05", -n))],
          "2026-06-05",
          "2025-06-10",
          BASE,
        ),
      ),
    ],
  },
};
