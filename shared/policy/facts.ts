/**
 * What a person tells us. Months are inclusive `YYYY-MM`, days `YYYY-MM-DD`, money yuan with at most two
 * decimals, places six-digit GB/T 2260 codes. The schemas refuse what cannot be, and say how to mend it
 * in Chinese, then English, parted by ` / `.
 */
import * as z from "zod";
import { isDayText, isMonthText } from "./calendar.ts";
import { figureKeyProblem } from "./figures/keys.ts";
import { isCents } from "./money.ts";
import { OVERSEAS, isPlaceCode, samePlace } from "./places.ts";

/** The longest contribution record that is read, in stretches per person. */
export const MAX_STRETCHES = 600;

/** The bounds of what can be told, both ends included: yuan, and counts. */
export const LIMITS = {
  yuan: { min: 0, max: 1_000_000 },
  fetuses: { min: 1, max: 10 },
  gestationMonths: { min: 0, max: 11 },
} as const;

const says = (zh: string, en: string) => `${zh} / ${en}`;

/** Text that must read in a certain way; left out, the caller's own words say that it is missing. */
const text = (error: string, holds: (value: string) => boolean) =>
  z.string({ error: (issue) => (issue.input === undefined ? undefined : error) }).refine(holds, { error });

const dayField = text(says("请填写真实存在的日期，如 2026-03-05", "give a day that exists, as YYYY-MM-DD"), isDayText);
const monthField = text(says("请填写月份，如 2026-03", "give a month as YYYY-MM, 1950 to 2099"), isMonthText);
const placeField = text(
  says("请填写六位行政区划代码，如 500000", "give a six-digit GB/T 2260 code of the mainland"),
  isPlaceCode,
);
const moneyField = z
  .number({ error: says("请填写金额（元）", "give an amount in yuan") })
  .min(LIMITS.yuan.min, { error: says("金额不能小于 0", "the amount must be 0 or more") })
  .max(LIMITS.yuan.max, { error: says("金额过大，请核对", "the amount is too large") })
  .refine(isCents, { error: says("金额最多两位小数", "at most two decimals") });
const flag = z.boolean({ error: says("请填写 true 或 false", "give true or false") });
const count = ({ min, max }: { readonly min: number; readonly max: number }) =>
  z
    .int({ error: says("请填写整数", "give a whole number") })
    .min(min, { error: says(`不能小于 ${min}`, `must be ${min} or more`) })
    .max(max, { error: says(`不能大于 ${max}`, `must be ${max} or less`) });
const oneOf = <const T extends readonly [string, ...string[]]>(values: T) =>
  z.enum(values, { error: says(`请填写其中一个：${values.join("、")}`, `give one of ${values.join(", ")}`) });

/** How a month was insured: by an employer, as an individual, out of unemployment insurance, as a resident. */
export const schemeSchema = oneOf(["employer", "individual", "unemployment-benefit", "resident"]);
/** Posts that Taiyuan's document treats apart; left out = an ordinary employer. */
export const postSchema = oneOf(["fiscal", "welfare-post", "three-supports", "migrant-account"]);
/** Why months were paid late (Taiyuan): registered late, arrears, or between two jobs. */
export const lateReasonSchema = oneOf(["registration", "arrears", "job-change"]);
/** Whether somebody stayed in hospital. */
export const settingSchema = oneOf(["inpatient", "outpatient"]);
/** What happened or is expected. */
export const eventKindSchema = oneOf(["delivery", "termination", "family-planning", "prenatal", "treatment"]);
/** The surgery of a family-planning event. */
export const procedureSchema = oneOf([
  "iud-insertion",
  "iud-removal",
  "tubal-ligation",
  "vasectomy",
  "abortion",
  "induced-labour",
]);

/** What of a stretch can be compared with others, whatever else is wrong with it. */
const spanSchema = z.object({
  scheme: schemeSchema,
  region: placeField.exactOptional(),
  from: monthField,
  to: monthField.exactOptional(),
});

/** One stretch of months paid alike; `to` left out = still paying, and going on. */
export const contributionSchema = z
  .strictObject({
    scheme: schemeSchema,
    region: placeField.exactOptional(),
    from: monthField,
    to: monthField.exactOptional(),
    maternity: flag.exactOptional(),
    tier: z.literal([1, 2], { error: says("档次请填 1 或 2", "tier is 1 or 2") }).exactOptional(),
    base: moneyField.exactOptional(),
    paidIn: monthField.exactOptional(),
    lateReason: lateReasonSchema.exactOptional(),
    post: postSchema.exactOptional(),
  })
  .refine((stretch) => stretch.to === undefined || stretch.from <= stretch.to, {
    path: ["to"],
    error: says("结束月份不能早于开始月份", "the last month must not be before the first"),
    when: ({ value }) => spanSchema.safeParse(value).success,
  });

/** The person who gives birth or is treated, or her spouse. */
export const personSchema = z.strictObject({
  sex: oneOf(["female", "male"]).exactOptional(),
  contributions: z
    .array(contributionSchema)
    .max(MAX_STRETCHES, { error: says(`缴费记录最多 ${MAX_STRETCHES} 段`, `at most ${MAX_STRETCHES} stretches`) })
    .exactOptional(),
  employed: flag.exactOptional(),
  averageBaseLastYear: moneyField.exactOptional(),
  employerAverageWage: moneyField.exactOptional(),
  monthlyStipend: moneyField.exactOptional(),
  dismissedOn: dayField.exactOptional(),
});

/** What happened or is expected, when and where. */
export const eventSchema = z.strictObject({
  kind: eventKindSchema.exactOptional(),
  date: dayField.exactOptional(),
  setting: settingSchema.exactOptional(),
  place: text(
    says("请填写六位行政区划代码，境外填 overseas", "give a six-digit code, or overseas"),
    (code) => code === OVERSEAS || isPlaceCode(code),
  ).exactOptional(),
  fetuses: count(LIMITS.fetuses).exactOptional(),
  dystocia: flag.exactOptional(),
  caesarean: flag.exactOptional(),
  complication: flag.exactOptional(),
  gestationMonths: count(LIMITS.gestationMonths).exactOptional(),
  procedure: procedureSchema.exactOptional(),
});

const figuresSchema = z.record(z.string(), z.number()).superRefine(
  (figures: unknown, context) => {
    for (const [key, value] of Object.entries(figures ?? {})) {
      const problem = typeof value === "number" ? figureKeyProblem(key, value) : undefined;
      if (problem) context.addIssue({ code: "custom", path: [key], message: says(problem.zh, problem.en) });
    }
  },
  { when: always },
);

const shape = {
  region: placeField,
  event: eventSchema.exactOptional(),
  person: personSchema.exactOptional(),
  spouse: personSchema.exactOptional(),
  residentReimbursed: flag.exactOptional(),
  figures: figuresSchema.exactOptional(),
};

/** Facts as `assess` takes them: the day of asking is a fact like any other. */
export const factsSchema = z.strictObject({ ...shape, asOf: dayField }).superRefine(refuseOverlaps, { when: always });

/** Facts as the endpoint takes them: `asOf` left out = today, which the endpoint fills in. */
export const factsInputSchema = z
  .strictObject({ ...shape, asOf: dayField.exactOptional() })
  .superRefine(refuseOverlaps, { when: always });

export type Facts = z.infer<typeof factsSchema>;
export type FactsInput = z.infer<typeof factsInputSchema>;
export type PersonFacts = z.infer<typeof personSchema>;
export type EventFacts = z.infer<typeof eventSchema>;
export type Contribution = z.infer<typeof contributionSchema>;
export type Scheme = z.infer<typeof schemeSchema>;
export type Post = z.infer<typeof postSchema>;
export type EventKind = z.infer<typeof eventKindSchema>;

/** Overlaps are looked for even where other fields are wrong, so that all there is to mend is said at once. */
function always(): boolean {
  return true;
}

/** One scheme in one place takes one payment a month, so two such stretches may not share a month. */
function refuseOverlaps(facts: unknown, context: z.RefinementCtx<FactsInput>): void {
  const asked = placeField.safeParse(fieldOf(facts, "region")).data ?? "";
  for (const who of ["person", "spouse"] as const) {
    const told = fieldOf(fieldOf(facts, who), "contributions");
    const spans = (Array.isArray(told) ? told : []).slice(0, MAX_STRETCHES).flatMap((stretch: unknown, index) => {
      const span = spanSchema.safeParse(stretch).data;
      return span ? [{ ...span, index, region: span.region ?? asked, end: span.to ?? "9999-12" }] : [];
    });
    spans.sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.index - b.index));
    const latest = new Map<string, (typeof spans)[number]>();
    for (const span of spans) {
      const lane = `${span.scheme}@${laneOf(span.region)}`;
      const before = latest.get(lane);
      if (before && span.from <= before.end) {
        context.addIssue({
          code: "custom",
          path: [who, "contributions", span.index, "from"],
          message: says(
            `和第 ${before.index + 1} 段同一险种的月份重叠了，请改成不重叠的月份`,
            `overlaps stretch ${before.index} of the same scheme; give each month once`,
          ),
        });
      }
      if (!before || span.end > before.end) latest.set(lane, span);
    }
  }
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && Object.hasOwn(value, key) ? Reflect.get(value, key) : undefined;

const laneOf = (region: string): string => (samePlace(region, "500000") ? "50" : region.slice(0, 4));
