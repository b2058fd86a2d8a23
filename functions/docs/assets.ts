/** The files of the documentation page that come from Swagger UI, read from its package when first asked for. */
import { createRequire } from "node:module";
import { type Asset, readAsset } from "../asset.ts";

const require = createRequire(import.meta.url);

// Spelt out one by one: the builder of the function looks for them in the source.
const FILES = {
  "swagger-ui.css": { path: () => require.resolve("swagger-ui-dist/swagger-ui.css"), type: "text/css" },
  "swagger-ui-bundle.js": {
    path: () => require.resolve("swagger-ui-dist/swagger-ui-bundle.js"),
    type: "text/javascript",
  },
} as const;

function read(name: keyof typeof FILES): Asset {
  const { path, type } = FILES[name];
  return readAsset(path(), `${type}; charset=utf-8`);
}

/** Both files of Swagger UI. */
export const swaggerAssets = (): ReadonlyMap<string, Asset> =>
  new Map([
    ["swagger-ui.css", read("swagger-ui.css")],
    ["swagger-ui-bundle.js", read("swagger-ui-bundle.js")],
  ]);
