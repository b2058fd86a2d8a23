/** 渝医保发〔2025〕37号 五、2 and 3: what residents.ts, when it pays, and waiting.ts, who joins, decide alike. */
import { addMonths, type Month } from "../../base/calendar.ts";
import { SHORT_GAP } from "../../shared-rules/gaps.ts";
import { clause } from "./heading.ts";

const c52 = clause("5.2", {
  label: "五、2",
  role: "rule",
  summary: "2025 年起没有连续参保的人有等待期，按整月算；转来时断缴不超过 3 个月并补上的，算连续。",
  decides: "居民医保要不要等；等多久在别的文件里",
  conditions: ["waiting-over", "continuous"],
  constants: { gap: SHORT_GAP, since: "2025-01", months: 12 },
});
/** Its constants. */
export const CONTINUITY = c52.says.constants;
/** 中断缴费不超过 3 个月; 3 个月内. */
export const GAP = CONTINUITY.gap;
/** How long one waits stands in another paper; a caller's figure says so. */
export const WAITING = "resident-waiting-months:500000";

/**
 * The months directly before `to` that are not insured on time, three at the most, and whether all of them were back-paid
 * (且缴纳中断期间医保费); `undefined` after a longer gap. `how`: how a month of any basic insurance, anywhere, was paid.
 */
export function gapBefore(
  to: Month,
  how: (m: Month) => "on-time" | "late" | undefined,
): { readonly months: number; readonly healed: boolean } | undefined {
  let healed = true;
  for (let months = 0; months <= GAP; months++) {
    const paid = how(addMonths(to, -1 - months));
    if (paid === "on-time") return { months, healed };
    if (paid === undefined) healed = false;
  }
  return undefined;
}

const c53 = clause("5.3", {
  label: "五、3",
  role: "rule",
  summary:
    "居民医保每年 9 月到次年 2 月交：12 月底前交的，次年 1 月起管；1、2 月交的，下个月 1 日起管。别的月份交的，要等。",
  decides: "居民医保从哪天起管",
  conditions: ["insured-as-resident", "waiting-over", "in-window", "may-join"],
  constants: { opens: 9, closes: 2 },
});
/** 集中参保期…每年9月至次年2月, 在渝大学生…9月: months of the year. */
export const WINDOW = c53.says.constants;
export const isFebruaryOrBefore = (m: Month): boolean => (m % 12) + 1 <= WINDOW.closes;
export const isSeptemberOrLater = (m: Month): boolean => (m % 12) + 1 >= WINDOW.opens;

/** The clauses of this file. */
export const continuityClauses = [c52, c53] as const;
