/** 渝医保发〔2025〕37号 三、1: an unemployed wife through her husband's maternity insurance. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { answer } from "../asking.ts";
import {
  benefit,
  data,
  employer,
  individual,
  line,
  lines,
  named,
  resident,
  todo,
  told,
  verdict,
  why,
  type More,
} from "./chongqing.ts";

const insured = [resident("2024-01")];
/** A wife without a job, and what her husband paid. */
const wife = (date: string, his?: Contribution[], more: More = {}, hers = insured) =>
  told(date, hers, {
    ...more,
    spouse: { sex: "male", ...(his && { contributions: his }), ...more.spouse },
    person: { employed: false, ...more.person },
  });
const husband = (...asked: Parameters<typeof wife>) => line(wife(...asked), "medical-expense", "spouse");
const long = [employer("2024-05")];

describe("in force from 2025-09-09; his months count from June 2025", () => {
  test.each([
    ["2025-09-08", "not-covered", []],
    ["2025-09-09", "ineligible 2025-12-01", ["R4"]],
    ["2025-11-30", "ineligible 2025-12-01", ["R4"]],
    ["2025-12-01", "eligible 2025-12-01", ["R4"]],
    ["2026-01-01", "eligible 2025-12-01", ["R4"]],
  ])("on %s: %s", (date, is, reads) => {
    const found = husband(date, long);
    expect([verdict(found), found.payer, todo(found)]).toEqual([
      is,
      is.startsWith("eligible") ? "employee-fund" : undefined,
      [],
    ]);
    expect(named(found)).toEqual(expect.arrayContaining(date < "2025-11" ? [] : reads));
  });

  test("the months said to count begin in June 2025", () => {
    const found = husband("2025-12-01", long);
    expect(data(found, "months-paid")).toMatchObject({ months: 6, first: "2025-06", last: "2025-11" });
    expect(["in-maternity-insurance", "months-paid", "unemployed"].map((id) => why(found, id))).toEqual([
      "yes paid 37号 3.1",
      "yes counted 37号 3.1",
      "yes unemployed 37号 3.1",
    ]);
    const said = answer(wife("2025-12-01", long)).benefits.find(({ via }) => via === "spouse");
    const observed = said?.conditions.find(({ id }) => id === "months-paid")?.observed;
    expect(observed).toContain("2025 年 6 月到 11 月");
  });

  test.each<[string, string, Contribution[] | undefined, string, string[]]>([
    ["not told", "2025-12-01", undefined, "unknown", ["spouse.contributions"]],
    ["not told, before December", "2025-11-30", undefined, "ineligible", []],
    ["empty, for an event past", "2025-12-01", [], "ineligible", []],
  ])("his record %s", (_what, date, his, is, missing) => {
    const found = husband(date, his);
    expect([verdict(found), found.missing]).toEqual([is, missing]);
  });
});

describe("six continuous months before the event's (R4)", () => {
  test.each<[string, Contribution[], string, string]>([
    ["five", [employer("2025-08")], "2026-01-31", "ineligible 2026-02-01"],
    ["six", [employer("2025-08")], "2026-02-01", "eligible 2026-02-01"],
    ["seven", [employer("2025-08")], "2026-03-01", "eligible 2026-02-01"],
    [
      "five after an unpaid month",
      [employer("2024-05", "2025-08"), employer("2025-10")],
      "2026-03-31",
      "ineligible 2026-04-01",
    ],
    [
      "six after an unpaid month",
      [employer("2024-05", "2025-08"), employer("2025-10")],
      "2026-04-01",
      "eligible 2026-04-01",
    ],
    [
      "a month missed before June 2025",
      [employer("2024-05", "2025-03"), employer("2025-05")],
      "2025-12-01",
      "eligible 2025-12-01",
    ],
    [
      "months as an individual are none",
      [individual("2023-01", "2025-09"), employer("2025-10")],
      "2026-03-31",
      "ineligible 2026-04-01",
    ],
    [
      "months elsewhere are none",
      [employer("2023-01", "2025-09", { region: "510100" }), employer("2025-10")],
      "2026-03-31",
      "ineligible 2026-04-01",
    ],
    [
      "months of unemployment benefit are none (e)",
      [benefit("2023-01", "2025-09"), employer("2025-10")],
      "2026-03-31",
      "ineligible 2026-04-01",
    ],
    [
      "months without maternity insurance are none",
      [employer("2023-01", "2025-09", { maternity: false }), employer("2025-10")],
      "2026-03-31",
      "ineligible 2026-04-01",
    ],
  ])("%s", (_what, his, date, is) => {
    const found = husband(date, his);
    expect([verdict(found), todo(found)]).toEqual([is, []]);
  });

  test("what broke his count is said", () => {
    const after = (his: Contribution[]) => named(husband("2026-04-01", his));
    expect(after([employer("2024-05", "2025-08"), employer("2025-10")])).toContain("husband-gap");
    expect(after([employer("2024-05", "2025-03"), employer("2025-05")])).not.toContain("husband-gap");
    expect(after([benefit("2023-01", "2025-09"), employer("2025-10")])).toContain("benefit-months");
    expect(after([employer("2023-01", "2025-09", { region: "510100" }), employer("2025-10")])).toContain("R10");
  });

  const healed = (last: string, paidIn: string) => [
    employer("2024-05", "2025-08"),
    employer("2025-09", last, { paidIn }),
    employer("2025-11"),
  ];
  test.each([
    ["in full and in time", healed("2025-10", "2025-12"), "eligible 2025-12-01"],
    ["in full, a month too late (R10)", healed("2025-10", "2026-01"), "ineligible 2026-05-01"],
    ["in part (R3)", healed("2025-09", "2025-11"), "ineligible 2026-05-01"],
  ])("a gap back-paid %s", (_how, his, is) => {
    const found = husband("2025-12-10", his, { asOf: "2026-01-31" });
    expect(verdict(found)).toBe(is);
  });

  test("months paid too late are told as that, not as unpaid (R13)", () => {
    const facts = wife("2025-12-10", healed("2025-10", "2026-01"), { asOf: "2026-01-31" });
    const said = answer(facts).benefits.find(({ via }) => via === "spouse")?.assumptions;
    expect(said?.find(({ id }) => id === "R10")?.text).toContain("补交了但接不上的");
    expect(said?.find(({ id }) => id === "husband-gap")?.text).toContain("没有及时补上");
  });

  test("late months need a paid month before and after (e): June itself, with May on time", () => {
    const his = [
      employer("2024-05", "2025-05"),
      employer("2025-06", "2025-06", { paidIn: "2025-07" }),
      employer("2025-07"),
    ];
    expect(verdict(husband("2025-12-01", his))).toBe("eligible 2025-12-01");
    expect(verdict(husband("2025-12-01", his.slice(1)))).toBe("ineligible 2026-01-01");
  });

  test.each([
    ["2026-02-28", "pending 2025-12-01", ["back-pay 2026-05-31"]],
    ["2026-03-01", "eligible 2025-12-01", []],
  ])("his employer still owes the event's month, asked on %s: %s (R7c)", (asOf, is, does) => {
    const his = [
      employer("2024-05", "2026-01"),
      employer("2026-02", "2026-02", { paidIn: "2026-03" }),
      employer("2026-03"),
    ];
    const found = husband("2026-02-10", his, { asOf });
    expect([verdict(found), todo(found), named(found).includes("R7c")]).toEqual([is, does, does.length > 0]);
  });
});

describe("his insurance in the event's month", () => {
  const until = employer("2024-05", "2025-12");
  test.each<[string, Contribution[], string, string]>([
    ["as an individual", [until, individual("2026-01")], "ineligible", "his-insurance no otherwise 37号 3.1"],
    [
      "as a resident elsewhere",
      [until, resident("2026-01", undefined, { region: "510100" })],
      "ineligible",
      "his-insurance no otherwise 37号 3.1",
    ],
    [
      "on unemployment benefit (R11)",
      [until, benefit("2026-01")],
      "not-covered",
      "his-insurance beyond unemployment-benefit 37号 3.1",
    ],
    [
      "by an employer of another place",
      [until, employer("2026-01", undefined, { region: "510100" })],
      "pending 2025-12-01",
      "in-maternity-insurance no paid-elsewhere 37号 3.1",
    ],
    [
      "without maternity insurance",
      [until, employer("2026-01", undefined, { maternity: false })],
      "pending 2025-12-01",
      "in-maternity-insurance no other-kind 37号 3.1",
    ],
  ])("%s: %s", (_how, his, is, reason) => {
    const found = husband("2026-01-16", his);
    const [id = ""] = reason.split(" ");
    expect([verdict(found), `${id} ${why(found, id)}`]).toEqual([is, reason]);
    expect(verdict(husband("2025-12-31", his))).toBe("eligible 2025-12-01");
  });

  test("on unemployment benefit before December 2025 nothing could be full anyway (R8a)", () => {
    expect(verdict(husband("2025-11-30", [employer("2024-05", "2025-09"), benefit("2025-10")]))).toBe("ineligible");
  });

  test.each<[string, More["spouse"], string, string]>([
    ["his job may go on", {}, "2026-04-30", "pending 2025-12-01"],
    ["the window is over", {}, "2026-05-01", "ineligible"],
    ["he has no job", { employed: false }, "2026-04-30", "ineligible"],
    ["dismissed by then", { dismissedOn: "2025-12-31" }, "2026-04-30", "ineligible"],
  ])("paid by nobody, %s (R8)", (_what, spouse, asOf, is) => {
    expect(verdict(husband("2026-01-16", [until], { asOf, ...(spouse && { spouse }) }))).toBe(is);
  });
});

describe("she", () => {
  test.each<[string, string, More, string, string[]]>([
    ["has a job", "2025-12-01", { person: { employed: true } }, "ineligible", []],
    ["has a job, too early", "2025-11-30", { person: { employed: true } }, "ineligible", []],
    ["gives birth abroad", "2025-12-10", { event: { place: "overseas" } }, "ineligible", []],
    ["gives birth in another province", "2025-12-10", { event: { place: "510100" } }, "eligible 2025-12-01", []],
    [
      "had costs reimbursed already",
      "2025-12-01",
      { residentReimbursed: true },
      "pending 2025-12-01",
      ["return-resident-reimbursement"],
    ],
    ["had costs reimbursed, too early", "2025-11-30", { residentReimbursed: true }, "ineligible 2025-12-01", []],
  ])("%s", (_what, date, more, is, does) => {
    const found = husband(date, long, more);
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });

  test.each([
    ["2025-12-01", "unknown", ["person.employed"]],
    ["2025-11-30", "ineligible", []],
  ])("does not say whether she has a job, on %s: %s", (date, is, missing) => {
    const found = line(
      { ...wife(date, long), person: { sex: "female", contributions: insured } },
      "medical-expense",
      "spouse",
    );
    expect([verdict(found), found.missing]).toEqual([is, missing]);
  });

  test("pays as an individual herself: still without a job, and that is said", () => {
    const found = husband("2026-03-03", long, {}, [individual("2025-12")]);
    expect([verdict(found), named(found).includes("own-insurance")]).toEqual(["eligible 2025-12-01", true]);
  });

  test("is the one with the employer, and he asks: no", () => {
    expect(why(husband("2025-12-10", long, { spouse: { sex: "female" } }), "spouse-is-husband")).toBe(
      "no wife 37号 3.1",
    );
  });

  test("gets no allowance through him, and no such line without him", () => {
    expect(lines(wife("2025-12-10", long, { event: { caesarean: true } }))).toEqual([
      "allowance/self ineligible",
      "medical-expense/spouse eligible",
      "medical-expense/resident eligible",
    ]);
    expect(lines(told("2025-12-10", [resident("2024-01")])).join()).not.toContain("spouse");
  });
});

describe("an event to come (R9)", () => {
  test.each<[string, Contribution[], string, string, string, string[]]>([
    ["his job goes on", [employer("2026-03")], "2026-09-01", "2026-04-10", "eligible 2026-09-01", []],
    ["a month short", [employer("2026-03")], "2026-08-31", "2026-04-10", "ineligible 2026-09-01", []],
    [
      "told to end: on the last day the gap is closed",
      [employer("2026-03", "2026-04")],
      "2026-09-10",
      "2026-04-10",
      "pending 2026-09-01",
      ["back-pay 2026-08-31"],
    ],
    [
      "he lost his job, a new one in time",
      [employer("2024-05", "2025-10")],
      "2026-09-10",
      "2026-03-31",
      "pending 2026-09-01",
      ["enrol 2026-03-31"],
    ],
    ["he lost his job, too late", [employer("2024-05", "2025-10")], "2026-09-10", "2026-04-01", "ineligible", []],
    ["he never had one", [], "2026-09-10", "2026-01-10", "pending 2026-07-01", ["enrol 2026-03-31 from 2026-09-01"]],
    ["he is told as an individual then", [individual("2024-05")], "2026-09-10", "2026-01-10", "ineligible", []],
  ])("%s", (_what, his, date, asOf, is, does) => {
    const found = husband(date, his, { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });

  test("the promise: begun on its last day it stands, a month later not", () => {
    const begun = (from: string) => verdict(husband("2026-09-10", [employer(from)], { asOf: `${from}-28` }));
    expect([begun("2026-03"), begun("2026-04")]).toEqual(["eligible 2026-09-01", "ineligible 2026-10-01"]);
  });
});
