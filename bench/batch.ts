/** Many at once beside one by one: memory of 1,000 and of 100,000 lines, and lines a second. */
import { Agent, request } from "node:http";
import { buildServer, sendLines, startServer } from "./batch-server.ts";
import { workedCases } from "./people.ts";
import { bounds, number, type Row } from "./rows.ts";

const FEW = 1_000;
const MANY = 100_000;
const ALONE = 3_000;
const CONNECTIONS = 4;
const MAX_RATIO_MEMORY = 1.3;

const CASES = workedCases.map(({ facts }) => JSON.stringify(facts));

function* people(count: number): Generator<string, void, undefined> {
  for (let index = 0; index < count; index++) yield CASES[index % CASES.length] ?? "";
}

const secondsOf = (since: number) => (performance.now() - since) / 1000;

/** A batch of so many lines to a fresh server. */
async function batch(bundle: string, count: number): Promise<{ peak: number; rate: number }> {
  const server = await startServer(bundle);
  const started = performance.now();
  const { lines, problems } = await sendLines(server.port, people(count));
  const rate = count / secondsOf(started);
  if (lines !== count || problems > 0) throw new Error(`of ${count} lines ${lines} came back, ${problems} as problems`);
  const peak = await server.peak();
  await server.stop();
  return { peak, rate };
}

function askAlone(port: number, agent: Agent, body: string): Promise<void> {
  return new Promise((resolved, rejected) => {
    const headers = { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) };
    const asked = request({ port, agent, method: "POST", path: "/api/v1/assessments", headers }, (answer) => {
      if (answer.statusCode !== 200) rejected(new Error(`a request alone got ${answer.statusCode ?? 0}`));
      answer.resume().on("end", resolved);
    });
    asked.on("error", rejected).end(body);
  });
}

/** People a second when each is a request of its own, over a few connections that are kept. */
async function alone(port: number): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const started = performance.now();
  const left = people(ALONE);
  const ask = async () => {
    for (const body of left) await askAlone(port, agent, body);
  };
  await Promise.all(Array.from({ length: CONNECTIONS }, ask));
  agent.destroy();
  return ALONE / secondsOf(started);
}

/** People a second both ways, in turns on one warm server. */
async function bothWays(bundle: string): Promise<{ together: number; single: number }> {
  const server = await startServer(bundle);
  const rates = { together: [0], single: [0] };
  for (let round = 0; round < 3; round++) {
    const started = performance.now();
    await sendLines(server.port, people(ALONE));
    const together = ALONE / secondsOf(started);
    const single = await alone(server.port);
    // The first round warms up.
    if (round === 0) continue;
    rates.together.push(together);
    rates.single.push(single);
  }
  await server.stop();
  return { together: Math.max(...rates.together), single: Math.max(...rates.single) };
}

/** Measures all of it. */
export async function batches(): Promise<Row[]> {
  const bundle = buildServer("dist/bench/batch");
  const few = await batch(bundle, FEW);
  const many = await batch(bundle, MANY);
  const { together, single } = await bothWays(bundle);
  const ratio = many.peak / few.peak;
  return [
    {
      what: `batch, peak memory of ${number(MANY)} lines ÷ ${number(FEW)}`,
      value: `${number(many.peak / 1e6)} MB ÷ ${number(few.peak / 1e6)} MB: ${ratio.toFixed(2)} ×`,
      note: bounds(ratio, "≤", MAX_RATIO_MEMORY),
    },
    {
      what: `batch, ${number(MANY)} lines`,
      value: `${number(many.rate)} lines/s`,
      note: "one connection, fresh process",
    },
    {
      what: "batch ÷ one by one over HTTP",
      value: `${(together / single).toFixed(2)} ×`,
      note: `${number(together)}/s, one by one ${number(single)}/s over ${CONNECTIONS} kept connections`,
    },
  ];
}
