/**
 * Three-valued conditions. A condition is asked of a case and answers yes, no or unknown together with what it
 * saw and by which clause; a no may carry its cure. The answer to a benefit is the trace of its conditions.
 */
import type { Action, Assumption, Condition, Outcome, Verdict } from "../assessment/assessment.ts";
import type { ClauseKey } from "../rules/document.ts";

/** What a condition found. `beyond` on a no: the document does not decide further, so it is not a refusal. */
export type Finding =
  | { readonly outcome: "met"; readonly observed: string; readonly assumes?: readonly Assumption[] }
  | {
      readonly outcome: "unmet";
      readonly observed: string;
      readonly cures?: readonly Action[];
      readonly beyond?: true;
      readonly assumes?: readonly Assumption[];
    }
  | { readonly outcome: "unknown"; readonly observed: string; readonly missing: readonly string[] };

/** A condition with its finding: one line of the trace. */
export interface Asked {
  readonly id: string;
  readonly required: string;
  readonly cites: readonly ClauseKey[];
  readonly finding: Finding;
}

/** Asks one condition. */
export const condition = (id: string, cites: readonly ClauseKey[], required: string, finding: Finding): Asked => ({
  id,
  cites,
  required,
  finding,
});

/** Yes, with what was seen and the readings it rests on. */
export const met = (observed: string, assumes: readonly Assumption[] = []): Finding => ({
  outcome: "met",
  observed,
  assumes,
});

/** No; with `cures` the claim can still be mended for this event. */
export const unmet = (
  observed: string,
  more: { readonly cures?: readonly Action[]; readonly beyond?: true; readonly assumes?: readonly Assumption[] } = {},
): Finding => ({ outcome: "unmet", observed, ...more });

/** Not known, because these facts or figures are missing. */
export const unknown = (observed: string, ...missing: readonly string[]): Finding => ({
  outcome: "unknown",
  observed,
  missing,
});

/** Yes or no by a plain test. */
export const yesNo = (holds: boolean, yes: string, no: string): Finding => (holds ? met(yes) : unmet(no));

/** What a list of conditions, all of which must hold, comes to. Assumptions and clauses as they came, repeats included. */
export interface Conclusion {
  readonly verdict: Verdict;
  readonly conditions: Condition[];
  readonly actions: Action[];
  readonly missing: string[];
  readonly assumptions: Assumption[];
  readonly cites: ClauseKey[];
}

/**
 * All must hold. A no that nothing mends decides alone; then what the document leaves open; then what is missing;
 * a no with an open cure is `pending`.
 */
export function conclude(asked: readonly Asked[]): Conclusion {
  const findings = asked.map((one) => one.finding);
  const no = findings.filter((finding) => finding.outcome === "unmet");
  const unknowns = findings.filter((finding) => finding.outcome === "unknown");
  const verdict: Verdict = no.some((finding) => !finding.beyond && !finding.cures?.length)
    ? "ineligible"
    : no.some((finding) => finding.beyond)
      ? "not-covered"
      : unknowns.length > 0
        ? "unknown"
        : no.length > 0
          ? "pending"
          : "eligible";
  const curable = verdict === "pending" || verdict === "unknown";
  return {
    verdict,
    conditions: asked.map(({ id, required, cites, finding }) => ({
      id,
      outcome: finding.outcome satisfies Outcome,
      required,
      observed: finding.observed,
      cites: [...cites],
    })),
    actions: curable ? firstOfEach(no.flatMap((finding) => finding.cures ?? [])) : [],
    missing: verdict === "unknown" ? distinct(unknowns.flatMap((finding) => finding.missing)) : [],
    assumptions: findings.flatMap((finding) => (finding.outcome === "unknown" ? [] : (finding.assumes ?? []))),
    cites: asked.flatMap((one) => one.cites),
  };
}

/** Each id once; the lists are short, so a scan is cheaper than a map. */
export const firstOfEach = <T extends { readonly id: string }>(all: readonly T[]): T[] =>
  all.filter((one, index) => all.findIndex((other) => other.id === one.id) === index);

/** Each text once. */
export const distinct = <T extends string>(all: readonly T[]): T[] =>
  all.filter((one, index) => all.indexOf(one) === index);
