/** The question on its way: one at a time, and the answer to the newest one stays. */
import type { Assessment, FactsInput } from "../../shared/policy/index.ts";
import { postAssessment } from "../client.ts";
import { today } from "../clock.ts";
import { checkDraft } from "../draft/check.ts";
import { emptyDraft, type Draft } from "../draft/draft.ts";
import type { Problem } from "../draft/problem.ts";
import { toFacts } from "../draft/to-facts.ts";
import { currentId } from "../people/people.ts";
import type { Failure } from "../reply.ts";
import { draft, observable, problems } from "../state.ts";
import { assessOnDevice } from "./on-device.ts";

/** An answer with the draft it answers, and who gave it. */
export type Answered = { readonly kind: "answered"; readonly assessment: Assessment; readonly of: Draft } & (
  { readonly by: "endpoint" } | { readonly by: "device"; readonly why: Failure }
);

/** Nothing asked yet, on its way, what to mend first, or the answer and who gave it. */
export type Answer =
  | { readonly kind: "idle" }
  | { readonly kind: "asking" }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | Answered;

/** What is known of the answer. */
export const answer = observable<Answer>({ kind: "idle" });

/** The last answer about the same person: it stays in sight until another one has come. */
export const lastAnswer = observable<Answered | undefined>(undefined);

/** Whether the endpoint is being asked once more, beside an answer that stands. */
export const askingAgain = observable(false);

/** A question as it was asked. */
interface Question {
  readonly facts: FactsInput;
  readonly text: string;
  readonly of: Draft;
}

let asked: Question | undefined;

// Whoever cleared or erased what was told has done with the answer to it.
draft.watch(() => {
  if (draft.get() === emptyDraft) forget();
});
// So has whoever asks about somebody else.
currentId.watch(forget);

function forget(): void {
  asked = undefined;
  lastAnswer.set(undefined);
  answer.set({ kind: "idle" });
}

/** Asks with what has been typed. Does nothing while the same question is on its way or already answered. */
export async function ask(): Promise<void> {
  const found = checkDraft(draft.get(), today());
  if (found.length > 0) {
    asked = undefined;
    settle({ kind: "refused", problems: found });
    return;
  }
  const of = draft.get();
  const facts = toFacts(of, today());
  const text = JSON.stringify(facts);
  const { kind } = answer.get();
  if (text === asked?.text && (kind === "asking" || kind === "answered")) return;
  asked = { facts, text, of };
  answer.set({ kind: "asking" });
  await send(asked);
}

/** Asks the endpoint once more where the device has answered; its answer stands until another has come. */
export async function askAgain(): Promise<void> {
  const current = answer.get();
  if (askingAgain.get() || asked === undefined || current.kind !== "answered" || current.by === "endpoint") return;
  askingAgain.set(true);
  await send(asked);
  askingAgain.set(false);
}

/** Sends the question once; where the endpoint has no answer, the rules on the device give it. */
async function send(question: Question): Promise<void> {
  const reply = await postAssessment(question.facts);
  // The facts may have been changed and asked anew in the meantime; then this reply is to an old question.
  if (question !== asked) return;
  if (question.text !== JSON.stringify(toFacts(draft.get(), today()))) {
    asked = undefined;
    answer.set({ kind: "idle" });
    return;
  }
  const { of } = question;
  if (reply.kind === "refused") settle(reply);
  else if (reply.kind === "answered") settle({ ...reply, of, by: "endpoint" });
  else {
    const own = assessOnDevice(question.facts, today());
    settle(own.kind === "refused" ? own : { ...own, of, by: "device", why: reply.why });
  }
}

function settle(next: Answer): void {
  if (next.kind === "answered") lastAnswer.set(next);
  answer.set(next);
  problems.set(next.kind === "refused" ? next.problems : []);
}
