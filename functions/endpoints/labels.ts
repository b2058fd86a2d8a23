/** `GET /api/v1/labels`: what every code is called. */
import * as z from "zod";
import { LABELS } from "../../shared/policy/index.ts";
import { NOTHING, publishing, type Endpoint } from "../endpoint.ts";

const labelSchema = z
  .object({
    zh: z.string().meta({ description: "中文名", examples: ["生育津贴"] }),
    en: z.string().meta({ description: "英文名", examples: ["maternity allowance"] }),
  })
  .meta({ id: "Label", description: "一个代码叫什么" });

/** The names of all codes. */
export const labels = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/labels",
      id: "listLabels",
      summary: "查代码的名字",
      description:
        "事实和回答里的代码叫什么，中文和英文，按哪一种代码分开。条件、理解、要做的事怎么说，回答里已经写了（required、observed、text、what）。",
      scope: "read",
      params: NOTHING,
      query: NOTHING,
      answer: {
        mediaType: "application/json",
        schema: z.object({
          labels: z.record(z.string(), z.record(z.string(), labelSchema)).meta({
            description: "哪一种代码 → 代码 → 名字",
            examples: [{ benefit: { allowance: LABELS.benefit.allowance } }],
          }),
        }),
        description: "全部代码的名字",
      },
      problems: [],
      examples: [{ name: "all", summary: "全部代码" }],
    },
    () => ({ key: "all", make: () => ({ labels: LABELS }) }),
  );
