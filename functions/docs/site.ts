/** `/api/docs`: the documentation page with all its files, from this server alone. */
import { Hono } from "hono";
import { compress } from "hono/compress";
import { etag } from "hono/etag";
import { problem } from "../problem.ts";
import { asset, swaggerAssets, type Asset } from "./assets.ts";
import { PAGE_POLICY, PAGE_SCRIPT, PAGE_STYLE, page } from "./page.ts";

/** Where the page is. */
const HERE = "/api/docs";

interface Loaded {
  readonly page: Asset;
  readonly files: ReadonlyMap<string, Asset>;
}

const bytes = (text: string) => new TextEncoder().encode(text);

async function load(): Promise<Loaded> {
  const files = new Map([
    ...(await swaggerAssets()),
    ["page.css", asset(bytes(PAGE_STYLE), "text/css")],
    ["page.js", asset(bytes(PAGE_SCRIPT), "text/javascript")],
  ]);
  return { files, page: asset(bytes(page((name) => `${HERE}/${name}?v=${files.get(name)?.tag ?? ""}`)), "text/html") };
}

let loading: Promise<Loaded> | undefined;

/** Loads once; what failed is tried anew. */
function loaded(): Promise<Loaded> {
  loading ??= load();
  loading.catch(() => (loading = undefined));
  return loading;
}

const sent = ({ body, type, tag }: Asset, cacheControl: string, more: Readonly<Record<string, string>> = {}) =>
  new Response(body, { headers: { "Content-Type": type, ETag: `"${tag}"`, "Cache-Control": cacheControl, ...more } });

/** Answers what is asked under `/api/docs`. */
export const docsSite = new Hono()
  .use(compress(), etag())
  .get(HERE, async () => sent((await loaded()).page, "no-cache", { "Content-Security-Policy": PAGE_POLICY }))
  .get(`${HERE}/:file`, async (c) => {
    const file = (await loaded()).files.get(c.req.param("file"));
    if (!file) return problem("not-found");
    // Asked for by its content, it never changes.
    return sent(file, c.req.query("v") === file.tag ? "public, max-age=31536000, immutable" : "no-cache");
  });
