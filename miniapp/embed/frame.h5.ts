/** The app inside another site's frame: begins with that site's place, and keeps the site told how high it is. */
import { emptyDraft } from "../draft/draft.ts";
import { isLoadedPlace, isPlaceCode } from "../places.ts";
import { draft, edit } from "../state.ts";
import { embedder, tell } from "./embedder.h5.ts";

/** Where nothing has been told yet, the place is the one in the address, if it is one; it can be changed. */
export async function chooseItsPlace(): Promise<void> {
  const code = new URLSearchParams(window.location.search).get("region") ?? "";
  if (!isPlaceCode(code)) return;
  const found = draft.get();
  const told = JSON.stringify({ ...found, region: "", placeName: "" }) !== JSON.stringify(emptyDraft);
  if (told || found.region === code) return;
  // The names of all other places come later than the first page.
  const place = isLoadedPlace(code)
    ? { region: code, placeName: "" }
    : (await import("../cities/insured.ts")).insuredAt(code);
  if (draft.get() === found) edit("region", (before) => ({ ...before, ...place }));
}

/** From now on tells the height of the page in front whenever it changes. */
export function tellHeights(): void {
  // Browsers from before 2020 have no such observer; the frame then scrolls.
  if (embedder === undefined || !("ResizeObserver" in window)) return;
  let last = 0;
  const watched = new WeakSet<Element>();
  const pages = () => [...document.querySelectorAll("main.page")];
  const sizes = new ResizeObserver(() => {
    // The pages below the one in front stay in the document, without any height.
    const height = Math.ceil(Math.max(...pages().map((page) => page.getBoundingClientRect().height)));
    if (height <= 0 || height === last) return;
    last = height;
    tell({ type: "yujin:height", height });
  });
  const watchAll = () => {
    for (const page of pages()) {
      if (watched.has(page)) continue;
      watched.add(page);
      sizes.observe(page);
    }
  };
  new MutationObserver(watchAll).observe(document.body, { childList: true, subtree: true });
  watchAll();
}
