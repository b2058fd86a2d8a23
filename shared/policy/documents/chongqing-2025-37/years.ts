/** 渝医保发〔2025〕37号 四、2 and 五: insurance years, which count from 2025 on. */
import { addMonthsToDay, month, yearOf, type Day } from "../../base/calendar.ts";
import { isInsuredYear, isPastTold, type Told } from "../../participation/told.ts";
import type { Reading } from "../../rules/stance.ts";
import { cites } from "./heading.ts";
import { isSeptemberOrLater } from "./window.ts";

/** 从参加2025年度居民医保开始计算. */
export const FIRST_YEAR = 2025;

/** The insurance year that a payment on this day joins: from September on the next one. */
export const joinedYear = (on: Day): number => yearOf(month(on)) + (isSeptemberOrLater(month(on)) ? 1 : 0);
/** All years from the first to the last. */
export const yearsTo = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_one, index) => first + index);

/** 满2周岁. */
export const TWO_YEARS = 2;
/** 满2周岁, or older, on that day. */
export const isTwo = (born: Day, on: Day): boolean => on >= addMonthsToDay(born, 12 * TWO_YEARS);

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
