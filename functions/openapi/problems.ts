/** Problems as they are documented: their shape, and which ones an endpoint can answer with. */
import * as z from "zod";
import type { Definition } from "../endpoint.ts";
import { guardProblems } from "../guard/guard.ts";
import { problem, type ProblemKind } from "../problem.ts";

/** The shape of every problem. */
export const problemSchema = z
  .looseObject({
    type: z.string().meta({
      description: "固定的代号，程序请认它",
      examples: ["urn:problem-type:yujin:invalid-facts"],
    }),
    title: z.string().meta({ description: "是什么问题，给人看", examples: ["有些内容需要修改"] }),
    status: z.int().meta({ description: "HTTP 状态码，没有单位", examples: [422] }),
    detail: z.string().meta({
      description: "怎么办，先中文，后英文",
      examples: ["errors 里逐项写明了哪里要改、怎么改 / errors says for each field what to change"],
    }),
    instance: z
      .string()
      .exactOptional()
      .meta({
        description: "这一次请求的编号，和响应头 X-Request-Id 一样；来问我们时请带上",
        examples: ["urn:request:yujin:7b2c6f0e-9a51-4c1b-8a3e-0d6f2b9c4e11"],
      }),
    scope: z
      .string()
      .exactOptional()
      .meta({ description: "missing-scope 时：需要的权限", examples: ["assess"] }),
    versions: z
      .array(
        z.object({
          version: z.string().meta({ description: "规则的版本", examples: ["2026.11.2"] }),
          state: z.enum(["current", "previous", "preview"]).meta({
            description: "current 现在的，previous 以前的，preview 还没有用上的",
            examples: ["previous"],
          }),
          until: z
            .string()
            .exactOptional()
            .meta({ description: "以前的：答到哪天（当天还答）", examples: ["2027-02-27"] }),
        }),
      )
      .exactOptional()
      .meta({ description: "policy-version-mismatch 时：能答的版本" }),
    errors: z
      .array(
        z.object({
          pointer: z.string().meta({
            description: "JSON Pointer（RFC 6901），指向要改的字段或参数；空的指整个正文",
            examples: ["/event/date"],
          }),
          zh: z.string().meta({ description: "怎么改", examples: ["请填写真实存在的日期，如 2026-03-05"] }),
          en: z.string().meta({ description: "怎么改，英文", examples: ["give a day that exists, as YYYY-MM-DD"] }),
        }),
      )
      .exactOptional()
      .meta({ description: "逐项说明哪里要改，最多列 20 项" }),
    errorCount: z
      .int()
      .exactOptional()
      .meta({ description: "不止 20 项时：一共几项要改（单位：项）", examples: [134] }),
  })
  .meta({ id: "Problem", description: "出了什么问题、怎么办（RFC 9457）" });

/** What can go wrong anywhere. */
const EVERYWHERE: readonly ProblemKind[] = ["invalid-query", "policy-version-mismatch", "internal-error"];

/** A problem as it is sent when nothing more is said of the request. */
export interface KnownProblem {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly title: string;
  readonly body: unknown;
}

/** The kinds of problem that an endpoint can answer with. */
export const kindsOf = (definition: Definition): readonly ProblemKind[] => [
  ...new Set([...guardProblems(definition), ...definition.problems, ...EVERYWHERE]),
];

/** Every problem that an endpoint can answer with. */
export const problemsOf = (definition: Definition): Promise<readonly KnownProblem[]> =>
  Promise.all(
    kindsOf(definition).map(async (kind) => {
      const body = problemSchema.parse(await problem(kind).json());
      return { kind, status: body.status, title: body.title, body };
    }),
  );
