/** A decided line told in a paper's sentences. Nothing is decided here. */
import type { Audience } from "../assessment/words.ts";
import type { Action, Assumption, BenefitLine, Condition, Material } from "../assessment/assessment.ts";
import type { DecidedLine } from "../decide.ts";
import { conditionOf } from "../decision.ts";
import type { Situation } from "../facts/situation.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Asked, Data } from "../rules/condition.ts";
import { isClosed, type MaterialUse, type Said } from "../rules/line.ts";
import type { Reading } from "../rules/stance.ts";
import type { Phrase, Say, SpokenWords } from "../rules/words.ts";
import { ASK_12393, generalAction, generalWords, leftOpen, supposedWords } from "./general.ts";
import { soonerWords } from "./sooner.ts";
import { owedWords } from "./sum-words.ts";
import { amountWords } from "./sums.ts";
import { EVENT_WORD } from "./terms.ts";

const distinct = <T extends string>(all: readonly T[]): T[] => [...new Set(all)];

/** What every sentence may speak of; while the event is not told, nothing does. */
export const sayOf = ({ event, asOf, now }: Situation, { benefit, via }: DecidedLine, audience: Audience): Say => ({
  benefit,
  via,
  kind: event.kind,
  word: EVENT_WORD[event.kind],
  date: event.date,
  month: event.month,
  future: event.future,
  asOf,
  now,
  audience,
});

/** Tells a line; `readings` are those that decided it. */
export function speak(
  line: DecidedLine,
  say: Say | undefined,
  words: SpokenWords,
  readings: readonly Reading[],
): BenefitLine {
  const conditions = line.conditions.map((one) => conditionWords(one, say, words));
  const amount = line.amount && amountWords(line.amount);
  const assumptions = [
    ...readings.map((one) => readingWords(one, words)),
    ...line.premises.map((one) => premiseWords(one, say, words)),
  ];
  const materials = line.materials.map((one) => materialWords(one, words));
  const cites = [
    ...conditions.flatMap((one) => one.cites),
    ...(amount?.cites ?? []),
    ...assumptions.flatMap((one) => one.cites),
    ...materials.flatMap((one) => one.cites),
  ];
  const { benefit, via, verdict, payer, from, claimBy } = line;
  return {
    benefit,
    via,
    verdict,
    ...(payer && { payer }),
    ...(from !== undefined && { from }),
    ...(claimBy !== undefined && { claimBy }),
    ...(amount && { amount }),
    conditions,
    actions: line.actions.map((one) =>
      actionWords(one, say, words, { line, owed: owedWords(amount), papers: materials }),
    ),
    materials,
    notes: notesOf(line, conditions, say, words),
    assumptions: assumptions.filter(({ id }, index) => assumptions.findIndex((one) => one.id === id) === index),
    cites: distinct(cites),
  };
}

/** A sentence takes the data of its own condition: the paper's words and rules are typed against each other. */
function told(phrase: Phrase<never> | undefined, data: Data, say: Say | undefined): string | undefined {
  if (typeof phrase !== "function") return phrase;
  return (phrase as (data: Data, say: Say | undefined) => string)(data, say);
}

function missingWords(what: string): never {
  throw new Error(`no words for ${what}`);
}

/** A condition, told. */
export function conditionWords(asked: Asked, say: Say | undefined, words: SpokenWords): Condition {
  const { cites, ...decided } = conditionOf(asked);
  const { id, reason, data } = decided;
  const own = words.conditions[id] ?? generalWords.conditions[id] ?? missingWords(id);
  const required = typeof own.required === "string" ? own.required : say ? own.required(say) : missingWords(id);
  return {
    ...decided,
    required,
    observed: `${told(own.observed[reason], data, say) ?? missingWords(`${id}/${reason}`)}${supposedWords(asked.supposed)}`,
    cites,
  };
}

/** A reading, told. */
export const readingWords = ({ id, cites }: Reading, words: SpokenWords): Assumption => ({
  id,
  text: words.readings[id] ?? generalWords.readings[id] ?? missingWords(id),
  cites: [...cites],
});

/** A premise, told. */
export const premiseWords = (
  { id, data = {}, cites = [] }: Said,
  say: Say | undefined,
  words: SpokenWords,
): Assumption => ({
  id,
  text: told(words.premises[id] ?? generalWords.premises[id], data, say) ?? missingWords(id),
  cites: [...cites],
});

/** What of a line its actions name: its first day, the sum, where the employer owes it, and the papers to hand in. */
interface Beside {
  readonly line: DecidedLine;
  readonly owed: string;
  readonly papers: readonly Material[];
}

function actionWords(
  act: DecidedAction,
  say: Say | undefined,
  words: SpokenWords,
  { line, owed, papers }: Beside,
): Action {
  if (!say) return missingWords(act.id);
  const own = words.actions[`${say.benefit}/${say.via} ${act.id}`] ?? words.actions[act.id] ?? generalAction(act.id);
  const { what, effect } = own(act, say, owed);
  return {
    id: act.id,
    ...(act.who !== undefined && { who: act.who }),
    what: act.id === "claim" ? `${what}${leftOpen(act, papers)}` : what,
    ...(act.from !== undefined && { from: act.from }),
    ...(act.by !== undefined && { by: act.by }),
    ...(act.safeBy !== undefined && { safeBy: act.safeBy }),
    ...(act.hastens && { hastens: act.hastens }),
    ...(act.enough && { enough: act.enough }),
    effect: `${effect}${soonerWords(line, act, say.asOf)}`,
  };
}

function materialWords({ id, channel, filedBy, cites }: MaterialUse, words: SpokenWords): Material {
  const own = words.materials[id] ?? missingWords(id);
  return {
    case: own.case,
    channel,
    where: own.where,
    filedBy,
    items: [...own.items],
    ...(own.note !== undefined && { note: own.note }),
    cites: [...cites],
  };
}

function notesOf(
  { verdict, notes, actions }: DecidedLine,
  conditions: readonly Condition[],
  say: Say | undefined,
  words: SpokenWords,
): string[] {
  const said = notes.map(({ id, data = {} }) => told(words.notes[id], data, say) ?? missingWords(id));
  const named = conditions.some(({ observed }) => observed.includes("12393"));
  return isClosed({ verdict }) && !named && said.length + actions.length === 0 ? [ASK_12393] : said;
}
