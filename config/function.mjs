/** What the platform starts: all of functions/index.ts as `npm run vercel-build` bundles it. A thousand files take long to open. */
export { default } from "../dist/bundle/index.mjs";
