/** What is still to be asked of a reading, once some of it is answered. */
import {
  answered,
  mayBeMedical,
  type Answer,
  type Ask,
  type Reading,
  type ReadMonth,
} from "../../../shared/records/index.ts";

/**
 * The questions that matter with these answers, each about the months that still count: who paid is not asked of a month
 * that was not paid, nor of one that is another insurance's.
 */
export function openAsks({ asks, months }: Pick<Reading, "asks" | "months">, answers: readonly Answer[]): Ask[] {
  const of = new Map<string, ReadMonth[]>();
  for (const month of months) {
    const same = of.get(month.month);
    if (same) same.push(month);
    else of.set(month.month, [month]);
  }
  const valueOf = answered(answers);
  const turns = asks.map((ask) => ({ ask, isAbout: aboutness(ask) }));
  return turns.flatMap(({ ask, isAbout }, turn) => {
    const before = turns.slice(0, turn);
    const counts = (month: string) =>
      (of.get(month) ?? []).some(
        (source) =>
          isAbout(source) &&
          !before.some((other) => other.isAbout(source) && isOut(other.ask, valueOf(other.ask, month), ask)),
      );
    const left = ask.months.filter(counts);
    return left.length > 0 ? [{ ...ask, months: left }] : [];
  });
}

/** The months of a question that have no answer yet; an empty one is none. */
export function unanswered(ask: Ask, answers: readonly Answer[]): string[] {
  const valueOf = answered(answers);
  return ask.months.filter((month) => (valueOf(ask, month) ?? "") === "");
}

/** Whether a question is about what a line tells of a month. */
function aboutness({ months, lines }: Ask): (source: ReadMonth) => boolean {
  const [ofMonths, inLines] = [new Set(months), new Set(lines)];
  return (source) => ofMonths.has(source.month) && source.lines.some((line) => inLines.has(line));
}

/** Whether an answer makes a later question idle: the month will not count, whatever is said. */
function isOut({ what }: Ask, value: string | undefined, later: Ask): boolean {
  if (value === "unknown" || value === "unpaid") return true;
  if (what !== "insurance" || value === undefined || value === "") return false;
  return !mayBeMedical(value) && !(value === "maternity" && OF_MATERNITY.includes(later.what));
}

/** Of maternity insurance it only counts whether it was paid. */
const OF_MATERNITY: readonly Ask["what"][] = ["state", "month", "paid-in"];
