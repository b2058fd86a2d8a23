/** Bundles the function for config/function.mjs, where the platform builds it. */
import { bundle } from "./bundle.ts";

bundle("functions/index.ts", "dist/bundle/index.mjs");
