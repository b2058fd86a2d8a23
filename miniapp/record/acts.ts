/** What can be done to one person's record on its page; each keeps the draft and takes the reader along. */
import { today } from "../clock.ts";
import { checkRecord } from "../draft/check.ts";
import { emptyStretch, type PersonDraft, type StretchDraft, type Whose } from "../draft/draft.ts";
import type { Problem } from "../draft/problem.ts";
import { tellRecord } from "../draft/record.ts";
import { draft, edit, observable, openStretch, problems } from "../state.ts";
import { idOf, reveal } from "../ui/index.ts";
import type { TellStretch } from "./fields/types.ts";
import { rejoinAt, splitAt, tellEarlier } from "./months/tell.ts";

/** The record before a stretch was taken away, as long as nothing else has changed it since. */
export const removed = observable<
  { readonly before: readonly StretchDraft[]; readonly after: readonly StretchDraft[] } | undefined
>(undefined);

/** The acts; `index` is a stretch's number in the record. */
export interface RecordActs {
  /** Tells something of a stretch. */
  readonly tell: (index: number) => TellStretch;
  /** Answers one of the first questions through a field. */
  readonly answer: (fieldId: string, changes: (person: PersonDraft) => Partial<PersonDraft>) => void;
  readonly add: () => void;
  readonly remove: (index: number) => void;
  /** Takes the last removal back. */
  readonly putBack: () => void;
  /** Closes the stretch once nothing of it is to be mended. */
  readonly done: (index: number) => void;
  /** Asks for the months missed in a stretch. */
  readonly split: (index: number) => void;
  readonly rejoin: (index: number) => void;
  readonly gapDone: (index: number) => void;
  /** Asks for the stretch before this one. */
  readonly earlier: (index: number) => void;
}

/** The acts on one person's record. */
export function recordActs(whose: Whose): RecordActs {
  const list = `${whose}-contributions`;
  const change = (fieldId: string, changes: (person: PersonDraft) => Partial<PersonDraft>) =>
    edit(fieldId, (before) => tellRecord(before, whose, changes(before[whose]), today()));
  const mine = () => draft.get()[whose].contributions;
  /** Stretches are complained of by number, and the numbers move. */
  const relist = (stretches: readonly StretchDraft[], open: { index: number; gap?: true } | undefined) => {
    change(list, () => ({ contributions: stretches, record: stretches.length === 0 ? "" : "listed" }));
    problems.set([]);
    openStretch.set(open && { whose, ...open });
    setTimeout(() => reveal(open ? `${list}-${open.index}-title` : `${whose}-record`));
  };
  const closeUnless = (found: readonly Problem[]) => {
    problems.set(found);
    const [first] = found;
    if (!first) openStretch.set(undefined);
    setTimeout(() => reveal(first ? idOf(first.pointer) : `${whose}-record`));
  };
  const wrongIn = (...indexes: readonly number[]) =>
    checkRecord(draft.get(), whose).filter(({ pointer }) =>
      indexes.some((index) => pointer.startsWith(`/${whose}/contributions/${index}/`)),
    );
  return {
    tell: (index) => (fieldId, changes) =>
      change(fieldId, ({ contributions }) => ({
        contributions: contributions.map((stretch, at) => (at === index ? { ...stretch, ...changes } : stretch)),
      })),
    answer(fieldId, changes) {
      change(fieldId, changes);
      problems.set([]);
      openStretch.set({ whose, index: 0 });
    },
    add: () => relist([...mine(), emptyStretch], { index: mine().length }),
    remove(index) {
      const before = mine();
      const after = before.filter((_, at) => at !== index);
      relist(after, undefined);
      removed.set({ before, after });
    },
    putBack() {
      const { before } = removed.get() ?? {};
      if (before) relist(before, undefined);
    },
    done: (index) => closeUnless(wrongIn(index)),
    split: (index) => relist(splitAt(mine(), index), { index, gap: true }),
    rejoin: (index) => relist(rejoinAt(mine(), index), undefined),
    gapDone: (index) => closeUnless(wrongIn(index, index + 1)),
    earlier: (index) => relist(tellEarlier(mine(), index), { index }),
  };
}
