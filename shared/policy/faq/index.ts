/** The 40 questions that people ask most at the offices, by place. */
import { chongqingFamilyQuestions } from "./chongqing-family.ts";
import { chongqingQuestions } from "./chongqing.ts";
import { dazhouQuestions } from "./dazhou.ts";
import { karamayQuestions } from "./karamay.ts";
import type { PolicyQuestion } from "./question.ts";
import { taiyuanQuestions } from "./taiyuan.ts";

/** All of them, by place, in their order. Made when asked for: an app that shows none of them carries none. */
export const policyQuestions = (): PolicyQuestion[] => [
  ...chongqingQuestions(),
  ...chongqingFamilyQuestions(),
  ...dazhouQuestions(),
  ...karamayQuestions(),
  ...taiyuanQuestions(),
];
