/** Facts → assessment: what was decided, told in sentences, with the readings that decided it named. */
import { HR_VOICE } from "./asking/questions.ts";
import type { Audience } from "./assessment/words.ts";
import { POLICY_VERSION, type Assessment } from "./assessment/assessment.ts";
import { decide, type DecidedLine } from "./decide.ts";
import type { Facts } from "./facts/facts.ts";
import { situationOf } from "./facts/situation.ts";
import { differs } from "./rules/settled.ts";
import type { Reading } from "./rules/stance.ts";
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
export function assess(facts: Facts, audience: Audience = "person", step?: () => void): Assessment {
  const found = answer(facts, audience, step);
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
export function answer(facts: Facts, audience: Audience = "person", step?: () => void): Answer {
  const decided = decide(facts, step);
  const benefits = decided.map((line) => {
    // Where no paper decides, nothing is said of the event: what was not read there cannot matter.
    const situation = line.paper && situationOf(facts);
    return speak(line, situation && sayOf(situation, line, audience), wordsOf(line.paper), decidingReadings(line));
  });
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
export function decidingReadings(line: DecidedLine): Reading[] {
  const { heard, turned } = line;
  if (!turned) return [];
  return heard.filter((reading) => differs(line, turned(reading)));
}
