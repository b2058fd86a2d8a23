/** What a question looks like in an answer: its words, and what can be answered to it. */
import * as z from "zod";
import { ASKED_FACTS, benefitSchema, factsSoFarSchema } from "../../shared/policy/index.ts";

/** What is known so far, and what was asked for and is not known. */
export const soFarSchema = factsSoFarSchema
  .safeExtend({
    skipped: z
      .array(z.enum(ASKED_FACTS, { error: "请写问过的事实，照 open 里的 fact 写 / give facts as `open` names them" }))
      .max(100)
      .exactOptional()
      .meta({
        description:
          "问过、但不知道或不想答的事实，照 open 里的 fact 写；没有配偶的写 spouse。写了的不再问。每次都要带上前面的。",
        examples: [["person.employerAverageWage"]],
      }),
  })
  .meta({ id: "FactsSoFar", description: "到现在为止知道的事实，什么都不知道就是 {}" });

const words = {
  fact: z.string().meta({ description: "问的是哪个事实：在 Facts 里的位置", examples: ["event.date"] }),
  subject: z.enum(["place", "event", "record", "birth", "work", "spouse", "resident"]).meta({
    description:
      "属于哪一页：place 参保地；event 什么事；record 缴费记录；birth 生产的情况；work 工作；spouse 配偶；resident 居民医保",
    examples: ["event"],
  }),
  ask: z.string().meta({ description: "怎么问", examples: ["哪天生的，或预产期是哪天？"] }),
  why: z.string().meta({ description: "为什么要问", examples: ["按那一天有效的文件、到那一天交了多久来算"] }),
  where: z
    .string()
    .exactOptional()
    .meta({ description: "答案在哪里能查到", examples: ["病历、产检本或出院记录"] }),
  leftOut: z
    .string()
    .exactOptional()
    .meta({ description: "不答的话按什么算", examples: ["按单胎算"] }),
  early: z
    .boolean()
    .exactOptional()
    .meta({ description: "true：事情还没发生，现在还答不了，可以先不问", examples: [false] }),
};
const asked = {
  ...words,
  benefits: z.array(benefitSchema).meta({ description: "会改变哪些待遇的回答" }),
};

const kind = <const K extends string>(name: K, description: string) =>
  z.literal(name).meta({ description: `怎么答：${description}`, examples: [name] });
const fields = z
  .array(z.string())
  .meta({ description: "要问的细节：Contribution 里的字段", examples: [["region", "paidIn"]] });

/** What can be answered, by kind. */
const answers = {
  choice: {
    kind: kind("choice", "从 options 里选一个"),
    options: z
      .array(
        z.object({
          value: z.string().meta({ description: "填进事实的值", examples: ["delivery"] }),
          label: z.string().meta({ description: "给人看的字", examples: ["生孩子"] }),
        }),
      )
      .meta({ description: "可以选的" }),
  },
  "yes-no": { kind: kind("yes-no", "true 或 false；问 spouse 时，是就写一个对象（{} 也行），否就不写") },
  day: {
    kind: kind("day", "YYYY-MM-DD；有 none 的，也可以填 null"),
    from: z.string().meta({ description: "最早的一天（含）", examples: ["1950-01-01"] }),
    to: z.string().meta({ description: "最晚的一天（含）", examples: ["2099-12-31"] }),
    none: z
      .string()
      .exactOptional()
      .meta({ description: "没有这一天的话，这个回答叫什么；填进事实的是 null", examples: ["没有结束"] }),
  },
  yuan: {
    kind: kind("yuan", "金额，元"),
    min: z.number().meta({ description: "最少（含），元", examples: [0] }),
    max: z.number().meta({ description: "最多（含），元", examples: [1_000_000] }),
  },
  count: {
    kind: kind("count", "整数"),
    min: z.int().meta({ description: "最少（含），单位和问的一样（个、个月）", examples: [1] }),
    max: z.int().meta({ description: "最多（含），单位和问的一样（个、个月）", examples: [10] }),
  },
  place: { kind: kind("place", "六位行政区划代码，境外写 overseas") },
  record: {
    kind: kind("record", "缴费记录，一段一段写"),
    fields: z
      .object({ employer: fields, individual: fields, "unemployment-benefit": fields, resident: fields })
      .meta({ description: "每种交法，除了从哪个月到哪个月，还要问哪些细节" }),
  },
};

/** A question that is open, or was answered. */
export const questionSchema = z
  .discriminatedUnion("kind", [
    z.object({ ...asked, ...answers.choice }).meta({ id: "ChoiceQuestion", description: "选一个" }),
    z.object({ ...asked, ...answers["yes-no"] }).meta({ id: "YesNoQuestion", description: "是或否" }),
    z.object({ ...asked, ...answers.day }).meta({ id: "DayQuestion", description: "一个日子" }),
    z.object({ ...asked, ...answers.yuan }).meta({ id: "YuanQuestion", description: "一个金额" }),
    z.object({ ...asked, ...answers.count }).meta({ id: "CountQuestion", description: "一个数目" }),
    z.object({ ...asked, ...answers.place }).meta({ id: "PlaceQuestion", description: "一个地方" }),
    z.object({ ...asked, ...answers.record }).meta({ id: "RecordQuestion", description: "缴费记录" }),
  ])
  .meta({ id: "Question", description: "一个问题。kind 说怎么答" });

/** A question of the catalogue: nobody's answer is known yet. */
export const cataloguedSchema = z
  .discriminatedUnion("kind", [
    z.object({ ...words, ...answers.choice }),
    z.object({ ...words, ...answers["yes-no"] }),
    z.object({ ...words, ...answers.day }),
    z.object({ ...words, ...answers.yuan }),
    z.object({ ...words, ...answers.count }),
    z.object({ ...words, ...answers.place }),
    z.object({ ...words, ...answers.record }),
  ])
  .meta({ id: "CataloguedQuestion", description: "会问的一个问题。kind 说怎么答" });
