/** A clause and the conditions that carry it out name each other, in every answer. */
import * as fc from "fast-check";
import { factsSchema, policyDocuments } from "../../shared/policy/index.ts";
import { answer } from "./asking.ts";
import { facts } from "./people.ts";
import chongqing from "../cases/chongqing.json";

/** Conditions that any clause may stand behind: nothing is known yet, or the document does not go on. */
const GENERAL = ["record-known", "event-known", "place-loaded", "document-in-force", "maternity-known"];

const declared = new Set(
  policyDocuments.flatMap(({ id, clauses }) =>
    Object.entries(clauses).flatMap(([clause, { conditions = [] }]) =>
      conditions.map((condition) => `${id}#${clause} ${condition}`),
    ),
  ),
);

test("no answer cites a clause for a condition that the clause does not name, and every named one occurs", () => {
  const seen = new Set<string>();
  const people: unknown[] = [...chongqing.map((one) => one.facts), ...fc.sample(facts, { numRuns: 12_000, seed: 11 })];
  for (const told of people) {
    const { data } = factsSchema.safeParse(told);
    for (const { id, cites } of (data ? answer(data).benefits : []).flatMap((line) => line.conditions)) {
      if (!GENERAL.includes(id)) cites.forEach((clause) => seen.add(`${clause} ${id}`));
    }
  }
  expect([...seen].filter((pair) => !declared.has(pair))).toEqual([]);
  expect([...declared].filter((pair) => !seen.has(pair))).toEqual([]);
});

test("every clause says what it decides, or why nothing", () => {
  for (const { clauses } of policyDocuments) {
    for (const { label, summary, decides, role, conditions } of Object.values(clauses)) {
      expect([label, summary, decides].every((text) => text.length > 0)).toBe(true);
      if (role !== "rule") expect(conditions).toBeUndefined();
    }
  }
});
