/** People on each side of the constants of 社会保险法 and 国务院令第 619 号, in a place whose papers are not loaded. */
import { addMonths, month, monthText } from "../base/calendar.ts";
import type { Contribution, EventFacts } from "../facts/facts.ts";
import { birth, paid, woman, type StatedMore } from "../telling/stated.ts";
import { gaps, inSum, one, steps, windowAfter, type LineName, type TableOf } from "./sweep.ts";

const ALLOWANCE: readonly LineName[] = ["allowance/self"];
const HERS: readonly LineName[] = ["medical-expense/self", "allowance/self"];

const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
const born = (contributions: Contribution[], asOf = "2026-03-20", date = "2026-03-10", more: StatedMore = {}) =>
  woman("310000", asOf, birth(date), contributions, more);
const employee = (asOf?: string, date?: string) =>
  born([paid("employer", "2009-01")], asOf, date, { her: { employerAverageWage: 6000 } });
const WORKS = { her: { employed: true, wageBeforeLeave: 6000 } };
/** Who works for an employer that paid nothing for her. */
const uninsured = (asOf = "2026-03-20", event: EventFacts = birth("2026-03-10")) =>
  woman("310000", asOf, event, [], WORKS);
const ended = (how: EventFacts) => uninsured("2026-03-20", { kind: "termination", date: "2026-03-10", ...how });

/** 社会保险法. */
export const insuranceLawTable: TableOf<"cn-sil-2018"> = {
  onDay: {
    "medical-expense/self": (on) => employee(on, on),
    "allowance/self": (on) => employee(on, on),
    "medical-expense/spouse": (on) =>
      born([], on, on, { her: { employed: false }, husband: { contributions: [paid("employer", "2009-01")] } }),
    "medical-expense/resident": (on) => born([paid("resident", "2009-01")], on, on),
  },
  constants: {
    "56 monthDays": inSum("number")(ALLOWANCE, "一个月折算几天", one("30 天", employee())),
    "86 gap": gaps(HERS, "前后两个单位之间断了几个月（生在里面最后一个月）", (n) =>
      born(
        [paid("employer", "2024-01", before("2026-03", n)), paid("employer", "2026-04")],
        "2026-09-20",
        undefined,
        WORKS,
      ),
    ),
    "86 backPay": windowAfter("2025-11")(HERS, "有工作，单位停交了，哪天来问（最后交的是 2025 年 11 月）", (on) =>
      born([paid("employer", "2024-01", "2025-11")], on, "2025-12-10", WORKS),
    ),
  },
};

/** 国务院令第 619 号. */
export const order619Table: TableOf<"cn-order-619"> = {
  onDay: {
    "medical-expense/self": (on) => uninsured(on, birth(on)),
    "allowance/self": (on) => uninsured(on, birth(on)),
  },
  constants: {
    "7 days": inSum("days")(ALLOWANCE, "产假几天", one("98 天", uninsured())),
    "7 dystociaDays": inSum("days")(
      ALLOWANCE,
      "难产多几天",
      ...[false, true].map((dystocia) =>
        one(dystocia ? "难产" : "不是难产", uninsured(undefined, birth("2026-03-10", { dystocia }))),
      ),
    ),
    "7 furtherChildDays": inSum("days")(
      ALLOWANCE,
      "几个宝宝",
      ...[1, 2].map((fetuses) => one(`${fetuses} 个`, uninsured(undefined, birth("2026-03-10", { fetuses })))),
    ),
    "7 earlyDays": inSum("days")(ALLOWANCE, "不满 4 个月流产", one("3 个月", ended({ gestationMonths: 3 }))),
    "7 lateDays": inSum("days")(ALLOWANCE, "满 4 个月流产", one("4 个月", ended({ gestationMonths: 4 }))),
    "7 lateFromMonth": steps((n) => [n - 1, n, n + 1], "个月")(ALLOWANCE, "流产时怀孕满几个月", (gestationMonths) =>
      ended({ gestationMonths }),
    ),
    "7 lateFromWeek": steps((n) => [n - 1, n, n + 1], "周")(ALLOWANCE, "流产时怀孕满几周", (gestationWeeks) =>
      ended({ gestationWeeks }),
    ),
    "8 monthDays": inSum("number")(ALLOWANCE, "一个月折算几天", one("30 天", uninsured())),
  },
};
