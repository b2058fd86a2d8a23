/** The trace that answers of every kind carry: conditions, things to do, what was supposed, clauses, and odd facts. */
import * as z from "zod";
import { citesField } from "./amount.ts";
import { actorSchema, outcomeSchema } from "./words.ts";

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
      description:
        "原因里数了什么：几个月（months）、要几个月（wanted）、还来得及交几个月（left）、断了几个月、第一个月和最后一个月等",
      examples: [{ months: 4, wanted: 9, first: "2025-09", last: "2025-12" }],
    }),
    required: z.string().meta({ description: "文件要求什么", examples: ["到那个月连续足额交满 9 个月"] }),
    observed: z
      .string()
      .meta({ description: "从事实里看到什么", examples: ["2025 年 9 月到 2026 年 5 月，连续算 9 个月"] }),
    cites: citesField,
  })
  .meta({ id: "Condition", description: "一个条件：文件要求什么，事实是什么样" });

/**
 * Something to do. `by` is the last day (left out where no document sets one); where only a reading lifts a general limit,
 * `safeBy` is the earlier day that is safe without it. `from` is the line's `from` if it is done only on its `by`, left out
 * where it is the same; of a `claim` the first day to claim on. Actions of a line stand in the order of doing.
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
        description:
          "YYYY-MM-DD。claim：从哪天起可以申领，不早于事情那天。补救：拖到 by 那天才做的话，从哪天起能报或能领，和这一项的 from 一样就不写",
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
    hastens: z
      .literal(true)
      .exactOptional()
      .meta({ description: "做了只是早一点；不做、照着交下去，晚些也能。不是这样的没有这一项", examples: [true] }),
    enough: z
      .literal(true)
      .exactOptional()
      .meta({
        description: "做了就够，但不是非做不可：少做一些、换个办法，或者文件没有写的，也可能成。不是这样的没有这一项",
        examples: [true],
      }),
    effect: z.string().meta({ description: "有什么用", examples: ["2027 年 12 月 1 日起可以申领这次的津贴"] }),
  })
  .meta({ id: "Action", description: "可以做的一件事" });

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
