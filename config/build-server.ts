/** Bundles the server of `npm start` into one file, so that it starts fast and needs no TypeScript at run time. */
import { buildSync } from "esbuild";

/** The bundle looks for the pages in `../h5`, seen from its own folder. */
const outfile = process.argv[2] ?? "dist/server/serve.mjs";

buildSync({
  entryPoints: ["functions/serve.ts"],
  outfile,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  logLevel: "warning",
});
