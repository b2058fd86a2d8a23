/** The shape of a paper's sentences: one for each condition, reason, reading, note and action, or it does not compile. */
import type { Audience } from "../assessment/words.ts";
import type { Benefit, Route } from "../assessment/assessment.ts";
import type { Day, Month } from "../base/calendar.ts";
import type { EventKind } from "../facts/facts.ts";
import type { ActionId, DecidedAction } from "./action.ts";
import type { Data, Rule, Truth } from "./condition.ts";
import type { Said } from "./line.ts";

/** What every sentence may speak of. Facts that not every answer rests on come as a condition's data instead. */
export interface Say {
  readonly benefit: Benefit;
  readonly via: Route;
  readonly kind: EventKind;
  /** 「生产」, 「流产或引产」 … */
  readonly word: string;
  readonly date: Day;
  readonly month: Month;
  readonly future: boolean;
  readonly asOf: Day;
  readonly now: Month;
  /** Who reads it. */
  readonly audience: Audience;
}

/** A sentence, or how it is made. */
export type Phrase<D extends Data = Data> = string | ((data: D, say: Say) => string);

type AnyRule = Rule<never>;
type TruthOf<R extends AnyRule> = R extends Rule<never, string, infer T> ? T : never;
type DataOf<T extends Truth, R extends string> = ReturnType<Extract<T, { readonly reason: R }>["data"]>;

/** What a condition's paper requires, and what was seen, by reason code. */
export interface RuleWords<T extends Truth> {
  readonly required: string | ((say: Say) => string);
  readonly observed: { readonly [R in T["reason"]]: Phrase<DataOf<T, R>> };
}

/** The sentences of a set of conditions, by id; where lines ask under one id in several ways, of all their reasons. */
export type ConditionWords<R extends AnyRule> = {
  readonly [Id in R["id"]]: RuleWords<TruthOf<Extract<R, { readonly id: Id }>>>;
};

/** What to do and what it brings. `owed`: what an employer must pay, as it stands behind 「由单位付」; empty where no sum belongs. */
export type ActionWords = (
  act: DecidedAction,
  say: Say,
  owed: string,
) => { readonly what: string; readonly effect: string };

/** Papers to hand in. */
export interface MaterialWords {
  readonly case: string;
  readonly where: string;
  readonly items: readonly string[];
  readonly note?: string;
}

/** Sentences by id; left out where the paper has none of their kind. */
type Section<Name extends string, Id extends string, T> = [Id] extends [never]
  ? { readonly [N in Name]?: Readonly<Record<Id, T>> }
  : { readonly [N in Name]: Readonly<Record<Id, T>> };

/** By action; where a line words it in its own way, by `benefit/via`, first. Others take the general words. */
export type ActionWordsById = Partial<Readonly<Record<ActionId | `${Benefit}/${Route} ${ActionId}`, ActionWords>>>;

/** Every sentence of a paper. `R` its conditions; `N`, `P`, `A`, `M` the ids of notes, premises, readings and papers to hand in. */
export type PaperWords<
  R extends AnyRule,
  N extends string = never,
  P extends string = never,
  A extends string = never,
  M extends string = never,
> = {
  readonly conditions: ConditionWords<R>;
  readonly actions?: ActionWordsById;
} & Section<"notes", N, Phrase> &
  Section<"premises", P, Phrase> &
  Section<"readings", A, string> &
  Section<"materials", M, MaterialWords>;

/** The conditions of an object of conditions. */
export type RulesIn<T> = T[keyof T];

/** Makes the function by which a paper names what it says; an id that is not among `ids` does not compile. */
export const saying =
  <const Id extends string>(..._ids: readonly Id[]) =>
  (id: Id, data?: Data): Said & { readonly id: Id } => ({ id, ...(data && { data }) });

/** The ids of such a function. */
export type IdsOf<F extends (id: never, data?: Data) => Said> = F extends (id: infer Id, data?: Data) => Said
  ? Id
  : never;

/** Sentences looked up by id, once they are known to be complete. */
export interface SpokenWords {
  readonly conditions: Readonly<
    Record<
      string,
      { readonly required: string | ((say: Say) => string); readonly observed: Readonly<Record<string, Phrase<never>>> }
    >
  >;
  readonly notes: Readonly<Record<string, Phrase>>;
  readonly premises: Readonly<Record<string, Phrase>>;
  readonly readings: Readonly<Record<string, string>>;
  readonly actions: Partial<Readonly<Record<string, ActionWords>>>;
  readonly materials: Readonly<Record<string, MaterialWords>>;
}
