/** Everything but the first page, in a browser: fetched once the first page stands, run when it is likely to be needed. */
import { observable } from "../observable.ts";

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

/** Where the scripts lie that every page but the first needs. */
const scripts = (): string[] =>
  ["pages", "cities", "rules"].map((name) => __webpack_public_path__ + __webpack_get_script_filename__(name));

/** Fetches the other scripts without running them: from now on the browser has them, whatever becomes of the network. */
export function keepRest(): void {
  // Where it fails, opening a page tries again and says so.
  for (const script of scripts()) void fetch(script).catch(() => undefined);
}

/** What a server says of a file that it has no more. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Says at once that a page has not arrived, and as soon as that is known, that trying again cannot help. */
export function sayMissing(again: () => void): void {
  const said: Missing = { again, gone: false };
  missing.set(said);
  const look = async (script: string): Promise<void> => {
    const { status } = await fetch(script, { method: "HEAD", cache: "no-store" });
    if (GONE.has(status) && missing.get() === said) missing.set({ again, gone: true });
  };
  // Without a network nothing more is known than was said.
  for (const script of scripts()) void look(script).catch(() => undefined);
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
    sayMissing(again);
    return false;
  } finally {
    coming.set(false);
  }
}
