/** Of an event to come that no plan reaches, a paper says that too few months are left, not that nothing was told yet. */
import { factsSchema, type Benefit, type Contribution, type Facts, type Route } from "../../../shared/policy/index.ts";
import { benefit, data, employer, individual, line, resident, todo } from "./decisions.ts";

const asked = (region: string, asOf: string, date: string, contributions: Contribution[], more = {}): Facts =>
  factsSchema.parse({
    region,
    asOf,
    event: { kind: "delivery", date },
    person: { sex: "female", contributions },
    ...more,
  });
const reasonOf = (facts: Facts, id: string, of: Benefit, via: Route = "self") => {
  const found = line(facts, of, via);
  const reason = found.conditions.find((one) => one.id === id)?.truth.reason;
  return [found.verdict, reason];
};
const BIRTH = "2027-12-20";
const medicalOnly = (from: string, to: string) => individual(from, to, { maternity: false });
const member = (from: string, to: string) => individual(from, to, { maternity: true });

describe("克拉玛依 四（三）: six months of waiting before the event's", () => {
  const waiting = (asOf: string, record: Contribution[] = []) =>
    reasonOf(asked("650200", asOf, BIRTH, record), "waiting-over", "medical-expense");
  test.each([
    ["2027-06-30", [], "pending", "not-insured-then"],
    ["2027-07-01", [], "ineligible", "too-few-left"],
    ["2027-12-01", [], "ineligible", "too-few-left"],
    // The event's month is over: nothing is left to pay.
    ["2028-01-01", [], "ineligible", "not-insured-then"],
    // Three months missed begin it anew; two do not.
    ["2027-10-01", [member("2026-08", "2027-06")], "ineligible", "too-few-left"],
    ["2027-10-01", [member("2026-08", "2027-07")], "pending", "not-insured-then"],
    // Two years as a resident stand for the waiting.
    ["2027-10-01", [resident("2025-08", "2027-09")], "pending", "not-insured-then"],
    ["2027-10-01", [resident("2026-01", "2027-09")], "ineligible", "too-few-left"],
  ] as const)("asked on %s with %j: %s, %s", (asOf, record, verdict, reason) => {
    expect(waiting(asOf, [...record])).toEqual([verdict, reason]);
  });
  test("it says how many are left, and how many are wanted; joining helps another time", () => {
    const found = line(asked("650200", "2027-07-15", BIRTH, []), "medical-expense");
    expect(data(found, "waiting-over")).toEqual({ now: "2027-07", month: "2027-12", left: 5, wanted: 6 });
    expect(todo(found)).toEqual(["enrol"]);
  });
  test("the spouse's waiting is asked alike", () => {
    const facts = asked("650200", "2027-10-15", BIRTH, [], { spouse: { contributions: [] } });
    expect(reasonOf(facts, "waiting-over", "medical-expense", "spouse")).toEqual(["ineligible", "too-few-left"]);
  });
});

describe("克拉玛依 四（一）第三款, 四（五）", () => {
  test.each([
    ["2026-05", "pending", "not-insured-then"],
    ["2026-04", "ineligible", "too-few-left"],
  ])("medical insurance alone, paid to %s, asked in August: %s, %s", (to, verdict, reason) => {
    const facts = asked("650200", "2026-08-15", "2026-12-20", [medicalOnly("2025-01", to)]);
    expect(reasonOf(facts, "medical-months-paid", "medical-expense")).toEqual([verdict, reason]);
  });
  test.each([
    ["2027-08-31", "pending", "not-insured-then"],
    ["2027-09-01", "ineligible", "too-few-left"],
  ])("sixteen months by the last day to claim, asked on %s: %s, %s", (asOf, verdict, reason) => {
    expect(reasonOf(asked("650200", asOf, BIRTH, []), "months-paid", "allowance")).toEqual([verdict, reason]);
  });
  test("a birth of the first months has the lump sum", () => {
    const facts = asked("650200", "2026-12-15", "2026-12-20", []);
    expect(reasonOf(facts, "months-paid", "allowance")).toEqual(["pending", "not-insured-then"]);
  });
});

describe("重庆 12 号 三、第一款: six before the event's", () => {
  test.each([
    ["2027-06-30", [], "pending", "nothing-counted"],
    ["2027-07-01", [], "ineligible", "too-few-left"],
    ["2027-07-01", [individual("2024-01", "2027-02")], "ineligible", "too-few-left"],
    ["2027-07-01", [individual("2024-01", "2027-03")], "pending", "broken-off"],
    ["2027-07-01", [employer("2024-01", "2027-02")], "ineligible", "too-few-left"],
    ["2028-01-01", [individual("2024-01", "2027-02")], "ineligible", "broken-off"],
  ] as const)("asked on %s with %j: %s, %s", (asOf, record, verdict, reason) => {
    const facts = asked("500000", asOf, BIRTH, [...record]);
    expect(reasonOf(facts, "months-paid", "medical-expense")).toEqual([verdict, reason]);
  });
});

describe("四川 二（二）1: twelve with the event's", () => {
  test.each([
    ["2027-01-31", [], "pending", "none"],
    ["2027-02-01", [], "ineligible", "too-few-left"],
    ["2027-02-01", [member("2026-06", "2027-01")], "pending", "stops-before"],
    ["2027-02-01", [member("2026-06", "2026-12")], "ineligible", "too-few-left"],
    ["2027-02-01", [benefit("2026-06", "2026-12")], "ineligible", "too-few-left"],
    ["2028-01-01", [], "ineligible", "none"],
  ] as const)("asked on %s with %j: %s, %s", (asOf, record, verdict, reason) => {
    const facts = asked("511700", asOf, BIRTH, [...record]);
    expect(reasonOf(facts, "months-paid", "allowance")).toEqual([verdict, reason]);
  });
});

describe("太原 第二章一、1: nine with the event's; one before it", () => {
  test.each([
    ["2027-04-30", "allowance", [], "pending", "none-counted"],
    ["2027-05-01", "allowance", [], "ineligible", "too-few-left"],
    ["2027-08-01", "allowance", [employer("2026-01", "2027-04")], "pending", "not-reaching"],
    ["2027-08-01", "allowance", [employer("2026-01", "2027-03")], "ineligible", "too-few-left"],
    ["2027-11-30", "medical-expense", [], "pending", "none-counted"],
    ["2027-12-01", "medical-expense", [], "ineligible", "too-few-left"],
  ] as const)("asked on %s of %s with %j: %s, %s", (asOf, of, record, verdict, reason) => {
    const id = of === "allowance" ? "months-paid" : "medical-months-paid";
    const facts = asked("140100", asOf, BIRTH, [...record]);
    expect(reasonOf(facts, id, of)).toEqual([verdict, reason]);
  });
});
