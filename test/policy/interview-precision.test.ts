/** Nothing is asked in vain: every open question can, with some answers to the others, change the assessment. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import type { FactPath, FactsSoFar, Question } from "../../shared/policy/index.ts";
import { atOnce, factsSchema, interview } from "../../shared/policy/index.ts";
import { answerInTurns } from "../../shared/policy/assess.ts";
import { filled, values } from "./completions.ts";
import { facts } from "./people.ts";
import { told, withFact } from "./telling.ts";

const valid = facts
  .map((one) => factsSchema.safeParse(one))
  .filter((one) => one.success)
  .map(({ data }) => data);

const SEED = 20261101;

/** Without its warnings and what stands beside: they are of what was told, whether it matters or not. */
const answerTo = (facts: FactsSoFar) => {
  const parsed = factsSchema.safeParse(facts);
  return parsed.success ? atOnce(answerInTurns(parsed.data)) : undefined;
};

/** The same, with what her record leaves open told: she joined maternity insurance. A record counts as one fact. */
function asMember({ person, ...soFar }: FactsSoFar): FactsSoFar {
  if (!person?.contributions) return person ? { ...soFar, person } : soFar;
  const contributions = person.contributions.map((one) =>
    one.scheme === "individual" ? { maternity: true, ...one } : one,
  );
  return { ...soFar, person: { ...person, contributions } };
}

/** Whether answering `fact` changes the assessment, the other open questions left or answered in many ways. */
function matters(soFar: FactsSoFar, fact: FactPath, open: readonly Question[], pick: (among: number) => number) {
  for (let trial = 0; trial < 150; trial++) {
    let background = trial % 2 === 0 ? soFar : asMember(soFar);
    for (let round = 0; trial > 0 && round < 3; round++) {
      const others = (round === 0 ? open : interview(background).open)
        .map((one) => one.fact)
        .filter((one) => one !== fact);
      background = filled(
        background,
        others.filter((one) => told(background, one) === undefined),
        pick,
      );
    }
    const before = answerTo(background);
    for (const value of values(background, fact)) {
      if (!isDeepStrictEqual(answerTo(withFact(background, fact, value)), before)) return true;
    }
  }
  return false;
}

/**
 * Where a rule reads more than decides. 37号 三、2 names a resident's stay by several facts at once: one told in another
 * order than asked may already refuse it alone. 51号 needs the contract's end to tell who somebody is before anything
 * else, also where both come to the same, and 4号 to tell who may go on paying, also where nothing is left to pay.
 */
function readAnyway({ region, event = {} }: FactsSoFar, fact: FactPath): boolean {
  if (region?.startsWith("14") || region?.startsWith("65")) return fact === "person.dismissedOn";
  if (!region?.startsWith("50")) return false;
  const refused = event.setting === "outpatient";
  if (fact === "event.caesarean") return refused || event.complication === true;
  return refused || event.complication === false ? fact === "event.complication" || fact === "event.place" : false;
}

test("every open question can still change something", () => {
  let asked = 0;
  fc.assert(
    fc.property(valid, fc.infiniteStream(fc.nat(1000)), (person, picks) => {
      const pick = (among: number) => (picks.next().value ?? 0) % Math.max(among, 1);
      const { open } = interview(person);
      for (const { fact } of open) {
        asked += 1;
        expect([fact, matters(person, fact, open, pick) || readAnyway(person, fact)]).toEqual([fact, true]);
      }
    }),
    // A search for an example: the same people each time.
    { numRuns: 150, seed: SEED, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(100);
});
