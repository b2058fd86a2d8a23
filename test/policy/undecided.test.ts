/** Why nothing that is loaded decides: said alike in the headline, beside the line and in what is to be done. */
import { todosOf } from "../../miniapp/answer/todos.ts";
import { claimByWords, verdictMeaning } from "../../miniapp/wording/answer.ts";
import {
  assess,
  clauseExamples,
  clausesInOrder,
  factsSchema,
  headline,
  policyDocuments,
  type FactsInput,
} from "../../shared/policy/index.ts";

const answered = (facts: FactsInput) => assess(factsSchema.parse(facts));
const birth = { kind: "delivery", date: "2026-11-10" } as const;
const alone = [{ scheme: "individual", from: "2025-01" } as const];
const told = (region: string, person: FactsInput["person"], event: FactsInput["event"] = birth) =>
  answered({ region, asOf: "2026-11-30", event, ...(person && { person }) });
const voice = { she: "你", spouse: "你丈夫" };

test.each([
  ["330100", { employed: false, contributions: alone }, "全国的规定没有写自己交的，当地的文件还没收录"],
  [
    "330100",
    { contributions: [{ scheme: "unemployment-benefit" as const, from: "2026-08" }] },
    "全国的规定没有写领失业金的，当地的文件还没收录",
  ],
  ["330100", { employed: false, contributions: [] }, "全国的规定没有写没工作的，当地的文件还没收录"],
])("%s %j: one sentence in the headline, beside the line and in what is to be done", (region, person, why) => {
  const answer = told(region, person);
  expect(headline(answer)).toContain(`：${why}，可以打 12393 问`);
  const [line] = answer.benefits;
  expect(line && verdictMeaning(line)).toContain(why);
  expect(todosOf(answer, voice).find(({ what }) => what.includes("能不能办"))?.effect).toBe(why);
});

test("who told that nobody employs her is not told what an employer must do", () => {
  const notes = (employed?: boolean) =>
    told("330100", { contributions: alone, ...(employed !== undefined && { employed }) }).benefits.flatMap(
      (line) => line.notes,
    );
  expect(notes(false).join("")).not.toContain("有工作单位的");
  expect(notes().join("")).toContain("有工作单位的");
});

test("a last day that has passed is never said as one still open, for everybody", () => {
  const late = told(
    "140100",
    { contributions: [{ scheme: "employer", from: "2023-01" }] },
    { ...birth, date: "2025-01-10" },
  );
  expect(headline(late)).toContain("申请的期限过了");
  const examples = policyDocuments.flatMap((document) =>
    clausesInOrder(document).flatMap(({ id }) => clauseExamples(document.id, id).map(({ facts }) => assess(facts))),
  );
  const passed = [late, ...examples].flatMap(({ asOf, benefits }) =>
    benefits.flatMap((line) => (line.claimBy !== undefined && line.claimBy < asOf ? [claimByWords(line, asOf)] : [])),
  );
  expect(passed.length).toBeGreaterThan(1);
  for (const words of passed) expect(words).toMatch(/已经过了；还能不能办，打 12393 问$/);
});

test("a newborn's to-do speaks of no two-year-old", () => {
  const born = told("500000", { contributions: [] });
  const baby = todosOf(born, voice).find(({ what }) => what.includes("宝宝"));
  expect(baby?.effect).toContain("出生 90 天内参保，从出生那天起能报");
  expect(baby?.effect).not.toContain("周岁");
});
