/** What a number that is counted is called. */
import type { FactPath } from "../../shared/policy/index.ts";

/** One of the numbers to choose from, in words. */
export function countWords(fact: FactPath, count: number): string {
  if (fact === "event.fetuses") return ["单胎", "双胞胎", "三胞胎", "四胞胎", "五胞胎"][count - 1] ?? `${count} 胎`;
  return count === 0 ? "不满 1 个月" : `满 ${count} 个月`;
}
