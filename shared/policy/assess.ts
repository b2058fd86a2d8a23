/** Facts → assessment: what was decided, told in sentences, with the readings that decided it named. */
import { HR_VOICE } from "./asking/questions.ts";
import type { Audience } from "./assessment/words.ts";
import { POLICY_VERSION, type Assessment, type BenefitLine } from "./assessment/assessment.ts";
import { decideInTurns, type DecidedLine } from "./decide.ts";
import type { Facts } from "./facts/facts.ts";
import { situationOf } from "./facts/situation.ts";
import { differs } from "./rules/settled.ts";
import type { Reading } from "./rules/stance.ts";
import { atOnce, type InTurns } from "./rules/turns.ts";
import { besideOf } from "./telling/beside.ts";
import { citationsOf } from "./telling/citations.ts";
import { headline } from "./telling/headline.ts";
import { gathered } from "./telling/missing.ts";
import { warningsOf } from "./telling/warnings.ts";
import { wordsOf } from "./wording/index.ts";
import { sayOf, speak } from "./wording/speak.ts";

/**
 * Answers every benefit that can exist for these facts, each through every route told of. Pure: the same facts give
 * the same answer anywhere. Throws on nothing that `factsSchema` accepts. What is missing gives `unknown`, what no
 * loaded document decides `not-covered`. `audience` changes words alone: who is spoken to, and how the employer is called. `step` is called for
 * each month walked; what it throws is thrown on.
 */
export const assess = (facts: Facts, audience: Audience = "person", step?: () => void): Assessment =>
  atOnce(assessInTurns(facts, audience, step));

/** The same, a line or a reading of one in each turn. */
export function* assessInTurns(facts: Facts, audience: Audience = "person", step?: () => void): InTurns<Assessment> {
  const found = yield* answerInTurns(facts, audience, step);
  const beside = besideOf(facts);
  const cited = citationsOf(
    beside.flatMap((line) => line.cites),
    facts.region,
  );
  return {
    ...found,
    headline: audience === "hr" ? headline(found, HR_VOICE) : headline(found),
    participation: beside,
    warnings: warningsOf(facts),
    citations: { ...found.citations, ...cited },
  };
}

/** The answer without what only tells it again, what stands beside it, and its warnings: what it looks at can change it. */
export type Answer = Omit<Assessment, "headline" | "participation" | "warnings">;

/** Answers in lines, without warning of odd facts. */
export function* answerInTurns(facts: Facts, audience: Audience = "person", step?: () => void): InTurns<Answer> {
  const decided = yield* decideInTurns(facts, step);
  const benefits: BenefitLine[] = [];
  for (const line of decided) {
    const readings = yield* decidingInTurns(line);
    // Where no paper decides, nothing is said of the event: what was not read there cannot matter.
    const situation = line.paper && situationOf(facts);
    benefits.push(speak(line, situation && sayOf(situation, line, audience), wordsOf(line.paper), readings));
    yield;
  }
  return {
    asOf: facts.asOf,
    policyVersion: POLICY_VERSION,
    benefits,
    missing: gathered(decided, ({ benefit }) => benefit).map(({ fact, names }) => ({ fact, benefits: names })),
    citations: citationsOf(
      benefits.flatMap((line) => line.cites),
      facts.region,
    ),
  };
}

/** A reading is named if and only if verdict, a day or the sum would differ with its alternative. */
export const decidingReadings = (line: DecidedLine): Reading[] => atOnce(decidingInTurns(line));

function* decidingInTurns(line: DecidedLine): InTurns<Reading[]> {
  const { heard, turned } = line;
  const deciding: Reading[] = [];
  for (const reading of turned ? heard : []) {
    if (turned && differs(line, turned(reading))) deciding.push(reading);
    yield;
  }
  return deciding;
}
