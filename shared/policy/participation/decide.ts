/** Facts of taking part → decisions. No sentence is made here. */
import { day, type Day } from "../base/calendar.ts";
import { governingPlace } from "../base/places.ts";
import { chongqing37 } from "../documents/chongqing-2025-37/index.ts";
import { participationTopics } from "../documents/chongqing-2025-37/participation.ts";
import { ask, askInOrder, beyond, rule, type Asked, type Rule } from "../rules/condition.ts";
import { verdictOf } from "../rules/conclude.ts";
import { Stance, type Reading } from "../rules/stance.ts";
import type { ParticipationFacts, Topic } from "./facts.ts";
import { told, type Told } from "./told.ts";
import type { DecidedTopic, TopicRules } from "./topic.ts";

/** A question decided, with the readings that decided it. */
export interface Settled extends DecidedTopic {
  readonly readings: readonly Reading[];
}

/**
 * Decides the question asked, or every one whose own facts are told. Pure; throws on nothing that the schema accepts. Each
 * fact read goes to `note`, with the question that read it.
 */
export function decideParticipation(
  facts: ParticipationFacts,
  note: (path: string, topic: Topic) => void = () => undefined,
): Settled[] {
  const { topic } = facts;
  const asked = participationTopics.filter((one) => (topic === undefined ? one.isTold(facts) : one.topic === topic));
  return asked.map((one) => settledOf(one, facts, (path) => note(path, one.topic)));
}

/** A reading is named where turning it changes verdict, day, count or sum. */
function settledOf(rules: TopicRules, facts: ParticipationFacts, note: (path: string) => void): Settled {
  const heard = new Map<string, Reading>();
  const ours = new Stance(({ one }) => typeof one !== "string" && heard.set(one.id, one));
  const found = decideTopic(rules, told(facts, ours, note));
  const readings = [...heard.values()].filter((one) => {
    const other = decideTopic(rules, told(facts, new Stance(() => undefined, [one]), note));
    return signature(other) !== signature(found);
  });
  return { ...found, readings };
}

const signature = ({ verdict, from, waitingFrom, by, count, amount }: DecidedTopic): string =>
  JSON.stringify([verdict, from, waitingFrom, by, count, amount]);

function decideTopic(rules: TopicRules, asked: Told): DecidedTopic {
  const outside = outsideOf(rules, asked);
  if (outside) return closed(rules, ask(outside, asked));
  const conditions = askInOrder(rules.requires(asked), asked, isFinal);
  const told = verdictOf(conditions, false);
  const found = rules.finds?.(asked, told) ?? {};
  // What is over by the day of asking is no longer waited for.
  const verdict = told === "pending" && found.from !== undefined && found.from <= asked.asOf ? "eligible" : told;
  // Of what is not decided here nothing more is asked.
  const besides = verdict === "not-covered" ? [] : (rules.beside?.(asked) ?? []);
  const beside = besides.map((one) => ask(one, asked));
  const lacking = conditions.flatMap(({ truth }) => (truth.outcome === "missing" ? truth.facts : []));
  const lackingBeside = beside.flatMap(({ truth }) => (truth.outcome === "missing" ? truth.facts : []));
  const open = verdict === "unknown" ? lacking : [];
  const more = verdict === "eligible" ? lackingBeside : [];
  return {
    ...found,
    topic: rules.topic,
    verdict,
    conditions: [...conditions, ...beside],
    actions: rules.actions?.(asked, verdict, found) ?? [],
    premises: rules.premises?.(asked, verdict) ?? [],
    missing: [...new Set([...open, ...more, ...(found.missing ?? [])])],
  };
}

/** A no, or what the paper does not decide, ends the asking. */
const isFinal = ({ truth }: Asked): boolean => truth.outcome === "no" || truth.outcome === "beyond";

/** The paper that decides. */
export const participationPaper = chongqing37.document;
const { place, number, inForce } = participationPaper;

/** Another place, or a day before the paper. */
function outsideOf(rules: TopicRules, asked: Told): Rule<Told> | undefined {
  const { region } = asked;
  if (governingPlace(region) !== place)
    return rule("paper-of-place", [], () => beyond("another-place", () => ({ region })));
  const on: Day = day(rules.on(asked));
  return on < inForce.from
    ? rule("paper-in-force", [], () => beyond("before-it", () => ({ on, number, from: inForce.from })))
    : undefined;
}

const closed = ({ topic }: TopicRules, why: Asked): DecidedTopic => ({
  ...{ topic, verdict: "not-covered", conditions: [why] },
  ...{ actions: [], premises: [], missing: [] },
});
