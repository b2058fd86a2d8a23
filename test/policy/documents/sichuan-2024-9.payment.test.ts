/** 川医保规〔2024〕9号 二（二）2–3: the sum, the leave and the claim. */
import type { Contribution, EventFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { born, dazhou, ended, medicalOnly, paying } from "./dazhou.ts";

type More = Parameters<typeof dazhou>[3];
const BIRTH = born("2026-06-15");
const asked = (asOf: string, event: EventFacts, record: Contribution[], more: More = {}) =>
  line(dazhou(asOf, event, record, more), "allowance");
const july = (record: Contribution[], more: More = {}, event: EventFacts = BIRTH) =>
  asked("2026-07-01", event, record, more);
const missing = (record: Contribution[], more: More = {}, event: EventFacts = BIRTH) =>
  answer(dazhou("2026-07-01", event, record, more)).missing.map((one) => one.fact);
const todo = (found: ReturnType<typeof asked>) => found.actions.map((one) => [one.id, one.by]);

describe("二（二）2: the sum", () => {
  test("last year's average monthly base ÷ 30 × 98", () => {
    const found = july([paying("2025-01", "2025-06", { base: 4200 }), paying("2025-07", undefined, { base: 4800 })]);
    expect(found.amount).toMatchObject({ value: 14_700, daily: 150, days: 98 });
    expect(readings(found)).toContain("day-count");
    expect(found.amount?.alternatives.map((one) => [one.value, one.days, one.figure])).toEqual([
      [28_200, 188, "allowance-days:510000:delivery"],
      [14_498.63, 98, "allowance-divisor:510000"],
    ]);
  });

  test("the average is over the paid months of the calendar year before the event", () => {
    const record = [paying("2025-06", "2025-07", { base: 4100 }), paying("2025-08", undefined, { base: 4700 })];
    expect(july(record).amount?.daily).toBe(150.95);
    const spread = [
      paying("2024-01", "2024-12", { base: 9000 }),
      paying("2025-01", "2025-12", { base: 4500 }),
      paying("2026-01", undefined, { base: 9000 }),
    ];
    expect(july(spread).amount?.daily).toBe(150);
  });

  test("months of every employee scheme enter the average, resident months and other provinces' do not", () => {
    const found = july([
      { scheme: "resident", from: "2025-01", to: "2025-01", base: 100 },
      { scheme: "employer", region: "500000", from: "2025-02", to: "2025-02", base: 100 },
      { scheme: "employer", from: "2025-03", to: "2025-06", base: 6000 },
      { scheme: "unemployment-benefit", from: "2025-07", to: "2025-08", base: 4500 },
      paying("2025-09", undefined, { base: 4500 }),
    ]);
    expect(found.amount?.daily).toBe(170);
  });

  test("a payment of last year that is still only planned does not enter the average", () => {
    const record = [
      paying("2025-01", "2025-04", { base: 4500 }),
      paying("2025-05", "2025-05", { base: 9000, paidIn: "2026-09" }),
      paying("2025-06", undefined, { base: 4500 }),
    ];
    expect(july(record).amount?.daily).toBe(150);
  });

  test("claimed in another year than the event's: last year is the one before the event, and that is named", () => {
    const record = [paying("2024-01", "2024-12", { base: 4200 }), paying("2025-01", undefined, { base: 4800 })];
    const found = asked("2026-02-01", born("2025-12-01"), record);
    expect(found.amount?.daily).toBe(140);
    expect(readings(found)).toContain("base-year");
    expect(readings(asked("2025-12-31", born("2025-12-01"), record))).not.toContain("base-year");
  });

  test("the one number she gives goes before the bases", () => {
    const found = july([paying("2025-01", undefined, { base: 9000 })], { about: { averageBaseLastYear: 4561.75 } });
    expect(found.amount).toMatchObject({ daily: 152.06, value: 14_901.72 });
  });

  test.each([
    ["no base at all", [{ scheme: "individual", maternity: true, from: "2025-01" }]],
    [
      "a base for some months only",
      [{ scheme: "individual", maternity: true, from: "2025-01", to: "2025-03" }, paying("2025-04")],
    ],
    ["no paid month last year", [paying("2026-01")]],
  ] satisfies [string, Contribution[]][])("%s: the right stands, the sum is open and asked for", (_name, record) => {
    const event = born("2026-12-10");
    const found = asked("2026-12-31", event, record);
    expect(found.verdict).toBe("eligible");
    expect(found.amount?.value).toBeUndefined();
    expect(found.amount?.days).toBe(98);
    expect(answer(dazhou("2026-12-31", event, record)).missing).toEqual([
      { fact: "person.averageBaseLastYear", benefits: ["allowance"] },
    ]);
  });

  test.each([
    ["dystocia", born("2026-06-15", { dystocia: true }), 113, 16_950],
    ["twins", born("2026-06-15", { fetuses: 2 }), 113, 16_950],
    ["a caesarean", born("2026-06-15", { caesarean: true }), 98, 14_700],
    ["termination after 3 months", ended("2026-06-15", 3), 15, 2250],
    ["termination after 4 months", ended("2026-06-15", 4), 42, 6300],
  ])("%s", (_name, event, days, value) => {
    expect(july([paying("2025-01")], {}, event).amount).toMatchObject({ days, value });
  });

  test("a termination without the months of pregnancy: the right stands, the sum is open", () => {
    const found = july([paying("2025-01")], {}, ended("2026-06-15"));
    expect(found.verdict).toBe("eligible");
    expect(found.amount?.value).toBeUndefined();
    expect(missing([paying("2025-01")], {}, ended("2026-06-15"))).toEqual(["event.gestationMonths"]);
  });

  test("the caller's days and divisor stand in the value and are named as theirs", () => {
    const figures = { "allowance-days:510000:delivery": 128, "allowance-divisor:510000": 30.5 };
    const found = july([paying("2025-01")], { figures });
    expect(found.amount).toMatchObject({ value: 18_885.25, days: 128, alternatives: [] });
    expect(
      found.amount?.figures
        .filter((one) => one.status === "caller")
        .map((one) => one.value)
        .sort(),
    ).toEqual([128, 30.5]);
    expect(readings(found)).not.toContain("day-count");
  });

  test.each([
    ["2025-11-27", 158],
    ["2025-11-28", 188],
  ])("the longer leave for a birth on %s is %i days, only as an alternative", (date, days) => {
    const found = asked("2025-12-20", born(date), [paying("2024-01")]);
    expect(found.amount).toMatchObject({ days: 98, value: 14_700 });
    expect(found.amount?.alternatives[0]).toMatchObject({ days, value: 150 * days });
  });
});

describe("二（二）3: insurance stays valid through the leave", () => {
  // Born on 25 March, the 98 days end on 30 June; born on 26 March, on 1 July.
  test.each([
    ["2026-03-25", "2026-06", "eligible"],
    ["2026-03-26", "2026-06", "ineligible"],
    ["2026-03-26", "2026-07", "eligible"],
    ["2026-03-25", "2026-05", "ineligible"],
  ])("born %s and paid to %s: %s", (date, to, verdict) => {
    const found = asked("2026-10-01", born(date), [paying("2025-01", to)]);
    expect(found.verdict).toBe(verdict);
    const met = verdict === "eligible" ? "met" : "unmet";
    expect(outcome(found, "paid-through-leave")).toBe(`${met} sc-2024-9#2.2.3 order-619#7`);
    expect(readings(found).includes("stopped-in-leave")).toBe(verdict === "ineligible");
  });

  test("a finished month of the leave paid afterwards is still a stop", () => {
    const record = [
      paying("2025-01", "2026-04"),
      paying("2026-05", "2026-05", { paidIn: "2026-06" }),
      paying("2026-06"),
    ];
    const found = asked("2026-07-10", born("2026-03-25"), record);
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "paid-through-leave")).toBe("unmet sc-2024-9#2.2.3 order-619#7");
  });

  test("going on without maternity insurance is a stop; an employer's insurance is not", () => {
    const then = (next: Contribution) => asked("2026-10-01", born("2026-03-25"), [paying("2025-01", "2026-04"), next]);
    expect(then(medicalOnly("2026-05")).verdict).toBe("ineligible");
    expect(then({ scheme: "resident", from: "2026-05" }).verdict).toBe("ineligible");
    expect(then({ scheme: "employer", from: "2026-05", base: 5000 }).verdict).toBe("eligible");
    expect(then({ scheme: "unemployment-benefit", from: "2026-05" }).verdict).toBe("eligible");
  });

  test.each([
    ["2026-04-10", "pending", [["keep-paying", "2026-05-31"]]],
    ["2026-05-31", "pending", [["keep-paying", "2026-05-31"]]],
    ["2026-06-01", "ineligible", []],
  ])("told to stop after April, asked on %s: %s", (asOf, verdict, actions) => {
    const found = asked(asOf, born("2026-03-25"), [paying("2025-01", "2026-04")]);
    expect(found.verdict).toBe(verdict);
    expect(todo(found)).toEqual(actions);
  });

  test("dystocia and twins lengthen the leave that must be paid through", () => {
    const record = [paying("2025-01", "2026-06")];
    expect(asked("2026-10-01", born("2026-03-25", { dystocia: true }), record).verdict).toBe("ineligible");
    expect(asked("2026-10-01", born("2026-03-25", { fetuses: 2 }), record).verdict).toBe("ineligible");
  });

  test("a termination's 15 or 42 days; unknown months of pregnancy matter only where they decide", () => {
    const paidTo = (to: string, months?: number) =>
      asked("2026-10-01", ended("2026-03-10", months), [paying("2025-01", to)]);
    expect(paidTo("2026-03", 3).verdict).toBe("eligible");
    expect(paidTo("2026-03", 4).verdict).toBe("ineligible");
    expect(paidTo("2026-04", 4).verdict).toBe("eligible");
    expect(paidTo("2026-03").verdict).toBe("unknown");
    expect(paidTo("2026-04").verdict).toBe("eligible");
  });
});

describe("二（二）3: claimed within 12 months, by the identity at the event", () => {
  test.each([
    ["2027-06-14", "eligible", "met"],
    ["2027-06-15", "eligible", "met"],
    ["2027-06-16", "ineligible", "unmet"],
  ])("asked on %s: %s", (asOf, verdict, intime) => {
    const found = asked(asOf, BIRTH, [paying("2025-01")]);
    expect(found.verdict).toBe(verdict);
    expect(outcome(found, "claimed-in-time")).toBe(`${intime} sc-2024-9#2.2.3`);
    expect(found.claimBy).toBe("2027-06-15");
    expect(readings(found)).toContain("R6");
    expect(readings(found).includes("in-principle")).toBe(verdict === "ineligible");
    expect(found.payer).toBe(verdict === "eligible" ? "employee-fund" : undefined);
    expect(found.amount === undefined).toBe(verdict === "ineligible");
  });

  test("a leap day's limit is the last day of February", () => {
    const record = [paying("2026-01")];
    expect(asked("2029-02-28", born("2028-02-29"), record)).toMatchObject({
      verdict: "eligible",
      claimBy: "2029-02-28",
    });
    expect(asked("2029-03-01", born("2028-02-29"), record).verdict).toBe("ineligible");
  });

  test("never together with wages, and paid to herself: both are told", () => {
    const notes = july([paying("2025-01")]).notes.join("");
    expect(notes).toContain("本人");
    expect(notes).toContain("工资");
  });
});
