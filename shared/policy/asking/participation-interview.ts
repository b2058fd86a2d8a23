/** What of taking part is still worth asking: as for benefits, the rules themselves say which facts they looked at. */
import { stands } from "../facts/watched.ts";
import { decideParticipation } from "../participation/decide.ts";
import type { ParticipationFacts, Topic } from "../participation/facts.ts";
import { PARTICIPATION_ASKED, type ParticipationPath, type ParticipationQuestion } from "./participation-questions.ts";

/**
 * What is still open, what keeps an answer unknown first; the facts told that the answers rest on; and the questions of both
 * in an order that answering does not change, for a form that shows what was answered.
 */
export interface ParticipationInterview {
  readonly open: readonly ParticipationQuestion[];
  readonly told: readonly ParticipationPath[];
  readonly matters: readonly ParticipationQuestion[];
}

/**
 * The questions that can still change an answer: of the `topic` told, or of each whose own facts are told. A fact that no
 * rule looked at cannot change anything. Pure; throws on nothing that `participationFactsSchema` accepts.
 */
export function participationInterview(facts: ParticipationFacts): ParticipationInterview {
  const looked = new Map<string, Set<Topic>>();
  const decided = decideParticipation(facts, (path, topic) =>
    looked.set(path, (looked.get(path) ?? new Set()).add(topic)),
  );
  const matters = PARTICIPATION_ASKED.flatMap((one): ParticipationQuestion[] => {
    const topics = looked.get(one.fact);
    return topics ? [{ ...one, topics: [...topics] }] : [];
  });
  const told = matters.filter(({ fact }) => stands(facts, fact)).map(({ fact }) => fact);
  const open = matters.filter(({ fact }) => !told.includes(fact));
  const missing = new Set(decided.flatMap((one) => one.missing));
  return {
    open: [...open.filter(({ fact }) => missing.has(fact)), ...open.filter(({ fact }) => !missing.has(fact))],
    told,
    matters,
  };
}
