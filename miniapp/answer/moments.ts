/** The days that matter after an answer, in their order, each with what hangs on it. */
import { isOpen, paysBill, type Assessment, type BenefitLine, type EventFacts } from "../../shared/policy/index.ts";
import { BENEFIT_NAMES } from "../wording/answer.ts";
import { eventDayWords } from "../wording/event.ts";
import { deedTitle, isAhead, type Todo } from "./todo.ts";

/** A day of the timeline: what it is, and what is to be done by it or from it; `at` is the to-do's number in the list. */
export interface Moment {
  readonly date: string;
  readonly what: readonly string[];
  readonly todos: readonly { readonly todo: Todo; readonly at: number }[];
}

type Told = Pick<Assessment, "asOf" | "benefits">;

/**
 * Today first, with all that has no day ahead; then the event, the days from which costs count, and every to-do on its day.
 * Days that are over are left out, but for the event's own.
 */
export function momentsOf(
  { asOf, benefits }: Told,
  event: Pick<EventFacts, "kind" | "date"> | undefined,
  todos: readonly Todo[],
): readonly Moment[] {
  const moments = new Map<string, { what: string[]; todos: { todo: Todo; at: number }[] }>();
  const on = (date: string) => {
    const known = moments.get(date) ?? { what: [], todos: [] };
    moments.set(date, known);
    return known;
  };
  on(asOf).what.push("今天");
  if (event?.date !== undefined && event.kind !== undefined)
    on(event.date).what.push(eventDayWords(event.kind, event.date > asOf));
  for (const { date, what } of benefits.flatMap((line) => opensOn(line, asOf))) {
    const { what: said } = on(date);
    if (!said.includes(what)) said.push(what);
  }
  todos.forEach((todo, at) => {
    const { day, monthly, now } = todo;
    const ahead = isAhead(todo, asOf) && day !== undefined;
    // What is done every month begins now, whatever its last month is; what can be done now keeps its last day as a mark.
    const date = ahead && !now && monthly?.last === undefined ? day.date : asOf;
    if (ahead && now) on(day.date).what.push(lastDayOf(todo, todos));
    on(date).todos.push({ todo, at });
  });
  return [...moments].map(([date, held]) => ({ date, ...held })).sort((a, b) => a.date.localeCompare(b.date));
}

/** Of all that is done alike by that day, whether it can be done now or not yet. */
function lastDayOf({ what, day }: Todo, todos: readonly Todo[]): string {
  const alike = todos.filter((one) => one.what === what && one.day?.date === day?.date && one.day?.kind === day?.kind);
  const about = [...new Set(alike.flatMap((one) => one.about))];
  return `${deedTitle({ what, about })}的${day?.kind === "best-by" ? "最稳妥的" : ""}最后一天`;
}

/** The day from which costs count; of money that is handed over the to-do says it. */
function opensOn(line: BenefitLine, asOf: string): { date: string; what: string }[] {
  const { benefit, from } = line;
  if (!isOpen(line) || !paysBill(benefit) || from === undefined || from <= asOf) return [];
  return [{ date: from, what: `这天起的${BENEFIT_NAMES[benefit]}能报` }];
}
