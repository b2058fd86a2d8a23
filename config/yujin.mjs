#!/usr/bin/env node
/**
 * `npx yujin`: bundles functions/cli where that has not been done for the sources as they are, then runs it. Each state
 * of the sources has a folder of its own, made elsewhere and moved there whole, so that two starts at once do no harm.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, renameSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { exit, pid, stderr } from "node:process";
import { pathToFileURL } from "node:url";

const root = join(import.meta.dirname, "..");

const state = createHash("sha256");
for (const folder of ["functions", "shared"]) {
  for (const name of readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).sort()) {
    const { size, mtimeMs } = statSync(join(root, folder, name));
    if (name.endsWith(".ts")) state.update(`${folder}/${name} ${size} ${mtimeMs}\n`);
  }
}
const bundle = join(root, "dist/cli", state.digest("hex").slice(0, 16));

if (!existsSync(bundle)) {
  const { buildSync } = await import("esbuild");
  const making = `${bundle}.${pid}`;
  try {
    buildSync({
      absWorkingDir: root,
      entryPoints: ["functions/cli/main.ts", "functions/cli/worker.ts"],
      outdir: making,
      outExtension: { ".js": ".mjs" },
      bundle: true,
      splitting: true,
      platform: "node",
      target: "node20",
      format: "esm",
      external: ["cli-progress", "papaparse", "piscina"],
      logLevel: "silent",
    });
    renameSync(making, bundle);
  } catch (error) {
    try {
      rmSync(making, { recursive: true, force: true });
    } catch {
      // What could not be made may not be there to be taken away.
    }
    // Another start may have been faster; its bundle is the same.
    if (!existsSync(bundle)) {
      stderr.write(`第一次用要先编译到 ${bundle}，没有成功：${String(error.message).replaceAll(/\s+/g, " ")}\n`);
      exit(1);
    }
  }
}

await import(pathToFileURL(join(bundle, "main.mjs")).href);
