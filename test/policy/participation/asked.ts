/** One question of taking part, asked in Chongqing. */
import {
  participation,
  participationSchema,
  type ParticipationFacts,
  type Topic,
} from "../../../shared/policy/index.ts";

/** What is told; the place is Chongqing, and the day 2026-06-01, unless told. */
export type Asked = Omit<ParticipationFacts, "region" | "asOf" | "topic"> & {
  readonly asOf?: string;
  readonly region?: string;
};

/** Its line, with the facts missing and the ids of what it rests on. */
export function line(topic: Topic, { asOf = "2026-06-01", region = "500000", ...facts }: Asked) {
  const { lines, missing } = participationSchema.parse(participation({ region, asOf, topic, ...facts }));
  const [found] = lines;
  if (!found) throw new Error(`no line for ${topic}`);
  return { ...found, missing: missing.map(({ fact }) => fact), assumed: found.assumptions.map(({ id }) => id) };
}

/** The key of a clause of the paper. */
export const K = (clause: string): string => `cq-2025-37#${clause}`;
/** What is missing where somebody waits. */
export const LENGTH = "figures.resident-waiting-months:500000";
