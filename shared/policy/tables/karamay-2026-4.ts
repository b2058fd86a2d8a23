/** People on each side of the constants of 克医保规〔2026〕4号. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { gaps, inSum, lastDayOf, months, monthsAfter, one, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const MEDICAL: readonly LineName[] = ["medical-expense/self"];
const ALLOWANCE: readonly LineName[] = ["allowance/self"];
const THROUGH_EITHER: readonly LineName[] = ["medical-expense/self", "medical-expense/spouse"];
const CLAIMED: readonly LineName[] = ["medical-expense/self", "allowance/self", "medical-expense/spouse"];

const born = (contributions: Contribution[], asOf = "2028-03-20", date = "2028-03-10", more: StatedMore = {}) =>
  woman("650200", asOf, birth(date), contributions, more);
const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const member = (from: string, to?: string, paidIn?: string) =>
  paid("individual", from, to, { maternity: true, ...(paidIn !== undefined && { paidIn }) });
const medicalOnly = (from: string) => paid("individual", from, undefined, { maternity: false });
const backPaid = (gap: number, resumed: string, paidIn = resumed): Contribution[] =>
  gap === 0 ? [] : [member(before(resumed, gap), before(resumed, 1), paidIn)];

const throughHusband = (asOf: string, date: string, contributions = [member("2018-01")]) =>
  born([paid("resident", "2018-01")], asOf, date, { her: { employed: false }, husband: { contributions } });
/** The same record, hers or her husband's. */
const insured = (record: Contribution[]) => (line: LineName) =>
  line === "medical-expense/spouse" ? throughHusband("2028-03-20", "2028-03-10", record) : born(record);
/** Who has all that each line asks, on any day. */
const anybody = (line: LineName, asOf: string, date: string) =>
  line === "medical-expense/spouse" ? throughHusband(asOf, date) : born([member("2018-01")], asOf, date);

/** 克医保规〔2026〕4号. */
export const karamayTable: TableOf<"km-2026-4"> = {
  onDay: {
    "medical-expense/self": (on) => born([member("2018-01")], on, on),
    "allowance/self": (on) => born([member("2018-01")], on, on),
    "medical-expense/spouse": (on) => throughHusband(on, on),
    "medical-expense/resident": (on) => born([paid("resident", "2018-01")], on, on),
  },
  constants: {
    "4.1 months": months(MEDICAL, "没有生育保险的，生产那个月之前职工医保连续几个月", (n) =>
      born([medicalOnly(before("2028-03", n))]),
    ),
    "4.2 months": [
      months(ALLOWANCE, "等待期以外，到生产那个月连续几个月（先等了 6 个月）", (n) =>
        born([member(before("2028-03", 6 + n - 1))]),
      ),
      months(ALLOWANCE, "到生产那个月连续几个月（在单位，没有等待期）", (n) =>
        born([paid("employer", before("2028-03", n - 1))], undefined, undefined, {
          her: { employerAverageWage: 6000 },
        }),
      ),
    ],
    "4.2 sharePercent": inSum("percent")(ALLOWANCE, "工资的百分之几", one("60%", born([member("2026-08")]))),
    "4.2 monthDays": inSum("number")(ALLOWANCE, "一个月折算几天", one("30 天", born([member("2026-08")]))),
    "4.3 months": months(THROUGH_EITHER, "第一次参加，生产那个月之前连续几个月", (n) =>
      insured([member(before("2028-03", n))]),
    ),
    "4.3 anewAfter": gaps(THROUGH_EITHER, "等待期过了以后断了几个月，没有补", (n) =>
      insured([member("2026-08", before("2028-02", n + 1)), member("2028-02")]),
    ),
    "4.3 backPay": windowAfter("2027-11")(ALLOWANCE, "哪天来补（最后交的是 2027 年 11 月）", (on) =>
      born([member("2026-01", "2027-11")], on, "2027-12-10"),
    ),
    "4.4 residentMonths": months(THROUGH_EITHER, "转来之前，居民医保连续几个月", (n) =>
      insured([paid("resident", before("2028-02", n), "2028-01"), member("2028-02")]),
    ),
    "4.4 gap": gaps(THROUGH_EITHER, "居民医保停了几个月才转来，转来那个月补上了", (n) =>
      insured([paid("resident", "2024-01", before("2028-02", n + 1)), ...backPaid(n, "2028-02"), member("2028-02")]),
    ),
    "4.4 backPay": {
      of: "number",
      lines: MEDICAL,
      asks: "居民医保交到 2027 年 9 月，断了一个月，过几个月才补的",
      people: (window) =>
        [window - 1, window, window + 1].map((n) => {
          const paidIn = before("2027-09", -n);
          return one(
            `${n} 个月`,
            born([paid("resident", "2024-01", "2027-09"), member("2027-10", "2027-10", paidIn), member("2027-11")]),
          );
        }),
    },
    "4.5 claimMonths": monthsAfter("2028-03-10")(
      CLAIMED,
      "哪天来申领",
      (on) => (line: LineName) => anybody(line, on, "2028-03-10"),
    ),
    "4.5 sumBirthsTo": lastDayOf(ALLOWANCE, "哪天生的", (on) => born([member("2026-08")], "2027-01-10", on)),
    "4.5 sumBy": lastDayOf(ALLOWANCE, "哪天来一次补足", (on) => born([member("2026-08", "2026-12")], on, "2026-12-15")),
    "4.5 stillResident": windowAfter("2027-12")(
      ["medical-expense/resident"],
      "居民医保停了以后，哪天来问（最后交的是 2027 年 12 月）",
      (on) => born([paid("resident", "2026-01", "2027-12")], on, "2028-01-10"),
    ),
  },
};
