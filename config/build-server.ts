/** Bundles the server of `npm start`, so that it starts fast and needs no TypeScript at run time. */
import { bundle } from "./bundle.ts";

/** The bundle looks for the pages in `../h5`, seen from its own folder. */
bundle("functions/serve.ts", process.argv[2] ?? "dist/server/serve.mjs");
