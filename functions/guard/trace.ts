/** Names each request, so that an answer, a problem and a line of the log can be put side by side. */
import { randomUUID } from "node:crypto";
import type { Context, MiddlewareHandler } from "hono";
import { routePath } from "hono/route";
import { callerOf, nameOf, UNCOUNTED } from "../caller.ts";
import type { Log } from "../log.ts";
import { PROBLEM_TYPE } from "../problem.ts";
import { isKept } from "./kept.ts";

declare module "hono" {
  interface ContextVariableMap {
    /** Set first of all. */
    requestId: string;
  }
}

const METHODS: ReadonlySet<string> = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** Takes over the caller's id of the request if it is harmless, and writes a line when the request is answered. */
export const traced =
  (log: Log): MiddlewareHandler =>
  async (c, next) => {
    const begun = performance.now();
    const sent = c.req.header("X-Request-Id") ?? "";
    const id = /^[A-Za-z0-9_-]{1,64}$/.test(sent) ? sent : randomUUID();
    c.set("requestId", id);
    c.set("caller", UNCOUNTED);
    await next();
    if (c.res.headers.get("Content-Type") === PROBLEM_TYPE) await nameProblem(c, `urn:request:yujin:${id}`);
    if (!isKept(c.res.headers)) {
      c.res.headers.set("X-Request-Id", id);
      // Whoever was not recognised asked as nobody.
      if (c.res.status !== 401) c.res.headers.set("X-Partner", nameOf(callerOf(c)));
    }
    log.answered({
      id,
      method: METHODS.has(c.req.method) ? c.req.method : "other",
      route: routePath(c, -1),
      status: c.res.status,
      ms: performance.now() - begun,
      partner: callerOf(c).partner,
      key: callerOf(c).key?.id,
    });
  };

/** Writes into a problem which request it answers (RFC 9457, `instance`). */
async function nameProblem(c: Context, instance: string): Promise<void> {
  const { status, headers } = c.res;
  const body: unknown = await c.res.json();
  // Set on top of an answer, another one would be copied into it byte by byte.
  c.res = undefined;
  c.res = new Response(JSON.stringify(typeof body === "object" ? { ...body, instance } : body), { status, headers });
}
