/** Counts what jest ran, from its own report. What did not run has not passed. */
import * as z from "zod";

/** Checks that held and checks that did not. */
export interface Tally {
  readonly passed: number;
  readonly failed: number;
}

const reportSchema = z.object({
  success: z.boolean(),
  wasInterrupted: z.boolean(),
  numPassedTests: z.int(),
  numFailedTests: z.int(),
  numPendingTests: z.int(),
  numTodoTests: z.int(),
  numRuntimeErrorTestSuites: z.int(),
});

/** The tally of a jest report: skipped tests and files that could not be run count as failed, and so does no test at all. */
export function tallyOf(report: unknown, exitCode: number | null): Tally {
  const parsed = reportSchema.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, ...counts } = parsed.data;
  const failed =
    counts.numFailedTests + counts.numPendingTests + counts.numTodoTests + counts.numRuntimeErrorTestSuites;
  const whole = exitCode === 0 && counts.success && !counts.wasInterrupted && passed > 0;
  return { passed, failed: whole ? failed : Math.max(failed, 1) };
}

/** All tallies in one. */
export const sum = (tallies: readonly Tally[]): Tally => ({
  passed: tallies.reduce((total, { passed }) => total + passed, 0),
  failed: tallies.reduce((total, { failed }) => total + failed, 0),
});
