/** What the printed sheet of a question takes, on both targets. */
import type { TopicAnswer, TopicAsking } from "./asking.ts";

export interface TopicSheetProps {
  readonly answer: TopicAnswer;
  readonly asking: TopicAsking;
}
