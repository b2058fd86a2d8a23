/** The field's words: found in the texts that people read, and told in a sentence. */
import { policyQuestions, questionCatalogue, termsIn } from "../../shared/policy/index.ts";

const named = (...texts: readonly string[]): readonly string[] => termsIn(texts).map(({ name }) => name);

test.each([
  ["生育津贴要交满多久？", ["津贴"]],
  ["津贴补差能领 7,003.08 元", ["津贴补差"]],
  ["等待期里生了怎么办", ["等待期"]],
  ["缴费基数是多少", ["缴费基数"]],
  ["断缴后补缴行不行", ["补缴"]],
  ["医院记的是难产吗？", ["难产"]],
  ["交的是一档还是二档", ["一档、二档"]],
  ["到这个月，省内生育保险连续满 12 个月", ["省内", "生育保险"]],
  ["几个宝宝？", []],
])("%s", (text, terms) => {
  expect(named(text)).toEqual(terms);
});

test("an employer's average wage is told apart from her own, where it is asked for", () => {
  const asked = questionCatalogue().find(({ fact }) => fact === "person.employerAverageWage");
  expect(asked?.ask).toContain("不是你自己的工资");
  const [term] = termsIn([asked?.ask ?? ""]);
  expect(term?.means).toContain("不是你自己的工资");
});

test("a word is told once, however often it is written", () => {
  expect(named("等待期满了", "等待期没满，等待期")).toEqual(["等待期"]);
});

const all = termsIn([
  ...policyQuestions().map(({ ask }) => ask),
  ...questionCatalogue().map(({ ask }) => ask),
  "津贴补差、缴费基数、补缴、难产、省内、计划生育手术、产前检查、参保地、集中参保期、月平均工资",
]);

test.each(all.map((term) => [term.name, term] as const))("%s: one sentence and one example", (_, term) => {
  expect(term.means).toMatch(/^[^。]{8,60}。$/);
  expect(term.example).toMatch(/^比如[^。]{4,40}。$/);
});
