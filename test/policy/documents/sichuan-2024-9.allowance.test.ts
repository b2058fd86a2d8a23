/** 川医保规〔2024〕9号 二（二）1: twelve months at the event. */
import type { Contribution, EventFacts } from "../../../shared/policy/index.ts";
import { line, outcome, readings } from "../asking.ts";
import { born, dazhou, medicalOnly, paying } from "./dazhou.ts";

type More = Parameters<typeof dazhou>[3];
const BIRTH = born("2026-06-15");
const asked = (asOf: string, event: EventFacts, record: Contribution[], more: More = {}) =>
  line(dazhou(asOf, event, record, more), "allowance");
const july = (record: Contribution[], more: More = {}, event: EventFacts = BIRTH) =>
  asked("2026-07-01", event, record, more);
const todo = (found: ReturnType<typeof asked>) => found.actions.map((one) => [one.id, one.by]);

describe("二（二）1: twelve continuous months of maternity insurance in Sichuan, the event's own included", () => {
  test.each([
    ["2025-08", 11, "ineligible", "unmet"],
    ["2025-07", 12, "eligible", "met"],
    ["2025-06", 13, "eligible", "met"],
  ])("paying since %s, %i months: %s", (from, _months, verdict, twelve) => {
    const found = july([paying(from)]);
    expect(found.verdict).toBe(verdict);
    expect(outcome(found, "in-maternity-insurance")).toBe("met sc-2024-9#1.1");
    expect(outcome(found, "twelve-months-insured")).toBe(`${twelve} sc-2024-9#2.2.1`);
    expect(readings(found)).toContain("R5");
  });

  test("an eligible line says who pays, from when and until when", () => {
    expect(july([paying("2025-07")])).toMatchObject({
      payer: "employee-fund",
      from: "2026-06-15",
      claimBy: "2027-06-15",
      actions: [],
    });
    const no = july([paying("2025-08")]);
    expect([no.payer, no.from, no.claimBy, no.amount]).toEqual([undefined, undefined, undefined, undefined]);
  });

  test("the event's month must be paid itself", () => {
    const found = july([paying("2025-05", "2026-05")]);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "in-maternity-insurance")).toBe("unmet sc-2024-9#1.1");
    expect(found.from).toBeUndefined();
  });

  test.each([
    ["2025-07", "2025-08", "eligible"],
    ["2025-07", "2025-09", "ineligible"],
  ])("paid to %s, again from %s: %s, for one unpaid month breaks the count", (to, from, verdict) => {
    const found = july([paying("2024-01", to), paying(from)]);
    expect(found.verdict).toBe(verdict);
    expect(readings(found).includes("no-tolerance")).toBe(verdict === "ineligible");
  });

  test("a gap before the twelve months does no harm", () => {
    expect(july([paying("2024-01", "2025-05"), paying("2025-07")]).verdict).toBe("eligible");
  });

  test.each([
    ["2026-05", "eligible", "R3"],
    ["2026-07", "ineligible", "no-tolerance"],
  ])("a missed month back-paid in %s: %s", (paidIn, verdict, named) => {
    const record = [paying("2024-01", "2025-09"), paying("2025-10", "2025-10", { paidIn }), paying("2025-11")];
    const found = july(record);
    expect(found.verdict).toBe(verdict);
    expect(readings(found)).toContain(named);
  });

  test("a month back-paid in the event's own month counts, and that this is a reading is named", () => {
    const record = [
      paying("2024-01", "2025-09"),
      paying("2025-10", "2025-10", { paidIn: "2026-06" }),
      paying("2025-11"),
    ];
    const found = july(record);
    expect(found.verdict).toBe("eligible");
    expect(readings(found)).toContain("back-paid-in-event-month");
  });

  test("a gap back-paid only in part stays a gap (R3)", () => {
    const record = [
      paying("2024-01", "2025-08"),
      paying("2025-10", "2025-10", { paidIn: "2026-01" }),
      paying("2025-11"),
    ];
    const found = july(record);
    expect(found.verdict).toBe("ineligible");
    expect(readings(found)).toContain("R3");
    const whole = [
      paying("2024-01", "2025-08"),
      paying("2025-09", "2025-10", { paidIn: "2026-01" }),
      paying("2025-11"),
    ];
    expect(july(whole).verdict).toBe("eligible");
  });

  test("the event's month paid after it had passed does not count, and the reason is told", () => {
    const record = [
      paying("2024-01", "2026-05"),
      paying("2026-06", "2026-06", { paidIn: "2026-07" }),
      paying("2026-07"),
    ];
    const found = july(record);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "in-maternity-insurance")).toBe("unmet sc-2024-9#1.1");
    expect(readings(found)).toContain("no-tolerance");
    expect(found.conditions[0]?.observed).toContain("补");
  });

  test("months of employer, unemployment-benefit and individual insurance add up across Sichuan", () => {
    const found = july([
      { scheme: "employer", region: "510100", from: "2025-07", to: "2025-12" },
      { scheme: "unemployment-benefit", region: "511300", from: "2026-01", to: "2026-03" },
      paying("2026-04"),
    ]);
    expect(found.verdict).toBe("eligible");
  });

  test("months of another province do not count", () => {
    const found = july([{ scheme: "employer", region: "500000", from: "2023-01", to: "2025-10" }, paying("2025-11")]);
    expect(found.verdict).toBe("ineligible");
    expect(found.conditions.find((one) => one.id === "twelve-months-insured")?.observed).toContain("8 个月");
  });

  test("months of medical insurance alone and resident months do not count", () => {
    expect(july([medicalOnly("2020-01", "2025-12"), paying("2026-01")]).verdict).toBe("ineligible");
    expect(july([{ scheme: "resident", from: "2020-01", to: "2025-12" }, paying("2026-01")]).verdict).toBe(
      "ineligible",
    );
    expect(
      july([{ scheme: "employer", maternity: false, from: "2020-01", to: "2025-12" }, paying("2026-01")]).verdict,
    ).toBe("ineligible");
  });

  test("months before the document's first day count, and that is named (R7a)", () => {
    const found = asked("2025-04-01", born("2025-03-15"), [paying("2024-04")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-03-15" });
    expect(readings(found)).toContain("R7a");
    expect(readings(july([paying("2025-01")]))).not.toContain("R7a");
  });
});

describe("二（二）1: an event to come, or in the month of asking", () => {
  const december = born("2026-12-10");

  test.each([
    ["2025-12-31", [], "pending", [["enrol", "2026-01-31"]]],
    ["2026-01-31", [], "pending", [["enrol", "2026-01-31"]]],
    ["2026-02-01", [], "ineligible", []],
    ["2026-01-31", [medicalOnly("2020-01")], "pending", [["enrol", "2026-01-31"]]],
    ["2026-02-01", [medicalOnly("2020-01")], "ineligible", []],
    ["2026-01-10", [paying("2026-03")], "pending", [["enrol", "2026-01-31"]]],
  ] satisfies [string, Contribution[], string, unknown][])(
    "asked on %s with %j: %s",
    (asOf, record, verdict, actions) => {
      const found = asked(asOf, december, record);
      expect(found.verdict).toBe(verdict);
      expect(todo(found)).toEqual(actions);
      expect(readings(found)).toContain("R9");
    },
  );

  test("told to stop: keep paying from the month after", () => {
    const found = asked("2026-03-15", december, [paying("2025-06", "2026-03")]);
    expect(found.verdict).toBe("pending");
    expect(todo(found)).toEqual([["keep-paying", "2026-04-30"]]);
    expect(found.payer).toBe("employee-fund");
    expect(found.claimBy).toBe("2027-12-10");
  });

  test("months going on carry it, on the premise that they are paid", () => {
    const found = asked("2026-03-15", december, [paying("2025-06")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-12-10", claimBy: "2027-12-10" });
    expect(readings(found)).toContain("planned-payments");
  });

  test("the event's month is not over and not yet paid: paying it now still counts", () => {
    const record = [paying("2025-07", "2026-05")];
    const found = asked("2026-06-20", BIRTH, record);
    expect(found.verdict).toBe("pending");
    expect(todo(found)).toEqual([["keep-paying", "2026-06-30"]]);
    expect(readings(found)).toContain("R7c");
    expect(asked("2026-06-30", BIRTH, record).verdict).toBe("pending");
    expect(asked("2026-07-01", BIRTH, record).verdict).toBe("ineligible");
    expect(asked("2026-06-20", BIRTH, [paying("2025-08", "2026-05")]).verdict).toBe("ineligible");
  });

  test("a late payment planned for after the birth heals nothing", () => {
    const record = [paying("2024-01", "2026-05"), paying("2026-06", "2026-06", { paidIn: "2026-09" })];
    expect(july(record).verdict).toBe("ineligible");
  });

  test("a future event with a gap to be back-paid before it stands", () => {
    const record = [
      paying("2024-01", "2026-02"),
      paying("2026-03", "2026-03", { paidIn: "2026-07" }),
      paying("2026-04"),
    ];
    expect(asked("2026-04-10", december, record).verdict).toBe("eligible");
  });
});
