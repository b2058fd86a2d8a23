/** Whether a sum belongs to a line as it came out. */
import type { Payer, Verdict } from "../assessment/assessment.ts";
import { isOpen, type Case, type LineOf } from "./line.ts";
import type { Sum } from "./sum.ts";

/** How a line came out. `lacking`: the facts and figures that its conditions miss. */
interface Outcome {
  readonly verdict: Verdict;
  readonly payer: Payer | undefined;
  readonly lacking: readonly string[];
}

/**
 * The sum that is paid or owed; what it would be if a figure that nobody told were so; or the sum that is open for the very
 * facts that the line is open for.
 */
export function sumOf<W>(line: LineOf<W>, stands: Case<W>, { verdict, payer, lacking }: Outcome): Sum | undefined {
  if (verdict === "unknown") return line.sumIf?.(stands) ?? sumOpen(line, stands, lacking);
  const isDue = isOpen({ verdict }) || payer === "employer";
  return isDue ? line.sum?.(stands) : undefined;
}

/** What only a figure opens is not reckoned with: nobody is asked the facts of a sum that nobody can tell. */
function sumOpen<W>(line: LineOf<W>, stands: Case<W>, lacking: readonly string[]): Sum | undefined {
  if (lacking.length === 0 || lacking.some((path) => path.startsWith("figures."))) return undefined;
  const sum = line.sum?.(stands);
  return sum && lacking.every((path) => sum.missing.includes(path)) ? sum : undefined;
}
