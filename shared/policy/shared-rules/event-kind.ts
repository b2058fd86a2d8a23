/** R11: an allowance stands for a leave, so it exists for a birth or a pregnancy ended, and for nothing else. */
import type { Occasion, Situation } from "../facts/situation.ts";
import { no, rule, yes, type Rule, type Truth } from "../rules/condition.ts";
import type { ClauseKey } from "../rules/document.ts";

/** Whether the event has a leave, for which an allowance is paid. */
export const hasLeave = ({ kind }: Occasion): boolean => kind === "delivery" || kind === "termination";

/** Whether a surgery ended a pregnancy: asked as a termination, it has a leave. */
export const endedPregnancy = (event: Occasion): boolean =>
  event.kind === "family-planning" && (event.procedure === "abortion" || event.procedure === "induced-labour");

/** R11: the event has a leave. */
export const allowanceEvent = (cites: readonly ClauseKey[]) =>
  rule(
    "allowance-event",
    cites,
    ({ event }: Situation) => {
      const data = () => ({ kind: event.kind });
      return hasLeave(event) ? yes("has-leave", data) : { ...no("no-leave", data), rests: [{ id: "R11" }] };
    },
    { lasts: true },
  );

/** A condition of the situation, asked of a case. */
export const ofCase = <Id extends string, T extends Truth>(
  one: Rule<Situation, Id, T>,
): Rule<{ readonly situation: Situation }, Id, T> => ({ ...one, test: ({ situation }) => one.test(situation) });
