/** What we answer of taking part: one line for each question, with the same trace as a benefit. */
import * as z from "zod";
import { amountSchema, citesField } from "../assessment/amount.ts";
import {
  POLICY_VERSION,
  actionSchema,
  assumptionSchema,
  citationSchema,
  conditionSchema,
  warningSchema,
} from "../assessment/trace.ts";
import { verdictSchema } from "../assessment/words.ts";
import { topicSchema } from "./facts.ts";

const dayOut = (description: string) =>
  z
    .string()
    .exactOptional()
    .meta({ description, examples: ["2026-01-01"] });

export const participationLineSchema = z
  .object({
    topic: topicSchema,
    verdict: verdictSchema,
    from: dayOut("从哪天起能报，YYYY-MM-DD"),
    waitingFrom: dayOut("要等的，从哪天起等，YYYY-MM-DD"),
    by: dayOut("最晚哪天（含那天），YYYY-MM-DD"),
    count: z
      .int()
      .exactOptional()
      .meta({ description: "几次激励，或者断了几年", examples: [3] }),
    amount: amountSchema.exactOptional().meta({
      description: "激励、大病额度降多少，元；要等多久的，是等几个月，单位看 formula（months）",
    }),
    conditions: z.array(conditionSchema).meta({ description: "一个一个条件" }),
    actions: z.array(actionSchema).meta({ description: "可以做的事，先做的在前" }),
    assumptions: z.array(assumptionSchema).meta({ description: "靠了哪些理解和前提" }),
    cites: citesField,
  })
  .meta({ id: "ParticipationLine", description: "参保的一个问题的回答" });

export const participationSchema = z
  .object({
    asOf: z.string().meta({ description: "按哪一天来看，YYYY-MM-DD", examples: ["2026-05-30"] }),
    policyVersion: z.string().meta({ description: "用的是哪一版规则：年.月.修订", examples: [POLICY_VERSION] }),
    lines: z.array(participationLineSchema).meta({ description: "每个问题一个回答" }),
    missing: z
      .array(
        z.object({
          fact: z.string().meta({ description: "缺哪个事实或数字", examples: ["person.contributions"] }),
          topics: z.array(topicSchema).meta({ description: "补上后，哪些问题能说得更准" }),
        }),
      )
      .meta({ description: "还缺什么" }),
    warnings: z.array(warningSchema).meta({ description: "请用户核对的地方" }),
    citations: z.record(z.string(), citationSchema).meta({ description: "用到的依据" }),
  })
  .meta({ id: "Participation", description: "参保这件事的回答" });

export type ParticipationLine = z.infer<typeof participationLineSchema>;
export type Participation = z.infer<typeof participationSchema>;
