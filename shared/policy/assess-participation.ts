/** Facts of taking part → answer: what was decided, told in sentences. */
import { POLICY_VERSION } from "./assessment/assessment.ts";
import { citationsOf } from "./telling/citations.ts";
import { gathered } from "./telling/missing.ts";
import { speakParticipation } from "./wording/participation-line.ts";
import type { Participation } from "./participation/answer.ts";
import { decideParticipation } from "./participation/decide.ts";
import type { ParticipationFacts } from "./participation/facts.ts";

/**
 * Answers who may join, from when insurance covers, and what going on or stopping does. Pure: the same facts give the same
 * answer anywhere. Throws on nothing that `participationFactsSchema` accepts.
 */
export function participation(facts: ParticipationFacts): Participation {
  const decided = decideParticipation(facts);
  const lines = decided.map(speakParticipation);
  return {
    asOf: facts.asOf,
    policyVersion: POLICY_VERSION,
    lines,
    missing: gathered(decided, ({ topic }) => topic).map(({ fact, names }) => ({ fact, topics: names })),
    warnings: [],
    citations: citationsOf(
      lines.flatMap(({ cites }) => cites),
      facts.region,
    ),
  };
}
