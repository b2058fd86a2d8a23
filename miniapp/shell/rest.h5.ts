/** Everything but the first page, in a browser: fetched once the first page stands, run when it is likely to be needed. */
import { observable } from "../observable.ts";
import { isReading, type PageName } from "../pages.ts";

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

/** Where the scripts of these names lie. */
const scripts = (...names: readonly string[]): string[] =>
  names.map((name) => __webpack_public_path__ + __webpack_get_script_filename__(name));

/** The scripts that every question needs, and those for pages beside; see config/chunks.ts. */
const soon = (): string[] => scripts("pages", "rules", "cities");
const later = (): string[] => scripts("plans", "joining", "reader");

/** Fetches the other scripts without running them: from now on the browser has them, whatever becomes of the network. */
export async function keepRest(): Promise<void> {
  for (const some of [soon(), later()]) {
    // Where it fails, opening a page tries again and says so.
    await Promise.all(some.map(keep));
  }
}

/** As a browser fetches what may be wanted next: when it has time, and without handing the text to the page. */
async function keep(address: string): Promise<void> {
  const link = document.createElement("link");
  // Safari does not know the word, and a policy may forbid it.
  const kept = link.relList.supports("prefetch") && (await arrives(link, address));
  if (!kept) await fetch(address).catch(() => undefined);
}

const arrives = (link: HTMLLinkElement, address: string): Promise<boolean> =>
  new Promise((done) => {
    link.addEventListener("load", () => {
      done(true);
    });
    link.addEventListener("error", () => {
      done(false);
    });
    Object.assign(link, { rel: "prefetch", as: "script", href: address });
    document.head.append(link);
  });

/** What a server says of a file that it has no more. */
const GONE: ReadonlySet<number> = new Set([404, 410]);

/** Says at once that a page has not arrived, and as soon as that is known, that trying again cannot help. */
export function sayMissing(again: () => void): void {
  const said: Missing = { again, gone: false };
  missing.set(said);
  const look = async (address: string): Promise<void> => {
    const { status } = await fetch(address, { method: "HEAD", cache: "no-store" });
    if (GONE.has(status) && missing.get() === said) missing.set({ again, gone: true });
  };
  // Without a network nothing more is known than was said.
  for (const each of [...soon(), ...later()]) void look(each).catch(() => undefined);
}

/** What brings all that a page needs: one page of those that need the same. */
const bring = (page: PageName): Promise<unknown> => {
  if (page === "answer") return import("../pages/asking/answer/index.tsx");
  if (page === "import") return import("../pages/asking/import/index.tsx");
  if (page === "joining" || page === "topic" || isReading(page)) return import("../pages/reading/try/index.tsx");
  return import("../pages/asking/event/index.tsx");
};

/** Runs what a page needs where it is not here yet. Rejects where it cannot be had; tried anew at every call. */
export async function fetchRest(page: PageName): Promise<void> {
  await bring(page);
}

/** Whether the page can be opened now; if not, it is said, with `again` to try once more. */
export async function restArrives(page: PageName, again: () => void): Promise<boolean> {
  coming.set(true);
  try {
    await fetchRest(page);
    missing.set(undefined);
    return true;
  } catch {
    sayMissing(again);
    return false;
  } finally {
    coming.set(false);
  }
}
