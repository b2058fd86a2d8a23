import fc from "fast-check";
import * as z from "zod";
import { assessmentSchema } from "../../shared/policy/index.ts";
import { FULL_FACTS, ask, post, problemOf, warnings } from "./asking.ts";

/** A valid assessment, or a whole problem of ours; anything else fails. */
async function expectAnswer(answer: Response): Promise<number> {
  if (answer.status === 200) assessmentSchema.parse(await answer.json());
  else {
    expect([400, 413, 415, 422]).toContain(answer.status);
    expect((await problemOf(answer)).errors).not.toHaveLength(0);
  }
  return answer.status;
}

type Json = z.core.util.JSONType;
const asJson = (value: unknown): Json => z.json().parse(JSON.parse(JSON.stringify(value)));

/** Every place inside a JSON value, the value itself first. */
function places(value: Json, path: readonly string[] = []): (readonly string[])[] {
  const inside = value !== null && typeof value === "object" ? Object.entries(value) : [];
  return [path, ...inside.flatMap(([key, one]) => places(one, [...path, key]))];
}

/** The value with what stands at `path` put through `change`; `undefined` takes it out. */
function changed(value: Json, path: readonly string[], change: (old: Json) => Json | undefined): Json | undefined {
  const [key, ...rest] = path;
  if (key === undefined) return change(value);
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) {
    return value.flatMap((one, i) => (String(i) === key ? [changed(one, rest, change) ?? []].flat() : [one]));
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const next = name === key ? changed(one, rest, change) : one;
      return next === undefined ? [] : [[name, next]];
    }),
  );
}

const LIKELY = [
  "2025-02-30",
  "2024-02-29",
  "2026-03",
  "2025-00",
  "1950-01",
  "2099-12",
  "500000",
  "511703",
  "140100",
  "650200",
  "000000",
  "overseas",
  "employer",
  "individual",
  "unemployment-benefit",
  "resident",
  "delivery",
  "termination",
  "family-planning",
  "prenatal",
  "treatment",
  "female",
  "male",
  "",
  "\ud800",
  "\0",
  "__proto__",
  0,
  -0,
  1,
  2,
  9,
  11,
  0.1,
  0.01,
  1e7,
  1e21,
  -1,
  Number.MAX_SAFE_INTEGER,
  true,
  false,
  null,
] as const;

const anyJson = fc.jsonValue({ maxDepth: 4, stringUnit: "binary" }).map(asJson);
const replacement = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<Json>(...LIKELY) },
  { weight: 1, arbitrary: anyJson },
);
const mutation = fc.record({
  at: fc.nat(),
  how: fc.constantFrom("replace", "remove", "add", "double"),
  key: fc.oneof(
    fc.constantFrom("from", "to", "base", "region", "__proto__", "constructor", "event", "x/~y"),
    fc.string(),
  ),
  value: replacement,
});

function mutated(
  facts: Json,
  { at, how, key, value }: typeof mutation extends fc.Arbitrary<infer M> ? M : never,
): Json {
  const all = places(facts);
  const path = all[at % all.length] ?? [];
  const result = changed(facts, path, (old) => {
    if (how === "replace") return value;
    if (how === "remove") return undefined;
    if (Array.isArray(old)) return how === "double" ? [...old, ...old] : [...old, value];
    return old !== null && typeof old === "object" ? { ...old, [key]: value } : old;
  });
  return result ?? null;
}

const fullFacts = asJson(FULL_FACTS);

describe("whatever is sent is answered with an assessment or a 4xx", () => {
  test("any JSON value", () =>
    fc.assert(
      fc.asyncProperty(anyJson, async (value) => {
        await expectAnswer(await ask(value));
      }),
      { numRuns: 500 },
    ));

  test("any bytes", () =>
    fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        await expectAnswer(await post(Uint8Array.from(bytes)));
      }),
      { numRuns: 500 },
    ));

  test("any text, under any content type", () =>
    fc.assert(
      fc.asyncProperty(
        fc.string({ unit: "binary" }),
        fc.oneof(fc.constant("application/json"), fc.string({ unit: "grapheme-ascii" })),
        async (text, type) => {
          await expectAnswer(await post(text, { "Content-Type": type }));
        },
      ),
      { numRuns: 500 },
    ));

  test("valid facts with some places changed, and both outcomes occur", async () => {
    const seen = new Map<number, number>();
    await fc.assert(
      fc.asyncProperty(fc.array(mutation, { minLength: 1, maxLength: 4 }), async (mutations) => {
        const status = await expectAnswer(await ask(mutations.reduce(mutated, fullFacts)));
        seen.set(status, (seen.get(status) ?? 0) + 1);
      }),
      // Always the same changes, so that both outcomes occur often enough.
      { numRuns: 1500, seed: 20261130 },
    );
    expect(seen.get(200)).toBeGreaterThan(50);
    expect(seen.get(422)).toBeGreaterThan(50);
  });

  test("valid facts cut off or with a byte changed", () =>
    fc.assert(
      fc.asyncProperty(fc.nat(), fc.option(fc.integer({ min: 0, max: 255 })), async (at, byte) => {
        const bytes = new TextEncoder().encode(JSON.stringify(FULL_FACTS));
        const place = at % bytes.length;
        if (byte !== null) bytes[place] = byte;
        await expectAnswer(await post(byte === null ? bytes.slice(0, place) : bytes));
      }),
      { numRuns: 1000 },
    ));
});

afterAll(() => expect(warnings).toEqual([]));
