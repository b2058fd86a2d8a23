/** What the cells of a row say, whatever its months are. */
import type { Scheme } from "../policy/index.ts";
import type { State } from "./reading.ts";
import { stateOf, type Beside } from "./row-state.ts";
import { payerOf } from "./row-words.ts";
import { cellsIn, type Doubt, type Row } from "./row.ts";
import { placeIn } from "./words/places.ts";
import { yuanIn } from "./words/states.ts";

/** What a row says of each of its months. */
export interface RowSaid {
  readonly state: State | undefined;
  readonly zero: boolean;
  /** Residents pay by the year, and some months alone are marked. */
  readonly partly: boolean;
  readonly doubts: readonly Doubt[];
  readonly payer: Scheme | undefined;
  readonly region: string | undefined;
  readonly base: number | undefined;
  readonly tier: 1 | 2 | undefined;
}

/** Hears the cells of a row; `beside` is what its months tell. */
export function saidOf(row: Row, beside: Beside, resident: boolean): RowSaid {
  const { state, doubts, zero = false } = stateOf(row, beside);
  const { place, region } = placeOf(row);
  const ticks = resident ? cellsIn(row, "tick")[0]?.column.rank : undefined;
  const partly = ticks !== undefined && ticks < 12;
  const unplaced: Doubt[] = place !== undefined && region === undefined ? [{ what: "region", why: place }] : [];
  return {
    state: partly && state === "paid" ? undefined : state,
    zero,
    partly,
    doubts: [...doubts, ...unplaced],
    payer: payerOf(row, resident),
    region,
    base: baseOf(row),
    tier: tierOf(row),
  };
}

/** Where it was paid, as far as it is told. */
function placeOf(row: Row): { readonly place?: string; readonly region?: string | undefined } {
  const places = cellsIn(row, "place").map(({ text }) => text);
  return places.length === 0 ? {} : { place: places.join("、"), region: placeIn(...places) };
}

function baseOf(row: Row): number | undefined {
  const cells = cellsIn(row, "base");
  const own = cells.find(({ column }) => /个人|本人|职工/.test(column.name)) ?? cells[0];
  const base = own && yuanIn(own.text);
  return base !== undefined && base > 0 && base <= 1_000_000 ? base : undefined;
}

function tierOf(row: Row): 1 | 2 | undefined {
  const told = cellsIn(row, "tier")[0]?.text;
  if (told === undefined) return undefined;
  if (/[一1]档?|^1$/.test(told) && !/[二2]/.test(told)) return 1;
  return /[二2]档?|^2$/.test(told) && !/[一1]/.test(told) ? 2 : undefined;
}
