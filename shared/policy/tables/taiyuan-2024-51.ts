/** People on each side of the constants of 并医险中心字〔2024〕51号. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import { yuanWords } from "../base/yuan.ts";
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { gaps, months, monthsAfter, one, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const MEDICAL: readonly LineName[] = ["medical-expense/self"];
const ALLOWANCE: readonly LineName[] = ["allowance/self"];
const HUSBAND: readonly LineName[] = ["medical-expense/spouse"];
const TOP_UP: readonly LineName[] = ["allowance-top-up/self"];

const WAGE = { her: { employerAverageWage: 6000 } };
const born = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10", more: StatedMore = WAGE) =>
  woman("140100", asOf, birth(date), contributions, more);
const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const throughHusband = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10") =>
  born([], asOf, date, { her: { employed: false }, husband: { contributions } });
const onPost = (monthlyStipend: number, asOf = "2026-03-20", date = "2026-03-10") =>
  born([paid("employer", "2018-01", undefined, { post: "welfare-post" })], asOf, date, {
    her: { monthlyStipend },
    figures: { [`average-wage:140100:${Number(date.slice(0, 4)) - 1}`]: CITY_WAGE },
  });
const CITY_WAGE = 7000;
/** Who has all that each line asks, on any day. */
const anybody = (asOf: string, date: string) => (line: LineName) =>
  line === "medical-expense/spouse"
    ? throughHusband([paid("employer", "2018-01")], asOf, date)
    : line === "allowance-top-up/self"
      ? onPost(2100, asOf, date)
      : line === "medical-expense/resident"
        ? born([paid("resident", "2018-01")], asOf, date)
        : born([paid("employer", "2018-01")], asOf, date);

/** 并医险中心字〔2024〕51号. */
export const taiyuanTable: TableOf<"ty-2024-51"> = {
  onDay: {
    "medical-expense/self": (on) => anybody(on, on)("medical-expense/self"),
    "allowance/self": (on) => anybody(on, on)("allowance/self"),
    "allowance-top-up/self": (on) => anybody(on, on)("allowance-top-up/self"),
    "medical-expense/spouse": (on) => anybody(on, on)("medical-expense/spouse"),
    "medical-expense/resident": (on) => anybody(on, on)("medical-expense/resident"),
  },
  constants: {
    "2.1.1 medicalMonths": months(MEDICAL, "生产那个月之前，单位连续交了几个月", (n) =>
      born([paid("employer", before("2026-03", n))]),
    ),
    "2.1.1 months": months(ALLOWANCE, "到生产那个月，单位连续交了几个月", (n) =>
      born([paid("employer", before("2026-03", n - 1))]),
    ),
    "2.1.2 gap": gaps(ALLOWANCE, "换工作断了几个月，新单位第一个月补上了", (n) =>
      born([
        paid("employer", "2024-01", before("2026-01", n + 1)),
        ...(n === 0
          ? []
          : [paid("employer", before("2026-01", n), "2025-12", { paidIn: "2026-01", lateReason: "job-change" })]),
        paid("employer", "2026-01"),
      ]),
    ),
    "2.1.2 backPay": windowAfter("2025-11")(
      ["medical-expense/self", "allowance/self"],
      "换了工作，哪天来补（最后交的是 2025 年 11 月）",
      (on) =>
        born([paid("employer", "2024-01", "2025-11")], on, "2025-12-10", { her: { employed: true, ...WAGE.her } }),
    ),
    "2.1.6 sharePercent": {
      of: "number",
      lines: TOP_UP,
      asks: "每月补贴是上年度月平均工资 7,000 元的百分之几",
      people: (percent) => {
        const line = (CITY_WAGE * percent) / 100;
        return [line - 0.01, line, line + 0.01].map((stipend) => one(yuanWords(stipend), onPost(stipend)));
      },
    },
    "2.1.7 months": months(HUSBAND, "生产那个月之前，丈夫的单位连续交了几个月", (n) =>
      throughHusband([paid("employer", before("2026-03", n))]),
    ),
    "2.1.8 claimMonths": monthsAfter("2026-03-10")(
      ["medical-expense/self", "allowance/self", "allowance-top-up/self", "medical-expense/spouse"],
      "哪天来申报",
      (on) => anybody(on, "2026-03-10"),
    ),
  },
};
