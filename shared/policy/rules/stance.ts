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
/** What was asked for, and whether it was turned. */
export interface Taken {
  readonly one: Reading | Supposed;
  readonly since: Month;
  readonly turned: boolean;
}

const NO_MONTH = 0 as Month;

/** The readings and suppositions of one way through the rules: ours, or ours with some turned round. */
export class Stance {
  private readonly turned: readonly Turned[];
  private readonly asked: (taken: Taken) => void;
  /** What has been told to `asked` already. */
  private readonly readings = new Map<string, boolean>();
  private readonly supposed: Readonly<Record<Supposed, Map<Month, boolean>>> = {
    "person.contributions[].maternity": new Map(),
    "spouse.contributions[].maternity": new Map(),
  };

  /** `turned`: those taken by their alternative; `asked` hears each that was asked for, once. */
  constructor(asked: (taken: Taken) => void, turned: readonly Turned[] = []) {
    this.asked = asked;
    this.turned = turned;
  }

  /** Our value of a reading, or the alternative where that reading is turned. */
  reads<T, U = T>(reading: Reading, ours: T, other: U): T | U {
    return (this.readings.get(reading.id) ?? this.read(reading)) ? other : ours;
  }

  /** A value for an untold fact, told of something that begins in month `since`: true, and false where it is turned. */
  supposes(fact: Supposed, since = NO_MONTH): boolean {
    return !(this.supposed[fact].get(since) ?? this.suppose(fact, since));
  }

  /** The same stance, and what is asked of it from now on. */
  overheard(): { readonly listening: Stance; readonly heard: readonly Taken[] } {
    const heard: Taken[] = [];
    const listening = new Stance((taken) => {
      heard.push(taken);
      this.hear(taken.one, taken.since);
    }, this.turned);
    return { listening, heard };
  }

  /** Whether all of that would be taken the same way; it is then asked for here too. */
  agrees(heard: readonly Taken[]): boolean {
    const same = heard.every(({ one, since, turned }) => this.isTurned(one, since) === turned);
    if (same) for (const { one, since } of heard) this.hear(one, since);
    return same;
  }

  private isTurned(one: Reading | Supposed, since: Month): boolean {
    return this.turned.some((way) => turns(way, one, since));
  }

  private hear(one: Reading | Supposed, since: Month): void {
    if (typeof one === "string") this.supposes(one, since);
    else this.reads(one, undefined, undefined);
  }

  private read(reading: Reading): boolean {
    const turned = this.isTurned(reading, NO_MONTH);
    this.readings.set(reading.id, turned);
    this.asked({ one: reading, since: NO_MONTH, turned });
    return turned;
  }

  private suppose(fact: Supposed, since: Month): boolean {
    const turned = this.isTurned(fact, since);
    this.supposed[fact].set(since, turned);
    this.asked({ one: fact, since, turned });
    return turned;
  }
}

function turns(way: Turned, one: Reading | Supposed, since: Month): boolean {
  if (typeof one !== "string") return typeof way === "object" && "id" in way && way.id === one.id;
  if (typeof way === "string") return way === one;
  if ("id" in way || way.fact !== one) return false;
  const before = since !== NO_MONTH && since < way.month;
  return before === (way.side === "before");
}
