/**
 * How open words are read, and what is supposed of a fact that nobody told. Each is a parameter with an alternative: a rule
 * asks for it where it decides, and the answer is worked out once more with the alternative to see whether it matters.
 */
import type { ClauseKey } from "./document.ts";

/** A reading of open words, with the clauses that have them. Its sentence stands in wording/, under its id. */
export interface Reading<Id extends string = string> {
  readonly id: Id;
  readonly cites: readonly ClauseKey[];
}

/** A fact that a rule had to suppose, by the path under which it is asked for. */
export type Supposed = "person.contributions[].maternity" | "spouse.contributions[].maternity";

/** The readings and suppositions of one way through the rules: ours, or ours with some turned round. */
export class Stance {
  private readonly turned: readonly (Reading | Supposed)[];
  private readonly asked: (one: Reading | Supposed) => void;

  /** `turned`: those taken by their alternative; `asked` hears each that was asked for. */
  constructor(asked: (one: Reading | Supposed) => void, turned: readonly (Reading | Supposed)[] = []) {
    this.asked = asked;
    this.turned = turned;
  }

  /** Our value of a reading, or the alternative where that reading is turned. */
  reads<T, U = T>(reading: Reading, ours: T, other: U): T | U {
    this.asked(reading);
    return this.turned.some((one) => typeof one === "object" && one.id === reading.id) ? other : ours;
  }

  /** A value for an untold fact: true, and false where it is turned. */
  supposes(fact: Supposed): boolean {
    this.asked(fact);
    return !this.turned.includes(fact);
  }
}
