/** What the parts of the board take on both targets. */
import type { ReactNode } from "react";
import type { Sweeping } from "./sweep.ts";

/** The board around the years. */
export interface BoardProps {
  id: string;
  label: string;
  /** The years shown, in their order. */
  years: readonly number[];
  /** Absent on a board that is only read. */
  sweep: Sweeping | undefined;
  /** What a key asks for, in a browser: a step of some months, or an act on the month in focus. Gives the id to focus. */
  onKey: (key: BoardKey) => string | undefined;
  children: ReactNode;
}

/** A key on the board. `extend` = with Shift: the months from where it was first held down. */
export type BoardKey =
  /** `by` so many months. */
  | { readonly kind: "step"; readonly by: number; readonly extend: boolean }
  | { readonly kind: "edge"; readonly edge: "first" | "last"; readonly extend: boolean }
  | { readonly kind: "paint" | "clear" | "cancel" };

/** A year and its months: those of each row. */
export interface YearRowProps {
  year: number;
  rows: readonly ReactNode[];
}

/** One month, to tap, sweep over or move to. */
export interface MonthCellProps {
  id: string;
  className: string;
  /** All there is to know of the month. */
  label: string;
  /** Whether Tab comes to this month. */
  inFocus: boolean;
  /** Under the sweep, or chosen with Shift. */
  selected: boolean;
  /** `extend` = with Shift. */
  onPress: ((extend: boolean) => void) | undefined;
  children: ReactNode;
}
