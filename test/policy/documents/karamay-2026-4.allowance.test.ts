/** 克医保规〔2026〕4号 四（二）, 四（四）, 四（五）: ten months, how much, putting the claim off, and payments through the leave. */
import type { Contribution, EventFacts } from "../../../shared/policy/facts/facts.ts";
import { allowance, born, data, employer, ended, kept, late, line, medical, medicalOnly, member } from "./karamay.ts";
import { benefit, named, noted, resident, said, told, todo, why, type More } from "./karamay.ts";

const WAGE = { "average-wage:650000:2026": 8448 };
const LONG = [employer("2020-01", "2026-07"), member("2026-08")];

describe("四（二）: ten months of maternity insurance at the event, the six of waiting left out", () => {
  const since = [member("2026-08")];

  test.each([
    ["2027-09-10", "pending | 2027-12-01 | keep-paying 2027-11-30", "waiting full-later"],
    ["2027-10-31", "pending | 2027-12-01 | keep-paying 2027-11-30", "waiting full-later"],
    ["2027-11-01", "eligible | 2027-11-01", "yes enough"],
    ["2027-12-10", "eligible | 2027-12-10", "yes enough"],
  ])("joined in August 2026, birth on %s: %s (R5)", (date, expected, reason) => {
    const found = allowance(born(date), since);
    expect([said(found), why(found, "months-paid")]).toEqual([expected, `${reason} 4.2 4.3 4.5`]);
    expect([found.payer, noted(found)]).toEqual(["employee-fund", ["monthly-to-her"]]);
    expect(named(found).includes("R5")).toBe(date === "2027-11-01");
  });

  test("a termination is asked the same", () => {
    expect(said(allowance(ended("2027-10-10", 2), since))).toBe("pending | 2027-12-01 | keep-paying 2027-11-30");
    expect(said(allowance(ended("2027-11-10", 2), since))).toBe("eligible | 2027-11-10");
  });

  test.each<[string, Contribution[], string]>([
    [
      "a month missed breaks the run",
      [member("2026-08", "2027-05"), member("2027-07")],
      "pending | 2028-05-01 | keep-paying 2028-04-30",
    ],
    [
      "back-paid in time it does not",
      [member("2026-08", "2027-05"), late("2027-06", "2027-06", "2027-07"), member("2027-07")],
      "eligible | 2027-12-10",
    ],
    [
      "an employer's months count, all of them",
      [employer("2027-03", "2027-09"), member("2027-10")],
      "eligible | 2027-12-10",
    ],
    [
      "the waiting served before an employer is left out",
      [member("2026-12", "2027-02"), employer("2027-03")],
      "eligible | 2027-12-10",
    ],
    [
      "so it is with nine after it",
      [member("2026-12", "2027-03"), employer("2027-04")],
      "pending | 2028-02-01 | keep-paying 2028-01-31",
    ],
    [
      "months on unemployment benefit count",
      [employer("2027-01", "2027-04"), benefit("2027-05", "2027-08"), member("2027-09")],
      "eligible | 2027-12-10",
    ],
    [
      "a resident's months spare the waiting, never the ten",
      [resident("2024-01", "2027-03"), member("2027-04")],
      "pending | 2028-02-01 | keep-paying 2028-01-31",
    ],
    [
      "months before two years as a resident do not add up with those after",
      [member("2024-08", "2025-07"), resident("2025-08", "2027-07"), member("2027-08")],
      "pending | 2028-06-01 | keep-paying 2028-05-31",
    ],
    ["without maternity insurance none", [medicalOnly("2020-01")], "ineligible | -"],
  ])("%s", (_what, record, expected) => {
    expect(said(allowance(born("2027-12-10"), record, "2027-12-20"))).toBe(expected);
  });

  test("a resident has none; for an event to come the note says what would change it (f)", () => {
    const record = [resident("2024-01")];
    const found = allowance(born("2027-03-10"), record);
    expect([said(found), why(found, "not-a-resident")]).toEqual(["ineligible | -", "no resident 4.2 4.5"]);
    const coming = allowance(born("2027-03-10"), record, "2026-09-10");
    expect([said(coming), noted(coming)]).toEqual(["ineligible | - | enrol", ["join-as-flexible"]]);
    const lapsed = allowance(born("2027-12-10"), [resident("2024-01", "2026-12")], "2027-02-10");
    expect(said(lapsed)).toBe("pending | 2027-12-10 | back-pay 2027-04-30");
  });
});

describe("四（二）: surgery and other kinds (R11)", () => {
  test.each(["prenatal", "treatment"] as const)("%s: no, before the record is asked", (kind) => {
    for (const record of [LONG, [], undefined, [benefit("2020-01")]]) {
      const found = allowance({ kind, date: "2027-03-10" }, record);
      expect([said(found), why(found, "allowance-event")]).toEqual(["ineligible | -", "no no-leave 4.2"]);
      expect(named(found)).toContain("R11");
    }
  });
  const surgery = (procedure?: EventFacts["procedure"]): EventFacts => ({
    kind: "family-planning",
    date: "2027-03-10",
    ...(procedure && { procedure }),
  });
  test.each([[LONG], [[resident("2024-01")]], [[benefit("2026-01")]], [[]]])("of %j: none, a reading", (record) => {
    const found = allowance(surgery("abortion"), record);
    expect([said(found), why(found, "surgery-days")]).toEqual(["ineligible | -", "no surgery 4.2 4.4"]);
    expect([named(found).includes("surgery-no-allowance"), noted(found)[0]]).toEqual([true, "ask-as-termination"]);
  });
  test("of an employee the days are asked; with them the sum stands", () => {
    const key = "allowance-days:650000:tubal-ligation";
    const ask = (event: EventFacts, more: More = {}) => allowance(event, [employer("2026-01")], "2027-03-10", more);
    expect(ask(surgery("tubal-ligation"))).toMatchObject({ verdict: "unknown", missing: [`figures.${key}`] });
    expect(ask(surgery())).toMatchObject({
      verdict: "unknown",
      missing: ["event.procedure", "person.employerAverageWage"],
    });
    const found = ask(surgery("tubal-ligation"), { figures: { [key]: 21 }, about: { employerAverageWage: 9000 } });
    expect([found.verdict, found.amount?.value]).toEqual(["eligible", 6300]);
  });
});

describe("四（二）: last year's average wage of the region × 60 % ÷ 30 × the days of leave", () => {
  const sum = (event: EventFacts, more: More = { figures: WAGE }) => allowance(event, LONG, event.date, more).amount;

  test.each<[string, EventFacts, number, number]>([
    ["a birth", born("2027-03-10"), 98, 16558.08],
    ["a caesarean", born("2027-03-10", { caesarean: true }), 98, 16558.08],
    ["a hard birth", born("2027-03-10", { dystocia: true }), 113, 19092.48],
    ["twins", born("2027-03-10", { fetuses: 2 }), 113, 19092.48],
    ["triplets, hard", born("2027-03-10", { fetuses: 3, dystocia: true }), 143, 24161.28],
    ["a termination in the 3rd month", ended("2027-03-10", 3), 15, 2534.4],
    ["a termination from 4 months", ended("2027-03-10", 4), 42, 7096.32],
  ])("%s: %i days, %d yuan", (_what, event, days, value) => {
    expect(sum(event)).toMatchObject({ value, days });
  });

  test("the year before the event; 158 days beside; without a divisor of our own", () => {
    const figures = { "average-wage:650000:2026": 9000, "average-wage:650000:2027": 12000 };
    expect(sum(born("2027-12-31"), { figures })?.value).toBe(17640);
    expect(sum(born("2028-01-01"), { figures })?.value).toBe(23520);
    const found = allowance(born("2027-03-10"), LONG, "2027-03-10", { figures: WAGE });
    expect(found.amount).toMatchObject({ status: "provisional", alternatives: [{ value: 26695.68, days: 158 }] });
    expect(named(found)).not.toContain("R7b");
  });
  test("every figure has its status; whenever claimed, the year stays; a no shows no sum", () => {
    const found = allowance(born("2027-03-10"), LONG, "2028-02-10", { figures: WAGE });
    expect(found.amount?.value).toBe(16558.08);
    expect(found.amount?.figures.map(({ figure, status }) => [figure, status])).toEqual([
      ["average-wage:650000:2026", "caller"],
      ["allowance-days:000000:delivery", "official"],
      ["allowance-days:650000:delivery", "unconfirmed"],
    ]);
    const waiting = (asOf: string) => allowance(born("2027-03-10"), [member("2026-08")], asOf, { figures: WAGE });
    expect([waiting("2027-03-10").amount?.value, waiting("2028-03-11").amount]).toEqual([16558.08, undefined]);
    expect(allowance(ended("2027-03-10", 4), LONG, "2027-03-10", { figures: WAGE }).amount?.alternatives).toEqual([]);
  });
  test("an unconfirmed wage, or a month of pregnancy not told, leave it open", () => {
    const open = allowance(born("2026-09-10"), LONG);
    expect([open.amount?.status, open.missing]).toEqual(["open", ["figures.average-wage:650000:2025"]]);
    expect(open.amount?.alternatives.map(({ value, days }) => [value, days])).toEqual([
      [17137.59, 98],
      [27630, 158],
    ]);
    const unknown = allowance(ended("2027-03-05"), LONG, "2027-03-20", { figures: WAGE });
    expect([unknown.verdict, unknown.missing]).toEqual(["eligible", ["event.gestationMonths"]]);
  });

  test("四（四）: whoever pays the event's month decides the sum (e); an employee's by Order 619 art. 8", () => {
    const more = { about: { employerAverageWage: 9000 }, figures: WAGE };
    const value = (record: Contribution[], also: More = more, asOf = "2027-03-20") =>
      allowance(born("2027-03-10"), record, asOf, also).amount?.value;
    expect(value([employer("2026-01")])).toBe(29400);
    expect(value([employer("2024-01", "2027-02"), member("2027-03")])).toBe(16558.08);
    expect(value([member("2025-01", "2027-02"), employer("2027-03")])).toBe(29400);
    expect(value([employer("2024-01", "2027-02")])).toBe(29400);
    expect(value([employer("2024-01", "2027-02")], { ...more, about: { ...more.about, employed: false } })).toBe(
      16558.08,
    );
    const open = allowance(born("2027-03-10"), [employer("2026-01")]);
    expect([open.amount?.status, open.missing]).toEqual(["open", ["person.employerAverageWage"]]);
  });
});

describe("四（五）第一款: fewer than ten at the event, claimed after the tenth, within twelve months", () => {
  test.each([
    ["2027-11-29", "pending | 2027-12-01"],
    ["2027-12-01", "eligible | 2027-12-01"],
    ["2028-03-10", "eligible | 2027-12-01"],
    ["2028-03-11", "ineligible | -"],
  ])("joined in August 2026, birth on 2027-03-10, asked on %s: %s", (asOf, expected) => {
    const found = allowance(born("2027-03-10"), [member("2026-08")], asOf);
    expect([said(found), found.claimBy]).toEqual([expected, "2028-03-10"]);
  });

  test.each([
    ["2027-03-10", "2026-11", "pending | 2028-03-01 | keep-paying 2028-02-29", "waiting full-later"],
    ["2027-03-10", "2026-12", "ineligible | -", "no full-after-limit"],
    ["2027-03-01", "2026-11", "pending | 2028-03-01 | keep-paying 2028-02-29", "waiting full-later"],
    ["2027-02-28", "2026-11", "ineligible | -", "no full-after-limit"],
  ])("a birth on %s, joined in %s: %s", (date, from, expected, reason) => {
    const found = allowance(born(date), [member(from)], "2027-03-20");
    expect([said(found), why(found, "months-paid")]).toEqual([expected, `${reason} 4.2 4.3 4.5`]);
    expect(found.claimBy).toBe(`2028${date.slice(4)}`);
    expect(named(found).includes("limit-caps-waiting")).toBe(reason === "no full-after-limit");
  });

  test("an event to come that a later plan misses: go on earlier (R9)", () => {
    const found = allowance(born("2027-03-10"), [member("2027-01")], "2026-10-20");
    expect(said(found)).toBe("pending | 2028-02-01 | keep-paying 2026-11-30 from 2028-03-01");
    expect(said(allowance(born("2027-03-10"), [member("2027-01")], "2026-12-01"))).toBe("ineligible | -");
    expect(named(allowance(born("2027-12-10"), [member("2026-08")], "2027-02-10"))).toContain("planned-payments");
  });

  test("a gap that can still be paid goes before waiting, and is back-paid from the month of paying (R9)", () => {
    const record = [member("2026-01", "2027-07"), member("2027-09")];
    const asked = told("2027-09-22", born("2027-09-11"), record);
    expect(said(line(asked, "allowance"))).toBe("pending | 2027-09-11 | back-pay 2027-10-31 from 2027-10-01");
    expect(kept(asked, "allowance")).toBe("eligible | 2027-10-01");
    expect(said(allowance(born("2027-09-11"), record, "2027-11-01"))).toBe(
      "pending | 2028-07-01 | keep-paying 2028-06-30",
    );
  });
  test("only time is left in the tenth month itself", () => {
    expect(todo(allowance(born("2027-03-10"), [member("2026-08")], "2027-11-29"), true)).toEqual([
      "claim 2028-03-10 from 2027-12-01",
    ]);
  });
});

describe("四（五）第三款: payments go on through the leave (98 days: 10 March to 15 June 2027)", () => {
  const birth = born("2027-03-10");
  const paid = (to: string, asOf: string, more: Contribution[] = []) =>
    allowance(birth, [employer("2025-01", "2026-07"), member("2026-08", to), ...more], asOf);

  test.each([
    ["2027-06", "2027-07-01", "eligible | 2027-03-10", "yes paid"],
    ["2027-05", "2027-06-20", "pending | 2027-03-10 | back-pay 2027-08-31", "no stops-ahead"],
    ["2027-05", "2027-08-31", "pending | 2027-03-10 | back-pay 2027-08-31", "no nothing-paid"],
    ["2027-05", "2027-09-01", "ineligible | -", "no nothing-paid"],
    ["2027-04", "2027-04-20", "pending | 2027-03-10 | back-pay 2027-07-31", "no stops-ahead"],
  ])("paid to %s, asked on %s: %s ((c): its back-pay window)", (to, asOf, expected, reason) => {
    const found = paid(to, asOf);
    expect([said(found), why(found, "paid-through-leave")]).toEqual([expected, `${reason} 4.5 cn-order-619#7`]);
    expect(named(found).includes("stopped-in-leave")).toBe(reason !== "yes paid");
  });
  test("paid in that window the month is saved, after it not", () => {
    expect(said(paid("2027-04", "2027-08-20", [late("2027-05", "2027-05", "2027-06"), member("2027-06")]))).toBe(
      "eligible | 2027-03-10",
    );
    expect(said(paid("2027-04", "2027-09-20", [late("2027-05", "2027-05", "2027-09"), member("2027-06")]))).toBe(
      "ineligible | -",
    );
  });
  test("dropping maternity insurance is a stop; an employee is not asked; medical costs stay", () => {
    expect(paid("2027-04", "2027-09-20", [medicalOnly("2027-05")]).verdict).toBe("ineligible");
    expect(medical(birth, [member("2025-01", "2027-03")], "2027-09-20").verdict).toBe("eligible");
    const employee = allowance(birth, [employer("2025-01", "2027-03")], "2027-09-20");
    expect([employee.verdict, why(employee, "paid-through-leave")]).toEqual(["eligible", "not asked"]);
  });
  test("a leave whose length is not known is asked only as far as it decides", () => {
    const asked = (months?: number) =>
      allowance(ended("2027-03-10", months), [...LONG.slice(0, 1), member("2026-08", "2027-03")], "2027-08-10");
    expect([asked(3).verdict, asked(4).verdict, asked().verdict]).toEqual(["eligible", "ineligible", "unknown"]);
    expect(asked().missing).toContain("event.gestationMonths");
  });
  test("a stop after the leave: closed in its window the ten go on, later it is too late", () => {
    const record = [member("2026-08", "2027-06")];
    expect(said(allowance(birth, record, "2027-09-30"))).toBe("pending | 2027-12-01 | back-pay 2027-09-30");
    const closed = [...record, late("2027-07", "2027-08", "2027-09"), member("2027-09")];
    expect(said(allowance(birth, closed, "2027-09-30"))).toBe("pending | 2027-12-01 | keep-paying 2027-11-30");
    expect(said(allowance(birth, closed, "2027-12-01"))).toBe("eligible | 2027-12-01");
    const over = allowance(birth, record, "2027-10-01");
    expect([said(over), over.claimBy, data(over, "months-paid")]).toEqual([
      "ineligible | -",
      "2028-03-10",
      { month: "2027-03", months: 2, wait: 0, wanted: 10 },
    ]);
  });
});
