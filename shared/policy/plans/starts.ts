/** One way of paying, begun in one month or another. */
import { firstDay, month, monthText } from "../base/calendar.ts";
import type { InTurns } from "../rules/turns.ts";
import { planWords } from "../wording/plans.ts";
import type { Plans } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { costsOf } from "./costs.ts";
import type { Outlook } from "./lines.ts";
import type { Moved } from "./thresholds.ts";

/**
 * The way begun in a month, as a plan. Asked on its own day, when nothing earlier can be done any more: `assess` of `facts`
 * on `asOf` gives `benefits`.
 */
export interface Start extends Omit<Plans["plans"][number], "id" | "effects"> {
  /** `YYYY-MM`. */
  readonly month: string;
  /** The day of asking, or the first of a month to come. */
  readonly asOf: string;
  /** It is what is told already. */
  readonly asNow?: true;
}

/** Each of the months begun in; none for a way that first pays months that are over: those cannot wait. */
export function* startsOf(now: Outlook, way: Candidate | undefined, begun: readonly Moved[]): InTurns<Start[]> {
  if (way === undefined || (way.closes ?? []).length > 0) return [];
  const starts: Start[] = [];
  for (const one of begun) {
    starts.push(startIn(now, way, one));
    yield;
  }
  return starts;
}

function startIn(now: Outlook, way: Candidate, { month: m, outlook }: Moved): Start {
  const { facts } = outlook;
  const asOf = m === month(now.facts.asOf) ? facts.asOf : firstDay(m);
  const then = asOf === facts.asOf ? outlook : now.ifTold({ ...facts, asOf });
  const from = monthText(m);
  // The last day is that of the way as it was tried, and not of another month.
  const changes = way.changes.map(({ by: _by, ...change }) =>
    change.from === undefined ? change : { ...change, from },
  );
  const costs = costsOf(now, way, then);
  return {
    month: from,
    asOf,
    ...(outlook === now && { asNow: true as const }),
    changes,
    facts,
    what: planWords({ ...way, changes }, now, then),
    benefits: [...then.lines],
    ...(costs && { costs }),
  };
}
