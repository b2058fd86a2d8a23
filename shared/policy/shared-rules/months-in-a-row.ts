/** The plainest course: months paid one after the other. A gap that nothing closes begins the count anew. */
import type { Course } from "../months/course.ts";

/** How many counted months in a row; a paper says which count, and what closes a gap, if anything does. */
export const inARow = (
  how: Pick<Course<number>, "counts"> & Partial<Pick<Course<number>, "closes" | "excuses">>,
): Course<number> => ({
  start: 0,
  closes: () => false,
  pays: (before, _paid, _m, { missed }) => (missed ? 1 : before + 1),
  ...how,
});
