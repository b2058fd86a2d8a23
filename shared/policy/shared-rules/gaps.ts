/** How several papers read a short interruption, and until when it may be paid afterwards. */
import type { Missed } from "../months/course.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Reading, Stance } from "../rules/stance.ts";

/** R1: 「中断 3 个月内」 = at most three calendar months missed; else at most two, the resumption itself inside the three. */
export const R1: Reading<"R1"> = { id: "R1", cites: [] };
/** R10: where no paper dates it, a gap may be back-paid to the end of the fourth month after the last paid one. */
export const R10: Reading<"R10"> = { id: "R10", cites: [] };
/** R10: those four months. */
export const BACK_PAY_WINDOW = 4;

/** R1: those three months, where no paper writes them. */
export const SHORT_GAP = 3;

/** R1: whether so many months missed are within `most`, which the paper writes. */
export const within = (stance: Stance, months: number, most: number, cites: readonly ClauseKey[] = []): boolean =>
  months < most || (months === most && stance.reads({ ...R1, cites }, true, false));

/** R10: whether a gap was back-paid in full (R3) and in time, `window` months after the last paid one at the latest. */
export function backPaidInTime(
  stance: Stance,
  { last, paidIn }: Pick<Missed, "last" | "paidIn">,
  window: number,
  cites: readonly ClauseKey[] = [],
): boolean {
  if (paidIn === undefined) return false;
  const months = paidIn - last;
  return months < window || (months === window && stance.reads({ ...R10, cites }, true, false));
}
