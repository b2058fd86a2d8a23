/** The months of a record, a year a row, to look at and to paint. */
import { memo, useCallback, useEffect, useRef, useState } from "react";
import type { StretchDraft } from "../../draft/draft.ts";
import { Box } from "../../ui/index.ts";
import { sameCell, yearOfCells, type Cell } from "../months/cell.ts";
import type { Moments } from "../months/moments.ts";
// No file ending: Taro takes the browser's parts for browsers.
import { Board, MonthCell, YearRow } from "./grid-parts";
import type { BoardKey } from "./grid-types.ts";
import { inYear, january, monthsBetween, monthText, yearOf } from "../months/month.ts";
import { IN_ROW, type Reach, type Sweeping } from "./sweep.ts";

/** What can be done to the months. */
export interface Painting {
  /** One month, tapped. */
  readonly tap: (month: number) => void;
  /** A span of months, swept or chosen by keys. */
  readonly span: (months: readonly number[]) => void;
  readonly clear: (months: readonly number[]) => void;
}

interface MonthGridProps {
  readonly id: string;
  readonly label: string;
  readonly stretches: readonly StretchDraft[];
  /** The first and the last year shown. */
  readonly years: readonly [number, number];
  readonly moments: Moments;
  /** Absent where the record is only shown. */
  readonly painting?: Painting;
  /** A month that waits for the other end of its span. */
  readonly waiting?: number | undefined;
}

/** The board. Each month tells all about itself in its name; only the years that changed are drawn again. */
export function MonthGrid({ id, label, stretches, years: [first, last], moments, painting, waiting }: MonthGridProps) {
  const [reach, setReach] = useState<Reach>();
  const [cursor, setCursor] = useState<number>();
  const [anchor, setAnchor] = useState<number>();
  const at = within(cursor ?? moments.now, first, last);
  const chosen = reach ?? (anchor === undefined ? undefined : { from: anchor, to: at });
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index);

  const spanOfKeys = () => (anchor === undefined ? [at] : monthsBetween(anchor, at));
  const goTo = (month: number, extend: boolean) => {
    const next = within(month, first, last);
    setAnchor(extend && painting ? (anchor ?? at) : undefined);
    setCursor(next);
    return cellId(id, next);
  };
  const onKey = (key: BoardKey) => {
    if (key.kind === "step") return goTo(at + key.by, key.extend);
    if (key.kind === "edge") return goTo(january(yearOf(at)) + (key.edge === "first" ? 0 : 11), key.extend);
    if (key.kind === "clear") painting?.clear(spanOfKeys());
    if (key.kind === "paint" && anchor === undefined) painting?.tap(at);
    else if (key.kind === "paint") painting?.span(spanOfKeys());
    setAnchor(undefined);
    return undefined;
  };
  const press = (month: number, extend: boolean) => {
    setCursor(month);
    setAnchor(undefined);
    if (extend && painting) painting.span(monthsBetween(anchor ?? at, month));
    else painting?.tap(month);
  };
  const latest = useRef(press);
  useEffect(() => {
    latest.current = press;
  });
  const stablePress = useCallback((month: number, extend: boolean) => latest.current(month, extend), []);
  const sweep: Sweeping | undefined = painting && {
    show: setReach,
    done: ({ from, to }) => {
      setCursor(to);
      painting.span(monthsBetween(from, to));
    },
  };
  return (
    <Board id={id} label={label} years={years} sweep={sweep} onKey={onKey}>
      {years.map((year) => (
        <Year
          key={year}
          id={id}
          year={year}
          cells={yearOfCells(stretches, year, moments)}
          focusOn={yearOf(at) === year ? at : undefined}
          chosen={partOf(year, chosen)}
          waiting={waiting !== undefined && yearOf(waiting) === year ? waiting : undefined}
          onPress={painting && stablePress}
        />
      ))}
    </Board>
  );
}

/** Where a month's cell is found. */
const cellId = (grid: string, month: number): string => `${grid}-${monthText(month)}`;

const within = (month: number, first: number, last: number): number =>
  Math.min(Math.max(month, january(first)), january(last) + 11);

/** The part of a span in one year, ascending, as text: the same text, the same part. */
function partOf(year: number, reach: Reach | undefined): string {
  if (!reach) return "";
  const [from, to] = [Math.min(reach.from, reach.to), Math.max(reach.from, reach.to)];
  const part = [Math.max(from, january(year)), Math.min(to, january(year) + 11)] as const;
  return part[0] <= part[1] ? part.join(" ") : "";
}

interface YearProps {
  readonly id: string;
  readonly year: number;
  readonly cells: readonly Cell[];
  readonly focusOn: number | undefined;
  readonly chosen: string;
  readonly waiting: number | undefined;
  readonly onPress: ((month: number, extend: boolean) => void) | undefined;
}

const Year = memo(
  function Year({ id, year, cells, focusOn, chosen, waiting, onPress }: YearProps) {
    const [from = Infinity, to = -Infinity] = chosen === "" ? [] : chosen.split(" ").map(Number);
    const drawn = cells.map((cell) => {
      const { month, words } = cell;
      const selected = from <= month && month <= to;
      return (
        <MonthCell
          key={month}
          id={cellId(id, month)}
          className={classOf(cell, selected, month === waiting)}
          label={words}
          inFocus={month === focusOn}
          selected={selected}
          onPress={onPress && ((extend) => onPress(month, extend))}
        >
          <Face cell={cell} />
        </MonthCell>
      );
    });
    return <YearRow year={year} rows={[drawn.slice(0, IN_ROW), drawn.slice(IN_ROW)]} />;
  },
  (before, after) =>
    before.focusOn === after.focusOn &&
    before.chosen === after.chosen &&
    before.waiting === after.waiting &&
    before.onPress === after.onPress &&
    before.cells.every((cell, index) => {
      const other = after.cells[index];
      return other !== undefined && sameCell(cell, other);
    }),
);

/** Its number with what is particular about the month, its sign, and the marks of its payment. */
const Face = ({ cell }: { readonly cell: Cell }) => {
  const { month, scheme, sign, more, maternity, late, away, time, event, doubt } = cell;
  return (
    <Box className="month-face">
      <Box className="month-mark month-number">{`${inYear(month)}${time === "now" ? "今" : ""}${event ? "★" : ""}`}</Box>
      <Box className="month-sign">{sign}</Box>
      <Box className="month-mark">
        {maternity && (
          <Box kind="span" className="month-dot">
            ●
          </Box>
        )}
        {`${late ? "补" : ""}${away ? "外" : ""}${more ? "+" : ""}${doubt && scheme !== "" ? "?" : ""}`}
      </Box>
    </Box>
  );
};

function classOf({ scheme, time, event, doubt }: Cell, selected: boolean, waiting: boolean): string {
  return [
    "month-cell",
    scheme === "" ? "month-unpaid" : `month-${scheme}`,
    scheme !== "" && time === "planned" && "month-planned",
    time === "now" && "month-now",
    event && "month-event",
    doubt && "month-doubt",
    (selected || waiting) && "month-chosen",
  ]
    .filter(Boolean)
    .join(" ");
}
