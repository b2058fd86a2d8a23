/** Answers of taking part as text, as their fields hold them, and as facts. */
import {
  PARTICIPATION_ASKED,
  type CataloguedParticipation,
  type ParticipationFacts,
  type ParticipationPath,
} from "../../shared/policy/index.ts";
import type { Draft, JoiningDraft, JoiningFact } from "../draft/draft.ts";
import { isDay } from "../draft/texts.ts";

/** Somebody does not know, or there is no such thing: the same as nothing told, and nothing is carried over for it. */
export const UNKNOWN = "unknown";

/** A question with a field of its own. */
export type FieldQuestion<Question extends { readonly fact: ParticipationPath } = CataloguedParticipation> =
  Question & { readonly fact: JoiningFact };

/** Whether the question has a field of its own. */
export const hasField = <Question extends { readonly fact: ParticipationPath }>(
  question: Question,
): question is FieldQuestion<Question> => question.fact !== "person.contributions" && question.fact !== "residentYears";

/** Every question with a field of its own, in the order of asking. */
export const FIELD_QUESTIONS: readonly FieldQuestion[] = PARTICIPATION_ASKED.filter(hasField);

/** The id of a fact's field: `person.bornOn` → `person-bornOn`. */
export const fieldId = (fact: ParticipationPath): string => fact.replace(".", "-");

/** The id of a figure's field. */
export const figureId = (key: string): string => `figures-${key.replace(/:/g, "-")}`;

/** Puts one answer into the draft. */
export const answered = (draft: Draft, fact: JoiningFact, text: string): Draft =>
  withJoining(draft, ({ answers }) => ({ answers: { ...answers, [fact]: text } }));

/** Changes what is typed of taking part. */
export const withJoining = (draft: Draft, change: (joining: JoiningDraft) => Partial<JoiningDraft>): Draft => ({
  ...draft,
  joining: { ...draft.joining, ...change(draft.joining) },
});

/** What a text says, as the value of its fact; nothing where it is empty, half typed or not known. */
export function valueOf({ kind }: FieldQuestion, text: string): string | boolean | number | undefined {
  if (text === "" || text === UNKNOWN) return undefined;
  switch (kind) {
    case "yes-no":
      return text === "yes";
    case "count":
      return Number(text);
    case "day":
      return isDay(text) ? text : undefined;
    case "choice":
    case "yuan":
    case "place":
    case "record":
    case "years":
      return text;
  }
}

/** The texts of what facts tell, by fact; a word that is not among the choices is the one for any other. */
export function textsOf(facts: Pick<ParticipationFacts, "person" | "newborn" | "relative">): JoiningDraft["answers"] {
  return Object.fromEntries(
    FIELD_QUESTIONS.flatMap((question) => {
      const value = at(facts, question.fact);
      return value === undefined ? [] : [[question.fact, textOf(question, value)]];
    }),
  );
}

function textOf(question: FieldQuestion, value: unknown): string {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const text = String(value);
  const isChoice = question.kind !== "choice" || question.options.some((one) => one.value === text);
  return isChoice ? text : "other";
}

const at = (facts: object, path: string): unknown =>
  path
    .split(".")
    .reduce<unknown>(
      (part, name) => (typeof part === "object" && part !== null ? Reflect.get(part, name) : undefined),
      facts,
    );
