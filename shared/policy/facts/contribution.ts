/** Months that were paid for: one stretch after another. */
import * as z from "zod";
import { flag, moneyField, monthField, oneOf, placeField, says } from "./fields.ts";

/** How a month was insured: by an employer, as an individual, out of unemployment insurance, as a resident. */
export const schemeSchema = oneOf(["employer", "individual", "unemployment-benefit", "resident"]).meta({
  id: "Scheme",
  description:
    "怎么交的：employer 单位交；individual 自己交职工医保；unemployment-benefit 领失业金期间由失业保险交；resident 居民医保",
  examples: ["employer"],
});
/** Posts that Taiyuan's document treats apart; left out = an ordinary employer. */
export const postSchema = oneOf(["fiscal", "welfare-post", "three-supports", "migrant-account"]).meta({
  id: "Post",
  description:
    "太原另有规定的岗位：fiscal 财政发工资；welfare-post 公益性岗位；three-supports 三支一扶；migrant-account 农民工账户。一般单位不用写",
  examples: ["fiscal"],
});
/** Why months were paid late (Taiyuan): registered late, arrears, or between two jobs. */
export const lateReasonSchema = oneOf(["registration", "arrears", "job-change"]).meta({
  id: "LateReason",
  description: "为什么补缴（太原）：registration 登记晚了；arrears 单位欠费；job-change 换工作中间断了",
  examples: ["job-change"],
});

/** What of a stretch can be compared with others, whatever else is wrong with it. */
export const spanSchema = z.object({
  scheme: schemeSchema,
  region: placeField.exactOptional(),
  from: monthField,
  to: monthField.exactOptional(),
});

/** One stretch of months paid alike; `to` left out = still paying, and going on. */
export const contributionSchema = z
  .strictObject({
    scheme: schemeSchema,
    region: placeField
      .exactOptional()
      .meta({ description: "交在哪里：六位行政区划代码。不写就是参保地", examples: ["500000"] }),
    from: monthField.meta({ description: "从哪个月起（含），YYYY-MM", examples: ["2025-01"] }),
    to: monthField
      .exactOptional()
      .meta({ description: "到哪个月止（含），YYYY-MM。还在交就不写", examples: ["2025-08"] }),
    maternity: flag.exactOptional().meta({
      description:
        "这些月份交没交生育保险。不写：单位交和领失业金的算交了；在四川、克拉玛依自己交的，算不知道；其余算没交",
      examples: [true],
    }),
    tier: z
      .literal([1, 2], { error: says("档次请填 1 或 2", "tier is 1 or 2") })
      .exactOptional()
      .meta({ description: "重庆自己交职工医保的档次：1 档或 2 档，没有单位", examples: [2] }),
    base: moneyField.exactOptional().meta({ description: "缴费基数，元/月，最多两位小数", examples: [4600.5] }),
    paidIn: monthField
      .exactOptional()
      .meta({ description: "补缴的：在哪个月补交的，YYYY-MM。按时交的不写", examples: ["2025-09"] }),
    lateReason: lateReasonSchema.exactOptional(),
    post: postSchema.exactOptional(),
  })
  .refine((stretch) => stretch.to === undefined || stretch.from <= stretch.to, {
    path: ["to"],
    error: says("结束月份不能早于开始月份", "the last month must not be before the first"),
    when: ({ value }) => spanSchema.safeParse(value).success,
  })
  .meta({ id: "Contribution", description: "一段交法相同的月份，首尾都算。同一地方同一种交法，一个月只能出现一次" });

export type Contribution = z.infer<typeof contributionSchema>;
export type Scheme = z.infer<typeof schemeSchema>;
export type Post = z.infer<typeof postSchema>;
export type LateReason = z.infer<typeof lateReasonSchema>;
