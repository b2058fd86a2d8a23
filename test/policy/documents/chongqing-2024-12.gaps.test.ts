/** 渝医保发〔2024〕12号 四、1 and 四、2: missed months of an individual, back-paid or not. */
import { data, individual, late, medical, named, resident, todo, verdict, why } from "./chongqing.ts";

/** Paid to March 2025, missed up to `missed`, back-paid in the month of resumption or another, and on from there. */
const resumed = (from: string, missed: string, again: string, paidIn = again) => [
  individual(from, "2025-03"),
  late("2025-04", missed, paidIn),
  individual(again),
];

describe("四、1: the costs of back-paid months", () => {
  test.each([
    ["2 months", "2025-05", "2025-06", "2025-05-10", false],
    ["3 months", "2025-06", "2025-07", "2025-06-11", true],
    ["3 months, in the first of them", "2025-06", "2025-07", "2025-04-01", true],
  ])("%s missed and back-paid: covered", (_missed, last, again, date, edge) => {
    const found = medical(date, resumed("2024-06", last, again), { asOf: "2025-07-28" });
    expect([verdict(found), why(found, "in-benefit-period"), why(found, "months-before-gap")]).toEqual([
      "eligible 2024-12-01",
      "yes paid-afterwards 1 4.1",
      "yes counted 4.1",
    ]);
    expect(why(found, "months-paid")).toBe("yes counted 3.1 4.2");
    expect([named(found).includes("R3"), named(found).includes("R1")]).toEqual([true, edge]);
  });

  test("4 months missed: their costs do not count, back-paid or not", () => {
    const found = medical("2025-06-11", resumed("2024-06", "2025-07", "2025-08"), { asOf: "2025-08-20" });
    expect([verdict(found), todo(found)]).toEqual(["ineligible 2026-02-01", []]);
    expect(why(found, "in-benefit-period")).toBe("no paid-late 1 4.1");
  });

  test.each([
    ["2024-09", 7, "eligible 2025-03-01"],
    ["2024-10", 6, "eligible 2025-04-01"],
    ["2024-11", 5, "ineligible 2025-07-01"],
  ])("paid from %s: %i months before the gap, birth in the back-paid June: %s", (from, months, is) => {
    const found = medical("2025-06-11", resumed(from, "2025-06", "2025-07"), { asOf: "2025-07-28" });
    expect([verdict(found), data(found, "months-before-gap")]).toEqual([is, { months, wanted: 6 }]);
    expect(why(found, "months-paid")).toBe("yes counted 3.1 4.2");
  });

  test("with five before the gap, costs count from the resumption; with six, from the first back-paid month", () => {
    expect(verdict(medical("2025-08-10", resumed("2024-11", "2025-06", "2025-07")))).toBe("eligible 2025-07-01");
    expect(verdict(medical("2025-08-10", resumed("2024-10", "2025-06", "2025-07")))).toBe("eligible 2025-04-01");
  });
});

describe("四、2: months add up across a closed gap", () => {
  test("back-paid months count toward the first six", () => {
    const record = resumed("2025-01", "2025-06", "2025-07");
    expect(verdict(medical("2025-06-30", record, { asOf: "2025-07-28" }))).toBe("ineligible 2025-07-01");
    const found = medical("2025-07-01", record);
    expect([verdict(found), why(found, "months-before-gap")]).toEqual(["eligible 2025-07-01", "not asked"]);
    expect(named(found)).toEqual(expect.arrayContaining(["R1", "R3"]));
  });

  test("4 months missed: the count begins again at the resumption", () => {
    const record = resumed("2024-01", "2025-07", "2025-08");
    const before = medical("2026-01-31", record);
    expect([verdict(before), todo(before), why(before, "months-paid")]).toEqual([
      "ineligible 2026-02-01",
      [],
      "no too-few 3.1 4.2",
    ]);
    expect(data(before, "months-paid")).toMatchObject({ months: 5, gapFirst: "2025-04", gapMonths: 4, gapLate: 4 });
    expect(verdict(medical("2026-02-01", record))).toBe("eligible 2026-02-01");
  });

  test.each([
    ["2025-07", "2025-07-31", "eligible 2024-12-01"],
    ["2025-08", "2025-08-31", "ineligible 2025-12-01"],
  ])("back-paid in %s, the window ending in July (R10): %s", (paidIn, asOf, is) => {
    const found = medical("2025-06-20", resumed("2024-06", "2025-05", "2025-06", paidIn), { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, []]);
    expect(named(found).includes("R10")).toBe(true);
  });

  test("a back-payment counts from the month it is made (R3); a planned one is not yet paid (R7c)", () => {
    const record = resumed("2024-06", "2025-05", "2025-06", "2025-07");
    const planned = medical("2025-06-20", record, { asOf: "2025-06-30" });
    expect([verdict(planned), todo(planned)]).toEqual(["pending 2024-12-01", ["back-pay 2025-07-31"]]);
    expect(named(planned)).toContain("R7c");
    expect(verdict(medical("2025-06-20", record, { asOf: "2025-07-01" }))).toBe("eligible 2024-12-01");
  });

  test("resident insurance kept beside them neither undoes a back-paid month nor closes its window (R10)", () => {
    const record = [...resumed("2024-06", "2025-05", "2025-06", "2025-07"), resident("2025-04", "2025-05")];
    expect(verdict(medical("2025-08-20", record))).toBe("eligible 2024-12-01");
    const open = [individual("2024-06", "2025-03"), individual("2025-06"), resident("2025-04", "2025-05")];
    expect(todo(medical("2025-06-20", open, { asOf: "2025-07-31" }))).toEqual(["back-pay 2025-07-31"]);
  });
});

describe("a short gap that is not back-paid in full", () => {
  const open = [individual("2024-06", "2025-03"), individual("2025-06")];
  const partly = [individual("2024-06", "2025-03"), late("2025-04", "2025-04", "2025-06"), individual("2025-06")];
  const atTheEnd = [individual("2024-06", "2025-03"), late("2025-04", "2025-05", "2025-06")];

  test.each([
    ["open", open, "2025-06-20", "ineligible 2025-12-01"],
    ["closed in part", partly, "2025-06-20", "ineligible 2025-12-01"],
    ["paid, with no resumption", atTheEnd, "2025-05-10", "ineligible"],
  ])("%s: pending to the last day of the window, then the count restarts", (_how, record, date, is) => {
    const found = medical(date, record, { asOf: "2025-07-31" });
    expect([verdict(found), todo(found), found.payer]).toEqual([
      "pending 2024-12-01",
      ["back-pay 2025-07-31"],
      "employee-fund",
    ]);
    const after = medical(date, record, { asOf: "2025-08-01" });
    expect([verdict(after), todo(after)]).toEqual([is, []]);
    expect(named(after)).toContain("R3");
  });

  test("and six months later it stands anyway", () => {
    expect(verdict(medical("2025-11-30", open))).toBe("ineligible 2025-12-01");
    expect(verdict(medical("2025-12-01", open))).toBe("eligible 2025-12-01");
  });

  test.each([
    ["2025-07", "2025-07-10", "pending 2024-12-01", ["back-pay 2025-07-31"]],
    ["2025-08", "2025-08-10", "ineligible 2026-02-01", []],
  ])("resumed in %s: gap of 3 is open, gap of 4 is not", (again, date, is, does) => {
    const found = medical(date, [individual("2024-06", "2025-03"), individual(again)]);
    expect([verdict(found), todo(found), named(found).includes("R1")]).toEqual([is, does, again === "2025-07"]);
  });

  test("two gaps: both are closed by the earlier window; after it nothing helps", () => {
    const record = [individual("2025-01", "2025-05"), individual("2025-07", "2025-07"), individual("2025-09")];
    const found = medical("2025-09-15", record, { asOf: "2025-09-20" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2025-07-01", ["back-pay 2025-09-30"]]);
    const paid = [...record, late("2025-06", "2025-06", "2025-09"), late("2025-08", "2025-08", "2025-09")];
    expect(verdict(medical("2025-09-15", paid, { asOf: "2025-09-30" }))).toBe("eligible 2025-07-01");
    expect(medical("2025-09-15", record, { asOf: "2025-10-01" }).verdict).toBe("ineligible");
  });
});

describe("the event's own month is not paid yet", () => {
  /** Paid from `from` to December 2025, nothing after. */
  const stopped = (from = "2024-06") => [individual(from, "2025-12")];

  test.each([
    ["2026-01-15", "2026-02-03", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-01-15", "2026-04-30", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-04-10", "2026-04-20", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-01-15", "2026-05-01", "ineligible", []],
    ["2026-04-15", "2026-05-01", "ineligible", []],
    ["2026-05-01", "2026-05-05", "ineligible", []],
  ])("birth on %s, asked on %s: %s", (date, asOf, is, does) => {
    const found = medical(date, stopped(), { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
    expect([why(found, "in-benefit-period").endsWith("1 4.1"), named(found).includes("R8")]).toEqual([true, true]);
  });

  test.each([
    ["2025-06", "pending 2025-12-01"],
    ["2025-07", "pending 2026-01-01"],
    ["2025-08", "ineligible"],
  ])("paid from %s, birth in the first month of the gap: %s", (from, is) => {
    expect(verdict(medical("2026-01-15", stopped(from), { asOf: "2026-02-03" }))).toBe(is);
  });

  test("five before the gap can still do where the event's month itself is paid on time (d)", () => {
    const found = medical("2026-02-10", stopped("2025-08"));
    expect([verdict(found), todo(found)]).toEqual(["pending 2026-02-01", ["back-pay 2026-02-28"]]);
    const ahead = medical("2026-03-10", stopped("2025-08"), { asOf: "2026-02-10" });
    expect([ahead.verdict, todo(ahead)]).toEqual(["pending", ["back-pay 2026-03-31 from 2026-03-01"]]);
    const after = medical("2026-02-10", stopped("2025-08"), { asOf: "2026-03-01" });
    expect([verdict(after), todo(after)]).toEqual(["ineligible", []]);
  });

  test.each([
    ["2026-03-10", "2026-01-10", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-06-10", "2026-01-10", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-06-10", "2026-04-30", "pending 2024-12-01", ["back-pay 2026-04-30"]],
    ["2026-06-10", "2026-05-01", "ineligible", ["enrol"]],
  ])("to come on %s, asked on %s: on the last day the gap must be closed", (date, asOf, is, does) => {
    const found = medical(date, stopped(), { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });

  test("resumed after the event: the missed month alone is back-paid", () => {
    const record = [...stopped(), individual("2026-02")];
    expect(todo(medical("2026-01-15", record, { asOf: "2026-02-10" }))).toEqual(["back-pay 2026-04-30"]);
    expect(verdict(medical("2026-01-15", record, { asOf: "2026-05-10" }))).toBe("ineligible 2026-08-01");
  });

  test("a gap before the last months, or only the one after them: the window of the one that is needed", () => {
    const first = [individual("2024-07", "2024-09"), individual("2025-01", "2025-02")];
    const both = medical("2025-05-25", first, { asOf: "2025-01-06" });
    expect([both.verdict, todo(both)]).toEqual(["pending", ["back-pay 2025-01-31"]]);
    const second = [individual("2024-07", "2024-11"), individual("2025-01", "2025-01")];
    const next = medical("2025-02-25", second, { asOf: "2025-02-10" });
    expect([next.verdict, todo(next)]).toEqual(["pending", ["back-pay 2025-03-31"]]);
  });

  test("closing the gap and beginning anew would both do: the window of the gap, and what that brings", () => {
    const found = medical("2026-12-10", stopped(), { asOf: "2026-03-10" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2024-12-01", ["back-pay 2026-04-30"]]);
    const after = medical("2026-12-10", stopped(), { asOf: "2026-05-01" });
    expect([verdict(after), todo(after)]).toEqual(["pending 2026-11-01", ["enrol 2026-06-30 from 2026-12-01"]]);
  });
});

describe("R10: the gap that stands in the way, and the last day on which it could be closed", () => {
  // June and August missed: June could be paid to the end of September, August to the end of November.
  const twice = [individual("2025-01", "2025-05"), individual("2025-07", "2025-07"), individual("2025-09")];
  const lost = (asOf: string, record = twice) => medical("2025-09-15", record, { asOf });
  test.each([
    ["2025-09-30", "pending 2025-07-01", "2025-08", "", ""],
    ["2025-10-01", "ineligible 2026-03-01", "2025-08", "2025-06", "2025-09-30"],
    ["2025-11-30", "ineligible 2026-03-01", "2025-08", "2025-06", "2025-09-30"],
    ["2025-12-01", "ineligible 2026-03-01", "2025-08", "2025-08", "2025-11-30"],
  ])("asked on %s: %s", (asOf, is, gapFirst, lostFirst, lostBy) => {
    const found = lost(asOf);
    expect([verdict(found), data(found, "months-paid")]).toEqual([
      is,
      expect.objectContaining({ gapFirst, lostFirst, lostBy }),
    ]);
    expect(why(found, "months-paid")).toBe("no too-few 3.1 4.2");
    expect(named(found).includes("back-pay-window")).toBe(is.startsWith("ineligible"));
  });
  test("with six months after it, or where it is longer than three, it is not what stands in the way", () => {
    const enough = [individual("2024-06", "2024-11"), individual("2025-01", "2025-07"), individual("2025-09")];
    const found = lost("2025-11-01", enough);
    expect([verdict(found), data(found, "months-paid")]).toEqual([
      "pending 2025-07-01",
      expect.objectContaining({ gapFirst: "2025-08", lostFirst: "" }),
    ]);
    const long = lost("2025-12-01", [individual("2024-01", "2025-03"), individual("2025-08")]);
    expect([data(long, "months-paid"), named(long)]).toEqual([
      expect.objectContaining({ gapMonths: 4, lostFirst: "" }),
      expect.not.arrayContaining(["back-pay-window"]),
    ]);
  });
  test("an event in the gap: its own window is named", () => {
    const found = lost("2025-12-01", [individual("2024-01", "2025-07")]);
    expect([verdict(found), why(found, "in-benefit-period")]).toEqual(["ineligible", "no nothing-paid 1 4.1"]);
    expect(found.premises).toContainEqual({
      id: "back-pay-window",
      data: { first: "2025-08", last: "2025-09", by: "2025-11-30" },
      cites: ["cq-2024-12#4", "cq-2024-12#4.1", "cq-2024-12#4.2"],
    });
  });
});
