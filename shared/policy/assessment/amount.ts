/** The sum of a benefit: what it is, how it is computed, which figures entered it. */
import * as z from "zod";
import { amountStatusSchema, figureStatusSchema } from "./words.ts";

/** Keys of the citations that something rests on. */
export const citesField = z
  .array(z.string())
  .meta({ description: "依据：citations 里的键，写法是“文件#条款”", examples: [["ty-2024-51#2.1.1"]] });

/** Said only where it is so. */
const yes = z.literal(true);

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

/** What a term counts. */
const termUnitSchema = z.enum(["yuan/month", "yuan/day", "yuan", "percent", "days", "months", "number"]);
/** How a term joins what stands before it. */
const operatorSchema = z.enum(["×", "÷", "+", "-"]);

/** One term of a sum; written out because it may be made of terms itself. */
export interface AmountTerm {
  label: string;
  value?: number;
  missing?: true;
  unit: z.infer<typeof termUnitSchema>;
  key?: string;
  status?: z.infer<typeof figureStatusSchema>;
  year?: number;
  estimate?: true;
  rounded?: true;
  of?: AmountTerm[];
  op?: z.infer<typeof operatorSchema>;
}

/**
 * One term of a sum. A list of terms is read strictly from left to right; the first has no `op`. `of` holds the terms that a
 * value is made of: the days added up, an average, or the exact parts of a `rounded` value. A `missing` one has no value.
 */
export const amountTermSchema: z.ZodType<AmountTerm> = z
  .object({
    label: z.string().meta({ description: "这一项叫什么", examples: ["上年度月平均工资"] }),
    value: z
      .number()
      .exactOptional()
      .meta({ description: "数值，单位看 unit。没有 rounded 的是准确的数", examples: [8448] }),
    missing: yes.exactOptional().meta({ description: "true：还没有这个数，金额先空着", examples: [true] }),
    unit: termUnitSchema.meta({
      description:
        "单位：yuan/month 元/月；yuan/day 元/天；yuan 元；percent 百分之几（60 就是 60%）；days 天；months 个月；number 一个数",
      examples: ["yuan/month"],
    }),
    key: z
      .string()
      .exactOptional()
      .meta({
        description: "靠的是哪个事实或数字：事实的位置，或 figures. 加键。填上或改了它，金额会跟着变",
        examples: ["figures.average-wage:650000:2026"],
      }),
    status: figureStatusSchema.exactOptional(),
    year: z
      .int()
      .exactOptional()
      .meta({ description: "借用的是哪一年的数，单位是年", examples: [2025] }),
    estimate: yes.exactOptional().meta({
      description: "true：那一年的数还没有，先用能查到的最近一年的估一估",
      examples: [true],
    }),
    rounded: yes.exactOptional().meta({ description: "true：value 取了整，准确的数按 of 算", examples: [true] }),
    get of(): z.ZodExactOptional<z.ZodArray<z.ZodType<AmountTerm>>> {
      return z
        .array(amountTermSchema)
        .exactOptional()
        .meta({ description: "这个数是怎么来的，也是一项一项从左到右算" });
    },
    op: operatorSchema.exactOptional().meta({ description: "和前面算出的数怎么算。第一项没有", examples: ["×"] }),
  })
  .meta({ id: "AmountTerm", description: "算式里的一项。一串项从左到右依次算，没有先乘除后加减" });

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
    estimate: yes.exactOptional().meta({
      description: "true：那一年的数还没有，用最近一年的估算的",
      examples: [true],
    }),
    leaves: z
      .array(amountTermSchema)
      .meta({ description: "和 formula 不一样的那几项。把 formula 里同名的换成它们，就是这样算的式子" }),
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
 * The sum: `value` yuan, rounded once, half up; absent while a figure is missing or only unconfirmed. `low` and `high` go
 * over value and alternatives. `formula` is the sum as an expression, also while it is open. `cites` are the clauses that
 * set how it is computed.
 */
export const amountSchema = z
  .object({
    status: amountStatusSchema,
    value: z
      .number()
      .exactOptional()
      .meta({ description: "金额，元，最多两位小数。数字不齐或没有确认时没有这一项", examples: [8400] }),
    low: z
      .number()
      .exactOptional()
      .meta({ description: "最少可能是多少，元：value 和 alternatives 里最小的", examples: [7096.32] }),
    high: z
      .number()
      .exactOptional()
      .meta({ description: "最多可能是多少，元：value 和 alternatives 里最大的", examples: [11440.46] }),
    daily: z
      .number()
      .exactOptional()
      .meta({ description: "每天多少，元/天", examples: [200] }),
    days: z
      .int()
      .exactOptional()
      .meta({ description: "发多少天，天", examples: [42] }),
    formula: z
      .array(amountTermSchema)
      .meta({ description: "算式，从左到右一项一项算。缺数字时也有，缺的那项是 missing" }),
    steps: z.array(stepSchema).meta({ description: "怎么算的，一步一步" }),
    figures: z.array(figureUseSchema).meta({ description: "用到的数字和出处" }),
    alternatives: z.array(alternativeSchema).meta({ description: "还没有确认的数字会算出什么" }),
    cites: citesField,
  })
  .meta({ id: "Amount", description: "金额和算法" });
