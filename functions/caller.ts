/** Who asks, as far as the guard found out. Endpoints that do much at once charge for it as they go. */
import type { Context } from "hono";

/** What came of charging: the units are taken, or how many seconds to wait until there are some again. */
export type Charged = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

/** One who asks: a partner by name, or the public. */
export interface Caller {
  readonly partner: string | undefined;
  /** Which of the partner's keys, and what it is for. */
  readonly key?: { readonly id: string; readonly kind: "live" | "test" };
  /** Takes that many units of the quota, one unit an assessment, all or none. Never rejects. */
  readonly charge: (units: number) => Promise<Charged>;
}

declare module "hono" {
  interface ContextVariableMap {
    caller: Caller;
  }
}

/** The one who sent this request. */
export const callerOf = (c: Context): Caller => c.get("caller");

/** As whom somebody asks, for a header: `public`, or the name (as in URLs) with the key's id and kind. */
export const nameOf = ({ partner, key }: Caller): string =>
  partner === undefined ? "public" : `${encodeURIComponent(partner)}${key ? `; key=${key.id}; kind=${key.kind}` : ""}`;

/** One whose requests nobody counts. */
export const UNCOUNTED: Caller = { partner: undefined, charge: () => Promise.resolve({ ok: true }) };
