/** What to write to the employer and to say on the phone: the facts told, the clause, the sum, and nothing else. */
import { callWords, employerLetter, isEmployers } from "../../miniapp/answer/letter.ts";
import { todoAsk } from "../../miniapp/answer/todo.ts";
import { todosOf } from "../../miniapp/answer/todos.ts";
import { assess, clauseExamples, clausesInOrder, factsSchema, policyDocuments } from "../../shared/policy/index.ts";

const voice = { she: "你", spouse: "你丈夫" };
const clauseFacts = policyDocuments.flatMap((document) =>
  clausesInOrder(document).flatMap(({ id }) => clauseExamples(document.id, id).map(({ facts }) => facts)),
);
const newcomer = factsSchema.parse({
  region: "140100",
  asOf: "2026-11-29",
  event: { kind: "delivery", date: "2027-01-28" },
  person: { employed: true, wageBeforeLeave: 6000, contributions: [{ scheme: "employer", from: "2026-08" }] },
});

test("the letter names the case, why the insurance does not pay, the clause, and asks", () => {
  const assessment = assess(newcomer);
  const line = assessment.benefits.find(({ payer }) => payer === "employer");
  if (line === undefined) throw new Error("nobody has to pay");
  const letter = employerLetter([line], newcomer, assessment);
  expect(letter).toContain("生育津贴");
  expect(letter).toContain("2027 年 1 月 28 日");
  expect(letter).toContain("连续 6 个月，差 3 个月");
  expect(letter).toMatch(/依据：并医险中心字〔2024〕51号 第二章一、1/);
  expect(letter).toMatch(/谢谢。$/);
  expect(letter).not.toContain("来问");
});

const uninsured = factsSchema.parse({
  region: "330100",
  asOf: "2026-11-30",
  event: { kind: "delivery", date: "2026-11-10" },
  person: { employed: true, wageBeforeLeave: 6000, contributions: [] },
});

test("a letter gives the half of a clause that speaks of its own benefit", () => {
  const assessment = assess(uninsured);
  for (const line of assessment.benefits) {
    const letter = employerLetter([line], uninsured, assessment);
    const [own, other] = line.benefit === "allowance" ? ["津贴", "医疗费"] : ["医疗费", "津贴"];
    const grounds = groundsOf(letter);
    expect(grounds).toHaveLength(2);
    const [clause = ""] = grounds.filter((said) => said.startsWith("依据"));
    expect([clause.includes(own), clause.includes(other)]).toEqual([true, false]);
    expect(grounds.join()).not.toContain(other);
  }
});

test("one letter asks for all that the employer pays, says each reason and clause once, and never that she is insured somewhere", () => {
  const assessment = assess(uninsured);
  const lines = assessment.benefits.filter(isEmployers);
  expect(lines.map(({ benefit }) => benefit)).toEqual(["medical-expense", "allowance"]);
  const letter = employerLetter(lines, uninsured, assessment);
  expect(letter).toContain("按规定，这次的生育医疗费和生育津贴由单位付，想请单位办一下。");
  const grounds = groundsOf(letter);
  expect(new Set(grounds).size).toBe(grounds.length);
  expect(grounds.filter((said) => said.startsWith("依据"))).toEqual([
    expect.stringMatching(/医疗费.*津贴|津贴.*医疗费/),
  ]);
  expect(letter.match(/我的情况/g)).toHaveLength(1);
  expect(letter).toContain("生育津贴这样算：休产假以前的月工资 6,000 元/月 ÷ 30 × 98 天 = 19,600 元。");
  expect(letter.match(/医保不付的原因/g)).toHaveLength(1);
  expect(letter).toContain("在浙江杭州工作，2026 年 11 月 10 日生孩子；有工作，单位没有给交过医保");
  expect(letter).not.toContain("医保交在");
});

const groundsOf = (letter: string): string[] =>
  letter.split("\n").filter((said) => /^(依据|医保不付的原因)：/.test(said));

test("on the phone the case comes first, then each thing only an office knows, without the number itself", () => {
  const facts = { ...newcomer, region: "310100" };
  const words = callWords(facts, todosOf(assess(facts), voice).flatMap(todoAsk));
  expect(words[0]).toContain("2027 年 1 月 28 日");
  const asks = words.filter((said) => said.startsWith("想问："));
  expect(asks.length).toBeGreaterThan(0);
  for (const ask of asks) expect(ask).not.toContain("12393");
});

test("an errand to somewhere else is put to 12393 as the question it is, for everybody", () => {
  const told = [...clauseFacts, uninsured];
  const asks = told.flatMap((facts) =>
    callWords(facts, todosOf(assess(facts), voice).flatMap(todoAsk)).filter((said) => said.startsWith("想问：")),
  );
  expect(asks).toContain("想问：生育医疗费怎么结算、带什么");
  expect(asks.filter((ask) => /12393|窗口|打电话|…/.test(ask))).toEqual([]);
});

test("nothing to ask, nothing to say on the phone", () => {
  expect(callWords(newcomer, [])).toEqual([]);
});

test("a letter gives only clauses that say what an employer owes, and the sum as far as it is known, for everybody", () => {
  const letters = [...clauseFacts, uninsured, newcomer].flatMap((facts) => {
    const assessment = assess(facts);
    const lines = assessment.benefits.filter(isEmployers);
    return lines.length === 0 ? [] : [employerLetter(lines, { ...facts, asOf: assessment.asOf }, assessment)];
  });
  expect(letters.length).toBeGreaterThan(0);
  for (const letter of letters) {
    const grounds = groundsOf(letter).filter((said) => said.startsWith("依据"));
    expect(grounds.length).toBeGreaterThan(0);
    for (const ground of grounds) expect(ground).toMatch(/单位[^。；]*付/);
    expect(letter).not.toMatch(/undefined|还没有这个数/);
    if (letter.includes("生育津贴")) expect(letter).toMatch(/生育津贴这样算：.* × \d+ 天/);
  }
});

test("who never paid is not said to be insured anywhere, for everybody", () => {
  const never = clauseFacts.filter(({ person }) => person?.contributions?.length === 0);
  expect(never.length).toBeGreaterThan(0);
  for (const facts of never) expect(callWords(facts, ["能不能报"]).join("；")).not.toContain("医保交在");
});
