/** 渝医保发〔2024〕12号 四、1 and 四、2: missed months of an individual, back-paid or not. */
import { line, outcome, readings } from "../asking.ts";
import { birth, individual } from "./chongqing.ts";

const medical = (...told: Parameters<typeof birth>) => line(birth(...told), "medical-expense");

/** Paid to March 2025, `missed` months back-paid in the month of resumption, and on from there. */
const resumed = (from: string, missed: readonly [string, string], again: string, paidIn = again) => [
  individual(from, "2025-03"),
  individual(missed[0], missed[1], { paidIn }),
  individual(again),
];

describe("四、1: the costs of back-paid months", () => {
  test.each([
    ["2 months", "2025-05", "2025-06", "2025-05-10"],
    ["3 months", "2025-06", "2025-07", "2025-06-11"],
    ["3 months, in the first of them", "2025-06", "2025-07", "2025-04-01"],
  ])("%s missed and back-paid: covered", (_missed, last, again, date) => {
    const found = medical(date, resumed("2024-06", ["2025-04", last], again), { asOf: "2025-07-28" });
    expect(found).toMatchObject({ verdict: "eligible", from: "2024-12-01", payer: "employee-fund" });
    expect(outcome(found, "in-benefit-period")).toBe("met cq-2024-12#1 cq-2024-12#4.1");
    expect(outcome(found, "six-months-before-gap")).toBe("met cq-2024-12#4.1");
    expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#4.2");
    expect(readings(found)).toContain("R3");
    expect(readings(found).includes("R1")).toBe(last === "2025-06");
  });

  test("4 months missed: their costs do not count, back-paid or not", () => {
    const found = medical("2025-06-11", resumed("2024-06", ["2025-04", "2025-07"], "2025-08"), { asOf: "2025-08-20" });
    expect(found).toMatchObject({ verdict: "ineligible", from: "2026-02-01", actions: [] });
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1 cq-2024-12#4.1");
    expect(found.conditions.find((one) => one.id === "in-benefit-period")?.observed).not.toContain("没有交");
    expect(readings(found)).toEqual(expect.arrayContaining(["R1", "R3"]));
  });

  test.each([
    ["2024-09", 7, "eligible"],
    ["2024-10", 6, "eligible"],
    ["2024-11", 5, "ineligible"],
  ])("paid from %s: %i months before the gap, birth in the back-paid June: %s", (from, _before, verdict) => {
    const found = medical("2025-06-11", resumed(from, ["2025-04", "2025-06"], "2025-07"), { asOf: "2025-07-28" });
    expect(found.verdict).toBe(verdict);
    const met = verdict === "eligible";
    expect(outcome(found, "six-months-before-gap")).toBe(`${met ? "met" : "unmet"} cq-2024-12#4.1`);
    expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#4.2");
    if (!met) expect(found.from).toBe("2025-07-01");
  });

  test("with five before the gap, costs count from the resumption and not from a back-paid month", () => {
    const told = resumed("2024-11", ["2025-04", "2025-06"], "2025-07");
    expect(medical("2025-04-10", told, { asOf: "2025-07-28" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-07-01",
    });
    expect(medical("2025-08-10", told)).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
    expect(medical("2025-07-01", told)).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
  });

  test("with six before the gap, costs count from the first back-paid month on", () => {
    const told = resumed("2024-10", ["2025-04", "2025-06"], "2025-07");
    expect(medical("2025-08-10", told)).toMatchObject({ verdict: "eligible", from: "2025-04-01" });
  });
});

describe("四、2: months add up across a closed gap", () => {
  test("back-paid months count toward the first six", () => {
    const told = resumed("2025-01", ["2025-04", "2025-06"], "2025-07");
    const before = medical("2025-06-30", told, { asOf: "2025-07-28" });
    expect(before).toMatchObject({ verdict: "ineligible", from: "2025-07-01" });
    expect(outcome(before, "six-months-paid")).toBe("unmet cq-2024-12#3.1 cq-2024-12#4.2");
    const after = medical("2025-07-01", told);
    expect(after).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
    expect(outcome(after, "six-months-paid")).toBe("met cq-2024-12#3.1 cq-2024-12#4.2");
    expect(readings(after)).toEqual(expect.arrayContaining(["R1", "R3", "R4"]));
    expect(after.conditions.map((one) => one.id)).not.toContain("six-months-before-gap");
  });

  test("4 months missed: the count begins again at the resumption", () => {
    const told = resumed("2024-01", ["2025-04", "2025-07"], "2025-08");
    const before = medical("2026-01-31", told);
    expect(before).toMatchObject({ verdict: "ineligible", from: "2026-02-01", actions: [] });
    expect(outcome(before, "six-months-paid")).toBe("unmet cq-2024-12#3.1 cq-2024-12#4.2");
    expect(readings(before)).toEqual(expect.arrayContaining(["R1", "R4"]));
    expect(medical("2026-02-01", told)).toMatchObject({ verdict: "eligible", from: "2026-02-01" });
  });

  test("back-paid by the end of the fourth month after the last paid one, or the count begins again", () => {
    const told = (paidIn: string) => resumed("2024-06", ["2025-04", "2025-05"], "2025-06", paidIn);
    expect(medical("2025-06-20", told("2025-07"), { asOf: "2025-07-31" })).toMatchObject({
      verdict: "eligible",
      from: "2024-12-01",
    });
    const late = medical("2025-06-20", told("2025-08"), { asOf: "2025-08-31" });
    expect(late).toMatchObject({ verdict: "ineligible", from: "2025-12-01", actions: [] });
    expect(readings(late)).toContain("R10");
  });

  test("a back-payment counts from the month it is made (R3), and a planned one is not yet paid (R7c)", () => {
    const told = resumed("2024-06", ["2025-04", "2025-05"], "2025-06", "2025-07");
    const planned = medical("2025-06-20", told, { asOf: "2025-06-30" });
    expect(planned).toMatchObject({ verdict: "pending", from: "2024-12-01" });
    expect(planned.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    expect(readings(planned)).toContain("R7c");
    expect(medical("2025-06-20", told, { asOf: "2025-07-01" }).verdict).toBe("eligible");
  });
});

describe("a short gap that is not back-paid in full", () => {
  const open = [individual("2024-06", "2025-03"), individual("2025-06")];

  test("pending to the last day of the window", () => {
    const found = medical("2025-06-20", open, { asOf: "2025-07-31" });
    expect(found).toMatchObject({ verdict: "pending", from: "2024-12-01", payer: "employee-fund" });
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    expect(outcome(found, "six-months-paid")).toBe("unmet cq-2024-12#3.1 cq-2024-12#4.2");
    expect(readings(found)).toEqual(expect.arrayContaining(["R3", "R7c", "R10"]));
  });

  test("the day after, the count restarts at the resumption", () => {
    const found = medical("2025-06-20", open, { asOf: "2025-08-01" });
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-12-01", actions: [] });
    expect(readings(found)).toEqual(expect.arrayContaining(["R3", "R10"]));
  });

  test("and six months later it stands anyway", () => {
    expect(medical("2025-12-01", open)).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
    expect(medical("2025-11-30", open)).toMatchObject({ verdict: "ineligible", from: "2025-12-01" });
  });

  test("a partly back-paid gap counts as the whole gap", () => {
    const partly = [
      individual("2024-06", "2025-03"),
      individual("2025-04", "2025-04", { paidIn: "2025-06" }),
      individual("2025-06"),
    ];
    const inWindow = medical("2025-06-20", partly, { asOf: "2025-07-31" });
    expect(inWindow.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    const found = medical("2025-06-20", partly, { asOf: "2025-08-01" });
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-12-01" });
    expect(readings(found)).toContain("R3");
    expect(medical("2025-04-20", partly, { asOf: "2025-08-01" })).toMatchObject({
      verdict: "ineligible",
      from: "2025-12-01",
    });
  });

  test("gap of 3 is open, gap of 4 is not, in the month of resumption", () => {
    const three = medical("2025-07-10", [individual("2024-06", "2025-03"), individual("2025-07")]);
    expect(three.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    expect(three.verdict).toBe("pending");
    expect(readings(three)).toContain("R1");
    const four = medical("2025-08-10", [individual("2024-06", "2025-03"), individual("2025-08")]);
    expect(four).toMatchObject({ verdict: "ineligible", actions: [], from: "2026-02-01" });
    expect(readings(four)).toContain("R1");
  });

  test("late months at the end with no resumption heal nothing, but the window stays open", () => {
    const told = [individual("2024-06", "2025-03"), individual("2025-04", "2025-05", { paidIn: "2025-06" })];
    const found = medical("2025-05-10", told, { asOf: "2025-06-20" });
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2025-07-31" }]);
    expect(medical("2025-05-10", told, { asOf: "2025-08-01" })).toMatchObject({ verdict: "ineligible", actions: [] });
  });
});

describe("the event's own month is not paid yet", () => {
  /** Paid from `from` to December 2025, nothing after. */
  const stopped = (from = "2024-06") => [individual(from, "2025-12")];

  test.each([
    ["2026-01-15", "2026-02-03"],
    ["2026-01-15", "2026-04-30"],
    ["2026-03-31", "2026-04-10"],
    ["2026-04-10", "2026-04-20"],
  ])("birth on %s, asked on %s: pending, back-pay by 2026-04-30", (date, asOf) => {
    const found = medical(date, stopped(), { asOf });
    expect(found).toMatchObject({ verdict: "pending", from: "2024-12-01", payer: "employee-fund" });
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2026-04-30" }]);
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1 cq-2024-12#4.1");
    expect(readings(found)).toEqual(expect.arrayContaining(["R8", "R7c", "R10"]));
  });

  test.each([
    ["2026-01-15", "2026-05-01", "R10"],
    ["2026-03-15", "2026-05-01", "R1"],
    ["2026-04-15", "2026-05-01", "R1"],
    ["2026-05-01", "2026-05-05", "R8"],
  ])("birth on %s, asked on %s: closed or too late", (date, asOf, read) => {
    const found = medical(date, stopped(), { asOf });
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found.from).toBeUndefined();
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1 cq-2024-12#4.1");
    expect(readings(found)).toContain(read);
  });

  test.each([
    ["2025-06", 7, "pending"],
    ["2025-07", 6, "pending"],
    ["2025-08", 5, "ineligible"],
  ])("paid from %s: %i months before the gap, birth in its first month: %s", (from, _before, verdict) => {
    expect(medical("2026-01-15", stopped(from), { asOf: "2026-02-03" }).verdict).toBe(verdict);
  });

  test("five before the gap can still do where the event's month itself is paid on time: only in that month", () => {
    const found = medical("2026-02-10", stopped("2025-08"));
    expect(found).toMatchObject({ verdict: "pending", from: "2026-02-01" });
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2026-02-28" }]);
    expect(medical("2026-02-10", stopped("2025-08"), { asOf: "2026-03-01" })).toMatchObject({
      verdict: "ineligible",
      actions: [],
    });
    const ahead = medical("2026-03-10", stopped("2025-08"), { asOf: "2026-02-10" });
    expect(ahead.verdict).toBe("pending");
    expect(ahead.actions).toMatchObject([{ id: "back-pay", by: "2026-03-31" }]);
  });

  test("to come, and the next month can still be paid on time: keep paying", () => {
    const found = medical("2026-03-10", stopped(), { asOf: "2026-01-10" });
    expect(found).toMatchObject({ verdict: "pending", from: "2024-12-01" });
    expect(found.actions).toMatchObject([{ id: "keep-paying", by: "2026-01-31" }]);
  });

  test("to come, with the gap begun: back-pay while the window is open", () => {
    const open = medical("2026-06-10", stopped(), { asOf: "2026-04-30" });
    expect(open.actions).toMatchObject([{ id: "back-pay", by: "2026-04-30" }]);
    expect(open.verdict).toBe("pending");
    expect(medical("2026-06-10", stopped(), { asOf: "2026-05-01" })).toMatchObject({
      verdict: "ineligible",
      actions: [],
    });
  });

  test("resumed after the event: the missed month alone is back-paid", () => {
    const told = [...stopped(), individual("2026-02")];
    const found = medical("2026-01-15", told, { asOf: "2026-02-10" });
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2026-04-30" }]);
    expect(medical("2026-01-15", told, { asOf: "2026-05-10" })).toMatchObject({
      verdict: "ineligible",
      from: "2026-08-01",
    });
  });

  test("two gaps: what is missing is the first, and its window is the shorter one", () => {
    const told = [individual("2024-07", "2024-09"), individual("2025-01", "2025-02")];
    const found = medical("2025-05-25", told, { asOf: "2025-01-06" });
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "back-pay", by: "2025-01-31" }]);
    const again = [individual("2024-07", "2024-11"), individual("2025-01", "2025-01")];
    const next = medical("2025-02-25", again, { asOf: "2025-02-10" });
    expect(next.verdict).toBe("pending");
    expect(next.actions).toMatchObject([{ id: "back-pay", by: "2025-03-31" }]);
  });
});
