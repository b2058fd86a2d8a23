/** Answers to what a record leaves open, as a cell holds them: scheme-1=employer; state-1@2025-03=unpaid. */
import { ASKED, monthAsWritten, type Answer, type Ask } from "../../shared/records/index.ts";
import type { FactsProblem } from "../../shared/policy/index.ts";
import { answerProblems } from "../record-answers.ts";
import { monthsBetween } from "./spans.ts";

type Words = Omit<FactsProblem, "pointer">;

/** What a cell answers, or what to mend of it. */
export interface CellAnswers {
  readonly answers: readonly Answer[];
  readonly words: readonly Words[];
}

/**
 * Reads a cell. Each answer names a question by its id, or by its kind for all questions of that kind there are; months
 * stand behind an @ where only they are answered.
 */
export function answersIn(cell: string, asksOf: (answers: readonly Answer[]) => readonly Ask[]): CellAnswers {
  const parts = cell
    .normalize("NFKC")
    .split(/[;\n]/)
    .map((part) => part.trim());
  const read = parts.filter((part) => part !== "").map(partOf);
  const strange = read.flatMap((part) => (typeof part === "string" ? [shapeWords(part)] : []));
  if (strange.length > 0) return { answers: [], words: strange };
  const told = read.flatMap((part) => (typeof part === "string" ? [] : [part]));
  // An answer may raise a question that another of the same cell answers.
  const first = told.flatMap((part) => answersOf(part, asksOf([])));
  const asks = asksOf(first);
  const answers = told.flatMap((part) => answersOf(part, asks));
  const words = answerProblems(asks, answers).map(({ pointer, zh, en }) => {
    const { ask = "", value = "" } = answers[Number(pointer.split("/")[2])] ?? {};
    return { zh: `“${ask}=${value}”：${zh}`, en: `${ask}=${value}: ${en}` };
  });
  return { answers, words };
}

interface Part {
  readonly question: string;
  readonly value: string;
  readonly months: readonly string[] | undefined;
}

/** One answer as written; the text itself where it is none. */
function partOf(text: string): Part | string {
  const [, question = "", months, value = ""] = /^([a-z-]+\d*)(?:@([^=]+))?=(.+)$/.exec(text.replace(/\s/g, "")) ?? [];
  if (!/\d$/.test(question) && !ASKED.some((kind) => kind === question)) return text;
  const about = months?.split(/[、,]/).map((span) => span.split(/[~至到]/).map((month) => monthAsWritten(month) ?? ""));
  if (about?.some((span) => span.length > 2 || span.includes(""))) return text;
  return { question, value, months: about?.flatMap(([from = "", to = from]) => monthsBetween(from, to)) };
}

function answersOf({ question, value, months }: Part, asks: readonly Ask[]): Answer[] {
  if (/\d$/.test(question)) {
    const ask = asks.find(({ id }) => id === question);
    return [{ ask: question, value: valueOf(value, ask), ...(months && { months }) }];
  }
  // Of all questions of a kind, each is asked of the months that are its own.
  return asks.flatMap((ask): Answer[] => {
    const own = months?.filter((month) => ask.months.includes(month));
    if (ask.what !== question || own?.length === 0) return [];
    return [{ ask: ask.id, value: valueOf(value, ask), ...(own && { months: own }) }];
  });
}

const valueOf = (text: string, ask: Ask | undefined): string =>
  ask?.options.find(({ label }) => label.normalize("NFKC") === text)?.value ??
  SAID[text] ??
  monthAsWritten(text) ??
  text;

const SAID: Readonly<Record<string, string>> = { 说不清: "unknown", 就在参保地: "here" };

const shapeWords = (text: string): Words => ({
  zh: `“${text.slice(0, 40)}”看不懂，请写成“scheme-1=employer”；只答几个月的写“state-1@2025-03、2025-04=unpaid”，几个回答用分号隔开`,
  en: "write question=value or question@months=value, parted by semicolons",
});
