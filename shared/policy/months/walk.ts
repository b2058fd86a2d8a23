/** What a walk over months came to, month by month, and how it is asked. */
import { addMonths, type Month } from "../base/calendar.ts";

/** The walk after a month: where she stands, the index of the last counted month (-1: none), and the late months since. */
export interface Fold<S> {
  readonly now: S;
  readonly last: number;
  readonly late: number;
}

/** Where she stands in each month from `first` on; read by `at` and the like. */
export interface Walk<S> {
  readonly first: Month;
  /** Up to index `from` it is an earlier walk. */
  readonly from: number;
  readonly before?: Walk<S>;
  /** Where she stands in each month from that index on; `undefined` = that month does not count. */
  readonly states: readonly (S | undefined)[];
  /** After each of them: from there another walk goes on. */
  readonly after: readonly Fold<S>[];
}

/** What a month of that index holds, in the walk or in the earlier one that it goes on from. */
function stateAt<S>(walk: Walk<S>, index: number): S | undefined {
  return index < walk.from ? walk.before && stateAt(walk.before, index) : walk.states[index - walk.from];
}
/** Where the walk stood after the month of that index. */
export function foldAt<S>({ from, before, after }: Walk<S>, index: number): Fold<S> | undefined {
  return index < from ? before && foldAt(before, index) : after[index - from];
}
/** How many months it saw. */
export const lengthOf = <S>({ from, states }: Walk<S>): number => from + states.length;

/** Where she stands in a month; `undefined` = it does not count. */
export const at = <S>(walk: Walk<S>, m: Month): S | undefined => stateAt(walk, m - walk.first);

/** Where she stood in the last counted month up to `m`, and which month that is. */
export function lastBy<S>(walk: Walk<S>, m: Month): { readonly month: Month; readonly stood: S } | undefined {
  for (let index = Math.min(m - walk.first, lengthOf(walk) - 1); index >= 0; index--) {
    const stood = stateAt(walk, index);
    if (stood !== undefined) return { month: addMonths(walk.first, index), stood };
  }
  return undefined;
}

/** The first month from `m` on in which it holds. */
export function firstFrom<S>(walk: Walk<S>, m: Month, holds: (stood: S, m: Month) => boolean): Month | undefined {
  for (let index = Math.max(0, m - walk.first); index < lengthOf(walk); index++) {
    const stood = stateAt(walk, index);
    const month = addMonths(walk.first, index);
    if (stood !== undefined && holds(stood, month)) return month;
  }
  return undefined;
}

/** The first month of the unbroken stretch up to `m` in which it holds. */
export function sinceWhen<S>(walk: Walk<S>, m: Month, holds: (stood: S) => boolean): Month | undefined {
  let since: Month | undefined;
  for (let index = m - walk.first; index >= 0; index--) {
    const stood = stateAt(walk, index);
    if (stood === undefined || !holds(stood)) break;
    since = addMonths(walk.first, index);
  }
  return since;
}
