/** A question of taking part in somebody's hands. */
import type { Topic } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";

/** What is typed, and how it is changed through the field with this id. */
export interface Hand {
  readonly topic: Topic;
  readonly draft: Draft;
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Her own answers, which the device keeps; else an example's, which live on the page alone. */
  readonly own: boolean;
  readonly change: (fieldId: string, change: (before: Draft) => Draft) => void;
}
