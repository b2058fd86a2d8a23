/** What to do after an answer, each thing once, the nearest day first. */
import type { Assessment, BenefitLine, ParticipationLine } from "../../shared/policy/index.ts";
import { dateWords } from "../wording/figures.ts";
import type { Voice } from "../wording/voice.ts";
import { curesOf, employerOf, goesOnId, lineTodos, todoFor, type Payers } from "./line-todos.ts";
import type { Todo } from "./todo.ts";

/** Everything to do for what can still be had, and whom to ask where an office has to say. */
export function todosOf(assessment: Assessment, voice: Voice, payers: Payers = {}): readonly Todo[] {
  const { benefits, participation } = assessment;
  const open = benefits.filter(({ verdict }) => verdict !== "ineligible");
  const todos = [
    ...benefits.flatMap((line) => employerOf(line, voice)),
    ...open.flatMap((line) => lineTodos(line, assessment, voice, payers)),
  ];
  const babys = participation.flatMap(babysOf);
  // Where something is still open, telling it is the next step.
  const closed = benefits.length > 0 && open.length === 0;
  if (todos.length === 0 && closed) return [...(benefits.some(isUnsure) ? [ASK_AGAIN] : []), ...babys];
  return inOrder([...withoutDoubles(todos, open), ...babys]);
}

/** Things that are the same are one, for all that they are for; the nearest day first. */
function inOrder(todos: readonly Todo[]): readonly Todo[] {
  const merged = new Map<string, Todo>();
  for (const todo of todos) {
    const known = merged.get(todo.id);
    merged.set(todo.id, known ? { ...known, about: [...new Set([...known.about, ...todo.about])] } : todo);
  }
  return deedsOnce([...merged.values()].sort((a, b) => dateOf(a).localeCompare(dateOf(b))));
}

/** One thing done by one of two days serves both: the nearer stands, and says what can still be had after it. */
function deedsOnce(sorted: readonly Todo[]): readonly Todo[] {
  const once: Todo[] = [];
  for (const todo of sorted) {
    const at = once.findIndex(({ deed }) => deed !== undefined && deed === todo.deed);
    const known = once[at];
    if (known === undefined) once.push(todo);
    else once[at] = { ...known, effect: `${known.effect ?? ""}。${afterwards(todo)}` };
  }
  return once;
}

const afterwards = ({ day, about }: Todo): string =>
  `赶不上的话，${day === undefined ? "以后做" : `${dateWords(day.date)}以前做`}，还来得及：${about.join("、")}`;

/** Going on as told is no second thing to do where whoever pays has a cure that says how. */
function withoutDoubles(todos: readonly Todo[], open: readonly BenefitLine[]): readonly Todo[] {
  const cured = open.filter((line) => curesOf(line).some(({ id }) => PAYING.includes(id))).map(goesOnId);
  return todos.filter(({ id }) => !cured.includes(id));
}

/** The cures after which one goes on paying. */
const PAYING: readonly string[] = ["back-pay", "enrol", "keep-paying"];

/** Whether a no rests on a reading, so that an office may see it otherwise. */
const isUnsure = ({ assumptions }: BenefitLine): boolean => assumptions.some(({ id }) => id !== "planned-payments");

/** Where nothing can be had, but not for certain, somebody can be asked. */
const ASK_AGAIN: Todo = {
  id: "ask:again",
  what: "打 12393 问当地医保：这样的情况，能不能报、能不能领",
  ask: "这样的情况，能不能报、能不能领",
  effect: "文件有没写清的地方，这里按一种理解算。说清楚医保交在哪里、哪天的事、哪几个月交了费",
  about: [],
};

/** After every day there is, where it has none. */
const dateOf = ({ day }: Todo): string => day?.date ?? "9999-99-99";

/** The baby's own insurance, once. */
const babysOf = (line: ParticipationLine): Todo[] =>
  line.topic === "newborn-joins" ? topicTodos(line).map((todo) => ({ ...todo, topic: "newborn-covered" })) : [];

/** Everything to do after an answer of taking part; at which office one joins, no paper of ours says. */
export const topicTodos = ({ actions }: Pick<ParticipationLine, "actions">): readonly Todo[] =>
  actions.map((action) => ({
    ...todoFor(action, []),
    ...(action.id === "enrol" && { ask: `${action.what}，去哪里办、要带什么` }),
  }));
