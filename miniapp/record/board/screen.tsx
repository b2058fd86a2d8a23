/** The record as a board of months to paint, with what the hand holds at the foot of the screen. */
import { useState } from "react";
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { goBackFrom } from "../../navigation.ts";
import { Chips } from "../../ui/chips";
import { Box, Button } from "../../ui/index.ts";
import { useWide } from "../../ui/wide";
import { TOOLS } from "../../wording/board.ts";
import { cellOf } from "../months/cell.ts";
import { momentsOf, type Moments } from "../months/moments.ts";
import { december, january, monthsBetween, yearOf } from "../months/month.ts";
import { firstMonth, toldIn } from "../months/months.ts";
import { plainBrush } from "../months/paint.ts";
import { BrushFields } from "./brush-fields.tsx";
import { MonthGrid } from "./grid.tsx";
import { Legend } from "./legend.tsx";
import { usePainting } from "./painting.ts";
import { Stretches } from "./stretches.tsx";

interface BoardScreenProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly name: string;
  readonly onChange: (stretches: readonly StretchDraft[]) => void;
}

/** Paints the months of one person; the page of the record tells the same in sentences. */
export function BoardScreen({ draft, whose, name, onChange }: BoardScreenProps) {
  const contributions = toldIn(draft[whose]);
  const [early, setEarly] = useState(0);
  const moments = momentsOf(draft);
  const years = yearsOf(contributions, moments, early);
  const wide = useWide();
  const hand = usePainting({ draft, whose, contributions, lastYear: years[1], onChange });
  const { tool, setTool } = hand;
  const id = `${whose}-board`;
  const brush = tool === "none" ? undefined : tool;
  const cells = monthsBetween(january(years[0]), december(years[1])).map((month) =>
    cellOf(contributions, month, moments),
  );
  return (
    <Box className={wide ? "columns columns-board" : "column"}>
      <Box className="column-main">
        {brush && <BrushFields id={`${whose}-brush`} draft={draft} whose={whose} brush={brush} onChange={setTool} />}
        <Button id={`${id}-early`} look="quiet" onPress={() => setEarly(early + 1)}>
          {`看 ${years[0]} 年以前的`}
        </Button>
        <MonthGrid
          id={id}
          label={`${name}每个月的缴费`}
          stretches={contributions}
          years={years}
          moments={moments}
          waiting={hand.waiting}
          painting={hand.painting}
        />
        <Legend cells={cells} />
        <Box kind="section" className="actions bar" label="画笔">
          <Chips
            id={`${whose}-brush`}
            label="选一种，再点月份"
            rows={[{ wide: true, chips: TOOLS }]}
            value={brush?.scheme ?? (tool === "none" ? "none" : "")}
            onChange={(value) => {
              const chosen = TOOLS.find((each) => each.value === value)?.value;
              if (chosen === "none") setTool("none");
              // When and where it was paid may well be the same in another way of paying; its own details are not.
              else if (chosen)
                setTool({
                  ...plainBrush(chosen),
                  ...(brush && { region: brush.region, late: brush.late, paidIn: brush.paidIn }),
                });
            }}
          />
          <Box kind="p" id={`${id}-said`} className="board-said" live="polite">
            {hand.said}
          </Box>
          <Box className="acts">
            <Button id={`${id}-undo`} disabled={!hand.canUndo} onPress={() => hand.undo()}>
              退回一步
            </Button>
            <Button id={`${id}-ends`} onPress={() => hand.toggleEnds()}>
              {hand.byEnds ? "单个点" : "点头尾"}
            </Button>
            <Button
              id="board-done"
              look={contributions.length > 0 ? "primary" : "secondary"}
              onPress={() => void goBackFrom("months")}
            >
              {contributions.length > 0 ? "填好了" : "返回"}
            </Button>
          </Box>
        </Box>
      </Box>
      {wide && <Stretches id={`${id}-told`} stretches={contributions} now={moments.now} />}
    </Box>
  );
}

/**
 * The years shown: those of now and of the event, with the one before, which waiting months reach back into; `early` =
 * how often more was asked for: two years each time, and at once all that is told.
 */
function yearsOf(
  stretches: readonly StretchDraft[],
  { now, event = now }: Moments,
  early: number,
): readonly [number, number] {
  const usual = yearOf(Math.min(now, event)) - 1;
  const told = early > 0 ? yearOf(firstMonth(stretches) ?? now) : usual;
  // In December, next month can still be planned.
  return [Math.min(usual - 2 * early, told), yearOf(Math.max(now + 1, event))];
}
