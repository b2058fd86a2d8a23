/** The line of days after an answer: today first, each thing once and on its day, and no day that is over. */
import { momentsOf } from "../../miniapp/answer/moments.ts";
import type { Todo } from "../../miniapp/answer/todo.ts";
import { todosOf } from "../../miniapp/answer/todos.ts";
import { assess, factsSchema } from "../../shared/policy/index.ts";
import { benefitLine as line } from "./stories.ts";

const voice = { she: "你", spouse: "你丈夫" };
const todo = (id: string, day?: Todo["day"]): Todo => ({ id, what: id, about: [], ...(day && { day }) });
const told = (moments: ReturnType<typeof momentsOf>) =>
  moments.map(({ date, what, todos }) => [date, what.join("；"), todos.map((one) => one.todo.id).join(" ")]);

test("today carries what has no day ahead, the rest stands in the order of its days", () => {
  const todos = [
    todo("over", { kind: "by", date: "2026-10-01" }),
    todo("now"),
    todo("later", { kind: "by", date: "2027-12-01" }),
    todo("soon", { kind: "best-by", date: "2026-12-31" }),
  ];
  const event = { kind: "delivery", date: "2027-04-28" } as const;
  expect(told(momentsOf({ asOf: "2026-11-29", benefits: [] }, event, todos))).toEqual([
    ["2026-11-29", "今天", "over now"],
    ["2026-12-31", "", "soon"],
    ["2027-04-28", "预产期", ""],
    ["2027-12-01", "", "later"],
  ]);
});

test("the day from which costs count is said once, where it is still to come and can be had", () => {
  const bill = (via: "self" | "resident", verdict: "pending" | "unknown", from: string) => line({ via, verdict, from });
  const benefits = [
    bill("self", "pending", "2027-02-01"),
    bill("resident", "pending", "2027-02-01"),
    bill("self", "unknown", "2027-03-01"),
    bill("self", "pending", "2026-01-01"),
  ];
  expect(told(momentsOf({ asOf: "2026-11-29", benefits }, undefined, []))).toEqual([
    ["2026-11-29", "今天", ""],
    ["2027-02-01", "这天起的生育医疗费能报", ""],
  ]);
});

test("a birth of today stands with today", () => {
  const event = { kind: "delivery", date: "2026-11-29" } as const;
  expect(told(momentsOf({ asOf: "2026-11-29", benefits: [] }, event, []))).toEqual([
    ["2026-11-29", "今天；生孩子这天", ""],
  ]);
});

test("what can be done today hangs on today, and its last day stays as a mark", () => {
  const claim = { ...todo("申请生育津贴", { kind: "by", date: "2027-05-12" }), now: true };
  expect(told(momentsOf({ asOf: "2026-06-01", benefits: [] }, undefined, [claim]))).toEqual([
    ["2026-06-01", "今天", "申请生育津贴"],
    ["2027-05-12", "申请生育津贴的最后一天", ""],
  ]);
});

test("the last day of two claims names both, also where one of them cannot be made yet", () => {
  const day = { kind: "by", date: "2028-04-18" } as const;
  const claims: Todo[] = [
    { id: "claim:now", what: "申请…", about: ["生育医疗费"], day, now: true },
    { id: "claim", what: "申请…", about: ["生育津贴"], day },
    { id: "other", what: "申请…", about: ["别的"], day: { ...day, date: "2028-05-18" } },
  ];
  expect(told(momentsOf({ asOf: "2027-05-06", benefits: [] }, undefined, claims))).toEqual([
    ["2027-05-06", "今天", "claim:now"],
    ["2028-04-18", "申请生育医疗费、生育津贴的最后一天", "claim"],
    ["2028-05-18", "", "other"],
  ]);
});

test("every to-do of an answer hangs somewhere, with its number in the list", () => {
  const facts = factsSchema.parse({
    region: "650200",
    asOf: "2026-11-29",
    event: { kind: "delivery", date: "2027-04-28" },
    person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
  });
  const assessment = assess(facts);
  const todos = todosOf(assessment, voice);
  const hung = momentsOf(assessment, facts.event, todos).flatMap((moment) => moment.todos);
  expect(hung.map(({ at }) => at).sort((a, b) => a - b)).toEqual(todos.map((_, at) => at));
  expect(hung.every(({ todo: one, at }) => todos[at] === one)).toBe(true);
});
