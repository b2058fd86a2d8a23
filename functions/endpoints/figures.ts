/** `GET /api/v1/figures`: the dated numbers that answers are computed with. */
import * as z from "zod";
import { figureStatusSchema, figuresIn, placeField, policyFigures } from "../../shared/policy/index.ts";
import { NOTHING, publishing, type Endpoint } from "../endpoint.ts";

const figureSchema = z
  .object({
    figure: z.string().meta({
      description: "键：是什么:地方，有年份的再加:年；000000 是全国",
      examples: ["average-wage:140000:2025"],
    }),
    value: z.number().meta({ description: "数值，单位看 unit（元/月、天、个月等）", examples: [7073] }),
    unit: z.string().meta({ description: "单位", examples: ["元/月"] }),
    source: z.string().meta({ description: "出处", examples: ["晋人社厅发〔2026〕27号"] }),
    status: figureStatusSchema,
    from: z
      .string()
      .exactOptional()
      .meta({ description: "从哪天起是这个数（含），YYYY-MM-DD。不清楚的没有这一项", examples: ["2025-01-01"] }),
    to: z
      .string()
      .exactOptional()
      .meta({ description: "到哪天为止（含），YYYY-MM-DD。没有期限的没有这一项", examples: ["2025-12-31"] }),
    if: z
      .string()
      .exactOptional()
      .meta({ description: "没有确认的：在什么情况下是这个数", examples: ["如果当地按山西延长后的产假 158 天发"] }),
    caesarean: z
      .number()
      .exactOptional()
      .meta({ description: "产假天数的：剖宫产再加几天。没有说加的没有这一项", examples: [15] }),
  })
  .meta({ id: "Figure", description: "一个有日期、有出处的数字" });

/** Every figure, or those kept for a place. */
export const figures = (): Endpoint =>
  publishing(
    {
      path: "/api/v1/figures",
      id: "listFigures",
      summary: "查数字",
      description: "算金额用的数字：是什么、哪里的、哪段时间、出处、有没有确认。没有确认的不进结论。",
      scope: "read",
      params: NOTHING,
      query: z.strictObject({
        region: placeField
          .exactOptional()
          .meta({ description: "只要这个地方、它的省和全国的：六位行政区划代码", examples: ["140100"] }),
      }),
      answer: {
        mediaType: "application/json",
        schema: z.object({ figures: z.array(figureSchema).meta({ description: "数字，同一种放在一起" }) }),
        description: "数字",
      },
      problems: [],
      examples: [{ name: "taiyuan", summary: "太原用得到的数字", query: { region: "140100" } }],
    },
    ({ query: { region } }) => {
      const found = region === undefined ? policyFigures : figuresIn(region);
      return { key: found.map(({ figure }) => figure).join(), make: () => ({ figures: found }) };
    },
  );
