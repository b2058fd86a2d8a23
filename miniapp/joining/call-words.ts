/** What to say to 12393 about a question of taking part: what is asked, what was told, and what stands in no paper of ours. */
import { factName, participationPaper, type Topic } from "../../shared/policy/index.ts";
import { toldWords, topicAsk } from "../wording/joining.ts";
import type { Voice } from "../wording/voice.ts";
import { hasField, textsOf } from "./answers.ts";
import type { TopicAsking } from "./asking.ts";

/** Sentence by sentence; the months of a record are read from the page. */
export function topicCallWords(
  topic: Topic,
  { facts, questions, figures }: Pick<TopicAsking, "facts" | "questions" | "figures">,
  voice: Voice,
): readonly string[] {
  const texts = textsOf(facts);
  const told = questions.filter(hasField).flatMap((question) => {
    const text = texts[question.fact];
    return text === undefined ? [] : [`${question.ask}${toldWords(question, text)}`];
  });
  const { placeName } = participationPaper;
  return [
    `我想问在${placeName}参保：${topicAsk(topic)}`,
    ...told,
    ...figures.map((key) => `想问：${factName(`figures.${key}`, voice)}`),
  ];
}
