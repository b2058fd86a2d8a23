/**
 * What a person tells us. Months are inclusive `YYYY-MM`, days `YYYY-MM-DD`, money yuan with at most two
 * decimals, places six-digit GB/T 2260 codes. The schemas refuse what cannot be, and say how to mend it
 * in Chinese, then English, parted by ` / `. Each field's `meta` tells its meaning, unit and an example.
 */
import * as z from "zod";
import { eventSchema } from "./event.ts";
import { dayField, flag, placeField } from "./fields.ts";
import { refuseImpossible } from "./impossible.ts";
import { figuresSchema } from "./figures.ts";
import { always, refuseOverlaps } from "./overlaps.ts";
import { personSchema } from "./person.ts";

export { schemeSchema, type Contribution, type LateReason, type Post, type Scheme } from "./contribution.ts";
export { eventKindSchema, eventSchema, gestationMonthsOf, procedureSchema, settingSchema } from "./event.ts";
export { type EventFacts, type EventKind, type Procedure, type Setting } from "./event.ts";
export { LIMITS, dayField, placeField } from "./fields.ts";
export { MAX_STRETCHES, personSchema, type PersonFacts } from "./person.ts";

const shape = {
  region: placeField.meta({
    description: "参保地：六位行政区划代码（GB/T 2260），不是户口所在地",
    examples: ["650200"],
  }),
  event: eventSchema.exactOptional(),
  person: personSchema.exactOptional().meta({ description: "生孩子或看病、做手术的人" }),
  spouse: personSchema.exactOptional().meta({ description: "配偶。写了（写 {} 也行）就看能不能用配偶的生育保险" }),
  residentReimbursed: flag
    .exactOptional()
    .meta({ description: "这次怀孕的费用用居民医保报过没有。退回了的写 false", examples: [false] }),
  figures: figuresSchema.exactOptional().meta({
    description:
      "你自己知道的数字，先用它算。键的写法：average-wage:地方:年（月平均工资，元/月）、allowance-days:地方:delivery、termination 或哪种手术（津贴天数，天）、allowance-divisor:地方（月工资除以几天，天）、waiting-months:地方:交法（要等几个月，个月）、resident-waiting-months:地方（居民医保要等几个月，个月）、qualifying-months:地方:employer 或 employer-medical（单位职工交几个月才能领津贴、报医疗费，个月）",
    examples: [{ "average-wage:650000:2025": 9000 }],
  }),
};

const asOfField = dayField
  .exactOptional()
  .meta({ description: "按哪一天来看，YYYY-MM-DD。不写就是今天（北京时间）", examples: ["2026-05-30"] });

/** What no schema of one field can see. */
function refuse(facts: unknown, context: z.RefinementCtx): void {
  refuseImpossible(facts, context);
  refuseOverlaps(facts, context);
}

/** Facts as `assess` takes them: the day of asking is a fact like any other. */
export const factsSchema = z.strictObject({ ...shape, asOf: dayField }).superRefine(refuse, { when: always });

/** Facts as the endpoint takes them: `asOf` left out = today, which the endpoint fills in. */
export const factsInputSchema = z
  .strictObject({
    ...shape,
    asOf: asOfField,
  })
  .superRefine(refuse, { when: always })
  .meta({
    id: "Facts",
    description: "一个人的事实。只有 region 必须有，其余不知道就不写；只有 dismissedOn 可以填 null",
  });

/** Facts while they are still being asked for: even the place may be missing. */
export const factsSoFarSchema = z
  .strictObject({ ...shape, region: shape.region.exactOptional(), asOf: asOfField })
  .superRefine(refuse, { when: always });

export type Facts = z.infer<typeof factsSchema>;
export type FactsInput = z.infer<typeof factsInputSchema>;
