/** What the pages live on: the draft of the current person, what is to mend, which stretch is open. */
import type { Problem } from "./draft/problem.ts";
import type { Draft, Whose } from "./draft/draft.ts";
import { observable } from "./observable.ts";
import { clearCurrent, draft, editDraft } from "./people/people.ts";
import { idOf } from "./ui/ids.ts";

export { observable, useValue, type Observable } from "./observable.ts";
export { draft };

/** What is to mend, shown beside its field. */
export const problems = observable<readonly Problem[]>([]);

/** A stretch by whose it is and its number; `gap`: the months missed between it and the next are asked for. */
interface OpenStretch {
  readonly whose: Whose;
  readonly index: number;
  readonly gap?: true;
}

/** The contribution stretch that is open for editing, if one is. */
export const openStretch = observable<OpenStretch | undefined>(undefined);

let editing = false;

/** Changes the draft through the field with this id, keeps it, and takes back what was said about that field. */
export function edit(fieldId: string, change: (draft: Draft) => Draft): void {
  editing = true;
  try {
    editDraft(change);
  } finally {
    editing = false;
  }
  const left = problems.get().filter(({ pointer }) => idOf(pointer) !== fieldId);
  if (left.length < problems.get().length) problems.set(left);
}

/** Forgets everything that was typed about the current person. */
export const startOver = (): void => clearCurrent();

// Another draft has come: another person's, an emptied one, one from another tab. What was said of the last is void.
draft.watch(() => {
  if (editing) return;
  problems.set([]);
  openStretch.set(undefined);
});
