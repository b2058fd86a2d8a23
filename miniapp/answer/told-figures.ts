/** The figures that somebody was told and that the answer goes by: they stay to be seen, changed and taken back. */
import type { Assessment, Benefit } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { toFacts } from "../draft/to-facts.ts";
import { FIGURES, leafSlot } from "./leaf.ts";
import { assessOnDevice } from "./on-device.ts";

/** A figure told, as `figures.` and its key, and the benefits it decides. */
export interface ToldFigure {
  readonly fact: string;
  readonly benefits: readonly Benefit[];
}

/**
 * Those without which the answer on a day (`YYYY-MM-DD`) would be another one: what was told for another place is passed
 * over. All of them where nothing can be reckoned, for one of them may be why.
 */
export function toldFigures(draft: Draft, today: string): readonly ToldFigure[] {
  const reckoned = (told: Draft) => assessOnDevice(toFacts(told, today), today);
  const facts = Object.entries(draft.figures).flatMap(([key, typed]) => (typed === "" ? [] : [FIGURES + key]));
  const now = facts.length === 0 ? undefined : reckoned(draft);
  return facts.flatMap((fact) => {
    const without = leafSlot(fact)?.write(draft, "");
    if (without === undefined) return [];
    const then = reckoned(without);
    if (now?.kind !== "answered" || then.kind !== "answered") return [{ fact, benefits: [] }];
    const benefits = apart(fact, now.assessment, then.assessment);
    return benefits.length > 0 ? [{ fact, benefits }] : [];
  });
}

/** The benefits that wait for a figure that is not told, or of which something else is said then. */
function apart(fact: string, now: Assessment, without: Assessment): readonly Benefit[] {
  const waiting = without.missing.filter((one) => one.fact === fact).flatMap(({ benefits }) => benefits);
  const before = new Set(now.benefits.map((line) => JSON.stringify(line)));
  const changed = without.benefits.filter((line) => !before.has(JSON.stringify(line))).map(({ benefit }) => benefit);
  return [...new Set([...waiting, ...changed])];
}
