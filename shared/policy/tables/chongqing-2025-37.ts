/** People on each side of the constants of 渝医保发〔2025〕37号: of benefits here, of taking part in joining.ts. */
import { addDays, addMonths, firstDay, lastDay, month, monthText, type Day } from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { joiningConstants, joiningOnDay } from "./joining.ts";
import { daysBy, gaps, months, one, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const HUSBAND: readonly LineName[] = ["medical-expense/spouse"];
const RESIDENT: readonly LineName[] = ["medical-expense/resident"];

const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const born = (asOf: string, date: string, record: Contribution[], more: StatedMore = {}) =>
  woman("500000", asOf, birth(date, { caesarean: true }), record, more);
const throughHusband = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10") =>
  born(asOf, date, [], { her: { employed: false }, husband: { contributions } });
const resident = (from: string, paidIn?: string, to?: string) =>
  paid("resident", from, to, paidIn === undefined ? {} : { paidIn });

/** 渝医保发〔2025〕37号. */
export const chongqing37Table: TableOf<"cq-2025-37"> = {
  onDay: {
    "medical-expense/spouse": (on) => throughHusband([paid("employer", "2018-01")], on, on),
    "medical-expense/resident": (on) => born(on, on, [resident("2018-01")]),
    ...joiningOnDay,
  },
  constants: {
    ...joiningConstants,
    "3.1 since": {
      of: "text",
      lines: HUSBAND,
      asks: "哪个月生的（丈夫早就在交，2025 年 6 月起才数）",
      people: (since) =>
        [5, 6].map((n) => {
          const then = monthText(addMonths(month(since), n));
          return one(then, throughHusband([paid("employer", "2018-01")], `${then}-20`, `${then}-10`));
        }),
    },
    "3.1 months": months(HUSBAND, "生产那个月之前，丈夫连续交了几个月", (n) =>
      throughHusband([paid("employer", before("2026-03", n))]),
    ),
    "3.1 backPay": windowAfter("2025-11")(HUSBAND, "丈夫单位哪天来补（最后交的是 2025 年 11 月）", (on) =>
      throughHusband([paid("employer", "2025-01", "2025-11")], on, "2025-12-10"),
    ),
    "3.2 stillResident": windowAfter("2025-12")(
      RESIDENT,
      "居民医保停了以后，哪天来问（最后交的是 2025 年 12 月）",
      (on) => born(on, "2026-01-10", [resident("2024-01", undefined, "2025-12")]),
    ),
    "5.2 gap": [
      ...joiningConstants["5.2 gap"],
      gaps(RESIDENT, "离开单位后断了几个月，2 月补上了", (n) =>
        born("2026-03-20", "2026-03-10", [
          paid("employer", "2023-01", before("2026-02", n + 1)),
          ...(n === 0 ? [] : [paid("individual", before("2026-02", n), "2026-01", { paidIn: "2026-02" })]),
          resident("2026-02", "2026-01"),
        ]),
      ),
    ],
    "5.2 since": {
      of: "text",
      lines: RESIDENT,
      asks: "居民医保从哪个月开始有记录",
      people: (since) =>
        [0, 1].map((n) => {
          const from = monthText(addMonths(month(since), n));
          return one(from, born("2025-12-20", "2025-12-10", [resident(from)]));
        }),
    },
    "5.2 months": months(RESIDENT, "没有连续参保的，生产那个月之前交了几个月", (n) =>
      born("2026-12-20", "2026-12-10", [resident(before("2026-12", n))]),
    ),
    "5.3 opens": [
      ...joiningConstants["5.3 opens"],
      daysBy((opens) => windowOpens(opens, 2026))(RESIDENT, "从 2026 年 10 月起的居民医保，哪天交", (on) =>
        born("2026-11-20", "2026-11-10", [paid("employer", "2023-01", "2026-09"), resident("2026-10", on.slice(0, 7))]),
      ),
    ],
    "5.3 closes": [
      ...joiningConstants["5.3 closes"],
      daysBy((closes) => windowCloses(closes, 2026))(RESIDENT, "给 2026 年交的，哪天交", (on) =>
        born("2026-06-20", "2026-06-10", [paid("employer", "2023-01", "2025-12"), resident("2026-01", on.slice(0, 7))]),
      ),
    ],
  },
};

function windowOpens(opens: number, year: number): Day[] {
  const first = firstDay(addMonths(month(`${year}-01`), opens - 1));
  return [addDays(first, -1), first];
}
function windowCloses(closes: number, year: number): Day[] {
  const last = lastDay(addMonths(month(`${year}-01`), closes - 1));
  return [last, addDays(last, 1)];
}
