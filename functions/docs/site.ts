/** `/api/docs`: the documentation page with all its files, from this server alone. */
import { Hono } from "hono";
import { etag } from "hono/etag";
import { problem } from "../problem.ts";
import { asset, sendAsset, type Asset } from "../asset.ts";
import { swaggerAssets } from "./assets.ts";
import { PAGE_POLICY, PAGE_SCRIPT, PAGE_STYLE, page } from "./page.ts";

/** Where the page is. */
const HERE = "/api/docs";

interface Loaded {
  readonly page: Asset;
  readonly files: ReadonlyMap<string, Asset>;
}

const own = (text: string, type: string): Asset => asset(new TextEncoder().encode(text), `${type}; charset=utf-8`);

function load(): Loaded {
  const files = new Map([
    ...swaggerAssets(),
    ["page.css", own(PAGE_STYLE, "text/css")],
    ["page.js", own(PAGE_SCRIPT, "text/javascript")],
  ]);
  return {
    files,
    page: own(
      page((name) => `${HERE}/${name}?v=${files.get(name)?.tag ?? ""}`),
      "text/html",
    ),
  };
}

let kept: Loaded | undefined;

/** Loads once; what failed is tried anew. */
const loaded = (): Loaded => (kept ??= load());

/** Answers what is asked under `/api/docs`. */
export const docsSite = new Hono()
  .use(etag())
  .get(HERE, (c) =>
    sendAsset(c, loaded().page, { "Cache-Control": "no-cache", "Content-Security-Policy": PAGE_POLICY }),
  )
  .get(`${HERE}/:file`, (c) => {
    const file = loaded().files.get(c.req.param("file"));
    if (!file) return problem("not-found");
    // Asked for by its content, it never changes.
    const forGood = c.req.query("v") === file.tag;
    return sendAsset(c, file, { "Cache-Control": forGood ? "public, max-age=31536000, immutable" : "no-cache" });
  })
  // Whoever asks says what has failed, as for every other address.
  .onError((error) => {
    throw error;
  });
