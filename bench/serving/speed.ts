/** The server under load beside one that does only what must be done, in turns, and where its time goes. */
import { bounds, number, type Row } from "../rows.ts";
import { spread } from "../interleave.ts";
import { sharesOf, type Shares } from "./layers.ts";
import { CONNECTIONS, load, type Load } from "./load.ts";
import { started, type Bundles, type Running } from "./process.ts";

const ROUNDS = 9;
const ROUND_SECONDS = 3;
const WARM_UP_SECONDS = 5;
const PROFILE_SECONDS = 6;
const MIN_THROUGHPUT = 0.6;
const MAX_P99 = 3;

interface Both<T> {
  readonly ours: T;
  readonly bare: T;
}

/** Both servers, in turns; every other round in the opposite order. */
async function inTurns(servers: Both<Running>): Promise<Both<Load[]>> {
  const seen: Both<Load[]> = { ours: [], bare: [] };
  const names = ["ours", "bare"] as const;
  for (const name of names) await load(servers[name], WARM_UP_SECONDS);
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) {
      seen[name].push(await load(servers[name], ROUND_SECONDS));
    }
  }
  return seen;
}

async function layersOf(server: Running): Promise<Shares> {
  return sharesOf(await server.profiled(() => load(server, PROFILE_SECONDS)));
}

/** The median of one of the two beside that of the other, compared round by round. */
function compared({ ours, bare }: Both<Load[]>, of: keyof Load): { readonly ours: number; readonly ratio: string } {
  const ratio = spread(ours.map((one, round) => one[of] / (bare[round]?.[of] ?? NaN)));
  return {
    ours: ratio.median,
    ratio: `${ratio.median.toFixed(2)} × (${ratio.low.toFixed(2)}–${ratio.high.toFixed(2)})`,
  };
}

function rowsOf(seen: Both<Load[]>, layers: Both<Shares>): Row[] {
  const median = (name: keyof typeof seen, of: keyof Load): number => spread(seen[name].map((one) => one[of])).median;
  const server = (what: string, name: keyof typeof seen): Row => ({
    what,
    value: `${number(median(name, "rate"))} requests/s, p99 ${number(median(name, "p99"))} ms`,
    note: `${number(median(name, "work"))} µs of processor time each, ${CONNECTIONS} connections`,
  });
  const [rate, p99, work] = [compared(seen, "rate"), compared(seen, "p99"), compared(seen, "work")];
  const layer = ([what, share]: readonly [string, number]): Row => ({
    what: `  ${what}`,
    value: `${number(share * median("ours", "work"))} µs, ${number(share * 100)} %`,
    note: `bare ${number((layers.bare.get(what) ?? 0) * median("bare", "work"))} µs`,
  });
  return [
    server("POST /assessments, all middleware", "ours"),
    server("bare node:http, the same answer signed", "bare"),
    { what: "throughput ÷ bare node:http", value: rate.ratio, note: bounds(rate.ours, "≥", MIN_THROUGHPUT) },
    { what: "p99 ÷ bare node:http", value: p99.ratio, note: bounds(p99.ours, "≤", MAX_P99) },
    { what: "processor time ÷ bare node:http", value: work.ratio, note: "whoever else uses the machine" },
    ...[...layers.ours].map(layer),
  ];
}

/** Throughput, waiting, and the share of each layer. */
export async function servingSpeed(bundles: Bundles): Promise<Row[]> {
  const [ours, bare] = await Promise.all([started(bundles.ours), started(bundles.bare)]);
  try {
    const seen = await inTurns({ ours, bare });
    return rowsOf(seen, { ours: await layersOf(ours), bare: await layersOf(bare) });
  } finally {
    await Promise.all([ours.stop(), bare.stop()]);
  }
}
