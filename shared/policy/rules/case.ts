/** A case as a line sees it: the situation on a day with the months told, walked by the line's courses. */
import type { Day, Month } from "../base/calendar.ts";
import { addMonths } from "../base/calendar.ts";
import type { Situation } from "../facts/situation.ts";
import { madeBy, type Book } from "../months/book.ts";
import { walk, type Course, type Walk, type WalkBy } from "../months/course.ts";
import type { Case, LineOf, Walker } from "./line.ts";
import type { Stance } from "./stance.ts";

/** All that the lines of one asking share. */
export interface World {
  readonly situation: Situation;
  /** Her months, or the spouse's, laid out when first asked for; `undefined` = nobody told them. */
  readonly book: (whose: "person" | "spouse") => Book | undefined;
  /** First day of the paper that decides. */
  readonly start: Day;
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
  const walked = (what: WalkBy, was: W | undefined, from: Month): W => {
    const walker: Walker = <S>(course: Course<S>, before: Walk<S> | undefined) =>
      walk(course, book, step ? { ...what, step } : what, before && { walk: before, from });
    return line.walks(stance, walker, was, situation);
  };
  const told = once(() => walked({}, tried?.seen.told, tried?.from ?? book.first));
  const until = tried && Math.min(tried.from, firstUnmade(tried.seen));
  const deciding =
    by === undefined ? told : once(() => walked({ by }, tried?.seen.deciding, (until ?? book.first) as Month));
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

/** The first month of which a payment is not made yet on the day of asking. */
function firstUnmade<W>({ book, situation: { now } }: Case<W>): Month {
  for (let at = 0; at < book.months.length; at++) {
    const m = addMonths(book.first, at);
    if (m > now || book.months[at]?.some((paid) => !madeBy(paid, m, now))) return m;
  }
  return addMonths(now, 1);
}

/** Worked out once for each thing it is asked of. */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly value: T }>();
  return (of) => {
    const found = known.get(of) ?? { value: make(of) };
    known.set(of, found);
    return found.value;
  };
}

/** Worked out when first asked for. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
