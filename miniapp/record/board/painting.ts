/** A hand that paints months: what it holds, what it has done, and a step back. */
import { useState } from "react";
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { byEndsWords, firstEndWords, NO_TOOL, spansWords, toolWords, UNDONE } from "../../wording/board.ts";
import { december, monthsBetween } from "../months/month.ts";
import { brushAsks, clear, isPainted, meant, paint, plainBrush, type Tool } from "../months/paint.ts";
import type { Painting } from "./grid.tsx";
import { useHistory } from "./history.ts";

interface Canvas {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly contributions: readonly StretchDraft[];
  readonly lastYear: number;
  readonly onChange: (stretches: readonly StretchDraft[]) => void;
}

/** What the board's screen draws, and does. */
export function usePainting({ draft, whose, contributions, lastYear, onChange }: Canvas) {
  const history = useHistory(contributions, onChange);
  const [chosen, setTool] = useState<Tool | undefined>(() => toolOf(contributions));
  const [said, setSaid] = useState("");
  const [byEnds, setByEnds] = useState(false);
  const [waiting, setWaiting] = useState<number>();
  const last = december(lastYear);
  const tool =
    chosen === undefined || chosen === "none" ? chosen : meant(chosen, brushAsks(draft, whose, chosen.scheme));

  const put = (months: readonly number[], held: Tool | undefined) => {
    setWaiting(undefined);
    if (held === undefined) {
      setSaid(NO_TOOL);
      return;
    }
    history.change(paint(contributions, months, held, last));
    setSaid(`${spansWords(months)}：${toolWords(held)}`);
  };
  const painting: Painting = {
    tap(month) {
      if (byEnds && waiting === undefined) {
        setWaiting(month);
        setSaid(firstEndWords(month));
      } else if (byEnds && waiting !== undefined) put(monthsBetween(waiting, month), tool);
      else put([month], tool !== undefined && isPainted(contributions, month, tool) ? "none" : tool);
    },
    span: (months) => put(months, tool),
    clear(months) {
      history.change(clear(contributions, months, last));
      setSaid(`${spansWords(months)}：${toolWords("none")}`);
    },
  };
  return {
    tool: chosen,
    setTool,
    said,
    byEnds,
    waiting,
    painting,
    canUndo: history.canUndo,
    undo() {
      history.undo();
      setSaid(UNDONE);
    },
    toggleEnds() {
      setByEnds(!byEnds);
      setWaiting(undefined);
      setSaid(byEndsWords(!byEnds));
    },
  };
}

/** Begins with the way she paid last: most people go on in it. */
function toolOf(stretches: readonly StretchDraft[]): Tool | undefined {
  const scheme = stretches.at(-1)?.scheme ?? "";
  return scheme === "" ? undefined : plainBrush(scheme);
}
