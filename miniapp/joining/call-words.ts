/** What to say to 12393 about a question of taking part: what is asked, what was told, and what stands in no paper of ours. */
import { factName, participationPaper, type Topic } from "../../shared/policy/index.ts";
import { todoAsk } from "../answer/todo.ts";
import { topicTodos } from "../answer/todos.ts";
import { topicAsk } from "../wording/joining.ts";
import type { Voice } from "../wording/voice.ts";
import type { TopicAsking } from "./asking.ts";
import { fieldsTold } from "./told.ts";

/** Sentence by sentence; the months of a record are read from the page. */
export function topicCallWords(
  topic: Topic,
  asking: Pick<TopicAsking, "facts" | "questions" | "figures" | "answer">,
  voice: Voice,
): readonly string[] {
  const { placeName } = participationPaper;
  return [
    `我想问在${placeName}参保：${topicAsk(topic)}`,
    ...fieldsTold(asking),
    ...[
      ...(asking.answer === undefined ? [] : topicTodos(asking.answer.line).flatMap(todoAsk)),
      ...asking.figures.map((key) => factName(`figures.${key}`, voice)),
    ].map((ask) => `想问：${ask}`),
  ];
}
