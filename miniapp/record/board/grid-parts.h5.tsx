/** The board in a browser: a grid, as keyboards and screen readers know it, swept by finger or mouse. */
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { BoardKey, BoardProps, MonthCellProps, YearRowProps } from "./grid-types.ts";
import { IN_ROW, rowStarts, type RowBox } from "./sweep.ts";
import { useHand } from "./use-hand.ts";

/** The board. Where its rows stand is measured once, when a finger or the mouse button comes down. */
export function Board({ id, label, years, sweep, onKey, children }: BoardProps) {
  const board = useRef<HTMLDivElement>(null);
  const hand = useHand(sweep);

  const press = (event: PointerEvent) => {
    if (!sweep || !event.isPrimary || event.button !== 0) return;
    const kind = event.pointerType === "mouse" ? "mouse" : "touch";
    hand.press({ x: event.clientX, y: event.clientY }, boxesIn(board.current, years), kind);
    const move = (moved: globalThis.PointerEvent) => hand.move({ x: moved.clientX, y: moved.clientY });
    const listening = new AbortController();
    const { signal } = listening;
    const stop = (end: () => void) => () => {
      listening.abort();
      end();
    };
    window.addEventListener("pointermove", move, { signal });
    window.addEventListener("pointerup", stop(hand.lift), { signal });
    window.addEventListener("pointercancel", stop(hand.cancel), { signal });
  };
  /** A sweep that comes back to its month is no tap on it. */
  const swallow = (event: MouseEvent) => {
    // The click of a keyboard or a screen reader has no press before it.
    if (event.detail > 0 && hand.swept()) event.stopPropagation();
  };
  const type = (event: KeyboardEvent) => {
    const key = keyOf(event, () => monthsBelow(boxesIn(board.current, years)));
    if (!key) return;
    event.preventDefault();
    const towards = onKey(key);
    if (towards !== undefined) document.getElementById(towards)?.focus();
  };
  return (
    <div
      ref={board}
      id={id}
      className="board"
      role="grid"
      aria-label={label}
      aria-readonly={sweep ? undefined : true}
      aria-multiselectable={sweep ? true : undefined}
      onPointerDown={press}
      onClickCapture={swallow}
      onKeyDown={type}
    >
      {children}
    </div>
  );
}

/** A year: one row to those who hear it, however it stands on the screen. */
export const YearRow = ({ year, rows }: YearRowProps) => (
  <div role="row" className="board-year">
    <div role="rowheader" className="board-year-name">{`${year} 年`}</div>
    <div role="presentation" className="board-months">
      {rows.map((row, index) => (
        <div key={index} role="presentation" className="board-row">
          {row}
        </div>
      ))}
    </div>
  </div>
);

/** A month. */
export const MonthCell = ({ id, className, label, inFocus, selected, onPress, children }: MonthCellProps) => (
  <div
    id={id}
    role="gridcell"
    className={className}
    aria-label={label}
    aria-selected={onPress ? selected : undefined}
    tabIndex={inFocus ? 0 : -1}
    onClick={onPress && ((event) => onPress(event.shiftKey))}
  >
    {children}
  </div>
);

function boxesIn(board: HTMLElement | null, years: readonly number[]): RowBox[] {
  const starts = rowStarts(years);
  return [...(board?.querySelectorAll(".board-row") ?? [])].flatMap((row, index) => {
    const first = starts[index];
    if (first === undefined) return [];
    const { left, top, width, height } = row.getBoundingClientRect();
    return [{ first, left, top, width, height }];
  });
}

/** How many months further the one below is: a row's, or a year's where its rows stand side by side. */
function monthsBelow(boxes: readonly RowBox[]): number {
  const [one, other] = boxes;
  return one && other && one.top === other.top ? 2 * IN_ROW : IN_ROW;
}

const STEPS: Readonly<Record<string, "left" | "right" | "up" | "down">> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

function keyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent, below: () => number): BoardKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const step = STEPS[key];
  if (step !== undefined) {
    const far = step === "up" || step === "down" ? below() : 1;
    return { kind: "step", by: step === "left" || step === "up" ? -far : far, extend: shiftKey };
  }
  if (key === "Home" || key === "End")
    return { kind: "edge", edge: key === "Home" ? "first" : "last", extend: shiftKey };
  if (key === " " || key === "Enter") return { kind: "paint" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return key === "Escape" ? { kind: "cancel" } : undefined;
}
