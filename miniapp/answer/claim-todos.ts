/** What is to be done to claim: from when, until when, and that it can be done today. */
import { paysBill, type Action, type BenefitLine, type FactsInput } from "../../shared/policy/index.ts";
import { overFirstWords } from "../wording/answer.ts";
import { daysWords } from "../wording/figures.ts";
import { daysBetween, type Todo, type TodoDay } from "./todo.ts";

/** What happened, where it is told. */
export type Happened = Pick<FactsInput, "event">;

type Claimed = Pick<BenefitLine, "benefit" | "verdict" | "from" | "claimBy" | "actions">;

/** The claim of a line; `about`: what it is for, in words. */
export function claimTodos(line: Claimed, asOf: string, about: readonly string[], told: Happened): Todo[] {
  const { benefit, verdict, from } = line;
  if (verdict !== "eligible" && verdict !== "pending") return [];
  // Of a bill, `from` is the day its costs begin to count, and nothing to do.
  const opens = !paysBill(benefit) && from !== undefined && from > asOf ? from : undefined;
  const day = claimDay(line);
  const opening = opens === undefined ? [] : [openingTodo(opens, day, about)];
  // Nobody can claim by a day on which it cannot be claimed yet.
  if (opens !== undefined && day && day.date < opens) return opening;
  const now = isOpen(line, asOf, told) && !isOver(day, asOf);
  if (!day && (!now || paysBill(benefit))) return opening;
  const id = ["claim", day?.date, now && "now"].filter(Boolean).join(":");
  return [...opening, { id, what: "申请…", about, ...(day && { day }), ...(now && { now }) }];
}

/** That it can be claimed from a day on, and what has to be said of its last one. */
function openingTodo(opens: string, day: TodoDay | undefined, about: readonly string[]): Todo {
  const over = day && day.date < opens ? overFirstWords(day.date) : undefined;
  const few = day && over === undefined ? fewDaysWords(opens, day) : undefined;
  const effect = over ?? few;
  return {
    id: `open:${opens}${few === undefined ? "" : `:${day?.date}`}`,
    what: "可以开始申请…",
    ...(effect !== undefined && { effect }),
    about,
    day: { kind: "from", date: opens },
  };
}

/** Whether it can be claimed today: of a bill once there is one, of money that is handed over from its own day on. */
function isOpen({ benefit, verdict, from }: Claimed, asOf: string, { event }: Happened): boolean {
  const since = paysBill(benefit) ? event?.date : from;
  return verdict === "eligible" && since !== undefined && since <= asOf;
}

/** By when to claim: the safe day first, where only a reading lets it pass its limit. */
function claimDay({ actions, claimBy }: Claimed): TodoDay | undefined {
  const claim = actions.find(({ id }) => id === "claim");
  return dayOf(claim?.safeBy === undefined ? { ...(claimBy !== undefined && { by: claimBy }) } : claim);
}

/** The safe day first. */
export function dayOf({ by, safeBy }: Pick<Action, "by" | "safeBy">): TodoDay | undefined {
  if (safeBy !== undefined) return { kind: "best-by", date: safeBy, ...(by !== undefined && { last: by }) };
  return by === undefined ? undefined : { kind: "by", date: by };
}

/** The last day of all. */
const lastOf = (day: TodoDay | undefined): string | undefined =>
  day?.kind === "best-by" ? (day.last ?? day.date) : day?.date;

const isOver = (day: TodoDay | undefined, asOf: string): boolean => (lastOf(day) ?? asOf) < asOf;

/** A claim that is open for no longer than this has to be said so. */
const FEW_DAYS = 31;

function fewDaysWords(from: string, day: TodoDay): string | undefined {
  const last = lastOf(day) ?? day.date;
  const days = daysBetween(from, last) + 1;
  if (days > FEW_DAYS) return undefined;
  const sure = day.kind === "by" || (day.kind === "best-by" && day.last !== undefined);
  return `${sure ? `只有 ${days} 天能申请` : `最好就在这 ${days} 天里申请`}：${daysWords(from, last)}`;
}
