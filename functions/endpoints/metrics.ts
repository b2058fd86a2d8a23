/** `GET /api/v1/metrics`: figures of the service, for whoever runs it and nobody else. */
import { hash, timingSafeEqual } from "node:crypto";
import type { Context } from "hono";
import { bucketOf, type AddressSource } from "../guard/address.ts";
import { connectionOf } from "../guard/refusing.ts";
import type { Metrics } from "../metrics.ts";
import { problem } from "../problem.ts";

/** Who may read them, and what gives them. */
export interface MetricsOptions {
  readonly text: Metrics["text"];
  /** A secret sent as `Authorization: Bearer …`. */
  readonly key?: string | undefined;
  /** Of IPv6 the first 48 bits count. */
  readonly addresses: readonly string[];
}

/** The figures; for everybody else there is nothing here. */
export async function metrics(
  c: Context,
  options: MetricsOptions | undefined,
  source: AddressSource,
): Promise<Response> {
  if (!options || !(isKeyed(c, options) || isNear(c, options, source))) return problem("not-found");
  const { type, text } = await options.text();
  return new Response(text, { headers: { "Content-Type": type, "Cache-Control": "no-store" } });
}

function isKeyed(c: Context, { key }: MetricsOptions): boolean {
  const sent = /^bearer +(\S+)$/i.exec(c.req.header("Authorization") ?? "")?.[1];
  if (key === undefined || sent === undefined) return false;
  return timingSafeEqual(hash("sha256", sent, "buffer"), hash("sha256", key, "buffer"));
}

function isNear(c: Context, { addresses }: MetricsOptions, source: AddressSource): boolean {
  const own = bucketOf(source, { connection: connectionOf(c.env), header: (name) => c.req.header(name) });
  return addresses.some(
    (each) => bucketOf({ kind: "connection" }, { connection: each, header: () => undefined }) === own,
  );
}
