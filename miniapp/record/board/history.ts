/** One step back on the board. */
import { useState } from "react";
import type { StretchDraft } from "../../draft/draft.ts";

type Record = readonly StretchDraft[];

/** Changes of a record that can be taken back, newest last, as long as nothing else has changed it since. */
export function useHistory(current: Record, set: (record: Record) => void) {
  const [done, setDone] = useState<readonly { readonly before: Record; readonly after: Record }[]>([]);
  const last = done.at(-1);
  const canUndo = last !== undefined && last.after === current;
  return {
    canUndo,
    change(after: Record) {
      setDone([...(canUndo ? done : []), { before: current, after }].slice(-DEPTH));
      set(after);
    },
    undo() {
      if (!canUndo) return;
      setDone(done.slice(0, -1));
      set(last.before);
    },
  };
}

/** How many steps are kept. */
const DEPTH = 20;
