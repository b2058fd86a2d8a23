/** What to write to an employer who has to pay, and what to say on the phone: made of what was told and what was answered. */
import type { Assessment, BenefitLine, FactsInput } from "../../shared/policy/index.ts";
import { amountWords, BENEFIT_NAMES } from "../wording/answer.ts";
import { caseInWords } from "../wording/told.ts";
import { todoAsk, type Todo } from "./todo.ts";

/** Facts with the day of asking. */
type Told = FactsInput & { readonly asOf: string };

/** The text for whoever keeps the personnel files: the facts, the months, the clause, the sum as far as it is known. */
export function employerLetter(line: BenefitLine, facts: Told, { citations }: Pick<Assessment, "citations">): string {
  const name = BENEFIT_NAMES[line.benefit];
  const decides = line.conditions.filter(({ outcome }) => outcome === "unmet");
  const besides = line.benefit === "allowance" ? "医疗费" : "津贴";
  const cited = [...new Set(decides.flatMap(({ cites }) => cites))].flatMap((key) => citations[key] ?? []);
  const amount = amountWords(line);
  return [
    `您好，我想请单位办一下${name}。`,
    `我的情况：${caseInWords(facts).join("；")}。`,
    ...decides.map(({ observed }) => `医保不付的原因：${observed}。`),
    ...cited.map(({ number, clause, summary }) => `依据：${number} ${clause}，${withoutOf(besides, summary)}`),
    ...(line.amount === undefined || amount === undefined ? [] : [`算下来是：${amount}。`]),
    "请问要我准备什么、什么时候能发？谢谢。",
  ].join("\n");
}

/** What a clause says, without its sentences on another benefit; all of it where it says nothing else. */
function withoutOf(other: string, summary: string): string {
  const own = (summary.match(/[^。]+。?/g) ?? []).filter((sentence) => !sentence.includes(other));
  return own.length > 0 ? own.join("") : summary;
}

/** What to say to 12393: the case in short, then each thing to be asked. */
export function callWords(facts: Told, todos: readonly Todo[]): readonly string[] {
  const asks = todos.flatMap(todoAsk);
  return [...caseInWords(facts), ...asks.map((ask) => `想问：${ask}`)];
}
