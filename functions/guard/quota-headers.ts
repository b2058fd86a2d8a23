/** How much is left, in headers: as the IETF draft writes it, and as most clients read it. */
import type { Allowance, Count } from "./counting.ts";

/** Puts the state of a quota on an answer. */
export function tellQuota(headers: Headers, { policy, quota }: Allowance, { remaining, reset }: Count): void {
  headers.set("RateLimit-Policy", `"${policy}";q=${quota.points};w=${quota.seconds}`);
  headers.set("RateLimit", `"${policy}";r=${remaining};t=${reset}`);
  headers.set("RateLimit-Limit", String(quota.points));
  headers.set("RateLimit-Remaining", String(remaining));
  headers.set("RateLimit-Reset", String(reset));
}

/** The names of these headers. */
export const QUOTA_HEADERS = [
  "RateLimit",
  "RateLimit-Policy",
  "RateLimit-Limit",
  "RateLimit-Remaining",
  "RateLimit-Reset",
  "Retry-After",
] as const;
