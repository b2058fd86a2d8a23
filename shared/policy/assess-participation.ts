/** Facts of taking part → answer: what was decided, told in sentences. */
import { POLICY_VERSION } from "./assessment/assessment.ts";
import { citationsOf } from "./telling/citations.ts";
import { speakParticipation } from "./wording/participation.ts";
import type { Participation } from "./participation/answer.ts";
import { decideParticipation, type Settled } from "./participation/decide.ts";
import type { ParticipationFacts, Topic } from "./participation/facts.ts";

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
    missing: gathered(decided),
    warnings: [],
    citations: citationsOf(
      lines.flatMap(({ cites }) => cites),
      facts.region,
    ),
  };
}

/** Each fact once, with the questions of which it would tell more. */
function gathered(decided: readonly Settled[]): Participation["missing"] {
  const topics = new Map<string, Set<Topic>>();
  for (const { topic, missing } of decided) {
    for (const fact of missing) topics.set(fact, (topics.get(fact) ?? new Set()).add(topic));
  }
  return [...topics].map(([fact, named]) => ({ fact, topics: [...named] }));
}
