/** 川医保规〔2024〕9号 二（一）: medical costs, and the local waiting time that only a caller can give. */
import type { Contribution } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { born, dazhou, ended, paying, medicalOnly } from "./dazhou.ts";

const BIRTH = born("2026-06-15");
const ASKED = "2026-07-01";
type More = Parameters<typeof dazhou>[3];
const medical = (record: Contribution[], more: More = {}, event = BIRTH) =>
  line(dazhou(ASKED, event, record, more), "medical-expense");
const allowance = (record: Contribution[], more: More = {}, event = BIRTH) =>
  line(dazhou(ASKED, event, record, more), "allowance");
const missing = (record: Contribution[], more: More = {}) => answer(dazhou(ASKED, BIRTH, record, more)).missing;

describe("二（一）: medical costs of a member", () => {
  test.each([
    ["2025-08", 11, "unknown", "unknown sc-2024-9#2.1"],
    ["2025-07", 12, "eligible", "met sc-2024-9#2.1"],
    ["2025-06", 13, "eligible", "met sc-2024-9#2.1"],
  ])("paying from %s (%i months): %s while the local waiting time is not loaded", (from, _months, verdict, waiting) => {
    const found = medical([paying(from)]);
    expect(found.verdict).toBe(verdict);
    expect(outcome(found, "in-maternity-insurance")).toBe("met sc-2024-9#2 sc-2024-9#1.1");
    expect(outcome(found, "local-waiting")).toBe(waiting);
    expect(readings(found).includes("long-enough")).toBe(verdict === "eligible");
    expect(missing([paying(from)])).toEqual(
      verdict === "unknown"
        ? [{ fact: "figures.waiting-months:511700:individual", benefits: ["medical-expense"] }]
        : [],
    );
    expect(found.claimBy).toBeUndefined();
  });

  test("twelve months with one unpaid among them are not unbroken", () => {
    expect(medical([paying("2025-06", "2025-09"), paying("2025-11")]).verdict).toBe("unknown");
    expect(medical([paying("2024-06", "2025-05"), paying("2025-07")]).verdict).toBe("eligible");
  });

  test.each([
    [[paying("2026-01")], "ineligible", "unmet sc-2024-9#2.1", undefined],
    [[paying("2025-12")], "eligible", "met sc-2024-9#2.1", "2026-06-01"],
    [[paying("2025-11")], "eligible", "met sc-2024-9#2.1", "2026-05-01"],
  ] satisfies [Contribution[], string, string, string | undefined][])(
    "with the caller's 6 months: %j is %s",
    (record, verdict, waiting, from) => {
      const more = { figures: { "waiting-months:511700:individual": 6 } };
      const found = medical(record, more);
      expect(found.verdict).toBe(verdict);
      expect(outcome(found, "local-waiting")).toBe(waiting);
      expect(missing(record, more)).toEqual([]);
      if (verdict === "eligible") expect(found.from).toBe(from);
      // Short by one: her payments go on, so later costs count from July.
      else expect(found.from).toBe("2026-07-01");
    },
  );

  test("at the boundary of the caller's months R4 is named, met or not", () => {
    const more = { figures: { "waiting-months:511700:individual": 6 } };
    expect(readings(medical([paying("2026-01")], more))).toContain("R4");
    expect(readings(medical([paying("2025-12")], more))).toContain("R4");
  });

  test("costs never count before the document's first day", () => {
    const figures = { "waiting-months:511700:individual": 6 };
    const found = line(dazhou("2025-02-01", born("2025-01-20"), [paying("2024-01")], { figures }), "medical-expense");
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-01-01" });
  });

  test("the caller's figure of 0 means no waiting; an unemployed person's figure is another one", () => {
    const none = medical([paying("2026-06")], { figures: { "waiting-months:511700:individual": 0 } });
    expect(none).toMatchObject({ verdict: "eligible", from: "2026-06-01" });
    const record: Contribution[] = [{ scheme: "unemployment-benefit", from: "2026-03" }];
    expect(medical(record, { figures: { "waiting-months:511700:individual": 0 } }).verdict).toBe("unknown");
    expect(medical(record, { figures: { "waiting-months:511700:unemployment-benefit": 0 } }).verdict).toBe("eligible");
    expect(missing(record)[0]?.fact).toBe("figures.waiting-months:511700:unemployment-benefit");
  });

  test.each([
    ["2026-03", "not-covered", "local-gap"],
    ["2026-02", "ineligible", "R8"],
  ])("paid to %s and not in the event's month: %s", (to, verdict, named) => {
    const found = medical([paying("2024-01", to)]);
    expect(found.verdict).toBe(verdict);
    expect(outcome(found, "in-maternity-insurance")).toBe("unmet sc-2024-9#2 sc-2024-9#1.1");
    expect(readings(found)).toContain(named);
  });

  test("the event's month paid after it had passed is no yes", () => {
    const found = medical([
      paying("2024-01", "2026-05"),
      paying("2026-06", "2026-06", { paidIn: "2026-07" }),
      paying("2026-07"),
    ]);
    expect(found.verdict).toBe("not-covered");
    expect(readings(found)).toContain("local-gap");
  });

  test("months of any Sichuan city and of employer and unemployment-benefit schemes count, other provinces' do not", () => {
    const record = (region: string): Contribution[] => [
      { scheme: "employer", region, from: "2024-01", to: "2025-12" },
      { scheme: "unemployment-benefit", from: "2026-01", to: "2026-03" },
      paying("2026-04"),
    ];
    expect(medical(record("510100")).verdict).toBe("eligible");
    expect(medical(record("500000")).verdict).toBe("unknown");
  });

  test("prenatal care, family planning and treatment are medical costs only; the allowance is refused (R11)", () => {
    const events = [
      { kind: "prenatal", date: "2026-06-15", setting: "outpatient" },
      { kind: "family-planning", date: "2026-06-15", setting: "outpatient", procedure: "iud-insertion" },
      { kind: "treatment", date: "2026-06-15" },
    ] as const;
    for (const event of events) {
      expect(medical([paying("2025-01")], {}, event)).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
      const own = allowance([paying("2025-01")], {}, event);
      expect(own.verdict).toBe("ineligible");
      expect(outcome(own, "allowance-event")).toBe("unmet sc-2024-9#2.2.1");
      expect(readings(own)).toContain("R11");
    }
  });

  test("abroad: the costs are not covered, the allowance stands", () => {
    const abroad = born("2026-06-15", { place: "overseas" });
    const costs = medical([paying("2025-01")], {}, abroad);
    expect(costs.verdict).toBe("not-covered");
    expect(outcome(costs, "document-decides")).toBe("unmet sc-2024-9#2.1");
    expect(allowance([paying("2025-01")], {}, abroad).verdict).toBe("eligible");
    expect(medical([paying("2025-01")], {}, born("2026-06-15", { place: "110000" })).verdict).toBe("eligible");
  });

  test("a termination counts like a birth", () => {
    expect(medical([paying("2025-07")], {}, ended("2026-06-15", 2)).verdict).toBe("eligible");
    expect(allowance([paying("2025-07")], {}, ended("2026-06-15", 2)).verdict).toBe("eligible");
  });
});

describe("二（一）: a birth still to come", () => {
  const ahead = (asOf: string, date: string, record: Contribution[], figures: Record<string, number> = {}) =>
    line(dazhou(asOf, born(date), record, { figures }), "medical-expense");

  test("planned months are taken as paid, and that is named", () => {
    const found = ahead("2026-01-10", "2026-06-15", [paying("2025-07")]);
    expect(found.verdict).toBe("eligible");
    expect(readings(found)).toContain("planned-payments");
  });

  test("without maternity insurance it is left to local rules, also where she could still join", () => {
    expect(ahead("2025-03-10", "2026-06-15", [medicalOnly("2020-01")]).verdict).toBe("not-covered");
  });

  test("twelve months can still be paid: enrol by the last month that reaches", () => {
    const found = ahead("2025-06-10", "2026-06-15", []);
    expect(found.verdict).toBe("pending");
    expect(found.actions.map((one) => [one.id, one.by])).toEqual([["enrol", "2025-07-31"]]);
    expect(readings(found)).toContain("R9");
  });

  test("twelve months can no longer be paid: the local waiting time decides", () => {
    const found = ahead("2025-08-01", "2026-06-15", []);
    expect(found.verdict).toBe("unknown");
    expect(outcome(found, "local-waiting")).toBe("unknown sc-2024-9#2.1");
  });

  test.each([
    ["2025-11-30", "pending", [["enrol", "2025-12-31"]]],
    ["2025-12-31", "pending", [["enrol", "2025-12-31"]]],
    ["2026-01-01", "ineligible", []],
  ])("with the caller's 6 months, asked on %s: %s", (asOf, verdict, actions) => {
    const found = ahead(asOf, "2026-06-15", [], { "waiting-months:511700:individual": 6 });
    expect(found.verdict).toBe(verdict);
    expect(found.actions.map((one) => [one.id, one.by])).toEqual(actions);
    expect(readings(found)).toContain("R9");
  });

  test("told to stop before the birth: keep paying", () => {
    const figures = { "waiting-months:511700:individual": 6 };
    const found = ahead("2026-02-10", "2026-06-15", [paying("2025-11", "2026-03")], figures);
    expect(found.verdict).toBe("pending");
    expect(found.actions.map((one) => [one.id, one.by])).toEqual([["keep-paying", "2026-04-30"]]);
  });

  test("the event's month is not over and not yet paid: paying it now still counts", () => {
    const asked = (asOf: string) => line(dazhou(asOf, BIRTH, [paying("2025-07", "2026-05")]), "medical-expense");
    expect(asked("2026-06-20").verdict).toBe("pending");
    expect(asked("2026-06-20").actions.map((one) => [one.id, one.by])).toEqual([["keep-paying", "2026-06-30"]]);
    expect(readings(asked("2026-06-20"))).toContain("R7c");
    expect(asked("2026-07-01").verdict).toBe("not-covered");
  });
});
