/** What of taking part is still worth asking: as for benefits, the rules themselves say which facts they looked at. */
import { stands } from "../facts/watched.ts";
import { decideParticipation } from "../participation/decide.ts";
import type { ParticipationFacts, Topic } from "../participation/facts.ts";
import { PARTICIPATION_ASKED, type ParticipationPath, type ParticipationQuestion } from "./participation-questions.ts";

/** What is still open, what keeps an answer unknown first; and the facts told that the answers rest on. */
export interface ParticipationInterview {
  readonly open: readonly ParticipationQuestion[];
  readonly told: readonly ParticipationPath[];
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
  const seen = PARTICIPATION_ASKED.filter(({ fact }) => looked.has(fact));
  const told = seen.filter(({ fact }) => stands(facts, fact)).map(({ fact }) => fact);
  const open = seen
    .filter(({ fact }) => !told.includes(fact))
    .map((one): ParticipationQuestion => ({ ...one, topics: [...(looked.get(one.fact) ?? [])] }));
  const missing = new Set(decided.flatMap((one) => one.missing));
  return {
    open: [...open.filter(({ fact }) => missing.has(fact)), ...open.filter(({ fact }) => !missing.has(fact))],
    told,
  };
}
