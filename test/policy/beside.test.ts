/** What an answer says besides of taking part: the baby, a job that ended, the spouse's account. */
import { assess, assessmentSchema, type Facts } from "../../shared/policy/index.ts";

const birth = { kind: "delivery", date: "2026-04-20" } as const;
const beside = (facts: Partial<Facts>, asOf = "2026-05-10") => {
  const answer = assessmentSchema.parse(assess({ region: "500000", asOf, ...facts }));
  return { ...answer, topics: answer.participation.map(({ topic }) => topic) };
};
const line = (facts: Partial<Facts>, topic: string, asOf?: string) =>
  beside(facts, asOf).participation.find((one) => one.topic === topic);

describe("a baby", () => {
  test("after a birth in Chongqing: the last day, and what a later one costs", () => {
    const { participation, citations } = beside({ event: birth });
    expect(participation.map(({ topic, by }) => [topic, by])).toEqual([
      ["newborn-joins", "2026-07-19"],
      ["newborn-covered", "2026-07-19"],
    ]);
    for (const { actions } of participation) {
      expect(actions).toEqual([
        {
          id: "enrol",
          what: "给宝宝参加居民医保",
          by: "2026-07-19",
          effect:
            "出生 90 天内参保，从出生那天起能报；再晚，从交费的次日起才能报。90 天内带出生医学证明就行；去哪里办，文件没有写，打 12393 问",
        },
      ]);
    }
    expect(Object.keys(citations)).toEqual(expect.arrayContaining(["cq-2025-37#1.4", "cq-2025-37#5.1"]));
  });
  test.each([
    ["2026-07-19", { from: "2026-04-20", by: "2026-07-19" }],
    ["2026-07-20", { from: "2026-07-21" }],
    ["2028-04-19", { from: "2028-04-20" }],
  ])("joined on %s: %j", (asOf, expected) => {
    expect(line({ event: birth }, "newborn-covered", asOf)).toMatchObject(expected);
  });
  test("two years old, nothing is said any more", () => {
    expect(beside({ event: birth }, "2028-04-20").topics).toEqual([]);
  });
  test("expected: ninety days after the day told", () => {
    const expected = { event: { ...birth, date: "2026-09-20" } };
    expect(line(expected, "newborn-covered")).toMatchObject({ from: "2026-09-20", by: "2026-12-19" });
  });
  test.each<Partial<Facts>>([
    { event: { kind: "termination", date: "2026-04-20" } },
    { event: { ...birth, place: "overseas" } },
    { region: "510100", event: birth },
    { region: "650200", event: birth },
    { event: { kind: "delivery" } },
    {},
  ])("not for %j", (facts) => expect(beside(facts).topics).toEqual([]));
  test("not before the paper", () => {
    expect(beside({ event: { ...birth, date: "2025-06-20" } }, "2025-09-08").topics).toEqual([]);
  });
});

describe("a job that ended", () => {
  const record = (to?: string) => ({
    event: { kind: "termination", date: "2026-03-01" } as const,
    person: { contributions: [{ scheme: "employer", from: "2020-01", ...(to !== undefined && { to }) }] },
  });
  const left = (to: string, more: object = {}) => {
    const { event, person } = record(to);
    return { event, person: { ...person, ...more } } as Partial<Facts>;
  };
  test.each([
    ["2026-05-31", "2026-05-31"],
    ["2026-06-01", undefined],
  ])("in January; on %s: until %s", (asOf, by) => {
    expect(line(left("2026-01"), "individual-part-only", asOf)?.by).toBe(by);
  });
  test.each<[string, Partial<Facts>]>([
    ["going on", record() as Partial<Facts>],
    ["to the month of asking", left("2026-05")],
    ["told to be employed", left("2026-03", { employed: true })],
    [
      "paid by herself since",
      left("2026-03", {
        contributions: [
          { scheme: "employer", from: "2020-01", to: "2026-03" },
          { scheme: "individual", from: "2026-04" },
        ],
      }),
    ],
    [
      "a resident's stretch ended",
      left("", { contributions: [{ scheme: "resident", from: "2026-01", to: "2026-04" }] }),
    ],
  ])("%s: nothing is said", (_what, facts) => expect(beside(facts).topics).toEqual([]));
});

describe("the spouse's account", () => {
  const husband = { contributions: [{ scheme: "employer", from: "2024-05" }] } as const;
  const hers = (scheme: "resident" | "employer") => ({ contributions: [{ scheme, from: "2024-05" }] }) as const;
  const event = { kind: "termination", date: "2026-03-01" } as const;
  const married = (facts: object) => line({ event, ...facts }, "family-account");
  test("his pays hers while she is insured", () => {
    expect(married({ person: hers("resident"), spouse: husband })?.verdict).toBe("eligible");
    expect(married({ person: { contributions: [] }, spouse: husband })).toMatchObject({
      verdict: "ineligible",
      actions: [{ id: "enrol" }],
    });
    expect(married({ spouse: husband })?.verdict).toBe("unknown");
  });
  test("hers pays his where he has none", () => {
    expect(married({ person: hers("employer"), spouse: { contributions: [] } })?.verdict).toBe("ineligible");
    expect(married({ person: hers("employer"), spouse: {} })?.verdict).toBe("unknown");
  });
  test("not where neither has one, or nobody is married", () => {
    expect(married({ person: hers("resident"), spouse: {} })).toBeUndefined();
    expect(married({ person: hers("employer") })).toBeUndefined();
  });
});
