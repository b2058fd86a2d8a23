/** Long work that lets others have their turn in between. */

/** Work in turns: each `next` does a part of it, the last one gives what it came to. */
export type InTurns<T> = Generator<undefined, T, undefined>;

/** Does all of it at once. */
export function atOnce<T>(work: InTurns<T>): T {
  for (;;) {
    const turn = work.next();
    if (turn.done) return turn.value;
  }
}

/** Work that has no parts. */
export function* inOneTurn<T>(work: () => T): InTurns<T> {
  yield;
  return work();
}
