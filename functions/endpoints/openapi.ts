/** `GET /api/v1/openapi.json`: all endpoints described for programs, from their own definitions. */
import * as z from "zod";
import { NOTHING, publishing, type Endpoint } from "../endpoint.ts";

const documentSchema = z
  .looseObject({
    openapi: z.string().meta({ description: "OpenAPI 的版本", examples: ["3.1.0"] }),
    paths: z
      .record(z.string(), z.unknown())
      .meta({ description: "每个地址能做什么", examples: [{ "/api/v1/assessments": {} }] }),
  })
  .meta({ id: "OpenApiDocument", description: "OpenAPI 3.1 文档" });

/** The document of `endpoints`, itself among them; its examples are asked of `ask`. Made when it is first asked for. */
export const openapi = (
  endpoints: () => readonly Endpoint[],
  ask: (request: Request) => Response | Promise<Response>,
): Endpoint =>
  publishing(
    {
      path: "/api/v1/openapi.json",
      id: "getOpenApi",
      summary: "这份文档",
      description: "OpenAPI 3.1 文档，可以用来生成代码。给人看的页面在 /api/docs。",
      scope: "open",
      params: NOTHING,
      query: NOTHING,
      answer: { mediaType: "application/json", schema: documentSchema, description: "文档" },
      problems: [],
    },
    () => ({
      key: "",
      make: async () => {
        const { openapiDocument } = await import("../openapi/document.ts");
        return openapiDocument(
          endpoints().map(({ definition }) => definition),
          async (request) => ask(request),
        );
      },
    }),
  );
