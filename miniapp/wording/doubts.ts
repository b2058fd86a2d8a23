/** How something that looks impossible is asked back, and what a yes is called. */
import type { Warning } from "../../shared/policy/index.ts";

interface DoubtWords {
  readonly ask: string;
  readonly yes: string;
}

export const DOUBTS: Readonly<Record<Warning["id"], DoubtWords>> = {
  "money-far": { ask: "这是一个月的吗？", yes: "是的，没填错" },
  "event-far": { ask: "日子没选错吗？", yes: "没选错" },
  "facts-contradict": { ask: "两处合不上，哪一处要改？", yes: "都没填错" },
};
