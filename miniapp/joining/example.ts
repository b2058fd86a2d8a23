/** The example that an address asks for: somebody who meets a clause of taking part or does not, or one side of a question. */
import { participationExamples, policyQuestions, type JoiningSide } from "../../shared/policy/index.ts";

/** `document`, `clause`, `at` or `question`, `at`; `none` where neither is named, `undefined` where they name nobody. */
export function exampleOf(params: Partial<Record<string, string>>): JoiningSide | "none" | undefined {
  const { document, clause = "", question, at = "0" } = params;
  if (document !== undefined) return participationExamples(document, clause)[Number(at)];
  if (question === undefined) return "none";
  return policyQuestions().find(({ id }) => id === Number(question))?.joining?.[Number(at)];
}
