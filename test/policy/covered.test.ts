/** The line that says whom a place's papers answer names those, and only those, whom they do answer. */
import { PLACE_CODES, placeOf } from "../../shared/policy/base/places.ts";
import { assess, coverage, factsSchema } from "../../shared/policy/index.ts";
import { coveredWords, uncoveredWords } from "../../shared/policy/wording/covered.ts";

const DAY = "2026-10-10";

const paid = (scheme: string) => ({
  contributions: [{ scheme, from: "2023-01", maternity: scheme === "resident" ? false : true }],
});

/** Who somebody is, as the line may call them, and how she or her husband pays. */
const PEOPLE: readonly (readonly [called: RegExp, via: string, facts: object])[] = [
  [/单位职工/, "self", { person: { ...paid("employer"), employed: true } }],
  [/自己交职工医保的|灵活就业/, "self", { person: paid("individual") }],
  [/领失业金/, "self", { person: paid("unemployment-benefit") }],
  [/居民医保/, "resident", { person: { contributions: [{ scheme: "resident", from: "2023-01" }] } }],
  [/用丈夫的|用配偶的/, "spouse", { person: { contributions: [], employed: false }, spouse: paid("employer") }],
];

/** By whom such a person's lines of a birth are decided: a paper of the place, the law of the country, or nobody. */
function decidedBy(region: string, via: string, facts: object): ReadonlySet<string> {
  const event = { kind: "delivery", date: DAY, caesarean: true };
  const { benefits } = assess(factsSchema.parse({ region, asOf: DAY, event, ...facts }));
  const lines = benefits.filter((line) => line.via === via && line.verdict !== "not-covered");
  return new Set(lines.flatMap(({ cites }) => cites).map((cite) => (cite.startsWith("cn-") ? "country" : "place")));
}

describe.each(PLACE_CODES)("%s", (code) => {
  const [own = "", floor = ""] = coveredWords(code).split("；");

  test.each(PEOPLE)("%s", (called, via, facts) => {
    const by = decidedBy(code, via, facts);
    expect(called.test(own)).toBe(by.has("place"));
    // Who goes through an employee goes with the employees there.
    const also = via === "spouse" ? /单位职工/ : called;
    if (!by.has("place")) expect(also.test(floor)).toBe(by.has("country"));
  });

  test("is in the coverage", () => {
    expect(coverage().find((place) => place.code === code)?.whom).toBe(coveredWords(code));
  });
});

describe("a place that is not loaded", () => {
  test.each(["330100", "110000", "659001", "140200", "650100"])("%s: the law of the country for employees", (code) => {
    expect(placeOf(code)).toBeUndefined();
    expect(uncoveredWords(code, "那里")).toMatch(/^还没有收录那里的文件。单位职工按国家规定.*医保热线/);
    const [employer, ...others] = PEOPLE.map(([, via, facts]) => decidedBy(code, via, facts));
    expect(employer).toEqual(new Set(["country"]));
    expect(others.slice(0, 3)).toEqual([new Set(), new Set(), new Set()]);
  });

  test("in Sichuan the province's paper for whom it answers in Dazhou", () => {
    expect(uncoveredWords("510100", "成都")).toBe(
      "还没有收录成都自己的文件，先按四川全省的答：灵活就业、领失业金的；单位职工按国家规定先答一部分；别的情况，告诉你向医保热线问什么",
    );
    for (const [, via, facts] of PEOPLE)
      expect(decidedBy("510100", via, facts)).toEqual(decidedBy("511700", via, facts));
  });
});
