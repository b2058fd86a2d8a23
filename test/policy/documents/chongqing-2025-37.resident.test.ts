/** 渝医保发〔2025〕37号: its clauses, and 三、2 what resident insurance pays. */
import type { EventFacts } from "../../../shared/policy/index.ts";
import { chongqing2025no37 } from "../../../shared/policy/former/documents/chongqing-2025-37.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { birth, individual, resident } from "./chongqing.ts";

const insured = [resident("2024-01")];
const through = (event: Partial<EventFacts>, date = "2025-12-10", record = insured) =>
  line(birth(date, record, { event }), "medical-expense", "resident");

test("every clause of the document is listed, in its order, with its role", () => {
  const listed = Object.entries(chongqing2025no37.clauses).map(([id, clause]) => [id, clause.label, clause.role]);
  expect(listed).toEqual([
    ["1.1", "一、1", "not-loaded-yet"],
    ["1.2", "一、2", "not-loaded-yet"],
    ["1.3", "一、3", "not-loaded-yet"],
    ["1.4", "一、4", "not-loaded-yet"],
    ["2.1", "二、1", "not-loaded-yet"],
    ["2.2", "二、2", "not-loaded-yet"],
    ["3.1", "三、1", "rule"],
    ["3.2", "三、2", "rule"],
    ["4.1", "四、1", "not-loaded-yet"],
    ["4.2", "四、2", "not-loaded-yet"],
    ["5.1", "五、1", "not-loaded-yet"],
    ["5.2", "五、2", "not-loaded-yet"],
    ["5.3", "五、3", "not-loaded-yet"],
    ["5.4", "五、4", "not-loaded-yet"],
  ]);
  expect(chongqing2025no37).toMatchObject({ number: "渝医保发〔2025〕37号", place: "500000" });
  expect(chongqing2025no37.inForce).toEqual({ from: "2025-09-09" });
});

test("三、2: surgery in hospital waits for what was done; outside hospital any is named", () => {
  const told = birth("2025-12-10", insured, { event: { kind: "family-planning", setting: "inpatient" } });
  expect(line(told, "medical-expense", "resident").verdict).toBe("unknown");
  expect(answer(told).missing).toContainEqual({ fact: "event.procedure", benefits: ["medical-expense"] });
  expect(through({ kind: "family-planning", setting: "inpatient", procedure: "induced-labour" }).verdict).toBe(
    "eligible",
  );
  expect(through({ kind: "family-planning", setting: "inpatient", procedure: "iud-removal" }).verdict).toBe(
    "not-covered",
  );
  expect(through({ kind: "family-planning", setting: "outpatient" }).verdict).toBe("eligible");
});

describe("三、2: what is named", () => {
  test.each<[string, Partial<EventFacts>]>([
    ["caesarean", { caesarean: true }],
    ["delivery with a complication", { complication: true }],
    ["termination in hospital", { kind: "termination", setting: "inpatient" }],
    ["abortion in hospital", { kind: "family-planning", procedure: "abortion", setting: "inpatient" }],
    ["induced labour in hospital", { kind: "family-planning", procedure: "induced-labour", setting: "inpatient" }],
    ["treatment of a complication", { kind: "treatment", complication: true }],
    ["a check-up in hospital for a complication", { kind: "prenatal", setting: "inpatient", complication: true }],
  ])("%s: as hospital costs", (_what, event) => {
    const found = through(event);
    expect(found).toMatchObject({ verdict: "eligible", payer: "resident-fund", actions: [] });
    expect(outcome(found, "named-treatment")).toBe("met cq-2025-37#3.2");
    expect(outcome(found, "insured-as-resident")).toBe("met cq-2025-37#3.2");
    expect(found.notes.join("")).toContain("住院");
    expect(readings(found)).toContain("resident-waiting");
  });

  test.each<[string, Partial<EventFacts>]>([
    ["iud", { kind: "family-planning", procedure: "iud-insertion", setting: "outpatient" }],
    ["abortion", { kind: "family-planning", procedure: "abortion", setting: "outpatient" }],
    ["surgery not named", { kind: "family-planning", setting: "outpatient" }],
  ])("outpatient family planning, %s: as outpatient costs", (_what, event) => {
    const found = through(event);
    expect(found).toMatchObject({ verdict: "eligible", payer: "resident-fund" });
    expect(outcome(found, "named-treatment")).toBe("met cq-2025-37#3.2");
    expect(found.notes.join("")).toContain("门诊");
  });

  test.each<[string, Partial<EventFacts>]>([
    ["plain delivery", {}],
    ["caesarean told as outpatient", { caesarean: true, setting: "outpatient" }],
    ["treatment without a complication", { kind: "treatment" }],
    ["check-up", { kind: "prenatal" }],
    ["check-up for a complication, outpatient", { kind: "prenatal", setting: "outpatient", complication: true }],
    ["other surgery in hospital", { kind: "family-planning", procedure: "tubal-ligation", setting: "inpatient" }],
    ["termination without surgery, outpatient", { kind: "termination", setting: "outpatient" }],
    ["abroad", { caesarean: true, place: "overseas" }],
  ])("%s: decided by no loaded document", (_what, event) => {
    const found = through(event);
    expect(found).toMatchObject({ verdict: "not-covered", actions: [] });
    expect(found.payer).toBeUndefined();
    expect(outcome(found, "document-decides")).toBe("unmet cq-2025-37#3.2");
  });

  test.each<[string, Partial<EventFacts>]>([
    ["termination", { kind: "termination", gestationMonths: 3 }],
    ["family planning", { kind: "family-planning", procedure: "abortion" }],
  ])("%s without its setting: unknown, and what is missing", (_what, event) => {
    const told = birth("2025-12-10", insured, { event });
    expect(line(told, "medical-expense", "resident").verdict).toBe("unknown");
    expect(answer(told).missing).toEqual([{ fact: "event.setting", benefits: ["medical-expense"] }]);
  });
});

describe("who", () => {
  test("in force from 2025-09-09", () => {
    expect(through({ caesarean: true }, "2025-09-08").verdict).toBe("not-covered");
    expect(readings(through({ caesarean: true }, "2025-09-08"))).toContain("R7");
    expect(through({ caesarean: true }, "2025-09-09").verdict).toBe("eligible");
    expect(readings(through({ caesarean: true }, "2025-09-09"))).toContain("R7");
    expect(readings(through({ caesarean: true }, "2025-09-10"))).not.toContain("R7");
  });

  test("insured as a resident elsewhere: not decided here", () => {
    const there = [resident("2024-01", undefined, { region: "510100" })];
    expect(through({ caesarean: true }, "2025-12-10", there).verdict).toBe("not-covered");
    expect(through({ kind: "termination" }, "2025-12-10", there).verdict).toBe("not-covered");
  });

  test("the last month of resident insurance counts, the month after it is not a resident's", () => {
    const until = [resident("2024-01", "2025-12")];
    expect(through({ caesarean: true }, "2025-12-31", until).verdict).toBe("eligible");
    const after = answer(birth("2026-01-01", until, { event: { caesarean: true } }));
    expect(after.benefits.map((one) => one.via)).not.toContain("resident");
    expect(after.benefits.map((one) => one.verdict)).not.toContain("eligible");
  });

  test("moved to paying as an individual: no resident line", () => {
    const moved = [resident("2024-01", "2025-11"), individual("2025-12")];
    expect(
      answer(birth("2025-12-10", moved, { event: { caesarean: true } })).benefits.map((one) => one.via),
    ).not.toContain("resident");
  });

  test("an event to come is carried by going on as a resident", () => {
    const going = line(
      birth("2026-03-10", insured, { asOf: "2025-12-10", event: { caesarean: true } }),
      "medical-expense",
      "resident",
    );
    expect(going.verdict).toBe("eligible");
    expect(readings(going)).toContain("planned-payments");
    const until = [resident("2024-01", "2025-12")];
    const told = birth("2026-03-10", until, { asOf: "2025-12-10", event: { caesarean: true } });
    const ending = line(told, "medical-expense", "resident");
    expect(ending).toMatchObject({ verdict: "pending", actions: [{ id: "keep-paying" }] });
    expect(readings(ending)).toContain("R9");
  });

  test("what was reimbursed already does not take the resident's right away", () => {
    const told = birth("2025-12-10", insured, { event: { caesarean: true }, residentReimbursed: true });
    expect(line(told, "medical-expense", "resident").verdict).toBe("eligible");
  });
});
