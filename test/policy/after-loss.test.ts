/** After a loss the reasons do not name it again in every sentence. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import { assess, factsSchema } from "../../shared/policy/index.ts";

const folder = join(__dirname, "../cases");
const losses = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    z
      .array(z.object({ id: z.string(), facts: factsSchema }))
      .parse(JSON.parse(readFileSync(join(folder, file), "utf8"))),
  )
  .filter(({ facts }) => facts.event?.kind === "termination");

test.each(losses.map(({ id, facts }) => [id, facts] as const))("%s", (_id, facts) => {
  const said = assess(facts).benefits.flatMap(({ conditions, notes, assumptions }) => [
    ...conditions.flatMap(({ required, observed }) => [required, observed]),
    ...notes,
    ...assumptions.map(({ text }) => text),
  ]);
  expect(said.filter((text) => /(终止妊娠|流产或引产)(当月|时)/.test(text))).toEqual([]);
});
