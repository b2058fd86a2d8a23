/**
 * A condition is an id, its clauses and a test. The test answers with a reason code and what it counted, never with a
 * sentence: the sentences stand in wording/, under the same id and code.
 */
import type { Day, Month } from "../base/calendar.ts";
import type { ActionId, Actor } from "./action.ts";
import type { ClauseKey } from "./document.ts";
import type { Said } from "./line.ts";

/** What a condition counted, ready for the wire: numbers, texts, months `YYYY-MM`, days `YYYY-MM-DD`. */
export type Data = Readonly<Record<string, number | string | readonly string[]>>;

/**
 * Why: a code, and what was counted (worked out only where it is shown). `by`: other clauses than the condition's own.
 * `mendable`: payments may still make it a yes; this is the answer only where none can.
 */
export interface Seen<R extends string = string, D extends Data = Data> {
  readonly reason: R;
  readonly data: () => D;
  readonly by?: readonly ClauseKey[];
  readonly mendable?: true;
  /** Premises without an alternative that it rests on. */
  readonly rests?: readonly Said[];
}

/** Something that makes a condition hold once it is done; `by` its last day, where there is one. */
export interface Act {
  readonly id: ActionId;
  readonly who?: Actor;
  readonly by?: Day;
  /** The month from which it is done, or that it is about. */
  readonly month?: Month;
  /** How many months are paid. */
  readonly months?: number;
  /** As with an action: the line's first day if it is done only on its `by`, and the earlier safe day. */
  readonly from?: Day;
  readonly safeBy?: Day;
  readonly asTold?: true;
  readonly alsoInLeave?: true;
}

/** How payments told go on: who makes them, and whether they must after the months waited for, too, in the leave. */
export type GoingOn = Pick<Act, "who" | "alsoInLeave">;

/**
 * What a condition answers. `yes`, `no`; `beyond`: the paper does not decide this; `missing`: these facts or figures
 * decide; `waiting`: yes once the months told are paid up to that one; `act`: yes once that is done.
 */
export type Truth<R extends string = string, D extends Data = Data> = Seen<R, D> &
  (
    | { readonly outcome: "yes" | "no" | "beyond" }
    | { readonly outcome: "missing"; readonly facts: readonly string[] }
    | { readonly outcome: "waiting"; readonly until: Month; readonly going?: GoingOn }
    | { readonly outcome: "act"; readonly act: Act }
  );

/** One condition of a paper, asked of a case `C`. */
export interface Rule<C, Id extends string = string, T extends Truth = Truth> {
  readonly id: Id;
  readonly cites: readonly ClauseKey[];
  /** A no that no payment can mend: the event itself, or what the clause rules out. */
  readonly lasts?: true;
  readonly test: (asked: C) => T;
}

/** A condition with what it found. */
export interface Asked {
  readonly id: string;
  readonly cites: readonly ClauseKey[];
  readonly lasts: boolean;
  readonly truth: Truth;
  /** What it found rests on a fact that nobody told, supposed to be so or not. */
  readonly supposed?: boolean;
}

/** Asks one condition. */
export const ask = <C>({ id, cites, lasts, test }: Rule<C>, asked: C): Asked => {
  const truth = test(asked);
  return { id, cites: truth.by ?? cites, lasts: lasts ?? false, truth };
};

/** Asks conditions in the paper's order, up to the first answer that `ends` the asking. */
export function askInOrder<C>(rules: readonly Rule<C>[], asked: C, ends: (answer: Asked) => boolean): Asked[] {
  const found: Asked[] = [];
  for (const one of rules) {
    const answer = ask(one, asked);
    found.push(answer);
    if (ends(answer)) break;
  }
  return found;
}

/** Makes a condition of a paper; its id and reason codes are kept as literals, so that a missing word does not compile. */
export const rule = <C, Id extends string, T extends Truth>(
  id: Id,
  cites: readonly ClauseKey[],
  test: (asked: C) => T,
  more: { readonly lasts?: true } = {},
): Rule<C, Id, T> => ({ id, cites, test, ...more });

/** Nothing was counted. */
type Nothing = Readonly<Record<string, never>>;
const NONE = (): Nothing => ({});

/** It holds. */
export function yes<R extends string>(reason: R): Truth<R, Nothing> & { readonly outcome: "yes" };
export function yes<R extends string, D extends Data>(
  reason: R,
  data: () => D,
  by?: readonly ClauseKey[],
): Truth<R, D> & { readonly outcome: "yes" };
export function yes(reason: string, data: () => Data = NONE, by?: readonly ClauseKey[]) {
  return { outcome: "yes" as const, reason, data, ...(by && { by }) };
}

/** It does not hold. */
export function no<R extends string>(reason: R): Truth<R, Nothing> & { readonly outcome: "no" };
export function no<R extends string, D extends Data>(
  reason: R,
  data: () => D,
  by?: readonly ClauseKey[],
): Truth<R, D> & { readonly outcome: "no" };
export function no(reason: string, data: () => Data = NONE, by?: readonly ClauseKey[]) {
  return { outcome: "no" as const, reason, data, ...(by && { by }) };
}

/** The paper does not decide this. */
export function beyond<R extends string>(reason: R): Truth<R, Nothing> & { readonly outcome: "beyond" };
export function beyond<R extends string, D extends Data>(
  reason: R,
  data: () => D,
  by?: readonly ClauseKey[],
): Truth<R, D> & { readonly outcome: "beyond" };
export function beyond(reason: string, data: () => Data = NONE, by?: readonly ClauseKey[]) {
  return { outcome: "beyond" as const, reason, data, ...(by && { by }) };
}

/** These facts (paths) or figures (`figures.` and a key) decide. */
export const missing = <R extends string>(reason: R, ...facts: readonly string[]) => ({
  outcome: "missing" as const,
  reason,
  data: NONE,
  facts,
});

/** What a paper leaves open, or a fact that is missing, where payments may still make it a yes (R9). */
export const unlessMended = <T extends Truth & { readonly outcome: "beyond" | "missing" }>(
  truth: T,
): T & { readonly mendable: true } => ({ ...truth, mendable: true });

/** Yes once the months told are paid up to and with `until`. */
export const waiting = <R extends string, D extends Data>(
  reason: R,
  until: Month,
  data: () => D,
  going: GoingOn = {},
) => ({ outcome: "waiting" as const, reason, data, until, going });

/** Yes once that is done. */
export const act = <R extends string, D extends Data>(reason: R, done: Act, data: () => D) => ({
  outcome: "act" as const,
  reason,
  data,
  act: done,
});
