/** What to write to an employer who has to pay, and what to say on the phone: made of what was told and what was answered. */
import type { Assessment, BenefitLine, FactsInput } from "../../shared/policy/index.ts";
import { BENEFIT_NAMES } from "../wording/answer.ts";
import { yuanWords } from "../wording/figures.ts";
import { reckonedWords } from "../wording/receipt.ts";
import { caseInWords } from "../wording/told.ts";

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
  const owing = cited.filter(({ summary }) => EMPLOYER_OWES.test(summary));
  return [
    `您好，按规定，这次的${names.join("和")}由单位付，想请单位办一下。`,
    `我的情况：${caseInWords(facts).join("；")}。`,
    ...new Set(decides.map(({ observed }) => `医保不付的原因：${observed}。`)),
    ...(owing.length > 0 ? owing : cited).map(
      ({ number, clause, summary }) => `依据：${number} ${clause}，${withoutOf(besides, summary)}`,
    ),
    ...lines.flatMap(sumOf),
    "请问要我准备什么、什么时候能发？谢谢。",
  ].join("\n");
}

/** How a clause speaks of what an employer owes; the others that decide say nothing that it has to do. */
const EMPLOYER_OWES = /单位[^。；]*付/;

/** How the sum is reckoned, and what it comes to; a number that is still missing stands by its name. */
function sumOf({ benefit, amount }: BenefitLine): string[] {
  if (amount === undefined || amount.formula.length === 0) return [];
  const { value, high = 0 } = amount;
  const total = value === undefined ? "" : ` = ${yuanWords(value)}`;
  const open = value === undefined || high <= value ? "" : `；按当地别的规定，可能到 ${yuanWords(high)}`;
  return [`${BENEFIT_NAMES[benefit]}这样算：${reckonedWords(amount.formula)}${total}${open}。`];
}

/** What a clause may speak of apart. */
const HALVES = ["医疗费", "津贴"] as const;

/** What a clause says, without its sentences on other benefits; all of it where it says nothing else. */
function withoutOf(others: readonly string[], summary: string): string {
  const sentences = summary.match(/[^。]+。?/g) ?? [];
  const own = sentences.filter((sentence) => !others.some((other) => sentence.includes(other)));
  return own.length > 0 ? own.join("") : summary;
}

/** What to say to 12393: the case in short, then each thing to be asked; nothing where nothing is. */
export function callWords(facts: Told, asks: readonly string[]): readonly string[] {
  return asks.length === 0 ? [] : [...caseInWords(facts), ...asks.map((ask) => `想问：${ask}`)];
}
