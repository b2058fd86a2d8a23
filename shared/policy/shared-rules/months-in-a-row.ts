/** The plainest course: months paid one after the other. A gap that nothing closes begins the count anew. */
import type { Month } from "../base/calendar.ts";
import type { Course } from "../months/course.ts";
import { at, type Walk } from "../months/walk.ts";
import type { Case } from "../rules/line.ts";

/** In each counted month, how many there are in a row up to it. */
export type Row = Walk<number>;
export type RowCase = Case<Row>;

/** A paper says which months count, and what closes a gap, if anything does. */
export const inARow = (
  how: Pick<Course<number>, "counts"> & Partial<Pick<Course<number>, "closes" | "excuses">>,
): Course<number> => ({
  start: 0,
  closes: () => false,
  pays: (before, _paid, _m, { missed }) => (missed ? 1 : before + 1),
  ...how,
});

/** How many in a row up to and with a month, by what decides; 0 where that month does not count. */
export const rowUpTo = ({ deciding }: Pick<RowCase, "deciding">, m: Month): number => at(deciding, m) ?? 0;
