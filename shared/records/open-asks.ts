/** What is still to be asked of a reading, once some of it is answered. */
import { answered } from "./answers.ts";
import { askOf } from "./asks.ts";
import { mayBeMedical, type Answer, type Ask, type Reading, type ReadMonth } from "./reading.ts";
import { PAID_LATER } from "./row.ts";

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

/** The reading with what its answers leave open themselves: paid afterwards, and in which month is not said. */
export function followedUp(reading: Reading, answers: readonly Answer[]): Reading {
  const valueOf = answered(answers);
  const asked = reading.asks.map((ask) => ({ ask, isAbout: aboutness(ask) }));
  const months = reading.months.filter((source) => {
    const about = asked.filter(({ isAbout }) => source.paidIn === undefined && isAbout(source)).map(({ ask }) => ask);
    const isLate = (ask: Ask) => ask.what === "state" && valueOf(ask, source.month) === "late";
    return about.some(isLate) && !about.some(({ what }) => what === "paid-in");
  });
  if (months.length === 0) return reading;
  const turn = reading.asks.filter(({ what }) => what === "paid-in").length + 1;
  return { ...reading, asks: [...reading.asks, askOf(PAID_LATER, turn, months)] };
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
