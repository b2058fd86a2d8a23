/** 渝医保发〔2025〕37号 五、1 to 3 asked of who joins as a resident: from which day one is covered, or waits. */
import { addDays } from "../../base/calendar.ts";
import type { Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { saying } from "../../rules/words.ts";
import { continuousUpTo, gapEnds, waitsFrom } from "./continuity.ts";
import { cites } from "./heading.ts";
import { specialGroup } from "./newborns.ts";
import { attachesTo, coverageStart, inWindow, waitingStart, windowFor, yearlyWindow } from "./window.ts";
import { FIRST_YEAR, furtherMissed } from "./years.ts";

const continuous = continuousUpTo(attachesTo);
/** Whether it is open if the person waits: then nothing is said of how long. */
function isWaitOpen(asked: Told): boolean {
  if (windowFor(asked) === "outside") return false;
  const { reason } = continuous.test(asked);
  return reason === "not-told" || reason === "job-not-told";
}

const starts = (topic: "coverage-starts" | "waiting"): TopicRules => ({
  topic,
  isTold: ({ person = {} }) => (person.joinsOn ?? person.special) !== undefined,
  on: ({ joinsOn }) => joinsOn,
  requires: (asked) => [
    ...(asked.person.special === undefined ? [] : [specialGroup]),
    inWindow,
    // Outside the window everybody waits, whatever was insured before.
    ...(windowFor(asked) === "outside" ? [] : [continuous]),
  ],
  finds: (asked, verdict) => {
    const window = windowFor(asked);
    if (verdict === "not-covered") return {};
    const goesOn = window === "outside" ? undefined : continuous.test(asked);
    if (goesOn?.outcome === "yes") return { from: coverageStart(asked, window) };
    if (isWaitOpen(asked)) return {};
    const next = window === "early" && asked.person.special === "freshman";
    const since = next ? addDays(asked.joinsOn, 1) : waitingStart(asked, asked.joinsOn, window);
    return waitsFrom(asked, since, () => furtherMissed(asked, asked.joinsOn, FIRST_YEAR));
  },
  actions: (asked, verdict) =>
    verdict !== "not-covered" && windowFor(asked) !== "outside" && continuous.test(asked).reason === "short-gap"
      ? [{ id: "back-pay", who: "person" }]
      : [],
  premises: (asked, verdict) => [
    ...(verdict === "unknown" && !isWaitOpen(asked) ? [{ ...premise("length-elsewhere"), cites: cites("5.2") }] : []),
    ...(verdict === "not-covered" ? [] : [yearlyWindow]),
  ],
});
/** 五、1 to 3. */
export const coverageStarts = starts("coverage-starts");
export const waiting = starts("waiting");

const premise = saying("length-elsewhere");
export const saidOfWaiting = { premise };
/** What its words must have a sentence for. */
export const waitingConditions = { continuous };
export const waitingReadings = { gapEnds };
