/** Headers that every answer of an endpoint carries: nothing in it is to be run, framed, guessed at or passed on. */
import type { MiddlewareHandler } from "hono";
import { secureHeaders } from "hono/secure-headers";
import type { AddressSource } from "./address.ts";

/** A page among the answers brings its own policy and keeps it. */
export const safeAnswers = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  xFrameOptions: "DENY",
  originAgentCluster: false,
  strictTransportSecurity: false,
  xDnsPrefetchControl: false,
  xDownloadOptions: false,
  xPermittedCrossDomainPolicies: false,
  xXssProtection: false,
  overwrite: false,
});

/** That for a year there is to be nothing but https. */
export const HTTPS_ONLY = "max-age=31536000";

/** Only over https may an answer say that; `source` says whom to believe that the request came by https. */
export const httpsFrom =
  (source: AddressSource): MiddlewareHandler =>
  async (c, next) => {
    await next();
    const told =
      source.kind === "connection" ? undefined : c.req.header("X-Forwarded-Proto")?.split(",").at(-1)?.trim();
    if (c.req.url.startsWith("https:") || told === "https") {
      c.res.headers.set("Strict-Transport-Security", HTTPS_ONLY);
    }
  };
