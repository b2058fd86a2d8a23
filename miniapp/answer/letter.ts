/** What to write to an employer who has to pay, and what to say on the phone: made of what was told and what was answered. */
import type { Assessment, BenefitLine, FactsInput } from "../../shared/policy/index.ts";
import { amountWords, BENEFIT_NAMES } from "../wording/answer.ts";
import { caseInWords } from "../wording/told.ts";
import { todoAsk, type Todo } from "./todo.ts";

/** Facts with the day of asking. */
type Told = FactsInput & { readonly asOf: string };

/** Whether the employer pays it instead of the insurance. */
export const isEmployers = ({ verdict, payer }: BenefitLine): boolean =>
  verdict === "ineligible" && payer === "employer";

/**
 * The text for whoever keeps the personnel files, one for all that the employer pays: the facts, the months, the clauses, the
 * sums as far as they are known.
 */
export function employerLetter(
  lines: readonly BenefitLine[],
  facts: Told,
  { citations }: Pick<Assessment, "citations">,
): string {
  const names = lines.map(({ benefit }) => BENEFIT_NAMES[benefit]);
  const besides = HALVES.filter((half) => !names.some((name) => name.includes(half)));
  const decides = lines.flatMap(({ conditions }) => conditions.filter(({ outcome }) => outcome === "unmet"));
  const cited = [...new Set(decides.flatMap(({ cites }) => cites))].flatMap((key) => citations[key] ?? []);
  const sums = lines.flatMap((line) => {
    const amount = amountWords(line);
    return amount === undefined ? [] : [`${lines.length > 1 ? BENEFIT_NAMES[line.benefit] : ""}算下来是：${amount}。`];
  });
  return [
    `您好，我想请单位办一下${names.join("和")}。`,
    `我的情况：${caseInWords(facts).join("；")}。`,
    ...new Set(decides.map(({ observed }) => `医保不付的原因：${observed}。`)),
    ...cited.map(({ number, clause, summary }) => `依据：${number} ${clause}，${withoutOf(besides, summary)}`),
    ...sums,
    "请问要我准备什么、什么时候能发？谢谢。",
  ].join("\n");
}

/** What a clause may speak of apart. */
const HALVES = ["医疗费", "津贴"] as const;

/** What a clause says, without its sentences on other benefits; all of it where it says nothing else. */
function withoutOf(others: readonly string[], summary: string): string {
  const sentences = summary.match(/[^。]+。?/g) ?? [];
  const own = sentences.filter((sentence) => !others.some((other) => sentence.includes(other)));
  return own.length > 0 ? own.join("") : summary;
}

/** What to say to 12393: the case in short, then each thing to be asked. */
export function callWords(facts: Told, todos: readonly Todo[]): readonly string[] {
  const asks = todos.flatMap(todoAsk);
  return [...caseInWords(facts), ...asks.map((ask) => `想问：${ask}`)];
}
