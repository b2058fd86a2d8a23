/** Notes and lines about the person that speak of months all the same. */
import { periodsIn } from "../periods.ts";
import { insurancesIn } from "../words/insurances.ts";
import { takesBack } from "../words/spoken.ts";
import { payersIn } from "./cells.ts";

/** 注：2025年3月未到账: a note that speaks of months is no mere note. */
export function saysOfMonths(plain: string, now: number): boolean {
  if (/^\s*参保(?:类型|状态|时间)/.test(plain)) return true;
  if (plain.length > LONGEST_NOTE || !/\d\s*月|\d{6}|\d{4}[-/.]\d/.test(plain)) return false;
  const { periods, bare, rest } = periodsIn(plain, now);
  return (
    periods.length + bare.length > 0 && (takesBack(rest) || payersIn(rest).length > 0 || insurancesIn(rest).length > 0)
  );
}

/** More letters than a note has that speaks of single months. */
const LONGEST_NOTE = 200;
