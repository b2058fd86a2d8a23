/** 并医险中心字〔2024〕51号: its clauses, its reach, medical costs of members (2.1.1), the year to claim (2.1.8). */
import { policyDocuments, type Contribution, type EventFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { key, paid, told } from "./taiyuan-told.ts";

const member = [paid("2020-01")];

describe("the document", () => {
  const document = policyDocuments.find((one) => one.id === "ty-2024-51");

  test("is named as printed and holds from its day on, without an end", () => {
    expect(document).toMatchObject({
      number: "并医险中心字〔2024〕51号",
      title: "太原市职工生育保险经办业务操作细则",
      place: "140100",
      inForce: { from: "2024-08-01" },
    });
    expect(document?.inForce).not.toHaveProperty("to");
  });

  test("lists every clause in its own order, with what it decides or why nothing", () => {
    const byId = new Intl.Collator("en", { numeric: true });
    const listed = Object.entries(document?.clauses ?? {}).sort(([a], [b]) => byId.compare(a, b));
    expect(listed.map(([id, clause]) => [id, clause.label, clause.role])).toEqual([
      ["1.1", "第一章一", "rule"],
      ["1.2", "第一章二", "no-decision"],
      ["1.3", "第一章三", "no-decision"],
      ["2.1.1", "第二章一、1", "rule"],
      ["2.1.2", "第二章一、2", "rule"],
      ["2.1.3", "第二章一、3", "rule"],
      ["2.1.4", "第二章一、4", "rule"],
      ["2.1.5", "第二章一、5", "rule"],
      ["2.1.6", "第二章一、6", "rule"],
      ["2.1.7", "第二章一、7", "rule"],
      ["2.1.8", "第二章一、8", "rule"],
      ["2.2.1", "第二章二（一）", "rule"],
      ["2.2.2", "第二章二（二）", "rule"],
      ["2.2.3", "第二章二（三）", "rule"],
      ["3", "第三章", "no-decision"],
      ["4", "第四章", "no-decision"],
      ["5", "第五章", "no-decision"],
    ]);
    for (const [, clause] of listed) {
      expect(clause.summary).not.toBe("");
      expect(clause.decides).not.toBe("");
    }
  });
});

describe("the first day in force", () => {
  const asked = (date: string) => answer(told("2024-09-02", { date }, [paid("2020-01")])).benefits;

  test("the day before nothing is decided", () => {
    expect(asked("2024-07-31").map((one) => [one.benefit, one.verdict])).toEqual([
      ["medical-expense", "not-covered"],
      ["allowance", "not-covered"],
    ]);
    expect(asked("2024-07-31").flatMap(readings)).toContain("R7");
  });

  test("on the day it decides, and says that the day counts", () => {
    for (const one of asked("2024-08-01")) {
      expect(one.verdict).toBe("eligible");
      expect(readings(one)).toContain("R7");
    }
  });

  test("the day after it decides without a word about it", () => {
    for (const one of asked("2024-08-02")) {
      expect(one.verdict).toBe("eligible");
      expect(readings(one)).not.toContain("R7");
    }
  });

  test("months before it count (R7a), costs before it do not", () => {
    const early = told("2024-11-05", { date: "2024-10-10" }, [paid("2024-02")]);
    expect(line(early, "allowance").verdict).toBe("eligible");
    expect(readings(line(early, "allowance"))).toContain("R7a");
    expect(line(early, "medical-expense")).toMatchObject({ verdict: "eligible", from: "2024-08-01" });
    expect(readings(line(early, "medical-expense"))).toContain("R7a");
    const justBefore = told("2024-11-05", { date: "2024-10-10" }, [paid("2024-07")]);
    expect(line(justBefore, "medical-expense").from).toBe("2024-08-01");
    const after = told("2024-11-05", { date: "2024-10-10" }, [paid("2024-08")]);
    expect(line(after, "medical-expense").from).toBe("2024-09-01");
    expect(readings(line(after, "medical-expense"))).not.toContain("R7a");
  });
});

test.each(["140100", "140106", "140121", "140181"])("%s lies in Taiyuan", (region) => {
  expect(line({ ...told("2025-12-15", { date: "2025-11-10" }, member), region }, "allowance").verdict).toBe("eligible");
});

test.each(["140200", "140000", "130100"])("%s does not", (region) => {
  const elsewhere = { ...told("2025-12-15", { date: "2025-11-10" }, member), region };
  expect(line(elsewhere, "allowance").verdict).toBe("not-covered");
});

describe("1.1: who is in", () => {
  const asked = (...contributions: Contribution[]) => told("2025-12-15", { date: "2025-11-10" }, contributions);

  test.each<[string, Partial<Contribution>]>([
    ["an employer's member", {}],
    ["a welfare post", { post: "welfare-post" }],
    ["three-supports", { post: "three-supports" }],
    ["the migrant workers' account", { post: "migrant-account" }],
    ["unemployment benefit", { scheme: "unemployment-benefit" }],
    ["a post paid by the treasury", { post: "fiscal" }],
  ])("%s: medical costs", (_who, more) => {
    const found = line(asked(paid("2025-01", undefined, more)), "medical-expense");
    expect(found).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2025-02-01",
      claimBy: "2026-11-10",
    });
    expect(outcome(found, "insured-as-employee")).toBe(`met ${key("1.1")}`);
  });

  test("the migrant workers' account has the allowance like any employer", () => {
    const found = line(asked(paid("2025-03", undefined, { post: "migrant-account" })), "allowance");
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
  });

  test("an employer that pays medical insurance only does not insure", () => {
    const found = line(asked(paid("2020-01", undefined, { maternity: false })), "medical-expense");
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "insured-as-employee")).toBe(`unmet ${key("1.1")}`);
    expect(found.conditions.find((one) => one.id === "insured-as-employee")?.observed).toContain("没有生育保险");
  });

  test("never paid anything: neither benefit, and no one else pays", () => {
    for (const benefit of ["medical-expense", "allowance"] as const) {
      const found = line(asked(), benefit);
      expect(found.verdict).toBe("ineligible");
      expect(found).not.toHaveProperty("payer");
      expect(found).not.toHaveProperty("from");
      expect(found.actions).toEqual([]);
    }
  });

  test("nobody told us: unknown, and the record is asked for", () => {
    const found = answer({ ...asked(), person: {} });
    expect(found.benefits.map((one) => one.verdict)).toEqual(["unknown", "unknown"]);
    expect(found.missing).toEqual([{ fact: "person.contributions", benefits: ["medical-expense", "allowance"] }]);
  });

  test("a resident has the resident's line instead of her own, left to another document, and no allowance", () => {
    const resident = answer(asked(paid("2020-01", undefined, { scheme: "resident" })));
    expect(resident.benefits.map((one) => [one.benefit, one.via, one.verdict])).toEqual([
      ["allowance", "self", "ineligible"],
      ["medical-expense", "resident", "not-covered"],
    ]);
    expect(resident.benefits[0]?.conditions[0]?.cites).toEqual(["ty-2024-51#1.1", "ty-2024-51#2.1.3"]);
  });
});

describe("2.1.1: medical costs from the month after the first paid one", () => {
  const asked = (from: string, to?: string) =>
    line(told("2025-12-15", { date: "2025-11-10" }, [paid(from, to)]), "medical-expense");

  test("first paid in the month of birth: not yet; later costs from the next month on", () => {
    const found = asked("2025-11");
    expect(found).toMatchObject({ verdict: "ineligible", from: "2025-12-01", actions: [] });
    expect(found).not.toHaveProperty("payer");
    expect(found).not.toHaveProperty("claimBy");
    expect(outcome(found, "insured-as-employee")).toBe(`met ${key("1.1")}`);
    expect(outcome(found, "one-month-paid")).toBe(`unmet ${key("2.1.1", "2.1.3")}`);
    expect(readings(found)).toContain("R4");
  });

  test("with payments that end there, nothing later either", () => {
    expect(asked("2025-11", "2025-11")).not.toHaveProperty("from");
  });

  test("first paid in the month before: yes, from the 1st of the month of birth", () => {
    const found = asked("2025-10");
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-11-01", payer: "employee-fund" });
    expect(outcome(found, "one-month-paid")).toBe(`met ${key("2.1.1", "2.1.3")}`);
    expect(readings(found)).toContain("R4");
  });

  test("first paid two months before: yes, from the month before", () => {
    expect(asked("2025-09")).toMatchObject({ verdict: "eligible", from: "2025-10-01" });
  });

  test("first paid after the birth: no", () => {
    expect(asked("2025-12")).toMatchObject({ verdict: "ineligible", from: "2026-01-01" });
  });

  test.each<[string, EventFacts]>([
    ["miscarriage", { kind: "termination", gestationMonths: 2 }],
    ["antenatal care", { kind: "prenatal" }],
    ["family planning", { kind: "family-planning", procedure: "iud-insertion", setting: "outpatient" }],
  ])("%s is paid alike", (_what, event) => {
    const facts = told("2025-12-15", { ...event, date: "2025-11-10" }, [paid("2025-10")]);
    expect(line(facts, "medical-expense")).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2025-11-01",
    });
  });
});

describe("an expected birth and a record that does not carry it (R9)", () => {
  const asked = (asOf: string, date: string, ...contributions: Contribution[]) =>
    line(told(asOf, { date }, contributions), "medical-expense");

  test("beginning in the month before still suffices, to its last day", () => {
    const found = asked("2025-10-31", "2025-11-20");
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "enrol", by: "2025-10-31" }]);
    expect(readings(found)).toContain("R9");
  });

  test("beginning in the month of birth does not", () => {
    expect(asked("2025-11-01", "2025-11-20").verdict).toBe("ineligible");
    expect(asked("2025-11-01", "2025-11-20", paid("2025-11"))).toMatchObject({
      verdict: "ineligible",
      from: "2025-12-01",
    });
  });

  test("a record that ends before is to be kept up, to the last day of the first missed month", () => {
    const found = asked("2025-09-05", "2025-11-20", paid("2025-01", "2025-10"));
    expect(found.verdict).toBe("pending");
    expect(found.actions).toMatchObject([{ id: "keep-paying", by: "2025-11-30" }]);
  });

  test("planned months are taken as paid, and that is said", () => {
    const found = asked("2025-09-05", "2026-02-20", paid("2025-11"));
    expect(found).toMatchObject({ verdict: "eligible", from: "2025-12-01" });
    expect(readings(found)).toContain("planned-payments");
  });

  test("the day itself is no longer a future one", () => {
    const found = asked("2025-11-20", "2025-11-20", paid("2025-10"));
    expect(found.verdict).toBe("eligible");
    expect(readings(found)).not.toContain("planned-payments");
  });
});

describe("2.1.8: a year to claim", () => {
  const asked = (asOf: string, event: EventFacts & { readonly date: string } = { date: "2025-03-31" }) =>
    answer(told(asOf, event, [paid("2020-01")], { person: { employerAverageWage: 6000 } })).benefits;

  test("to the same day a year later, that day included", () => {
    for (const one of asked("2026-03-31")) {
      expect(one).toMatchObject({ verdict: "eligible", claimBy: "2026-03-31", payer: "employee-fund" });
      expect(outcome(one, "claimed-in-time")).toBe(`met ${key("2.1.8")}`);
      expect(readings(one)).toContain("R6");
    }
  });

  test("the day after, another document decides that is not loaded", () => {
    for (const one of asked("2026-04-01")) {
      expect(one).toMatchObject({ verdict: "not-covered", claimBy: "2026-03-31" });
      expect(one).not.toHaveProperty("payer");
      expect(one).not.toHaveProperty("from");
      expect(one).not.toHaveProperty("amount");
      expect(outcome(one, "claimed-in-time")).toBe(`unmet ${key("2.1.8")}`);
      expect(readings(one)).toContain("R6");
    }
  });

  test("from a leap day to the 28th", () => {
    for (const one of asked("2029-02-28", { date: "2028-02-29" })) {
      expect(one).toMatchObject({ verdict: "eligible", claimBy: "2029-02-28" });
    }
    for (const one of asked("2029-03-01", { date: "2028-02-29" })) expect(one.verdict).toBe("not-covered");
  });

  test("a claim that fails by itself fails, however late, and shows no limit", () => {
    const found = line(told("2026-04-01", { date: "2025-03-31" }, [paid("2024-12")]), "allowance");
    expect(found).toMatchObject({ verdict: "ineligible", payer: "employer" });
    expect(found).not.toHaveProperty("claimBy");
  });

  test("antenatal costs: the limit really runs from the pregnancy's end, and that is said", () => {
    const [medical] = asked("2025-06-01", { kind: "prenatal", date: "2025-03-31" });
    expect(medical && readings(medical)).toContain("claim-from-pregnancy-end");
  });
});

describe("abroad", () => {
  const facts = told("2025-12-15", { date: "2025-11-10", place: "overseas" }, [paid("2025-03")]);

  test("medical costs are left open, the allowance is untouched", () => {
    const medical = line(facts, "medical-expense");
    expect(medical.verdict).toBe("not-covered");
    expect(outcome(medical, "document-decides")).toBe(`unmet ${key("2.2.1")}`);
    expect(readings(medical)).toContain("abroad-left-open");
    expect(line(facts, "allowance")).toMatchObject({ verdict: "eligible", claimBy: "2026-11-10" });
  });

  test("in another province: the same rights", () => {
    const away = told("2025-12-15", { date: "2025-11-10", place: "110000" }, [paid("2025-03")]);
    expect(line(away, "medical-expense")).toMatchObject({
      verdict: "eligible",
      from: "2025-04-01",
      claimBy: "2026-11-10",
    });
    expect(line(away, "allowance").verdict).toBe("eligible");
  });
});
