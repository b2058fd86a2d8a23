/** What of the lines is paid for. */
import type { Caller } from "../caller.ts";
import type { Work } from "../work.ts";
import type { Line } from "./lines.ts";

/** Lines of which the first `paid` are paid for; the others may be sent again in `retryAfter` seconds. */
export interface PaidSlice {
  readonly lines: readonly Line[];
  readonly paid: number;
  readonly retryAfter: number;
}

export type Slices = AsyncGenerator<PaidSlice, void, undefined>;

/** Slices with what of them is paid for. What was refused is not asked for again before its time. */
export async function* paidSlices(slices: AsyncIterable<readonly Line[]>, caller: Caller, work: Work): Slices {
  let refusedUntil = 0;
  for await (const lines of slices) {
    const wait = Math.ceil((refusedUntil - performance.now()) / 1000);
    const slice = wait > 0 ? { lines, paid: 0, retryAfter: wait } : await pay(lines, caller, work);
    if (slice.paid < lines.length) refusedUntil = performance.now() + slice.retryAfter * 1000;
    yield slice;
  }
}

/** Pays for what earlier lines took beside, then for as many of the lines as the quota holds: for all at once, and where that is refused, for ever fewer. */
async function pay(lines: readonly Line[], caller: Caller, work: Work): Promise<PaidSlice> {
  let paid = 0;
  let { retryAfter } = await work.pay();
  if (retryAfter > 0) return { lines, paid, retryAfter };
  for (let step = lines.length; step > 0 && paid < lines.length;) {
    const units = Math.min(step, lines.length - paid);
    const charged = await caller.charge(units);
    if (charged.ok) paid += units;
    else {
      retryAfter = charged.retryAfter;
      step = Math.floor(units / 2);
    }
  }
  return { lines, paid, retryAfter };
}
