/** The question on its way: one at a time, and the answer to the newest one stays. */
import { postAssessment } from "../client.ts";
import { checkDraft } from "../draft/check.ts";
import { toFacts } from "../draft/to-facts.ts";
import type { Reply } from "../reply.ts";
import { draft, observable, problems } from "../state.ts";

/** Nothing asked yet, on its way, or what came back. */
export type Answer = { readonly kind: "idle" } | { readonly kind: "asking" } | Reply;

/** What is known of the answer. */
export const answer = observable<Answer>({ kind: "idle" });

let asked = "";

/** Asks with what has been typed. Does nothing while the same question is on its way or already answered. */
export async function ask(): Promise<void> {
  const found = checkDraft(draft.get());
  if (found.length > 0) {
    asked = "";
    settle({ kind: "refused", problems: found });
    return;
  }
  const facts = toFacts(draft.get());
  const question = JSON.stringify(facts);
  const { kind } = answer.get();
  if (question === asked && (kind === "asking" || kind === "answered")) return;
  asked = question;
  answer.set({ kind: "asking" });
  const reply = await postAssessment(facts);
  // The facts may have been changed and asked anew in the meantime; then this reply is to an old question.
  if (question === asked) settle(reply);
}

function settle(reply: Reply): void {
  answer.set(reply);
  problems.set(reply.kind === "refused" ? reply.problems : []);
}
