/** The nine people whom the app is measured by, against the rules. */
import { answersOf } from "../../miniapp/draft/answers.ts";
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { assess, factsSchema, interview } from "../../shared/policy/index.ts";
import { lineOf, NINE } from "../stories/nine.ts";

const nine = NINE.map((person) => [person.id, person] as const);

test("they are nine, each somebody else", () => {
  expect(new Set(nine.map(([id]) => id)).size).toBe(9);
  expect(new Set(nine.map(([, { who }]) => who)).size).toBe(9);
});

test.each(nine)("%s: what is told is answered so, also when it is typed into the app", (_, person) => {
  const answered = assess(person.facts);
  expect([answered.headline, answered.benefits.map(lineOf)]).toEqual([person.headline, person.lines]);
  const typed = toFacts(fromFacts(person.facts), person.facts.asOf);
  expect(assess(factsSchema.parse({ ...typed, asOf: person.facts.asOf })).benefits.map(lineOf)).toEqual(person.lines);
});

test.each(nine)("%s: what is not known could still change the answer", (_, { facts, unknown }) => {
  const missing = assess(facts).missing.map(({ fact }) => fact);
  const open = interview(answersOf(fromFacts(facts), facts.asOf)).open.map(({ fact }): string => fact);
  for (const fact of unknown) expect([...missing, ...open]).toContain(fact);
});

test.each(nine)("%s: the answer ends with a step or a question", (_, { facts }) => {
  const { benefits, missing } = assess(facts);
  expect(benefits.some(({ actions }) => actions.length > 0) || missing.length > 0).toBe(true);
});
