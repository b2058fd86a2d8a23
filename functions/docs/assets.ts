/** The files of the documentation page that come from Swagger UI, read from its package when first asked for. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** A file as served; `tag` changes with its content. */
export interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
}

const require = createRequire(import.meta.url);

// Spelt out one by one: the builder of the function looks for them in the source.
const FILES = {
  "swagger-ui.css": { path: () => require.resolve("swagger-ui-dist/swagger-ui.css"), type: "text/css" },
  "swagger-ui-bundle.js": {
    path: () => require.resolve("swagger-ui-dist/swagger-ui-bundle.js"),
    type: "text/javascript",
  },
} as const;

/** Reads a file; a promise that failed is not kept. */
async function read(name: keyof typeof FILES): Promise<Asset> {
  const { path, type } = FILES[name];
  return asset(new Uint8Array(await readFile(path())), type);
}

/** What is served of a text or of bytes. */
export const asset = (body: Uint8Array<ArrayBuffer>, type: string): Asset => ({
  body,
  type: `${type}; charset=utf-8`,
  tag: createHash("sha256").update(body).digest("base64url"),
});

/** Both files of Swagger UI. */
export const swaggerAssets = async (): Promise<ReadonlyMap<string, Asset>> =>
  new Map([
    ["swagger-ui.css", await read("swagger-ui.css")],
    ["swagger-ui-bundle.js", await read("swagger-ui-bundle.js")],
  ]);
