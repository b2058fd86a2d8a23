/** A record as told is walked once for all lines and readings to which the walk is the same. */
import type { Situation } from "../facts/situation.ts";
import type { Book } from "../months/book.ts";
import type { Course } from "../months/course.ts";
import type { Walk } from "../months/walk.ts";
import { onceFor } from "./once.ts";
import type { Stance, Taken } from "./stance.ts";

/** Walks a course through the months of a case; `was` is the same walk of the record before it was changed. */
export type Walker = <S>(course: Course<S>, was: Walk<S> | undefined) => Walk<S>;

/** What a line walks: all its courses, each over her months. `walk` goes on from `was` where the record was only tried. */
export type Walks<W> = (stance: Stance, walk: Walker, was: W | undefined, situation: Situation) => W;

/** Whether all that is told was walked, or what decides. */
export type Walked = "told" | "deciding";

/** Walks that are kept for each record: another line, or a reading turned that they never asked for, gets the same. */
export interface KeptWalks<W> {
  readonly walks: Walks<W>;
  readonly ofBook: (book: Book, walked: Walked, stance: Stance, make: (stance: Stance) => W) => W;
}

/** Lets the lines of a paper that look at the same person's months share their walks. */
export function kept<W>(walks: Walks<W>): KeptWalks<W> {
  interface Known {
    readonly heard: readonly Taken[];
    readonly found: W;
  }
  const ofBooks = onceFor((_book: Book): Record<Walked, Known[]> => ({ told: [], deciding: [] }));
  return {
    walks,
    ofBook: (book, walked, stance, make) => {
      const known = ofBooks(book)[walked];
      const same = known.find(({ heard }) => stance.agrees(heard));
      if (same) return same.found;
      const { listening, heard } = stance.overheard();
      const found = make(listening);
      known.push({ heard, found });
      return found;
    },
  };
}
