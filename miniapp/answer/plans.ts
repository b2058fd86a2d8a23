/** What could be different: reckoned on the device in turns, so that the page goes on answering to touch in between. */
import { useEffect, useState } from "react";
import { exploredInTurns, readFacts, type Explored, type FactsInput, type Plans } from "../../shared/policy/index.ts";

export type Plan = Plans["plans"][number];

/** How long a turn may last, milliseconds. */
const TURN = 12;

/** What a plan is tried and taken by. */
export type Tryable = Pick<Plan, "facts" | "changes" | "costs">;

/** The plans for these facts, once they are reckoned; nothing for facts that cannot be read. */
export function usePlans(facts: FactsInput, asOf: string): Explored | undefined {
  const key = JSON.stringify({ ...facts, asOf });
  const [reckoned, setReckoned] = useState<{ readonly key: string; readonly explored: Explored }>();
  useEffect(() => reckon(key, asOf, (explored) => setReckoned({ key, explored })), [key, asOf]);
  return reckoned?.key === key ? reckoned.explored : undefined;
}

/** Reckons a turn at a time; gives what stops it. */
function reckon(asked: string, asOf: string, done: (explored: Explored) => void): () => void {
  const read = readFacts(JSON.parse(asked));
  if (!read.ok) return () => undefined;
  const work = exploredInTurns({ ...read.value, asOf });
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
export const offered = ({ plans }: Pick<Plans, "plans">, asksInPlace: boolean): readonly Plan[] =>
  plans
    .filter(
      ({ changes }) => !asksInPlace || !changes.every(({ kind, months }) => kind === "told" && months === undefined),
    )
    .slice(0, MOST);
