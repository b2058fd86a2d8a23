/**
 * `npm run bench`: speed of the rules, of the endpoints, of many at once, a minute of everything, then sizes, in one
 * table. Fails when the contestants disagree, an answer is wrong or something breaks; an aim that is missed is only said.
 */
import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import * as z from "zod";
import { batches } from "./batch.ts";
import { rowSchema, table, type Row } from "./rows.ts";
import { soak } from "./serving/soak.ts";
import { servingSpeed } from "./serving/speed.ts";
import { sizes } from "./size.ts";

const BUNDLE = "dist/bench/assess.cjs";

function speeds(): Row[] {
  buildSync({
    entryPoints: ["bench/assess.ts"],
    outfile: BUNDLE,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "cjs",
    logLevel: "warning",
  });
  const said = execFileSync(process.execPath, [BUNDLE], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
  return z.array(rowSchema).parse(JSON.parse(said));
}

async function main(): Promise<void> {
  console.log(table([...speeds(), ...(await servingSpeed()), ...(await soak()), ...(await batches()), ...sizes()]));
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
