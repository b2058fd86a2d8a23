/** Until when a plan may be begun, so that every line that it promises comes out as promised, not only the one it helps first. */
import { day, lastDay, month, type Day, type Month } from "../base/calendar.ts";
import { lastThatWorks } from "../months/plans.ts";
import type { Change } from "./answer.ts";
import { begunIn, type Candidate } from "./candidates.ts";
import { rankOf } from "./compare.ts";
import { nameOf, sameIn, type Outlook } from "./lines.ts";

/** The changes with their last days; what a paper dates itself (a sum) stays. */
export function inTime({ facts }: Outlook, candidate: Candidate, promised: Outlook): Change[] {
  const { changes, move } = candidate;
  const asked = month(facts.asOf);
  return changes.map((change) => {
    const { by } = change;
    if (by === undefined || !move || move.sum || month(by) <= asked) return change;
    const dayIn = (m: Month): Day => (m === month(by) ? day(by) : lastDay(m));
    const holds = (m: Month): true | undefined =>
      isKept(promised, promised.ifTold({ ...begunIn(facts, candidate, m), asOf: dayIn(m) })) || undefined;
    const last = lastThatWorks(holds, asked, month(by), month(by));
    return { ...change, by: last ? dayIn(last.month) : facts.asOf };
  });
}

/** Whether no line is less than promised, or needs more to be done. */
const isKept = (promised: Outlook, then: Outlook): boolean =>
  promised.lines.every((line) => {
    const name = nameOf(line);
    const more = then.unfinished.has(name) && !promised.unfinished.has(name);
    return rankOf(sameIn(then.lines, line)) >= rankOf(line) && !more;
  });
