/** A fact less never turns an answer of taking part into a wrong yes or no. */
import { participation, type ParticipationFacts } from "../../../shared/policy/index.ts";

const WHOLE: readonly ParticipationFacts[] = [
  ...["1960-01-01", "1970-01-01"].flatMap((bornOn) =>
    [true, false].flatMap((retiredElsewhere) =>
      (["mainland", "local"] as const).flatMap((hukou) =>
        ["2026-03", "2025-12"].map((to): ParticipationFacts => ({
          region: "500000",
          asOf: "2026-06-01",
          topic: "join-as-individual",
          person: {
            sex: "male",
            bornOn,
            hukou,
            retiredElsewhere,
            contributions: [{ scheme: "individual", from: "2020-01", to }],
          },
        })),
      ),
    ),
  ),
  ...["2026-03-01", "2026-02-01"].flatMap((bornOn) =>
    [true, false].flatMap((certificate) =>
      [true, false].map((household): ParticipationFacts => ({
        region: "500000",
        asOf: "2026-06-01",
        newborn: { bornOn, certificate, household, residencePermit: false },
      })),
    ),
  ),
  ...["2026-03-31", "2026-01-31"].map((on): ParticipationFacts => ({
    region: "500000",
    asOf: "2026-06-20",
    topic: "individual-part-only",
    person: { employmentChangedOn: on, contributions: [{ scheme: "employer", from: "2020-01", to: on.slice(0, 7) }] },
  })),
  ...["2026-11-20", "2026-05-20"].flatMap((asOf) =>
    ["2026-12", "2025-12"].map((to): ParticipationFacts => ({
      region: "500000",
      asOf,
      topic: "waiting",
      person: { contributions: [{ scheme: "resident", from: "2025-01", to }] },
    })),
  ),
  { region: "500000", asOf: "2026-06-01", relative: { relation: "parent", insured: false } },
  {
    region: "500000",
    asOf: "2029-06-01",
    residentYears: [2025, 2026, 2027, 2028, 2029].map((year) => ({
      year,
      paidOn: `${year - 1}-11-01`,
      claimed: year > 2027,
    })),
  },
];

/** The facts without one of them, each in turn. */
function withoutOne(facts: ParticipationFacts): ParticipationFacts[] {
  const { person, newborn, relative, residentYears } = facts;
  const less = <T extends object>(whole: T): Partial<T>[] =>
    Object.keys(whole).map(
      (name) => Object.fromEntries(Object.entries(whole).filter(([key]) => key !== name)) as Partial<T>,
    );
  return [
    ...(person ? less(person).map((one) => ({ ...facts, person: one })) : []),
    ...(newborn ? less(newborn).map((one) => ({ ...facts, newborn: one })) : []),
    ...(relative ? less(relative).map((one) => ({ ...facts, relative: one })) : []),
    ...(residentYears
      ? [{ ...facts, residentYears: residentYears.map(({ year, paidOn }) => ({ year, paidOn })) }]
      : []),
  ];
}

test("with a fact untold the answer is the same, or unknown with something missing", () => {
  for (const facts of WHOLE) {
    const before = new Map(participation(facts).lines.map(({ topic, verdict }) => [topic, verdict]));
    for (const less of withoutOne(facts)) {
      const { lines, missing } = participation(less);
      for (const { topic, verdict } of lines) {
        if (verdict === "unknown")
          expect([topic, missing.some(({ topics }) => topics.includes(topic))]).toEqual([topic, true]);
        else expect([less, topic, verdict]).toEqual([less, topic, before.get(topic)]);
      }
    }
  }
});
