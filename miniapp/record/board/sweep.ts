/** A finger or a mouse on the board: which month is under it, and whether it taps, sweeps or scrolls the page. */
import { january } from "../months/month.ts";

/** A place on the screen, in px from its upper left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How many months stand in a row on a phone; where there is room, two rows stand side by side. */
export const IN_ROW = 6;

/** The first months of the rows of these years, in their order. */
export const rowStarts = (years: readonly number[]): number[] =>
  years.flatMap((year) => [january(year), january(year) + IN_ROW]);

/** Where a row of months stands on the screen; `first` is the number of its first month. */
export interface RowBox {
  readonly first: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The first and the last month of a sweep, in the order of the hand. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** The month at a place: of the nearest row, and there the nearest month. Undefined on a board without rows. */
export function monthAt({ x, y }: Point, boxes: readonly RowBox[]): number | undefined {
  const down = ({ top, height }: RowBox) => Math.max(top - y, y - top - height, 0);
  const across = ({ left, width }: RowBox) => Math.max(left - x, x - left - width, 0);
  const [nearest] = [...boxes].sort((a, b) => down(a) - down(b) || across(a) - across(b));
  if (nearest === undefined || nearest.width <= 0) return undefined;
  const column = Math.floor(((x - nearest.left) / nearest.width) * IN_ROW);
  return nearest.first + Math.min(Math.max(column, 0), IN_ROW - 1);
}

/** How far a finger may tremble before it moves, in px. */
const SLOP = 8;

/** What the board hears of a sweep. */
export interface Sweeping {
  /** The months under the sweep so far; undefined when it has ended or was given up. */
  readonly show: (reach: Reach | undefined) => void;
  readonly done: (reach: Reach) => void;
}

/** A hand on the board. */
export interface Hand {
  /** Says who is told from now on; nobody on a board that is only read. */
  readonly tell: (sweeping: Sweeping | undefined) => void;
  readonly press: (at: Point, boxes: readonly RowBox[], kind: "touch" | "mouse") => void;
  readonly move: (to: Point) => void;
  readonly lift: () => void;
  readonly cancel: () => void;
  /** Whether the press that ends was a sweep, so that the click a browser makes of it is no tap. */
  readonly swept: () => boolean;
}

/** A hand that has not touched yet. A touch that first moves up or down scrolls the page and never sweeps. */
export function newHand(): Hand {
  let told: Sweeping | undefined;
  let pressed: { at: Point; month: number; boxes: readonly RowBox[]; kind: "touch" | "mouse" } | undefined;
  let reach: Reach | undefined;
  let swept = false;
  const end = () => {
    pressed = undefined;
    if (reach) told?.show(undefined);
    reach = undefined;
  };
  return {
    tell(sweeping) {
      told = sweeping;
    },
    press(at, boxes, kind) {
      end();
      swept = false;
      const month = monthAt(at, boxes);
      if (month !== undefined) pressed = { at, month, boxes, kind };
    },
    move(to) {
      if (!pressed) return;
      const month = monthAt(to, pressed.boxes);
      if (month === undefined) return;
      if (!reach) {
        const [across, down] = [Math.abs(to.x - pressed.at.x), Math.abs(to.y - pressed.at.y)];
        if (Math.max(across, down) < SLOP) return;
        if (pressed.kind === "touch" && down > across) {
          end();
          return;
        }
        if (pressed.kind === "mouse" && month === pressed.month) return;
      }
      if (reach?.to === month) return;
      swept = true;
      reach = { from: pressed.month, to: month };
      told?.show(reach);
    },
    lift() {
      const ended = reach;
      end();
      if (ended) told?.done(ended);
    },
    cancel: end,
    swept: () => swept,
  };
}
