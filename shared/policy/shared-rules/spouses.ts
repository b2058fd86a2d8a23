/** What the routes through a spouse's insurance share: the one treated has no job. */
import type { Situation } from "../facts/situation.ts";
import { missing, no, rule, yes } from "../rules/condition.ts";
import type { ClauseKey } from "../rules/document.ts";

/** 未就业配偶: she has no job on the event's day; not told = not known, whatever her record looks like. */
export const withoutJob = (cites: readonly ClauseKey[]) =>
  rule(
    "unemployed",
    cites,
    ({ person }: Situation) => {
      const { employed } = person.facts;
      return employed === undefined
        ? missing("not-told", "person.employed")
        : employed
          ? no("employed")
          : yes("unemployed");
    },
    { lasts: true },
  );

/** Whether the spouse is a wife: as told, or else because only a man has a vasectomy. */
export function isWife({ event, spouse }: Situation): boolean {
  const sex = spouse?.facts.sex;
  return sex === undefined ? event.kind === "family-planning" && event.procedure === "vasectomy" : sex === "female";
}
