/** What the app does around its pages in a browser: gets the rest of itself, and keeps itself for offline use. */
import { embedder } from "../embed/embedder.h5.ts";
import { chooseItsPlace, tellHeights } from "../embed/frame.h5.ts";
import { takeFacts } from "../embed/prefill.h5.ts";
import { mountNotices } from "./notices.tsx";
import { fetchRest, keepRest, sayMissing } from "./rest.h5.ts";
import { registerServiceWorker } from "./service-worker.ts";
import "./no-eval.h5.ts";

/** What webpack calls a script or style sheet that did not arrive. */
const NOT_ARRIVED = /^(ChunkLoadError|CSS_CHUNK_LOAD_FAILED)$/;

window.addEventListener("unhandledrejection", (event) => {
  const reason: unknown = event.reason;
  if (
    !(reason instanceof Error) ||
    ![reason.name, Reflect.get(reason, "code")].some((name) => NOT_ARRIVED.test(String(name)))
  )
    return;
  event.preventDefault();
  // The address has changed already and the router does not try again; what was typed is kept on the device.
  sayMissing(() => window.location.reload());
});

/** How long the first page has the processor for itself. */
const FIRST_TAP_MS = 3_000;

if (embedder) {
  // Where the names do not arrive, she chooses by herself.
  void chooseItsPlace().catch(() => undefined);
  tellHeights();
  takeFacts();
}

onceLoaded(() => {
  mountNotices();
  whenIdle(() => void keepRest().then(keepOffline));
});

/** The app starts in a turn of its own, and the page may be loaded by then: what follows takes another. */
function onceLoaded(act: () => void): void {
  if (document.readyState === "complete") setTimeout(act);
  else window.addEventListener("load", act);
}

/** Only when the rest is here and the phone had time for her first tap: installing costs it more than the first page does. */
function keepOffline(): void {
  // In another site's frame the app is that site's guest: it keeps nothing but what is typed.
  if (embedder === undefined) setTimeout(() => void registerServiceWorker(), FIRST_TAP_MS);
}

// The first answer given: the next page will be wanted soon. Where it fails, opening that page tries again and says so.
window.addEventListener("change", () => whenIdle(() => void fetchRest("event").catch(() => undefined)), { once: true });

function whenIdle(act: () => void): void {
  // Safari has no idle callback.
  if ("requestIdleCallback" in window) window.requestIdleCallback(act, { timeout: 2_000 });
  else setTimeout(act, 200);
}
