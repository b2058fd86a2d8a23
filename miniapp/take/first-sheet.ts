/** What stands on the first printed page beside the verdicts and sums: the days, the papers, the documents. */
import type { Assessment, Facts, Material } from "../../shared/policy/index.ts";
import type { Draft } from "../draft/draft.ts";
import { momentsOf } from "../answer/moments.ts";
import { dayWords, todoTitle } from "../answer/todo.ts";
import { todosOf } from "../answer/todos.ts";
import { BENEFIT_NAMES, filedByWords, wayWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import type { Voice } from "../wording/voice.ts";

/** What both targets' sheets take. */
export interface SheetProps {
  readonly all: Draft;
  readonly assessment: Assessment;
  readonly facts: Facts;
  readonly voice: Voice;
}

/** A day, what it is, and what is to be done by it or from it. */
export interface SheetDay {
  readonly day: string;
  readonly what: string;
  readonly todos: readonly { readonly title: string; readonly when?: string }[];
}

/** The days in their order; those on which nothing is to be done, too. */
export const sheetDays = (
  assessment: Assessment,
  facts: Pick<Facts, "event" | "person" | "spouse">,
  voice: Voice,
): readonly SheetDay[] =>
  momentsOf(assessment, facts.event, todosOf(assessment, voice, facts)).map(({ date, what, todos }) => ({
    day: dateWords(date),
    what: what.join("；"),
    todos: todos.map(({ todo }) => {
      const when = dayWords(todo, assessment.asOf);
      return { title: todoTitle(todo), ...(when !== undefined && { when }) };
    }),
  }));

/** One way of handing in: for which benefits, where and by whom, and what to bring. */
export interface SheetPapers {
  readonly title: string;
  readonly where: string;
  readonly items: readonly string[];
}

/** The ways of all that can be had, each once; nothing where no document lists papers. */
export function sheetPapers({ benefits }: Assessment, voice: Voice): readonly SheetPapers[] {
  const ways = new Map<string, { readonly material: Material; readonly names: Set<string> }>();
  for (const { benefit, verdict, materials } of benefits) {
    if (verdict !== "eligible" && verdict !== "pending") continue;
    for (const material of materials) {
      const { channel, case: which, where, filedBy, items } = material;
      const key = JSON.stringify([channel, which, where, filedBy, items]);
      const known = ways.get(key) ?? { material, names: new Set() };
      ways.set(key, known);
      known.names.add(BENEFIT_NAMES[benefit]);
    }
  }
  return [...ways.values()].map(({ material, names }) => ({
    title: `${[...names].join("、")}：${wayWords(material)}`,
    where: `${material.where}，${filedByWords(material.filedBy, voice)}`,
    items: material.items,
  }));
}

/** Every document that the answer cites, once, by number and title. */
export const sheetDocuments = ({ citations }: Pick<Assessment, "citations">): readonly string[] => [
  ...new Set(Object.values(citations).map(({ number, document }) => `${number}《${document}》`)),
];
