/** What to say to 12393 about a question of taking part: what is asked, what was told, and what stands in no paper of ours. */
import { factName, participationPaper, type Topic } from "../../shared/policy/index.ts";
import { topicAsk } from "../wording/joining.ts";
import type { Voice } from "../wording/voice.ts";
import type { TopicAsking } from "./asking.ts";
import { fieldsTold } from "./told.ts";

/** Sentence by sentence; the months of a record are read from the page. */
export function topicCallWords(
  topic: Topic,
  asking: Pick<TopicAsking, "facts" | "questions" | "figures">,
  voice: Voice,
): readonly string[] {
  const { placeName } = participationPaper;
  return [
    `我想问在${placeName}参保：${topicAsk(topic)}`,
    ...fieldsTold(asking),
    ...asking.figures.map((key) => `想问：${factName(`figures.${key}`, voice)}`),
  ];
}
