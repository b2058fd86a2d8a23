/** What a value that is being typed would bring, tried with the rules on the device. */
import type { BenefitLine } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { readYuan } from "../draft/texts.ts";
import { toFacts } from "../draft/to-facts.ts";
import { amountWords } from "../wording/answer.ts";
import { verdictWords } from "../wording/standing.ts";
import { assessOnDevice } from "./on-device.ts";

/** A line as it stands now. */
export type TriedLine = Pick<BenefitLine, "benefit" | "via" | "verdict">;

interface Tried {
  readonly brings?: string;
  readonly error?: string;
}

/** What the line would come to, with its verdict where that is another one; or what is wrong with the number. */
export function tryOut(draft: Draft, typed: string, now: TriedLine | undefined, today: string): Tried {
  if (readYuan(typed) === undefined) return { error: "请填数字，最多两位小数，比如 8743.67" };
  const reply = assessOnDevice(toFacts(draft, today), today);
  if (reply.kind === "refused") {
    const [first] = reply.problems;
    return first ? { error: first.zh } : {};
  }
  const line = reply.assessment.benefits.find(({ benefit, via }) => benefit === now?.benefit && via === now.via);
  if (line === undefined) return { brings: "按它算" };
  const said = [line.verdict === now?.verdict ? undefined : verdictWords(line), amountWords(line)];
  return { brings: said.filter((one) => one !== undefined).join("，") || "按它算" };
}
