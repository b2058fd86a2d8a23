/**
 * Bundles the server of `npm start`, so that it starts fast and needs no TypeScript at run time. What it loads only when
 * first asked for lies in files of its own beside the entry.
 */
import { cpSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { buildSync } from "esbuild";
import { compressFolder } from "./compressed.ts";

/** The bundle looks for the pages in `../h5`, seen from its own folder. */
const outfile = process.argv[2] ?? "dist/server/serve.mjs";

const outdir = dirname(outfile);
mkdirSync(outdir, { recursive: true });
// Parts are named by their content: those of an earlier build would stay.
for (const name of readdirSync(outdir)) if (/-[0-9A-Z]{8}\.mjs$/.test(name)) rmSync(join(outdir, name));

buildSync({
  entryPoints: { [basename(outfile, ".mjs")]: "functions/serve.ts" },
  outdir,
  outExtension: { ".js": ".mjs" },
  bundle: true,
  splitting: true,
  platform: "node",
  target: "node20",
  format: "esm",
  // Some packages are CommonJS and ask for Node's own modules by `require`, which an ES module does not have.
  banner: {
    js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
  },
  logLevel: "warning",
});

// The documentation page reads these from their package, which is looked for from the bundle upwards.
const { resolve } = createRequire(import.meta.url);
const beside = join(outdir, "node_modules/swagger-ui-dist");
mkdirSync(beside, { recursive: true });
for (const name of ["package.json", "swagger-ui.css", "swagger-ui-bundle.js"]) {
  cpSync(resolve(`swagger-ui-dist/${name}`), join(beside, name));
}
compressFolder(beside);
