/** The record as a board of months to paint, with presets and a step back. */
import { useState } from "react";
import type { Draft, StretchDraft, Whose } from "../../draft/draft.ts";
import { Box, Button } from "../../ui/index.ts";
import { dateWords } from "../../wording/figures.ts";
import { BrushFields } from "./brush-fields.tsx";
import { paymentWords } from "../months/cell.ts";
import { momentsOf, type Moments } from "../months/moments.ts";
import { MonthGrid } from "./grid.tsx";
import { useHistory } from "./history.ts";
import { Legend } from "./legend.tsx";
import { december, monthText, rowsOfMonths, yearOf } from "../months/month.ts";
import { firstMonth } from "../months/months.ts";
import { brushAsks, clear, goOn, isPainted, meant, paint, plainBrush, type Tool } from "../months/paint.ts";
import { PresetFields, type Preset } from "./preset-fields.tsx";
import { missed, paidUntil, payingSince } from "./presets.ts";

interface PainterProps {
  readonly draft: Draft;
  readonly whose: Whose;
  readonly name: string;
  readonly onChange: (stretches: readonly StretchDraft[]) => void;
}

/** Paints the stretches of one person; the list under it shows the same. */
export function Painter({ draft, whose, name, onChange }: PainterProps) {
  const { contributions } = draft[whose];
  const id = `${whose}-board`;
  const history = useHistory(contributions, onChange);
  const [chosen, setTool] = useState<Tool | undefined>(() => toolOf(contributions));
  const [said, setSaid] = useState("");
  const [byEnds, setByEnds] = useState(false);
  const [waiting, setWaiting] = useState<number>();
  const [early, setEarly] = useState(false);

  const moments = momentsOf(draft);
  const years = yearsOf(contributions, moments, early);
  const last = december(years[1]);
  const told = firstMonth(contributions);
  const tool =
    chosen === undefined || chosen === "none" ? chosen : meant(chosen, brushAsks(draft, whose, chosen.scheme));
  const endsNow = contributions.some(
    ({ ongoing, to, onTime }) => ongoing === "no" && to === monthText(moments.now) && onTime !== "no",
  );

  const put = (months: readonly number[], held: Tool | undefined) => {
    setWaiting(undefined);
    if (held === undefined) {
      setSaid("先在上面选一种交法，再点月份");
      return;
    }
    history.change(paint(contributions, months, held, last));
    setSaid(`${spanWords(months)}：${toolWords(held)}`);
  };
  const tap = (month: number) => {
    if (byEnds && waiting === undefined) {
      setWaiting(month);
      setSaid(`从${dateWords(monthText(month))}开始，再点最后一个月`);
    } else if (byEnds && waiting !== undefined) {
      const [from, to] = [Math.min(waiting, month), Math.max(waiting, month)];
      put(
        Array.from({ length: to - from + 1 }, (_, index) => from + index),
        tool,
      );
    } else put([month], tool !== undefined && isPainted(contributions, month, tool) ? "none" : tool);
  };
  const preset = (kind: Preset, from: number, to: number): string | undefined => {
    if (kind === "since" && (tool === undefined || tool === "none")) return "先在上面选一种交法";
    if (kind === "since" && tool !== undefined && tool !== "none") {
      history.change(payingSince(contributions, from, tool, moments.now, last));
      setSaid(`从${dateWords(monthText(from))}一直交到现在：${toolWords(tool)}`);
    } else if (kind === "until") {
      history.change(paidUntil(contributions, from, last));
      setSaid(`交到${dateWords(monthText(from))}为止`);
    } else {
      history.change(missed(contributions, from, to, last));
      setSaid(`${dateWords(monthText(Math.min(from, to)))}到${dateWords(monthText(Math.max(from, to)))}：没交`);
    }
    return undefined;
  };

  return (
    <Box className="painter">
      <BrushFields id={`${whose}-brush`} draft={draft} whose={whose} tool={chosen} onChange={setTool} />
      <PresetFields id={`${whose}-preset`} onDone={preset} />
      {told !== undefined && yearOf(told) < years[0] && (
        <Button id={`${id}-early`} look="quiet" onPress={() => setEarly(true)}>
          {`看 ${years[0]} 年以前的`}
        </Button>
      )}
      {(told === undefined || yearOf(told) >= years[0]) && !early && (
        <Button id={`${id}-early`} look="quiet" onPress={() => setEarly(true)}>
          再往前几年
        </Button>
      )}
      <MonthGrid
        id={id}
        label={`${name}每个月的缴费`}
        stretches={contributions}
        years={years}
        moments={moments}
        waiting={waiting}
        painting={{
          tap,
          span: (months) => put(months, tool),
          clear: (months) => {
            history.change(clear(contributions, months, last));
            setSaid(`${spanWords(months)}：没交`);
          },
        }}
      />
      <Legend />
      <Box kind="p" id={`${id}-said`} className="board-said" live="polite">
        {said}
      </Box>
      {endsNow && (
        <Button
          id={`${id}-go-on`}
          onPress={() => {
            history.change(goOn(contributions, monthText(moments.now)));
            setSaid("以后还接着交");
          }}
        >
          以后还接着交
        </Button>
      )}
      <Box className="acts">
        <Button
          id={`${id}-undo`}
          disabled={!history.canUndo}
          onPress={() => {
            history.undo();
            setSaid("退回了一步");
          }}
        >
          退回一步
        </Button>
        <Button
          id={`${id}-ends`}
          look={byEnds ? "primary" : "secondary"}
          onPress={() => {
            setByEnds(!byEnds);
            setWaiting(undefined);
            setSaid(byEnds ? "一次点一个月" : "先点第一个月，再点最后一个月");
          }}
        >
          {byEnds ? "改回一个一个点" : "一次选一段月份"}
        </Button>
      </Box>
    </Box>
  );
}

/** Begins with the way she paid last: most people go on in it. */
function toolOf(stretches: readonly StretchDraft[]): Tool | undefined {
  const scheme = stretches.at(-1)?.scheme ?? "";
  return scheme === "" ? undefined : plainBrush(scheme);
}

const toolWords = (tool: Tool): string => {
  if (tool === "none") return "没交";
  const { late, ...details } = tool;
  return paymentWords({ ...details, onTime: late ? "no" : "" });
};

function spanWords(months: readonly number[]): string {
  return rowsOfMonths([...months].sort((a, b) => a - b))
    .map(([from, to]) =>
      from === to ? dateWords(monthText(from)) : `${dateWords(monthText(from))}到${dateWords(monthText(to))}`,
    )
    .join("、");
}

/** The years shown: what a pregnancy and its waiting months reach back to; `early` = all that is told, and more. */
function yearsOf(
  stretches: readonly StretchDraft[],
  { now, event }: Moments,
  early: boolean,
): readonly [number, number] {
  const usual = Math.min(yearOf(now), yearOf(event ?? now)) - 2;
  const told = firstMonth(stretches);
  const first = early ? Math.min(usual - 5, yearOf(told ?? now)) : usual;
  return [first, Math.max(yearOf(now) + 1, yearOf(event ?? now))];
}
