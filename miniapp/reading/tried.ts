/** Whom an address asks to try: the person of a clause's example, or of one side of a question. */
import {
  assess,
  clauseExamples,
  clausesInOrder,
  policyDocuments,
  policyQuestions,
  type BenefitLine,
  type Facts,
} from "../../shared/policy/index.ts";
import { bestFirst } from "../wording/standing.ts";

/** Somebody to try: `about` says which clause or question she shows, `cites` the key of that clause. */
export interface Tried {
  readonly caption: string;
  readonly facts: Facts;
  readonly about: { readonly title: string; readonly text: string };
  /** The lines of her answer that she is here for. */
  readonly shown: (lines: readonly BenefitLine[]) => readonly BenefitLine[];
}

/**
 * `document`, `clause`, `at` or `question`, `at`, with `whole` for all of her answer; `undefined` where the address names
 * nobody.
 */
export function tried(params: Partial<Record<string, string>>): Tried | undefined {
  const { document = "", clause = "", question = "", at = "0", whole = "" } = params;
  if (question === "") return ofClause(document, clause, Number(at));
  const found = ofQuestion(Number(question), Number(at));
  return found && whole !== "" ? wholeOf(found) : found;
}

/** All that she is answered, begun with it in one sentence. */
const wholeOf = ({ caption, facts }: Tried): Tried => ({
  caption,
  facts,
  about: { title: "她的回答", text: assess(facts).headline },
  shown: bestFirst,
});

function ofClause(id: string, clauseId: string, at: number): Tried | undefined {
  const document = policyDocuments.find((one) => one.id === id);
  const clause = document && clausesInOrder(document).find((one) => one.id === clauseId);
  const example = clauseExamples(id, clauseId)[at];
  if (!document || !clause || !example) return undefined;
  return {
    ...example,
    about: { title: `${document.number} ${clause.label}`, text: clause.summary },
    shown: (lines) => turningOn(`${id}#${clauseId}`, lines),
  };
}

/** The lines that a clause carries or stops; where it does neither, those that name it at all. */
function turningOn(clause: string, lines: readonly BenefitLine[]): readonly BenefitLine[] {
  const named = lines.filter(({ cites }) => cites.includes(clause));
  const turning = named.filter(
    ({ verdict, conditions }) =>
      verdict === "eligible" || conditions.some(({ outcome, cites }) => outcome !== "met" && cites.includes(clause)),
  );
  return turning.length > 0 ? turning : named;
}

function ofQuestion(id: number, at: number): Tried | undefined {
  const question = policyQuestions().find((one) => one.id === id);
  const side = question?.sides[at];
  if (!question || !side) return undefined;
  return {
    caption: side.caption,
    facts: side.facts,
    about: { title: "大家常问", text: question.ask },
    shown: (lines) => lines.filter(({ benefit, via }) => benefit === side.benefit && via === side.via),
  };
}
