/** What the board of months says while somebody paints. */
import { spanWords, type Scheme } from "../../shared/policy/index.ts";
import { paymentWords } from "../record/months/cell.ts";
import { monthText, rowsOfMonths } from "../record/months/month.ts";
import type { Tool } from "../record/months/paint.ts";
import { dateWords } from "./figures.ts";

/** What the hand can hold, to choose from. */
export const TOOLS: readonly { readonly value: Scheme | "none"; readonly label: string; readonly name: string }[] = [
  { value: "employer", label: "单位", name: "单位交" },
  { value: "individual", label: "自己", name: "自己交" },
  { value: "resident", label: "居民", name: "居民医保" },
  { value: "unemployment-benefit", label: "失业", name: "失业保险交" },
  { value: "none", label: "擦掉", name: "擦掉，没交" },
];

export const NO_TOOL = "先在下面选一种交法，再点月份";
export const UNDONE = "退回了一步";

/** Said when tapping changes between single months and both ends of a span. */
export const byEndsWords = (byEnds: boolean): string => (byEnds ? "先点第一个月，再点最后一个月" : "一次点一个月");

/** Said when the first end was tapped. */
export const firstEndWords = (month: number): string => `从 ${dateWords(monthText(month))}开始，再点最后一个月`;

/** What was painted. */
export function toolWords(tool: Tool): string {
  if (tool === "none") return "没交";
  const { late, ...details } = tool;
  return paymentWords({ ...details, onTime: late ? "no" : "" });
}

/** Months in a row as one: 「2025 年 3 月到 5 月、2025 年 7 月」. */
export const spansWords = (months: readonly number[]): string =>
  rowsOfMonths([...new Set(months)].sort((a, b) => a - b))
    .map(([from, to]) => spanWords(monthText(from), monthText(to)))
    .join("、");
