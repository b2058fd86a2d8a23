/** The questions stay while somebody is typing: what cannot be read yet neither throws nor takes long, and opens nothing. */
import * as fc from "fast-check";
import type { FactsSoFar } from "../../shared/policy/index.ts";
import { MAX_STRETCHES, factsSchema, interview } from "../../shared/policy/index.ts";
import { readable } from "../../shared/policy/facts/readable.ts";
import { facts } from "./people.ts";
import { withFact } from "./telling.ts";

const asOf = "2026-11-02";
const event = { kind: "delivery", date: "2026-12-20" } as const;
const record = [{ scheme: "individual", from: "2024-01", maternity: true }] as const;
const told: FactsSoFar = { asOf, region: "650200", event, person: { contributions: [...record] } };
const open = (soFar: FactsSoFar) => interview(soFar).open.map(({ fact }) => fact);

const HALF_TYPED = ["", "2026-13", "0002-01", "9999-12", "2026-02-30", "0002-01-01", "9999-12-31", "abc", "2026-3"];
const PATHS = ["asOf", "region", "event.date", "event.place", "person.dismissedOn"];
const STRETCH = ["from", "to", "paidIn", "region"];

test("a half-typed day, month, place or amount throws nothing, whoever types it", () => {
  fc.assert(
    fc.property(
      facts,
      fc.constantFrom(...HALF_TYPED),
      fc.constantFrom(...PATHS),
      fc.constantFrom(...STRETCH),
      (person, typed, path, name) => {
        const contributions = [{ ...record[0], [name]: typed }, ...(person.person?.contributions ?? [])];
        const typing = withFact(withFact(person, "person", { ...person.person, contributions }), path, typed);
        for (const amount of [NaN, -1, 0.001]) interview(withFact(typing, "person.employerAverageWage", amount));
        const read = readable({ region: "500000", ...typing });
        expect(read === undefined || factsSchema.safeParse(read).success).toBe(true);
      },
    ),
    { numRuns: 300 },
  );
});

test("a day that does not exist counts as told, and is not judged by", () => {
  const typing = withFact(told, "event.date", "2026-02-30");
  expect(open(typing)).toEqual([]);
  expect(interview(typing).told).toContain("event.date");
});

test("a place that cannot be read is asked for again", () => {
  expect(open({ ...told, region: "65" })).toEqual(["region"]);
});

test("a stretch that cannot be read yet leaves the others to ask by", () => {
  const halves = [
    { scheme: "employer", from: "2026-05", to: "2026-03" },
    { scheme: "individual", from: "2025-01" },
    { scheme: "employer", from: "0002-01" },
  ] as const;
  for (const half of halves) {
    const typing = { ...told, person: { contributions: [...record, half] } };
    expect(open(typing)).toEqual(open(told));
    expect(interview(typing).told).toEqual(interview(told).told);
  }
});

test("a record longer than is read is read as far as that", () => {
  const months = Array.from({ length: MAX_STRETCHES + 100 }, (_one, index) => {
    const from = `${1960 + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, "0")}`;
    return { scheme: "employer", from, to: from } as const;
  });
  const first = { ...told, person: { contributions: months.slice(0, MAX_STRETCHES) } };
  expect(open({ ...told, person: { contributions: months } })).toEqual(open(first));
});
