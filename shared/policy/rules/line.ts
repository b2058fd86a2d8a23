/** What a line of a paper is: one benefit through one route, its conditions, what helps, and what it comes to. */
import type { Benefit, Payer, Route } from "../assessment/assessment.ts";
import type { Day, Month } from "../base/calendar.ts";
import type { Insured, Situation } from "../facts/situation.ts";
import type { Book, Where } from "../months/book.ts";
import type { Move } from "../months/plans.ts";
import type { Act, Data, Rule } from "./condition.ts";
import type { ClauseKey } from "./document.ts";
import type { KeptWalks } from "./kept-walks.ts";
import type { Stance } from "./stance.ts";
import type { Sum } from "./sum.ts";

/** Something said beside an answer, in words that stand in wording/ under its id. */
export interface Said {
  readonly id: string;
  readonly data?: Data;
  readonly cites?: readonly ClauseKey[];
}

/** A case as a line sees it: the situation on a day, the months told, and where she stands in them. */
export interface Case<W> {
  readonly situation: Situation;
  readonly book: Book;
  /** Where she stands by what decides: for a past event what is paid by the day of asking, for one to come all that is told. */
  readonly deciding: W;
  /** Where she stands by all that is told, planned payments included. */
  readonly told: W;
  /** Payments made after this month do not decide; absent for an event to come. */
  readonly by: Month | undefined;
  readonly stance: Stance;
  /** Of a plan tried: whether a sum may be paid besides. */
  readonly sums?: boolean;
}

/** Which months a line looks at, for the strip: those up to `through` that it asks about, and which of them count. */
export interface Strip {
  readonly through: Month;
  readonly counts: (m: Month) => boolean | "partly";
}

/** Papers to hand in; their words stand in wording/ under `id`. */
export interface MaterialUse {
  readonly id: string;
  readonly channel: "direct" | "online" | "counter";
  readonly filedBy: "person" | "employer" | "either";
  readonly cites: readonly ClauseKey[];
}

/**
 * Whom a place's line leaves to the law of the whole country, on every day: `members`, for whom an employer pays in the
 * event's month; `jobs`: those too whose job may still go on.
 */
export type Leaves = "members" | "jobs";

/** What a place's own papers come to where a nationwide line is asked instead; none where the place has no papers at all. */
export interface Local {
  readonly verdict: "not-covered" | "ineligible" | "absent";
  readonly leaves: Leaves;
}

/** What a line is made of. `W`: the walks that its conditions look at. */
export interface LineOf<W> {
  readonly benefit: Benefit;
  readonly via: Route;
  /** Whose months. */
  readonly whose: "person" | "spouse";
  /** Where the payments were made that this line looks at; left out = here. */
  readonly looksAt?: readonly Where[];
  /** Whom it leaves to the law of the whole country; left out = nobody. */
  readonly leaves?: Leaves;
  /**
   * Whether this benefit can exist for these facts; left out = always. `book` lays out the months only when called; `local` is
   * told to nationwide lines.
   */
  readonly exists?: (situation: Situation, book: () => Book | undefined, stance: Stance, local?: Local) => boolean;
  /** Asked before any month is looked at. */
  readonly first?: (situation: Situation, stance: Stance) => readonly Rule<Situation>[];
  /** The months of whose record it is, walked by its courses. */
  readonly walks: KeptWalks<W>;
  /** The conditions, in the paper's order. What she is in the event's month may decide which. */
  readonly requires: (asked: Case<W>) => readonly Rule<Case<W>>[];
  /** Who pays while the claim stands or still can. */
  readonly payer?: Payer | ((asked: Case<W>) => Payer | undefined);
  /** Who must pay instead when it does not. */
  readonly payerInstead?: (asked: Case<W>) => Payer | undefined;
  /** First day whose costs count, or on which the claim can be made. */
  readonly from?: (asked: Case<W>) => Day | undefined;
  /** Where it fails for its months alone: the first day after the event on which it would hold by what is told. */
  readonly laterFrom?: (asked: Case<W>) => Day | undefined;
  /** The last day to claim; `asked` is the case that stands, once there is one. */
  readonly claimBy?: (situation: Situation, asked?: Case<W>) => Day | undefined;
  /** What the paper allows her to do; asked only where a condition fails that payments can mend. */
  readonly moves?: (asked: Case<W>) => readonly Move[];
  /** A line that only waits, or has something to pay, looks for a plan with an earlier first day too (R9). */
  readonly hastens?: true;
  /** What helps another time, on a line that nothing mends. */
  readonly anotherTime?: (asked: Case<W>) => readonly Act[];
  /** What may help this time, or helps another, on a line that the paper leaves to a local rule. */
  readonly mayHelp?: (asked: Case<W>) => readonly Act[];
  /** The sum, where one belongs to this line and can still be paid. */
  readonly sum?: (asked: Case<W>) => Sum | undefined;
  /** The sum as it stands while a figure decides that nobody told: only as an alternative (`onlyIf`). */
  readonly sumIf?: (asked: Case<W>) => Sum | undefined;
  /** Who claims; left out = the paper does not say. */
  readonly claims?: (asked: Case<W>) => Claim;
  readonly materials?: (asked: Case<W>) => readonly MaterialUse[];
  /** Notes beside the answer, and premises without an alternative that decided it. `asked` is the case that stands. */
  readonly notes?: (asked: Case<W>, found: Standing) => readonly Said[];
  readonly premises?: (asked: Case<W>, found: Standing) => readonly Said[];
  /** A note beside every answer of the line, also while nothing is told, where none of the others says it already. */
  readonly always?: { readonly note: Said; readonly unless: readonly string[] };
  readonly strip?: (asked: Case<W>) => Strip | undefined;
}

/** The claim: who files it, where a paper says so, and the safe day where only a reading lets it pass its limit. */
export interface Claim {
  readonly who?: "person" | "employer" | "spouse";
  readonly safeOnly?: true;
}

/** How a line came out, for what is said beside it. `cured`: it stands only by a plan; `isUnpaid`: also if that closes no gap. */
export interface Standing {
  readonly verdict: "eligible" | "pending" | "ineligible" | "unknown" | "not-covered";
  readonly cured: boolean;
  readonly isUnpaid: boolean;
  readonly from: Day | undefined;
  readonly payer: Payer | undefined;
}
/** Whether it stands, or still can. */
export const isOpen = ({ verdict }: Pick<Standing, "verdict">): boolean =>
  verdict === "eligible" || verdict === "pending";
/** Whether nothing comes of it, as far as it is decided here. */
export const isClosed = ({ verdict }: Pick<Standing, "verdict">): boolean =>
  verdict === "ineligible" || verdict === "not-covered";

/** Whose record a line looks at. */
export const personOf = (situation: Situation, whose: "person" | "spouse"): Insured | undefined =>
  whose === "person" ? situation.person : situation.spouse;
