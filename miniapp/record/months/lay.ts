/** Writing months into a record: what stood in them goes, all other months stay exactly as they were told. */
import type { StretchDraft } from "../../draft/draft.ts";
import { monthText } from "./month.ts";
import { detailsOf, isUntold, sameDetails, spanOf, type Details } from "./months.ts";

/** What a month is to hold: each payment in it, none for a month not paid. */
export type Laid = ReadonlyMap<number, readonly Details[]>;

interface Piece {
  readonly details: Details;
  readonly from: number;
  readonly to: number;
  /** Whether it holds a month that was laid; only such a piece joins its neighbours. */
  readonly laid: boolean;
}

/**
 * Lays months into a record. Stretches are split around them; a laid piece joins an equal neighbour. `last` is the
 * last month that can be laid and stands for all that follow it: what is laid there over a stretch still being paid
 * goes on after it, and where it is not paid any more, nothing does. Stretches half told stay, at the end; a stretch
 * of which nothing is told yet goes. The rest comes back in the order of time.
 */
export function lay(stretches: readonly StretchDraft[], months: Laid, last: number): StretchDraft[] {
  const finished = stretches.flatMap((stretch) => {
    const span = spanOf(stretch);
    return span ? [{ details: detailsOf(stretch), ...span }] : [];
  });
  const unfinished = stretches.filter((stretch) => spanOf(stretch) === undefined && !isUntold(stretch));
  const goesOn = finished.some(({ from, to }) => from <= last && to === Infinity);
  const kept = finished.flatMap((stretch) => left(stretch, months, last));
  const laid = laidPieces(months, goesOn ? last : undefined);
  const pieces = [...kept, ...laid].sort((a, b) => a.from - b.from || a.to - b.to);
  return [...joined(pieces).map(toStretch), ...unfinished];
}

/** What is left of a stretch when the laid months are taken out. */
function left({ details, from, to }: Omit<Piece, "laid">, months: Laid, last: number): Piece[] {
  const cuts = [...months.keys()].filter((month) => from <= month && month <= to).sort((a, b) => a - b);
  const pieces: Piece[] = [];
  let start = from;
  for (const cut of cuts) {
    if (cut > start) pieces.push({ details, from: start, to: cut - 1, laid: false });
    start = to === Infinity && cut === last ? Infinity : cut + 1;
  }
  if (start <= to && start !== Infinity) pieces.push({ details, from: start, to, laid: false });
  return pieces;
}

/** The laid months as pieces; those in the month `open` go on after it, unless they were paid late. */
function laidPieces(months: Laid, open: number | undefined): Piece[] {
  return [...months].flatMap(([month, payments]) =>
    payments.map((details) => ({
      details,
      from: month,
      to: month === open && details.onTime !== "no" ? Infinity : month,
      laid: true,
    })),
  );
}

/** Joins each laid piece to an equal one that ends right before it or begins right after. The pieces ascend. */
function joined(pieces: readonly Piece[]): Piece[] {
  const done: Piece[] = [];
  for (const piece of pieces) {
    const at = done.findIndex(
      (before) =>
        before.to + 1 === piece.from && (before.laid || piece.laid) && sameDetails(before.details, piece.details),
    );
    const before = done[at];
    if (before === undefined) done.push(piece);
    // What was told stands rather than what was laid: the two say the same, perhaps with more answered.
    else
      done[at] = {
        ...before,
        details: before.laid && !piece.laid ? piece.details : before.details,
        to: piece.to,
        laid: before.laid || piece.laid,
      };
  }
  return done;
}

const toStretch = ({ details, from, to }: Piece): StretchDraft => ({
  ...details,
  from: monthText(from),
  ...(to === Infinity ? { ongoing: "yes", to: "" } : { ongoing: "no", to: monthText(to) }),
});
