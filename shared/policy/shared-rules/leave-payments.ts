/** Payments must not stop in the leave: a month missed and over fails unless it is healed, a stop still ahead is mended by paying on. */
import { addMonths, lastDay, month, monthText, type Month } from "../base/calendar.ts";
import { order619Clause } from "../documents/national-order-619/heading.ts";
import { decidingIn, type Payment } from "../months/book.ts";
import { act, missing, rule, yes } from "../rules/condition.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Case } from "../rules/line.ts";
import { once } from "../rules/once.ts";
import { lastClaimDay } from "./claim-period.ts";
import { leaveAnyway, leaveMonths } from "./leave.ts";
import { noFor, whyNotPaid } from "./seen.ts";

/** How a paper asks for payments to go on. `A` is its case. */
export interface ThroughLeave<A> {
  /** Which payments keep the insurance valid, by kind and place; how late they were made is looked at apart. */
  readonly valid: (paid: Payment) => boolean;
  /**
   * Whether a month that is over counts; left out: it has a valid payment that was made by the day of asking, whenever that
   * was. A paper whose course heals gaps passes its walk.
   */
  readonly counts?: (asked: A, m: Month) => boolean;
  /** Whether a month still to come is told as paid; left out: it has a valid payment on time. */
  readonly ahead?: (asked: A, m: Month) => boolean;
  /** The first month asked about, where it is later than the event's own. */
  readonly since?: (asked: A) => Month | undefined;
  /** Payments must also go on until the claim, beyond the leave: to the month before it is asked, or must be claimed. */
  readonly untilClaim?: true;
  /** The last month asked about, where the contract ends before. */
  readonly until?: (asked: A) => Month | undefined;
  /** Whether a stop does no harm to her. */
  readonly spared?: (asked: A) => boolean;
}

/**
 * Asks that no month from the event's to the leave's last (or the claim) is missed. A finished month is a no that a plan may
 * mend; a month not told yet is to be paid by its last day.
 */
export const paidThroughLeave = <A extends Case<unknown>>(cites: readonly ClauseKey[], how: ThroughLeave<A>) =>
  rule("paid-through-leave", [...cites, ...order619Clause("7")], (asked: A) => {
    const { situation } = asked;
    const leave = once(() => leaveMonths(asked));
    const since = Math.max(situation.event.month, how.since?.(asked) ?? situation.event.month) as Month;
    const claim = how.untilClaim ? monthBeforeClaim(asked) : 0;
    const end = (of: Month): Month => Math.min(Math.max(of, claim), how.until?.(asked) ?? Infinity) as Month;
    const data = () => ({ first: monthText(since), last: monthText(end(leave().latest)) });
    if (how.spared?.(asked)) return yes("spared", data);
    // Months that every leave has are looked at first, and those that any may have: how long this one is may not matter.
    const { least, most } = leaveAnyway(asked);
    if (end(most) < since) return yes("none-asked", data);
    const surely = firstMissed(asked, how, since, end(least));
    const then = Math.max(since, end(least) + 1) as Month;
    const anyway = surely === undefined && firstMissed(asked, how, then, end(most)) === undefined;
    if (anyway && end(most) < situation.now) return yes("paid", data);
    if (anyway && end(least) >= situation.now) return yes("goes-on", data);
    const missed = surely ?? firstMissed(asked, how, then, end(leave().latest));
    if (missed === undefined) return end(leave().latest) < situation.now ? yes("paid", data) : yes("goes-on", data);
    // Only the longer of two possible leaves has that month: how long the pregnancy lasted decides.
    if (surely === undefined && missed > end(leave().earliest))
      return missing("leave-unknown", "event.gestationMonths");
    const why = whyNotPaid(asked, missed, how.valid);
    // R13: told to be paid, though too late.
    if (missed < situation.now || why.reason === "planned-late") return noFor(why);
    const keep = { id: "keep-paying", by: lastDay(missed), month: missed } as const;
    return act("stops-ahead", keep, () => ({ ...data(), month: monthText(missed) }));
  });

/** The last month that is over before the claim; one after the last day to claim decides nothing. */
const monthBeforeClaim = ({ situation, stance }: Case<unknown>): number =>
  Math.min(situation.now, month(lastClaimDay(situation, stance))) - 1;

/** The first month in the leave that is over and does not count, or that is still to come and not told as paid in time. */
function firstMissed<A extends Case<unknown>>(
  asked: A,
  { valid, counts, ahead }: ThroughLeave<A>,
  since: Month,
  last: Month,
): Month | undefined {
  const { book, by, situation } = asked;
  for (let m = since; m <= last; m = addMonths(m, 1)) {
    const paid =
      m < situation.now
        ? (counts?.(asked, m) ?? decidingIn(book, m, valid, by) !== undefined)
        : (ahead?.(asked, m) ?? false) ||
          decidingIn(book, m, (one) => valid(one) && !one.late, undefined) !== undefined;
    if (!paid) return m;
  }
  return undefined;
}

/** The latest month in which a late payment for a month of `first` to `last` was made: the claim can be made from then. */
export function latestLate(
  { book, by }: Pick<Case<unknown>, "book" | "by">,
  valid: (paid: Payment) => boolean,
  first: Month,
  last: Month,
): Month | undefined {
  let latest: Month | undefined;
  for (let m = first; m <= last; m = addMonths(m, 1)) {
    const paid = decidingIn(book, m, valid, by);
    if (paid?.late && paid.paidIn !== undefined && paid.paidIn > (latest ?? 0)) latest = paid.paidIn;
  }
  return latest;
}
