/** The only door of the policy package. */
export { POLICY_VERSION, assessmentSchema } from "./assessment.ts";
export type * from "./assessment.ts";
export { factsInputSchema, factsSchema, MAX_STRETCHES } from "./facts.ts";
export type * from "./facts.ts";
export { PLACES, placeOf, type PlaceCode } from "./places.ts";
export { type Clause, type ClauseRole, type PolicyDocument } from "./document.ts";
export { assess } from "./assess.ts";
export { policyDocuments } from "./documents/index.ts";
export { policyFigures } from "./figures.ts";
export { type DatedFigure } from "./figures/dated.ts";
