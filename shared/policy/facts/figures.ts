/** The caller's own values of dated figures, used in place of ours. */
import * as z from "zod";
import { figureKeyProblem } from "../figures/keys.ts";
import { says } from "./fields.ts";
import { always } from "./overlaps.ts";

/** As many of one's own figures as anybody can know. */
export const MOST_FIGURES = 100;

export const figuresSchema = z
  .record(z.string(), z.number().meta({ description: "数值。单位看键名：元/月、天或个月", examples: [9000] }))
  .superRefine(
    (figures: unknown, context) => {
      const told = Object.entries(figures ?? {});
      if (told.length > MOST_FIGURES) {
        const message = says(
          `最多 ${MOST_FIGURES} 个数字，请只写用得到的`,
          `at most ${MOST_FIGURES} figures; give those that matter`,
        );
        context.addIssue({ code: "custom", path: [], message });
        return;
      }
      for (const [key, value] of told) {
        const problem = typeof value === "number" ? figureKeyProblem(key, value) : undefined;
        if (problem) context.addIssue({ code: "custom", path: [key], message: says(problem.zh, problem.en) });
      }
    },
    { when: always },
  );
