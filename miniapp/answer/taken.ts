/** A plan taken: its facts as a draft, with all that is told of nobody but her left as it was. */
import { readFacts } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { fromFacts } from "../draft/from-facts.ts";
import type { Tryable } from "./plans.ts";

/** What only changes the event changes nothing else. */
export function taken(draft: Draft, { facts, changes }: Pick<Tryable, "facts" | "changes">): Draft {
  const read = readFacts(facts);
  if (!read.ok) return draft;
  const planned = fromFacts(read.value);
  if (changes.every(({ kind }) => kind === "event"))
    return { ...draft, event: { ...draft.event, date: planned.event.date } };
  return {
    ...draft,
    person: { ...draft.person, record: planned.person.record, contributions: planned.person.contributions },
    spouse: { ...draft.spouse, record: planned.spouse.record, contributions: planned.spouse.contributions },
    event: { ...draft.event, date: planned.event.date },
  };
}
