/** Keeps the app on the device, so that it opens without a network, and notices when there is a new version. */
import { observable } from "../state.ts";
import { waitsBehind } from "./waits-behind.ts";

/** A new version that is fetched and waits. */
export const newVersion = observable<ServiceWorker | undefined>(undefined);

/** Registers the service worker, where the browser and the server have one; without it the app works as well. */
export async function registerServiceWorker(): Promise<void> {
  if (!("serviceWorker" in navigator)) return;
  const registration = await navigator.serviceWorker.register("/sw.js").catch(() => undefined);
  if (registration === undefined) return;
  const lookAt = (worker: ServiceWorker | null): void => {
    if (worker && waitsBehind(worker, registration)) whenNotTyping(() => newVersion.set(worker));
    else worker?.addEventListener("statechange", () => lookAt(worker), { once: true });
  };
  lookAt(registration.waiting ?? registration.installing);
  registration.addEventListener("updatefound", () => lookAt(registration.installing));
}

/** Puts the new version in charge and opens the app in it; what was typed is kept on the device. */
export function changeTo(worker: ServiceWorker): void {
  navigator.serviceWorker.addEventListener("controllerchange", () => window.location.reload(), { once: true });
  worker.postMessage({ type: "SKIP_WAITING" });
}

function whenNotTyping(act: () => void): void {
  const field = document.activeElement;
  if (field?.matches("input:not([type=radio], [type=checkbox]), select, textarea")) {
    field.addEventListener("blur", () => setTimeout(() => whenNotTyping(act)), { once: true });
  } else act();
}
