/** 川医保规〔2024〕9号 二（二）4: events of 2025, put off until twelve maternity months are paid. */
import type { Contribution, EventFacts } from "../../../shared/policy/index.ts";
import { line, outcome, readings } from "../asking.ts";
import { born, dazhou, ended, medicalOnly, paying } from "./dazhou.ts";

const asked = (asOf: string, event: EventFacts, record: Contribution[]) =>
  line(dazhou(asOf, event, record), "allowance");
const todo = (found: ReturnType<typeof asked>) => found.actions.map((one) => [one.id, one.by]);
/** Medical insurance for years, maternity insurance added in a month. */
const joining = (from: string, to?: string) => {
  const [year = 0, month = 0] = from.split("-").map(Number);
  const before = month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, "0")}`;
  return [medicalOnly("2020-01", before), paying(from, to)];
};

describe("which events", () => {
  test.each([
    ["2025-01-01", "pending"],
    ["2025-12-31", "pending"],
    ["2026-01-01", "ineligible"],
  ])("an event on %s: %s", (date, verdict) => {
    // Maternity insurance since the month before: twelve are not full at the event.
    const record = date < "2025-06" ? joining("2024-12") : joining("2025-11");
    const found = asked(date, born(date), record);
    expect(found.verdict).toBe(verdict);
    if (verdict === "pending") expect(outcome(found, "event-in-2025")).toBe("met sc-2024-9#2.2.4");
    else expect(outcome(found, "twelve-months-insured")).toBe("unmet sc-2024-9#2.2.1");
  });

  test("a termination of 2025 is put off as well", () => {
    expect(asked("2025-07-01", ended("2025-06-10", 2), joining("2025-03")).verdict).toBe("pending");
  });

  test.each([
    ["2024-08", 11, "ineligible"],
    ["2024-07", 12, "pending"],
    ["2024-06", 13, "pending"],
  ])("employee medical insurance since %s, %i months with the event's own: %s", (from, _months, verdict) => {
    const found = asked("2025-07-01", born("2025-06-10"), [medicalOnly(from, "2025-02"), paying("2025-03")]);
    expect(found.verdict).toBe(verdict);
    if (verdict === "pending") {
      expect(outcome(found, "twelve-months-medical")).toBe("met sc-2024-9#2.2.4");
      expect(readings(found)).toContain("R5");
    }
  });

  test("the medical months must be unbroken, and resident months are none", () => {
    const broken = [medicalOnly("2020-01", "2025-01"), paying("2025-03")];
    expect(asked("2025-07-01", born("2025-06-10"), broken).verdict).toBe("ineligible");
    const resident: Contribution[] = [{ scheme: "resident", from: "2020-01", to: "2025-02" }, paying("2025-03")];
    expect(asked("2025-07-01", born("2025-06-10"), resident).verdict).toBe("ineligible");
    const healed = [
      medicalOnly("2020-01", "2025-01"),
      medicalOnly("2025-02", "2025-02", { paidIn: "2025-03" }),
      paying("2025-03"),
    ];
    expect(asked("2025-07-01", born("2025-06-10"), healed).verdict).toBe("pending");
  });

  test("the event's month must be in employee medical insurance", () => {
    const record = [medicalOnly("2020-01", "2025-05"), paying("2025-07")];
    expect(asked("2025-08-01", born("2025-06-10"), record).verdict).toBe("ineligible");
  });

  test("twelve maternity months at the event: the ordinary rule decides, not this one", () => {
    const found = asked("2025-07-01", born("2025-06-10"), joining("2024-07"));
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-06-10" });
    expect(outcome(found, "twelve-months-insured")).toBe("met sc-2024-9#2.2.1");
  });

  test("an employer member at the event is outside, a person on unemployment benefit is in", () => {
    const employer: Contribution[] = [{ scheme: "employer", from: "2020-01", to: "2025-06" }, paying("2025-07")];
    expect(asked("2025-08-01", born("2025-06-10"), employer).verdict).toBe("not-covered");
    const benefit: Contribution[] = [
      medicalOnly("2020-01", "2025-02"),
      { scheme: "unemployment-benefit", from: "2025-03", base: 4500 },
    ];
    expect(asked("2025-07-01", born("2025-06-10"), benefit)).toMatchObject({ verdict: "pending", from: "2026-03-01" });
  });
});

describe("when it can be claimed", () => {
  test.each([
    ["2025-07-01", "pending"],
    ["2026-02-28", "pending"],
    ["2026-03-01", "eligible"],
    ["2026-06-10", "eligible"],
    ["2026-06-11", "ineligible"],
  ])("twelve maternity months full in February 2026, asked on %s: %s", (asOf, verdict) => {
    const found = asked(asOf, born("2025-06-10"), joining("2025-03"));
    expect(found.verdict).toBe(verdict);
    expect(found.claimBy).toBe("2026-06-10");
    if (verdict === "ineligible") {
      expect(outcome(found, "claimed-in-time")).toBe("unmet sc-2024-9#2.2.3");
      expect(readings(found)).toEqual(expect.arrayContaining(["R6", "in-principle"]));
      expect(found.from).toBeUndefined();
    } else {
      expect(found).toMatchObject({ from: "2026-03-01", payer: "employee-fund" });
      const full = verdict === "eligible" ? "met" : "unmet";
      expect(outcome(found, "twelve-months-paid")).toBe(`${full} sc-2024-9#2.2.4`);
      expect(readings(found)).toEqual(expect.arrayContaining(["R7b", "transition", "base-year"]));
      expect(todo(found)).toEqual(verdict === "pending" ? [["keep-paying", undefined]] : []);
    }
  });

  test("the month that would be the twelfth is not paid: not ready", () => {
    const found = asked("2026-03-05", born("2025-06-10"), joining("2025-03", "2026-01"));
    expect(found.verdict).not.toBe("eligible");
  });

  test("the limit falls on the first day of claiming: one day is left", () => {
    const record = joining("2025-10");
    const event = born("2025-10-01");
    expect(asked("2026-09-30", event, record)).toMatchObject({
      verdict: "pending",
      from: "2026-10-01",
      claimBy: "2026-10-01",
    });
    expect(asked("2026-10-01", event, record).verdict).toBe("eligible");
    expect(readings(asked("2026-10-01", event, record))).not.toContain("transition-past-limit");
    expect(asked("2026-10-02", event, record).verdict).toBe("ineligible");
  });

  test("the limit ends before the twelve months do: the put-off claim may pass it, as a reading", () => {
    const record = joining("2025-10");
    const event = born("2025-09-30");
    const before = asked("2026-09-01", event, record);
    expect(before).toMatchObject({ verdict: "pending", from: "2026-10-01", claimBy: "2026-09-30" });
    expect(readings(before)).toContain("transition-past-limit");
    const after = asked("2026-10-02", event, record);
    expect(after).toMatchObject({ verdict: "eligible", from: "2026-10-01", claimBy: "2026-09-30" });
    expect(readings(after)).toContain("transition-past-limit");
  });

  test("maternity insurance may begin after the event", () => {
    const found = asked("2026-01-10", born("2025-12-31"), joining("2026-01"));
    expect(found).toMatchObject({ verdict: "pending", from: "2027-01-01", claimBy: "2026-12-31" });
    expect(readings(found)).toEqual(expect.arrayContaining(["transition", "transition-past-limit"]));
  });

  test.each([
    ["2025-12-01", "pending", [["enrol", "2026-06-10"]]],
    ["2026-06-10", "pending", [["enrol", "2026-06-10"]]],
    ["2026-06-11", "ineligible", []],
  ])("not begun at all, asked on %s: %s", (asOf, verdict, actions) => {
    const found = asked(asOf, born("2025-06-10"), [medicalOnly("2020-01")]);
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(actions);
    if (verdict === "ineligible") expect(found.claimBy).toBe("2026-06-10");
  });

  test("begun only after the limit: too late, however long she pays", () => {
    for (const asOf of ["2026-08-01", "2027-08-01"]) {
      const found = asked(asOf, born("2025-06-10"), joining("2026-07"));
      expect(found.verdict).toBe("ineligible");
      expect(outcome(found, "claimed-in-time")).toBe("unmet sc-2024-9#2.2.3");
    }
    expect(asked("2026-08-01", born("2025-06-10"), joining("2026-06")).verdict).toBe("pending");
  });

  test("one unpaid month on the way: the count begins again, and that is a reading", () => {
    const record = [...joining("2025-03", "2025-10"), medicalOnly("2025-11", "2025-11"), paying("2025-12")];
    const found = asked("2026-01-10", born("2025-06-10"), record);
    expect(found).toMatchObject({ verdict: "pending", from: "2026-12-01" });
    expect(readings(found)).toContain("transition-unbroken");
  });

  test("stopping in the leave loses it, also where she begins again", () => {
    // Born on 10 June, the leave ends on 15 September.
    const stopped = [...joining("2025-03", "2025-07"), medicalOnly("2025-08", "2025-08"), paying("2025-09")];
    const found = asked("2025-12-01", born("2025-06-10"), stopped);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "paid-through-leave")).toBe("unmet sc-2024-9#2.2.3 order-619#7");
    const begunInLeave = [
      medicalOnly("2020-01", "2025-06"),
      paying("2025-07", "2025-07"),
      medicalOnly("2025-08", "2025-08"),
      paying("2025-09"),
    ];
    expect(asked("2025-12-01", born("2025-06-10"), begunInLeave).verdict).toBe("ineligible");
    const afterLeave = [...joining("2025-03", "2025-09"), medicalOnly("2025-10", "2025-10"), paying("2025-11")];
    expect(asked("2025-12-01", born("2025-06-10"), afterLeave).verdict).toBe("pending");
  });

  test("the sum rests on the year before the event, not before the claim", () => {
    const record = [medicalOnly("2023-01", "2024-12", { base: 4200 }), paying("2025-01", undefined, { base: 4400 })];
    const found = asked("2026-01-15", ended("2025-04-18", 2), record);
    expect(found).toMatchObject({ verdict: "eligible", amount: { value: 2100, days: 15 } });
    expect(readings(found)).toContain("base-year");
  });
});

describe("an event of 2025 still to come", () => {
  test("planned months are named as such", () => {
    const found = asked("2025-03-10", born("2025-09-05"), joining("2025-03"));
    expect(found).toMatchObject({ verdict: "pending", from: "2026-03-01" });
    expect(readings(found)).toContain("planned-payments");
  });

  test("medical insurance told to end now: going on would still suffice (R9)", () => {
    const found = asked("2025-03-10", born("2025-09-05"), [medicalOnly("2023-01", "2025-03")]);
    expect(found.verdict).toBe("pending");
    expect(outcome(found, "twelve-months-medical")).toBe("unmet sc-2024-9#2.2.4");
    expect(found.actions.map((one) => [one.id, one.by, one.what.includes("职工医保")])).toEqual([
      ["keep-paying", "2025-04-30", true],
      ["enrol", "2026-09-05", true],
    ]);
    expect(readings(found)).toContain("R9");
    expect(asked("2025-03-10", born("2025-09-05"), []).verdict).toBe("ineligible");
  });

  test("twelve maternity months can still be full at the event: enrol by then, claim from the event", () => {
    const found = asked("2024-12-20", born("2025-12-20"), [medicalOnly("2020-01")]);
    expect(found).toMatchObject({ verdict: "pending", from: "2025-12-20" });
    expect(todo(found)).toEqual([["enrol", "2025-01-31"]]);
    const late = asked("2025-02-01", born("2025-12-20"), [medicalOnly("2020-01")]);
    expect(late).toMatchObject({ verdict: "pending", from: "2026-02-01" });
  });

  test("never claimable before the event", () => {
    for (const asOf of ["2024-06-01", "2024-11-30", "2024-12-31", "2025-01-31"]) {
      const found = asked(asOf, born("2025-12-20"), [medicalOnly("2020-01")]);
      expect(found.verdict).toBe("pending");
      expect((found.from ?? "") >= "2025-12-20").toBe(true);
    }
  });
});
