/** 克医保规〔2026〕4号: its clauses, its days, who is in it, and the medical costs of 四（一）. */
import { readFileSync } from "node:fs";
import { policyDocuments, type EventFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import {
  allowanceOf,
  born,
  employer,
  karamay,
  key,
  medicalOf,
  medicalOnly,
  member,
  resident,
  todo,
} from "./karamay.ts";

/** Long a member: the waiting is over, the ten months are full. */
const LONG = [employer("2020-01", "2026-07"), member("2026-08")];

describe("the document", () => {
  const document = policyDocuments.find((one) => one.id === "km-2026-4");
  const roles = [
    ["1", "rule"],
    ["2", "rule"],
    ["3", "no-decision"],
    ["4.1", "rule"],
    ["4.2", "rule"],
    ["4.3", "rule"],
    ["4.4", "rule"],
    ["4.5", "rule"],
    ["5", "no-decision"],
  ];

  test("lists every clause with its role and what it decides, or why nothing", () => {
    const clauses = document?.clauses ?? {};
    expect(roles.map(([id = ""]) => [id, clauses[id]?.role])).toEqual(roles);
    expect(Object.keys(clauses)).toHaveLength(roles.length);
    for (const clause of Object.values(clauses)) {
      expect(clause.label).toMatch(/^[一二三四五]/);
      expect(clause.summary).not.toBe("");
      expect(clause.decides).not.toBe("");
    }
  });

  test("the file lists them in the paper's order", () => {
    const source = readFileSync("shared/policy/former/documents/karamay-2026-4/clauses.ts", "utf8");
    const written = [...source.matchAll(/^ {4}"([\d.]+)": \{/gm)].map((match) => match[1]);
    expect(written).toEqual(roles.map(([id]) => id));
  });

  test.each([
    ["2026-07-31", "not-covered", true],
    ["2026-08-01", "eligible", true],
    ["2026-08-02", "eligible", false],
    ["2031-07-30", "eligible", false],
    ["2031-07-31", "eligible", true],
    ["2031-08-01", "not-covered", true],
  ])("an event on %s is %s (in force 2026-08-01 to 2031-07-31, R7)", (date, verdict, named) => {
    for (const benefit of ["medical-expense", "allowance"] as const) {
      const found = line(karamay(date, born(date), LONG), benefit);
      expect(found.verdict).toBe(verdict);
      expect(readings(found).includes("R7")).toBe(named);
    }
  });

  test("the document in force on the event's day decides, however late the asking", () => {
    expect(medicalOf(born("2026-07-31"), LONG, "2026-10-01").verdict).toBe("not-covered");
  });

  test("a district of the city and the city are one place, another city of the region is not", () => {
    const told = karamay("2027-03-01", born("2027-02-20"), [employer("2026-01", undefined, { region: "650203" })]);
    expect(line({ ...told, region: "650202" }, "medical-expense").verdict).toBe("eligible");
    const urumqi = [employer("2026-01", undefined, { region: "650100" })];
    expect(outcome(medicalOf(born("2027-02-20"), urumqi), "in-maternity-insurance")).toBe(`unmet ${key("1", "4.1")}`);
  });
});

describe("一 and 四（一）: members", () => {
  test("a member past the waiting: paid by the employees' fund, within a year", () => {
    const found = medicalOf(born("2027-03-10"), LONG);
    expect(found).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2026-08-01",
      claimBy: "2028-03-10",
      actions: [],
    });
    expect(outcome(found, "in-maternity-insurance")).toBe(`met ${key("1", "4.1")}`);
    expect(found.notes.join()).toContain("全额报销");
  });

  test.each<[string, EventFacts, string, string]>([
    ["a birth with complications", born("2027-03-10", { complication: true }), "eligible", "全额报销"],
    ["family-planning surgery", { kind: "family-planning", date: "2027-03-10" }, "eligible", "全额报销"],
    ["an outpatient check", { kind: "prenatal", date: "2027-03-10", setting: "outpatient" }, "eligible", "门诊慢特病"],
    ["a termination", { kind: "termination", date: "2027-03-10", gestationMonths: 3 }, "eligible", "全额报销"],
  ])("%s is covered", (_what, event, verdict, note) => {
    const found = medicalOf(event, LONG);
    expect(found.verdict).toBe(verdict);
    expect(found.notes.join()).toContain(note);
  });

  test("that a termination's costs count is a reading, and named", () => {
    const event: EventFacts = { kind: "termination", date: "2027-03-10", gestationMonths: 3 };
    expect(readings(medicalOf(event, LONG))).toContain("termination-counts");
    expect(readings(medicalOf(event, [medicalOnly("2020-01")]))).toContain("termination-counts");
    expect(readings(medicalOf(born("2027-03-10"), LONG))).not.toContain("termination-counts");
  });

  test("a stay in hospital that ends in neither is not decided here, whatever is known of the record (R11)", () => {
    const treatment: EventFacts = { kind: "treatment", date: "2027-03-10" };
    for (const record of [LONG, [medicalOnly("2020-01")], [], undefined]) {
      const found = medicalOf(treatment, record);
      expect(found.verdict).toBe("not-covered");
      expect(readings(found)).toContain("R11");
    }
  });

  test("abroad there is no designated hospital: no medical costs, the allowance untouched", () => {
    const abroad = born("2027-06-10", { place: "overseas" });
    const found = medicalOf(abroad, LONG);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "designated-hospital")).toBe(`unmet ${key("4.1")}`);
    expect(found).not.toHaveProperty("from");
    expect(medicalOf(born("2027-06-10", { place: "110000" }), LONG).verdict).toBe("eligible");
    expect(allowanceOf(abroad, LONG).verdict).toBe("eligible");
  });

  test("nobody told us of payments: unknown, and the record is what is missing", () => {
    const { benefits, missing } = answer(karamay("2027-03-10", born("2027-03-10"), undefined));
    expect(benefits.map((one) => one.verdict)).toEqual(["unknown", "unknown"]);
    expect(missing).toEqual([{ fact: "person.contributions", benefits: ["medical-expense", "allowance"] }]);
  });

  test("nothing was ever paid: no, and nothing mends a birth that is over", () => {
    for (const found of [medicalOf(born("2027-03-10"), []), allowanceOf(born("2027-03-10"), [])]) {
      expect(found.verdict).toBe("ineligible");
      expect(todo(found)).toEqual([]);
      expect(found).not.toHaveProperty("from");
      expect(found.notes.join()).toContain("12393");
    }
  });

  test("unemployment benefit at the event is not decided here (R11)", () => {
    const record = [employer("2020-01", "2026-12"), { scheme: "unemployment-benefit" as const, from: "2027-01" }];
    expect(medicalOf(born("2027-03-10"), record).verdict).toBe("not-covered");
    const allowance = allowanceOf(born("2027-03-10"), record);
    expect(allowance.verdict).toBe("not-covered");
    expect(readings(allowance)).toContain("R11");
  });
});

describe("四（一）第三款: without maternity insurance, ten months of employee medical insurance", () => {
  const since = [medicalOnly("2026-01")];

  test.each([
    ["2026-09-15", "ineligible", "unmet", "2026-11-01", false],
    ["2026-10-31", "ineligible", "unmet", "2026-11-01", true],
    ["2026-11-01", "eligible", "met", "2026-11-01", true],
    ["2026-12-01", "eligible", "met", "2026-11-01", true],
    ["2027-02-01", "eligible", "met", "2026-11-01", false],
  ])("a birth on %s, January to October 2026 paid and on: %s (R4)", (date, verdict, told, from, near) => {
    const found = medicalOf(born(date), since);
    expect(found).toMatchObject({ verdict, from });
    expect(outcome(found, "ten-months-medical")).toBe(`${told} ${key("4.1")}`);
    expect(readings(found).includes("R4")).toBe(near);
    expect(readings(found)).toContain("R7a");
  });

  test("the claim has no limit here, and there is no allowance", () => {
    const found = medicalOf(born("2026-11-10"), since, "2029-01-01");
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(found).not.toHaveProperty("claimBy");
    const allowance = allowanceOf(born("2026-11-10"), since);
    expect(allowance.verdict).toBe("ineligible");
    expect(outcome(allowance, "in-maternity-insurance")).toBe(`unmet ${key("1", "2", "4.4")}`);
    expect(allowance.notes.join()).toContain("12393");
  });

  test("costs count from the document's first day at the earliest", () => {
    expect(medicalOf(born("2026-10-10"), [medicalOnly("2020-01")]).from).toBe("2026-08-01");
  });

  test("the birth's own month must be paid", () => {
    const found = medicalOf(born("2026-12-10"), [medicalOnly("2026-01", "2026-11")], "2027-03-01");
    expect(found.verdict).toBe("ineligible");
  });

  test.each([
    ["2026-12-31", "pending", ["back-pay 2027-02-28"]],
    ["2027-02-28", "pending", ["back-pay 2027-02-28"]],
    ["2027-03-01", "ineligible", []],
  ])(
    "an unpaid month of birth can be closed to the end of the third month after: asked on %s %s",
    (asOf, verdict, acts) => {
      const found = medicalOf(born("2026-12-10"), [medicalOnly("2025-01", "2026-11")], asOf);
      expect(found.verdict).toBe(verdict);
      expect(todo(found)).toEqual(acts);
      if (verdict === "pending") expect(found.from).toBe("2026-08-01");
    },
  );

  test("a gap of two months that is back-paid joins, one that is not restarts the ten", () => {
    const paid = [
      medicalOnly("2026-01", "2026-05"),
      medicalOnly("2026-06", "2026-07", { paidIn: "2026-08" }),
      medicalOnly("2026-08"),
    ];
    expect(medicalOf(born("2026-11-10"), paid)).toMatchObject({ verdict: "eligible", from: "2026-11-01" });
    expect(readings(medicalOf(born("2026-11-10"), paid))).toContain("R3");
    const open = [medicalOnly("2026-01", "2026-05"), medicalOnly("2026-08")];
    expect(medicalOf(born("2026-11-10"), open)).toMatchObject({ verdict: "ineligible", from: "2027-06-01" });
  });

  test("an employer's months are employee medical insurance too, a resident's are not", () => {
    expect(medicalOf(born("2026-11-10"), [employer("2026-01", "2026-08"), medicalOnly("2026-09")]).verdict).toBe(
      "eligible",
    );
    expect(medicalOf(born("2026-11-10"), [resident("2020-01", "2026-08"), medicalOnly("2026-09")]).verdict).toBe(
      "ineligible",
    );
  });

  test("a birth to come that ten months will not carry: six months of maternity insurance can (R9)", () => {
    const told = karamay("2026-09-15", born("2027-03-10"), [medicalOnly("2026-08")]);
    const found = line(told, "medical-expense");
    expect(found).toMatchObject({ verdict: "pending", from: "2027-03-01", payer: "employee-fund" });
    expect(todo(found)).toEqual(["enrol 2026-09-30"]);
    expect(outcome(found, "ten-months-medical")).toBe(`unmet ${key("4.1", "4.3")}`);
    expect(readings(found)).toContain("R9");
    expect(line({ ...told, asOf: "2026-10-01" }, "medical-expense").verdict).toBe("ineligible");
  });

  test("a birth to come, payments told to stop: go on, by the end of the month after the last", () => {
    const found = line(
      karamay("2026-09-15", born("2027-03-10"), [medicalOnly("2025-01", "2026-12")]),
      "medical-expense",
    );
    expect(found).toMatchObject({ verdict: "pending", from: "2026-08-01" });
    expect(todo(found)).toEqual(["keep-paying 2027-01-31"]);
  });

  test("her allowance of a birth to come is open too: with maternity insurance in time (R9)", () => {
    const told = karamay("2026-09-15", born("2027-03-10"), [medicalOnly("2020-01")]);
    const found = line(told, "allowance");
    expect(found).toMatchObject({ verdict: "pending", from: "2028-01-01", claimBy: "2028-03-10" });
    expect(todo(found)).toEqual(["enrol 2026-11-30"]);
    expect(readings(found)).toContain("R9");
    expect(line({ ...told, asOf: "2026-11-30" }, "allowance")).toMatchObject({
      verdict: "pending",
      from: "2028-03-01",
    });
    expect(line({ ...told, asOf: "2026-12-01" }, "allowance").verdict).toBe("ineligible");
  });

  test("maternity insurance dropped before the birth cannot be added for it afterwards", () => {
    const found = allowanceOf(
      born("2026-10-10"),
      [employer("2025-01", "2026-08"), medicalOnly("2026-09")],
      "2026-10-26",
    );
    expect(found.verdict).toBe("ineligible");
    expect(todo(found)).toEqual([]);
  });
});

describe("employer members", () => {
  test("have no waiting time: covered from the first paid month, which is a reading", () => {
    const found = medicalOf(born("2026-10-20"), [employer("2026-10")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2026-10-01", claimBy: "2027-10-20" });
    expect(readings(found)).toContain("employees-do-not-wait");
    expect(outcome(found, "waiting-over")).toBe(`met ${key("4.3")}`);
    expect(medicalOf(born("2026-09-30"), [employer("2026-10")], "2026-10-01")).toMatchObject({
      verdict: "ineligible",
      from: "2026-10-01",
    });
  });

  test("nor a new one after a long break", () => {
    const found = medicalOf(born("2027-02-10"), [employer("2020-01", "2026-08"), employer("2027-02")]);
    expect(found).toMatchObject({ verdict: "eligible", from: "2027-02-01" });
  });
});
