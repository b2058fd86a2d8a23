/**
 * What we answer. Every verdict carries its trace: each condition with what was required, what was observed
 * and the clause. Days are `YYYY-MM-DD`, money is yuan with at most two decimals; all text is Chinese for people.
 */
import * as z from "zod";
import { type alternativeSchema, amountSchema, citesField, type figureUseSchema, type stepSchema } from "./amount.ts";
import {
  POLICY_VERSION,
  actionSchema,
  assumptionSchema,
  citationSchema,
  conditionSchema,
  warningSchema,
} from "./trace.ts";
import { participationLineSchema } from "../participation/answer.ts";
import {
  type actorSchema,
  type amountStatusSchema,
  benefitSchema,
  type figureStatusSchema,
  type outcomeSchema,
  payerSchema,
  routeSchema,
  verdictSchema,
} from "./words.ts";

/** Papers of one way to hand in: `channel` direct (settled in the hospital), online or counter; who files it, where. */
export const materialSchema = z
  .object({
    case: z.string().meta({ description: "什么情形", examples: ["在定点医院住院生孩子"] }),
    channel: z.enum(["direct", "online", "counter"]).meta({
      description: "怎么办：direct 在医院直接结算；online 网上；counter 窗口",
      examples: ["direct"],
    }),
    where: z.string().meta({ description: "在哪里办", examples: ["定点医院"] }),
    filedBy: z
      .enum(["person", "employer", "either"])
      .meta({ description: "谁去办：person 本人；employer 单位；either 都行", examples: ["person"] }),
    items: z.array(z.string()).meta({ description: "要带的材料", examples: [["医保电子凭证或身份证"]] }),
    note: z
      .string()
      .exactOptional()
      .meta({ description: "另外要注意的", examples: ["单位在产后申报"] }),
    cites: citesField,
  })
  .meta({ id: "Material", description: "一种办法要带的材料" });

/** The answer for one benefit through one route. */
export const benefitLineSchema = z
  .object({
    benefit: benefitSchema,
    via: routeSchema,
    verdict: verdictSchema,
    payer: payerSchema.exactOptional(),
    from: z
      .string()
      .exactOptional()
      .meta({ description: "从哪天起能报或能领，YYYY-MM-DD", examples: ["2027-02-01"] }),
    claimBy: z
      .string()
      .exactOptional()
      .meta({ description: "最晚哪天申领（含那天），YYYY-MM-DD", examples: ["2027-05-06"] }),
    amount: amountSchema.exactOptional(),
    conditions: z.array(conditionSchema).meta({ description: "一个一个条件，全满足才行" }),
    actions: z.array(actionSchema).meta({ description: "可以做的事，先做的在前" }),
    materials: z.array(materialSchema).meta({ description: "怎么办、带什么" }),
    notes: z.array(z.string()).meta({ description: "另外要知道的", examples: [["产前检查费也在里面"]] }),
    assumptions: z.array(assumptionSchema).meta({ description: "靠了哪些理解和前提" }),
    cites: citesField,
  })
  .meta({ id: "BenefitLine", description: "一项待遇、一条路的回答" });

/** A fact (a path such as `person.contributions`, or `figures.` and a figure's key) that would decide more. */
export const missingSchema = z
  .object({
    fact: z.string().meta({
      description: "缺哪个事实，如 person.contributions；缺数字时是 figures. 加键",
      examples: ["figures.average-wage:650000:2026"],
    }),
    benefits: z.array(benefitSchema).meta({ description: "补上后，哪些待遇能说得更准" }),
  })
  .meta({ id: "Missing", description: "还缺的一项" });

/** Facts in, this out. `benefits` in a fixed order: her own lines, then the spouse's, then resident insurance. */
export const assessmentSchema = z
  .object({
    asOf: z.string().meta({ description: "按哪一天来看，YYYY-MM-DD", examples: ["2026-05-30"] }),
    policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
    benefits: z
      .array(benefitLineSchema)
      .meta({ description: "每项待遇、每条路一个回答，顺序固定：本人的、配偶的、居民医保的" }),
    headline: z.string().meta({ description: "一句话的结论", examples: ["医疗费能报；津贴能领 23,520 元。"] }),
    participation: z.array(participationLineSchema).meta({
      description:
        "顺带的参保的事（重庆）：宝宝参保（newborn-joins、newborn-covered）、离职后只交个人部分（individual-part-only）、个人账户给配偶用（family-account）。没有就是 []",
    }),
    warnings: z.array(warningSchema).meta({ description: "请用户核对的地方。没有就是 []" }),
    missing: z.array(missingSchema).meta({ description: "还缺什么。都齐了就是 []" }),
    citations: z.record(z.string(), citationSchema).meta({ description: "用到的依据，键的写法是“文件#条款”" }),
  })
  .meta({ id: "Assessment", description: "回答：每项待遇能不能领、领多少、为什么、要做什么" });

export { type AmountTerm } from "./amount.ts";
export { POLICY_VERSION } from "./trace.ts";
export { type ParticipationLine } from "../participation/answer.ts";
export type Benefit = z.infer<typeof benefitSchema>;
export type Route = z.infer<typeof routeSchema>;
export type Verdict = z.infer<typeof verdictSchema>;
export type Payer = z.infer<typeof payerSchema>;
export type Outcome = z.infer<typeof outcomeSchema>;
export type Actor = z.infer<typeof actorSchema>;
export type AmountStatus = z.infer<typeof amountStatusSchema>;
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
export type Warning = z.infer<typeof warningSchema>;
export type Assessment = z.infer<typeof assessmentSchema>;
