/**
 * How open words are read, and what is supposed of a fact that nobody told. Each is a parameter with an alternative: a rule
 * asks for it where it decides, and the answer is worked out once more with the alternative to see whether it matters.
 */
import type { Month } from "../base/calendar.ts";
import type { ClauseKey } from "./document.ts";

/** A reading of open words, with the clauses that have them. Its sentence stands in wording/, under its id. */
export interface Reading<Id extends string = string> {
  readonly id: Id;
  readonly cites: readonly ClauseKey[];
}

/** A fact that a rule had to suppose, by the path under which it is asked for. */
export type Supposed = "person.contributions[].maternity" | "spouse.contributions[].maternity";

/** A fact turned only for what was told to begin before a month, or from it on. */
export interface PartlySupposed {
  readonly fact: Supposed;
  readonly side: "before" | "from";
  readonly month: Month;
}
type Turned = Reading | Supposed | PartlySupposed;
/** Hears what was asked for; of a supposed fact also since when what it is about was told. */
export type Hear = (one: Reading | Supposed, since?: Month) => void;

/** The readings and suppositions of one way through the rules: ours, or ours with some turned round. */
export class Stance {
  private readonly turned: readonly Turned[];
  private readonly asked: Hear;

  /** `turned`: those taken by their alternative; `asked` hears each that was asked for. */
  constructor(asked: Hear, turned: readonly Turned[] = []) {
    this.asked = asked;
    this.turned = turned;
  }

  /** Our value of a reading, or the alternative where that reading is turned. */
  reads<T, U = T>(reading: Reading, ours: T, other: U): T | U {
    this.asked(reading);
    return this.turned.some((one) => typeof one === "object" && "id" in one && one.id === reading.id) ? other : ours;
  }

  /** A value for an untold fact, told of something that begins in month `since`: true, and false where it is turned. */
  supposes(fact: Supposed, since?: Month): boolean {
    this.asked(fact, since);
    return !this.turned.some((one) => {
      if (typeof one !== "object" || "id" in one) return one === fact;
      const before = since !== undefined && since < one.month;
      return one.fact === fact && before === (one.side === "before");
    });
  }
}
