/** Words that several documents need: months, events and records told in plain Chinese. */
import { monthZh, type Month } from "../base/calendar.ts";
import type { EventKind, Scheme } from "../facts/facts.ts";
import type { Gap, Run } from "./record.ts";

/** What happened, in a word. */
export const EVENT_WORD: Readonly<Record<EventKind, string>> = {
  delivery: "生产",
  termination: "终止妊娠",
  "family-planning": "计划生育手术",
  prenatal: "产检",
  treatment: "住院治疗",
};

/** How a month is insured, in a word. */
export const SCHEME_WORD: Readonly<Record<Scheme, string>> = {
  employer: "单位职工",
  individual: "灵活就业",
  "unemployment-benefit": "领失业金",
  resident: "居民医保",
};

/** 「2025 年 1 月到 6 月，共 6 个月」: what a run counts up to a month. */
export function runText(run: Run | undefined, through: Month, count: number): string {
  if (run === undefined || run.first > through) return "还没有算得上的月份";
  const end = run.last < through ? run.last : through;
  const span = end === run.first ? monthZh(end) : `${monthZh(run.first)}到 ${monthZh(end)}，连续`;
  return `${span}算 ${count} 个月`;
}

/** 「2025 年 4 月到 6 月断缴」 */
export function gapText(gap: Gap): string {
  const first = (gap.last + 1) as Month;
  const last = (gap.last + gap.length) as Month;
  const span = gap.length === 1 ? monthZh(first) : `${monthZh(first)}到 ${monthZh(last)}`;
  return `${span}断缴 ${gap.length} 个月${gap.backPaidIn === undefined ? "，没有补齐" : "，已补缴"}`;
}
