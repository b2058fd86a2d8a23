/** After a loss the reasons do not name it again in every sentence. */
import { assess, factsSchema } from "../../shared/policy/index.ts";
import { workedCases } from "./worked-cases.ts";

const losses = workedCases
  .map(({ id, facts }) => ({ id, facts: factsSchema.parse(facts) }))
  .filter(({ facts }) => facts.event?.kind === "termination");

test.each(losses.map(({ id, facts }) => [id, facts] as const))("%s", (_id, facts) => {
  const said = assess(facts).benefits.flatMap(({ conditions, notes, assumptions }) => [
    ...conditions.flatMap(({ required, observed }) => [required, observed]),
    ...notes,
    ...assumptions.map(({ text }) => text),
  ]);
  expect(said.filter((text) => /(终止妊娠|流产或引产)(当月|时)/.test(text))).toEqual([]);
});
