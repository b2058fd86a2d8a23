/**
 * The slowest request that each endpoint answers: from bodies built to be slow, each changed in one thing at a time as long
 * as the answer takes longer, and made smaller where it is refused. Run as one bundle by plain node. Prints its rows as
 * JSON for `run.ts`.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { createApp } from "../functions/app.ts";
import { optionsFrom } from "../functions/settings.ts";
import type { Facts } from "../shared/policy/index.ts";
import { bounds, number, printRows, type Row } from "./rows.ts";
import { changed, factsOf, SHAPES, type Shape } from "./slow/shapes.ts";
import { TEXTS, written } from "./slow/texts.ts";

const MAX_MS = 50;
/** Times a candidate is sent, and the one that is reported; the fastest counts. */
const LOOKS = 2;
const RUNS = 5;
/** Changes tried from each body to begin with. */
const TRIES = Number(process.env["TRIES"] ?? 60);
const CLEARLY = 1.05;
const SEED = 20260801;
/** What is refused is sent again with so much of it. */
const LESS = 0.8;
const LEAST = 0.001;

const app = createApp({
  ...optionsFrom({ LOG_LEVEL: "silent", YUJIN_PUBLIC_QUOTA: "1000000000/60" }),
  index: () => Promise.resolve(""),
});

/** A body that an endpoint took, and how long its answer holds the process at once, in milliseconds of processor time. */
interface Taken {
  readonly body: string;
  readonly ms: number;
}

/** How a body is sent. */
interface Way {
  readonly path: string;
  readonly type?: string;
  readonly accept?: string;
}

/** The most milliseconds of processor time that something takes before others have their turn. */
async function longestHold(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let start = process.cpuUsage();
  const look = (): void => {
    const { user, system } = process.cpuUsage(start);
    longest = Math.max(longest, (user + system) / 1000);
    start = process.cpuUsage();
  };
  const watching = new AbortController();
  const watch = async (): Promise<void> => {
    while (!watching.signal.aborted) {
      await nextTurn();
      look();
    }
  };
  const watched = watch();
  await work();
  watching.abort();
  await watched;
  return longest;
}

/** Milliseconds that the fastest of some answers holds the process, or nothing where it is no 200. */
async function millis({ path, type = "application/json", accept = "*/*" }: Way, body: string, runs: number) {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const outcome = { taken: false };
    const headers = { "Content-Type": type, Accept: accept };
    const held = await longestHold(async () => {
      const answer = await app.request(path, { method: "POST", headers, body });
      outcome.taken = !(await answer.text()).includes("urn:problem-type") && answer.status === 200;
    });
    if (!outcome.taken) return undefined;
    best = Math.min(best, held);
  }
  return best;
}

/** The largest part of the body that is answered, with its time. */
async function largest(
  way: Way,
  bodyOf: (part: number) => string | undefined,
  runs: number,
): Promise<Taken | undefined> {
  for (let part = 1; part > LEAST; part *= LESS) {
    const body = bodyOf(part);
    const ms = body === undefined ? undefined : await millis(way, body, runs);
    if (body !== undefined && ms !== undefined) return { body, ms };
  }
  return undefined;
}

let state = SEED;
function oneOf<T>(values: readonly T[]): T | undefined {
  state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
  return values[Math.floor((state / 2 ** 32) * values.length)];
}

/** An endpoint that takes facts, and how they stand in its body. */
interface TakesFacts extends Way {
  readonly bodyOf: (facts: Facts) => unknown;
}

const tool = (name: string, bodyOf: (facts: Facts) => unknown): TakesFacts => ({
  path: "/mcp",
  accept: "application/json, text/event-stream",
  bodyOf: (facts) => ({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: bodyOf(facts) } }),
});
const FACTS: readonly TakesFacts[] = [
  { path: "/api/v1/assessments", bodyOf: (facts) => facts },
  { path: "/api/v1/assessments/batch", type: "application/x-ndjson", bodyOf: (facts) => facts },
  { path: "/api/v1/questions", bodyOf: (facts) => facts },
  { path: "/api/v1/plans", bodyOf: (facts) => ({ facts }) },
  {
    path: "/api/v1/participation",
    bodyOf: ({ asOf, person }) => ({ region: "500000", asOf, person: { contributions: person?.contributions ?? [] } }),
  },
  tool("assess", (facts) => facts),
  tool("next_questions", (facts) => facts),
  tool("plans", (facts) => ({ facts })),
];

/** Climbs from a shape as long as a change makes the answer clearly slower. */
async function climb(endpoint: TakesFacts, from: Shape): Promise<Taken | undefined> {
  const take = (shape: Shape) =>
    largest(
      endpoint,
      (part) => {
        const facts = factsOf(shape, part);
        return facts && JSON.stringify(endpoint.bodyOf(facts));
      },
      LOOKS,
    );
  let shape = from;
  let slowest = await take(from);
  for (let tried = 0; tried < TRIES; tried++) {
    const next = changed(shape, oneOf);
    const taken = await take(next);
    if (taken && taken.ms > (slowest?.ms ?? 0) * CLEARLY) [shape, slowest] = [next, taken];
  }
  return slowest;
}

/** What is said of the slowest of them. */
async function row(what: string, way: Way, all: readonly (Taken | undefined)[]): Promise<Row> {
  const [slowest] = all.filter((one) => one !== undefined).sort((a, b) => b.ms - a.ms);
  const ms = slowest && (await millis(way, slowest.body, RUNS));
  if (ms === undefined || slowest === undefined) throw new Error(`nothing was answered: ${what}`);
  const kilobytes = number(Buffer.byteLength(slowest.body) / 1024);
  return {
    what: `slowest ${what}`,
    value: `${number(ms)} ms`,
    note: `${bounds(ms, "≤", MAX_MS)}; ${kilobytes} KB: ${slowest.body.slice(0, Number(process.env["SHOWN"] ?? 160))}`,
  };
}

const RECORDS: Way = { path: "/api/v1/records" };

async function records(): Promise<Row> {
  const taken: (Taken | undefined)[] = [];
  for (const text of TEXTS)
    taken.push(await largest(RECORDS, (part) => JSON.stringify({ text: written(text, part) }), LOOKS));
  return row(RECORDS.path, RECORDS, taken);
}

/** Something large beside its answer: what is looked at grows with its bytes alone. */
async function receipts(): Promise<Row> {
  const way: Way = { path: "/api/v1/receipts/verify" };
  const receipt = {
    facts: "0".repeat(64),
    answer: "0".repeat(64),
    policyVersion: "1",
    time: "2026-11-23T04:00:00.000Z",
    kid: "elsewhere",
    signature: "example".padEnd(86, "-"),
  };
  const taken: (Taken | undefined)[] = [];
  const members = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`x${n * 7919}`, n]));
  for (const facts of [
    members(4_000),
    { list: Array.from({ length: 8_000 }, () => ({})) },
    { text: "，".repeat(20_000) },
  ]) {
    taken.push(
      await largest(way, (part) => (part === 1 ? JSON.stringify({ facts, answer: { receipt } }) : undefined), LOOKS),
    );
  }
  return row(way.path, way, taken);
}

printRows(async () => {
  const rows: Row[] = [];
  for (const endpoint of FACTS) {
    if (process.env["ONLY"] && !endpoint.path.endsWith(process.env["ONLY"])) continue;
    const all: (Taken | undefined)[] = [];
    for (const { shape } of SHAPES) all.push(await climb(endpoint, shape));
    const { params } = (endpoint.bodyOf({ region: "500000", asOf: "2026-01-01" }) ?? {}) as {
      params?: { name: string };
    };
    rows.push(await row(`${endpoint.path}${params ? ` ${params.name}` : ""}`, endpoint, all));
  }
  if (!process.env["ONLY"] || process.env["ONLY"] === "records") rows.push(await records());
  if (!process.env["ONLY"] || process.env["ONLY"] === "verify") rows.push(await receipts());
  return rows;
});
