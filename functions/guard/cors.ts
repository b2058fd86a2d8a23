/** Which pages of other sites may ask: those that some partner has, and each with its own partner's key. */
import type { Context, MiddlewareHandler } from "hono";
import { problem } from "../problem.ts";
import { QUOTA_HEADERS } from "./quota-headers.ts";
import { refused, type CountRefusal } from "./refusing.ts";
import type { Roster } from "./roster.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** The origins whose pages may read the answer, as soon as it is known who asks. */
    readers: ReadonlySet<string>;
  }
}

const PREFLIGHT = {
  "Access-Control-Allow-Methods": "GET, HEAD, POST",
  "Access-Control-Allow-Headers": "Authorization, Content-Type, Policy-Version, X-Request-Id, If-None-Match",
  "Access-Control-Max-Age": "600",
};

const EXPOSED = [...QUOTA_HEADERS, "Policy-Version", "X-Request-Id", "X-Partner", "ETag"].join(", ");

/** Answers preflights, refusals counted, and lets pages read answers that are meant for them. */
export function crossOrigin(partners: Roster, countRefusal: CountRefusal): MiddlewareHandler {
  return async (c, next) => {
    const known = partners().origins;
    const origin = foreignOrigin(c);
    const asksFirst = c.req.method === "OPTIONS" && c.req.header("Access-Control-Request-Method") !== undefined;
    // Until it is known who asks, an answer holds nothing but what went wrong, or what everyone may read.
    c.set("readers", known);
    if (origin === undefined || !asksFirst) await next();
    else
      c.res = known.has(origin)
        ? new Response(null, { status: 204, headers: PREFLIGHT })
        : await refused(c, problem("origin-not-allowed"), countRefusal);
    const { headers } = c.res;
    headers.append("Vary", "Origin");
    if (origin === undefined || !c.get("readers").has(origin)) return;
    headers.set("Access-Control-Allow-Origin", origin);
    headers.set("Access-Control-Expose-Headers", EXPOSED);
  };
}

/** The origin of the page that asks, if it is not one of ours. Apps and servers name none. */
export function foreignOrigin(c: Context): string | undefined {
  const origin = c.req.header("Origin");
  if (origin === undefined) return undefined;
  // Behind a proxy that ends TLS, the scheme that is seen here is not the one that the browser sees.
  const here = URL.canParse(origin) && new URL(origin).host === new URL(c.req.url).host;
  return here ? undefined : origin;
}
