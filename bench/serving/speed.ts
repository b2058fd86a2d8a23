/** Requests a second under load beside the bare server, and the time to the first answer beside an empty one. */
import autocannon from "autocannon";
import { workedCases } from "../people.ts";
import { spread } from "../interleave.ts";
import { bounds, number, type Row } from "../rows.ts";
import { built, started, timeToFirstAnswer, type Running } from "./process.ts";

const ROUNDS = 7;
const ROUND_SECONDS = 4;
const WARM_UP_SECONDS = 5;
const CONNECTIONS = 16;
const MIN_THROUGHPUT = 0.6;
const STARTS = 15;
const MAX_COLD_START = 1.7;

const bodies = workedCases.map(({ facts }) => JSON.stringify(facts));

/** Load over keep-alive connections, each asking for all worked cases in turn. */
async function load({ url }: Running, duration: number): Promise<{ readonly rate: number; readonly p99: number }> {
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration,
    requests: bodies.map((body) => ({
      method: "POST",
      path: "/api/v1/assessments",
      headers: { "Content-Type": "application/json" },
      body,
    })),
  });
  if (result.non2xx + result.errors + result.timeouts > 0) throw new Error(`${url}: not every request was answered`);
  return { rate: result["2xx"] / result.duration, p99: result.latency.p99 };
}

/** Both servers, in turns; every other round in the opposite order. */
async function throughput(ours: Running, bare: Running): Promise<Row[]> {
  const seen = {
    ours: new Array<Awaited<ReturnType<typeof load>>>(),
    bare: new Array<Awaited<ReturnType<typeof load>>>(),
  };
  for (const server of [ours, bare]) await load(server, WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    const order = [["ours", ours] as const, ["bare", bare] as const];
    for (const [name, server] of round % 2 === 0 ? order : order.reverse()) {
      seen[name].push(await load(server, ROUND_SECONDS));
    }
  }
  const ratio = spread(seen.ours.map(({ rate }, round) => rate / (seen.bare[round]?.rate ?? NaN)));
  const row = (what: string, of: keyof typeof seen): Row => {
    const rates = spread(seen[of].map(({ rate }) => rate));
    return {
      what,
      value: `${number(rates.median)} requests/s, p99 ${number(spread(seen[of].map(({ p99 }) => p99)).median)} ms`,
      note: `quartiles ${number(rates.low)}–${number(rates.high)}, ${CONNECTIONS} connections`,
    };
  };
  return [
    row("POST /assessments, all middleware", "ours"),
    row("bare node:http", "bare"),
    {
      what: "throughput ÷ bare node:http",
      value: `${ratio.median.toFixed(2)} ×`,
      note: bounds(ratio.median, "≥", MIN_THROUGHPUT),
    },
  ];
}

async function coldStart(ours: string, empty: string): Promise<Row[]> {
  const [body = ""] = bodies;
  const took = { ours: new Array<number>(), empty: new Array<number>() };
  for (let start = 0; start < STARTS; start++) {
    took.ours.push(await timeToFirstAnswer(ours, body));
    took.empty.push(await timeToFirstAnswer(empty, body));
  }
  const [mine, none] = [spread(took.ours).median, spread(took.empty).median];
  return [
    {
      what: "cold start to first answer",
      value: `${number(mine)} ms, empty Hono bundle ${number(none)} ms: ${(mine / none).toFixed(2)} ×`,
      note: bounds(mine / none, "≤", MAX_COLD_START),
    },
  ];
}

/** Throughput and cold start. */
export async function servingSpeed(): Promise<Row[]> {
  const bundles = built();
  const cold = await coldStart(bundles.ours, bundles.empty);
  const [ours, bare] = await Promise.all([started(bundles.ours), started(bundles.bare)]);
  try {
    return [...(await throughput(ours, bare)), ...cold];
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}
