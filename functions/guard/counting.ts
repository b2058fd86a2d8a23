/** Counts units against quotas, in this process. */
import type { RateLimiterAbstract } from "rate-limiter-flexible";
// The package's own entry loads a limiter for every database there is.
import RateLimiterMemory from "rate-limiter-flexible/lib/RateLimiterMemory.js";
import RateLimiterRes from "rate-limiter-flexible/lib/RateLimiterRes.js";
import type { Quota } from "./partners.ts";

/** Whose units are counted, and how many there are of them. */
export interface Allowance {
  /** Names the policy in headers, and keeps reading, assessing and being refused apart. */
  readonly policy: "read" | "assess" | "refused";
  readonly owner: string;
  readonly quota: Quota;
}

/** What came of taking units. */
export interface Count {
  /** Whether they were taken; if not, none was. */
  readonly ok: boolean;
  readonly remaining: number;
  /** Whole seconds until the quota is full again. */
  readonly reset: number;
}

/** Takes units. Never rejects. */
export interface Counting {
  readonly take: (allowance: Allowance, units: number) => Promise<Count>;
  /** Lets go of what it holds open. */
  readonly close: () => void;
}

/** Counts in this process alone. */
export function localCounting(): Counting {
  const limiterFor = limitersBy(({ points, seconds }) => new RateLimiterMemory({ points, duration: seconds }));
  return {
    take: async (allowance, units) => {
      const limiter = limiterFor(allowance.quota);
      const count = await consume(limiter, allowance, units);
      // The limiter counts what it refuses, too; a batch that is too large must not use up what is left for others.
      if (!count.ok) await limiter.reward(keyOf(allowance), units);
      return count;
    },
    close: () => undefined,
  };
}

/** One limiter for each quota there is, made when first asked for. */
export function limitersBy<L>(make: (quota: Quota) => L): (quota: Quota) => L {
  const made = new Map<string, L>();
  return (quota) => {
    const name = nameOf(quota);
    const limiter = made.get(name) ?? make(quota);
    made.set(name, limiter);
    return limiter;
  };
}

/** Counts under different quotas never mix, not even while instances are configured differently. */
export const nameOf = ({ points, seconds }: Quota): string => `${points}/${seconds}`;

/** Takes units from a limiter that refuses all of them when there are too few. Rejects when the limiter itself fails. */
export async function consume(limiter: RateLimiterAbstract, allowance: Allowance, units: number): Promise<Count> {
  try {
    return countOf(true, await limiter.consume(keyOf(allowance), units), allowance.quota, 0);
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return countOf(false, refused, allowance.quota, units);
    throw refused;
  }
}

const keyOf = ({ policy, owner }: Allowance): string => `${policy}:${owner}`;

const countOf = (ok: boolean, told: RateLimiterRes, { points }: Quota, given: number): Count => ({
  ok,
  remaining: Math.max(0, points - (told.consumedPoints - given)),
  reset: Math.max(1, Math.ceil(told.msBeforeNext / 1000)),
});
