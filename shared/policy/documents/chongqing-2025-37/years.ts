/** 渝医保发〔2025〕37号 四、2 and 五: insurance years, which count from 2025 on. */
import { month, yearOf, type Day } from "../../base/calendar.ts";
import { isInsuredYear, isPastTold, type Told } from "../../participation/told.ts";
import type { Reading } from "../../rules/stance.ts";
import { cites, clause } from "./heading.ts";
import { isSeptemberOrLater } from "./window.ts";

const c42 = clause("4.2", {
  label: "四、2",
  role: "rule",
  through: "participation",
  summary: "激励年限从 2025 年起算，职工医保的年限不算，但不算中断；外地的年数算，外地的金额不叠加。",
  decides: "哪些年算数",
  conditions: ["years-in-a-row"],
  constants: { since: 2025 },
});
/** 从参加2025年度居民医保开始计算. */
export const FIRST_YEAR = c42.says.constants.since;

/** The insurance year that a payment on this day joins: from September on the next one. */
export const joinedYear = (on: Day): number => yearOf(month(on)) + (isSeptemberOrLater(month(on)) ? 1 : 0);
/** All years from the first to the last. */
export const yearsTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_one, index) => first + index);

/** A child first insured at two or older counts from the year of birth: not from before 2025 (alternative: from before it too). */
export const childSince2025: Reading<"child-years-since-2025"> = {
  id: "child-years-since-2025",
  cites: cites("5.1", "5.4"),
};
/** The first year that counts for a child born on that day. */
export const countsSince = ({ stance }: Told, born: Day): number => {
  const year = yearOf(month(born));
  return year >= FIRST_YEAR ? year : stance.reads(childSince2025, FIRST_YEAR, year);
};

/**
 * Whole years without any basic insurance directly before the one that a payment on this day joins, without the first of
 * them: what adds to the waiting. Where there can be no second, nobody is asked how the years were insured.
 */
export function furtherMissed(asked: Told, joins: Day, since: number): number {
  const years = yearsTo(since, joinedYear(joins) - 1);
  if (years.length < 2 || !isPastTold(asked)) return 0;
  const missed = [...years].reverse().findIndex((one) => isInsuredYear(asked, one, month(joins)));
  return Math.max(0, (missed === -1 ? years.length : missed) - 1);
}

/** The clause of this file. */
export const yearsClauses = [c42] as const;
