/** The only door of the policy package. */
export { POLICY_VERSION, assessmentSchema } from "./assessment/assessment.ts";
export type * from "./assessment/assessment.ts";
export { changesOf, RELEASES, type DatedChange, type Release } from "./releases.ts";
export { audienceSchema, benefitSchema, figureStatusSchema, routeSchema, type Audience } from "./assessment/words.ts";
export {
  dayField,
  factsInputSchema,
  factsSchema,
  factsSoFarSchema,
  gestationMonthsOf,
  placeField,
  schemeSchema,
  MAX_STRETCHES,
} from "./facts/facts.ts";
export type * from "./facts/facts.ts";
export { readAs, readFacts, readWhole, type FactsProblem, type ReadAs } from "./facts/read-facts.ts";
export { PLACES, PLACE_CODES, governingPlace, placeOf, type PlaceCode } from "./base/places.ts";
export { isDuty } from "./rules/action.ts";
export { clausesInOrder, type Clause, type NumberedClause, type PolicyDocument } from "./rules/document.ts";
export { assess, assessInTurns } from "./assess.ts";
export { decide, type Decision, type LineDecision } from "./decision.ts";
export { ASKED_FACTS, interview, looksAt, type Interview } from "./asking/interview.ts";
export {
  HR_VOICE,
  NEUTRAL_VOICE,
  voiceOf,
  type AnswerKind,
  type FactPath,
  type Question,
  type Subject,
  type Voice,
  type Words,
} from "./asking/questions.ts";
export { type FactsSoFar } from "./facts/watched.ts";
export { recordFields } from "./telling/record-fields.ts";
export { timeline, type MonthState, type Timeline, type TimelineMonth } from "./telling/timeline.ts";
export { compareRoutes } from "./telling/compare.ts";
export { type Given, type RouteComparison, type RouteOffer, type RouteStatement } from "./telling/routes.ts";
export { policyDocuments } from "./documents/index.ts";
export { figuresIn, policyFigures } from "./figures/figures.ts";
export { type DatedFigure } from "./figures/dated.ts";
export { coverage, documentsIn, type Coverage } from "./telling/coverage.ts";
export { questionCatalogue, type CataloguedQuestion } from "./asking/catalogue.ts";
export { documentsOn, type DocumentOnDay, type Force } from "./telling/on-day.ts";
export { clauseExamples } from "./examples/index.ts";
export { participationExamples } from "./examples/participation.ts";
export { type ClauseExample } from "./examples/example.ts";
export { policyQuestions } from "./faq/index.ts";
export { type PolicyQuestion, type QuestionSide } from "./faq/question.ts";
export {
  answerQuestion,
  type AnsweredJoining,
  type AnsweredSide,
  type QuestionAnswer,
} from "./telling/answer-question.ts";
export { LABELS, type Label } from "./wording/labels.ts";
export { termsIn } from "./wording/glossary.ts";
export { isClosed, isOpen } from "./rules/line.ts";
export { paysBill, spanWords } from "./wording/terms.ts";
export { undecidedWords } from "./wording/undecided.ts";
export { headline } from "./telling/headline.ts";
export { paidHow } from "./wording/paid-how.ts";
export { factName, personFactName } from "./wording/fact-names.ts";
export { participationInterview, type ParticipationInterview } from "./asking/participation-interview.ts";
export {
  PARTICIPATION_ASKED,
  type CataloguedParticipation,
  type ParticipationPath,
  type ParticipationQuestion,
} from "./asking/participation-questions.ts";
export { participationFollowing } from "./telling/beside.ts";
export { participationPaper } from "./participation/decide.ts";
export { type JoiningSide } from "./telling/stated-joining.ts";
export { participation } from "./assess-participation.ts";
export { participationSchema, type Participation, type ParticipationLine } from "./participation/answer.ts";
export { readParticipation } from "./participation/read.ts";
export {
  participationFactsSchema,
  participationInputSchema,
  topicSchema,
  type ParticipationFacts,
  type ParticipationInput,
  type Topic,
} from "./participation/facts.ts";
export { exploredInTurns, plans, plansInTurns, type Explored } from "./plans/plans.ts";
export type { Start } from "./plans/starts.ts";
export { atOnce, inOneTurn, type InTurns } from "./rules/turns.ts";
export { readPlansInput } from "./plans/read.ts";
export { plansInputSchema, plansSchema, type ChangeKind, type Plans } from "./plans/answer.ts";
