/** `POST /api/v1/plans`: what the same person would get if something were different. */
import { plansInTurns, plansInputSchema, plansSchema, readPlansInput } from "../../shared/policy/index.ts";
import type { Answering } from "../answering.ts";
import { dayInShanghai } from "../clock.ts";
import { jsonBody, posting, type Endpoint } from "../endpoint.ts";
import { worked } from "../work.ts";

const KARAMAY = {
  region: "650200",
  asOf: "2026-11-29",
  event: { kind: "delivery", date: "2027-04-28" },
  person: { contributions: [{ scheme: "individual", from: "2025-01", maternity: false }] },
} as const;

/** Plans for one person. */
export const whatIf = ({ now }: Pick<Answering, "now">): Endpoint =>
  posting(
    {
      path: "/api/v1/plans",
      id: "makePlans",
      summary: "问如果不一样会怎样",
      description:
        "同一个人，如果从别的月份开始交、补缴、参保、一次交齐，如果事情早或晚几个月，如果以前的情况和填的不一样，各项待遇会怎样、要多交多少。" +
        "最多 12 种，最好的在前，没有用的不列；thresholds 说在哪个月结论会变。plans[].facts 拿去问 /assessments，回答就是 plans[].benefits。",
      scope: "assess",
      body: jsonBody(plansInputSchema, readPlansInput),
      answer: { mediaType: "application/json", schema: plansSchema, description: "现在的结论，和每一种改法" },
      problems: [],
      examples: [
        { name: "join-or-not", summary: "克拉玛依，自己交医保，加不加生育保险", body: { facts: KARAMAY } },
        {
          name: "stopped",
          summary: "重庆，停了两个月，只看补缴",
          body: {
            facts: {
              region: "500000",
              asOf: "2026-11-29",
              event: { kind: "delivery", date: "2027-04-28" },
              person: { contributions: [{ scheme: "individual", from: "2025-01", to: "2026-08", tier: 2 }] },
            },
            vary: ["back-pay"],
          },
        },
        {
          name: "rate-given",
          summary: "自己给缴费比例",
          body: { facts: { ...KARAMAY, figures: { "contribution-rate:650200:individual": 0.01 } }, vary: ["enrol"] },
        },
        { name: "facts-to-mend", summary: "vary 写错了", body: { facts: { region: "650200" }, vary: ["begin"] } },
      ],
    },
    ({ facts, vary }, c) =>
      worked(c, facts, "/facts", (work) =>
        work.through(plansInTurns({ ...facts, asOf: facts.asOf ?? dayInShanghai(now()) }, vary, work.step)),
      ),
  );
