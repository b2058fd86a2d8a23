/** The questions that people ask most at the offices, by place. */
import { PLACE_CODES, type PlaceCode } from "../base/places.ts";
import { chongqingFamilyQuestions } from "./chongqing-family.ts";
import { chongqingQuestions } from "./chongqing.ts";
import { dazhouQuestions } from "./dazhou.ts";
import { karamayQuestions } from "./karamay.ts";
import { nationwideQuestions } from "./nationwide.ts";
import { participationQuestions } from "./participation.ts";
import type { PolicyQuestion } from "./question.ts";
import { taiyuanQuestions } from "./taiyuan.ts";

/** A place without an entry does not compile; one that nobody has asked about yet has an empty one. */
const QUESTIONS: Readonly<Record<PlaceCode, () => PolicyQuestion[]>> = {
  "500000": () => [...chongqingQuestions(), ...chongqingFamilyQuestions(), ...participationQuestions()],
  "511700": dazhouQuestions,
  "650200": karamayQuestions,
  "140100": taiyuanQuestions,
};

/** All of them, in the order of the places, the whole country last. Made when asked for: an app that shows none of them carries none. */
export const policyQuestions = (): PolicyQuestion[] => [
  ...PLACE_CODES.flatMap((place) => QUESTIONS[place]()),
  ...nationwideQuestions(),
];
