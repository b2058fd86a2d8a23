/** All questions that the interview can ask, as they read before anything is told. */
import { PLACE_CODES } from "../base/places.ts";
import { recordFields } from "../telling/record-fields.ts";
import { DEFAULT_VOICE, type Question, type Voice } from "./questions.ts";
import { ASKED } from "./questions-asked.ts";

/** A question before it is known whether it matters. */
export type CataloguedQuestion = Question extends infer Q ? (Q extends Question ? Omit<Q, "benefits"> : never) : never;

/**
 * Every question, in the order of asking. Where `region` lies decides which details of a record are asked for; left out,
 * each detail that some loaded place looks at.
 */
export function questionCatalogue(region?: string, voice: Voice = DEFAULT_VOICE): readonly CataloguedQuestion[] {
  const regions = region === undefined ? PLACE_CODES : [region];
  // No question's words depend on the day while no event is told.
  const nothing = { asOf: "" };
  return ASKED.map(({ fact, subject, words, answer }) => ({
    fact,
    subject,
    ...words(voice, nothing),
    ...answer(nothing, (scheme, whose) => [...new Set(regions.flatMap((one) => recordFields(one, scheme, whose)))]),
  }));
}
