/**
 * `npm run bench`: speed, then sizes, in one table. Fails when the contestants disagree or something breaks; an aim
 * that is missed is only said.
 */
import { execFileSync } from "node:child_process";
import { buildSync } from "esbuild";
import * as z from "zod";
import { rowSchema, table, type Row } from "./rows.ts";
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

console.log(table([...speeds(), ...sizes()]));
