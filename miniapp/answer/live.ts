/** When the answer is asked: at once; while something is open beside it, whenever she pauses. */
import { useEffect } from "react";
import { today } from "../clock.ts";
import { askingOf } from "../draft/asks.ts";
import { checkDraft } from "../draft/check.ts";
import type { Draft } from "../draft/draft.ts";
import { toFacts } from "../draft/to-facts.ts";
import { useValue } from "../observable.ts";
import { opened } from "../told/in-place.ts";
import { ask, type Answered } from "./ask.ts";

const PAUSE_MS = 400;

/**
 * Asks whenever what was told changes: the same question is not sent twice; of what is open beside the answer, nothing half
 * typed, and nothing that she has taken away to tell anew.
 */
export function useAsking(all: Draft): void {
  const open = useValue(opened)?.fact;
  useEffect(() => {
    if (open === undefined) {
      void ask();
      return undefined;
    }
    const soon = setTimeout(() => {
      const untold = [...askingOf(all, today()).open].some((fact) => fact === open);
      if (!untold && checkDraft(all, today()).length === 0) void ask();
    }, PAUSE_MS);
    return () => clearTimeout(soon);
  }, [all, open]);
}

/** The draft that an answer goes with: the one of now as long as it says the same, else the one that was asked with. */
export const answeredDraft = ({ of }: Answered, now: Draft): Draft => (factsText(of) === factsText(now) ? now : of);

const factsText = (draft: Draft): string => JSON.stringify(toFacts(draft, today()));
