/** What is asked of plans, and what they come to. */
import * as z from "zod";
import { amountTermSchema } from "../assessment/amount.ts";
import { amountStatusSchema, benefitSchema, routeSchema, verdictSchema } from "../assessment/words.ts";
import { factsInputSchema, type FactsInput } from "../facts/facts.ts";
import { monthField, oneOf, says } from "../facts/fields.ts";

/** What can be different: what she pays from now on, when the event is, or what the past was. */
export const changeKindSchema = oneOf(["start", "event", "back-pay", "enrol", "lump-sum", "told"]).meta({
  id: "ChangeKind",
  description:
    "改什么：start 从哪个月起接着交；enrol 从哪个月起参保；back-pay 补缴；lump-sum 一次交齐；event 事情早或晚几个月；told 以前的情况和填的不一样",
  examples: ["enrol"],
});

/** A plan asks some seventy questions: a record of more stretches than anybody lives through is not tried. */
export const MOST_STRETCHES = 60;
const TOO_MANY = says(
  `最多 ${MOST_STRETCHES} 段，请把连着的合起来`,
  `at most ${MOST_STRETCHES} stretches; join those that follow each other`,
);
const refuseLong = ({ person, spouse }: FactsInput, context: z.RefinementCtx): void => {
  for (const [who, whose] of Object.entries({ person, spouse }))
    if ((whose?.contributions?.length ?? 0) > MOST_STRETCHES)
      context.addIssue({ code: "custom", path: [who, "contributions"], message: TOO_MANY });
};

/** What is asked. `vary` left out: everything. */
export const plansInputSchema = z
  .strictObject({
    facts: factsInputSchema.superRefine(refuseLong),
    vary: z
      .array(changeKindSchema)
      .max(6)
      .exactOptional()
      .meta({ description: "只看这几样；不写就都看", examples: [["start", "enrol"]] }),
  })
  .meta({ id: "PlansInput", description: "一个人的事实，和想改什么" });

export type PlansInput = z.infer<typeof plansInputSchema>;

const dayOut = (description: string, example = "2027-02-01") =>
  z
    .string()
    .exactOptional()
    .meta({ description, examples: [example] });

/** A line of an answer in short. */
export const planLineSchema = z
  .object({
    benefit: benefitSchema,
    via: routeSchema,
    verdict: verdictSchema,
    from: dayOut("从哪天起能报或能领"),
    claimBy: dayOut("最晚哪天申领"),
    amount: z
      .object({
        status: amountStatusSchema,
        value: z
          .number()
          .exactOptional()
          .meta({ description: "金额，元", examples: [17137.59] }),
        low: z
          .number()
          .exactOptional()
          .meta({ description: "最少，元", examples: [17137.59] }),
        high: z
          .number()
          .exactOptional()
          .meta({ description: "最多，元", examples: [27630] }),
        daily: z
          .number()
          .exactOptional()
          .meta({ description: "每天，元", examples: [174.87] }),
        days: z
          .int()
          .exactOptional()
          .meta({ description: "天数，天", examples: [98] }),
      })
      .exactOptional()
      .meta({ id: "PlanAmount", description: "金额，字段和 Amount 的一样" }),
  })
  .meta({ id: "PlanLine", description: "一项待遇的结论，字段和 BenefitLine 的一样" });
export type PlanLine = z.infer<typeof planLineSchema>;

export const changeSchema = z
  .object({
    kind: changeKindSchema,
    from: monthField.exactOptional().meta({ description: "从哪个月起交", examples: ["2026-12"] }),
    months: z
      .array(monthField)
      .exactOptional()
      .meta({ description: "补或一次交的是哪几个月", examples: [["2026-03"]] }),
    date: dayOut("事情改到哪天", "2027-04-28"),
    by: dayOut("最晚哪天做还来得及", "2026-12-31"),
  })
  .meta({ id: "Change", description: "和现在不一样的一处" });
export type Change = z.infer<typeof changeSchema>;

export const costsSchema = z
  .object({
    months: z.int().meta({ description: "要多交几个月", examples: [16] }),
    value: z
      .number()
      .exactOptional()
      .meta({ description: "一共多交多少，元。缺数字时没有", examples: [839.36] }),
    atLeast: z
      .literal(true)
      .exactOptional()
      .meta({ description: "true：没说缴费基数，按最低的算，只会更多", examples: [true] }),
    estimate: z
      .literal(true)
      .exactOptional()
      .meta({ description: "true：有一年的数还没有公布，用最近一年的估的", examples: [true] }),
    formula: z.array(amountTermSchema).meta({ description: "算式，和金额的写法一样" }),
  })
  .meta({ id: "PlanCosts", description: "这样做要多交的钱。本来就要交的不算" });
export type Costs = z.infer<typeof costsSchema>;

export const planSchema = z
  .object({
    id: z.string().meta({ description: "代号，同一个回答里不重复", examples: ["enrol-2026-12"] }),
    changes: z.array(changeSchema).meta({ description: "改了什么，先做的在前" }),
    facts: z.record(z.string(), z.unknown()).meta({
      description: "照这样做的全部事实，写法和 Facts 一样。拿去问 /assessments，回答就是 benefits",
    }),
    what: z
      .string()
      .meta({ description: "一句话：做什么，会怎样", examples: ["2026 年 12 月起参加生育保险：津贴能领"] }),
    benefits: z.array(planLineSchema).meta({ description: "那样的话，每一项的结论" }),
    costs: costsSchema.exactOptional(),
    effects: z
      .array(z.string())
      .meta({ description: "哪些结论变了", examples: [["allowance/self: ineligible → eligible"]] }),
  })
  .meta({ id: "Plan", description: "一种改法" });

export const thresholdSchema = z
  .object({
    month: monthField.meta({ description: "从这个月起", examples: ["2026-12"] }),
    lines: z.record(z.string(), verdictSchema).meta({
      description: "每一项的结论：键是 待遇/用谁的保险。pending 是照这样还不行，现在早点做还来得及",
      examples: [{ "allowance/self": "eligible" }],
    }),
  })
  .meta({ id: "Threshold", description: "从这个月起，结论是这样；到下一条为止" });
export type Threshold = z.infer<typeof thresholdSchema>;

export const plansSchema = z
  .object({
    now: z.array(planLineSchema).meta({ description: "照现在填的，每一项的结论" }),
    plans: z.array(planSchema).meta({ description: "改法，最好的在前，最多 12 种。没有用的不列" }),
    thresholds: z
      .object({
        start: z.array(thresholdSchema).exactOptional().meta({ description: "从哪个月开始交：从现在起 24 个月" }),
        event: z.array(thresholdSchema).exactOptional().meta({ description: "事情在哪个月：前后各 12 个月" }),
      })
      .meta({ id: "Thresholds", description: "在哪个月，结论会变" }),
  })
  .meta({ id: "Plans", description: "如果不一样，会怎样" });
export type Plans = z.infer<typeof plansSchema>;
export type ChangeKind = z.infer<typeof changeKindSchema>;
