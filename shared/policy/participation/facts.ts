/** What a person tells us of taking part: where, since when, and for whom. Anything but `region` may be left out. */
import * as z from "zod";
import { contributionSchema } from "../facts/contribution.ts";
import { count, dayField, flag, oneOf, placeField, says } from "../facts/fields.ts";
import { figuresSchema } from "../facts/figures.ts";
import { always, refuseOverlaps } from "../facts/overlaps.ts";
import { MAX_STRETCHES } from "../facts/person.ts";

/** What can be asked of taking part. */
export const TOPICS = [
  "join-as-individual",
  "join-as-resident",
  "newborn-joins",
  "newborn-covered",
  "family-account",
  "individual-part-only",
  "coverage-starts",
  "waiting",
  "continuity-incentive",
  "zero-claim-incentive",
  "serious-illness-cap",
] as const;
export const topicSchema = oneOf(TOPICS).meta({
  id: "ParticipationTopic",
  description:
    "问什么：join-as-individual 自己交职工医保；join-as-resident 参加居民医保；newborn-joins 宝宝怎么参保；newborn-covered 宝宝从哪天起能报；family-account 个人账户给谁用；individual-part-only 只交个人部分；coverage-starts 从哪天起能报；waiting 要不要等；continuity-incentive 连续参保激励；zero-claim-incentive 零报销激励；serious-illness-cap 大病额度降多少",
  examples: ["coverage-starts"],
});

const YEARS_OF_PAYING = { min: 0, max: 80 } as const;
const INSURANCE_YEAR = { min: 1990, max: 2099 } as const;

const personSchema = z
  .strictObject({
    sex: oneOf(["female", "male"])
      .exactOptional()
      .meta({ description: "性别：female 女；male 男", examples: ["male"] }),
    bornOn: dayField.exactOptional().meta({ description: "出生那天，YYYY-MM-DD", examples: ["1970-05-01"] }),
    hukou: oneOf(["local", "mainland", "hk-mo-tw-permit", "other"])
      .exactOptional()
      .meta({
        description: "户籍：local 本市；mainland 内地其他地方；hk-mo-tw-permit 有居住证的港澳台居民；other 别的",
        examples: ["mainland"],
      }),
    retiredElsewhere: flag.exactOptional().meta({ description: "有没有在市外办养老退休", examples: [false] }),
    paidYearsHere: count(YEARS_OF_PAYING)
      .exactOptional()
      .meta({ description: "在本市实际交职工医保几年，单位：年", examples: [10] }),
    paidYearsElsewhere: count(YEARS_OF_PAYING)
      .exactOptional()
      .meta({ description: "在市外实际交职工医保几年，单位：年", examples: [12] }),
    contributions: z
      .array(contributionSchema)
      .max(MAX_STRETCHES, { error: says(`缴费记录最多 ${MAX_STRETCHES} 段`, `at most ${MAX_STRETCHES} stretches`) })
      .exactOptional()
      .meta({ description: "缴费记录，写法和 Person 里的一样；[] 是从没交过，不写是不清楚" }),
    leftArmyOn: dayField.exactOptional().meta({ description: "退出现役那天", examples: ["2026-03-01"] }),
    employmentChangedOn: dayField.exactOptional().meta({
      description: "换了工作方式的那天：离职、单位中止参保；随军配偶是找到工作那天",
      examples: ["2026-01-31"],
    }),
    employerArrearsSince: dayField.exactOptional().meta({ description: "单位从哪天起欠费", examples: ["2025-12-01"] }),
    joinsOn: dayField.exactOptional().meta({ description: "哪天参保缴费。不写就按问的那天", examples: ["2025-11-20"] }),
    special: oneOf(["low-income", "out-of-poverty", "prisoner", "military-spouse", "student", "freshman"])
      .exactOptional()
      .meta({
        description:
          "另有规定的人：low-income 低收入；out-of-poverty 脱贫；prisoner 服刑；military-spouse 随军配偶；student 在渝大学生；freshman 大学新生",
        examples: ["student"],
      }),
  })
  .meta({ id: "Participant", description: "要参保的人。不知道的不写" });

const newbornSchema = z
  .strictObject({
    bornOn: dayField.exactOptional().meta({ description: "宝宝出生那天", examples: ["2026-01-01"] }),
    joinsOn: dayField.exactOptional().meta({ description: "哪天参保缴费。不写就按问的那天", examples: ["2026-04-01"] }),
    certificate: flag.exactOptional().meta({ description: "有没有出生医学证明，哪里开的都算", examples: [true] }),
    residencePermit: flag.exactOptional().meta({ description: "有没有居住证", examples: [false] }),
    household: flag.exactOptional().meta({ description: "有没有上户口", examples: [true] }),
  })
  .meta({ id: "Newborn", description: "宝宝" });

const relativeSchema = z
  .strictObject({
    relation: z
      .string({ error: says("请填写文字，如 parent", "give a word, such as parent") })
      .max(40, { error: says("最多 40 个字", "at most 40 characters") })
      .exactOptional()
      .meta({
        description: "是什么人：spouse、parent、child、sibling、grandparent、grandchild，或别的",
        examples: ["parent"],
      }),
    insured: flag.exactOptional().meta({ description: "参加了基本医保没有", examples: [true] }),
  })
  .meta({ id: "Relative", description: "想用个人账户的家人" });

const residentYearSchema = z
  .strictObject({
    year: count(INSURANCE_YEAR).meta({ description: "居民医保的哪一年，单位：年", examples: [2026] }),
    paidOn: dayField.meta({ description: "哪天交的", examples: ["2025-11-20"] }),
    claimed: flag.exactOptional().meta({ description: "那一年用基金报销过没有", examples: [false] }),
    region: placeField.exactOptional().meta({ description: "在哪里参加的。不写就是问的地方", examples: ["500000"] }),
  })
  .meta({ id: "ResidentYear", description: "参加居民医保的一年" });

/** The names of what can be told of each. */
export const FACTS_OF = {
  person: Object.keys(personSchema.shape),
  newborn: Object.keys(newbornSchema.shape),
  relative: Object.keys(relativeSchema.shape),
} as const;

const shape = {
  region: placeField.meta({ description: "在哪里参保：六位行政区划代码", examples: ["500000"] }),
  topic: topicSchema.exactOptional().meta({ description: "只问这一个；不写，说了什么就答什么" }),
  person: personSchema.exactOptional(),
  newborn: newbornSchema.exactOptional(),
  relative: relativeSchema.exactOptional(),
  residentYears: z
    .array(residentYearSchema)
    .max(120, { error: says("最多 120 年", "at most 120 years") })
    .exactOptional()
    .meta({ description: "参加居民医保的每一年；写了就要写全，没写的年份算断了" }),
  figures: figuresSchema.exactOptional().meta({
    description:
      "你自己知道的数字，先用它算。键的写法：resident-waiting-months:500000（要等几个月，个月）、serious-illness-cap:500000（大病保险最高支付限额，元）、resident-incentive:500000:continuity 或 zero-claim（一次激励多少，元）",
    examples: [{ "resident-waiting-months:500000": 4 }],
  }),
};

/** Facts as `participation` takes them. */
export const participationFactsSchema = z
  .strictObject({ ...shape, asOf: dayField })
  .superRefine(refuseOverlaps, { when: always });
/** Facts as an endpoint takes them: `asOf` left out = today, which it fills in. */
export const participationInputSchema = z
  .strictObject({
    ...shape,
    asOf: dayField.exactOptional().meta({
      description: "按哪一天来看，YYYY-MM-DD。不写就是今天（北京时间）",
      examples: ["2026-03-10"],
    }),
  })
  .superRefine(refuseOverlaps, { when: always })
  .meta({ id: "ParticipationFacts", description: "参保这件事的事实。只有 region 必须有" });

export type Topic = (typeof TOPICS)[number];
export type ParticipationInput = z.infer<typeof participationInputSchema>;
export type ParticipationFacts = z.infer<typeof participationFactsSchema>;
