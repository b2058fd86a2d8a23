/** Facts of taking part stated in few words, as the examples and the questions need them. */
import type { ParticipationFacts, Topic } from "../participation/facts.ts";
import { paid } from "./stated.ts";

/** Somebody who asks of taking part: who it is, in a few words, and what is told; `topic` says which question it is. */
export interface JoiningSide {
  readonly caption: string;
  readonly facts: ParticipationFacts & { readonly topic: Topic };
}

/** Somebody in Chongqing asks on a day. */
export const joins = (
  topic: Topic,
  caption: string,
  asOf: string,
  facts: Omit<ParticipationFacts, "region" | "asOf" | "topic">,
): JoiningSide => ({ caption, facts: { region: "500000", asOf, topic, ...facts } });

/** A baby born on the first day of 2026. */
export const baby = (
  topic: "newborn-joins" | "newborn-covered",
  caption: string,
  asOf: string,
  more: Omit<NonNullable<ParticipationFacts["newborn"]>, "bornOn"> = {},
): JoiningSide => joins(topic, caption, asOf, { newborn: { bornOn: "2026-01-01", ...more } });

/** Who left a job on the last day of January 2026. */
export const leftJob = (
  caption: string,
  asOf: string,
  more: Pick<NonNullable<ParticipationFacts["person"]>, "employerArrearsSince"> = {},
): JoiningSide =>
  joins("individual-part-only", caption, asOf, {
    person: { employmentChangedOn: "2026-01-31", contributions: [paid("employer", "2020-01", "2026-01")], ...more },
  });
