/** State Council Order 619 (女职工劳动保护特别规定): the days of leave and the employer members' base that the places lean on. */
import { addDays, day, type Day } from "../../base/calendar.ts";
import { citing, type PolicyDocument } from "../../rules/document.ts";
import type { DatedFigure } from "../../figures/dated.ts";
import { NATIONAL_LEAVE } from "../../figures/leave.ts";
import type { Occasion } from "../situation.ts";

export const order619 = {
  id: "order-619",
  number: "国务院令第 619 号",
  title: "女职工劳动保护特别规定",
  place: "000000",
  placeName: "全国",
  inForce: { from: day("2012-04-28") },
  clauses: {
    "7": {
      label: "第七条",
      role: "rule",
      summary: "产假 98 天；难产多 15 天；多胞胎每多一个孩子多 15 天。怀孕不满 4 个月流产 15 天，满 4 个月 42 天。",
      decides: "生育津贴按多少天算",
      conditions: ["paid-through-leave"],
    },
    "8": {
      label: "第八条",
      role: "rule",
      summary: "参加生育保险的单位职工，产假津贴按单位上年度职工月平均工资算。",
      decides: "单位职工生育津贴的月基数",
    },
  },
} as const satisfies PolicyDocument;

export const order619Clause = citing(order619);

/** 7: the figures that make up a leave; `undefined` while the month of pregnancy that decides is missing. */
export function leaveFigures(event: Occasion): readonly DatedFigure[] | undefined {
  const { delivery, dystocia, furtherChild, earlyTermination, lateTermination, lateFromMonth } = NATIONAL_LEAVE;
  if (event.kind === "termination") {
    if (event.gestationMonths === undefined) return undefined;
    return [event.gestationMonths < lateFromMonth.value ? earlyTermination : lateTermination];
  }
  return [delivery, ...(event.dystocia ? [dystocia] : []), ...(event.fetuses > 1 ? [furtherChild] : [])];
}

/** 7: days of leave; `delivery` replaces the 98. `undefined` while the month of pregnancy that decides is missing. */
export function leaveDays(event: Occasion, delivery: number = NATIONAL_LEAVE.delivery.value): number | undefined {
  if (event.kind === "termination") return leaveFigures(event)?.[0]?.value;
  const dystocia = event.dystocia ? NATIONAL_LEAVE.dystocia.value : 0;
  return delivery + dystocia + NATIONAL_LEAVE.furtherChild.value * (event.fetuses - 1);
}

/**
 * 7: the last day of leave, first and last possible while the month of pregnancy is missing. It starts on the event's
 * day. `given` replaces the days of a plain delivery, or of the termination.
 */
export function leaveEnds(event: Occasion, given?: number): { readonly earliest: Day; readonly latest: Day } {
  const days = event.kind === "termination" && given !== undefined ? given : leaveDays(event, given);
  const earliest = addDays(event.date, (days ?? NATIONAL_LEAVE.earlyTermination.value) - 1);
  const latest = days === undefined ? addDays(event.date, NATIONAL_LEAVE.lateTermination.value - 1) : earliest;
  return { earliest, latest };
}
