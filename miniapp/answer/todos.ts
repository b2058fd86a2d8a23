/** What to do after an answer, each thing once, the nearest day first. */
import {
  isDuty,
  type Action,
  type Assessment,
  type BenefitLine,
  type ParticipationLine,
  type Topic,
} from "../../shared/policy/index.ts";
import { BENEFIT_NAMES, routeWords } from "../wording/answer.ts";
import { dateWords } from "../wording/figures.ts";
import { missingWords } from "../wording/missing.ts";
import type { Voice } from "../wording/voice.ts";

/**
 * When a thing is to be done: `by` its last day, `from` the first day on which it can be done, `best-by` the last day that is
 * safe, with `last` the document's own where it sets one.
 */
type TodoDay =
  | { readonly kind: "by"; readonly date: string }
  | { readonly kind: "from"; readonly date: string }
  | { readonly kind: "best-by"; readonly date: string; readonly last?: string };

/** One thing to do. `id` stays the same across answers. */
export interface Todo {
  readonly id: string;
  readonly what: string;
  readonly effect?: string;
  readonly day?: TodoDay;
  /** What it is for, in words. */
  readonly about: readonly string[];
  /** The question of taking part that says more of it. */
  readonly topic?: Topic;
}

/** Everything to do for what can still be had, and whom to ask where an office has to say. */
export function todosOf({ asOf, benefits, missing, participation }: Assessment, voice: Voice): readonly Todo[] {
  const todos = [
    ...benefits.flatMap((line) => employerOf(line, voice)),
    ...benefits
      .filter(({ verdict }) => verdict !== "ineligible")
      .flatMap((line) => [
        ...actionsOf(line, voice),
        ...claimOf(line, asOf, voice),
        ...restingOf(line, voice),
        ...askedOf(line, voice),
        ...figuresOf(line, missing, voice),
      ]),
  ];
  const babys = participation.flatMap(babysOf);
  // Where something is still open, telling it is the next step.
  const closed = benefits.length > 0 && benefits.every(({ verdict }) => verdict === "ineligible");
  if (todos.length === 0 && closed) return [ASK_AGAIN, ...babys];
  const merged = new Map<string, Todo>();
  for (const todo of [...todos, ...babys]) {
    const known = merged.get(todo.id);
    merged.set(todo.id, known ? { ...known, about: [...new Set([...known.about, ...todo.about])] } : todo);
  }
  return [...merged.values()].sort((a, b) => (a.day?.date ?? LAST).localeCompare(b.day?.date ?? LAST));
}

/** Where nothing can be had, somebody still can be asked. */
const ASK_AGAIN: Todo = {
  id: "ask:again",
  what: "想再确认，可以打 12393 问当地医保",
  effect: "说清楚医保交在哪里、哪天的事、哪几个月交了费",
  about: [],
};

/** After every day there is. */
const LAST = "9999-99-99";

/** A to-do in words; where it waits for what it is for (…), with that. */
export const todoTitle = ({ what, about }: Todo): string => what.replace("…", about.join("、"));

/** When it is to be done, and how many days that leaves; nothing where no day is set. */
export function dayWords({ day }: Todo, asOf: string): string | undefined {
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

/** The baby's own insurance, once. */
const babysOf = (line: ParticipationLine): Todo[] =>
  line.topic === "newborn-joins" ? topicTodos(line).map((todo) => ({ ...todo, topic: "newborn-covered" })) : [];

/** Everything to do after an answer of taking part. */
export const topicTodos = ({ actions }: Pick<ParticipationLine, "actions">): readonly Todo[] =>
  actions.map((action) => todoFor(action, []));

const isBill = (benefit: BenefitLine["benefit"]): boolean =>
  benefit === "medical-expense" || benefit === "genetic-testing";

const aboutOf = ({ benefit, via }: BenefitLine, voice: Voice): string =>
  BENEFIT_NAMES[benefit] + (via === "self" ? "" : `（${routeWords(via, voice)}）`);

/** What she can do so that a line holds; the claim and what her employer owes stand elsewhere. */
export const curesOf = ({ actions }: BenefitLine): readonly Action[] => actions.filter(({ id }) => !isDuty(id));

const actionsOf = (line: BenefitLine, voice: Voice): Todo[] =>
  curesOf(line).map((action) => todoFor(action, [aboutOf(line, voice)]));

function todoFor(action: Action, about: readonly string[]): Todo {
  const { id, what, by, effect } = action;
  const day = dayOf(action);
  return { id: `${id}:${what}:${by ?? ""}`, what, effect, about, ...(day && { day }) };
}

/** The safe day first. */
function dayOf({ by, safeBy }: Pick<Action, "by" | "safeBy">): TodoDay | undefined {
  if (safeBy !== undefined) return { kind: "best-by", date: safeBy, ...(by !== undefined && { last: by }) };
  return by === undefined ? undefined : { kind: "by", date: by };
}

function claimOf(line: BenefitLine, asOf: string, voice: Voice): Todo[] {
  const { benefit, verdict, from, claimBy } = line;
  if (verdict !== "eligible" && verdict !== "pending") return [];
  const about = [aboutOf(line, voice)];
  // Of a bill, `from` is the day its costs begin to count, and nothing to do.
  const opens = !isBill(benefit) && from !== undefined && from > asOf;
  const claim = line.actions.find(({ id }) => id === "claim");
  const day = dayOf(claim?.safeBy === undefined ? { ...(claimBy !== undefined && { by: claimBy }) } : claim);
  return [
    ...(opens
      ? [{ id: `open:${from}`, what: "可以开始申请…", about, day: { kind: "from", date: from } } as const]
      : []),
    ...(day ? [{ id: `claim:${day.date}`, what: "申请…", about, day }] : []),
  ];
}

/** What the employer pays where insurance does not. */
const employerOf = (line: BenefitLine, voice: Voice): Todo[] =>
  line.verdict === "ineligible" && line.payer === "employer"
    ? [
        {
          id: "employer-pays",
          what: "找单位要…，这次由单位付",
          effect: "依据写在这一项的“为什么不能”里，可以拿给单位看",
          about: [aboutOf(line, voice)],
        },
      ]
    : [];

/** What a yes still rests on: the payments to come, and papers where no day is set to claim by. */
function restingOf(line: BenefitLine, voice: Voice): Todo[] {
  const { benefit, via, verdict, claimBy, assumptions, materials } = line;
  if (verdict !== "eligible") return [];
  const about = [aboutOf(line, voice)];
  const payer = via === "spouse" ? voice.spouse : voice.she;
  const pays = {
    id: `keep-paying:${via}`,
    what: `${payer}的医保接着按月交，不要断`,
    effect: "上面的结果，是按以后每个月都交上算的",
    about,
  };
  const papers =
    materials.length > 0
      ? { id: "papers", what: "备齐…要带的材料", effect: "清单在“去哪里办、带什么”里", about }
      : {
          id: "ask:papers",
          what: "找医院的医保窗口问：…怎么结算、带什么",
          effect: "文件没有写要带哪些材料，也可以打 12393 问",
          about,
        };
  return [
    ...(assumptions.some(({ id }) => id === "planned-payments") ? [pays] : []),
    ...(claimBy === undefined && isBill(benefit) ? [papers] : []),
  ];
}

/** The official figures without which a line cannot be decided: only an office can tell them. */
const figuresOf = (line: BenefitLine, missing: Assessment["missing"], voice: Voice): Todo[] =>
  line.verdict !== "unknown"
    ? []
    : missing
        .filter(({ fact, benefits }) => fact.startsWith("figures.") && benefits.includes(line.benefit))
        .map(({ fact }) => missingWords(fact, voice).text)
        // By its words: what is asked in one call for two benefits is one thing to do.
        .map((asked) => ({
          id: `ask:${asked}`,
          what: `打 12393 问清楚：${asked}`,
          effect: "这个数我们还没有，问到了就知道能不能办",
          about: [aboutOf(line, voice)],
        }));

/** What only an office can say. */
function askedOf(line: BenefitLine, voice: Voice): Todo[] {
  const about = [aboutOf(line, voice)];
  if (line.verdict === "not-covered")
    return [
      { id: "ask:whether", what: "打 12393 问当地医保：…能不能办", effect: "管这种情况的文件，我们还没有收录", about },
    ];
  if (line.verdict !== "unknown" && (line.amount?.alternatives.length ?? 0) > 0)
    return [{ id: "ask:amount", what: "打 12393 问当地医保：…按多少天、怎么算", effect: "有的数还待当地确认", about }];
  return [];
}

const DAY_MS = 86_400_000;
const daysBetween = (from: string, to: string): number => Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
