/** The five pages in their order, and which of them asks for a fact. */

/** A page, by the name of its folder. */
export type PageName = "start" | "event" | "person" | "family" | "answer";

/** The pages before the answer, as steps. */
export const STEPS: readonly PageName[] = ["start", "event", "person", "family"];

/** What each page asks for, as a person would call it. */
export const PAGE_LABELS: Readonly<Record<PageName, string>> = {
  start: "参保地",
  event: "这件事",
  person: "缴费记录",
  family: "配偶和居民医保",
  answer: "结果",
};

/** The page that asks for a fact, from its path (`person.contributions`) or JSON pointer (`/person/contributions`). */
export function pageAsking(fact: string): PageName | undefined {
  const [first] = fact.split(/[./]/).filter(Boolean);
  if (first === "region") return "start";
  if (first === "event") return "event";
  if (first === "person") return "person";
  if (first === "spouse" || first === "residentReimbursed" || first === "asOf") return "family";
  return undefined;
}
