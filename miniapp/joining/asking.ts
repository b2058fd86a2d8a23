/** One question of taking part: what to ask for it, and what it comes to. */
import {
  participation,
  participationInterview,
  type Participation,
  type ParticipationFacts,
  type ParticipationLine,
  type ParticipationQuestion,
  type Topic,
} from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { askedFacts, type AskedFacts } from "./facts.ts";

/** The answer to one question: its line, and what is said around it. */
export interface TopicAnswer {
  readonly line: ParticipationLine;
  readonly whole: Participation;
}

/** A question with all that belongs to it; no answer while something is to be mended. */
export interface TopicAsking extends AskedFacts {
  /** Those that matter, told or not, in an order that answering does not change. */
  readonly questions: readonly ParticipationQuestion[];
  /** Keys of the figures that the answer waits for or would be changed by. */
  readonly figures: readonly string[];
  readonly answer?: TopicAnswer;
}

/** Asks the rules on the device, on a day (`YYYY-MM-DD`); nothing is sent. */
export function askingAbout(draft: Draft, topic: Topic, today: string): TopicAsking {
  const asked = askedFacts(draft, topic, today);
  const questions = participationInterview(asked.facts).matters;
  const figures = figuresOf(asked.facts, topic);
  const answer = asked.problems.length > 0 ? undefined : answerTo(asked.facts, topic);
  return { ...asked, questions, figures, ...(answer && { answer }) };
}

function answerTo(facts: ParticipationFacts, topic: Topic): TopicAnswer | undefined {
  const whole = participation(facts);
  const line = whole.lines.find((one) => one.topic === topic);
  return line && { line, whole };
}

const FIGURE = "figures.";

/** What is looked up among the figures while none is told: that stays to be seen and changed once it is. */
function figuresOf(facts: ParticipationFacts, topic: Topic): readonly string[] {
  const answer = answerTo({ ...facts, figures: {} }, topic);
  const paths = [
    ...(answer?.whole.missing.map(({ fact }) => fact) ?? []),
    ...(answer?.line.amount?.formula.map(({ key = "" }) => key) ?? []),
  ];
  return [...new Set(paths.filter((path) => path.startsWith(FIGURE)))].map((path) => path.slice(FIGURE.length));
}
