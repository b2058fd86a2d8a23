/** 渝医保发〔2024〕12号 一 and 三、第一款: the event's month, the six months before it, and the days in force. */
import { answer, line, outcome, readings } from "../asking.ts";
import { birth, employer, individual, resident } from "./chongqing.ts";

const medical = (...told: Parameters<typeof birth>) => line(birth(...told), "medical-expense");

describe("三、第一款: six months, from the next month (R4)", () => {
  const sinceJanuary = [individual("2025-01")];

  test("five months before the event: no, and from which day it would count", () => {
    const found = medical("2025-06-30", sinceJanuary);
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-07-01", actions: [] });
    expect(found.payer).toBeUndefined();
    expect(outcome(found, "in-benefit-period")).toBe("met cq-2024-12#1");
    expect(outcome(found, "six-months-paid")).toBe("unmet cq-2024-12#3.1");
    expect(readings(found)).toContain("R4");
  });

  test("six months before the event, on the first covered day", () => {
    const found = medical("2025-07-01", sinceJanuary);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-07-01", payer: "employee-fund" });
    expect(outcome(found, "six-months-paid")).toBe("met cq-2024-12#3.1");
    expect(readings(found)).toContain("R4");
    expect(found.amount).toBeUndefined();
    expect(found.claimBy).toBeUndefined();
  });

  test.each(["2025-07-31", "2025-08-01", "2026-12-31"])("more than six, on %s", (date) => {
    expect(medical(date, sinceJanuary)).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
  });

  test("far from the boundary no reading of the count is needed", () => {
    expect(readings(medical("2026-12-31", sinceJanuary))).toEqual([]);
  });

  test("months paid in another place are not paid here (R10); a district of the city is the city", () => {
    const moved = [individual("2024-01", "2025-03", { region: "510100" }), individual("2025-04")];
    expect(medical("2025-09-30", moved)).toMatchObject({ verdict: "ineligible", from: "2025-10-01" });
    expect(medical("2025-10-01", moved)).toMatchObject({ verdict: "eligible", from: "2025-10-01" });
    const district = [individual("2025-01", "2025-03", { region: "500112" }), individual("2025-04")];
    expect(medical("2025-07-01", district)).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
  });

  test("late months with nothing paid before them do not count (R10)", () => {
    const late = [individual("2025-01", "2025-03", { paidIn: "2025-04" }), individual("2025-04")];
    expect(medical("2025-09-30", late)).toMatchObject({ verdict: "ineligible", from: "2025-10-01" });
    expect(medical("2025-10-01", late)).toMatchObject({ verdict: "eligible", from: "2025-10-01" });
  });

  test("an event in such a late first month is not covered by it, and nothing mends it", () => {
    const late = [individual("2025-01", "2025-03", { paidIn: "2025-04" }), individual("2025-04")];
    const found = medical("2025-03-10", late, { asOf: "2025-04-20" });
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-10-01", actions: [] });
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1");
  });

  test("months paid ahead in a lump sum are paid on time", () => {
    expect(medical("2025-07-01", [individual("2025-01", "2025-12", { paidIn: "2024-12" })])).toMatchObject({
      verdict: "eligible",
      from: "2025-07-01",
    });
  });

  test("outpatient costs over the limit move to general outpatient pooling", () => {
    const notes = (setting?: "inpatient" | "outpatient") =>
      medical("2025-08-01", sinceJanuary, { event: { kind: "prenatal", ...(setting && { setting }) } }).notes.join("");
    expect(notes("outpatient")).toContain("普通门诊统筹");
    expect(notes()).toContain("普通门诊统筹");
    expect(notes("inpatient")).not.toContain("普通门诊统筹");
  });
});

describe("一: covered in the event's month", () => {
  const untilJuly = [individual("2025-01", "2025-07")];

  test("the last paid month is covered", () => {
    expect(outcome(medical("2025-07-31", untilJuly), "in-benefit-period")).toBe("met cq-2024-12#1");
  });

  test("the month after it is not, once nothing can be mended", () => {
    const found = medical("2025-08-01", untilJuly, { asOf: "2025-12-01" });
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found.from).toBeUndefined();
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1 cq-2024-12#4.1");
    expect(readings(found)).toContain("R8");
  });

  test("nothing ever paid, for an event that is past", () => {
    const found = medical("2025-08-01", []);
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found.from).toBeUndefined();
    expect(outcome(found, "in-benefit-period")).toBe("unmet cq-2024-12#1");
    expect(outcome(found, "six-months-paid")).toBe("unmet cq-2024-12#3.1");
  });

  test("no record told: unknown, and what is missing", () => {
    const told = birth("2025-08-01", undefined);
    expect(answer(told).benefits.map((one) => one.verdict)).toEqual(["unknown", "unknown", "unknown"]);
    expect(answer(told).missing).toEqual([
      { fact: "person.contributions", benefits: ["medical-expense", "allowance", "genetic-testing"] },
    ]);
  });
});

describe("two schemes in one month (R10)", () => {
  test("an individual beside resident insurance is an individual", () => {
    const told = birth("2025-07-01", [individual("2025-01"), resident("2025-01", "2025-12")]);
    expect(line(told, "medical-expense")).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
    expect(readings(line(told, "medical-expense"))).toContain("R10");
    expect(answer(told).benefits.map((one) => one.via)).not.toContain("resident");
  });

  test("an employer goes before an individual", () => {
    const found = medical("2025-07-10", [individual("2025-07"), employer("2025-07")]);
    expect(found.verdict).toBe("not-covered");
    expect(readings(found)).toContain("R10");
  });

  test("paid on time goes before an employer who paid late", () => {
    const told = [individual("2025-01"), employer("2025-06", "2025-07", { paidIn: "2025-08" })];
    const found = medical("2025-07-10", told, { asOf: "2025-08-10" });
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-07-01" });
  });
});

describe("in force from 2024-05-01 (R7, R7a)", () => {
  const long = [individual("2023-01")];

  test("the day before", () => {
    const found = answer(birth("2024-04-30", long)).benefits;
    expect(found.map((one) => [one.benefit, one.verdict])).toEqual([
      ["medical-expense", "not-covered"],
      ["allowance", "not-covered"],
    ]);
    expect(found[0]?.assumptions.map((one) => one.id)).toContain("R7");
  });

  test("the first day: months before it count, its costs count from it", () => {
    const found = medical("2024-05-01", long);
    expect(found).toMatchObject({ verdict: "eligible", from: "2024-05-01" });
    expect(readings(found)).toEqual(expect.arrayContaining(["R7", "R7a"]));
  });

  test("the day after", () => {
    const found = medical("2024-05-02", long);
    expect(found).toMatchObject({ verdict: "eligible", from: "2024-05-01" });
    expect(readings(found)).not.toContain("R7");
    expect(readings(found)).toContain("R7a");
  });

  test("six months full only after the first day", () => {
    const late = [individual("2023-12")];
    expect(medical("2024-05-31", late)).toMatchObject({ verdict: "ineligible", from: "2024-06-01" });
    expect(medical("2024-06-01", late)).toMatchObject({ verdict: "eligible", from: "2024-06-01" });
  });
});

describe("an event to come (R7c, R9)", () => {
  test("going on: the planned months are taken as paid, and said so", () => {
    const found = medical("2026-07-01", [individual("2026-01")], { asOf: "2026-02-10" });
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-07-01", actions: [] });
    expect(readings(found)).toContain("planned-payments");
  });

  test("going on, and a month short: nothing mends that", () => {
    const found = medical("2026-06-30", [individual("2026-01")], { asOf: "2026-02-10" });
    expect(found).toMatchObject({ verdict: "ineligible", from: "2026-07-01", actions: [] });
  });

  test.each([
    ["2026-01-10", "2026-08-20", "pending", "2026-02-28", "2026-07-01"],
    ["2026-02-28", "2026-08-01", "pending", "2026-02-28", "2026-08-01"],
    ["2026-02-28", "2026-07-31", "ineligible", undefined, undefined],
    ["2026-03-01", "2026-08-20", "ineligible", undefined, undefined],
  ])("nothing paid yet, asked on %s for %s: %s, begin by %s", (asOf, date, verdict, by, from) => {
    const found = medical(date, [], { asOf });
    expect(found.verdict).toBe(verdict);
    expect(found.actions.map((one) => [one.id, one.by])).toEqual(by === undefined ? [] : [["enrol", by]]);
    expect(found.from).toBe(from);
    if (by !== undefined) expect(readings(found)).toContain("R9");
  });

  test("payments told to stop too early: keep paying, by the first month left out", () => {
    const found = medical("2026-07-05", [individual("2026-01", "2026-05")], { asOf: "2026-02-10" });
    expect(found).toMatchObject({ verdict: "pending", from: "2026-07-01" });
    expect(found.actions).toMatchObject([{ id: "keep-paying", by: "2026-06-30" }]);
  });

  test("tomorrow is to come, today is not", () => {
    expect(readings(medical("2026-07-11", [individual("2026-01")], { asOf: "2026-07-10" }))).toContain(
      "planned-payments",
    );
    expect(readings(medical("2026-07-10", [individual("2026-01")]))).not.toContain("planned-payments");
  });
});
