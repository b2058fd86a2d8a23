/**
 * What is still worth asking. The rules themselves say it: `answer` is asked with facts that note which of them were
 * looked at, and a fact that it never looked at cannot change its answer, for the same facts always give the same one.
 */
import { answerInTurns, type Answer } from "../assess.ts";
import type { Benefit, BenefitLine } from "../assessment/assessment.ts";
import type { Facts } from "../facts/facts.ts";
import { DEFAULT_VOICE, type FactPath, type Question, type Voice } from "./questions.ts";
import { ASKED, type Declared } from "./questions-asked.ts";
import { readable } from "../facts/readable.ts";
import { isTold, watched, type FactsSoFar } from "../facts/watched.ts";
import { atOnce, type InTurns } from "../rules/turns.ts";
import { recordFields } from "../telling/record-fields.ts";

/** The facts that can be asked for. */
export const ASKED_FACTS: readonly FactPath[] = ASKED.map(({ fact }) => fact);

/**
 * What is still open, best first; the facts told that the answer rests on; and the questions of both in an order that
 * answering does not change, for a form that shows what was answered.
 */
export interface Interview {
  readonly open: readonly Question[];
  readonly told: readonly FactPath[];
  readonly matters: readonly Question[];
}

const NONE: ReadonlySet<FactPath> = new Set();

/** An answer with the facts it looked at, told or not. */
export interface Looked {
  readonly answered: Answer;
  readonly at: ReadonlySet<string>;
}

/**
 * The questions that can still change an answer, in the best order: where, what and when; then what keeps an answer
 * unknown or a sum open; then what changes a sum; then what is only to be confirmed. Ordinary cases left out stay open
 * until told or `skipped`: what was asked and is not known is not asked again, nor what only matters of a spouse passed over.
 * The spouse is asked for once it is known what happened, and only while his line can still stand; a line that is refused or
 * not decided whatever is told of him opens nothing.
 * Pure, and never throws: what cannot be read yet, because it is still being typed, counts as told and decides nothing.
 */
export function interview(
  facts: FactsSoFar,
  voice: Voice = DEFAULT_VOICE,
  looks: Looks | undefined = lookedAt(facts),
  skipped: ReadonlySet<FactPath> = NONE,
): Interview {
  const asks = ({ fact }: Question): boolean => !skipped.has(fact);
  if (looks === undefined) {
    const matters = questions(facts, voice, new Map([["region", []]]));
    return { open: matters.filter(asks), told: [], matters };
  }
  const { whole, alone: hers, withSpouse } = looks;
  const { spouse } = whole;
  const all = spouse ? withSpouse : hers;
  const decisive = new Map<string, readonly Benefit[]>();
  const open = openBenefits(all.answered.benefits);
  // Every answer looks whether a spouse is told of; only a line through him that can stand makes that a question.
  for (const fact of hers.at) if (fact !== "spouse") decisive.set(fact, open);
  if (routeOpen(whole, withSpouse.answered) && (spouse || !skipped.has("spouse"))) {
    const missing = withSpouse.answered.missing.map((one) => one.fact);
    // What his line needs of the event is asked with the event, before he is told of.
    const before = [...missing, ...[...withSpouse.at].filter((fact) => fact.startsWith("event."))];
    const decides = spouse ? withSpouse.at : ["spouse", ...before.filter((fact) => !fact.startsWith("spouse."))];
    for (const fact of decides) if (!decisive.has(fact)) decisive.set(fact, ["medical-expense"]);
  }
  const urgent = new Map(withSpouse.answered.missing.map((one) => [one.fact, one.benefits]));
  for (const [fact, benefits] of urgent) if (decisive.has(fact)) decisive.set(fact, benefits);
  const told = ASKED.map((one) => one.fact).filter((fact) => all.at.has(fact) && isTold(facts, fact));
  for (const fact of [...decisive.keys()]) if (isTold(facts, fact)) decisive.delete(fact);
  // What closed or opened the spouse's route stays to be seen and changed, though her own lines never look at it.
  const seen = ASKED.map((one) => one.fact).filter((fact) => withSpouse.at.has(fact) && isTold(facts, fact));
  const everything = new Map([...decisive, ...[...told, ...seen].map((fact) => [fact, open] as const)]);
  const asked = questions(facts, voice, decisive).filter(asks);
  const first = (question: Question) =>
    isFirst(question.fact) || question.fact === "spouse" || urgent.has(question.fact);
  return {
    open: [...asked.filter(first), ...asked.filter((question) => !first(question))],
    told,
    matters: questions(facts, voice, everything),
  };
}

/** The two answers that the questions rest on: of her alone, and of her with a spouse. */
export interface Looks {
  readonly whole: Facts;
  readonly alone: Looked;
  readonly withSpouse: Looked;
}

/** The same still to be worked out: whoever has others waiting does it in turns. */
export interface Looking {
  readonly whole: Facts;
  readonly alone: InTurns<Looked>;
  readonly withSpouse: InTurns<Looked>;
}

/** Nothing where it is not told where she is insured. `step` is called for each month walked; what it throws is thrown on. */
export function looksAt(facts: FactsSoFar, step?: () => void): Looking | undefined {
  const { region } = facts;
  const whole = region === undefined ? undefined : readable({ ...facts, region });
  if (whole === undefined) return undefined;
  const { spouse, ...alone } = whole;
  function* look(told: Facts): InTurns<Looked> {
    const at = new Set<string>();
    const seen = watched(told, (path) => at.add(path));
    return { answered: yield* answerInTurns(seen, undefined, step), at };
  }
  return { whole, alone: look(alone), withSpouse: look({ ...alone, spouse: spouse ?? {} }) };
}

function lookedAt(facts: FactsSoFar): Looks | undefined {
  const looks = looksAt(facts);
  return looks && { whole: looks.whole, alone: atOnce(looks.alone), withSpouse: atOnce(looks.withSpouse) };
}

const isFirst = (fact: FactPath): boolean => fact === "region" || fact === "event.kind" || fact === "event.date";

/** Whether the line through the spouse can still stand, once it is known what happened. */
function routeOpen({ event }: Facts, { benefits }: Answer): boolean {
  const line = benefits.find((one) => one.via === "spouse");
  return event?.kind !== undefined && event.date !== undefined && line !== undefined && isOpen(line);
}

const isOpen = ({ verdict }: BenefitLine): boolean => verdict !== "ineligible" && verdict !== "not-covered";

/** The benefits that stand or still can; all of them where none does, for a fact may be what refuses them. */
function openBenefits(lines: readonly BenefitLine[]): Benefit[] {
  const open = lines.filter(isOpen);
  return [...new Set((open.length > 0 ? open : lines).map((one) => one.benefit))];
}

function questions(facts: FactsSoFar, voice: Voice, benefits: ReadonlyMap<string, readonly Benefit[]>): Question[] {
  return ASKED.flatMap((one) => {
    const changes = benefits.get(one.fact);
    return changes ? [question(one, facts, voice, changes)] : [];
  });
}

const question = (
  { fact, subject, words, answer: kind }: Declared,
  facts: FactsSoFar,
  voice: Voice,
  benefits: readonly Benefit[],
): Question => ({
  fact,
  subject,
  benefits,
  ...words(voice, facts),
  ...kind(facts, (scheme, whose) => recordFields(facts.region ?? "", scheme, whose)),
});
