/** `GET` and `POST /api/v1/questions`: what can be asked for, and what is still worth asking. */
import * as z from "zod";
import {
  interview,
  looksAt,
  placeField,
  governingPlace,
  questionCatalogue,
  readWhole,
  voiceOf,
} from "../../shared/policy/index.ts";
import type { Answering } from "../answering.ts";
import { dayInShanghai } from "../clock.ts";
import { audienceField, audienceQuery, forAudience } from "../audience.ts";
import { NOTHING, jsonBody, posting, publishing, type Endpoint, type Sent } from "../endpoint.ts";
import { worked } from "../work.ts";
import { cataloguedSchema, questionSchema, soFarSchema } from "./question-schema.ts";

/** The catalogue. */
export const questions = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/questions",
      id: "listQuestions",
      summary: "查全部问题",
      description:
        "会问的全部问题：问的是哪个事实、怎么问、为什么问、答案在哪里能查到、能答什么。要知道一个人还该问哪些，请用 POST。",
      scope: "read",
      params: NOTHING,
      query: z.strictObject({
        region: placeField.exactOptional().meta({
          description: "参保地：六位行政区划代码。各地看的缴费细节不一样；不写就把各地的都列上",
          examples: ["500000"],
        }),
        audience: audienceField,
      }),
      answer: {
        mediaType: "application/json",
        schema: z.object({ questions: z.array(cataloguedSchema).meta({ description: "问题，按问的顺序" }) }),
        description: "全部问题",
      },
      problems: [],
      examples: [
        { name: "chongqing", summary: "在重庆参保的人会被问什么", query: { region: "500000" } },
        { name: "bad-code", summary: "代码不是六位", query: { region: "50" } },
      ],
    },
    ({ query: { region, audience = "person" } }) => ({
      key: `${audience} ${region === undefined ? "everywhere" : (governingPlace(region) ?? "elsewhere")}`,
      make: () => ({ questions: questionCatalogue(region, voiceOf(audience)) }),
    }),
  );

const openSchema = z.object({
  open: z.array(questionSchema).meta({ description: "还会改变回答、也没有跳过的问题，最要紧的在前。问完了就是 []" }),
  told: z.array(z.string()).meta({ description: "已经说了、回答要靠的事实", examples: [["region", "event.kind"]] }),
  matters: z.array(questionSchema).meta({ description: "已经说了的、还没说的和跳过的，按固定的顺序，适合做成表单" }),
});

/** What is still worth asking of one person. */
export const openQuestions = ({ now }: Answering): Endpoint =>
  posting(
    {
      path: "/api/v1/questions",
      id: "nextQuestions",
      summary: "问还该问什么",
      description:
        "按已经知道的事实，给出还会改变回答的问题，最要紧的在前。问 open 的第一个，答了的填进事实，不知道的放进 skipped，再发一次，直到 open 是空的。",
      scope: "assess",
      query: audienceQuery,
      body: jsonBody(soFarSchema, (input) => readWhole(soFarSchema, input)),
      answer: { mediaType: "application/json", schema: openSchema, description: "还该问的和已经知道的" },
      problems: [],
      examples: [
        { name: "nothing-yet", summary: "什么都还不知道", body: { asOf: "2026-05-30" } },
        {
          name: "termination-in-taiyuan",
          summary: "太原，知道是引产和缴费，还不知道怀孕几个月",
          body: {
            region: "140100",
            asOf: "2026-05-30",
            event: { kind: "termination", date: "2026-05-06" },
            person: { contributions: [{ scheme: "employer", from: "2025-09" }] },
          },
        },
        {
          name: "nothing-left",
          summary: "同一个人，怀孕几个月问过了，不知道：没有要问的了",
          body: {
            region: "140100",
            asOf: "2026-05-30",
            event: { kind: "termination", date: "2026-05-06", setting: "inpatient", place: "140100" },
            person: { contributions: [{ scheme: "employer", from: "2025-09" }], dismissedOn: null },
            skipped: ["event.gestationMonths", "person.employerAverageWage", "person.employed"],
          },
        },
      ],
    },
    (input, c) =>
      forAudience(c, (audience) =>
        worked(c, input, "", async (work) => {
          const { skipped = [], ...told } = input;
          const facts = { ...told, asOf: told.asOf ?? dayInShanghai(now()) };
          const looking = looksAt(facts, work.step);
          const looks = looking && {
            whole: looking.whole,
            alone: await work.part(looking.alone),
            withSpouse: await work.part(looking.withSpouse),
          };
          const { open, told: known, matters } = interview(facts, voiceOf(audience), looks, new Set(skipped));
          return { open, told: known, matters } satisfies Sent<z.infer<typeof openSchema>>;
        }),
      ),
  );
