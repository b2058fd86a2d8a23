/** What to write to the employer and to say on the phone: the facts told, the clause, the sum, and nothing else. */
import { callWords, employerLetter } from "../../miniapp/answer/letter.ts";
import { todosOf } from "../../miniapp/answer/todos.ts";
import { assess, factsSchema } from "../../shared/policy/index.ts";

const voice = { she: "你", spouse: "你丈夫" };
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
  const letter = employerLetter(line, newcomer, assessment);
  expect(letter).toContain("生育津贴");
  expect(letter).toContain("2027 年 1 月 28 日");
  expect(letter).toContain("连续 6 个月，不够");
  expect(letter).toMatch(/依据：并医险中心字〔2024〕51号 第二章一、1/);
  expect(letter).toMatch(/谢谢。$/);
  expect(letter).not.toContain("来问");
});

test("on the phone the case comes first, then each thing only an office knows, without the number itself", () => {
  const facts = { ...newcomer, region: "310100" };
  const words = callWords(facts, todosOf(assess(facts), voice));
  expect(words[0]).toContain("2027 年 1 月 28 日");
  const asks = words.filter((said) => said.startsWith("想问："));
  expect(asks.length).toBeGreaterThan(0);
  for (const ask of asks) expect(ask).not.toContain("12393");
});
