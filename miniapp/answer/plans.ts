/** What could be different: reckoned on the device in turns, so that the page goes on answering to touch in between. */
import { useEffect, useState } from "react";
import { plansInTurns, readFacts, type FactsInput, type Plans, type Verdict } from "../../shared/policy/index.ts";

export type Plan = Plans["plans"][number];

/** How long a turn may last, milliseconds. */
const TURN = 12;

/** The plans for these facts, once they are reckoned; nothing for facts that cannot be read. */
export function usePlans(facts: FactsInput, asOf: string): Plans | undefined {
  const key = JSON.stringify({ ...facts, asOf });
  const [reckoned, setReckoned] = useState<{ readonly key: string; readonly plans: Plans }>();
  useEffect(() => reckon(key, asOf, (plans) => setReckoned({ key, plans })), [key, asOf]);
  return reckoned?.key === key ? reckoned.plans : undefined;
}

/** Reckons a turn at a time; gives what stops it. */
function reckon(asked: string, asOf: string, done: (plans: Plans) => void): () => void {
  const read = readFacts(JSON.parse(asked));
  if (!read.ok) return () => undefined;
  const work = plansInTurns({ ...read.value, asOf });
  const turn = () => {
    const until = Date.now() + TURN;
    while (Date.now() < until) {
      const { done: ended, value } = work.next();
      if (ended) {
        done(value);
        return;
      }
    }
    waiting = setTimeout(turn);
  };
  let waiting = setTimeout(turn);
  return () => clearTimeout(waiting);
}

/** How many are offered. */
const MOST = 4;

/** The plans to offer: the best, without the past told otherwise where the page asks for that very fact. */
export const offered = ({ plans }: Plans, asksInPlace: boolean): readonly Plan[] =>
  plans
    .filter(
      ({ changes }) => !asksInPlace || !changes.every(({ kind, months }) => kind === "told" && months === undefined),
    )
    .slice(0, MOST);

/** The months that the event can be slid over. */
export interface EventTrack {
  /** `YYYY-MM`, from the first on which it can be. */
  readonly months: readonly string[];
  /** Where it is now. */
  readonly now: number;
  /** The places in `months` at which a verdict changes. */
  readonly marks: readonly number[];
  /** Each line's verdict at a place, by `benefit/via`. */
  readonly linesAt: (place: number) => Readonly<Record<string, Verdict>>;
}

/** How many months after the event the track ends. */
const AFTER = 12;

/** The track of an event that is still to come; nothing where moving it changes nothing. */
export function eventTrack({ thresholds: { event } }: Plans, date: string | undefined): EventTrack | undefined {
  const [first, ...others] = event ?? [];
  if (first === undefined || others.length === 0 || date === undefined) return undefined;
  const at = (month: string): number => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const [from, now] = [at(first.month), at(date) - at(first.month)];
  const months = Array.from({ length: now + AFTER + 1 }, (_, place) => monthText(from + place));
  return {
    months,
    now,
    marks: others.map(({ month }) => at(month) - from),
    linesAt: (place) =>
      [first, ...others].filter(({ month }) => at(month) - from <= place).at(-1)?.lines ?? first.lines,
  };
}

const monthText = (months: number): string =>
  `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;

/** The same day in another month, or that month's last. */
export function dayIn(month: string, date: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  const last = new Date(Date.UTC(year, number, 0)).getUTCDate();
  return `${month}-${String(Math.min(Number(date.slice(8, 10)), last)).padStart(2, "0")}`;
}
