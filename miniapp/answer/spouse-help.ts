/** Whether the spouse's insurance is worth a look, where her own pays no medical costs. */
import { isClosed, type Assessment, type Condition } from "../../shared/policy/index.ts";
import { askingOf } from "../draft/asks.ts";
import type { Draft } from "../draft/draft.ts";
import { toFacts } from "../draft/to-facts.ts";
import { assessOnDevice } from "./on-device.ts";

/**
 * `look`: it can be told and may pay. `ask`: no paper of ours speaks of it on that day, so that only an office can tell. `no`:
 * whatever is told of the spouse, `why` stands against it.
 */
export type SpouseHelp =
  { readonly kind: "look" } | { readonly kind: "ask" } | { readonly kind: "no"; readonly why: Condition };

/** Nothing where her own still may pay, where she has work, or where the spouse's is a line of the answer. */
export function spouseHelp(draft: Draft, assessment: Assessment, today: string): SpouseHelp | undefined {
  const costs = assessment.benefits.filter(({ benefit }) => benefit === "medical-expense");
  if (costs.length === 0 || costs.some((line) => line.via === "spouse" || !isClosed(line))) return undefined;
  if (askingOf(draft, today).open.has("spouse")) return { kind: "look" };
  if (draft.person.employed === "yes") return undefined;
  const reply = assessOnDevice({ ...toFacts(draft, today), spouse: {} }, today);
  if (reply.kind === "refused") return undefined;
  const line = reply.assessment.benefits.find(({ via }) => via === "spouse");
  if (line?.verdict !== "ineligible") return { kind: "ask" };
  const why = line.conditions.find(({ outcome }) => outcome === "unmet");
  return why && { kind: "no", why };
}
