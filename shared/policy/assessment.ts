/**
 * What we answer. Every verdict carries its trace: each condition with what was required, what was observed
 * and the clause. Days are `YYYY-MM-DD`, money is yuan with at most two decimals; all text is Chinese for people.
 */
import * as z from "zod";

/** The version of the loaded rules and figures: year, month, patch. */
export const POLICY_VERSION = "2026.11.1";

/** What can be claimed. */
export const benefitSchema = z.enum(["medical-expense", "allowance", "genetic-testing", "allowance-top-up"]);
/** Through whose insurance: her own, her spouse's, or resident insurance. */
export const routeSchema = z.enum(["self", "spouse", "resident"]);
/**
 * `eligible`: the claim stands (for a future event: will stand if the planned months are paid). `pending`: not yet,
 * and still possible. `ineligible`: nothing can mend it for this event. `unknown`: a fact or figure that decides is
 * missing. `not-covered`: no loaded document decides it.
 */
export const verdictSchema = z.enum(["eligible", "pending", "ineligible", "unknown", "not-covered"]);
/** Who pays, or must pay instead. */
export const payerSchema = z.enum(["employee-fund", "resident-fund", "employer", "treasury"]);
/** Whether a condition holds; `unknown` when a fact or figure it needs is missing. */
export const outcomeSchema = z.enum(["met", "unmet", "unknown"]);
/** `official`: in a publication we can name; `unconfirmed`: text not seen; `caller`: given with the facts. */
export const figureStatusSchema = z.enum(["official", "unconfirmed", "caller"]);

/** One condition: what the clause requires, what the facts show. `cites` are keys of `citations`. */
export const conditionSchema = z.object({
  id: z.string(),
  outcome: outcomeSchema,
  required: z.string(),
  observed: z.string(),
  cites: z.array(z.string()),
});

/** Something to do: `by` is the last day (left out where no document sets one), `effect` what it brings. */
export const actionSchema = z.object({
  id: z.enum(["back-pay", "enrol", "keep-paying", "lump-sum", "return-resident-reimbursement", "claim", "confirm"]),
  what: z.string(),
  by: z.string().exactOptional(),
  effect: z.string(),
});

/** Papers of one way to hand in: `channel` direct (settled in the hospital), online or counter; who files it, where. */
export const materialSchema = z.object({
  case: z.string(),
  channel: z.enum(["direct", "online", "counter"]),
  where: z.string(),
  filedBy: z.enum(["person", "employer", "either"]),
  items: z.array(z.string()),
  note: z.string().exactOptional(),
  cites: z.array(z.string()),
});

/** A figure that entered an amount, with the publication it stands in. */
export const figureUseSchema = z.object({
  figure: z.string(),
  value: z.number(),
  unit: z.string(),
  source: z.string(),
  status: figureStatusSchema,
});

/** What an unconfirmed figure would give, and under which condition it would be right. */
export const alternativeSchema = z.object({
  value: z.number(),
  days: z.int().exactOptional(),
  daily: z.number().exactOptional(),
  if: z.string(),
  figure: z.string(),
});

/** One line of the sum, in words; `value` is its result. */
export const stepSchema = z.object({ text: z.string(), value: z.number().exactOptional() });

/**
 * The sum: `value` yuan, rounded once, half up; absent while a figure is missing or only unconfirmed. `cites` are the
 * clauses that set how it is computed.
 */
export const amountSchema = z.object({
  value: z.number().exactOptional(),
  daily: z.number().exactOptional(),
  days: z.int().exactOptional(),
  steps: z.array(stepSchema),
  figures: z.array(figureUseSchema),
  alternatives: z.array(alternativeSchema),
  cites: z.array(z.string()),
});

/** A reading or premise the answer rests on; `id` is stable, e.g. `R4` or `planned-payments`. */
export const assumptionSchema = z.object({ id: z.string(), text: z.string(), cites: z.array(z.string()) });

/** The answer for one benefit through one route. */
export const benefitLineSchema = z.object({
  benefit: benefitSchema,
  via: routeSchema,
  verdict: verdictSchema,
  payer: payerSchema.exactOptional(),
  from: z.string().exactOptional(),
  claimBy: z.string().exactOptional(),
  amount: amountSchema.exactOptional(),
  conditions: z.array(conditionSchema),
  actions: z.array(actionSchema),
  materials: z.array(materialSchema),
  notes: z.array(z.string()),
  assumptions: z.array(assumptionSchema),
  cites: z.array(z.string()),
});

/** A fact (a path such as `person.contributions`, or `figures.` and a figure's key) that would decide more. */
export const missingSchema = z.object({ fact: z.string(), benefits: z.array(benefitSchema) });

/** Where a cited clause stands, and what it says in our words. */
export const citationSchema = z.object({
  document: z.string(),
  number: z.string(),
  clause: z.string(),
  summary: z.string(),
});

/** Facts in, this out. `benefits` in a fixed order: her own lines, then the spouse's, then resident insurance. */
export const assessmentSchema = z.object({
  asOf: z.string(),
  policyVersion: z.string(),
  benefits: z.array(benefitLineSchema),
  missing: z.array(missingSchema),
  citations: z.record(z.string(), citationSchema),
});

export type Benefit = z.infer<typeof benefitSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Payer = z.infer<typeof payerSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type FigureStatus = z.infer<typeof figureStatusSchema>;
export type Condition = z.infer<typeof conditionSchema>;
export type Action = z.infer<typeof actionSchema>;
export type Material = z.infer<typeof materialSchema>;
export type FigureUse = z.infer<typeof figureUseSchema>;
export type Alternative = z.infer<typeof alternativeSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Amount = z.infer<typeof amountSchema>;
export type Assumption = z.infer<typeof assumptionSchema>;
export type BenefitLine = z.infer<typeof benefitLineSchema>;
export type Missing = z.infer<typeof missingSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
