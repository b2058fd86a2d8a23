/** 断缴到5月: when what was paid before was broken off, and when it was not. */
import { spokenMonth, yearOf } from "../calendar.ts";
import type { Period } from "../period.ts";
import { periodsIn } from "../periods.ts";
import { readOf } from "./read-clause.ts";

const BROKEN_UNTIL =
  /^\s*(?:然后|后来|中间|之后|就|又)*[断停](?:缴|交|保|了)*(?:一直)?[到至]了?(?:\d{2,4}年)?\d{1,2}月(?:份)?\s*$/;

/** The clauses with the beginning of each break: after what was told to end; of what only began it is asked where it broke. */
export function withBreaks(clauses: readonly string[], now: number, before: readonly Period[]): readonly string[] {
  if (!clauses.some((clause) => BROKEN_UNTIL.test(clause))) return clauses;
  const told = [...before];
  return clauses.flatMap((clause) => {
    const last = told.at(-1);
    if (last && BROKEN_UNTIL.test(clause)) return brokenOff(clause, last, now);
    told.push(...readOf(clause, now, { headed: undefined, told }).read.periods);
    return [clause];
  });
}

function brokenOff(clause: string, last: Period, now: number): readonly string[] {
  const paid = last.onward ? last.from : last.to;
  const named = periodsIn(clause, now, yearOf(paid)).periods[0]?.to;
  if (named === undefined) return [clause];
  const to = named > paid ? named : named + 12;
  if (!last.onward) return [`${spokenMonth(paid + 1)}到${spokenMonth(to)}断缴`];
  const open = paid + 1 < to ? [`${spokenMonth(paid + 1)}到${spokenMonth(to - 1)} ${UNKNOWN}`] : [];
  return [...open, `${spokenMonth(to)}断缴`];
}

/** What is asked of the months of which it is not said whether they were before the break, or in it. */
const UNKNOWN = "中间几个月?";
