/** Facts that the embedding site knows already: taken from that site alone, and only where nothing was told yet. */
import { isEmpty } from "../draft/draft.ts";
import { currentId, draft, editDraft } from "../people/people.ts";
import { filledBySite } from "./by-site.ts";
import { embedder, tell } from "./embedder.h5.ts";
import type { Refusal } from "./messages.ts";

const site = filledBySite({ draft, currentId });
/** Whether what the pages show was filled in by that site. */
export const { isFilled } = site;

const TOLD_ALREADY: Refusal = {
  pointer: "",
  zh: "用户已经填过，没有换",
  en: "the person has told something already; it was left as it is",
};

/** Takes facts from now on, and says that it does. */
export function takeFacts(): void {
  if (embedder === undefined) return;
  const { origin } = embedder;
  window.addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.origin !== origin || event.source !== window.parent) return;
    const facts = factsIn(event.data);
    if (facts !== undefined) void fill(facts).catch(() => tell({ type: "yujin:facts", errors: [NOT_ARRIVED] }));
  });
  tell({ type: "yujin:ready" });
}

const NOT_ARRIVED: Refusal = { pointer: "", zh: "网络断了，请再发一次", en: "the network broke; send it again" };

function factsIn(data: unknown): unknown {
  if (typeof data !== "object" || data === null) return undefined;
  return Reflect.get(data, "type") === "yujin:facts" ? Reflect.get(data, "facts") : undefined;
}

async function fill(facts: unknown): Promise<void> {
  // The rules come later than the first page.
  const { draftOf } = await import("./facts-told.ts");
  const read = draftOf(facts);
  const errors = !read.ok ? read.errors : isEmpty(draft.get(), true) ? [] : [TOLD_ALREADY];
  if (read.ok && errors.length === 0) {
    editDraft(() => read.draft);
    site.mark();
  }
  tell({ type: "yujin:facts", errors });
}
