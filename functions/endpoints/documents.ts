/** `GET /api/v1/documents` and `/api/v1/documents/{id}`: the loaded documents, clause by clause. */
import * as z from "zod";
import {
  clausesInOrder,
  dayField,
  documentsIn,
  documentsOn,
  placeField,
  policyDocuments,
  type PolicyDocument,
} from "../../shared/policy/index.ts";
import { NOTHING, publishing, type Endpoint, type Sent } from "../endpoint.ts";

/** Numbers, days and months, by name. */
const numbersSchema = z.record(
  z.string(),
  z
    .union([
      z.number().meta({ description: "一个数", examples: [6] }),
      z.string().meta({ description: "一天或一个月", examples: ["2027-11-30"] }),
    ])
    .meta({ description: "分界的值", examples: [6] }),
);

const idField = z.string().meta({ description: "文件的 id", examples: ["cq-2024-12"] });

const clauseSchema = z
  .object({
    id: z.string().meta({ description: "条款的 id。依据里写成“文件#条款”", examples: ["3.1"] }),
    label: z.string().meta({ description: "原文里的写法", examples: ["三、第一款"] }),
    role: z.enum(["rule", "no-decision"]).meta({
      description: "作用：rule 决定待遇或参保；no-decision 不决定个人的事",
      examples: ["rule"],
    }),
    through: z
      .literal("participation")
      .exactOptional()
      .meta({
        description: "participation：说的是参保，用 POST /api/v1/participation 问；没有这一项的，用 assessments 问",
        examples: ["participation"],
      }),
    summary: z
      .string()
      .meta({ description: "大意，用我们自己的话", examples: ["在重庆连续交满 6 个月，从下个月起能报。"] }),
    decides: z.string().meta({ description: "决定什么；不决定的，说为什么", examples: ["要交几个月、从哪天起"] }),
    conditions: z
      .array(z.string())
      .exactOptional()
      .meta({
        description: "它靠回答里的哪些条件（conditions[].id）起作用",
        examples: [["months-paid"]],
      }),
    constants: numbersSchema.exactOptional().meta({
      description: "这一条里分界的数、日子（YYYY-MM-DD）和月份（YYYY-MM），各有一个名字",
      examples: [{ months: 6 }],
    }),
    assumes: numbersSchema.exactOptional().meta({
      description: "这一条没有写、按我们的理解用的数和日子，各有一个名字",
      examples: [{ backPay: 4 }],
    }),
  })
  .meta({ id: "Clause", description: "文件里的一条" });

/** A document as answered: its clauses as a list, in the paper's order, each with its id. */
const documentSchema = z
  .object({
    id: idField,
    number: z.string().meta({ description: "文号", examples: ["渝医保发〔2024〕12号"] }),
    passedOn: z
      .array(
        z.object({
          number: z.string().meta({ description: "转发的文号", examples: ["达市医保发〔2024〕22号"] }),
          within: z.string().meta({ description: "在哪里转发：行政区划代码的开头几位", examples: ["5117"] }),
        }),
      )
      .exactOptional()
      .meta({ description: "各地转发这份文件的文件。没有的没有这一项" }),
    title: z
      .string()
      .meta({ description: "标题", examples: ["关于以个人身份参加职工医保人员享受生育医疗待遇有关事项的通知"] }),
    covers: z
      .string()
      .exactOptional()
      .meta({ description: "管哪些人", examples: ["自己交职工医保的人"] }),
    place: z.string().meta({ description: "管哪里：六位行政区划代码，000000 是全国", examples: ["500000"] }),
    placeName: z.string().meta({ description: "那里的名称", examples: ["重庆市"] }),
    inForce: z
      .object({
        from: z.string().meta({ description: "从哪天起有效（含），YYYY-MM-DD", examples: ["2024-05-01"] }),
        to: z
          .string()
          .exactOptional()
          .meta({ description: "到哪天为止（含），YYYY-MM-DD。没写期限的没有这一项", examples: ["2031-07-31"] }),
      })
      .meta({ description: "有效期" }),
    clauses: z.array(clauseSchema).meta({ description: "全部条款，按原文的顺序" }),
  })
  .meta({ id: "Document", description: "一份官方文件" });

/** All documents the answers rest on. */
export const documents = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/documents",
      id: "listDocuments",
      summary: "查文件",
      description: "已收录的文件：文号、标题、适用的地方、有效期，每一条说什么、决定什么。",
      scope: "read",
      params: NOTHING,
      query: z.strictObject({
        region: placeField
          .exactOptional()
          .meta({ description: "只要管这个地方的（全国的也在内）：六位行政区划代码", examples: ["650200"] }),
        on: dayField.exactOptional().meta({ description: "只要这一天有效的，YYYY-MM-DD", examples: ["2026-08-01"] }),
      }),
      answer: {
        mediaType: "application/json",
        schema: z.object({ documents: z.array(documentSchema).meta({ description: "文件" }) }),
        description: "文件",
      },
      problems: [],
      examples: [
        {
          name: "karamay-in-force",
          summary: "2026 年 8 月 1 日克拉玛依有效的文件",
          query: { region: "650200", on: "2026-08-01" },
        },
        { name: "no-such-day", summary: "日期不存在", query: { on: "2026-02-30" } },
      ],
    },
    ({ query }) => {
      const found = asked(query);
      return { key: found.map(({ id }) => id).join(), make: () => ({ documents: found.map(answerOf) }) };
    },
  );

/** One of them. */
export const document = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/documents/{id}",
      id: "getDocument",
      summary: "查一份文件",
      description: "其中一份文件。",
      scope: "read",
      params: z.object({ id: idField }),
      query: NOTHING,
      answer: { mediaType: "application/json", schema: documentSchema, description: "这份文件" },
      problems: ["unknown-document"],
      examples: [
        { name: "chongqing", summary: "重庆的一份", params: { id: "cq-2024-12" } },
        { name: "no-such-document", summary: "没有这份文件", params: { id: "cq-1999-1" } },
      ],
    },
    ({ params }) => {
      const found = policyDocuments.find((one) => one.id === params.id);
      return found ? { key: found.id, make: () => answerOf(found) } : "unknown-document";
    },
  );

function asked({ region, on }: { readonly region?: string; readonly on?: string }): readonly PolicyDocument[] {
  const there = region === undefined ? policyDocuments : documentsIn(region);
  if (on === undefined) return there;
  const inForce = documentsOn(on).flatMap(({ document: one, force }) => (force === "in-force" ? [one.id] : []));
  return there.filter(({ id }) => inForce.includes(id));
}

const answerOf = (paper: PolicyDocument): Sent<z.infer<typeof documentSchema>> => ({
  ...paper,
  clauses: clausesInOrder(paper),
});
