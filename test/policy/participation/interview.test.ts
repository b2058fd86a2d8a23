/** Of taking part too, what is not asked changes nothing, and nothing is asked in vain. */
import { isDeepStrictEqual } from "node:util";
import * as fc from "fast-check";
import {
  participation,
  participationFactsSchema,
  participationInterview,
  type ParticipationFacts,
  type ParticipationPath,
} from "../../../shared/policy/index.ts";
import { topicSchema } from "../../../shared/policy/participation/facts.ts";

const DAYS = [
  "2025-09-08",
  "2025-10-10",
  "2026-01-20",
  "2026-05-31",
  "2026-09-15",
  "2026-11-20",
  "2027-02-10",
  "2028-12-10",
];
const BIRTHS = ["1962-03-01", "1966-03-01", "1990-05-05", "2024-02-29", "2026-04-01", "2026-08-30"];
const flag = [true, false];
const record = (scheme: "employer" | "resident", from: string, to?: string, more: object = {}) => ({
  ...{ scheme, from, ...more },
  ...(to !== undefined && { to }),
});
const years = (...all: number[]) => all.map((year) => ({ year, paidOn: `${year - 1}-11-01`, claimed: year % 2 === 0 }));

/** Values far enough apart to bring out whether a fact matters. */
const VALUES: Readonly<Record<ParticipationPath, readonly unknown[]>> = {
  "person.hukou": ["local", "mainland", "hk-mo-tw-permit", "other"],
  "person.retiredElsewhere": flag,
  "person.bornOn": BIRTHS,
  "person.sex": ["female", "male"],
  "person.special": ["low-income", "prisoner", "military-spouse", "student", "freshman"],
  "person.contributions": [
    [],
    [record("employer", "2020-01")],
    ...["2025-12", "2026-03", "2026-08", "2026-10", "2027-01", "2028-11"].map((to) => [
      record("employer", "2020-01", to),
    ]),
    [record("employer", "2020-01", "2026-06"), record("employer", "2026-07", "2026-08", { paidIn: "2026-09" })],
    [record("resident", "2024-01", "2025-12")],
    [record("resident", "2024-01", "2026-12")],
    [record("resident", "2024-01")],
  ],
  residentYears: [[], years(2025, 2026), years(2025, 2026, 2027, 2028, 2029), years(2028)],
  "person.leftArmyOn": DAYS,
  "person.employmentChangedOn": DAYS,
  "person.employerArrearsSince": DAYS,
  "person.joinsOn": DAYS,
  "person.paidYearsHere": [3, 20],
  "person.paidYearsElsewhere": [3, 20],
  "newborn.bornOn": BIRTHS,
  "newborn.joinsOn": DAYS,
  "newborn.certificate": flag,
  "newborn.household": flag,
  "newborn.residencePermit": flag,
  "relative.relation": ["parent", "cousin"],
  "relative.insured": flag,
};
const PATHS = Object.keys(VALUES) as ParticipationPath[];

function withFact(facts: ParticipationFacts, path: ParticipationPath, value: unknown): ParticipationFacts {
  const [whose = "", name] = path.split(".");
  if (name === undefined) return participationFactsSchema.parse({ ...facts, [whose]: value });
  const part = Object.entries(facts).find(([key]) => key === whose)?.[1] as object | undefined;
  return participationFactsSchema.parse({ ...facts, [whose]: { ...part, [name]: value } });
}
const at = (facts: ParticipationFacts, path: ParticipationPath): unknown =>
  path
    .split(".")
    .reduce<unknown>((part, name) => (part === undefined ? undefined : Reflect.get(Object(part), name)), facts);

/** Somebody: any of the facts told, one question asked, with or without a caller's number. */
const people = fc
  .record({
    topic: fc.constantFrom(...topicSchema.options),
    asOf: fc.constantFrom(...DAYS),
    told: fc.tuple(...PATHS.map((path) => fc.option(fc.constantFrom(...VALUES[path]), { nil: undefined, freq: 2 }))),
    figure: fc.boolean(),
  })
  .map(({ topic, asOf, told, figure }) => {
    const figures = figure ? { figures: { "resident-waiting-months:500000": 3 } } : {};
    let facts: ParticipationFacts = { region: "500000", asOf, topic, person: {}, ...figures };
    for (const [index, value] of told.entries()) {
      const path = PATHS[index];
      if (path !== undefined && value !== undefined) facts = withFact(facts, path, value);
    }
    return facts;
  });

test("skipping what is not asked never changes an answer", () => {
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat(1000)), (person, picks) => {
      const { topic, asOf, region, figures } = person;
      let soFar = participationFactsSchema.parse({ region, asOf, topic, person: {}, ...(figures && { figures }) });
      const passed = new Set<string>();
      for (;;) {
        const open = participationInterview(soFar).open.filter(({ fact }) => !passed.has(fact));
        const next = open[(picks.next().value ?? 0) % Math.max(open.length, 1)];
        if (!next) break;
        const value = at(person, next.fact);
        if (value === undefined) passed.add(next.fact);
        else soFar = withFact(soFar, next.fact, value);
      }
      expect(participation(soFar)).toEqual(participation(person));
    }),
    { numRuns: 300, seed: 20261129 },
  );
});

test("every open question can still change something", () => {
  let asked = 0;
  fc.assert(
    fc.property(people, fc.infiniteStream(fc.nat(1000)), (person, picks) => {
      const pick = (among: number) => (picks.next().value ?? 0) % Math.max(among, 1);
      for (const { fact } of participationInterview(person).open) {
        asked += 1;
        const read = matters(person, fact, pick) || readAnyway(person, fact);
        expect([person, fact, read]).toEqual([person, fact, true]);
      }
    }),
    { numRuns: 150, seed: 20261129, endOnFailure: true },
  );
  expect(asked).toBeGreaterThan(150);
});

/**
 * Who waits is asked how the years were insured, though the first of those missed adds nothing to the waiting; who left the
 * army in the fourth month before, though by the other reading of three months too it comes to the same.
 */
function readAnyway(person: ParticipationFacts, fact: ParticipationPath): boolean {
  const [line] = participation(person).lines;
  const least = line?.waitingFrom !== undefined && line.amount?.alternatives.length === 1;
  const army = line?.conditions.some(({ reason }) => reason === "army") === true;
  return (least || army) && (fact === "residentYears" || fact === "person.contributions");
}

/** Whether some value changes the answer, the other open questions left or answered in many ways. */
function matters(person: ParticipationFacts, fact: ParticipationPath, pick: (among: number) => number): boolean {
  for (let trial = 0; trial < 60; trial++) {
    let background = person;
    for (let round = 0; trial > 0 && round < 2; round++) {
      for (const other of participationInterview(background).open) {
        const value = VALUES[other.fact][pick(VALUES[other.fact].length + 1)];
        if (other.fact !== fact && value !== undefined) background = withFact(background, other.fact, value);
      }
    }
    const before = participation(background);
    if (VALUES[fact].some((value) => !isDeepStrictEqual(participation(withFact(background, fact, value)), before)))
      return true;
  }
  return false;
}

test("asks first what decides, and in the end nothing", () => {
  const facts = { region: "500000", asOf: "2026-06-01", topic: "newborn-joins" } as const;
  expect(participationInterview(facts).open.map(({ fact }) => fact)[0]).toBe("newborn.bornOn");
  const born = { ...facts, newborn: { bornOn: "2026-05-01", joinsOn: "2026-06-01", certificate: true } };
  const asked = participationInterview(born);
  const told = ["newborn.bornOn", "newborn.joinsOn", "newborn.certificate"];
  expect([asked.open, asked.told, asked.matters.map(({ fact }) => fact)]).toEqual([[], told, told]);
});

test("a child's question is asked of the child alone, the birthday first", () => {
  const facts = { region: "500000", asOf: "2029-06-01", topic: "serious-illness-cap", newborn: {} } as const;
  expect(participation(facts).missing.map(({ fact }) => fact)).toEqual(["newborn.bornOn"]);
  expect(participationInterview(facts).open.map(({ fact }) => fact)).toEqual(["newborn.bornOn", "newborn.joinsOn"]);
  const born = { ...facts, newborn: { bornOn: "2026-04-01" } };
  expect(participationInterview(born).matters.map(({ fact }) => fact)).toEqual([
    "residentYears",
    "newborn.bornOn",
    "newborn.joinsOn",
  ]);
});

test("elsewhere, and of a special group, nothing more is asked", () => {
  const elsewhere = { region: "510100", asOf: "2026-06-01", topic: "waiting" } as const;
  expect(participationInterview(elsewhere).open).toEqual([]);
  const special = { ...elsewhere, region: "500000", person: { special: "prisoner", joinsOn: "2026-06-01" } } as const;
  expect(participationInterview(special).open).toEqual([]);
});
