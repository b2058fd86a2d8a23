/** `POST /api/v1/assessments/batch`: facts line by line in, answers line by line out, while they come. */
import { reads } from "../asset.ts";
import { begin, type BatchTools } from "../batch/answers.ts";
import { incoming, outgoing, type Pace } from "../batch/body.ts";
import { gzipFor } from "../batch/gzip.ts";
import { lineInSchema, lineOutSchema } from "../batch/line.ts";
import { callerOf } from "../caller.ts";
import { streaming, type Endpoint } from "../endpoint.ts";
import { answerQuery, forReader } from "../fields.ts";
import { overQuota, problem } from "../problem.ts";

const NDJSON = "application/x-ndjson";

/** Where many are asked for at once. */
const BATCH_PATH = "/api/v1/assessments/batch";

/** Answers for many people, one a line. */
export const batch = (tools: BatchTools & { readonly pace?: Pace }): Endpoint =>
  streaming(
    {
      path: BATCH_PATH,
      id: "assessBatch",
      summary: "一次问很多人",
      description:
        "一行一个人的事实，一行一个回答，边收边答，顺序不变。有错的行在原来的位置回答出错的说明，别的行照常。" +
        "每行可以带一个自己的编号 ref，回答里原样带回。写了 Accept-Encoding: gzip 的，回答压缩着发，一行一行照样能解；服务忙的时候不压缩。",
      scope: "batch",
      query: answerQuery,
      body: { mediaType: NDJSON, schema: lineInSchema },
      answer: { mediaType: NDJSON, schema: lineOutSchema, description: "一行一个回答" },
      problems: ["over-quota", "body-too-slow", "stopping"],
      examples: [
        {
          name: "three-lines",
          summary: "三行，第二行有错",
          body: [
            '{"ref":"E-1","region":"650200","asOf":"2027-04-01","event":{"kind":"delivery","date":"2027-03-10"}}',
            '{"ref":"E-2","region":"650200","asOf":"2027-04-01","event":{"kind":"delivery","date":"2027-02-30"}}',
            '{"ref":"E-3","region":"310000","asOf":"2027-04-01"}',
          ].join("\n"),
        },
      ],
    },
    (body, c) =>
      forReader(c, async (reader) => {
        const lines = incoming(body, tools.pace);
        const begun = await begin(lines, callerOf(c), { ...tools, ...reader });
        if (begun.ok) {
          const gzip = reads(c.req.header("Accept-Encoding"), "gzip") ? await gzipFor(c) : undefined;
          return c.body(outgoing(begun.texts, lines.giveUp, gzip), 200, {
            "Content-Type": NDJSON,
            Vary: "Accept-Encoding",
            ...(gzip && { "Content-Encoding": "gzip" }),
          });
        }
        await lines.giveUp();
        return begun.problem === "over-quota" ? overQuota(begun.retryAfter) : problem(begun.problem);
      }),
  );
