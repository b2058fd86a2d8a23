/** Every day from 2023 to 2033: decided by exactly one document per benefit and route, or not covered. */
import type { Benefit, Route } from "../../shared/policy/index.ts";
import { decide, factsSchema } from "../../shared/policy/index.ts";
import { addDays, day, type Day } from "../../shared/policy/base/calendar.ts";
import { decidingLine } from "../../shared/policy/decide.ts";
import { PAPERS } from "../../shared/policy/documents/index.ts";
import { PLACES, type PlaceCode } from "../../shared/policy/base/places.ts";

const places = Object.keys(PLACES) as PlaceCode[];

function* days(): Generator<Day> {
  for (let on = day("2023-01-01"); on <= "2033-12-31"; on = addDays(on, 1)) yield on;
}

/** The first and last day each rule's document holds, as the documents print them. */
const PRINTED: Readonly<Record<PlaceCode, readonly [Benefit, Route, string, string][]>> = {
  "500000": [
    ["medical-expense", "self", "2024-05-01", "9999-12-31"],
    ["allowance", "self", "2024-05-01", "9999-12-31"],
    ["genetic-testing", "self", "2024-05-01", "9999-12-31"],
    ["medical-expense", "spouse", "2025-09-09", "9999-12-31"],
    ["medical-expense", "resident", "2025-09-09", "9999-12-31"],
  ],
  "511700": [
    ["medical-expense", "self", "2025-01-01", "2029-12-31"],
    ["allowance", "self", "2025-01-01", "2029-12-31"],
    ["medical-expense", "spouse", "2025-01-01", "2029-12-31"],
    ["medical-expense", "resident", "2025-01-01", "2029-12-31"],
  ],
  "650200": [
    ["medical-expense", "self", "2026-08-01", "2031-07-31"],
    ["allowance", "self", "2026-08-01", "2031-07-31"],
    ["medical-expense", "spouse", "2026-08-01", "2031-07-31"],
    ["medical-expense", "resident", "2026-08-01", "2031-07-31"],
  ],
  "140100": [
    ["medical-expense", "self", "2024-08-01", "9999-12-31"],
    ["allowance", "self", "2024-08-01", "9999-12-31"],
    ["allowance-top-up", "self", "2024-08-01", "9999-12-31"],
    ["medical-expense", "spouse", "2024-08-01", "9999-12-31"],
    ["medical-expense", "resident", "2024-08-01", "9999-12-31"],
  ],
};

describe.each(places)("%s", (place) => {
  test("no day has two documents for one benefit and route, and each holds on its printed days", () => {
    const wrong: string[] = [];
    for (const on of days()) {
      for (const [benefit, via, from, to] of PRINTED[place]) {
        const decided = decidingLine(PAPERS[place], benefit, via, on) !== undefined;
        if (decided !== (from <= on && on <= to)) wrong.push(`${on} ${benefit}/${via}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(PAPERS[place].flatMap(({ lines }) => lines)).toHaveLength(PRINTED[place].length);
  });

  test("a birth on a day without a document is not covered, on any other day it is answered by its document", () => {
    const wrong: string[] = [];
    for (const on of days()) {
      const { benefits } = decide(
        factsSchema.parse({
          region: place,
          asOf: on,
          event: { kind: "delivery", date: on },
          person: {
            contributions: [{ scheme: "individual", from: "2018-01", maternity: true, tier: 2 }],
            employed: false,
          },
          // Whose employer pays is left to the law of the country in Sichuan.
          spouse: { contributions: [{ scheme: place === "511700" ? "individual" : "employer", from: "2018-01" }] },
        }),
      );
      for (const { benefit, via, verdict, conditions } of benefits) {
        const { paper } = decidingLine(PAPERS[place], benefit, via, on) ?? {};
        const right = paper
          ? conditions.some(({ cites }) => cites.some((cite) => cite.startsWith(`${paper.document.id}#`)))
          : verdict === "not-covered";
        if (!right) wrong.push(`${on} ${benefit}/${via} ${verdict}`);
      }
      if (benefits.length < 2) wrong.push(`${on} has ${benefits.length} lines`);
    }
    expect(wrong).toEqual([]);
  });
});

test("two documents for one benefit on one day are an error that names both", () => {
  const [first, ...others] = PAPERS["500000"];
  if (!first) throw new Error("Chongqing has papers");
  const another = { ...first, document: { ...first.document, id: "cq-2025-37" as const } };
  const decide = () => decidingLine([first, another, ...others], "medical-expense", "self", day("2025-01-01"));
  expect(decide).toThrow(/cq-2024-12 and cq-2025-37/);
});
