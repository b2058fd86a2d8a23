/** That money comes later where a step is taken only on its last day. */
import { day, dayZh } from "../base/calendar.ts";
import type { Benefit } from "../assessment/assessment.ts";
import { paysBill } from "./terms.ts";

/** A line, from its first day if all is done now. */
interface Line {
  readonly benefit: Benefit;
  readonly from?: string | undefined;
}
/** A step, with the line's first day if it is taken on its last one. */
interface Step {
  readonly from?: string;
  readonly by?: string;
}

/**
 * Whether the money comes sooner if the step is taken now. Of bills the event's day decides, not the first one; what is paid
 * at once can be claimed at once, on the last day too.
 */
export const isSoonerNow = ({ benefit, from }: Line, { from: later, by = "" }: Step): boolean =>
  !paysBill(benefit) && from !== undefined && later !== undefined && later > from && later > by;

/** 「；现在就交，12 月 1 日起就能领；拖到最后一天，要到明年 6 月 1 日才能领」; nothing where it comes on the same day. */
export function soonerWords(line: Line, step: Step, asOf: string): string {
  const { from } = line;
  if (from === undefined || step.from === undefined || !isSoonerNow(line, step)) return "";
  const now = from <= asOf ? "交完就能领" : `${dayZh(day(from))}起就能领`;
  return `；现在就交，${now}；拖到最后一天，要到 ${dayZh(day(step.from))}才能领`;
}
