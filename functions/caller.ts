/** Who asks, as far as the guard found out. Endpoints that do much at once charge for it as they go. */
import type { Context } from "hono";

/** What came of charging: the units are taken, or how many seconds to wait until there are some again. */
export type Charged = { readonly ok: true } | { readonly ok: false; readonly retryAfter: number };

/** One who asks: a partner by name, or the public. */
export interface Caller {
  readonly partner: string | undefined;
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

/** One whose requests nobody counts. */
export const UNCOUNTED: Caller = { partner: undefined, charge: () => Promise.resolve({ ok: true }) };
