/** 「试一试」: every clause that decides something has people in whose answers it is at work. */
import {
  clausesInOrder,
  documentsOn,
  factsSchema,
  participation,
  participationExamples,
  participationFactsSchema,
} from "../../shared/policy/index.ts";
import { clauseExamples } from "../../shared/policy/examples/index.ts";
import { assess } from "../../shared/policy/assess.ts";
import { policyDocuments } from "../../shared/policy/documents/index.ts";

const clauses = policyDocuments.flatMap((document) =>
  clausesInOrder(document).map((clause) => ({ document: document.id, clause })),
);
const examples = clauses.flatMap(({ document, clause }) => clauseExamples(document, clause.id));

test("every rule of a benefit has an example, and a clause that decides nothing has none and says why", () => {
  for (const { document, clause } of clauses) {
    const shown = clauseExamples(document, clause.id);
    const benefit = clause.role === "rule" && clause.through === undefined;
    expect([document, clause.id, shown.length > 0]).toEqual([document, clause.id, benefit]);
    if (clause.role !== "rule") expect(clause.decides).not.toBe("");
  }
});

test.each(examples.map((one) => [`${one.document}#${one.clause}`, one.caption, one.facts] as const))(
  "%s is at work: %s",
  (clause, _caption, facts) => {
    expect(factsSchema.parse(facts)).toEqual(facts);
    expect(assess(facts).benefits.flatMap(({ cites }) => cites)).toContain(clause);
  },
);

describe("taking part", () => {
  const asked = clauses.filter(({ clause }) => clause.through === "participation");
  const outcomes = (document: string, clause: string) =>
    participationExamples(document, clause).map(({ facts }) => {
      expect(participationFactsSchema.parse(facts)).toEqual(facts);
      const found = participation(facts).lines.flatMap(({ conditions }) =>
        conditions.filter(({ cites }) => cites.includes(`${document}#${clause}`)),
      );
      return found.length > 0 && found.every(({ outcome }) => outcome === "met");
    });
  test("every clause that is asked there has somebody who meets it, and somebody who does not", () => {
    expect(asked).toHaveLength(10);
    for (const { document, clause } of asked)
      expect([clause.id, ...outcomes(document, clause.id)]).toEqual([clause.id, true, false]);
    const others = clauses.filter((one) => !asked.includes(one));
    for (const { document, clause } of others) expect(participationExamples(document, clause.id)).toEqual([]);
  });
});

test.each(["3.1", "3.2", "5.2", "5.3"])("of 37号 %s too, somebody meets it and somebody does not", (clause) => {
  const met = clauseExamples("cq-2025-37", clause).map(({ facts }) =>
    assess(facts)
      .benefits.flatMap(({ conditions }) => conditions)
      .filter(({ cites }) => cites.includes(`cq-2025-37#${clause}`))
      .every(({ outcome }) => outcome === "met"),
  );
  expect(new Set(met)).toEqual(new Set([true, false]));
});

test("no clause tells of the same person twice", () => {
  const told = examples.map(({ document, clause, caption }) => `${document}#${clause} ${caption}`);
  expect(new Set(told).size).toBe(told.length);
});

test("clauses follow each other as in their document", () => {
  const order = (id: string) => clauses.filter((one) => one.document === id).map(({ clause }) => clause.id);
  expect(order("cq-2024-12")).toEqual([
    ...["1", "2", "3.1", "3.2", "4", "4.1", "4.2", "4.3", "5", "5.1", "5.2", "6", "7", "8"],
  ]);
  expect(order("sc-2024-9")).toEqual([
    ...["1", "1.1", "1.2", "2", "2.1", "2.2.1", "2.2.2", "2.2.3", "2.2.4", "3", "4"],
  ]);
  expect(order("km-2026-4")).toEqual(["1", "2", "3", "4", "4.1", "4.2", "4.3", "4.4", "4.5", "5", "6"]);
});

describe("documents on a day", () => {
  const standing = (on: string) =>
    Object.fromEntries(documentsOn(on).map(({ document, force }) => [document.id, force]));

  test.each([
    ["2024-12-31", "not-yet"],
    ["2025-01-01", "in-force"],
    ["2029-12-31", "in-force"],
    ["2030-01-01", "ended"],
  ])("the Sichuan one on %s: %s", (on, force) => {
    expect(standing(on)["sc-2024-9"]).toBe(force);
  });

  test("every document is listed, whatever the day", () => {
    expect(standing("2011-06-30")).toEqual(Object.fromEntries(policyDocuments.map(({ id }) => [id, "not-yet"])));
    expect(standing("2025-09-08")).toMatchObject({ "cq-2024-12": "in-force", "cq-2025-37": "not-yet" });
  });
});
