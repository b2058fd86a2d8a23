/** The golden records: thirty people of every place and kind, each with what is answered today. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN, goldenRecords, type GoldenRecord } from "../../config/golden/records.ts";
import { payerSchema, routeSchema, verdictSchema } from "../../shared/policy/assessment/words.ts";
import { benefitSchema, governingPlace, PLACE_CODES, schemeSchema } from "../../shared/policy/index.ts";

let records: readonly GoldenRecord[];
beforeAll(async () => {
  records = await goldenRecords();
});

test("say what is answered today: npm run golden writes them", () => {
  expect(readdirSync(GOLDEN).sort()).toEqual(records.map(({ id }) => `${id}.json`).sort());
  for (const record of records) {
    expect(JSON.parse(readFileSync(join(GOLDEN, `${record.id}.json`), "utf8"))).toEqual(record);
  }
});

test("are thirty, of every place and of places not loaded, one of them refused", () => {
  expect(records).toHaveLength(30);
  expect(new Set(records.map(({ id }) => id)).size).toBe(30);
  const places = records.map(({ request: { body } }) =>
    "region" in body && typeof body.region === "string" ? governingPlace(body.region) : "none",
  );
  expect(new Set(places)).toEqual(new Set([...PLACE_CODES, undefined]));
  expect(records.filter(({ response }) => response.status !== 200)).toMatchObject([
    { id: "refused", response: { status: 422 } },
  ]);
  expect(records.filter(({ request }) => request.path === "/api/v1/participation").length).toBeGreaterThan(1);
});

test.each([
  ["verdict", verdictSchema.options],
  ["via", routeSchema.options],
  ["payer", payerSchema.options],
  ["benefit", benefitSchema.options],
  ["scheme", schemeSchema.options],
])("have every %s", (name, values) => {
  const text = JSON.stringify(records);
  expect(values.filter((value) => !text.includes(`"${name}":"${value}"`))).toEqual([]);
});
