/** Facts that cannot be together. */
import type * as z from "zod";
import type { EventKind } from "./event.ts";
import { fieldOf, says } from "./fields.ts";

/** Events of which only a woman can be the person. */
const HERS: ReadonlySet<unknown> = new Set<EventKind>(["delivery", "termination", "prenatal", "treatment"]);

/** A man is the person of his own surgery only, and one pregnancy is counted in months or in weeks. */
export function refuseImpossible(facts: unknown, context: z.RefinementCtx): void {
  const event = fieldOf(facts, "event");
  if (fieldOf(fieldOf(facts, "person"), "sex") === "male" && HERS.has(fieldOf(event, "kind"))) {
    context.addIssue({
      code: "custom",
      path: ["person", "sex"],
      message: says(
        "如果员工是丈夫，妻子填在 person，他填在 spouse",
        "if the employee is the husband, give his wife as person and him as spouse",
      ),
    });
  }
  if (fieldOf(event, "gestationMonths") !== undefined && fieldOf(event, "gestationWeeks") !== undefined) {
    context.addIssue({
      code: "custom",
      path: ["event", "gestationWeeks"],
      message: says(
        "月数和周数只写一个，请删去 gestationMonths 或 gestationWeeks",
        "give gestationMonths or gestationWeeks, not both",
      ),
    });
  }
}
