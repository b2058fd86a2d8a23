/** Counts units in Redis, so that several instances share the quotas; while Redis does not answer, each counts alone. */
import type { Log } from "../log.ts";
import { type Allowance, type Count, consume, localCounting, type Counting } from "./counting.ts";
import { type Connection, inTime, openConnection, reasonOf } from "./redis.ts";

/** How many milliseconds after a failure Redis is tried again, and again. No request waits for that. */
const REST = 2_000;

/** Counts in Redis at `url`. Starts to connect at once; requests that come before that is done wait for it a moment. */
export function sharedCounting(url: string, log: Log): Counting {
  const local = localCounting();
  let connection: Connection | undefined;
  let answers = false;
  let resting: NodeJS.Timeout | undefined;
  let closed = false;

  const ask = async (allowance: Allowance, units: number): Promise<Count> => {
    if (!connection) throw new Error("not connected");
    const count = await inTime(consume(connection.limiterFor(allowance.quota), allowance, units));
    if (isCount(count, allowance)) return count;
    throw new Error("WRONG answer");
  };
  const failed = (error: unknown): void => {
    answers = false;
    if (resting || closed) return;
    log.failed(`Redis 没有回应，各个实例先各自计数：${reasonOf(error)}`);
    resting = setInterval(() => void tryAgain(), REST).unref();
  };
  const tryAgain = async (): Promise<void> => {
    try {
      await ask(PROBE, 0);
    } catch {
      return;
    }
    if (!resting) return;
    clearInterval(resting);
    resting = undefined;
    answers = true;
    log.recovered("Redis 又有回应了，重新一起计数");
  };
  const begun = openConnection(url, failed)
    .then((opened) => {
      connection = opened;
      if (closed) opened.close();
      return ask(PROBE, 0);
    })
    .then(() => {
      answers = !resting;
    }, failed);

  return {
    async take(allowance, units) {
      await begun;
      if (answers) {
        try {
          return await ask(allowance, units);
        } catch (error) {
          failed(error);
        }
      }
      return local.take(allowance, units);
    },
    close() {
      closed = true;
      clearInterval(resting);
      connection?.close();
    },
  };
}

/** Whether what came is a count at all: not everything that answers at an address is a Redis. */
const isCount = ({ remaining, reset }: Count, { quota }: Allowance): boolean =>
  Number.isSafeInteger(remaining) && remaining <= quota.points && Number.isSafeInteger(reset);

/** Asks for nothing, by the very script that counts, so that a Redis that only reads does not pass for a sound one. */
const PROBE = { policy: "read", owner: "probe", quota: { points: 1, seconds: 1 } } as const;
