/** The board in a browser: a grid, as keyboards and screen readers know it, swept by finger or mouse. */
import { useRef, type KeyboardEvent, type MouseEvent, type PointerEvent } from "react";
import type { BoardKey, BoardProps, MonthCellProps, YearRowProps } from "./grid-types.ts";
import type { YearBox } from "./sweep.ts";
import { useHand } from "./use-hand.ts";

/** The board. Where its years stand is measured once, when a finger or the mouse button comes down. */
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
    const key = keyOf(event);
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

/** The names of the months, as the columns' heads. */
export const MonthNames = ({ names }: { readonly names: readonly string[] }) => (
  <div role="row" className="board-months board-names">
    {names.map((name) => (
      <div key={name} role="columnheader" className="board-name" aria-label={`${name} 月`}>
        {name}
      </div>
    ))}
  </div>
);

/** A year. */
export const YearRow = ({ year, children }: YearRowProps) => (
  <div role="row" className="board-year">
    <div role="rowheader" className="board-year-name">{`${year} 年`}</div>
    <div role="presentation" className="board-months board-row">
      {children}
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

function boxesIn(board: HTMLElement | null, years: readonly number[]): YearBox[] {
  return [...(board?.querySelectorAll(".board-row") ?? [])].flatMap((row, index) => {
    const year = years[index];
    if (year === undefined) return [];
    const { left, top, width, height } = row.getBoundingClientRect();
    return [{ year, left, top, width, height }];
  });
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -12, ArrowDown: 12 };

function keyOf({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyboardEvent): BoardKey | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const by = STEPS[key];
  if (by !== undefined) return { kind: "step", by, extend: shiftKey };
  if (key === "Home" || key === "End")
    return { kind: "edge", edge: key === "Home" ? "first" : "last", extend: shiftKey };
  if (key === " " || key === "Enter") return { kind: "paint" };
  if (key === "Delete" || key === "Backspace") return { kind: "clear" };
  return key === "Escape" ? { kind: "cancel" } : undefined;
}
