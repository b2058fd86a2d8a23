/** `GET /api/v1/regions`: the places that can be answered for. */
import * as z from "zod";
import { benefitSchema, coverage, routeSchema, type Coverage } from "../../shared/policy/index.ts";
import { NOTHING, publishing, type Endpoint, type Sent } from "../endpoint.ts";

const regionSchema = z
  .object({
    code: z.string().meta({ description: "六位行政区划代码（GB/T 2260）", examples: ["140100"] }),
    name: z.string().meta({ description: "全称", examples: ["山西省太原市"] }),
    short: z.string().meta({ description: "简称", examples: ["太原"] }),
    whom: z
      .string()
      .meta({ description: "能答哪些人，一句话", examples: ["灵活就业、领失业金的；单位职工按国家规定先答一部分"] }),
    documents: z
      .array(
        z.object({
          id: z.string().meta({ description: "文件的 id，用来查 /api/v1/documents/{id}", examples: ["ty-2024-51"] }),
          number: z.string().meta({ description: "文号", examples: ["并医险中心字〔2024〕51号"] }),
          covers: z
            .string()
            .exactOptional()
            .meta({ description: "管哪些人", examples: ["单位职工、领失业金的人"] }),
          from: z.string().meta({ description: "从哪天起有效（含），YYYY-MM-DD", examples: ["2024-12-01"] }),
          to: z
            .string()
            .exactOptional()
            .meta({ description: "到哪天为止（含），YYYY-MM-DD。没写期限的没有这一项", examples: ["2031-07-31"] }),
        }),
      )
      .meta({ description: "管这个地方的文件，全国的也在内" }),
    benefits: z
      .array(
        z.object({
          benefit: benefitSchema,
          via: routeSchema,
          document: z.string().meta({ description: "由哪份文件（id）决定", examples: ["ty-2024-51"] }),
          rest: z
            .array(z.string())
            .exactOptional()
            .meta({
              description: "这份文件没有管的单位职工，由哪几份全国的文件（id）答。没有这一项的，都由这份文件答",
              examples: [["cn-order-619", "cn-sil-2018"]],
            }),
        }),
      )
      .meta({ description: "能答哪些待遇、走谁的保险" }),
  })
  .meta({ id: "Region", description: "一个能答的地方" });

/** Every place whose documents are loaded. */
export const regions = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/regions",
      id: "listRegions",
      summary: "查能答的地方",
      description:
        "已收录的地方：代码、名称、有哪些文件、各管哪些人、从哪天起有效、能答哪些待遇，没有管的单位职工由什么答。没有列出的地方，按全国的文件答。",
      scope: "read",
      params: NOTHING,
      query: NOTHING,
      answer: {
        mediaType: "application/json",
        schema: z.object({ regions: z.array(regionSchema).meta({ description: "能答的地方" }) }),
        description: "全部地方",
      },
      problems: [],
      examples: [{ name: "all", summary: "全部地方" }],
    },
    () => ({ key: "", make: () => ({ regions: coverage().map(answerOf) }) }),
  );

const answerOf = ({ documents, ...place }: Coverage): Sent<z.infer<typeof regionSchema>> => ({
  ...place,
  documents: documents.map(({ id, number, covers, inForce }) => ({
    id,
    number,
    ...(covers !== undefined && { covers }),
    ...inForce,
  })),
});
