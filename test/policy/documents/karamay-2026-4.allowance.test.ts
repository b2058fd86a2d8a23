/** 克医保规〔2026〕4号 四（二）, 四（四）, 四（五）: ten months, putting the claim off, and payments through the leave. */
import type { EventFacts } from "../../../shared/policy/index.ts";
import { line, outcome, readings } from "../asking.ts";
import { allowanceOf, born, employer, karamay, key, medicalOf, member, resident, todo } from "./karamay.ts";

const ended = (date: string, gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date,
  ...(gestationMonths !== undefined && { gestationMonths }),
});

describe("四（二）: ten months of maternity insurance at the event, the six of waiting left out", () => {
  const since = [member("2026-08")];

  test.each([
    ["2027-09-10", "pending", "2027-12-01", false],
    ["2027-10-31", "pending", "2027-12-01", true],
    ["2027-11-01", "eligible", "2027-11-01", true],
    ["2027-12-10", "eligible", "2027-12-10", true],
    ["2028-01-10", "eligible", "2028-01-10", false],
  ])("joined in August 2026, birth on %s: %s (R5)", (date, verdict, from, near) => {
    const found = allowanceOf(born(date), since);
    expect(found).toMatchObject({
      verdict,
      from,
      payer: "employee-fund",
      claimBy: `${Number(date.slice(0, 4)) + 1}${date.slice(4)}`,
    });
    const cites = verdict === "eligible" ? key("4.2", "4.3") : key("4.2", "4.3", "4.5");
    expect(outcome(found, "ten-months-paid")).toBe(`${verdict === "eligible" ? "met" : "unmet"} ${cites}`);
    expect(outcome(found, "in-maternity-insurance")).toBe(`met ${key("1", "4.4")}`);
    expect(readings(found).includes("R5")).toBe(near);
    expect(found.notes).toEqual(["津贴按月发给本人。"]);
  });

  test("a termination is asked the same, whatever its month of pregnancy", () => {
    expect(allowanceOf(ended("2027-10-10", 2), since)).toMatchObject({ verdict: "pending", from: "2027-12-01" });
    expect(allowanceOf(ended("2027-11-10", 2), since)).toMatchObject({ verdict: "eligible", from: "2027-11-10" });
  });

  test.each(["family-planning", "prenatal", "treatment"] as const)(
    "%s has no allowance, whatever the record (R11)",
    (kind) => {
      for (const record of [since, [], undefined, [{ scheme: "unemployment-benefit" as const, from: "2020-01" }]]) {
        const found = allowanceOf({ kind, date: "2028-03-10" }, record);
        expect(found.verdict).toBe("ineligible");
        expect(outcome(found, "allowance-event")).toBe(`unmet ${key("4.2")}`);
        expect(readings(found)).toContain("R11");
      }
    },
  );

  test("a short gap breaks the run toward the ten unless it is back-paid, and brings no new waiting", () => {
    const broken = [member("2026-08", "2027-05"), member("2027-07")];
    expect(allowanceOf(born("2027-12-10"), broken)).toMatchObject({ verdict: "pending", from: "2028-05-01" });
    const closed = [...broken, member("2027-06", "2027-06", { paidIn: "2027-07" })];
    expect(allowanceOf(born("2027-12-10"), closed)).toMatchObject({ verdict: "eligible", from: "2027-12-10" });
    expect(readings(allowanceOf(born("2027-12-10"), closed))).toContain("R3");
  });
});

describe("四（四）: identity and the ten months", () => {
  test("an employer's months count as maternity months, all of them", () => {
    const record = [employer("2026-06", "2026-09"), member("2026-10")];
    expect(allowanceOf(born("2027-02-28"), record)).toMatchObject({ verdict: "pending", from: "2027-04-01" });
    expect(allowanceOf(born("2027-03-01"), record)).toMatchObject({ verdict: "eligible", from: "2027-03-01" });
    expect(readings(allowanceOf(born("2027-03-01"), record))).toContain("R7a");
  });

  test("the waiting served before an employer is still left out", () => {
    const record = [member("2026-08", "2026-10"), employer("2026-11")];
    expect(allowanceOf(born("2027-07-31"), record)).toMatchObject({ verdict: "pending", from: "2027-09-01" });
    expect(allowanceOf(born("2027-08-01"), record).verdict).toBe("eligible");
  });

  test("resident months stand for the waiting, never for the ten", () => {
    const record = [resident("2024-01", "2026-12"), member("2027-01")];
    expect(allowanceOf(born("2027-09-30"), record)).toMatchObject({ verdict: "pending", from: "2027-11-01" });
    expect(allowanceOf(born("2027-10-01"), record)).toMatchObject({ verdict: "eligible", from: "2027-10-01" });
  });

  test("months before two years as a resident do not add up with those after", () => {
    const record = [member("2026-08", "2027-07"), resident("2027-08", "2029-07"), member("2029-08")];
    expect(allowanceOf(born("2029-11-10"), record)).toMatchObject({ verdict: "pending", from: "2030-06-01" });
  });

  test("a resident has no allowance", () => {
    const found = allowanceOf(born("2027-03-10"), [resident("2024-01")]);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "in-maternity-insurance")).toBe(`unmet ${key("4.2")}`);
  });
});

describe("四（五）第一款: fewer than ten at the event, claimed after the tenth, within twelve months", () => {
  const since = [member("2026-08")];

  test.each([
    ["2027-04-01", "pending", ["keep-paying 2027-11-30"]],
    ["2027-11-30", "pending", ["keep-paying 2027-11-30"]],
    ["2027-12-01", "eligible", []],
    ["2028-03-10", "eligible", []],
    ["2028-03-11", "ineligible", []],
  ])("birth on 2027-03-10, asked on %s: %s", (asOf, verdict, acts) => {
    const found = allowanceOf(born("2027-03-10"), since, asOf);
    expect(found).toMatchObject({ verdict, claimBy: "2028-03-10" });
    expect(todo(found)).toEqual(acts);
    if (verdict !== "ineligible") expect(found.from).toBe("2027-12-01");
    expect(readings(found)).toEqual(expect.arrayContaining(["R7b", "R6"]));
    expect(outcome(found, "claimed-in-time")).toBe(`${verdict === "ineligible" ? "unmet" : "met"} ${key("4.5")}`);
  });

  test.each([
    ["2026-11", "pending", "2028-03-01"],
    ["2026-12", "ineligible", undefined],
  ])(
    "joined in %s for a birth on 2027-03-10: %s, the ten must be full within the twelve months",
    (from, verdict, first) => {
      const found = allowanceOf(born("2027-03-10"), [member(from)], "2027-03-20");
      expect(found).toMatchObject({ verdict, claimBy: "2028-03-10" });
      expect(found.from).toBe(first);
      expect(readings(found).includes("limit-caps-waiting")).toBe(verdict === "ineligible");
      expect(outcome(found, "ten-months-paid")).toBe(`unmet ${key("4.2", "4.3", "4.5")}`);
    },
  );

  test("the limit's own day is still in time: a tenth month in February for a birth on the 1st of March", () => {
    expect(allowanceOf(born("2027-03-01"), [member("2026-11")], "2027-03-20").verdict).toBe("pending");
    expect(allowanceOf(born("2027-02-28"), [member("2026-11")], "2027-03-20").verdict).toBe("ineligible");
  });

  test("an event to come that a later plan misses: enrol in time (R9)", () => {
    const found = allowanceOf(born("2027-03-10"), [member("2027-01")], "2026-10-20");
    expect(found).toMatchObject({ verdict: "pending", from: "2028-02-01" });
    expect(todo(found)).toEqual(["enrol 2026-11-30"]);
    expect(allowanceOf(born("2027-03-10"), [member("2027-01")], "2026-12-01").verdict).toBe("ineligible");
  });

  test("enough at an event to come: it will stand, with the planned months", () => {
    const found = allowanceOf(born("2027-12-10"), [member("2026-08")], "2027-02-10");
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-12-10" });
    expect(readings(found)).toContain("planned-payments");
  });

  test("joined after the birth: nothing, and no lump sum", () => {
    const found = allowanceOf(born("2026-10-10"), [member("2026-11")], "2026-11-20");
    expect(found.verdict).toBe("ineligible");
    expect(todo(found)).toEqual([]);
    expect(outcome(found, "in-maternity-insurance")).toBe(`unmet ${key("1", "4.4")}`);
  });
});

describe("四（五）第三款: payments go on through the leave (98 days: 10 March to 15 June 2027)", () => {
  const birth = born("2027-03-10");
  const full = employer("2025-01", "2026-07");

  test.each([
    ["2027-05", "2027-06-20", "pending", ["keep-paying 2027-06-30"]],
    ["2027-05", "2027-07-01", "ineligible", []],
    ["2027-06", "2027-07-01", "eligible", []],
    ["2027-04", "2027-04-20", "pending", ["keep-paying 2027-05-31"]],
    ["2027-03", "2027-05-01", "ineligible", []],
  ])("paid to %s, asked on %s: %s", (to, asOf, verdict, acts) => {
    const found = allowanceOf(birth, [full, member("2026-08", to)], asOf);
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(acts);
    const told = verdict === "eligible" ? "met" : "unmet";
    expect(outcome(found, "paid-through-leave")).toBe(`${told} ${key("4.5")} order-619#7`);
    expect(readings(found).includes("stopped-in-leave")).toBe(verdict === "ineligible");
  });

  test("maternity insurance dropped in the leave is a stop too; medical costs stay", () => {
    const record = [full, member("2026-08", "2027-04"), { ...member("2027-05"), maternity: false }];
    expect(allowanceOf(birth, record, "2027-06-20").verdict).toBe("ineligible");
    expect(medicalOf(birth, record, "2027-06-20").verdict).toBe("eligible");
  });

  test("an employer member is not asked", () => {
    const found = allowanceOf(birth, [employer("2025-01", "2027-03")], "2027-07-01");
    expect(found.verdict).toBe("eligible");
    expect(found.conditions.map((one) => one.id)).not.toContain("paid-through-leave");
  });

  test("a leave whose length is not known is asked only as far as it decides", () => {
    const record = [full, member("2026-08", "2027-03")];
    const asked = (asOf: string, months?: number) =>
      line(karamay(asOf, ended("2027-03-10", months), record), "allowance");
    expect(asked("2027-05-10", 3).verdict).toBe("eligible");
    expect(asked("2027-05-10", 4).verdict).toBe("ineligible");
    expect(asked("2027-05-10").verdict).toBe("unknown");
  });

  test("after the leave a stop of two months can be closed while its window is open, then the ten go on", () => {
    const record = [member("2026-08", "2027-06")];
    const found = allowanceOf(birth, record, "2027-09-30");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-12-01" });
    expect(todo(found)).toEqual(["back-pay 2027-09-30"]);
    expect(readings(found)).toEqual(expect.arrayContaining(["R3", "short-gap-window"]));
    const late = allowanceOf(birth, record, "2027-10-01");
    expect(late).toMatchObject({ verdict: "ineligible", claimBy: "2028-03-10" });
    expect(todo(late)).toEqual([]);
  });

  test("and so it does when it has been closed", () => {
    const record = [
      member("2026-08", "2027-06"),
      member("2027-07", "2027-08", { paidIn: "2027-09" }),
      member("2027-09"),
    ];
    expect(allowanceOf(birth, record, "2027-09-30")).toMatchObject({ verdict: "pending", from: "2027-12-01" });
    expect(allowanceOf(birth, record, "2027-12-01").verdict).toBe("eligible");
  });
});
