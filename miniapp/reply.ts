/** What the endpoint's responses mean. */
import type { Assessment } from "../shared/policy/index.ts";
import type { Problem } from "./draft/check.ts";

/** What came back: an answer, fields to mend, or no answer this time. */
export type Reply =
  | { readonly kind: "answered"; readonly assessment: Assessment }
  | { readonly kind: "refused"; readonly problems: readonly Problem[] }
  | { readonly kind: "failed"; readonly why: "offline" | "slow" | "server" };

/** What a response means. A 4xx that names no field (429, say) is no fault of what was typed. */
export function readReply(status: number, data: unknown): Reply {
  if (status === 200 && isAssessment(data)) return { kind: "answered", assessment: data };
  if (status >= 400 && status < 500) {
    const problems = readProblems(data);
    if (problems.length > 0) return { kind: "refused", problems };
  }
  return { kind: "failed", why: "server" };
}

/**
 * Our own endpoint validates what it sends; here only the outline is checked, enough to tell an answer from a captive
 * portal's or a proxy's page. The full schema would bring 24 KB of zod to the phone.
 */
function isAssessment(data: unknown): data is Assessment {
  return (
    isRecord(data) &&
    typeof data["asOf"] === "string" &&
    Array.isArray(data["benefits"]) &&
    Array.isArray(data["missing"]) &&
    isRecord(data["citations"])
  );
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
