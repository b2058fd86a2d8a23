/** `POST /api/v1/assessments`: facts in, assessment out. */
import { factsInputSchema, readFacts } from "../../shared/policy/index.ts";
import { answerSchema, answerTo, type Answering } from "../answering.ts";
import { audienceQuery, forAudience } from "../audience.ts";
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
      query: audienceQuery,
      body: jsonBody(factsInputSchema, readFacts),
      answer: { mediaType: "application/json", schema: answerSchema, description: "每项待遇的回答" },
      problems: ["invalid-query"],
      examples: STORIES,
    },
    (facts, c) =>
      forAudience(c, (audience) =>
        worked(c, facts, "", async (work) => {
          const answer = answerTo(facts, answering, audience, work.step);
          await work.turn();
          return answer;
        }),
      ),
  );
