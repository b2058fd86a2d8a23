/**
 * `npm run bench`: speed of the rules, of reading records and of the slowest request, of the endpoints, of many at once, a
 * minute of everything, then sizes and how long a first visit takes, in one table; `npm run bench -- serving cold` measures
 * these parts alone. Fails when the contestants disagree, an answer is wrong or something breaks; an aim that is missed is
 * only said.
 */
import { execFileSync } from "node:child_process";
import { availableParallelism, loadavg } from "node:os";
import { buildSync } from "esbuild";
import * as z from "zod";
import { once } from "../shared/policy/rules/once.ts";
import { batches } from "./batch.ts";
import { commandLine } from "./command-line.ts";
import { loading } from "./loading.ts";
import { number, rowSchema, table, type Row } from "./rows.ts";
import { coldStarts } from "./serving/cold.ts";
import { built } from "./serving/process.ts";
import { soak } from "./serving/soak.ts";
import { servingSpeed } from "./serving/speed.ts";
import { sizes } from "./size.ts";

/** Runs a part of the bench as one bundle by plain node, as the rules are deployed. */
function bundled(name: "assess" | "records" | "slowest"): Row[] {
  const bundle = `dist/bench/${name}.cjs`;
  buildSync({
    entryPoints: [`bench/${name}.ts`],
    outfile: bundle,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
  });
  const said = execFileSync(process.execPath, [bundle], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return z.array(rowSchema).parse(JSON.parse(said));
}

/** How busy the machine is before anything is measured: what others do makes ratios less sure. */
const machine = (): Row => ({
  what: "machine",
  value: `${availableParallelism()} cores, load ${number(loadavg()[0] ?? NaN)}`,
  note: `Node ${process.version}`,
});

const bundles = once(built);

const PARTS: Readonly<Record<string, () => Row[] | Promise<Row[]>>> = {
  rules: () => bundled("assess"),
  records: () => bundled("records"),
  slowest: () => bundled("slowest"),
  serving: () => servingSpeed(bundles()),
  cold: () => coldStarts(bundles()),
  soak: () => soak(bundles()),
  batch: batches,
  "command-line": commandLine,
  sizes,
  loading,
};

async function main(): Promise<void> {
  const asked = process.argv.slice(2);
  const rows = [machine()];
  for (const name of asked.length > 0 ? asked : Object.keys(PARTS)) {
    const measure = PARTS[name];
    if (!measure) throw new Error(`${name} is none of ${Object.keys(PARTS).join(", ")}`);
    rows.push(...(await measure()));
  }
  console.log(table(rows));
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
