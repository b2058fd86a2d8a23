/** The people told of: the one who gives birth or is treated, and her spouse. */
import * as z from "zod";
import { contributionSchema } from "./contribution.ts";
import { dayField, flag, moneyField, oneOf, says } from "./fields.ts";

/** The longest contribution record that is read, in stretches per person. */
export const MAX_STRETCHES = 600;

/** The person who gives birth or is treated, or her spouse. */
export const personSchema = z
  .strictObject({
    sex: oneOf(["female", "male"])
      .exactOptional()
      .meta({
        description:
          "性别：female 女，male 男。做计划生育手术的是丈夫时写 male；别的事，person 是妻子，丈夫写在 spouse",
        examples: ["female"],
      }),
    contributions: z
      .array(contributionSchema)
      .max(MAX_STRETCHES, { error: says(`缴费记录最多 ${MAX_STRETCHES} 段`, `at most ${MAX_STRETCHES} stretches`) })
      .exactOptional()
      .meta({
        description: `缴费记录，一段一段写，最多 ${MAX_STRETCHES} 段；[] 是从没交过，不写是不清楚`,
        examples: [[{ scheme: "employer", from: "2025-09" }]],
      }),
    employed: flag.exactOptional().meta({ description: "现在有没有工作", examples: [true] }),
    averageBaseLastYear: moneyField
      .exactOptional()
      .meta({ description: "上一年本人的月平均缴费基数，元/月，最多两位小数", examples: [4800] }),
    employerAverageWage: moneyField
      .exactOptional()
      .meta({ description: "单位上一年职工月平均工资，元/月，最多两位小数", examples: [6000] }),
    monthlyStipend: moneyField
      .exactOptional()
      .meta({ description: "每月领的补贴或失业金，元/月，最多两位小数", examples: [2100] }),
    wageBeforeLeave: moneyField
      .exactOptional()
      .meta({ description: "休产假以前本人的月工资，元/月，最多两位小数。单位自己付津贴时按它算", examples: [7200] }),
    dismissedOn: dayField
      .nullable()
      .exactOptional()
      .meta({
        description: "劳动合同的最后一天，YYYY-MM-DD。问过、没有结束的填 null；不清楚的不写",
        examples: ["2026-02-28", null],
      }),
  })
  .meta({ id: "Person", description: "一个人：怎么参保、有没有工作。不知道的不写" });

export type PersonFacts = z.infer<typeof personSchema>;
