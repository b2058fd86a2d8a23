/** `POST /api/v1/participation`: who may join, from when insurance covers, what going on and stopping do. */
import {
  participation,
  participationInputSchema,
  participationSchema,
  readParticipation,
} from "../../shared/policy/index.ts";
import type { Answering } from "../answering.ts";
import { dayInShanghai } from "../clock.ts";
import { jsonBody, posting, type Endpoint } from "../endpoint.ts";
import { PARTICIPANTS } from "./participants.ts";

/** Answers for one person, or one child. */
export const participations = ({ now }: Pick<Answering, "now">): Endpoint =>
  posting(
    {
      path: "/api/v1/participation",
      id: "askParticipation",
      summary: "问参保",
      description:
        "参保这件事（重庆，渝医保发〔2025〕37号）：能不能参加、宝宝怎么参保、从哪天起能报、要不要等、有几次激励、大病额度降多少。" +
        "写了 topic 只答这一个；不写，说了什么就答什么。等几个月、激励多少钱写在别的文件里，没有确认的数只放在 alternatives。",
      scope: "assess",
      body: jsonBody(participationInputSchema, readParticipation),
      answer: { mediaType: "application/json", schema: participationSchema, description: "每个问题的回答" },
      problems: [],
      examples: PARTICIPANTS,
    },
    (facts, c) => c.json(participation({ ...facts, asOf: facts.asOf ?? dayInShanghai(now()) })),
  );
