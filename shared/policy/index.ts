/** The only door of the policy package. */
export { POLICY_VERSION, assessmentSchema } from "./assessment.ts";
export type * from "./assessment.ts";
export { benefitSchema, figureStatusSchema, routeSchema } from "./assessment/words.ts";
export {
  dayField,
  factsInputSchema,
  factsSchema,
  factsSoFarSchema,
  placeField,
  schemeSchema,
  MAX_STRETCHES,
} from "./facts.ts";
export type * from "./facts.ts";
export { readAs, readFacts, readFactsSoFar, type FactsProblem, type ReadAs } from "./read-facts.ts";
export { PLACES, placeOf, type PlaceCode } from "./places.ts";
export { clausesInOrder, type Clause, type ClauseRole, type NumberedClause, type PolicyDocument } from "./document.ts";
export { assess } from "./assess.ts";
export { interview, type Interview } from "./interview.ts";
export { type AnswerKind, type FactPath, type Question, type Subject, type Voice, type Words } from "./questions.ts";
export { type FactsSoFar } from "./watched.ts";
export { recordFields } from "./documents/record-fields.ts";
export { timeline, type MonthState, type Timeline, type TimelineMonth } from "./timeline.ts";
export { compareRoutes } from "./compare.ts";
export { type Given, type RouteComparison, type RouteOffer, type RouteStatement } from "./routes.ts";
export { policyDocuments } from "./documents/index.ts";
export { figuresIn, policyFigures } from "./figures.ts";
export { type DatedFigure } from "./figures/dated.ts";
export { coverage, documentsIn, type Coverage } from "./documents/coverage.ts";
export { questionCatalogue, type CataloguedQuestion } from "./catalogue.ts";
export { documentsOn, type DocumentOnDay, type Force } from "./documents/on-day.ts";
export { clauseExamples } from "./examples/index.ts";
export { type ClauseExample } from "./examples/example.ts";
export { policyQuestions } from "./faq/index.ts";
export { type PolicyQuestion, type QuestionSide } from "./faq/question.ts";
export { answerQuestion, type AnsweredSide, type QuestionAnswer } from "./answer-question.ts";
