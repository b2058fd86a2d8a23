/** What a question of taking part is made of: its conditions, its days and counts, what to do, and what it rests on. */
import type { Verdict } from "../assessment/assessment.ts";
import type { Day } from "../base/calendar.ts";
import type { DecidedAction } from "../rules/action.ts";
import type { Asked, Rule } from "../rules/condition.ts";
import type { Said } from "../rules/line.ts";
import type { DecidedAmount } from "../rules/sum.ts";
import type { ParticipationFacts, Topic } from "./facts.ts";
import type { Told } from "./told.ts";

/** What a line says besides its verdict. `waitingFrom`: the day on which the waiting starts. */
export interface Found {
  readonly from?: Day;
  readonly waitingFrom?: Day;
  readonly by?: Day;
  readonly count?: number;
  readonly amount?: DecidedAmount;
  /** Facts or figures that would tell more. */
  readonly missing?: readonly string[];
}

/** A question, as its paper writes it. */
export interface TopicRules {
  readonly topic: Topic;
  /** Whether facts of its own are told. */
  readonly isTold: (facts: ParticipationFacts) => boolean;
  /** The day on which it is decided. */
  readonly on: (asked: Told) => Day;
  readonly requires: (asked: Told) => readonly Rule<Told>[];
  /** Shown beside, without changing the verdict. */
  readonly beside?: (asked: Told) => readonly Rule<Told>[];
  readonly finds?: (asked: Told, verdict: Verdict) => Found;
  readonly actions?: (asked: Told, verdict: Verdict, found: Found) => readonly DecidedAction[];
  readonly premises?: (asked: Told, verdict: Verdict) => readonly Said[];
}

/** A question decided. */
export interface DecidedTopic extends Found {
  readonly topic: Topic;
  readonly verdict: Verdict;
  readonly conditions: readonly Asked[];
  readonly actions: readonly DecidedAction[];
  readonly premises: readonly Said[];
  readonly missing: readonly string[];
}
