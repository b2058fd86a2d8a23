/** People on each side of the constants of 渝医保发〔2025〕37号 that decide of taking part. */
import {
  addDays,
  addMonths,
  addMonthsToDay,
  day,
  firstDay,
  lastDay,
  month,
  monthText,
  type Day,
} from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { topicSchema, type ParticipationFacts } from "../participation/facts.ts";
import { paid } from "../telling/stated.ts";
import { aside, daysBy, gaps, inSum, one, windowAfter, years, type LineName, type NumberSweep } from "./sweep.ts";

const BEGINS: readonly LineName[] = ["coverage-starts", "waiting"];
const WINDOW: readonly LineName[] = ["join-as-resident", ...BEGINS];
const INDIVIDUAL: readonly LineName[] = ["join-as-individual"];
const PART_ONLY: readonly LineName[] = ["individual-part-only"];
const CAP: readonly LineName[] = ["serious-illness-cap"];
const INCENTIVE: readonly LineName[] = ["continuity-incentive"];

const before = (to: string, n: number): string => monthText(addMonths(month(to), -n));
/** Asked of the line that the row is of. */
const asks = (asOf: string, facts: Omit<ParticipationFacts, "region" | "asOf" | "topic">) => (line: LineName) => ({
  region: "500000",
  asOf,
  topic: topicSchema.parse(line),
  ...facts,
});

const outsider = (on: string, more: ParticipationFacts["person"]) =>
  asks(on, { person: { hukou: "mainland", sex: "female", retiredElsewhere: false, contributions: [], ...more } });
const leftJob = (on: string, arrears?: string) =>
  asks(on, {
    person: {
      employmentChangedOn: "2026-01-31",
      contributions: [paid("employer", "2020-01", "2026-01")],
      ...(arrears !== undefined && { employerArrearsSince: arrears }),
    },
  });
const baby = (on: string, more: ParticipationFacts["newborn"] = {}) =>
  asks(on, { newborn: { bornOn: "2026-01-01", joinsOn: on, ...more } });
const residentYears = (first: number, last: number) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, n) => ({
    year: first + n,
    paidOn: `${first + n - 1}-11-01`,
  }));
/** Employee insurance up to `to`, and what was back-paid since. */
const afterJob = (to: string, on: string, late: Contribution[] = []) =>
  asks(on, { person: { joinsOn: on, contributions: [paid("employer", "2020-01", to), ...late] } });
const insured = (on: string) => asks(on, { person: { joinsOn: on, contributions: insuredUntil(on) } });
const student = (on: string) =>
  asks(on, { person: { joinsOn: on, special: "student", contributions: insuredUntil(on) } });
const justLeft = (on: string) =>
  asks(on, { person: { joinsOn: on, employmentChangedOn: on, contributions: insuredUntil(on) } });
const unclaimed = [{ year: 2025, paidOn: "2024-11-01", claimed: false }];
const insuredUntil = (on: string): Contribution[] => [paid("employer", "2020-01", on.slice(0, 7))];

const birthday = (bornOn: string) => daysBy((age) => [addDays(turns(bornOn, age), -1), turns(bornOn, age)]);
const turns = (bornOn: string, age: number): Day => addMonthsToDay(day(bornOn), 12 * age);
const firstOfMonth =
  (year: number) =>
  (m: number): Day =>
    firstDay(addMonths(month(`${year}-01`), m - 1));
const opening = daysBy((opens) => [addDays(firstOfMonth(2026)(opens), -1), firstOfMonth(2026)(opens)]);
/** The end of the year besides: from then on one is covered from the next month. */
const closing: typeof opening = (lines, asked, make) => {
  const sweep = daysBy((closes) => {
    const last = lastDay(month(firstOfMonth(2027)(closes)));
    return [last, addDays(last, 1)];
  })(lines, asked, make);
  const yearEnd = ["2026-12-31", "2027-01-01"].map((on) => aside(one(on, make(day(on)))));
  return { ...sweep, people: (closes) => [...yearEnd, ...sweep.people(closes)] };
};
const endOfMonth = (last: string, n: number): Day[] => {
  const end = lastDay(addMonths(month(last), n));
  return [end, addDays(end, 1)];
};
const daysOld = daysBy((n) => [n - 1, n, n + 1].map((one) => addDays(day("2026-01-01"), one)));

/** Who joined in all years but the `missed` ones before 2050. */
const missed = (n: number, figures: Readonly<Record<string, number>>) =>
  asks("2049-11-01", {
    person: { joinsOn: "2049-11-01" },
    residentYears: residentYears(2025, 2049 - n),
    figures: { ...figures },
  });
const CAP_TOLD = { "serious-illness-cap:500000": 200_000 };

/** By the key of each constant. */
export const joiningConstants = {
  "1.2 gap": gaps(INDIVIDUAL, "断了几个月才接着交（已经过了年龄，断得久了就不能再参保）", (n) =>
    outsider("2026-06-01", {
      bornOn: "1960-03-08",
      contributions: [paid("individual", "2020-01", before("2026-05", n))],
    }),
  ),
  "1.2 men": birthday("1963-06-15")(INDIVIDUAL, "男的哪天交费", (on) =>
    outsider(on, { sex: "male", bornOn: "1963-06-15", joinsOn: on }),
  ),
  "1.2 women": birthday("1968-06-15")(INDIVIDUAL, "女的哪天交费", (on) =>
    outsider(on, { bornOn: "1968-06-15", joinsOn: on }),
  ),
  "1.4 days": daysOld(["newborn-joins"], "宝宝哪天参保", (on) =>
    baby(on, { certificate: true, household: false, residencePermit: false }),
  ),
  "2.2 months": [
    daysBy((n) => endOfMonth("2026-01", n + 1))(PART_ONLY, "离职后，哪天参加居民医保", (on) => leftJob(on)),
    daysBy((n) => endOfMonth("2026-01", n))(PART_ONLY, "单位欠着费中止了参保，哪天参加居民医保", (on) =>
      leftJob(on, "2025-12-01"),
    ),
  ],
  "4.1 years": years(INCENTIVE, "到 2030 年，居民医保连续几年", (n) =>
    asks("2030-06-01", { residentYears: residentYears(2031 - n, 2030) }),
  ),
  "4.2 since": {
    of: "number",
    lines: INCENTIVE,
    asks: "连续 5 年，从哪一年开始",
    people: (since) =>
      [since - 1, since].map((first) =>
        one(`${first} 年`, asks(`${first + 4}-06-01`, { residentYears: residentYears(first, first + 4) })),
      ),
  },
  "5.1 days": daysOld(["newborn-covered"], "宝宝哪天参保", (on) => baby(on)),
  "5.1 years": birthday("2026-01-01")(["newborn-covered"], "第一次参保，宝宝哪天参保", (on) => baby(on)),
  "5.2 gap": [
    gaps(BEGINS, "离开单位后断了几个月，参保那个月补上了", (n) =>
      afterJob(
        before("2026-10", n),
        "2026-11-20",
        n === 0 ? [] : [paid("individual", before("2026-11", n), "2026-10", { paidIn: "2026-11" })],
      ),
    ),
    windowAfter("2026-07")(BEGINS, "2026 年 6 月离开部队，哪天参保", (on) =>
      asks(on, { person: { joinsOn: on, leftArmyOn: "2026-06-15", contributions: [] } }),
    ),
  ],
  "5.3 opens": [opening(WINDOW, "哪天参保（单位的医保一直交到那个月）", insured)],
  "5.3 closes": [closing(WINDOW, "哪天参保（单位的医保一直交到那个月）", insured)],
  "5.3 students": [opening(WINDOW, "在渝大学生哪天参保", student)],
  "5.4 loweredYuan": inSum("yuan")(CAP, "断了几年", ...[0, 1, 2].map((n) => one(`${n} 年`, missed(n, CAP_TOLD)))),
  "5.4 mostPercent": {
    of: "number",
    lines: CAP,
    asks: "断了几年（最高额度 20 万元，每年降 4,000 元）",
    people: (percent) => {
      const most = (CAP_TOLD["serious-illness-cap:500000"] * percent) / 100 / 4000;
      return [most - 1, most, most + 1].map((n) => one(`${n} 年`, missed(n, CAP_TOLD)));
    },
  },
} as const satisfies Readonly<Record<string, NumberSweep | readonly NumberSweep[]>>;

/** Who is answered on any day, by question. */
export const joiningOnDay = {
  "join-as-individual": (on: Day) => outsider(on, { bornOn: "1990-03-08", joinsOn: on })("join-as-individual"),
  "join-as-resident": (on: Day) => asks(on, { person: { joinsOn: on } })("join-as-resident"),
  "newborn-joins": (on: Day) => asks(on, { newborn: { bornOn: on, joinsOn: on, certificate: true } })("newborn-joins"),
  "newborn-covered": (on: Day) => asks(on, { newborn: { bornOn: on, joinsOn: on } })("newborn-covered"),
  "family-account": (on: Day) => asks(on, { relative: { relation: "parent", insured: true } })("family-account"),
  "individual-part-only": (on: Day) => justLeft(on)("individual-part-only"),
  "coverage-starts": (on: Day) => insured(on)("coverage-starts"),
  waiting: (on: Day) => insured(on)("waiting"),
  "continuity-incentive": (on: Day) => asks(on, { residentYears: residentYears(2025, 2026) })("continuity-incentive"),
  "zero-claim-incentive": (on: Day) => asks(on, { residentYears: unclaimed })("zero-claim-incentive"),
  "serious-illness-cap": (on: Day) => asks(on, { person: { joinsOn: on }, residentYears: [] })("serious-illness-cap"),
};
