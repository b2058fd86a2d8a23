/** Readings that several papers share, beside R1 and R10 (gaps.ts) and R6 (claim-period.ts). Their sentences stand in wording/. */
import type { ClauseKey } from "../rules/document.ts";
import type { Reading, Stance } from "../rules/stance.ts";

/** R2: 「3 个月以上」 includes the number itself (at least 3); alternative: it does not (more than 3). */
export const R2: Reading<"R2"> = { id: "R2", cites: [] };
/** R4: 「连续缴满 N 个月的次月起」 counts months before the event's; alternative: covered from the Nth month on. */
export const R4: Reading<"R4"> = { id: "R4", cites: [] };
/** R5: 「当月处于连续参保 N 个月以上」 counts the event's own month; alternative: N months before it. */
export const R5: Reading<"R5"> = { id: "R5", cites: [] };
/** R7b: a monthly base is divided by 30 where the paper writes no divisor; alternative: × 12 ÷ 365. */
export const R7b: Reading<"R7b"> = { id: "R7b", cites: [] };

/** A shared reading, named with the clauses that it reads. */
export const reading = <Id extends string>(shared: Reading<Id>, cites: readonly ClauseKey[]): Reading<Id> => ({
  ...shared,
  cites,
});

/** R2: whether so many months are 「`limit` 个月以上」. */
export const atLeast = (stance: Stance, months: number, limit: number, cites: readonly ClauseKey[] = []): boolean =>
  months > limit || (months === limit && stance.reads(reading(R2, cites), true, false));
