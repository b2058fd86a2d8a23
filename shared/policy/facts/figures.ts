/** The caller's own values of dated figures, used in place of ours. */
import * as z from "zod";
import { figureKeyProblem } from "../figures/keys.ts";
import { says } from "./fields.ts";
import { always } from "./overlaps.ts";

export const figuresSchema = z
  .record(z.string(), z.number().meta({ description: "数值。单位看键名：元/月、天或个月", examples: [9000] }))
  .superRefine(
    (figures: unknown, context) => {
      for (const [key, value] of Object.entries(figures ?? {})) {
        const problem = typeof value === "number" ? figureKeyProblem(key, value) : undefined;
        if (problem) context.addIssue({ code: "custom", path: [key], message: says(problem.zh, problem.en) });
      }
    },
    { when: always },
  );
