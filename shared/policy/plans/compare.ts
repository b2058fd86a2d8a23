/** Which plan is better, and which needs not be shown because another is no worse in anything. */
import type { Costs, PlanLine } from "./answer.ts";
import { nameOf, sameIn, type Outlook } from "./lines.ts";

/** What is compared. */
export interface Compared extends Pick<Outlook, "lines" | "unfinished"> {
  readonly id: string;
  readonly costs?: Costs;
}

const RANK: Readonly<Record<PlanLine["verdict"], number>> = {
  eligible: 2,
  pending: 1,
  unknown: 0,
  ineligible: 0,
  "not-covered": 0,
};

/** How far a line can be had; one that there is not, not at all. */
export const rankOf = (line: PlanLine | undefined): number => (line ? RANK[line.verdict] : 0);

const countOf = (lines: readonly PlanLine[], verdict: PlanLine["verdict"]): number =>
  lines.filter((one) => one.verdict === verdict).length;

/** The line that its first day is compared by: the allowance's, else that of the costs. */
function leading(lines: readonly PlanLine[]): PlanLine | undefined {
  const had = lines.filter(({ verdict }) => RANK[verdict] > 0);
  const of = (benefit: PlanLine["benefit"]) =>
    had.filter((one) => one.benefit === benefit).sort((a, b) => compareDays(a.from, b.from))[0];
  return of("allowance") ?? of("medical-expense");
}
/** No day comes last. */
const compareDays = (a = "9999", b = "9999"): number => (a < b ? -1 : a > b ? 1 : 0);
const lowOf = (lines: readonly PlanLine[]): number => leading(lines)?.amount?.low ?? 0;
/** A cost that is not known is as good as any other. */
const compareCosts = (a: Compared, b: Compared): number => {
  const [one, other] = [a.costs?.value, b.costs?.value];
  return one === undefined || other === undefined ? 0 : one - other;
};

/** More lines, then an earlier first day, a higher sum, a lower cost, the id: below 0 where `a` comes first. */
export function better(a: Compared, b: Compared): number {
  return (
    countOf(b.lines, "eligible") - countOf(a.lines, "eligible") ||
    countOf(b.lines, "pending") - countOf(a.lines, "pending") ||
    compareDays(leading(a.lines)?.from, leading(b.lines)?.from) ||
    lowOf(b.lines) - lowOf(a.lines) ||
    compareCosts(a, b) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}

/** Whether `a` is no worse than `b` in any line, its day, its sum and its cost, and better in one. */
export function dominates(a: Compared, b: Compared): boolean {
  const all = [...a.lines, ...b.lines.filter((one) => !sameIn(a.lines, one))];
  const marks = all.flatMap((line) => {
    const [ours, theirs] = [sameIn(a.lines, line), sameIn(b.lines, line)];
    // What only waits is more than what is still to be done.
    const finished = Number(b.unfinished.has(nameOf(line))) - Number(a.unfinished.has(nameOf(line)));
    const verdicts = rankOf(ours) - rankOf(theirs) || finished;
    // Days and sums of a line that cannot be had say nothing.
    if (rankOf(ours) === 0 || rankOf(theirs) === 0) return [verdicts];
    const sums = (ours?.amount?.low ?? 0) - (theirs?.amount?.low ?? 0);
    return [verdicts, -compareDays(ours?.from, theirs?.from), sums];
  });
  const weighed = [...marks, -compareCosts(a, b)];
  return weighed.every((mark) => mark >= 0) && weighed.some((mark) => mark > 0);
}
