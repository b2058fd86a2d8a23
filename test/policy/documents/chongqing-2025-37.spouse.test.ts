/** 渝医保发〔2025〕37号 三、1: an unemployed wife through her husband's maternity insurance. */
import type { Contribution } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { birth, employer, individual, resident, unemployed, type More } from "./chongqing.ts";

/** A wife without a job, and what her husband paid. */
const wife = (date: string, his: Contribution[] | undefined, more: More = {}, hers = [resident("2024-01")]) =>
  birth(date, hers, {
    spouse: { sex: "male", ...(his && { contributions: his }) },
    ...more,
    person: { employed: false, ...more.person },
  });
const spouse = (...told: Parameters<typeof wife>) => line(wife(...told), "medical-expense", "spouse");
const long = [employer("2024-05")];

describe("in force from 2025-09-09; his months count from June 2025", () => {
  test("the day before the document: nothing decides", () => {
    const found = spouse("2025-09-08", long);
    expect(found.verdict).toBe("not-covered");
    expect(readings(found)).toContain("R7");
  });

  test.each(["2025-09-09", "2025-09-10", "2025-11-30"])("on %s nobody's six months can be full", (date) => {
    const found = spouse(date, long);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-12-01", actions: [] });
    expect(found.payer).toBeUndefined();
    expect(outcome(found, "husband-six-months")).toBe("unmet cq-2025-37#3.1");
    expect(readings(found).includes("R7")).toBe(date === "2025-09-09");
  });

  test.each(["2025-12-01", "2025-12-31", "2026-01-01"])("on %s they are", (date) => {
    const found = spouse(date, long);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-12-01", payer: "employee-fund" });
    expect(outcome(found, "husband-insured-by-employer")).toBe("met cq-2025-37#3.1");
    expect(outcome(found, "husband-six-months")).toBe("met cq-2025-37#3.1");
    expect(outcome(found, "unemployed")).toBe("met cq-2025-37#3.1");
    expect(found.amount).toBeUndefined();
    expect(readings(found).includes("R4")).toBe(date < "2026-02");
  });

  test("the months said to count begin in June 2025", () => {
    const found = spouse("2025-12-01", long).conditions.find((one) => one.id === "husband-six-months");
    expect(found?.observed).toContain("2025 年 6 月到 2025 年 11 月");
    expect(found?.observed).toContain("6 个月");
  });

  test("without his record it is unknown, but before December 2025 it is no in any case", () => {
    const unknown = wife("2025-12-01", undefined);
    expect(line(unknown, "medical-expense", "spouse").verdict).toBe("unknown");
    expect(answer(unknown).missing).toContainEqual({ fact: "spouse.contributions", benefits: ["medical-expense"] });
    expect(spouse("2025-11-30", undefined).verdict).toBe("ineligible");
    expect(spouse("2025-12-01", [])).toMatchObject({ verdict: "ineligible", actions: [] });
  });
});

describe("six continuous months before the event's (R4)", () => {
  const sinceAugust = [employer("2025-08")];

  test("five, six and seven", () => {
    expect(spouse("2026-01-31", sinceAugust)).toMatchObject({ verdict: "ineligible", from: "2026-02-01" });
    expect(spouse("2026-02-01", sinceAugust)).toMatchObject({ verdict: "eligible", from: "2026-02-01" });
    expect(spouse("2026-03-01", sinceAugust)).toMatchObject({ verdict: "eligible", from: "2026-02-01" });
    expect(readings(spouse("2026-01-31", sinceAugust))).toContain("R4");
  });

  test("one unpaid month begins the count again", () => {
    const missed = [employer("2024-05", "2025-08"), employer("2025-10")];
    const before = spouse("2026-03-31", missed);
    expect(before).toMatchObject({ verdict: "ineligible", from: "2026-04-01", actions: [] });
    expect(outcome(before, "husband-six-months")).toBe("unmet cq-2025-37#3.1");
    expect(readings(before)).toEqual(expect.arrayContaining(["R4", "husband-gap"]));
    expect(spouse("2026-04-01", missed)).toMatchObject({ verdict: "eligible", from: "2026-04-01" });
  });

  test("a month missed before June 2025 does not matter", () => {
    const found = spouse("2025-12-01", [employer("2024-05", "2025-03"), employer("2025-05")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
    expect(readings(found)).not.toContain("husband-gap");
  });

  test("a month back-paid in full goes on, a gap paid in part does not (R3)", () => {
    const healed = (last: string) => [
      employer("2024-05", "2025-08"),
      employer("2025-09", last, { paidIn: "2025-11" }),
      employer("2025-11"),
    ];
    const found = spouse("2025-12-10", healed("2025-10"));
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
    expect(readings(found)).toContain("R3");
    expect(spouse("2025-12-10", healed("2025-09"))).toMatchObject({ verdict: "ineligible", from: "2026-05-01" });
  });

  test("June 2025 itself back-paid, with May paid on time, counts", () => {
    const his = [
      employer("2024-05", "2025-05"),
      employer("2025-06", "2025-06", { paidIn: "2025-07" }),
      employer("2025-07"),
    ];
    expect(spouse("2025-12-01", his)).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
    expect(spouse("2025-12-01", his.slice(1))).toMatchObject({ verdict: "ineligible", from: "2026-01-01" });
  });

  test("his employer still owes the event's month: pending until it is paid (R7c)", () => {
    const his = [
      employer("2024-05", "2026-01"),
      employer("2026-02", "2026-02", { paidIn: "2026-03" }),
      employer("2026-03"),
    ];
    const found = spouse("2026-02-10", his, { asOf: "2026-02-28" });
    expect(found).toMatchObject({ verdict: "pending", from: "2025-12-01", actions: [{ id: "back-pay" }] });
    expect(readings(found)).toContain("R7c");
    expect(spouse("2026-02-10", his, { asOf: "2026-03-01" }).verdict).toBe("eligible");
  });
});

describe("his insurance in the event's month", () => {
  test.each<[string, Contribution[]]>([
    ["as an individual", [employer("2024-05", "2025-12"), individual("2026-01", undefined, { maternity: true })]],
    ["on unemployment benefit", [employer("2024-05", "2025-12"), unemployed("2026-01")]],
    ["not at all", [employer("2024-05", "2025-12")]],
    [
      "by an employer of another place",
      [employer("2024-05", "2025-12"), employer("2026-01", undefined, { region: "510100" })],
    ],
    [
      "without maternity insurance",
      [employer("2024-05", "2025-12"), employer("2026-01", undefined, { maternity: false })],
    ],
  ])("%s: no", (_how, his) => {
    const found = spouse("2026-01-16", his);
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found.from).toBeUndefined();
    expect(outcome(found, "husband-insured-by-employer")).toBe("unmet cq-2025-37#3.1");
    expect(outcome(spouse("2025-12-31", his), "husband-insured-by-employer")).toBe("met cq-2025-37#3.1");
  });

  test("months as an individual or elsewhere are not among the six", () => {
    for (const before of [individual("2023-01", "2025-09"), employer("2023-01", "2025-09", { region: "510100" })]) {
      const his = [before, employer("2025-10")];
      expect(spouse("2026-03-31", his)).toMatchObject({ verdict: "ineligible", from: "2026-04-01" });
      expect(spouse("2026-04-01", his)).toMatchObject({ verdict: "eligible", from: "2026-04-01" });
    }
  });
});

describe("she", () => {
  test("has a job: no, whatever he pays; not told: unknown", () => {
    const employed = spouse("2025-11-30", long, { person: { employed: true } });
    expect(employed.verdict).toBe("ineligible");
    expect(employed.from).toBeUndefined();
    expect(spouse("2025-12-01", long, { person: { employed: true } }).verdict).toBe("ineligible");
    const { person, ...rest } = wife("2025-12-01", long);
    const untold = { ...rest, person: { sex: "female" as const, contributions: person?.contributions ?? [] } };
    expect(line(untold, "medical-expense", "spouse").verdict).toBe("unknown");
    expect(answer(untold).missing).toContainEqual({ fact: "person.employed", benefits: ["medical-expense"] });
  });

  test("pays as an individual herself: still without a job, and that reading is named", () => {
    const found = spouse("2026-03-03", long, {}, [individual("2025-12")]);
    expect(found.verdict).toBe("eligible");
    expect(readings(found)).toContain("own-insurance");
    expect(readings(spouse("2026-03-03", long))).not.toContain("own-insurance");
  });

  test("is the one with the employer, and he asks: no", () => {
    const found = spouse("2025-12-10", long, { spouse: { sex: "female", contributions: long } });
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "spouse-is-husband")).toBe("unmet cq-2025-37#3.1");
  });

  test("gives birth outside the city, or abroad", () => {
    const away = spouse("2025-12-10", long, { event: { place: "510100" } });
    expect(away.verdict).toBe("eligible");
    expect(outcome(away, "treated-in-china")).toBe("met cq-2024-12#6 cq-2024-12#7");
    for (const date of ["2025-11-30", "2025-12-10"]) {
      const abroad = spouse(date, long, { event: { place: "overseas" } });
      expect(abroad.verdict).toBe("ineligible");
      expect(abroad.from).toBeUndefined();
    }
  });

  test("gets no allowance through him", () => {
    const lines = answer(wife("2025-12-10", long, { event: { caesarean: true } })).benefits;
    expect(lines.map((one) => [one.benefit, one.via, one.verdict])).toEqual([
      ["allowance", "self", "ineligible"],
      ["medical-expense", "spouse", "eligible"],
      ["medical-expense", "resident", "eligible"],
    ]);
  });

  test("has no spouse told of: no such line", () => {
    expect(answer(birth("2025-12-10", [resident("2024-01")])).benefits.map((one) => one.via)).not.toContain("spouse");
  });
});

describe("not both this and resident benefit", () => {
  test("reimbursed already: give it back first", () => {
    const found = spouse("2025-12-01", long, { residentReimbursed: true });
    expect(found).toMatchObject({ verdict: "pending", from: "2025-12-01", payer: "employee-fund" });
    expect(found.actions).toMatchObject([{ id: "return-resident-reimbursement" }]);
    expect(found.actions[0]?.by).toBeUndefined();
    expect(outcome(found, "not-reimbursed-twice")).toBe("unmet cq-2025-37#3.1");
  });

  test("giving it back does not mend missing months", () => {
    expect(spouse("2025-11-30", long, { residentReimbursed: true })).toMatchObject({
      verdict: "ineligible",
      from: "2025-12-01",
      actions: [],
    });
  });
});

describe("an event to come (R9)", () => {
  test("his job goes on", () => {
    const found = spouse("2026-09-01", [employer("2026-03")], { asOf: "2026-04-10" });
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-09-01" });
    expect(readings(found)).toContain("planned-payments");
    expect(spouse("2026-08-31", [employer("2026-03")], { asOf: "2026-04-10" })).toMatchObject({
      verdict: "ineligible",
      actions: [],
    });
  });

  test("his job is told to end: it must go on", () => {
    const found = spouse("2026-09-10", [employer("2026-03", "2026-04")], { asOf: "2026-04-10" });
    expect(found).toMatchObject({ verdict: "pending", from: "2026-09-01" });
    expect(found.actions).toMatchObject([{ id: "keep-paying", by: "2026-05-31" }]);
    expect(readings(found)).toContain("R9");
  });

  test.each([
    ["2026-03-31", "pending"],
    ["2026-04-01", "ineligible"],
  ])("he lost his job; a new one, asked on %s: %s", (asOf, verdict) => {
    const found = spouse("2026-09-10", [employer("2024-05", "2025-10")], { asOf });
    expect(found.verdict).toBe(verdict);
    expect(found.actions.map((one) => [one.id, one.by])).toEqual(
      verdict === "pending" ? [["enrol", "2026-03-31"]] : [],
    );
  });
});
