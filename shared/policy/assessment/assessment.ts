/**
 * What we answer. Every verdict carries its trace: each condition with what was required, what was observed
 * and the clause. Days are `YYYY-MM-DD`, money is yuan with at most two decimals; all text is Chinese for people.
 */
import * as z from "zod";
import { benefitSchema, routeSchema, verdictSchema, payerSchema, outcomeSchema, figureStatusSchema } from "./words.ts";

/** The version of the loaded rules and figures: year, month, patch. */
export const POLICY_VERSION = "2026.11.2";

const citesField = z
  .array(z.string())
  .meta({ description: "依据：citations 里的键，写法是“文件#条款”", examples: [["ty-2024-51#2.1.1"]] });

/** One condition: what the clause requires, what the facts show. `cites` are keys of `citations`. */
export const conditionSchema = z
  .object({
    id: z.string().meta({ description: "条件的代号，不会变", examples: ["nine-months-paid"] }),
    outcome: outcomeSchema,
    required: z.string().meta({ description: "文件要求什么", examples: ["到终止妊娠当月连续足额交满 9 个月"] }),
    observed: z
      .string()
      .meta({ description: "从事实里看到什么", examples: ["2025 年 9 月到 2026 年 5 月，连续算 9 个月"] }),
    cites: citesField,
  })
  .meta({ id: "Condition", description: "一个条件：文件要求什么，事实是什么样" });

/** Something to do: `by` is the last day (left out where no document sets one), `effect` what it brings. */
export const actionSchema = z
  .object({
    id: z
      .enum(["back-pay", "enrol", "keep-paying", "lump-sum", "return-resident-reimbursement", "claim", "confirm"])
      .meta({
        description:
          "做什么：back-pay 补缴；enrol 参保；keep-paying 接着交；lump-sum 一次补足；return-resident-reimbursement 退回居民医保报的；claim 申领；confirm 问清楚",
        examples: ["keep-paying"],
      }),
    what: z.string().meta({ description: "怎么做", examples: ["生育保险按月交到 2027 年 11 月，不要断"] }),
    by: z
      .string()
      .exactOptional()
      .meta({ description: "最晚哪天，YYYY-MM-DD。文件没写期限的没有这一项", examples: ["2027-11-30"] }),
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

/** A figure that entered an amount, with the publication it stands in. */
export const figureUseSchema = z
  .object({
    figure: z
      .string()
      .meta({ description: "数字的键：是什么:地方:年或别的；000000 是全国", examples: ["average-wage:140000:2025"] }),
    value: z.number().meta({ description: "数值，单位看 unit（元/月、天、个月等）", examples: [7073] }),
    unit: z.string().meta({ description: "单位", examples: ["元/月"] }),
    source: z.string().meta({ description: "出处", examples: ["晋人社厅发〔2026〕27号"] }),
    status: figureStatusSchema,
  })
  .meta({ id: "FigureUse", description: "算金额用到的一个数字" });

/** What an unconfirmed figure would give, and under which condition it would be right. */
export const alternativeSchema = z
  .object({
    value: z.number().meta({ description: "那样算出的金额，元", examples: [31600] }),
    days: z
      .int()
      .exactOptional()
      .meta({ description: "那样算的天数，天", examples: [158] }),
    daily: z
      .number()
      .exactOptional()
      .meta({ description: "那样算的每天金额，元/天", examples: [200] }),
    if: z.string().meta({ description: "在什么情况下是这个数", examples: ["如果当地按山西延长后的产假 158 天发"] }),
    figure: z.string().meta({ description: "靠的是哪个数字（键）", examples: ["allowance-days:140000:delivery"] }),
  })
  .meta({ id: "Alternative", description: "没有确认的数字会算出什么" });

/** One line of the sum, in words; `value` is its result. */
export const stepSchema = z
  .object({
    text: z.string().meta({ description: "这一步怎么算", examples: ["每天：月基数 ÷ 30"] }),
    value: z
      .number()
      .exactOptional()
      .meta({ description: "这一步的结果，元或天，看 text", examples: [200] }),
  })
  .meta({ id: "Step", description: "算式的一步" });

/**
 * The sum: `value` yuan, rounded once, half up; absent while a figure is missing or only unconfirmed. `cites` are the
 * clauses that set how it is computed.
 */
export const amountSchema = z
  .object({
    value: z
      .number()
      .exactOptional()
      .meta({ description: "金额，元，最多两位小数。数字不齐或没有确认时没有这一项", examples: [8400] }),
    daily: z
      .number()
      .exactOptional()
      .meta({ description: "每天多少，元/天", examples: [200] }),
    days: z
      .int()
      .exactOptional()
      .meta({ description: "发多少天，天", examples: [42] }),
    steps: z.array(stepSchema).meta({ description: "怎么算的，一步一步" }),
    figures: z.array(figureUseSchema).meta({ description: "用到的数字和出处" }),
    alternatives: z.array(alternativeSchema).meta({ description: "还没有确认的数字会算出什么" }),
    cites: citesField,
  })
  .meta({ id: "Amount", description: "金额和算法" });

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

/** Facts in, this out. `benefits` in a fixed order: her own lines, then the spouse's, then resident insurance. */
export const assessmentSchema = z
  .object({
    asOf: z.string().meta({ description: "按哪一天来看，YYYY-MM-DD", examples: ["2026-05-30"] }),
    policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
    benefits: z
      .array(benefitLineSchema)
      .meta({ description: "每项待遇、每条路一个回答，顺序固定：本人的、配偶的、居民医保的" }),
    missing: z.array(missingSchema).meta({ description: "还缺什么。都齐了就是 []" }),
    citations: z.record(z.string(), citationSchema).meta({ description: "用到的依据，键的写法是“文件#条款”" }),
  })
  .meta({ id: "Assessment", description: "回答：每项待遇能不能领、领多少、为什么、要做什么" });

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
