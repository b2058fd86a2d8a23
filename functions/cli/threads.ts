/** The threads that answer slices. */
import { Piscina } from "piscina";
import type { Slice, SliceAnswers } from "./worker.ts";

/** Slices that may be under way for each thread: one that is worked on, and one that waits. */
export const AHEAD = 2;

/** So many threads, all of them from the beginning. */
export const threads = (jobs: number): Piscina<Slice, SliceAnswers> =>
  new Piscina<Slice, SliceAnswers>({
    filename: new URL("./worker.mjs", import.meta.url).href,
    minThreads: jobs,
    maxThreads: jobs,
    // What lives is small and what passes through is much: a larger nursery would only be filled before it is swept.
    resourceLimits: { maxYoungGenerationSizeMb: 16 },
  });
