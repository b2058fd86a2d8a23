/**
 * What we answer. Every verdict carries its trace: each condition with what was required, what was observed
 * and the clause. Days are `YYYY-MM-DD`, money is yuan with at most two decimals; all text is Chinese for people.
 */
import * as z from "zod";
import { type alternativeSchema, amountSchema, citesField, type figureUseSchema, type stepSchema } from "./amount.ts";
import {
  actorSchema,
  type amountStatusSchema,
  benefitSchema,
  type figureStatusSchema,
  outcomeSchema,
  payerSchema,
  routeSchema,
  verdictSchema,
} from "./words.ts";

/** The version of the loaded rules and figures: year, month, patch. */
export const POLICY_VERSION = "2026.11.3";

/**
 * One condition: what the clause requires, what the facts show. `cites` are keys of `citations`; `reason` and `data` say
 * the same as `observed` for whoever words it themselves.
 */
export const conditionSchema = z
  .object({
    id: z.string().meta({ description: "条件的代号，不会变", examples: ["months-paid"] }),
    outcome: outcomeSchema,
    reason: z.string().meta({ description: "observed 背后的原因代号，想自己写说法的用它", examples: ["too-few"] }),
    data: z.record(z.string(), z.union([z.string(), z.number(), z.array(z.string())])).meta({
      description: "原因里数了什么：几个月、断了几个月、第一个月和最后一个月等",
      examples: [{ months: 4, first: "2025-09", last: "2025-12" }],
    }),
    required: z.string().meta({ description: "文件要求什么", examples: ["到终止妊娠当月连续足额交满 9 个月"] }),
    observed: z
      .string()
      .meta({ description: "从事实里看到什么", examples: ["2025 年 9 月到 2026 年 5 月，连续算 9 个月"] }),
    cites: citesField,
  })
  .meta({ id: "Condition", description: "一个条件：文件要求什么，事实是什么样" });

/**
 * Something to do. `by` is the last day (left out where no document sets one); where only a reading lifts a general limit,
 * `safeBy` is the earlier day that is safe without it. `from` is the line's `from` if it is done only on its `by`, left out
 * where it is the same. Actions of a line stand in the order of doing.
 */
export const actionSchema = z
  .object({
    id: z
      .enum([
        "back-pay",
        "enrol",
        "keep-paying",
        "lump-sum",
        "return-resident-reimbursement",
        "claim",
        "ask-employer",
        "pay-allowance",
      ])
      .meta({
        description:
          "做什么：back-pay 补缴；enrol 参保；keep-paying 接着交；lump-sum 一次补足；return-resident-reimbursement 退回居民医保报的；claim 申领；ask-employer 找单位要；pay-allowance 单位付津贴",
        examples: ["keep-paying"],
      }),
    who: actorSchema.exactOptional(),
    what: z.string().meta({ description: "怎么做", examples: ["生育保险按月交到 2027 年 11 月，不要断"] }),
    from: z
      .string()
      .exactOptional()
      .meta({
        description: "拖到 by 那天才做的话，从哪天起能报或能领，YYYY-MM-DD。和这一项的 from 一样就不写",
        examples: ["2027-12-01"],
      }),
    by: z
      .string()
      .exactOptional()
      .meta({ description: "最晚哪天，YYYY-MM-DD。文件没写期限的没有这一项", examples: ["2027-11-30"] }),
    safeBy: z
      .string()
      .exactOptional()
      .meta({
        description: "稳妥的最后一天，YYYY-MM-DD。再晚就要靠对文件的一种理解，请先给人看这一天",
        examples: ["2027-09-10"],
      }),
    effect: z.string().meta({ description: "有什么用", examples: ["2027 年 12 月 1 日起可以申领这次的津贴"] }),
  })
  .meta({ id: "Action", description: "可以做的一件事" });

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

/** A reading or premise the answer rests on; `id` is stable, e.g. `R4` or `planned-payments`. */
export const assumptionSchema = z
  .object({
    id: z.string().meta({ description: "代号，不会变", examples: ["R5"] }),
    text: z
      .string()
      .meta({ description: "文件没说清的地方怎么理解，或以什么为前提", examples: ["产假从事情发生那天开始算。"] }),
    cites: citesField,
  })
  .meta({ id: "Assumption", description: "回答靠的一个理解或前提" });

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

/** Where a cited clause stands, and what it says in our words. */
export const citationSchema = z
  .object({
    document: z.string().meta({ description: "文件的标题", examples: ["关于做好生育保险有关工作的通知"] }),
    number: z.string().meta({ description: "文号", examples: ["克医保规〔2026〕4号"] }),
    clause: z.string().meta({ description: "第几条", examples: ["四（三）"] }),
    summary: z.string().meta({ description: "大意，用我们自己的话", examples: ["产假 98 天；难产多 15 天。"] }),
  })
  .meta({ id: "Citation", description: "一条依据的出处" });

/** Something in the facts that looks odd. It changes nothing else in the answer. */
export const warningSchema = z
  .object({
    id: z.enum(["money-far", "event-far", "facts-contradict"]).meta({
      description: "代号：money-far 金额离当地平均工资太远；event-far 预产期太远；facts-contradict 两处说的合不上",
      examples: ["money-far"],
    }),
    path: z.string().meta({ description: "是哪个事实：在 Facts 里的位置", examples: ["person.contributions.0.base"] }),
    text: z.string().meta({
      description: "请用户核对什么",
      examples: ["单位上年度职工月平均工资填的是 80000 元，比当地平均工资高很多，请核对"],
    }),
  })
  .meta({ id: "Warning", description: "填的内容里看着不太对的一处，请用户核对。结论照填的算" });

/** Facts in, this out. `benefits` in a fixed order: her own lines, then the spouse's, then resident insurance. */
export const assessmentSchema = z
  .object({
    asOf: z.string().meta({ description: "按哪一天来看，YYYY-MM-DD", examples: ["2026-05-30"] }),
    policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
    benefits: z
      .array(benefitLineSchema)
      .meta({ description: "每项待遇、每条路一个回答，顺序固定：本人的、配偶的、居民医保的" }),
    headline: z.string().meta({ description: "一句话的结论", examples: ["医疗费能报；津贴能领 23,520 元。"] }),
    warnings: z.array(warningSchema).meta({ description: "请用户核对的地方。没有就是 []" }),
    missing: z.array(missingSchema).meta({ description: "还缺什么。都齐了就是 []" }),
    citations: z.record(z.string(), citationSchema).meta({ description: "用到的依据，键的写法是“文件#条款”" }),
  })
  .meta({ id: "Assessment", description: "回答：每项待遇能不能领、领多少、为什么、要做什么" });

export { type AmountTerm } from "./amount.ts";
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
