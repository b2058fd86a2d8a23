/** Load over connections that are kept, and what it took: how many answers, how long each was waited for, how much work. */
import autocannon, { type Result } from "autocannon";
import { workedCases } from "../people.ts";
import type { Running } from "./process.ts";

export const CONNECTIONS = 16;

export const BODIES: readonly string[] = workedCases.map(({ facts }) => JSON.stringify(facts));

/** What a server did under load. */
export interface Load {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds within which 99 of 100 answers came. */
  readonly p99: number;
  /** Microseconds of the server's processor time for an answer. */
  readonly work: number;
}

/** Asks for all worked cases in turn, on all connections at once, for so many seconds. Throws where one is not answered. */
export async function load({ url, spent }: Running, seconds: number): Promise<Load> {
  const before = await spent();
  const waits: number[] = [];
  const options = {
    url,
    connections: CONNECTIONS,
    duration: seconds,
    requests: BODIES.map((body) => ({
      method: "POST" as const,
      path: "/api/v1/assessments",
      headers: { "Content-Type": "application/json" },
      body,
    })),
  };
  const result = await new Promise<Result>((resolve, reject) => {
    const running = autocannon(options, (error, done) => {
      if (error) reject(new Error(`${url} cannot be loaded`, { cause: error }));
      else resolve(done);
    });
    // Its own histogram counts whole milliseconds.
    running.on("response", (_client, _status, _bytes, milliseconds) => void waits.push(milliseconds));
  });
  if (result.non2xx + result.errors + result.timeouts > 0) throw new Error(`${url}: not every request was answered`);
  waits.sort((a, b) => a - b);
  return {
    rate: result["2xx"] / result.duration,
    p99: waits[Math.floor(waits.length * 0.99)] ?? NaN,
    work: ((await spent()) - before) / result["2xx"],
  };
}
