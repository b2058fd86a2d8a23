/** The way to Redis: one connection, opened in the background, that never lets a request wait long. */
import { setImmediate, setTimeout } from "node:timers/promises";
import { isNativeError } from "node:util/types";
import type { RateLimiterAbstract } from "rate-limiter-flexible";
import { codeOf } from "../failure.ts";
import { limitersBy, nameOf } from "./counting.ts";
import type { Quota } from "./partners.ts";

/** A connection that opens itself again whenever it breaks. */
export interface Connection {
  readonly limiterFor: (quota: Quota) => RateLimiterAbstract;
  readonly close: () => void;
}

/** How long the first requests wait for the connection, in milliseconds. */
const PATIENCE = 500;
/** How long one request waits for an answer. */
const COMMAND = 150;
/** In so many parts it waits. */
const PARTS = 3;
/** After so long without a byte the connection is given up; a broken one is opened again after that pause. */
const SILENCE = 1_000;

/** Takes all units or none. */
const TAKE = `
local taken = tonumber(redis.call('get', KEYS[1]) or '0')
local ttl = redis.call('pttl', KEYS[1])
if ttl <= 0 then
  taken = 0
  ttl = 1000 * ARGV[2]
  redis.call('set', KEYS[1], 0, 'PX', ttl)
end
if taken + ARGV[1] <= tonumber(ARGV[3]) then redis.call('incrby', KEYS[1], ARGV[1]) end
return { taken + ARGV[1], ttl }
`;

/** Connects, and tells of every failure of the connection, the first one included. */
export async function openConnection(url: string, failed: (error: unknown) => void): Promise<Connection> {
  const [{ default: Redis }, { default: RateLimiterRedis }] = await Promise.all([
    import("ioredis"),
    import("rate-limiter-flexible/lib/RateLimiterRedis.js"),
  ]);
  const client = new Redis(url, {
    lazyConnect: true,
    enableOfflineQueue: false,
    // What was sent when the connection broke has been counted here meanwhile.
    maxRetriesPerRequest: 0,
    socketTimeout: SILENCE,
    connectTimeout: SILENCE,
    retryStrategy: () => SILENCE,
  });
  client.on("error", failed);
  await inTime(client.connect(), PATIENCE).catch(failed);
  return {
    limiterFor: limitersBy(
      (quota) =>
        new RateLimiterRedis({
          storeClient: client,
          keyPrefix: `yujin:${nameOf(quota)}`,
          points: quota.points,
          duration: quota.seconds,
          customIncrTtlLuaScript: TAKE,
        }),
    ),
    close: () => client.disconnect(),
  };
}

/** The answer of Redis, unless it takes too long. A time in which this process was held up itself counts once only. */
export async function inTime<T>(answer: Promise<T>, milliseconds = COMMAND): Promise<T> {
  const over = new AbortController();
  try {
    return await Promise.race([answer, tooLate(milliseconds, over.signal)]);
  } finally {
    over.abort();
  }
}

/** Rejects after so long. One wait alone would end at once after a hold-up, before an answer could be there. */
async function tooLate(milliseconds: number, signal: AbortSignal): Promise<never> {
  for (let part = 0; part < PARTS; part++) await setTimeout(milliseconds / PARTS, undefined, { signal });
  // What came in meanwhile is read after the timers, but before the immediates.
  await setImmediate(undefined, { signal });
  throw new Error("timeout");
}

/** Why Redis failed, in one word that holds no address and no key: `ECONNREFUSED`, `READONLY`, `timeout`. */
export function reasonOf(error: unknown): string {
  const code = codeOf(error);
  if (code !== "") return code;
  if (!isNativeError(error)) return "unknown";
  return /^[A-Z]{3,}\b/.exec(error.message)?.[0] ?? (/time/i.test(error.message) ? "timeout" : "closed");
}
