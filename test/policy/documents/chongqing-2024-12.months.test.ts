/** 渝医保发〔2024〕12号 一, 三、第一款: the event's month, the six before it, the paper's first day, an event to come. */
import { answer } from "../asking.ts";
import {
  data,
  employer,
  individual,
  late,
  lines,
  medical,
  named,
  resident,
  todo,
  told,
  verdict,
  why,
} from "./chongqing.ts";

const sinceJanuary = [individual("2025-01")];

describe("三、第一款: six months, from the next month (R4)", () => {
  test.each([
    ["2025-06-30", "ineligible 2025-07-01", "no too-few 3.1", 5],
    ["2025-07-01", "eligible 2025-07-01", "yes counted 3.1", 6],
    ["2025-07-31", "eligible 2025-07-01", "yes counted 3.1", 6],
    ["2026-12-31", "eligible 2025-07-01", "yes counted 3.1", 23],
  ])("paid since January, birth on %s: %s", (date, is, reason, months) => {
    const found = medical(date, sinceJanuary);
    expect([verdict(found), why(found, "months-paid"), why(found, "in-benefit-period")]).toEqual([
      is,
      reason,
      "yes paid 1",
    ]);
    expect(data(found, "months-paid")).toMatchObject({ months, first: "2025-01", residents: 0, gapMonths: 0 });
    expect([found.payer, found.claimBy, found.amount, todo(found)]).toEqual([
      is.startsWith("eligible") ? "employee-fund" : undefined,
      undefined,
      undefined,
      [],
    ]);
    expect(named(found)).toContain("R4");
  });

  test.each([
    ["of another province", [individual("2024-01", "2025-03", { region: "510100" }), individual("2025-04")], true],
    ["back-paid with nothing before them", [late("2025-01", "2025-03", "2025-04"), individual("2025-04")], true],
    ["of a district here", [individual("2025-04", "2025-05", { region: "500112" }), individual("2025-06")], false],
    ["paid ahead in one sum", [individual("2025-04", "2025-12", { paidIn: "2025-03" })], false],
  ])("months %s", (_what, record, leftOut) => {
    expect(verdict(medical("2025-09-30", record))).toBe("ineligible 2025-10-01");
    const found = medical("2025-10-01", record);
    expect([verdict(found), named(found).includes("R10")]).toEqual(["eligible 2025-10-01", leftOut]);
  });

  test("late first months are told as what they are (R13)", () => {
    const record = [late("2025-01", "2025-03", "2025-04"), individual("2025-04")];
    const said = answer(told("2025-09-30", record)).benefits[0]?.assumptions.find(({ id }) => id === "R10");
    expect(said?.text).toContain("补交了但接不上的");
  });

  test("an event in a late first month is not covered by it, and nothing mends it", () => {
    const record = [late("2025-01", "2025-03", "2025-04"), individual("2025-04")];
    const found = medical("2025-03-10", record, { asOf: "2025-04-20" });
    expect([verdict(found), todo(found)]).toEqual(["ineligible 2025-10-01", []]);
    expect(why(found, "in-benefit-period")).toBe("no paid-late 1 4.1");
  });
});

describe("一: covered in the event's month", () => {
  test.each([
    ["2025-07-31", "2025-07-31", "eligible 2025-07-01", "yes paid 1"],
    ["2025-08-01", "2025-12-01", "ineligible", "no nothing-paid 1 4.1"],
    ["2025-08-20", "2025-08-10", "pending 2025-07-01", "no not-over 1 4.1"],
  ])("paid to July, birth on %s, asked on %s: %s", (date, asOf, is, reason) => {
    const found = medical(date, [individual("2025-01", "2025-07")], { asOf });
    expect([verdict(found), why(found, "in-benefit-period")]).toEqual([is, reason]);
  });

  test("nothing ever paid, for an event that is past", () => {
    const found = medical("2025-08-01", [], { asOf: "2025-09-01" });
    expect([verdict(found), todo(found), why(found, "months-paid")]).toEqual([
      "ineligible",
      [],
      "no nothing-counted 3.1",
    ]);
  });

  test("no record told: unknown, and what is missing", () => {
    const found = medical("2025-08-01");
    expect([verdict(found), found.missing]).toEqual(["unknown", ["person.contributions"]]);
    expect(lines(told("2025-08-01"))).toEqual([
      "medical-expense/self unknown",
      "allowance/self unknown",
      "genetic-testing/self unknown",
    ]);
  });

  test.each([
    ["resident insurance", [individual("2025-01"), resident("2025-01", "2025-12")], "eligible 2025-07-01"],
    [
      "an employer who paid late",
      [individual("2025-01"), employer("2025-06", "2025-07", { paidIn: "2025-08" })],
      "eligible 2025-07-01",
    ],
  ])("an individual beside %s (R10): %s", (_what, record, is) => {
    const found = medical("2025-07-10", record, { asOf: "2025-08-10" });
    expect([verdict(found), named(found).includes("two-in-one-month")]).toEqual([is, true]);
  });
  test("an individual beside an employer (R10) is an employer member", () => {
    const found = medical("2025-07-10", [individual("2025-07"), employer("2025-07")], { asOf: "2025-08-10" });
    expect([verdict(found), found.paper?.document.id]).toEqual(["unknown", "cn-sil-2018"]);
  });
});

describe("in force from 2024-05-01 (R7, R7a)", () => {
  test("the day before it decides nothing", () => {
    expect(lines(told("2024-04-30", [individual("2023-01")]))).toEqual([
      "medical-expense/self not-covered",
      "allowance/self not-covered",
    ]);
  });

  test.each([
    ["2024-05-01", "2023-01", "eligible 2024-05-01"],
    ["2024-05-02", "2023-01", "eligible 2024-05-01"],
    ["2024-05-31", "2023-12", "ineligible 2024-06-01"],
    ["2024-06-01", "2023-12", "eligible 2024-06-01"],
  ])("on %s, paid since %s: %s", (date, from, is) => {
    const found = medical(date, [individual(from)]);
    expect([verdict(found), named(found).includes("R7a")]).toEqual([is, is.startsWith("eligible")]);
  });
});

describe("an event to come (R7c, R9)", () => {
  test.each([
    ["2026-07-01", "eligible 2026-07-01", []],
    ["2026-06-30", "ineligible 2026-07-01", []],
  ])("going on since January, birth on %s: %s", (date, is, does) => {
    const found = medical(date, [individual("2026-01")], { asOf: "2026-02-10" });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
    expect(named(found).includes("planned-payments")).toBe(is.startsWith("eligible"));
  });

  test.each([
    ["2026-01-10", "2026-08-20", "pending 2026-07-01", ["enrol 2026-02-28 from 2026-08-01"]],
    ["2026-02-28", "2026-08-01", "pending 2026-08-01", ["enrol 2026-02-28"]],
    ["2026-02-28", "2026-07-31", "ineligible", ["enrol"]],
    ["2026-03-01", "2026-08-20", "ineligible", ["enrol"]],
  ])("nothing paid yet, asked on %s for %s: %s", (asOf, date, is, does) => {
    const found = medical(date, [], { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
    expect(named(found).includes("R9")).toBe(is.startsWith("pending"));
  });

  test("the promise: begun on its last day it stands, begun a month later it does not", () => {
    const begun = (from: string) => verdict(medical("2026-08-20", [individual(from)], { asOf: `${from}-28` }));
    expect([begun("2026-02"), begun("2026-03")]).toEqual(["eligible 2026-08-01", "ineligible 2026-09-01"]);
  });

  test.each([
    ["2026-07-05", "2026-01", "pending 2026-07-01", ["back-pay 2026-07-31"]],
    ["2026-07-05", "2026-02", "ineligible", []],
    ["2026-08-05", "2025-09", "pending 2026-03-01", ["back-pay 2026-09-30"]],
    ["2026-12-05", "2025-09", "pending 2026-03-01", ["back-pay 2026-09-30"]],
  ])("birth on %s, told to pay from %s to May: %s", (date, from, is, does) => {
    const found = medical(date, [individual(from, "2026-05")], { asOf: "2026-02-10" });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });
});
