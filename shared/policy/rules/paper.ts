/** What a paper's file hands over: its document, its lines, and which details of a record it looks at. */
import type { Benefit, Route } from "../assessment/assessment.ts";
import type { PlaceCode } from "../base/places.ts";
import type { Contribution, Scheme } from "../facts/facts.ts";
import type { Where } from "../months/book.ts";
import type { World } from "./case.ts";
import { decideLine, type Decided } from "./decide.ts";
import type { PolicyDocument } from "./document.ts";
import { kept, type KeptWalks, type Walks } from "./kept-walks.ts";
import type { Leaves, LineOf } from "./line.ts";
import { settled, type Turned } from "./settled.ts";
import { Stance, type Reading } from "./stance.ts";

/** A line as its paper holds it: what its conditions walk is its own. */
export interface PaperLine {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly whose: "person" | "spouse";
  readonly looksAt: readonly Where[];
  /** Whom it leaves to the law of the whole country. */
  readonly leaves?: Leaves;
  /**
   * Decides by our readings, or with one `turned`; `heard` is told each reading that was asked for. Untold facts that part
   * the answer make it `unknown`. `undefined` = it cannot exist for these facts.
   */
  readonly decide: (world: World, heard: (one: Reading) => void, turned?: Turned) => Decided | undefined;
  /** Whether it can exist for these facts at all. */
  readonly exists: (world: World) => boolean;
}

/** A line as a paper writes it: whose months it looks at follows from the route, unless the paper says otherwise. */
export type WrittenLine<W> = Omit<LineOf<W>, "whose" | "walks"> &
  Partial<Pick<LineOf<W>, "whose">> & {
    /** The walks; kept where several lines share them. */
    readonly walks: Walks<W> | KeptWalks<W>;
  };

/** Closes a line over its walks. */
export const paperLine = <W>(written: WrittenLine<W>): PaperLine => {
  const whose = written.whose ?? (written.via === "spouse" ? "spouse" : "person");
  const walks = "walks" in written.walks ? written.walks : kept(written.walks);
  const line: LineOf<W> = { ...written, whose, walks };
  return {
    benefit: line.benefit,
    via: line.via,
    whose: line.whose,
    looksAt: line.looksAt ?? ["here"],
    ...(line.leaves && { leaves: line.leaves }),
    decide: (world, heard, turned) =>
      settled((stance, like) => decideLine(line, world, stance, like?.planEnds), heard, turned),
    exists: (world) =>
      line.exists?.(world.situation, () => world.book(line.whose), new Stance(() => undefined)) ?? true,
  };
};

/** Which details of a stretch can matter, by scheme. */
export type RecordDetails = Partial<Readonly<Record<Scheme, readonly (keyof Contribution)[]>>>;

/** A document that governs a declared place. */
export type PlaceDocument = PolicyDocument & { readonly place: PlaceCode };

/**
 * A paper as registered. `D`: its document, whose id, place and clauses are kept as literals, so that what else must know of
 * the paper derives from them or does not compile.
 */
export interface Paper<D extends PolicyDocument = PolicyDocument> {
  readonly document: D;
  /** In the order in which answers are given. */
  readonly lines: readonly PaperLine[];
  /** Besides scheme, months, place and the month of paying; no `spouse` = no spouse's record is looked at. */
  readonly details: { readonly person: RecordDetails; readonly spouse?: RecordDetails };
  /** Where a resident's insurance was paid makes no difference to it. */
  readonly residentsAnywhere?: true;
}

/** Makes a paper. */
export const paper = <const D extends PolicyDocument>(made: Paper<D>): Paper<D> => made;
