/** How what was read differs from the record, in words. */
import type { StretchDraft } from "../../draft/draft.ts";
import { spansWords } from "../../wording/board.ts";
import { paymentWords } from "../months/cell.ts";
import { monthNumber } from "../months/month.ts";
import { stretchesIn } from "../months/months.ts";
import type { TakenMonth } from "./taken.ts";

/** The months that differ alike as one: 「2025 年 3 月到 5 月：原来是单位交，这次是自己交」. */
export function conflictWords(
  months: readonly number[],
  mine: readonly StretchDraft[],
  taken: readonly TakenMonth[],
): string[] {
  const alike = new Map<string, number[]>();
  for (const month of months) {
    const before = stretchesIn(mine, month).map(paymentWords).join("，还有");
    const read = taken.filter((each) => monthNumber(each.month) === month);
    const now = [...new Set(read.map(paymentWords))].join("，还有");
    const words = `原来是${before}，这次是${now}`;
    alike.set(words, [...(alike.get(words) ?? []), month]);
  }
  return [...alike].map(([words, of]) => `${spansWords(of)}：${words}`);
}
