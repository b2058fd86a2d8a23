/** Facts of the second edition: weeks for months of pregnancy, a contract that goes on, a man of whose event it is. */
import {
  assess,
  decide,
  factsSchema,
  gestationMonthsOf,
  interview,
  type FactsInput,
} from "../../shared/policy/index.ts";
import { figureKeyProblem } from "../../shared/policy/figures/keys.ts";
import { watched } from "../../shared/policy/facts/watched.ts";

const TAIYUAN = {
  region: "140100",
  asOf: "2026-05-30",
  event: { kind: "termination", date: "2026-05-06" },
  person: { contributions: [{ scheme: "employer", from: "2025-01" }], employerAverageWage: 6000 },
} as const satisfies FactsInput;

describe("weeks of pregnancy", () => {
  test.each([
    [0, 0],
    [15, 3],
    [16, 4],
    [39, 9],
    [43, 10],
    [44, 11],
    [48, 11],
  ])("%d completed weeks are %d completed months", (gestationWeeks, months) => {
    expect(gestationMonthsOf({ gestationWeeks })).toBe(months);
    expect(gestationMonthsOf({ gestationMonths: months })).toBe(months);
  });

  test("decide like months, and months are not asked for beside them", () => {
    const told = (event: object) => factsSchema.parse({ ...TAIYUAN, event: { ...TAIYUAN.event, ...event } });
    expect(decide(told({ gestationWeeks: 15 }))).toEqual(decide(told({ gestationMonths: 3 })));
    expect(decide(told({ gestationWeeks: 16 }))).toEqual(decide(told({ gestationMonths: 4 })));
    const named = assess(told({ gestationWeeks: 16 })).benefits.flatMap(({ assumptions }) => assumptions);
    expect(named.map(({ id }) => id)).toContain("four-week-months");
    const open = (event: object) => interview(told(event)).open.map(({ fact }) => fact);
    expect(open({})).toContain("event.gestationMonths");
    expect(open({ gestationWeeks: 16 })).toEqual(open({ gestationMonths: 4 }));
  });
});

describe("a contract that was asked about and goes on", () => {
  const plain = { ...TAIYUAN, event: { kind: "delivery", date: "2026-05-06" } } as const;
  const going = factsSchema.parse({ ...plain, person: { ...plain.person, dismissedOn: null } });

  test("answers like one that nobody spoke of, and is not asked for again", () => {
    const untold = factsSchema.parse(plain);
    expect(assess(going)).toEqual(assess(untold));
    const question = interview(untold).open.find(({ fact }) => fact === "person.dismissedOn");
    expect(question).toMatchObject({ kind: "day", none: "没有结束" });
    expect(interview(going).open.map(({ fact }) => fact)).not.toContain("person.dismissedOn");
    expect(interview(going).told).toContain("person.dismissedOn");
  });

  test("is the only null there may be", () => {
    for (const name of ["sex", "contributions", "employed", "employerAverageWage", "wageBeforeLeave"]) {
      expect(factsSchema.safeParse({ ...plain, person: { [name]: null } }).success).toBe(false);
    }
  });
});

test("facts that are watched are watched in every field", () => {
  const seen = new Set<string>();
  const { event, person } = watched(factsSchema.parse(TAIYUAN), (path) => seen.add(path));
  for (const value of [event?.gestationWeeks, person?.wageBeforeLeave, person?.dismissedOn])
    expect(value).toBeUndefined();
  for (const path of ["event.gestationWeeks", "person.wageBeforeLeave", "person.dismissedOn"]) {
    expect(seen).toContain(path);
  }
});

test.each([
  ["allowance-days:510000:iud-insertion", 2, true],
  ["allowance-days:500000:tubal-ligation", 21, true],
  ["allowance-days:500000:vasectomy", 7, true],
  ["allowance-days:500000:prenatal", 7, false],
  ["resident-waiting-months:500000", 3, true],
  ["resident-waiting-months:500000", 3.5, false],
  ["resident-waiting-months:500000", 121, false],
  ["resident-waiting-months:500000:resident", 3, false],
  ["qualifying-months:110000:employer", 9, true],
  ["qualifying-months:110000:employer-medical", 0, true],
  ["qualifying-months:110000:individual", 9, false],
  ["qualifying-months:110000", 9, false],
])("a caller's %s of %d: %s", (key, value, accepted) =>
  expect(figureKeyProblem(key, value) === undefined).toBe(accepted),
);
