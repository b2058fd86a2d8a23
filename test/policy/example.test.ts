/** The example on the first page is what the rules answer. */
import { EXAMPLE } from "../../shared/policy/wording/example.ts";
import { assess, policyQuestions } from "../../shared/policy/index.ts";

test("the headline shown before the rules have come is the one they give", () => {
  const question = policyQuestions().find(({ id }) => String(id) === EXAMPLE.at.question);
  const side = question?.sides[Number(EXAMPLE.at.at)];
  expect(side && assess(side.facts).headline).toBe(EXAMPLE.headline);
  expect(EXAMPLE.who).toContain("送外卖");
  expect(side?.caption).toContain("送外卖");
});
