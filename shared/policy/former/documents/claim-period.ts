/** R6: a claim within 12 months of the event, the same day a year later included. */
import { dayZh, type Day } from "../../base/calendar.ts";
import { condition, met, unmet, type Asked } from "../condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import { reading } from "../readings.ts";
import type { Situation } from "../situation.ts";

/** The last day to claim. */
export const lastClaimDay = ({ yearOn }: Situation): Day => yearOn;

/** Whether the claim is still in time on the day of asking. */
export const inTime = (situation: Situation): boolean => situation.asOf <= lastClaimDay(situation);

/** The condition; `beyond`: after the limit another, unloaded rule decides. */
export function claimedInTime(
  situation: Situation,
  cites: readonly ClauseKey[],
  late: { readonly beyond?: true } = {},
): Asked {
  const last = lastClaimDay(situation);
  const assumes = [
    reading("R6", cites),
    ...(situation.event.kind === "prenatal" ? [reading("claim-from-pregnancy-end", cites)] : []),
  ];
  return condition(
    "claimed-in-time",
    cites,
    `最晚 ${dayZh(last)}申领`,
    inTime(situation)
      ? met(`今天是 ${dayZh(situation.asOf)}，还在期限内`, assumes)
      : unmet(`今天是 ${dayZh(situation.asOf)}，已经过了期限`, { assumes, ...late }),
  );
}
