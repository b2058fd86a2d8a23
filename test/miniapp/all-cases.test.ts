/**
 * Every worked case can be typed into the app: typed in and sent, it gets the same answer as the case's own facts.
 * What the app does not ask in a place (a base in Chongqing, say) must therefore not matter there.
 */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { checkDraft } from "../../miniapp/draft/check.ts";
import { fromFacts } from "../../miniapp/draft/from-facts.ts";
import { toFacts } from "../../miniapp/draft/to-facts.ts";
import { assess, factsSchema } from "../../shared/policy/index.ts";
import { placeOf, poolOf } from "../../shared/policy/base/places.ts";

const folder = path.join(__dirname, "../cases");
const caseSchema = z.object({ id: z.string(), title: z.string(), facts: factsSchema });
const cases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) => z.array(caseSchema).parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))));

test("there are cases of all four places, and of others", () => {
  expect(new Set(cases.map(({ facts }) => placeOf(facts.region) ?? "another")).size).toBe(5);
});

test.each(cases.map(({ id, title, facts }) => [id, title, facts] as const))("%s %s", (_id, _title, facts) => {
  const draft = fromFacts(facts);
  expect(checkDraft(draft, facts.asOf)).toEqual([]);
  const sent = factsSchema.parse({ ...toFacts(draft, facts.asOf), asOf: facts.asOf });
  expect(assess(sent)).toEqual(assess({ ...facts, region: poolOf(facts.region) }));
});
