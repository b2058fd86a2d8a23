/** Words that several papers need: months, events and records told in plain Chinese. */
import { dayZh, day, month, monthZh } from "../base/calendar.ts";
import type { Benefit } from "../assessment/assessment.ts";
import type { EventKind, Scheme } from "../facts/facts.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Say } from "../rules/words.ts";

/** What happened, in a word. */
export const EVENT_WORD: Readonly<Record<EventKind, string>> = {
  delivery: "生产",
  termination: "流产或引产",
  "family-planning": "计划生育手术",
  prenatal: "产检",
  treatment: "住院治疗",
};

/** The event's own month: after a loss it is not named again in every sentence. */
export const thatMonth = ({ kind, word }: Pick<Say, "kind" | "word">): string =>
  kind === "termination" ? "那个月" : `${word}当月`;

/** When it happened, in the same words. */
export const thatTime = ({ kind, word }: Pick<Say, "kind" | "word">): string =>
  kind === "termination" ? "那时" : `${word}时`;

/** Whether a benefit pays a bill (报); else it is money handed over (领). */
export const paysBill = (benefit: Benefit): boolean => benefit === "medical-expense" || benefit === "genetic-testing";

/** A benefit, in a word. */
export const BENEFIT_WORD: Readonly<Record<Benefit, string>> = {
  "medical-expense": "医疗费",
  "genetic-testing": "遗传检测费",
  allowance: "津贴",
  "allowance-top-up": "津贴补差",
};

/** How a month is insured, in a word. */
export const SCHEME_WORD: Readonly<Record<Scheme, string>> = {
  employer: "单位职工",
  individual: "灵活就业",
  "unemployment-benefit": "领失业金",
  resident: "居民医保",
};

/** 「2025 年 3 月」 of `2025-03`. */
export const monthWords = (text: string): string => monthZh(month(text));

/** 「2025 年 3 月 5 日」 of `2025-03-05`. */
export const dayWords = (text: string): string => dayZh(day(text));

/** 「2025 年 1 月到 6 月」, 「2025 年 11 月到 2026 年 2 月」 of two months `YYYY-MM`. */
export function spanWords(first: string, last: string): string {
  if (first === last) return monthWords(first);
  const end = first.slice(0, 4) === last.slice(0, 4) ? `${Number(last.slice(5, 7))} 月` : monthWords(last);
  return `${monthWords(first)}到 ${end}`;
}

/** What follows on the months paid afterwards: those after them, and for who pays later than in this month those missed until then. */
export const goingOn = ({ by, move }: DecidedAction, { now }: Say): string =>
  `，${move?.thenBy === "employer" ? "单位" : "再"}接着按月交${by !== undefined && month(by) > now ? "；晚些再补的，后来断的月份也要一起补上" : ""}`;

/** The leave that is longer than the months to go on for. */
export const inLeave = ({ alsoInLeave }: DecidedAction): string => (alsoInLeave ? "；产假里也要一直交" : "");

/** R13: the event's month as paid; one still to come as planned. */
export const paidOrPlanned = ({ month: then, now }: Say): string => (then > now ? "按计划会交" : "交了");
