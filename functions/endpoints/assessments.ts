/** `POST /api/v1/assessments`: facts in, assessment out. */
import { factsInputSchema, readFacts } from "../../shared/policy/index.ts";
import * as z from "zod";
import { answerSchema, type Answering } from "../answering.ts";
import { answerFor, answerQuery, forReader, partialAnswerSchema } from "../fields.ts";
import { STORIES } from "./stories.ts";
import { jsonBody, posting, type Endpoint } from "../endpoint.ts";
import { worked } from "../work.ts";

/** Answers for one person. */
export const assessments = (answering: Answering): Endpoint =>
  posting(
    {
      path: "/api/v1/assessments",
      id: "assess",
      summary: "问一次",
      description: "按事实逐项回答：能不能领、领多少、为什么、要做什么。",
      scope: "assess",
      query: answerQuery,
      body: jsonBody(factsInputSchema, readFacts),
      answer: {
        mediaType: "application/json",
        schema: z.union([answerSchema, partialAnswerSchema]),
        description: "每项待遇的回答；写了 fields 的，只有那几项",
      },
      problems: [],
      examples: STORIES,
    },
    (facts, c) =>
      forReader(c, (reader) =>
        worked(c, facts, "", (work) => work.part(answerFor(facts, answering, reader, work.step))),
      ),
  );
