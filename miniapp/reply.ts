/** What the endpoint's responses mean. */
import { assessmentSchema, type Assessment } from "../shared/policy/index.ts";
import type { Problem } from "./draft/problem.ts";

/** Why the endpoint gave no answer: no way to it, no answer in time, or one that is none. */
export type Failure = "offline" | "slow" | "server";

/** What came back: an answer, fields to mend, or no answer this time. */
export type Reply =
  | { readonly kind: "answered"; readonly assessment: Assessment }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly why: Failure };

/**
 * What a response means. A 4xx that names no field (429, say) is no fault of what was typed, and a captive portal's
 * page is no answer.
 */
export function readReply(status: number, data: unknown): Reply {
  if (status === 200) {
    const assessment = assessmentSchema.safeParse(data);
    if (assessment.success) return { kind: "answered", assessment: assessment.data };
  }
  if (status >= 400 && status < 500) {
    const problems = readProblems(data);
    if (problems.length > 0) return { kind: "refused", problems };
  }
  return { kind: "failed", why: "server" };
}

function readProblems(data: unknown): Problem[] {
  if (!isRecord(data) || !Array.isArray(data["errors"])) return [];
  return data["errors"].flatMap((error: unknown) =>
    isRecord(error) && typeof error["pointer"] === "string" && typeof error["zh"] === "string"
      ? [{ pointer: error["pointer"], zh: error["zh"] }]
      : [],
  );
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
