/** After a loss the answer is quiet: nothing of a baby, no test of a child, what matters as before. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { quietly } from "../../miniapp/answer/quiet.ts";
import { todoTitle } from "../../miniapp/answer/todo.ts";
import { todosOf } from "../../miniapp/answer/todos.ts";
import { assess, factsSchema, type FactsInput } from "../../shared/policy/index.ts";

const casesSchema = z.array(
  z.object({ id: z.string(), facts: z.looseObject({ event: z.looseObject({ date: z.string() }) }) }),
);

const voice = { she: "你", spouse: "你丈夫" };
/** 重庆，自己交了一年多，说不清哪一档，怀孕两个月没有保住。 */
const facts = (kind: "delivery" | "termination"): FactsInput => ({
  region: "500000",
  asOf: "2026-11-29",
  event: { kind, date: "2026-11-10", ...(kind === "termination" && { gestationMonths: 2 }) },
  person: { contributions: [{ scheme: "individual", from: "2025-04" }] },
});
const answered = (kind: "delivery" | "termination") => assess(factsSchema.parse(facts(kind)));

test("what a test of the child cost stands aside, with the tier that only it needs, and is not lost", () => {
  const whole = answered("termination");
  const { shown, aside } = quietly(whole, true);
  expect(aside.map(({ benefit }) => benefit)).toEqual(["genetic-testing"]);
  expect(shown.benefits).toEqual(whole.benefits.filter(({ benefit }) => benefit !== "genetic-testing"));
  expect(whole.missing.map(({ fact }) => fact)).toContain("person.contributions[].tier");
  expect(shown.missing).toEqual([]);
});

test("whatever is to be done then is of the costs and the allowance, and nothing of a baby", () => {
  const { shown } = quietly(answered("termination"), true);
  const said = todosOf(shown, voice).map((todo) => todoTitle(todo) + (todo.effect ?? ""));
  expect(said.length).toBeGreaterThan(0);
  expect(said.join()).not.toMatch(/宝宝|基因|恭喜|新生儿/);
  expect(shown.headline).not.toMatch(/宝宝|基因|恭喜/);
});

/** Every worked case as if the pregnancy had been lost in its second month. */
const losses = [
  "chongqing",
  "chongqing-2",
  "karamay",
  "karamay-2",
  "national",
  "sichuan",
  "sichuan-2",
  "taiyuan",
  "taiyuan-2",
]
  .flatMap((name) => casesSchema.parse(JSON.parse(readFileSync(`test/cases/${name}.json`, "utf8"))))
  .map(({ id, facts }) => {
    const { date } = facts.event;
    return { id, facts: factsSchema.parse({ ...facts, event: { kind: "termination", date, gestationMonths: 2 } }) };
  });

test("no sentence of any answer speaks of a baby then, whoever she is", () => {
  expect(losses.length).toBeGreaterThan(100);
  for (const { id, facts } of losses) {
    const { shown } = quietly(assess(facts), true);
    const said = [shown.headline, ...todosOf(shown, voice).map((todo) => todoTitle(todo) + (todo.effect ?? ""))];
    expect([id, said.filter((text) => /宝宝|孩子|新生儿|恭喜|预产期|基因/.test(text))]).toEqual([id, []]);
  }
});

test("after a birth all is as it was", () => {
  const whole = answered("delivery");
  expect(quietly(whole, false)).toEqual({ shown: whole, aside: [] });
  expect(whole.participation.map(({ topic }) => topic)).toContain("newborn-covered");
});

test("nowhere is anybody congratulated", () => {
  const named = ["miniapp", "shared"]
    .flatMap((root) => readdirSync(root, { recursive: true, encoding: "utf8" }).map((name) => join(root, name)))
    .filter((name) => /\.tsx?$/.test(name));
  expect(named.filter((name) => readFileSync(name, "utf8").includes("恭喜"))).toEqual([]);
});
