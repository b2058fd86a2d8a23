/**
 * The slowest request that each endpoint answers: from bodies built to be slow, each changed in one thing at a time as long
 * as the answer takes longer, and made smaller where it is refused. Run as one bundle by plain node. Prints its rows as
 * JSON for `run.ts`.
 */
import { setImmediate as nextTurn } from "node:timers/promises";
import { type AppOptions, createApp, endpointsOf } from "../functions/app.ts";
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

const options: AppOptions = {
  ...optionsFrom({ LOG_LEVEL: "silent", YUJIN_PUBLIC_QUOTA: "1000000000/60" }),
  index: () => Promise.resolve(""),
};
const app = createApp(options);

/** A body that an endpoint took, and how long its answer holds the process at once, in milliseconds. */
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

// The clock counts what other programs take, the processor's time the threads that sweep beside ours: the less is nearer.
/** The most milliseconds that something takes before others have their turn. */
async function longestHold(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let start = process.cpuUsage();
  let began = performance.now();
  const look = (): void => {
    const { user, system } = process.cpuUsage(start);
    longest = Math.max(longest, Math.min((user + system) / 1000, performance.now() - began));
    start = process.cpuUsage();
    began = performance.now();
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

/** Something that takes a body, and how what is asked stands in it. */
interface Takes<T> extends Way {
  readonly name: string;
  readonly bodyOf: (asked: T) => unknown;
}

const endpoint = <T>(path: string, bodyOf: (asked: T) => unknown, type?: string): Takes<T> => ({
  name: path,
  path,
  ...(type !== undefined && { type }),
  bodyOf,
});
const tool = <T>(name: string, bodyOf: (asked: T) => unknown): Takes<T> => ({
  name: `/mcp ${name}`,
  path: "/mcp",
  accept: "application/json, text/event-stream",
  bodyOf: (asked) => ({ jsonrpc: "2.0", id: 1, method: "tools/call", params: { name, arguments: bodyOf(asked) } }),
});

const same = (facts: Facts) => facts;
const changing = (facts: Facts) => ({ facts });
const joining = ({ asOf, person }: Facts) => ({
  region: "500000",
  asOf,
  person: { contributions: person?.contributions ?? [] },
});
const FACTS: readonly Takes<Facts>[] = [
  endpoint("/api/v1/assessments", same),
  endpoint("/api/v1/assessments/batch", same, "application/x-ndjson"),
  endpoint("/api/v1/questions", same),
  endpoint("/api/v1/plans", changing),
  endpoint("/api/v1/participation", joining),
  tool("assess", same),
  tool("next_questions", same),
  tool("plans", changing),
  tool("participation", joining),
];
const RECORDS: readonly Takes<string>[] = [
  endpoint("/api/v1/records", (text) => ({ text })),
  tool("read_record", (text) => ({ text })),
];

/** Climbs from a shape as long as a change makes the answer clearly slower. */
async function climb(asked: Takes<Facts>, from: Shape): Promise<Taken | undefined> {
  const take = (shape: Shape) =>
    largest(
      asked,
      (part) => {
        const facts = factsOf(shape, part);
        return facts && JSON.stringify(asked.bodyOf(facts));
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

async function records(asked: Takes<string>): Promise<Row> {
  const taken: (Taken | undefined)[] = [];
  for (const text of TEXTS)
    taken.push(await largest(asked, (part) => JSON.stringify(asked.bodyOf(written(text, part))), LOOKS));
  return row(asked.name, asked, taken);
}

/** What is published is made when first asked for: the longest hold of that, once Node has loaded what a request is. */
async function published(): Promise<Row> {
  await app.request("/nothing");
  let slowest = { ms: 0, path: "" };
  for (const { definition } of endpointsOf(options)) {
    const { method, path, params } = definition;
    if (method !== "GET" || Object.keys(params?.shape ?? {}).length > 0) continue;
    const ms = await longestHold(async () => {
      await (await app.request(path)).text();
    });
    if (ms > slowest.ms) slowest = { ms, path };
  }
  return {
    what: "slowest first GET",
    value: `${number(slowest.ms)} ms`,
    note: `${bounds(slowest.ms, "≤", MAX_MS)}; once a process: ${slowest.path}`,
  };
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

/** With `ONLY`, those whose name ends so. */
const wanted = (name: string): boolean => name.endsWith(process.env["ONLY"] ?? "");

printRows(async () => {
  const rows: Row[] = [];
  // First of all: what is made once is made by now, later.
  if (wanted("first")) rows.push(await published());
  for (const asked of FACTS) {
    if (!wanted(asked.name)) continue;
    const all: (Taken | undefined)[] = [];
    for (const { shape } of SHAPES) all.push(await climb(asked, shape));
    rows.push(await row(asked.name, asked, all));
  }
  for (const asked of RECORDS) if (wanted(asked.name)) rows.push(await records(asked));
  if (wanted("verify")) rows.push(await receipts());
  return rows;
});
