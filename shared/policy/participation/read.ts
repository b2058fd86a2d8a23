/** Reads facts of taking part from outside, in the words in which other facts are read. */
import { readWhole, type ReadAs } from "../facts/read-facts.ts";
import { participationInputSchema, type ParticipationInput } from "./facts.ts";

/** Reads a value as facts of taking part; `asOf` may be left out. Never throws. */
export const readParticipation = (input: unknown): ReadAs<ParticipationInput> =>
  readWhole(participationInputSchema, input);
