/** The whole answer with its sentences, for what a decision alone does not show. */
import { assess } from "../../../shared/policy/assess.ts";
import { assessmentSchema, type Assessment } from "../../../shared/policy/assessment/assessment.ts";
import type { Facts } from "../../../shared/policy/facts/facts.ts";

/** Checked against its own schema. */
export const answered = (facts: Facts): Assessment => assessmentSchema.parse(assess(facts));
