/** What a benefit still waits for, in a few words. */
import type { Voice } from "../asking/questions.ts";
import type { Assessment, Benefit } from "../assessment/assessment.ts";
import { factName } from "../wording/fact-names.ts";

/** A wage or a base: how much, never whether. */
const OF_A_SUM = /^figures\.average-wage:|\.(averageBaseLastYear|employerAverageWage|wageBeforeLeave|base)$/;

/** The facts that decide; of a figure only where no fact does, and what only a sum is made of where nothing else is left. */
export function openWords(
  benefit: Benefit,
  { missing }: Pick<Assessment, "missing">,
  voice: Voice & { readonly short: boolean },
): string {
  const all = missing.filter(({ benefits }) => benefits.includes(benefit)).map(({ fact }) => fact);
  const look = voice.short ? "看" : "要看";
  const deciding = all.filter((fact) => !OF_A_SUM.test(fact));
  const facts = deciding.length > 0 ? deciding : all;
  const told = facts.filter((fact) => !fact.startsWith("figures."));
  const [first, second, ...more] = [...new Set((told.length > 0 ? told : facts).map((fact) => factName(fact, voice)))];
  if (first === undefined) return "还缺信息，说不准";
  if (second === undefined) return /^\d/.test(first) ? `${look} ${first}` : `${look}${first}`;
  return more.length === 0 ? `${look}${first}、${second}` : `${look}${first}等 ${more.length + 2} 件事`;
}
