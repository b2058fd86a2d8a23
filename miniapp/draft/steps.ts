/** Which pages ask something, given what has been answered, and how far one has come. */
import type { FactPath } from "../../shared/policy/index.ts";
import { pageAsking, STEPS, type Step } from "../pages.ts";
import { askingOf } from "./asks.ts";
import type { Draft } from "./draft.ts";

/** Pages that are always there: where, what, and the record decide what else matters. */
const ALWAYS: readonly Step[] = ["start", "event", "record"];

/** The pages that ask something now, in their order. */
export function stepsFor(draft: Draft, today: string): readonly Step[] {
  const asking = new Set(askingOf(draft, today).questions.map(({ fact }) => pageAsking(fact)));
  return STEPS.filter((step) => ALWAYS.includes(step) || asking.has(step));
}

/** The page after this one that asks something. */
export const stepAfter = (step: Step, draft: Draft, today: string): Step | undefined =>
  stepsFor(draft, today).find((each) => STEPS.indexOf(each) > STEPS.indexOf(step));

/** How far one has come: which step this is, and at most how many more there are. */
export interface Progress {
  readonly step: number;
  readonly atMost: number;
}

/** Until what, when and the record are told, any later page may follow; then those that ask something now. */
export function progressAt(step: Step, draft: Draft, today: string): Progress {
  const steps = stepsFor(draft, today);
  const { open } = askingOf(draft, today);
  const settled = draft.region !== "" && DECISIVE.every((fact) => !open.has(fact));
  const mayFollow = (each: Step) => !settled || steps.includes(each);
  const here = STEPS.indexOf(step);
  return {
    step: steps.filter((each) => STEPS.indexOf(each) <= here).length,
    atMost: STEPS.slice(here + 1).filter(mayFollow).length,
  };
}

/** What decides which other questions there are. */
const DECISIVE: readonly FactPath[] = ["event.kind", "event.date", "person.contributions"];
