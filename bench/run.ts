/**
 * `npm run bench`: speed of the rules, of reading records and of the slowest request, of the endpoints, of many at once, a
 * minute of everything, then sizes, in one table. Fails when the contestants disagree, an answer is wrong or something breaks; an aim that is missed is only said.
 */
import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import * as z from "zod";
import { batches } from "./batch.ts";
import { rowSchema, table, type Row } from "./rows.ts";
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

async function main(): Promise<void> {
  const rules = [...bundled("assess"), ...bundled("records"), ...bundled("slowest")];
  console.log(table([...rules, ...(await servingSpeed()), ...(await soak()), ...(await batches()), ...sizes()]));
}

main().catch((reason: unknown) => {
  console.error(reason);
  process.exitCode = 1;
});
