/** What another site told, as a draft; or what is wrong with it. */
import { readFacts } from "../../shared/policy/index.ts";
import { emptyDraft, type Draft } from "../draft/draft.ts";
import { fromFacts } from "../draft/from-facts.ts";
import type { Refusal } from "./messages.ts";

/** The draft of facts that the schema takes. Who asks is left to whoever sits there. */
export function draftOf(
  facts: unknown,
): { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly errors: readonly Refusal[] } {
  const read = readFacts(facts);
  return read.ok
    ? { ok: true, draft: { ...fromFacts(read.value), who: emptyDraft.who } }
    : { ok: false, errors: read.problems };
}
