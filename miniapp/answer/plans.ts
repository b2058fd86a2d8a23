/** What could be different: reckoned on the device in turns, so that the page goes on answering to touch in between. */
import { useEffect, useState } from "react";
import { exploredInTurns, readFacts, type FactsInput, type Plans, type Start } from "../../shared/policy/index.ts";

export type Plan = Plans["plans"][number];

/** How long a turn may last, milliseconds. */
const TURN = 12;

/** What a plan is tried and taken by. */
export type Tryable = Pick<Plan, "facts" | "changes" | "costs"> & {
  /** The day on which it is asked, where that is not the answer's own. */
  readonly asOf?: string;
};

/** What was reckoned of some facts: the plans first, and then the months to begin in. */
export interface Reckoned {
  readonly plans: Plans;
  readonly starts: readonly Start[];
}

/** The plans for these facts, once they are reckoned; nothing for facts that cannot be read. */
export function usePlans(facts: FactsInput, asOf: string): Reckoned | undefined {
  const key = JSON.stringify({ ...facts, asOf });
  const [reckoned, setReckoned] = useState<Reckoned & { readonly key: string }>();
  useEffect(() => reckon(key, asOf, (found) => setReckoned({ key, ...found })), [key, asOf]);
  return reckoned?.key === key ? reckoned : undefined;
}

/** Tells what is known as soon as it is; gives what stops it. */
function reckon(asked: string, asOf: string, tell: (found: Reckoned) => void): () => void {
  const read = readFacts(JSON.parse(asked));
  if (!read.ok) return () => undefined;
  let stop = inTurns(exploredInTurns({ ...read.value, asOf }), ({ plans, starts }) => {
    tell({ plans, starts: [] });
    stop = inTurns(starts(), (found) => tell({ plans, starts: found }));
  });
  return () => stop();
}

/** Works a turn at a time; gives what stops it. */
function inTurns<Found>(work: Iterator<void, Found>, done: (found: Found) => void): () => void {
  const turn = () => {
    const until = Date.now() + TURN;
    while (Date.now() < until) {
      const step = work.next();
      if (step.done) {
        done(step.value);
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
export const offered = ({ plans }: Pick<Plans, "plans">, asksInPlace: boolean): readonly Plan[] =>
  plans
    .filter(
      ({ changes }) => !asksInPlace || !changes.every(({ kind, months }) => kind === "told" && months === undefined),
    )
    .slice(0, MOST);
