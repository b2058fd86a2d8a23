/** Everything but the first page, in a browser: fetched once the first page stands, run when it is likely to be needed. */
import { observable } from "../state.ts";

/** A page that has not arrived, and what tries again. */
export interface Missing {
  readonly again: () => void;
  /** Whether the server no longer has it: there has been a new version since this page was opened. */
  readonly gone: boolean;
}

/** The page that could not be opened, until it can. */
export const missing = observable<Missing | undefined>(undefined);

/** Whether a tap is waiting for the rest to arrive. */
export const coming = observable(false);

/** Webpack's: the folder of the scripts, and the file of a part by its name. */
declare const __webpack_public_path__: string;
declare const __webpack_get_script_filename__: (name: string) => string;

/** Fetches the other scripts without running them: from now on the browser has them, whatever becomes of the network. */
export function keepRest(): void {
  for (const name of ["pages", "cities", "rules"]) {
    // Where it fails, opening a page tries again and says so.
    void fetch(__webpack_public_path__ + __webpack_get_script_filename__(name)).catch(() => undefined);
  }
}

/** Says that a page has not arrived, and whether trying again can help. */
export async function sayMissing(again: () => void): Promise<void> {
  const script = __webpack_public_path__ + __webpack_get_script_filename__("pages");
  const found = await fetch(script, { method: "HEAD", cache: "no-store" }).catch(() => undefined);
  missing.set({ again, gone: found !== undefined && !found.ok });
}

let rest: Promise<unknown> | undefined;

/** Runs the other pages where they are not here yet. Rejects where they cannot be had; tried anew at every call. */
export async function fetchRest(): Promise<void> {
  // One page brings them all: see config/chunks.ts.
  rest ??= import("../pages/asking/answer/index.tsx");
  try {
    await rest;
  } catch (reason) {
    rest = undefined;
    throw reason;
  }
}

/** Whether another page can be opened now; if not, it is said, with `again` to try once more. */
export async function restArrives(again: () => void): Promise<boolean> {
  coming.set(true);
  try {
    await fetchRest();
    missing.set(undefined);
    return true;
  } catch {
    await sayMissing(again);
    return false;
  } finally {
    coming.set(false);
  }
}
