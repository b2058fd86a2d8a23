/** R11: an allowance stands for a leave, so it exists for a birth or a pregnancy ended, and for nothing else. */
import type { Benefit } from "../../assessment/assessment.ts";
import type { ClauseKey } from "../../rules/document.ts";
import { refused, type Ruled } from "../line.ts";
import { reading } from "../readings.ts";
import type { Situation } from "../situation.ts";
import { EVENT_WORD } from "../wording.ts";

/** The no for other kinds of events; `undefined` where there is a leave. */
export function withoutLeave(
  { event }: Situation,
  benefit: Extract<Benefit, "allowance" | "allowance-top-up">,
  cites: readonly ClauseKey[],
): Ruled | undefined {
  if (event.kind === "delivery" || event.kind === "termination") return undefined;
  const what = benefit === "allowance" ? "没有生育津贴，只报医疗费" : "没有产假，不补差";
  const asked = { id: "allowance-event", required: "生产或终止妊娠", why: `${EVENT_WORD[event.kind]}${what}`, cites };
  return refused(benefit, "self", asked, { assumptions: [reading("R11")] });
}
