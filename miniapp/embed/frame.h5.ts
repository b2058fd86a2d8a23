/** The app inside another site's frame: begins with that site's place, and keeps the site told how high it is. */
import { emptyDraft } from "../draft/draft.ts";
import { PLACE_CODES } from "../places.ts";
import { draft, edit } from "../state.ts";
import { embedder, tell } from "./embedder.h5.ts";

/** Where nothing has been told yet, the place is the one in the address, if it is one of ours; it can be changed. */
export function chooseItsPlace(): void {
  const asked = new URLSearchParams(window.location.search).get("region");
  const region = PLACE_CODES.find((code) => code === asked);
  const told = JSON.stringify({ ...draft.get(), region: "" }) !== JSON.stringify(emptyDraft);
  if (region && !told && draft.get().region !== region) edit("region", (before) => ({ ...before, region }));
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
