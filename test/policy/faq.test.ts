/** The questions: each is answered from a live run, by the clauses it turns on, or says what stays open. */
import {
  answerQuestion,
  assess,
  factsSchema,
  participation,
  participationFactsSchema,
  policyQuestions,
  type PlaceCode,
  type QuestionAnswer,
} from "../../shared/policy/index.ts";

const questions = policyQuestions();

function answered(id: number): QuestionAnswer {
  const question = questions.find((one) => one.id === id);
  if (!question) throw new Error(`no question ${id}`);
  return answerQuestion(question);
}

/** Verdicts side by side, and the clauses that the office would name. */
const ANSWERS: Readonly<Record<number, readonly [verdicts: string, clauses: string]>> = {
  1: ["eligible", "cq-2024-12#1 cq-2024-12#2 cq-2024-12#3.1"],
  2: ["eligible ineligible", "cq-2024-12#3.1"],
  3: ["ineligible", "cq-2024-12#2"],
  4: ["eligible ineligible", "cq-2024-12#3.2"],
  5: ["eligible eligible pending", "cq-2024-12#4.1 cq-2024-12#4.2"],
  6: ["ineligible ineligible", "cq-2024-12#4.1 cq-2024-12#4.2"],
  7: ["eligible eligible ineligible", "cq-2024-12#4.3"],
  8: ["eligible ineligible", "cq-2024-12#5.1"],
  9: ["eligible", "cq-2024-12#5.2"],
  10: ["eligible ineligible", "cq-2025-37#3.1"],
  11: ["pending", "cq-2025-37#3.1"],
  12: ["eligible eligible eligible not-covered", "cq-2025-37#3.2"],
  13: ["eligible ineligible", "cq-2024-12#6 cq-2024-12#7"],
  14: ["", "cq-2024-12#2"],
  15: ["", ""],
  16: ["eligible ineligible", "sc-2024-9#1.1"],
  17: ["eligible", "sc-2024-9#1.2"],
  18: ["eligible", "sc-2024-9#2"],
  19: ["eligible ineligible", "sc-2024-9#2.2.1"],
  20: ["eligible ineligible", "sc-2024-9#2.2.1"],
  21: ["pending ineligible", "sc-2024-9#2.2.4"],
  22: ["eligible", "sc-2024-9#2.2.2 cn-order-619#7"],
  23: ["ineligible eligible ineligible", "sc-2024-9#2.2.3"],
  24: ["eligible", "sc-2024-9#2.2.1"],
  25: ["unknown unknown", "cn-sil-2018#54 cn-sil-2018#56 cn-order-619#8"],
  26: ["eligible", "km-2026-4#1 km-2026-4#2"],
  27: ["pending eligible", "km-2026-4#2"],
  28: ["eligible ineligible pending", "km-2026-4#4.3"],
  29: ["eligible ineligible", "km-2026-4#4.1"],
  30: ["eligible eligible", "km-2026-4#4.2 cn-order-619#7"],
  31: ["pending pending", "km-2026-4#4.5"],
  32: ["eligible eligible", "km-2026-4#4.3 km-2026-4#4.5"],
  33: ["eligible eligible ineligible", "km-2026-4#4.4 km-2026-4#4.3"],
  34: ["ineligible ineligible ineligible", "km-2026-4#4.5"],
  35: ["eligible eligible ineligible", "ty-2024-51#2.1.1"],
  36: ["ineligible eligible", "ty-2024-51#2.1.1 ty-2024-51#2.2.1"],
  37: ["eligible eligible ineligible ineligible", "ty-2024-51#2.1.2 ty-2024-51#2.1.3"],
  38: ["ineligible eligible ineligible eligible", "ty-2024-51#2.1.6"],
  39: ["eligible eligible ineligible", "ty-2024-51#2.1.7"],
  51: ["unknown eligible", "cn-sil-2018#54 cn-sil-2018#56 cn-order-619#7 cn-order-619#8"],
  52: ["ineligible ineligible unknown", "cn-order-619#8 cn-sil-2018#86"],
  40: ["not-covered eligible", "ty-2024-51#2.1.8 ty-2024-51#2.1.4"],
};

/** Of taking part: verdicts side by side, what is told of days and counts, and the clauses. */
const JOINING: Readonly<Record<number, readonly [verdicts: string, told: readonly object[], clauses: string]>> = {
  41: ["eligible ineligible eligible", [{}, {}, {}], "cq-2025-37#1.1 cq-2025-37#1.2"],
  42: ["eligible ineligible", [{}, {}], "cq-2025-37#1.3"],
  43: [
    "eligible eligible eligible",
    [{ by: "2026-04-01" }, { from: "2026-01-01" }, { from: "2026-04-03" }],
    "cq-2025-37#1.4 cq-2025-37#5.1",
  ],
  44: ["eligible unknown", [{ from: "2027-07-02" }, { waitingFrom: "2028-01-02" }], "cq-2025-37#5.1"],
  45: ["eligible ineligible ineligible", [{}, {}, {}], "cq-2025-37#2.1"],
  46: [
    "eligible ineligible eligible",
    [{ by: "2026-05-31" }, { by: "2026-05-31" }, { by: "2026-04-30" }],
    "cq-2025-37#2.2",
  ],
  47: ["eligible ineligible eligible", [{ count: 2 }, { count: 0 }, { count: 5 }], "cq-2025-37#4.1 cq-2025-37#4.2"],
  48: [
    "eligible eligible unknown",
    [{ from: "2027-01-01" }, { from: "2027-02-01" }, { waitingFrom: "2027-03-21" }],
    "cq-2025-37#5.3",
  ],
  49: [
    "eligible unknown unknown",
    [{ from: "2027-01-01" }, { waitingFrom: "2027-01-01" }, { waitingFrom: "2027-01-01" }],
    "cq-2025-37#5.2",
  ],
  50: ["eligible ineligible", [{ count: 3 }, { count: 0 }], "cq-2025-37#5.4"],
};

test("all fifty-two, by place, in the offices' order", () => {
  const inOrder = questions.map(({ id }) => id).sort((a, b) => a - b);
  expect(inOrder).toEqual(Array.from({ length: 52 }, (_, index) => index + 1));
  const places: readonly PlaceCode[] = ["500000", "511700", "650200", "140100"];
  const inPlace = (code: PlaceCode) => questions.filter(({ place }) => place === code).length;
  expect(places.map(inPlace)).toEqual([25, 10, 9, 6]);
});

test.each(Object.entries(ANSWERS))("%s is answered: %s", (id, [verdicts, clauses]) => {
  const { sides, cites, citations } = answered(Number(id));
  expect(sides.map(({ line }) => line.verdict).join(" ")).toBe(verdicts);
  expect(cites).toEqual(expect.arrayContaining(clauses.split(" ").filter(Boolean)));
  expect(Object.keys(citations)).toEqual(cites);
});

test.each(Object.entries(JOINING))("%s is answered of taking part: %s", (id, [verdicts, told, clauses]) => {
  const { joining, sides, cites, citations } = answered(Number(id));
  expect(sides).toEqual([]);
  expect(joining.map(({ line }) => line.verdict).join(" ")).toBe(verdicts);
  expect(joining.map(({ line }) => line)).toMatchObject(told);
  for (const { facts, line } of joining) {
    expect(participationFactsSchema.parse(facts)).toEqual(facts);
    expect(participation(facts).lines).toEqual([line]);
  }
  expect(cites).toEqual(expect.arrayContaining(clauses.split(" ")));
  expect(Object.keys(citations)).toEqual(cites);
});

test("what the documents leave open is said, and nothing else is", () => {
  const open = questions.filter((one) => one.open !== undefined).map(({ id }) => id);
  expect(open.sort((a, b) => a - b)).toEqual([
    4, 7, 12, 14, 15, 16, 22, 25, 30, 38, 40, 42, 44, 46, 47, 48, 49, 50, 51,
  ]);
});

test("an answer is a live run: its words are the words of the assessment, on facts that hold", () => {
  for (const question of questions) {
    const { sides } = answerQuestion(question);
    for (const [index, { line, facts }] of sides.entries()) {
      expect(factsSchema.parse(facts)).toEqual(facts);
      if (question.place !== "000000") expect(facts.region).toBe(question.place);
      const whole = assess(facts).benefits.find((one) => one.benefit === line.benefit && one.via === line.via);
      const { conditions = [], assumptions = [], also = [] } = question.sides[index]?.reads ?? {};
      expect(line.conditions.map(({ id }) => id).sort()).toEqual([...conditions].sort());
      expect(line.assumptions.map(({ id }) => id).sort()).toEqual([...assumptions].sort());
      expect(whole?.conditions).toEqual(expect.arrayContaining(line.conditions));
      for (const part of also) expect([question.id, part, line[part]]).toEqual([question.id, part, whole?.[part]]);
      expect(line.conditions.length + line.assumptions.length + also.length).toBeGreaterThan(0);
    }
  }
});

test("an answer that nothing decides says so", () => {
  for (const question of questions.filter(({ sides, joining = [] }) => sides.length + joining.length === 0))
    expect(question.open).toBeDefined();
});

test("a clause that is named beside a run stands in that person's answer too, or nobody's run answers", () => {
  for (const { id, clauses = [], sides } of questions) {
    const cited = sides.flatMap(({ facts }) => assess(facts).benefits.flatMap(({ cites }) => cites));
    const beside = clauses.filter((clause) => !cited.includes(clause));
    if (sides.length > 0) expect([id, beside]).toEqual([id, []]);
  }
});

describe("what the figures say", () => {
  test("the rate in Karamay, the prices of the two tiers, the wages of the regions", () => {
    const values = (id: number) => answered(id).figures.map(({ value }) => value);
    expect(values(26)).toEqual([0.01]);
    expect(values(4)).toEqual([3075, 6765]);
    expect(values(30)).toEqual([8332, 8448, 8743.67]);
    expect(values(38)).toEqual([6997, 7073]);
  });

  test("sums come out of the run: base 4,600, 98 days; a top-up to 60 % of the province's wage", () => {
    expect(answered(22).sides[0]?.line.amount).toMatchObject({ value: 15026.67, days: 98 });
    expect(answered(38).sides.map(({ line }) => line.amount?.value)).toEqual([undefined, 7003.08, undefined, 7656.41]);
  });
});

describe("who pays, from when, until when", () => {
  test.each([
    [2, 0, { from: "2025-07-01" }],
    [2, 1, { from: "2025-11-01" }],
    [10, 0, { from: "2025-12-01", payer: "employee-fund" }],
    [12, 1, { payer: "resident-fund" }],
    [31, 0, { from: "2027-12-01", claimBy: "2028-03-10" }],
    [35, 2, { payer: "employer" }],
    [51, 1, { payer: "employee-fund" }],
    [52, 0, { payer: "employer" }],
    [52, 1, { payer: "employer" }],
    [38, 0, { payer: "treasury" }],
    [40, 0, { claimBy: "2026-01-10" }],
  ])("question %s, side %s", (id, at, expected) => {
    expect(answered(id).sides[at]?.line).toMatchObject(expected);
  });

  test("what can still be done comes along: back-pay, give back, lump sum; then the claim", () => {
    const actions = (id: number) => answered(id).sides.flatMap(({ line }) => line.actions.map((action) => action.id));
    expect(actions(5)).toEqual(["back-pay", "claim"]);
    expect(actions(11)).toEqual(["return-resident-reimbursement", "claim"]);
    expect(actions(31)).toEqual(["keep-paying", "claim", "lump-sum", "claim"]);
  });
});
