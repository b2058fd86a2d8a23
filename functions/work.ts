/** What a request may cost: how long it may hold the process at once, how much it may do in all, and what that is charged. */
import { setImmediate as nextTurn } from "node:timers/promises";
import type { Context } from "hono";
import type { InTurns } from "../shared/policy/index.ts";
import { callerOf, type Caller, type Charged } from "./caller.ts";
import { overQuota, problem } from "./problem.ts";

/** Months walked in one part of the work; some 1,500 take a millisecond. */
export const MOST_AT_ONCE = 75_000;
/** What reading and laying out a stretch takes, in months walked. */
const A_STRETCH = 60;
/** Months walked in all. */
export const MOST_IN_ALL = 2_000_000;
/** Months walked for one unit of the quota. */
export const A_UNIT = 20_000;
/** How long a request holds the process before others get their turn, in milliseconds. */
const BREATH_MS = 10;

/** The facts take more work than a request may. */
export class TooMuchWork extends Error {}

/** There is nothing left of the quota to pay for the work with. */
class Unpaid extends Error {
  constructor(readonly retryAfter: number) {
    super();
  }
}

/** Facts, as far as they make work. */
interface Told {
  readonly person?: Person;
  readonly spouse?: Person;
}
interface Person {
  readonly contributions?: readonly unknown[];
}

/** Lets others have their turn once the process was held for so many milliseconds. */
export class Breath {
  #began = performance.now();
  readonly #most: number;

  constructor(most = BREATH_MS) {
    this.#most = most;
  }

  isOver(): boolean {
    return performance.now() - this.#began >= this.#most;
  }

  async take(): Promise<void> {
    if (!this.isOver()) return;
    await nextTurn();
    this.#began = performance.now();
  }
}

/** Does work that comes in turns, and lets others have theirs. */
export async function givingWay<T>(turns: InTurns<T>, breath = new Breath()): Promise<T> {
  for (;;) {
    const next = turns.next();
    if (breath.isOver()) await breath.take();
    if (next.done) return next.value;
  }
}

const stretchesIn = (person: Person | undefined): number => person?.contributions?.length ?? 0;

/** The work of whoever asks. The first unit of each part is paid for when it is asked for. */
export class Work {
  /** Months walked since others had their turn, in this part, and those of all parts that are not paid for. */
  #sinceTurn = 0;
  #done = 0;
  #owed = 0;
  readonly #breath = new Breath();
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** Begins with facts; of many lines, with the next one's. */
  begin(facts: Told): void {
    this.#done = 0;
    this.#sinceTurn = A_STRETCH * (stretchesIn(facts.person) + stretchesIn(facts.spouse));
  }

  /** To be called for each month walked. Throws `TooMuchWork`. */
  readonly step = (): void => {
    if (++this.#done > A_UNIT) this.#owed++;
    if (++this.#sinceTurn > MOST_AT_ONCE || this.#done > MOST_IN_ALL) throw new TooMuchWork();
  };

  /** Pays for what was done beyond what is paid; if there is nothing to pay with, it stays owed, and is to be waited for. */
  async pay(): Promise<{ readonly retryAfter: number }> {
    const units = Math.floor(this.#owed / A_UNIT);
    const charged: Charged = units > 0 ? await this.#caller.charge(units) : { ok: true };
    if (!charged.ok) return { retryAfter: charged.retryAfter };
    this.#owed -= units * A_UNIT;
    return { retryAfter: 0 };
  }

  /** Pays, and lets others have their turn. Rejects with `Unpaid`. */
  async turn(): Promise<void> {
    this.#sinceTurn = 0;
    const { retryAfter } = await this.pay();
    if (retryAfter > 0) throw new Unpaid(retryAfter);
    await this.#breath.take();
  }

  /** Does one part, which may walk no more months than one turn may, though it gives way in between. */
  async part<T>(turns: InTurns<T>): Promise<T> {
    const done = await givingWay(turns, this.#breath);
    await this.turn();
    return done;
  }

  /** Does work that comes in turns, each of them a part. */
  async through<T>(turns: InTurns<T>): Promise<T> {
    for (;;) {
      const next = turns.next();
      await this.turn();
      if (next.done) return next.value;
    }
  }
}

/**
 * Answers with what the work gives, or with what stands in its way. `place` is the pointer of the facts in the body.
 */
export async function worked(
  c: Context,
  facts: Told,
  place: string,
  answer: (work: Work) => Promise<object>,
): Promise<Response> {
  try {
    const work = new Work(callerOf(c));
    work.begin(facts);
    return c.json(await answer(work));
  } catch (error) {
    if (error instanceof TooMuchWork) return problem("invalid-facts", [tooMuch(place)]);
    if (error instanceof Unpaid) return overQuota(error.retryAfter);
    throw error;
  }
}

/** What is wrong with facts that take too much work; `place` is their pointer. */
export const tooMuch = (place: string) => ({
  pointer: `${place}/person/contributions`,
  zh: "缴费记录太长、断得太多，或离事情的日子太远，一次算不完：请把连着的合起来，去掉用不到的很早的月份，核对日期",
  en: "too much to work out at once: join stretches that follow each other, leave out early months that do not matter, check the days",
});
