/** A sum in one clause, as it stands behind the verb that pays it. */
import type { Amount } from "../assessment/assessment.ts";
import { rangeWords, yuanWords } from "../base/yuan.ts";

/** What a sum comes to as far as it is settled, with what joins it to the verb; nothing where there is no number at all. */
export function sumWords({ value, low, high, alternatives }: Amount): string {
  if (value !== undefined) return ` ${yuanWords(value)}${besides(value, low ?? value, high ?? value)}`;
  if (low === undefined || high === undefined) return "";
  return `，${alternatives.some((one) => one.estimate) ? "估算" : ""}${rangeWords(low, high)}`;
}

/** The same where there is little room: what it may come to, rounded. */
export function sumInShort({ value, low = value, high = value }: Amount): string {
  if (low === undefined || high === undefined) return "";
  return value !== undefined && low === high ? ` ${yuanWords(value)}` : `，${rangeWords(low, high)}`;
}

function besides(value: number, low: number, high: number): string {
  if (high > value && low < value) return `，也可能是 ${yuanWords(low)}到 ${yuanWords(high)}`;
  if (high > value) return `，可能到 ${yuanWords(high)}`;
  return low < value ? `，也可能只有 ${yuanWords(low)}` : "";
}

/** What an employer must pay, as it stands behind 「由单位付」; a number that is still missing is said. */
export const owedWords = (amount: Amount | undefined): string =>
  amount === undefined ? "" : sumWords(amount) || "，还缺数字，填上了才算得出";
