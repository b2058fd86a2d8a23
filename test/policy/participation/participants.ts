/** People, and children, who may join in Chongqing. */
import type { ParticipationFacts } from "../../../shared/policy/index.ts";

/** Everything told that a question of theirs looks at. */
export const participants: readonly ParticipationFacts[] = [
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
  {
    region: "500000",
    asOf: "2026-09-20",
    person: {
      joinsOn: "2026-09-20",
      special: "freshman",
      contributions: [{ scheme: "resident", from: "2025-01", to: "2025-12" }],
    },
  },
];
