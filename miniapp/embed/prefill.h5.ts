/** Facts that the embedding site knows already: taken from that site alone, and only where nothing was told yet. */
import { emptyDraft, type Draft } from "../draft/draft.ts";
import { observable } from "../observable.ts";
import { draft, edit } from "../state.ts";
import { embedder, tell } from "./embedder.h5.ts";
import type { Refusal } from "./messages.ts";

/** Whether what the pages show was filled in by that site. */
export const isFilled = observable(false);

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
  const errors = !read.ok ? read.errors : isTold(draft.get()) ? [TOLD_ALREADY] : [];
  if (read.ok && errors.length === 0) {
    edit("region", () => read.draft);
    isFilled.set(true);
  }
  tell({ type: "yujin:facts", errors });
}

/** Whether anything but the place, which that site may have chosen, was told. */
const isTold = (found: Draft): boolean =>
  JSON.stringify({ ...found, region: "", placeName: "" }) !== JSON.stringify(emptyDraft);
