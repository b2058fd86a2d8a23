/** R6: a claim within 12 months of the event, the same day a year later included. */
import { addDays, type Day } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { no, rule, yes } from "../rules/condition.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Said } from "../rules/line.ts";
import type { Reading, Stance } from "../rules/stance.ts";

/** R6: that day itself is still in time; else the day before is the last. */
export const R6: Reading<"R6"> = { id: "R6", cites: [] };

/** The last day to claim. */
export const lastClaimDay = ({ yearOn }: Situation, stance: Stance): Day =>
  stance.reads(R6, yearOn, addDays(yearOn, -1));

/** Whether the claim is still in time on the day of asking. */
export const claimedInTime = (cites: readonly ClauseKey[]) =>
  rule(
    "claimed-in-time",
    cites,
    ({ situation, stance }: { readonly situation: Situation; readonly stance: Stance }) => {
      const last = lastClaimDay(situation, stance);
      const data = () => ({ last, asOf: situation.asOf });
      return situation.asOf <= last ? yes("in-time", data) : no("after-limit", data);
    },
    { lasts: true },
  );

/** Care before the pregnancy's end, from which the limit runs: reckoned from the care it is only the safe day. */
export const isBeforeTheEnd = ({ event: { kind } }: Situation): boolean => kind === "prenatal" || kind === "treatment";

/** That it is reckoned so. */
export const fromPregnancyEnd = (cites: readonly ClauseKey[]): Said => ({ id: "claim-from-pregnancy-end", cites });
