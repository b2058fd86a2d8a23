/** 川医保规〔2024〕9号 二（二）1–3: twelve months at the event, the sum, the leave and the claim. */
import type { Contribution, EventFacts } from "../../../shared/policy/facts/facts.ts";
import { allowance, benefit, born, data, employer, ended, medicalOnly, named, noted } from "./sichuan.ts";
import { answer } from "../asking.ts";
import { paying, resident, todo, told, why } from "./sichuan.ts";

const BIRTH = born("2026-06-15");
const july = (record: Contribution[], more = {}, event = BIRTH) => allowance("2026-07-01", event, record, more);

describe("二（二）1: twelve months, the event's own included (R5)", () => {
  test.each([
    ["2025-08", "ineligible", "no too-few", true],
    ["2025-07", "eligible", "yes enough", true],
    ["2025-06", "eligible", "yes enough", false],
  ])("paying since %s: %s", (from, verdict, reason, boundary) => {
    const found = july([paying(from)]);
    expect([found.verdict, why(found, "months-paid")]).toEqual([verdict, `${reason} sc-2024-9#2.2.1`]);
    expect(named(found).includes("R5")).toBe(verdict === "eligible" && boundary);
    expect([found.from, found.claimBy, found.payer]).toEqual(
      verdict === "eligible" ? ["2026-06-15", "2027-06-15", "employee-fund"] : [undefined, undefined, undefined],
    );
    expect(todo(found, true)).toEqual(verdict === "eligible" ? ["claim 2027-06-15 from 2026-06-15"] : []);
  });

  test.each([
    [[paying("2024-01", "2025-07"), paying("2025-08")], "eligible", "yes enough"],
    [[paying("2024-01", "2025-07"), paying("2025-09")], "ineligible", "no broken"],
    [[paying("2024-01", "2025-05"), paying("2025-07")], "eligible", "yes enough"],
    [[paying("2025-05", "2026-05")], "ineligible", "no stops-before"],
    [[medicalOnly("2020-01", "2025-12"), paying("2026-01")], "ineligible", "no broken"],
    [[resident("2020-01", "2025-12"), paying("2026-01")], "ineligible", "no broken"],
    [[employer("2020-01", "2025-12", { maternity: false }), paying("2026-01")], "ineligible", "no broken"],
    [[employer("2023-01", "2025-10", { region: "500000" }), paying("2025-11")], "ineligible", "no broken"],
    [
      [
        employer("2025-07", "2025-12", { region: "510100" }),
        benefit("2026-01", "2026-03", { region: "511300" }),
        paying("2026-04"),
      ],
      "eligible",
      "yes enough",
    ],
  ])("%j: %s", (record, verdict, reason) => {
    const found = july(record);
    expect([found.verdict, why(found, "months-paid")]).toEqual([verdict, `${reason} sc-2024-9#2.2.1`]);
    expect(named(found).includes("no-tolerance")).toBe(reason === "no broken");
  });

  test("what breaks a run is told as it was (R13)", () => {
    const before = (one: Contribution) =>
      data(july([paying("2024-01", "2025-11"), one, paying("2026-01")]), "months-paid");
    const run = { first: "2026-01", last: "2026-06", months: 6, wanted: 12, gap: "2025-12" };
    expect(before(paying("2025-12", "2025-12", { paidIn: "2026-07" }))).toEqual({
      ...run,
      why: "paid-late",
      paidIn: "2026-07",
    });
    expect(before(paying("2025-12", "2025-12", { paidIn: "2026-09" }))).toMatchObject({ why: "planned-late" });
    expect(before(paying("2025-12", "2025-12", { region: "500000" }))).toMatchObject({ why: "paid-elsewhere" });
    expect(before(medicalOnly("2025-12", "2025-12"))).toMatchObject({ why: "other-kind" });
    expect(before(resident("2020-01", "2020-02"))).toMatchObject({ why: "nothing-paid", paidIn: "" });
  });

  test.each([
    ["2026-05", "eligible", "back-paid-before-event"],
    ["2026-06", "eligible", "back-paid-before-event"],
    ["2026-07", "ineligible", "no-tolerance"],
  ])("(c) a missed month back-paid in %s: %s", (paidIn, verdict, reads) => {
    const found = july([paying("2024-01", "2025-09"), paying("2025-10", "2025-10", { paidIn }), paying("2025-11")]);
    expect([found.verdict, named(found).includes(reads)]).toEqual([verdict, true]);
  });
  test("(c) whatever its length, from the first month on, and month by month", () => {
    expect(july([paying("2025-07", "2026-05", { paidIn: "2026-06" }), paying("2026-06")]).verdict).toBe("eligible");
    const partly = (to: string) => [
      paying("2024-01", "2025-05"),
      paying("2025-07", to, { paidIn: "2026-01" }),
      paying("2025-10"),
    ];
    expect(july(partly("2025-09")).verdict).toBe("eligible");
    expect(july(partly("2025-08")).verdict).toBe("ineligible");
  });
  test("a resident premium beside a back-paid month takes nothing away (R10)", () => {
    const record = [
      paying("2024-01", "2025-09"),
      paying("2025-10", "2025-10", { paidIn: "2025-11" }),
      paying("2025-11"),
    ];
    const found = july([...record, resident("2025-01", "2025-12")]);
    expect([found.verdict, named(found).includes("R10")]).toEqual(["eligible", true]);
  });
  test("the event's month paid after it had passed does not count", () => {
    const found = july([
      paying("2024-01", "2026-05"),
      paying("2026-06", "2026-06", { paidIn: "2026-07" }),
      paying("2026-07"),
    ]);
    expect([found.verdict, why(found, "in-maternity-insurance")]).toEqual([
      "ineligible",
      "no paid-late sc-2024-9#1.1 sc-2024-9#2",
    ]);
  });
  test("what is said of a gap names how that month was paid, and what counts (R13)", () => {
    const said = (...before: Contribution[]) =>
      answer(told("2026-07-01", BIRTH, [...before, paying("2026-01")]))
        .benefits.find(({ benefit: of }) => of === "allowance")
        ?.conditions.find(({ id }) => id === "months-paid")?.observed;
    const late = paying("2025-12", "2025-12", { paidIn: "2026-07" });
    expect(said(paying("2024-01", "2025-11"), late)).toMatch(/6 个月.*2025 年 12 月.*补/);
    expect(said(employer("2023-01", "2025-12", { region: "500000" }))).toMatch(/6 个月.*2025 年 12 月.*外/);
  });
  test("R7a: months before the paper's first day count, which is said only where they decide", () => {
    const found = allowance("2025-04-01", born("2025-03-15"), [paying("2024-04")]);
    expect([found.verdict, found.from, named(found).includes("R7a")]).toEqual(["eligible", "2025-03-15", true]);
    expect(named(july([paying("2024-01")]))).not.toContain("R7a");
  });
});

describe("二（二）1: an event to come, or in the month of asking", () => {
  const december = born("2026-12-10");
  test.each<[string, Contribution[], string, string[]]>([
    ["2025-12-31", [], "pending", ["enrol 2026-01-31"]],
    ["2026-01-31", [], "pending", ["enrol 2026-01-31"]],
    ["2026-02-01", [], "ineligible", ["enrol"]],
    ["2026-01-31", [medicalOnly("2020-01")], "pending", ["enrol 2026-01-31"]],
    ["2026-02-01", [medicalOnly("2020-01")], "ineligible", ["enrol"]],
    ["2026-01-10", [paying("2026-03")], "pending", ["keep-paying 2026-01-31"]],
    ["2026-03-15", [paying("2025-06", "2026-03")], "pending", ["keep-paying 2026-04-30"]],
    ["2026-01-10", [employer("2025-06", "2025-12")], "pending", ["enrol 2026-01-31"]],
    ["2026-02-10", [benefit("2025-06", "2026-02")], "pending", ["enrol 2026-03-31"]],
  ])("asked on %s with %j: %s", (asOf, record, verdict, actions) => {
    const found = allowance(asOf, december, record);
    expect([found.verdict, todo(found)]).toEqual([verdict, actions]);
    expect(found.claimBy).toBe(verdict === "pending" ? "2027-12-10" : undefined);
  });
  test("no back-payment is offered; a gap alone is to be asked about, without a day (c)", () => {
    const found = allowance("2026-04-10", december, [paying("2024-01", "2026-02"), paying("2026-04")]);
    expect([found.verdict, todo(found), noted(found)]).toEqual(["ineligible", [], ["ask-back-pay"]]);
    for (const past of ["2026-12-20", "2027-01-10"]) {
      expect(noted(allowance(past, december, [paying("2024-01", "2026-02"), paying("2026-04")]))).toEqual([]);
    }
    const planned = paying("2026-03", "2026-03", { paidIn: "2026-07" });
    const told = allowance("2026-04-10", december, [paying("2024-01", "2026-02"), planned, paying("2026-04")]);
    expect([told.verdict, named(told).includes("planned-payments")]).toEqual(["eligible", true]);
  });
  test.each([
    ["2026-06-20", "2025-07", "pending", ["keep-paying 2026-06-30"]],
    ["2026-07-01", "2025-07", "ineligible", []],
    ["2026-06-20", "2025-08", "ineligible", []],
  ])("(b) the event's month, asked on %s, paid since %s: %s", (asOf, since, verdict, actions) => {
    const found = allowance(asOf, BIRTH, [paying(since, "2026-05")]);
    expect([found.verdict, todo(found).filter((one) => one !== "enrol")]).toEqual([verdict, actions]);
    expect(named(found).includes("R7c")).toBe(verdict === "pending");
  });
  test("a late payment planned for after the birth heals nothing", () => {
    const record = [paying("2024-01", "2026-05"), paying("2026-06", "2026-06", { paidIn: "2026-09" })];
    expect(july(record).verdict).toBe("ineligible");
  });
});

describe("二（二）2: the sum", () => {
  const year = (base: number, more: Contribution[] = []) => [
    paying("2025-01", "2025-12", { base }),
    ...more,
    paying("2026-01", undefined, { base: 9000 }),
  ];
  test("last year's average base ÷ 30 × 98; × 12 ÷ 365 and 188 days beside it", () => {
    const found = july([paying("2025-01", "2025-06", { base: 4200 }), paying("2025-07", undefined, { base: 4800 })]);
    expect(found.amount).toMatchObject({
      status: "provisional",
      value: 14_700,
      daily: 150,
      days: 98,
      low: 14_498.63,
      high: 28_200,
    });
    expect(found.amount?.alternatives.map((one) => [one.value, one.days])).toEqual(
      expect.arrayContaining([
        [28_200, 188],
        [14_498.63, 98],
      ]),
    );
    expect(named(found)).toContain("R7b");
  });
  test.each([
    ["2025-11-27", 158],
    ["2025-11-28", 188],
  ])("born on %s: %i days only as an alternative", (date, days) => {
    const found = allowance("2025-12-20", born(date), [paying("2024-01", undefined, { base: 4500 })]);
    expect(found.amount).toMatchObject({ days: 98, value: 14_700 });
    expect(found.amount?.alternatives.map((one) => one.value)).toContain(150 * days);
  });
  test("over the paid months of Sichuan, of every employees' scheme", () => {
    const record = [
      resident("2025-01", "2025-01", { base: 100 }),
      employer("2025-02", "2025-02", { region: "500000", base: 100 }),
      employer("2025-03", "2025-06", { base: 6000 }),
      benefit("2025-07", "2025-08", { base: 4500 }),
      paying("2025-09", undefined, { base: 4500 }),
    ];
    expect(july(record).amount?.daily).toBe(170);
  });
  test.each<[string, EventFacts, number, number]>([
    ["dystocia", born("2026-06-15", { dystocia: true }), 113, 16_950],
    ["twins", born("2026-06-15", { fetuses: 2 }), 113, 16_950],
    ["a caesarean", born("2026-06-15", { caesarean: true }), 98, 14_700],
    ["three months", ended("2026-06-15", 3), 15, 2250],
    ["four months", ended("2026-06-15", 4), 42, 6300],
  ])("%s", (_what, event, days, value) => {
    expect(july(year(4500), {}, event).amount).toMatchObject({ days, value });
  });
  test("an average that is no round number is rounded once; what is only planned does not enter it", () => {
    const record = [paying("2025-06", "2025-07", { base: 4100 }), paying("2025-08", undefined, { base: 4700 })];
    expect(july(record).amount?.daily).toBe(150.95);
    const planned = [
      paying("2025-01", "2025-04", { base: 4500 }),
      paying("2025-05", "2025-05", { base: 9000, paidIn: "2026-09" }),
      paying("2025-06", undefined, { base: 4500 }),
    ];
    expect(july(planned).amount?.daily).toBe(150);
  });
  test("a termination without the month of pregnancy: the right stands, the sum is open", () => {
    const found = july(year(4500), {}, ended("2026-06-15"));
    expect([found.verdict, found.amount?.status, found.missing]).toEqual([
      "eligible",
      "open",
      ["event.gestationMonths"],
    ]);
  });
  test("her own number goes before the bases; the caller's days and divisor stand in the value", () => {
    expect(july(year(9000), { about: { averageBaseLastYear: 4561.75 } }).amount?.value).toBe(14_901.72);
    const figures = { "allowance-days:510000:delivery": 128, "allowance-divisor:510000": 30.5 };
    expect(july(year(4500), { figures }).amount).toMatchObject({ status: "firm", value: 18_885.25, days: 128 });
  });
  test("no base, or not of every month: the right stands, the sum is open and asked for", () => {
    for (const record of [
      [paying("2025-01")],
      [paying("2025-01", "2025-03"), paying("2025-04", undefined, { base: 4500 })],
      [paying("2025-07")],
    ]) {
      const found = july(record);
      expect([found.verdict, found.amount?.status, found.missing]).toEqual([
        "eligible",
        "open",
        ["person.averageBaseLastYear"],
      ]);
    }
  });
  test("last year is the one before the event, also when claimed later", () => {
    const found = allowance("2027-01-10", BIRTH, year(4500));
    expect([found.amount?.daily, named(found).includes("base-year")]).toEqual([150, true]);
    expect(named(july(year(4500)))).not.toContain("base-year");
  });
});

describe("二（二）3: through the leave", () => {
  // Born on 25 March, the 98 days end on 30 June; born on 26 March, on 1 July.
  test.each([
    ["2026-03-25", "2026-06", "eligible", "yes paid"],
    ["2026-03-26", "2026-06", "ineligible", "no nothing-paid"],
    ["2026-03-26", "2026-07", "eligible", "yes paid"],
  ])("born %s and paid to %s: %s", (date, to, verdict, reason) => {
    const found = allowance("2026-10-01", born(date), [paying("2025-01", to)]);
    expect([found.verdict, why(found, "paid-through-leave")]).toEqual([
      verdict,
      `${reason} sc-2024-9#2.2.3 cn-order-619#7`,
    ]);
    expect(named(found).includes("stopped-in-leave")).toBe(verdict === "ineligible");
  });
  test.each([
    ["2026-04-10", "pending", ["keep-paying 2026-05-31"]],
    ["2026-05-31", "pending", ["keep-paying 2026-05-31"]],
    ["2026-06-01", "ineligible", []],
  ])("told to stop after April, asked on %s: %s", (asOf, verdict, actions) => {
    const found = allowance(asOf, born("2026-03-25"), [paying("2025-01", "2026-04")]);
    expect([found.verdict, todo(found).filter((one) => one !== "enrol")]).toEqual([verdict, actions]);
  });
  test("dystocia and twins lengthen the leave that must be paid through", () => {
    for (const more of [{ dystocia: true }, { fetuses: 2 }]) {
      const found = allowance("2026-10-01", born("2026-03-25", more), [paying("2025-01", "2026-06")]);
      expect(found.verdict).toBe("ineligible");
    }
  });
  test("whoever goes on as somebody else joins (R9): after unemployment benefit", () => {
    const found = allowance("2026-04-10", born("2026-03-25"), [benefit("2025-01", "2026-04")]);
    expect([found.verdict, todo(found)]).toEqual(["pending", ["enrol 2026-05-31"]]);
  });
  test.each([
    ["2026-06", "2026-07-10", "eligible", "2026-06-01"],
    ["2026-08", "2026-09-01", "eligible", "2026-08-01"],
    ["2026-08", "2026-07-10", "ineligible", undefined],
  ])("(d) May back-paid in %s, asked on %s: %s", (paidIn, asOf, verdict, from) => {
    const record = [paying("2025-01", "2026-04"), paying("2026-05", "2026-05", { paidIn }), paying("2026-06")];
    const found = allowance(asOf, born("2026-03-25"), record);
    expect([found.verdict, found.from]).toEqual([verdict, from]);
    if (verdict === "eligible") expect(named(found)).toContain("back-paid-after-event");
  });
  test.each([
    [medicalOnly("2026-05"), "ineligible"],
    [resident("2026-05"), "ineligible"],
    [employer("2026-05"), "eligible"],
    [benefit("2026-05"), "eligible"],
  ])("going on with %j: %s", (next, verdict) => {
    expect(allowance("2026-10-01", born("2026-03-25"), [paying("2025-01", "2026-04"), next]).verdict).toBe(verdict);
  });
  test("how long the pregnancy lasted is asked only where it decides", () => {
    const paidTo = (to: string, lasted?: number) =>
      allowance("2026-10-01", ended("2026-03-10", lasted), [paying("2025-01", to)]);
    expect([paidTo("2026-03", 3), paidTo("2026-03", 4), paidTo("2026-04", 4)].map((one) => one.verdict)).toEqual([
      "eligible",
      "ineligible",
      "eligible",
    ]);
    expect([paidTo("2026-03").verdict, paidTo("2026-04").verdict]).toEqual(["unknown", "eligible"]);
    expect(paidTo("2026-03").missing).toContain("event.gestationMonths");
  });
});

describe("二（二）3: claimed within 12 months (R6)", () => {
  test.each([
    ["2027-06-15", "eligible", "yes in-time"],
    ["2027-06-16", "ineligible", "no after-limit"],
  ])("asked on %s: %s", (asOf, verdict, reason) => {
    const found = allowance(asOf, BIRTH, [paying("2025-01")]);
    expect([found.verdict, why(found, "claimed-in-time"), found.claimBy]).toEqual([
      verdict,
      `${reason} sc-2024-9#2.2.3`,
      "2027-06-15",
    ]);
    expect(named(found).includes("in-principle")).toBe(verdict === "ineligible");
    expect(named(found).includes("R6")).toBe(verdict === "eligible");
  });
  test("never together with wages, and paid to herself: both are told", () => {
    const notes = answer(told("2026-07-01", BIRTH, [paying("2025-01")])).benefits.flatMap((one) => one.notes);
    expect(notes.join()).toMatch(/本人.*工资/);
  });
  test("a leap day's limit is the last day of February", () => {
    expect(allowance("2029-02-28", born("2028-02-29"), [paying("2026-01")]).verdict).toBe("eligible");
    expect(allowance("2029-03-01", born("2028-02-29"), [paying("2026-01")]).verdict).toBe("ineligible");
  });
});
