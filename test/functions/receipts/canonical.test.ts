import canonicalize from "canonicalize";
import fc from "fast-check";
import { canonical, digest } from "../../../functions/receipts/canonical.ts";
import { assess } from "../../../shared/policy/index.ts";
import { FULL_FACTS } from "../asking.ts";

describe("canonical JSON (RFC 8785)", () => {
  test("is what the reference implementation writes, for any object", () =>
    fc.assert(
      fc.property(fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ maxDepth: 4 })), (value) => {
        expect(canonical(value)).toBe(canonicalize(value));
      }),
      { numRuns: 2_000 },
    ));

  test("is what the reference implementation writes, for facts and answers", () => {
    const facts = { ...FULL_FACTS, asOf: "2026-03-10" };
    for (const value of [facts, assess(facts)]) expect(canonical(value)).toBe(canonicalize(value));
  });

  // The RFC's own examples: section 3.2.2 (numbers, escapes) and 3.2.3 (order by UTF-16 code units).
  test.each([
    [
      '{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/","literals":[null,true,false]}',
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    ],
    [
      '{"\\u20ac":"Euro Sign","\\r":"Carriage Return","\\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\\ud83d\\ude00":"Emoji: Grinning Face","\\u0080":"Control","\\u00f6":"Latin Small Letter O With Diaeresis"}',
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    ],
  ])("writes %s as the RFC does", (text, expected) => {
    const value: unknown = JSON.parse(text);
    expect(canonical(value ?? {})).toBe(expected);
  });

  test("the order of fields does not enter the digest, and everything else does", () => {
    expect(digest({ a: 1, b: [1, 2] })).toBe(digest({ b: [1, 2], a: 1 }));
    expect(digest({ a: 1, b: [2, 1] })).not.toBe(digest({ a: 1, b: [1, 2] }));
    expect(digest({ a: 1 })).not.toBe(digest({ a: "1" }));
    expect(digest({ a: 1 })).toBe("015abd7f5cc57a2dd94b7590f04ad8084273905ee33ec5cebeae62276a97f862");
  });
});
