/** What is published of the package itself: places, documents, figures, and every question there is. */
import * as fc from "fast-check";
import {
  PLACES,
  assess,
  coverage,
  documentsIn,
  factsSchema,
  figuresIn,
  interview,
  policyDocuments,
  policyFigures,
  questionCatalogue,
  recordFields,
} from "../../shared/policy/index.ts";
import { facts } from "./people.ts";

const people = fc
  .sample(facts, { numRuns: 600, seed: 20261123 })
  .flatMap((told) => factsSchema.safeParse(told).data ?? []);

describe("coverage", () => {
  test("names each loaded place with its own documents and the nationwide ones", () => {
    expect(
      coverage()
        .map(({ code, name }) => [code, name])
        .sort(),
    ).toEqual(
      Object.entries(PLACES)
        .map(([code, { name }]) => [code, name])
        .sort(),
    );
    const documents = Object.fromEntries(coverage().map((one) => [one.code, one.documents.map(({ id }) => id)]));
    expect(documents).toEqual({
      "140100": ["ty-2024-51", "cn-sil-2018", "cn-order-619"],
      "500000": ["cq-2024-12", "cq-2025-37", "cn-sil-2018", "cn-order-619"],
      "511700": ["sc-2024-9", "cn-sil-2018", "cn-order-619"],
      "650200": ["km-2026-4", "cn-sil-2018", "cn-order-619"],
    });
  });

  test("every line that is ever answered is among the benefits of its place", () => {
    const covered = new Map<string, Set<string>>(
      coverage().map(({ code, benefits }) => [code, new Set(benefits.map(({ benefit, via }) => `${benefit}/${via}`))]),
    );
    for (const told of people) {
      const there = covered.get(told.region);
      if (!there) continue;
      const lines = assess(told).benefits.map(({ benefit, via }) => `${benefit}/${via}`);
      expect(lines.filter((line) => !there.has(line))).toEqual([]);
    }
  });

  test.each([
    ["500112", ["cq-2024-12", "cq-2025-37", "cn-sil-2018", "cn-order-619"]],
    ["511702", ["sc-2024-9", "cn-sil-2018", "cn-order-619"]],
    ["510100", ["sc-2024-9", "cn-sil-2018", "cn-order-619"]],
    ["120000", ["cn-sil-2018", "cn-order-619"]],
  ])("in %s the documents are %j", (region, ids) => expect(documentsIn(region).map(({ id }) => id)).toEqual(ids));

  test("whom a paper leaves to the law of the country is said, and each says whom it speaks of", () => {
    const rest = coverage().flatMap(({ code, benefits }) =>
      benefits.flatMap((one) => (one.rest ? [`${code} ${one.benefit}/${one.via} ${one.rest.join()}`] : [])),
    );
    const both = "cn-order-619,cn-sil-2018";
    expect(rest).toEqual([
      `500000 medical-expense/self ${both}`,
      `500000 allowance/self ${both}`,
      `511700 medical-expense/self ${both}`,
      `511700 allowance/self ${both}`,
      "511700 medical-expense/spouse cn-sil-2018",
    ]);
    expect(policyDocuments.filter(({ covers }) => covers === undefined)).toEqual([]);
  });

  test("each document is somewhere", () => {
    const there = new Set(coverage().flatMap(({ documents }) => documents.map(({ id }) => id)));
    expect([...there].sort()).toEqual(policyDocuments.map(({ id }) => id).sort());
  });
});

describe("figures of a place", () => {
  const placesOf = (region: string) => new Set(figuresIn(region).map(({ figure }) => figure.split(":")[1]));

  test.each([
    ["650200", ["000000", "650000", "650200"]],
    ["650203", ["000000", "650000", "650200"]],
    ["140100", ["000000", "140000"]],
    ["500112", ["000000", "500000"]],
    ["110000", ["000000"]],
  ])("%s has those of %j", (region, places) => expect([...placesOf(region)].sort()).toEqual(places));

  test("together the places have them all", () => {
    const all = new Set(Object.keys(PLACES).flatMap((region) => figuresIn(region)));
    expect(all.size).toBe(policyFigures.length);
  });

  test("every figure that enters an answer is found under its place", () => {
    for (const told of people) {
      const there = new Set(figuresIn(told.region).map(({ figure, value }) => `${figure}=${value}`));
      const used = assess(told).benefits.flatMap(({ amount }) => amount?.figures ?? []);
      const strange = used.filter(
        ({ figure, value, status }) => status !== "caller" && !there.has(`${figure}=${value}`),
      );
      expect(strange).toEqual([]);
    }
  });
});

describe("the catalogue of questions", () => {
  test("holds each fact once, and every question that is ever open, with the same answers to choose from", () => {
    const catalogue = new Map(questionCatalogue().map((one) => [one.fact, one]));
    expect(catalogue.size).toBe(questionCatalogue().length);
    const seen = new Set<string>();
    for (const told of people) {
      for (const { fact, subject, kind } of interview(told).open) {
        seen.add(fact);
        expect(catalogue.get(fact)).toMatchObject({ subject, kind });
      }
    }
    expect(seen.size).toBeGreaterThan(10);
  });

  test("a place decides which details of a record are asked for; no place, every place's", () => {
    const tiers = (region?: string) =>
      questionCatalogue(region).flatMap((one) => (one.kind === "record" ? [one.fields.individual] : []))[0];
    expect(tiers("500000")).toEqual(recordFields("500000", "individual", "person"));
    expect(tiers("500112")).toContain("tier");
    expect(tiers("140100")).not.toContain("tier");
    expect(tiers()).toEqual(expect.arrayContaining(["tier", "maternity", "base", "region", "paidIn"]));
    expect(tiers("110000")).toEqual(["region", "paidIn"]);
  });
});
