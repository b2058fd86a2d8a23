/** The site whose frame the app is in: the server names it in the page that it gives to `/embed`, and nowhere else. */
import type { Assessment } from "../../shared/policy/index.ts";
import { attempt } from "../people/attempt.ts";
import type { Message, ResultTold } from "./messages.ts";

/** The site that the server named; nothing where it named none, or the page is not in a frame. */
export const embedder: { readonly origin: string; readonly host: string } | undefined =
  window.parent === window ? undefined : named();

function named(): { readonly origin: string; readonly host: string } | undefined {
  const content = document.querySelector("meta[name=yujin-embed-origin]")?.getAttribute("content") ?? "";
  const url = attempt(() => new URL(content));
  // Nothing but an origin: "*" or a wider pattern must never become a message's target.
  return url?.origin === content ? { origin: content, host: url.host } : undefined;
}

/** Sends a message to the site that was named, and to no other: the browser drops it where the frame is in another's. */
export function tell(message: Message): void {
  if (embedder) window.parent.postMessage(message, embedder.origin);
}

let told: Assessment | undefined;

/** Tells that site of an answer, once, however often it is drawn. */
export function tellResult(result: ResultTold): void {
  if (result.assessment === told) return;
  told = result.assessment;
  tell({ type: "yujin:result", ...result });
}
