/** One way of paying, begun in one month or another. */
import { monthText } from "../base/calendar.ts";
import { planWords } from "../wording/plans.ts";
import type { Plans } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { costsOf } from "./costs.ts";
import type { Outlook } from "./lines.ts";
import type { Moved } from "./thresholds.ts";

/** The way begun in a month, as a plan; `assess(facts)` gives `benefits`. */
export interface Start extends Omit<Plans["plans"][number], "id" | "effects"> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** It is what is told already. */
  readonly asNow?: true;
  /** Lines (`allowance/self`) that begun then come to nothing, unless more is done. */
  readonly unfinished: readonly string[];
}

/** Each of the months begun in; none for a way that first pays months that are over: those cannot wait. */
export function startsOf(now: Outlook, way: Candidate, begun: readonly Moved[]): Start[] {
  if ((way.closes ?? []).length > 0) return [];
  return begun.map(({ month, outlook }) => {
    const from = monthText(month);
    // Its last day is that of the way as it was tried, and not of another month.
    const changes = way.changes.map(({ by: _by, ...change }) =>
      change.from === undefined ? change : { ...change, from },
    );
    const costs = costsOf(now, way, outlook);
    return {
      month: from,
      ...(outlook === now && { asNow: true as const }),
      changes,
      facts: outlook.facts,
      what: planWords({ ...way, changes }, now, outlook),
      benefits: [...outlook.lines],
      ...(costs && { costs }),
      unfinished: [...outlook.unfinished],
    };
  });
}
