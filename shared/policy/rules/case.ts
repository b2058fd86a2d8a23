/** A case as a line sees it: the situation on a day with the months told, walked by the line's courses. */
import type { Day, Month } from "../base/calendar.ts";
import { addMonths } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { madeBy, type Book, type Payment } from "../months/book.ts";
import { walk, type Course, type WalkBy } from "../months/course.ts";
import type { Walk } from "../months/walk.ts";
import type { Walked, Walker } from "./kept-walks.ts";
import type { Case, LineOf, Local } from "./line.ts";
import { once } from "./once.ts";
import type { Stance } from "./stance.ts";

/** All that the lines of one asking share. */
export interface World {
  readonly situation: Situation;
  /** Her months, or the spouse's, laid out when first asked for; `undefined` = nobody told them. */
  readonly book: (whose: "person" | "spouse") => Book | undefined;
  /** First day of the paper that decides. */
  readonly start: Day;
  /** For a nationwide line: what the place's own papers come to. */
  readonly local?: Local;
  /** Called for each month walked, by tests that count the work. */
  readonly step?: () => void;
}

/** The case that a record was tried from: before month `from` the two records are the same. `alone`: without a sum besides. */
export interface TriedFrom<W> {
  readonly seen: Case<W>;
  readonly from: Month;
  readonly alone: boolean;
}

/** Walks a record. A record that was tried goes on from the walk of the one it was made from. */
export function caseOf<W>(
  line: LineOf<W>,
  situation: Situation,
  book: Book,
  stance: Stance,
  step: (() => void) | undefined,
  tried?: TriedFrom<W>,
): Case<W> {
  const by = situation.event.future ? undefined : situation.now;
  const { walks, ofBook } = line.walks;
  const walkedBy = (how: Stance, what: WalkBy, was: W | undefined, from: Month): W => {
    const walker: Walker = <S>(course: Course<S>, before: Walk<S> | undefined) =>
      walk(course, book, step ? { ...what, step } : what, before && { walk: before, from });
    return walks(how, walker, was, situation);
  };
  const walked = (which: Walked, what: WalkBy): W => {
    if (tried) {
      const { seen } = tried;
      const otherwise = which === "told" ? tried.from : firstOtherwise(seen.book, seen.by, what.by);
      const from = Math.min(tried.from, otherwise) as Month;
      return walkedBy(stance, what, tried.seen[which], from);
    }
    const anew = (how: Stance) => walkedBy(how, what, undefined, book.first);
    return ofBook(book, which, stance, anew);
  };
  const told = once(() => walked("told", {}));
  const deciding = by === undefined ? told : once(() => walked("deciding", { by }));
  return {
    situation,
    book,
    by,
    stance,
    ...(tried && { sums: !tried.alone }),
    get deciding() {
      return deciding();
    },
    get told() {
      return told();
    },
  };
}

/** The first month of which a payment decides by one of two days and not by the other, or the one after the last. */
function firstOtherwise(book: Book, one: Month | undefined, other: Month | undefined): Month {
  const made = (paid: Payment, m: Month, by: Month | undefined) => by === undefined || madeBy(paid, m, by);
  const index = book.months.findIndex((cell, at) => {
    const m = addMonths(book.first, at);
    return cell.some((paid) => made(paid, m, one) !== made(paid, m, other));
  });
  return addMonths(book.first, index < 0 ? book.months.length : index);
}
