/** 并医险中心字〔2024〕51号, 2.1.7: an unemployed wife through her husband's insurance. */
import type { Contribution, EventFacts, FactsInput, PersonFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { key, paid, told } from "./taiyuan-told.ts";

describe("2.1.7: an unemployed wife through her husband's insurance", () => {
  const asked = (
    his: Contribution[] | undefined,
    person: PersonFacts = { employed: false, contributions: [] },
    more: { asOf?: string; event?: EventFacts; facts?: Partial<FactsInput>; spouse?: PersonFacts } = {},
  ) =>
    told(more.asOf ?? "2026-04-10", { date: "2026-03-20", ...more.event }, [], {
      person,
      facts: { spouse: { ...(his && { contributions: his }), ...more.spouse }, ...more.facts },
    });
  const through = (...facts: Parameters<typeof asked>) => line(asked(...facts), "medical-expense", "spouse");

  test("his one month before the birth: yes, from the next month", () => {
    const found = through([paid("2026-02")]);
    expect(found).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2026-03-01",
      claimBy: "2027-03-20",
    });
    expect(outcome(found, "one-month-paid")).toBe(`met ${key("2.1.7", "2.1.3")}`);
    expect(outcome(found, "unemployed")).toBe(`met ${key("2.1.7")}`);
    expect(outcome(found, "not-reimbursed-twice")).toBe(`met ${key("2.1.7")}`);
    expect(readings(found)).toContain("R4");
  });

  test("begun in the month of the birth: no, later costs from the next month", () => {
    expect(through([paid("2026-03")])).toMatchObject({ verdict: "ineligible", from: "2026-04-01", actions: [] });
  });

  test("two months: yes", () =>
    expect(through([paid("2026-01")])).toMatchObject({ verdict: "eligible", from: "2026-02-01" }));

  test("he must pay in the month of the birth too", () => {
    expect(through([paid("2024-01", "2025-10")]).verdict).toBe("ineligible");
    expect(through([paid("2024-01", "2026-02")])).toMatchObject({
      verdict: "pending",
      actions: [{ id: "back-pay", by: "2026-06-30" }],
    });
  });

  test("there is no allowance on that route", () => {
    const { benefits } = answer(asked([paid("2020-01")]));
    expect(benefits.filter((one) => one.via === "spouse").map((one) => one.benefit)).toEqual(["medical-expense"]);
  });

  test("she has a job: no; nobody told: unknown", () => {
    const working = through([paid("2020-01")], { employed: true, contributions: [] });
    expect(working.verdict).toBe("ineligible");
    expect(outcome(working, "unemployed")).toBe(`unmet ${key("2.1.7")}`);
    expect(through([paid("2020-01")], { contributions: [] }).verdict).toBe("unknown");
    const missing = answer(asked([paid("2020-01")], { contributions: [] })).missing;
    expect(missing).toEqual([{ fact: "person.employed", benefits: ["medical-expense"] }]);
  });

  test.each(["140100", "140200", "410100"])(
    "resident insurance in %s may be left aside, but not used as well",
    (region) => {
      const wife = { employed: false, contributions: [paid("2024-01", undefined, { scheme: "resident", region })] };
      expect(through([paid("2020-01")], wife).verdict).toBe("eligible");
      const taken = through([paid("2020-01")], wife, { facts: { residentReimbursed: true } });
      expect(taken).toMatchObject({ verdict: "ineligible", actions: [] });
      expect(outcome(taken, "not-reimbursed-twice")).toBe(`unmet ${key("2.1.7")}`);
      const resident = line(asked([paid("2020-01")], wife), "medical-expense", "resident");
      expect(resident.verdict).toBe("not-covered");
      expect(resident.cites).toContain("ty-2024-51#2.1.7");
    },
  );

  test.each<[string, Contribution[]]>([
    ["an individual", [paid("2020-01", undefined, { scheme: "individual" })]],
    ["a resident", [paid("2020-01", undefined, { scheme: "resident" })]],
    ["insured in another province", [paid("2020-01", undefined, { region: "610100" })]],
    ["never insured", []],
  ])("he is %s: no", (_what, his) => {
    const found = through(his);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "insured-as-employee")).toBe(`unmet ${key("1.1")}`);
  });

  test("insured elsewhere in Shanxi: yes", () => {
    expect(through([paid("2026-02", undefined, { region: "140200" })]).verdict).toBe("eligible");
  });

  test("on unemployment benefit he is no employee in a job: no, as a reading", () => {
    const found = through([paid("2020-01", undefined, { scheme: "unemployment-benefit" })]);
    expect(found.verdict).toBe("ineligible");
    expect(readings(found)).toContain("earner-in-job");
  });

  test("his record not told: unknown, and it is asked for; too late is too late all the same", () => {
    expect(through(undefined).verdict).toBe("unknown");
    expect(answer(asked(undefined)).missing).toEqual([{ fact: "spouse.contributions", benefits: ["medical-expense"] }]);
    const late = through(undefined, undefined, { asOf: "2027-03-21" });
    expect(late).toMatchObject({ verdict: "not-covered", claimBy: "2027-03-20" });
  });

  test("a year to claim", () => {
    expect(through([paid("2020-01")], undefined, { asOf: "2027-03-20" }).verdict).toBe("eligible");
    expect(through([paid("2020-01")], undefined, { asOf: "2027-03-21" }).verdict).toBe("not-covered");
  });

  test("abroad, and stays that end in no birth, are not decided", () => {
    expect(through([paid("2020-01")], undefined, { event: { place: "overseas" } }).verdict).toBe("not-covered");
    const stay = through([paid("2020-01")], undefined, { event: { kind: "treatment" } });
    expect(stay.verdict).toBe("not-covered");
    expect(outcome(stay, "document-decides")).toBe(`unmet ${key("2.1.5", "2.1.7")}`);
  });

  test("an expected birth: he can still begin, to the end of the month before", () => {
    const event = { date: "2026-08-20" };
    expect(through([], undefined, { event, asOf: "2026-07-31" })).toMatchObject({
      verdict: "pending",
      actions: [{ id: "enrol", by: "2026-07-31" }],
    });
    expect(through([], undefined, { event, asOf: "2026-08-01" }).verdict).toBe("ineligible");
  });

  test("her own lost job does not touch his insurance", () => {
    const found = through([paid("2020-01")], { employed: false, contributions: [], dismissedOn: "2026-01-31" });
    expect(found.verdict).toBe("eligible");
  });

  test("an employed wife pays for her husband's surgery likewise, in the right words", () => {
    const found = through(
      [paid("2020-01")],
      { sex: "male", employed: false, contributions: [] },
      { event: { kind: "family-planning", procedure: "vasectomy", setting: "outpatient" }, spouse: { sex: "female" } },
    );
    expect(found.verdict).toBe("eligible");
    expect(JSON.stringify(found.conditions)).not.toContain("丈夫");
  });
});
