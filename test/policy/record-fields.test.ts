/** Every detail that is asked of a stretch can matter: somebody's answer rests on it. */
import * as fc from "fast-check";
import { isDeepStrictEqual } from "node:util";
import type { Contribution, Facts } from "../../shared/policy/index.ts";
import { PLACES, assess, factsSchema, recordFields } from "../../shared/policy/index.ts";
import { facts } from "./people.ts";

const SEED = 20261102;
const people = fc
  .sample(facts, { seed: SEED, numRuns: 4000 })
  .map((one) => factsSchema.safeParse(one))
  .filter((one) => one.success)
  .map(({ data }) => data);

function withoutDetail(told: Facts, whose: "person" | "spouse", scheme: string, detail: keyof Contribution): Facts {
  const { [whose]: who } = told;
  const contributions = who?.contributions?.map((stretch): Contribution => {
    if (stretch.scheme !== scheme) return stretch;
    const copy = { ...stretch };
    Reflect.deleteProperty(copy, detail);
    return copy;
  });
  return contributions ? { ...told, [whose]: { ...who, contributions } } : told;
}

const SCHEMES = ["employer", "individual", "unemployment-benefit", "resident"] as const;
const asked = [...Object.keys(PLACES), "110000"].flatMap((region) =>
  (["person", "spouse"] as const).flatMap((whose) =>
    SCHEMES.flatMap((scheme) =>
      recordFields(region, scheme, whose).map((detail) => ({ region, whose, scheme, detail })),
    ),
  ),
);

test.each(asked)("$region, $whose, $scheme: $detail", ({ region, whose, scheme, detail }) => {
  const decides = people.some((person) => {
    const here: Facts = { ...person, region };
    if (!here[whose]?.contributions?.some((one) => one.scheme === scheme && one[detail] !== undefined)) return false;
    const there = { ...here, ...(whose === "spouse" && { person: { ...here.person, employed: false } }) };
    return !isDeepStrictEqual(assess(there), assess(withoutDetail(there, whose, scheme, detail)));
  });
  expect(decides).toBe(true);
});
