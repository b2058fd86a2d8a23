/** 川医保规〔2024〕9号 二（二）4: events of 2025, put off until twelve maternity months are paid. */
import { decide } from "../../../shared/policy/decide.ts";
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { line as spoken } from "../asking.ts";
import { carriedOut } from "../carry-out.ts";
import { allowance, benefit, born, employer, ended, joining, medicalOnly, named } from "./sichuan.ts";
import { paying, resident, todo, told, why } from "./sichuan.ts";

const JUNE = born("2025-06-10");

describe("which events", () => {
  test.each([
    ["2025-01-01", "2024-12", "pending", "yes in-2025"],
    ["2025-12-31", "2025-11", "pending", "yes in-2025"],
    ["2026-01-01", "2025-11", "ineligible", "not asked"],
  ])("an event on %s, maternity insurance since %s: %s", (date, since, verdict, reason) => {
    const found = allowance(date, born(date), joining(since));
    expect(found.verdict).toBe(verdict);
    expect(why(found, "event-in-2025")).toBe(reason === "not asked" ? reason : `${reason} sc-2024-9#2.2.4`);
  });
  test.each<[string, Contribution[], string]>([
    ["eleven medical months", [medicalOnly("2024-08", "2025-02"), paying("2025-03")], "ineligible"],
    ["twelve", [medicalOnly("2024-07", "2025-02"), paying("2025-03")], "pending"],
    ["thirteen", [medicalOnly("2024-06", "2025-02"), paying("2025-03")], "pending"],
    ["one of them missed", [medicalOnly("2020-01", "2025-01"), paying("2025-03")], "ineligible"],
    [
      "that one back-paid by the event",
      [medicalOnly("2020-01", "2025-01"), medicalOnly("2025-02", "2025-02", { paidIn: "2025-03" }), paying("2025-03")],
      "pending",
    ],
    ["as a resident", [resident("2020-01", "2025-02"), paying("2025-03")], "ineligible"],
    ["in another province (e)", [employer("2020-01", "2025-02", { region: "500000" }), paying("2025-03")], "pending"],
    [
      "the event's own in another province",
      [medicalOnly("2020-01", "2025-06", { region: "500000" }), paying("2025-07")],
      "ineligible",
    ],
    ["the event's own not paid", [medicalOnly("2020-01", "2025-05"), paying("2025-07")], "ineligible"],
    [
      "the event's own an employer's: the law of the country",
      [employer("2020-01", "2025-06"), paying("2025-07")],
      "unknown",
    ],
    ["the event's own unemployment benefit", [medicalOnly("2020-01", "2025-02"), benefit("2025-03")], "pending"],
  ])("%s: %s", (_what, record, verdict) => {
    const found = allowance("2025-08-01", JUNE, record);
    expect(found.verdict).toBe(verdict);
    if (verdict === "pending") expect(why(found, "medical-months-paid")).toBe("yes enough sc-2024-9#2.2.4");
  });
  test("the readings are named where they decide", () => {
    const elsewhere = allowance("2025-08-01", JUNE, [
      employer("2020-01", "2025-02", { region: "500000" }),
      paying("2025-03"),
    ]);
    expect(named(elsewhere)).toContain("medical-anywhere");
    expect(named(allowance("2025-08-01", JUNE, [medicalOnly("2024-07", "2025-02"), paying("2025-03")]))).toContain(
      "R5",
    );
    expect(named(allowance("2025-08-01", JUNE, joining("2025-03")))).not.toContain("transition");
    expect(named(allowance("2025-08-01", JUNE, joining("2025-07")))).toContain("transition");
  });
  test("twelve at the event: 二（二）1 decides; a termination is put off as well", () => {
    const found = allowance("2025-07-01", JUNE, joining("2024-07"));
    expect([found.verdict, found.from, why(found, "event-in-2025")]).toEqual(["eligible", "2025-06-10", "not asked"]);
    expect(allowance("2025-07-01", ended("2025-06-10", 2), joining("2025-03")).verdict).toBe("pending");
  });
});

describe("when it can be claimed", () => {
  test.each([
    ["2025-07-01", "pending", "waiting to-be-full", ["keep-paying 2026-02-28"]],
    ["2026-02-28", "pending", "waiting to-be-full", []],
    ["2026-03-01", "eligible", "yes full", []],
    ["2026-06-10", "eligible", "yes full", []],
    ["2026-06-11", "ineligible", "yes full", []],
  ])("twelve full in February 2026, asked on %s: %s", (asOf, verdict, reason, actions) => {
    const found = allowance(asOf, JUNE, joining("2025-03"));
    expect([found.verdict, todo(found), found.claimBy]).toEqual([verdict, actions, "2026-06-10"]);
    expect(why(found, "maternity-months-paid")).toBe(`${reason} sc-2024-9#2.2.4`);
    expect(found.from).toBe(verdict === "ineligible" ? undefined : "2026-03-01");
    expect(named(found).includes("in-principle")).toBe(verdict === "ineligible");
  });

  test.each([
    ["2025-10-01", "2026-09-30", "pending", ["claim 2026-10-01 from 2026-10-01"], false],
    ["2025-10-01", "2026-10-01", "eligible", ["claim 2026-10-01 from 2026-10-01"], false],
    ["2025-10-01", "2026-10-02", "ineligible", [], false],
    ["2025-09-30", "2026-09-01", "pending", ["claim from 2026-10-01 safe 2026-09-30"], true],
    ["2025-09-30", "2026-10-02", "eligible", ["claim from 2026-10-01 safe 2026-09-30"], true],
  ])("twelve full in September 2026, born on %s, asked on %s: %s", (date, asOf, verdict, claim, passes) => {
    const found = allowance(asOf, born(date), joining("2025-10"));
    expect([found.verdict, todo(found, true).filter((one) => one.startsWith("claim"))]).toEqual([verdict, claim]);
    expect(named(found).includes("transition-past-limit")).toBe(passes);
  });

  test.each([
    ["2025-12-01", "pending", "2026-12-01", ["enrol 2026-06-10 from 2027-06-01"]],
    ["2026-06-10", "pending", "2027-06-01", ["enrol 2026-06-10"]],
    ["2026-06-11", "ineligible", undefined, ["enrol"]],
  ])("(h) not begun at all, asked on %s: %s", (asOf, verdict, from, actions) => {
    const found = allowance(asOf, JUNE, [medicalOnly("2020-01")]);
    expect([found.verdict, found.from, todo(found)]).toEqual([verdict, from, actions]);
    expect(named(found)).toContain("transition-begun-by-limit");
  });
  test.each([
    ["2026-06", "2026-08-01", "pending", "waiting to-be-full"],
    ["2026-06", "2027-06-01", "eligible", "yes full"],
    ["2026-07", "2026-08-01", "ineligible", "no begun-after-limit"],
    ["2026-07", "2027-08-01", "ineligible", "no begun-after-limit"],
  ])("(h) begun in %s, asked on %s: %s", (since, asOf, verdict, reason) => {
    const found = allowance(asOf, JUNE, joining(since));
    expect([found.verdict, why(found, "maternity-months-paid")]).toEqual([verdict, `${reason} sc-2024-9#2.2.4`]);
    expect(found.claimBy).toBe("2026-06-10");
  });
  test.each([
    ["2026-07", "2027-03", true],
    ["2026-07", "2027-02", false],
  ])(
    "begun in time, broken off, and begun again in %s, until %s: that they are counted in a row decides: %s",
    (again, to, decides) => {
      const record = [medicalOnly("2020-01", "2026-02"), paying("2026-03", "2026-05"), paying(again, to)];
      const found = allowance("2027-06-01", JUNE, record);
      expect([found.verdict, why(found, "maternity-months-paid")]).toEqual([
        "ineligible",
        "no stops-short sc-2024-9#2.2.4",
      ]);
      expect(named(found).includes("transition-unbroken")).toBe(decides);
    },
  );
  test("the month that would be the twelfth is not paid: not ready; it may begin after the event", () => {
    expect(allowance("2026-03-05", JUNE, joining("2025-03", "2026-01")).verdict).not.toBe("eligible");
    const after = allowance("2026-01-10", born("2025-12-31"), joining("2026-01"));
    expect([after.verdict, after.from, after.claimBy]).toEqual(["pending", "2027-01-01", "2026-12-31"]);
    expect(named(after)).toEqual(expect.arrayContaining(["transition", "transition-past-limit"]));
  });
  test("begun in time and told to stop: filled up after the limit, too", () => {
    const record = [medicalOnly("2020-01", "2026-05"), paying("2026-06", "2027-02")];
    const found = allowance("2027-02-10", JUNE, record);
    expect([found.verdict, found.from, todo(found)]).toEqual(["pending", "2027-06-01", ["keep-paying 2027-03-31"]]);
    expect(allowance("2027-04-01", JUNE, record).verdict).toBe("ineligible");
  });

  test.each([
    [
      "the run breaks after the leave: twelve anew (e)",
      joining("2025-03", "2025-10"),
      [paying("2025-12")],
      "pending",
      "2026-12-01",
    ],
    [
      "a month after the leave back-paid (d)",
      joining("2025-03", "2025-10"),
      [paying("2025-11", "2025-11", { paidIn: "2025-12" }), paying("2025-12")],
      "pending",
      "2026-03-01",
    ],
    [
      "back-paid only after the twelfth (d)",
      joining("2025-03", "2025-10"),
      [paying("2025-11", "2025-11", { paidIn: "2026-04" }), paying("2025-12")],
      "pending",
      "2026-12-01",
    ],
    ["a stop in the leave loses it", joining("2025-03", "2025-07"), [paying("2025-09")], "ineligible", undefined],
    [
      "so does one where she began in the leave",
      joining("2025-07", "2025-07"),
      [paying("2025-09")],
      "ineligible",
      undefined,
    ],
    [
      "beginning after the leave does not",
      [medicalOnly("2020-01", "2025-09")],
      [paying("2025-10")],
      "pending",
      "2026-10-01",
    ],
  ])("%s", (_what, before, after, verdict, from) => {
    const found = allowance("2026-01-10", JUNE, [...before, ...after]);
    expect([found.verdict, found.from]).toEqual([verdict, from]);
  });
  test("back-paid by the day of asking, the later month decides (d)", () => {
    const record = [
      ...joining("2025-03", "2025-10"),
      paying("2025-11", "2025-11", { paidIn: "2026-04" }),
      paying("2025-12"),
    ];
    expect(allowance("2026-04-30", JUNE, record)).toMatchObject({ verdict: "pending", from: "2026-05-01" });
    expect(allowance("2026-05-01", JUNE, record).verdict).toBe("eligible");
  });

  test("the sum rests on the year before the event", () => {
    const record = [medicalOnly("2023-01", "2024-12", { base: 4200 }), paying("2025-01", undefined, { base: 4400 })];
    const found = allowance("2026-01-15", ended("2025-04-18", 2), record);
    expect([found.verdict, found.amount?.value, found.amount?.days]).toEqual(["eligible", 2100, 15]);
    expect(named(found)).toContain("base-year");
  });
});

describe("an event of 2025 still to come", () => {
  const december = born("2025-12-20");
  test.each([
    ["2024-12-20", "pending", "2025-12-20", ["enrol 2026-12-20 from 2027-12-01 safe 2025-12-31"]],
    ["2025-01-31", "pending", "2025-12-20", ["enrol 2026-12-20 from 2027-12-01 safe 2025-12-31"]],
    ["2025-02-01", "pending", "2026-02-01", ["enrol 2026-12-20 from 2027-12-01 safe 2025-12-31"]],
  ])("medical insurance for years, asked on %s: %s from %s", (asOf, verdict, from, actions) => {
    const found = allowance(asOf, december, [medicalOnly("2020-01")]);
    expect([found.verdict, found.from, todo(found)]).toEqual([verdict, from, actions]);
  });
  test("medical insurance told to end: going on with both, or nothing", () => {
    const found = allowance("2025-03-10", born("2025-09-05"), [medicalOnly("2023-01", "2025-03")]);
    expect([found.verdict, found.from, todo(found)]).toEqual([
      "pending",
      "2026-03-01",
      ["enrol 2025-04-30 from 2026-04-01"],
    ]);
    expect(allowance("2025-03-10", born("2025-09-05"), []).verdict).toBe("ineligible");
  });
});

describe("an event of 2025 short of both counts says so of the medical months", () => {
  const seen = (since: string, event = born("2025-11-30")) => {
    const record = [medicalOnly(since, "2025-12"), paying("2026-01")];
    const found = spoken(told("2026-01-20", event, record), "allowance");
    const said = found.assumptions.find(({ id }) => id === "transition-too-short");
    return [found.verdict, said?.text, found.cites.includes("sc-2024-9#2.2.4")];
  };
  test.each<[string, string, string | undefined, boolean]>([
    ["2025-01", "ineligible", "2025 年的过渡办法也要生产当月职工医保已经连续满 12 个月，这里是 11 个月。", true],
    ["2024-12", "pending", undefined, true],
  ])("medical insurance since %s: %s", (since, ...expected) => {
    expect(seen(since)).toEqual(expected);
  });
  test("after a loss it is not named again", () => {
    expect(seen("2025-01", ended("2025-11-30", 5))[1]).toBe(
      "2025 年的过渡办法也要那个月职工医保已经连续满 12 个月，这里是 11 个月。",
    );
  });
  test("not an event of 2026", () => {
    expect(seen("2025-12", born("2026-01-05"))).toEqual(["ineligible", undefined, false]);
  });
});

describe("who has yet to begin: only a reading lets the claim pass the 12 months", () => {
  const late = born("2025-12-10");
  test.each([
    ["2025-12-31", ["enrol 2026-12-10 from 2027-12-01 safe 2025-12-31", "claim from 2026-12-01 safe 2026-12-10"]],
    ["2026-01-01", ["enrol 2026-12-10 from 2027-12-01", "claim from 2027-01-01 safe 2026-12-10"]],
  ])("asked on %s", (asOf, actions) => {
    const found = allowance(asOf, late, [medicalOnly("2024-12")]);
    expect([found.verdict, found.claimBy, todo(found, true)]).toEqual(["pending", "2026-12-10", actions]);
    expect(why(found, "maternity-months-paid")).toBe("no not-begun sc-2024-9#2.2.4");
  });
  test("the safe day is told beside the last one", () => {
    const [act] = spoken(told("2025-12-20", late, [medicalOnly("2024-12")]), "allowance").actions;
    expect(act?.what).toBe(
      "加入生育保险，和职工医保一起按月交，最晚从 2026 年 12 月开始，最好在 2025 年 12 月 31 日以前就开始",
    );
  });
});

describe("who goes on paying until the twelfth month", () => {
  test.each<[string, Contribution, string | undefined, string]>([
    ["herself", paying("2025-03"), "person", "生育保险按月交到 2026 年 2 月，不要断；产假里也要一直交"],
    [
      "the office that pays her unemployment benefit",
      benefit("2025-03"),
      "agency",
      "领失业金期间，由社保局把生育保险按月交到 2026 年 2 月，不要断；产假里也要一直交",
    ],
  ])("%s", (_who, record, who, words) => {
    const facts = told("2025-12-20", born("2025-12-10"), [medicalOnly("2024-01", "2025-02"), record]);
    const found = spoken(facts, "allowance");
    expect(found.actions[0]).toMatchObject({ id: "keep-paying", by: "2026-02-28", who, what: words });
    expect(found.cites).toContain("sc-2024-9#2.2.4");
  });
  test("a leave that ends before asks for nothing more", () => {
    const facts = told("2025-12-20", born("2025-06-10"), [medicalOnly("2024-01", "2025-05"), paying("2025-06")]);
    expect(spoken(facts, "allowance").actions[0]?.what).toBe("生育保险按月交到 2026 年 5 月，不要断");
  });
});

describe("promises are kept (R9)", () => {
  test.each<[string, string, Contribution[]]>([
    ["2026-01-31", "2026-12-10", []],
    ["2026-01-10", "2026-12-10", [employer("2024-01", "2025-12")]],
    ["2026-06-20", "2026-06-15", [paying("2025-07", "2026-05")]],
    ["2026-04-10", "2026-03-25", [benefit("2025-01", "2026-04")]],
    ["2025-07-10", "2025-06-10", [medicalOnly("2020-01", "2025-07"), paying("2025-08", "2025-08")]],
    ["2027-02-10", "2025-06-10", [medicalOnly("2020-01", "2026-05"), paying("2026-06", "2027-02")]],
  ])("asked on %s of %s with %j: done on its last day it stands, the day after it is gone", (asOf, date, record) => {
    const facts = told(asOf, born(date), record);
    for (const one of decide(facts).filter(({ verdict }) => verdict === "pending")) {
      const alike = (all: ReturnType<typeof decide>) =>
        all.find(({ benefit: of, via }) => of === one.benefit && via === one.via);
      const [act] = one.actions;
      const done = alike(decide(carriedOut(facts, one)));
      expect(["eligible", "pending"]).toContain(done?.verdict);
      expect((done?.from ?? "") <= (act?.from ?? one.from ?? "")).toBe(true);
      const next = new Date(Date.parse(`${act?.by}T00:00:00Z`) + 864e5).toISOString().slice(0, 10);
      const gone = alike(decide({ ...facts, asOf: next }));
      expect(gone?.actions.filter(({ id, by }) => id === act?.id && by !== undefined)).toEqual([]);
    }
  });
});
