/** Fair timing on a busy machine: contestants take turns in short slices, and medians over the turns are compared. */

/** Someone to time: `pass` does `size` units of work. */
export interface Contestant {
  readonly name: string;
  readonly size: number;
  readonly pass: () => unknown;
}

/** Time a unit in microseconds, one value a round. */
export type Timings = ReadonlyMap<string, readonly number[]>;

const SLICE_MS = 120;
const WARM_UP_MS = 600;

/** Processor time of this process in microseconds: other processes' share of the machine does not enter it. */
const spent = (): number => {
  const { user, system } = process.cpuUsage();
  return user + system;
};

async function passes(contestant: Contestant, count: number): Promise<number> {
  const start = spent();
  for (let index = 0; index < count; index++) {
    const done = contestant.pass();
    if (done instanceof Promise) await done;
  }
  return spent() - start;
}

/** How many passes fill a slice, found while the contestant warms up. */
async function slice(contestant: Contestant): Promise<number> {
  let count = 1;
  for (let used = 0; used < WARM_UP_MS * 1000;) {
    const last = await passes(contestant, count);
    used += last;
    if (last < SLICE_MS * 1000) count = Math.ceil(count * Math.min(4, (SLICE_MS * 1000) / Math.max(last, 1)));
  }
  return count;
}

/** Times all contestants in turns; every other round runs in the opposite order. */
export async function interleave(contestants: readonly Contestant[], rounds: number): Promise<Timings> {
  const counts = new Map<Contestant, number>();
  for (const contestant of contestants) counts.set(contestant, await slice(contestant));
  const timings = new Map<string, number[]>(contestants.map((one) => [one.name, []]));
  for (let round = 0; round < rounds; round++) {
    const order = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const contestant of order) {
      const count = counts.get(contestant) ?? 1;
      // Untimed, so that nobody sweeps up after the one before and everybody's code is warm again.
      await passes(contestant, Math.ceil(count / 3));
      timings.get(contestant.name)?.push((await passes(contestant, count)) / count / contestant.size);
    }
  }
  return timings;
}

/** Median with the quartiles around it. */
export interface Spread {
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

/** Median and quartiles. */
export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.round(share * (sorted.length - 1))] ?? NaN;
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

/** How many times the time of `b` that `a` took, round by round. */
export function ratio(timings: Timings, a: string, b: string): Spread {
  const below = timings.get(b) ?? [];
  return spread((timings.get(a) ?? []).map((value, round) => value / (below[round] ?? NaN)));
}
