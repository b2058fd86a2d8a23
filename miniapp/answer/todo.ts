/** One thing to do after an answer, and how it is said. */
import type { Topic } from "../../shared/policy/index.ts";
import { dateWords } from "../wording/figures.ts";

/**
 * When a thing is to be done: `by` its last day, `from` the first day on which it can be done, `best-by` the last day that is
 * safe, with `last` the document's own where it sets one.
 */
export type TodoDay =
  | { readonly kind: "by"; readonly date: string }
  | { readonly kind: "from"; readonly date: string }
  | { readonly kind: "best-by"; readonly date: string; readonly last?: string };

/** One thing to do. `id` stays the same across answers. */
export interface Todo {
  readonly id: string;
  readonly what: string;
  readonly effect?: string;
  /** What only an office can answer, as it is put to 12393. */
  readonly ask?: string;
  /** What is done, whatever for and by when: two with the same are done at once. */
  readonly deed?: string;
  readonly day?: TodoDay;
  /** It can be done today already, whatever its last day is. */
  readonly now?: boolean;
  /** It is done every month, up to the `last` one (`YYYY-MM`) where there is one. */
  readonly monthly?: { readonly last?: string };
  /** What it is for, in words. */
  readonly about: readonly string[];
  /** The question of taking part that says more of it. */
  readonly topic?: Topic;
}

/** A to-do in words; where it waits for what it is for (…), with that. */
export const todoTitle = (todo: Todo): string => (todo.now ? "现在就可以" : "") + deedTitle(todo);

/** The same on whatever day it is read. */
export const deedTitle = ({ what, about }: Pick<Todo, "what" | "about">): string => what.replace("…", about.join("、"));

/** What is put to 12393 for it, if anything. */
export const todoAsk = ({ ask, about }: Todo): string[] =>
  ask === undefined ? [] : [ask.replace("…", about.join("、"))];

/** When it is to be done, and how many days that leaves; nothing where no day is set. */
export function dayWords({ day, monthly }: Todo, asOf: string): string | undefined {
  if (monthly?.last !== undefined) return `每个月都交，最后一个月是 ${dateWords(monthly.last)}`;
  if (day === undefined) return undefined;
  if (day.kind === "from") return `${dateWords(day.date)}起`;
  const left = daysBetween(asOf, day.date);
  if (day.kind === "by") return lastDayWords(day.date, left);
  const last = day.last === undefined ? undefined : lastDayWords(day.last, daysBetween(asOf, day.last));
  if (left < 0) return last ?? `最好 ${dateWords(day.date)}以前，已经过了，快打 12393 问问`;
  const best = `最好 ${dateWords(day.date)}以前`;
  return last === undefined ? `${best}，${leftWords(left)}` : `${best}，${last}`;
}

const leftWords = (left: number): string => (left === 0 ? "就是当天" : `还有 ${left} 天`);

const lastDayWords = (date: string, left: number): string =>
  `最晚 ${dateWords(date)}，${left < 0 ? "已经过了，快打 12393 问问" : leftWords(left)}`;

/** What can go into a calendar: a day that is not over. */
export const isAhead = ({ day }: Todo, asOf: string): boolean => day !== undefined && day.date >= asOf;

const DAY_MS = 86_400_000;
/** From one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
