/** `GET /api/v1/metrics`: figures of the service, for whoever runs it and nobody else. */
import type { Context } from "hono";
import { networkOf, type AddressSource } from "../guard/address.ts";
import { hashOfKey, ownerOf } from "../guard/keys.ts";
import { bucketOfAsker } from "../guard/refusing.ts";
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
  return ownerOf(sent, [[Buffer.from(hashOfKey(key), "hex"), true]]) ?? false;
}

function isNear(c: Context, { addresses }: MetricsOptions, source: AddressSource): boolean {
  const own = bucketOfAsker(c, source);
  return addresses.some((each) => networkOf(each) === own);
}
