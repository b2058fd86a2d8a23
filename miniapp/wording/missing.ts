/** What is missing, in words, and which page asks for it. */
import { type Benefit, factName, type Missing, personFactName } from "../../shared/policy/index.ts";
import { pageAsking, type Step } from "../pages.ts";
import { BENEFIT_NAMES } from "./answer.ts";
import type { Voice } from "./voice.ts";

/** A missing fact; without a page it is nothing the person could tell us. */
export interface MissingWords {
  readonly text: string;
  readonly page?: Step;
  /** Where the person can find it out. */
  readonly hint?: string;
}

/** What a problem's field is called, with the number of its stretch: 你的缴费记录第 2 段：开始月份. */
export function fieldWords(pointer: string, voice: Voice): string | undefined {
  const [, whose, list, index, name] = pointer.split("/");
  if (whose === undefined || whose === "") return undefined;
  if (list !== "contributions" || index === undefined)
    return missingWords(pointer.slice(1).replace(/\//g, "."), voice).text;
  const owner = whose === "spouse" ? voice.spouse : voice.she;
  const field = name === undefined ? undefined : (personFactName(`contributions.${name}`) ?? STRETCH_FIELDS[name]);
  return `${owner}的缴费记录第 ${Number(index) + 1} 段${field ? `，${field}` : ""}`;
}

const WHERE_RECORDS_ARE = "记不清，可以在“国家医保服务平台”App 里查，或打 12393 问";

/** By fact, without whose it is; a spouse of whom nothing is told has no name left. */
const HINTS: Readonly<Record<string, string>> = {
  "": WHERE_RECORDS_ARE,
  contributions: WHERE_RECORDS_ARE,
  "contributions.tier": WHERE_RECORDS_ARE,
  "contributions.base": WHERE_RECORDS_ARE,
  "contributions.maternity": WHERE_RECORDS_ARE,
  averageBaseLastYear: WHERE_RECORDS_ARE,
  employerAverageWage: "不知道，可以问单位人事",
};

const STRETCH_FIELDS: Readonly<Record<string, string>> = {
  scheme: "怎么交的",
  from: "开始的月份",
  ongoing: "还在不在交",
  to: "最后一个月",
};

/** The words for a missing fact's path, e.g. `person.contributions` or `figures.average-wage:650000:2025`. */
export function missingWords(fact: string, voice: Voice): MissingWords {
  const text = factName(fact, voice);
  if (fact.startsWith("figures.")) return { text, hint: "我们手里没有可靠的数，可以打 12393 问" };
  const page = pageAsking(fact);
  const plain = fact.replace(/\[\d*\]|\.\d+/g, "");
  const hint = HINTS[plain.replace(/^(person|spouse)\b\.?/, "")];
  return { text, ...(page && { page }), ...(hint && { hint }) };
}

/** What is missing with its words, and all that goes by them: the figure of each benefit that has one of its own. */
export type MissingListed = Missing & MissingWords & { readonly each: readonly Missing[] };

/** What is missing, each with its words; figures of one name are one thing to ask for, for all the benefits they decide. */
export function missingListed(missing: readonly Missing[], voice: Voice): readonly MissingListed[] {
  const named = new Map<string, MissingListed>();
  for (const one of missing) {
    const words = missingWords(one.fact, voice);
    const key = words.page ? one.fact : words.text;
    const before = named.get(key);
    const benefits = [...new Set([...(before?.benefits ?? []), ...one.benefits])];
    named.set(key, { ...one, ...words, ...before, benefits, each: [...(before?.each ?? []), one] });
  }
  return [...named.values()];
}

/** What a figure is called where others of its name stand beside it: with the benefits it decides. */
export const figureFor = (text: string, benefits: readonly Benefit[]): string =>
  benefits.length === 0 ? text : `${text}（${benefits.map((name) => BENEFIT_NAMES[name]).join("、")}）`;
