/** What the routes through a spouse's insurance share: the one treated has no job. */
import { condition, met, unknown, unmet, type Asked } from "../condition.ts";
import type { ClauseKey } from "../../rules/document.ts";
import type { Insured, Situation } from "../situation.ts";

/** Whether the spouse is a wife: as told, or else because only a man has a vasectomy. */
export const isWife = ({ event }: Situation, { facts: { sex } }: Insured): boolean =>
  sex === undefined ? event.kind === "family-planning" && event.procedure === "vasectomy" : sex === "female";

/** 未就业配偶: she has no job on the event's day; not told = unknown, whatever her record looks like. */
export function withoutJob({ person }: Situation, cites: readonly ClauseKey[]): Asked {
  const { employed } = person.facts;
  return condition(
    "unemployed",
    cites,
    "本人没有工作",
    employed === undefined
      ? unknown("还不知道有没有工作", "person.employed")
      : employed
        ? unmet("有工作，要用自己的参保")
        : met("没有工作"),
  );
}
