/** Bundles what answers requests: one file, and beside it files of their own for what is loaded only when first asked for. */
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { buildSync, type BuildOptions } from "esbuild";
import { compressFolder } from "./compressed.ts";

/** A module for Node with all that it imports in it. */
export const NODE_ESM = {
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
} as const satisfies BuildOptions;

/** Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module does not have. */
export const REQUIRE =
  'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);';

/** Bundles a module with all it imports, and lays beside it what its documentation page reads. */
export function bundle(entry: string, outfile: string): void {
  const outdir = dirname(outfile);
  mkdirSync(outdir, { recursive: true });
  // Parts are named by their content: those of an earlier build would stay.
  for (const name of readdirSync(outdir)) if (/-[0-9A-Z]{8}\.mjs$/.test(name)) rmSync(join(outdir, name));
  buildSync({
    entryPoints: { [basename(outfile, ".mjs")]: entry },
    outdir,
    outExtension: { ".js": ".mjs" },
    ...NODE_ESM,
    splitting: true,
    banner: { js: REQUIRE },
  });
  // Read from their package, which is looked for from the bundle upwards.
  const { resolve } = createRequire(import.meta.url);
  const beside = join(outdir, "node_modules/swagger-ui-dist");
  mkdirSync(beside, { recursive: true });
  for (const name of ["package.json", "swagger-ui.css", "swagger-ui-bundle.js"]) {
    cpSync(resolve(`swagger-ui-dist/${name}`), join(beside, name));
  }
  compressFolder(beside);
}
