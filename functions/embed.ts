/** `GET /embed`: the page for a frame on a partner's site, for the origins that are configured and no other. */
import type { Context } from "hono";
import type { CountRefusal } from "./guard/refusing.ts";
import { pageHeaders } from "./page-policy.ts";

/** What embedding needs from outside. */
export interface Embedding {
  /** Whether a partner may show the page in a frame on that origin. */
  readonly mayEmbed: (origin: string) => boolean;
  /** The text of the built `index.html`. */
  readonly index: (request: Request) => Promise<string>;
  /** Where the pages' endpoints are, if they were built for others than those served here. */
  readonly otherApi?: string | undefined;
}

/**
 * The page, which only the asking origin may frame and which is told whom to report to. The origin is the one named in
 * the query, else the one that the browser names as referrer; without one, or with another, the answer is a 403, or a
 * 429 to an address that has drawn too many.
 */
export async function embedded(
  c: Context,
  { mayEmbed, index, otherApi }: Embedding,
  countRefusal: CountRefusal,
): Promise<Response> {
  const origin = originOf(c.req.query("origin") ?? c.req.header("Referer"));
  const allowed = origin !== undefined && mayEmbed(origin);
  const headers = {
    ...pageHeaders({ frameAncestors: [allowed ? origin : "'none'"], otherApi }),
    "Content-Type": "text/html; charset=utf-8",
    "Cache-Control": "no-store",
  };
  if (!allowed) {
    const wait = await countRefusal(c);
    return wait === undefined
      ? new Response(REFUSED, { status: 403, headers })
      : new Response(REFUSED, { status: 429, headers: { ...headers, "Retry-After": String(wait) } });
  }
  const page = await index(c.req.raw);
  return new Response(page.replace("<head>", `<head><meta name="yujin-embed-origin" content="${origin}" />`), {
    headers,
  });
}

/** The origin of a web address; `undefined` for what is none, or has none. */
function originOf(address: string | undefined): string | undefined {
  if (address === undefined || !URL.canParse(address)) return undefined;
  const { protocol, origin } = new URL(address);
  return protocol === "https:" || protocol === "http:" ? origin : undefined;
}

const REFUSED = `<!doctype html>
<html lang="zh-CN">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>育津：这个网站还没有登记</title>
  </head>
  <body>
    <h1>这个网站还没有登记</h1>
    <p>育津只能嵌在登记过的网站里。如果你在管理这个网站，请让育津的管理者登记它的网址。</p>
    <p><a href="/" target="_top">直接打开育津</a></p>
  </body>
</html>
`;
