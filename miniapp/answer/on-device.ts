/** The answer of the rules on the device, for when the endpoint has none. */
import { assess, readFacts, type Assessment, type FactsInput } from "../../shared/policy/index.ts";
import type { Problem } from "../draft/problem.ts";

/** Answers facts, or says what to mend, as the endpoint would; `today` stands in where they name no day of asking. */
export function assessOnDevice(
  input: FactsInput,
  today: string,
):
  | { readonly kind: "answered"; readonly assessment: Assessment }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] } {
  const read = readFacts(input);
  if (!read.ok) return { kind: "refused", problems: read.problems.map(({ pointer, zh }) => ({ pointer, zh })) };
  return { kind: "answered", assessment: assess({ ...read.value, asOf: read.value.asOf ?? today }) };
}
