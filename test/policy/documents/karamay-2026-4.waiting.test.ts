/** 克医保规〔2026〕4号 四（一）, 四（三）, 四（四）: who is in, the waiting, and moving from one identity to another. */
import type { Contribution, EventFacts } from "../../../shared/policy/facts/facts.ts";
import { answer } from "../asking.ts";
import { born, data, employer, ended, kept, late, medical, medicalOnly, member, named, noted } from "./karamay.ts";
import { allowance, benefit, resident, said, told, why } from "./karamay.ts";

const LONG = [employer("2020-01", "2026-07"), member("2026-08")];

describe("the paper", () => {
  test.each([
    ["2026-07-31", "not-covered"],
    ["2026-08-01", "eligible"],
    ["2026-08-02", "eligible"],
    ["2031-07-30", "eligible"],
    ["2031-07-31", "eligible"],
    ["2031-08-01", "not-covered"],
  ])("an event on %s is %s (R7), however late the asking", (date, verdict) => {
    expect(medical(born(date), LONG).verdict).toBe(verdict);
    expect(allowance(born(date), LONG, date).verdict).toBe(verdict);
  });

  test("a district and the city are one place, another city is not", () => {
    const birth = born("2027-02-20");
    const district = [employer("2026-01", undefined, { region: "650203" })];
    expect(medical(birth, district, "2027-03-01", { region: "650202" }).verdict).toBe("eligible");
    const urumqi = medical(birth, [employer("2026-01", undefined, { region: "650100" })]);
    expect([urumqi.verdict, why(urumqi, "in-maternity-insurance")]).toEqual(["ineligible", "no paid-elsewhere 1 2 4"]);
    expect(named(urumqi)).toContain("R10");
  });
});

describe("四（一）: members", () => {
  test("past the waiting: the employees' fund, from the paper's first day, within a year", () => {
    const found = medical(born("2027-03-10"), LONG);
    expect([said(found), found.payer, found.claimBy]).toEqual(["eligible | 2026-08-01", "employee-fund", "2028-03-10"]);
    expect(why(found, "in-maternity-insurance")).toBe("yes paid 1 2 4");
    expect(named(found)).toContain("R7a");
    expect(found.actions).toMatchObject([{ id: "claim", who: "person", from: "2027-03-10", by: "2028-03-10" }]);
  });

  test.each<[string, EventFacts, string]>([
    ["a birth in hospital", born("2027-03-10", { complication: true }), "costs-full"],
    ["a birth outside", born("2027-03-10", { setting: "outpatient" }), "costs-within"],
    ["surgery", { kind: "family-planning", date: "2027-03-10" }, "costs-full"],
    ["a check", { kind: "prenatal", date: "2027-03-10" }, "costs-outpatient"],
    ["a pregnancy ended", ended("2027-03-10", 3), "costs-within"],
  ])("(i) %s: %s %s", (_what, event, note) => {
    const found = medical(event, LONG);
    expect([found.verdict, noted(found)]).toEqual(["eligible", [note]]);
    expect(named(found).includes("termination-counts")).toBe(event.kind === "termination");
  });

  test("of a check the year really runs from the pregnancy's end: its own day is the safe one", () => {
    const found = medical({ kind: "prenatal", date: "2027-03-10" }, LONG);
    expect(named(found)).toContain("claim-from-pregnancy-end");
    expect(found.actions).toEqual([{ id: "claim", who: "person", from: "2027-03-10", safeBy: "2028-03-10" }]);
    const unenrolled = medical({ kind: "prenatal", date: "2027-03-10" }, [medicalOnly("2020-01")]);
    expect([unenrolled.verdict, named(unenrolled).includes("claim-from-pregnancy-end")]).toEqual(["eligible", false]);
  });

  test("treatment is not decided, also abroad, whatever is known of the record (R11)", () => {
    for (const record of [LONG, [medicalOnly("2020-01")], [], undefined]) {
      for (const place of ["650200", "overseas"]) {
        const found = medical({ kind: "treatment", date: "2027-03-10", place }, record);
        expect([found.verdict, why(found, "costs-decided")]).toEqual(["not-covered", "beyond treatment 4.1"]);
        expect(named(found)).toContain("R11");
      }
    }
  });

  test("abroad no designated hospital, the allowance untouched; elsewhere in the mainland as here", () => {
    const abroad = born("2027-06-10", { place: "overseas" });
    const found = medical(abroad, LONG);
    expect([said(found), why(found, "designated-hospital")]).toEqual(["ineligible | -", "no abroad 4.1"]);
    expect(medical(born("2027-06-10", { place: "110000" }), LONG).verdict).toBe("eligible");
    expect(allowance(abroad, LONG).verdict).toBe("eligible");
  });

  test("nothing told: the record is missing; nothing paid: no, and nothing mends a birth that is over", () => {
    const found = medical(born("2027-03-10"));
    expect([found.verdict, found.missing]).toEqual(["unknown", ["person.contributions"]]);
    expect([said(medical(born("2027-03-10"), [])), said(allowance(born("2027-03-10"), []))]).toEqual([
      "ineligible | -",
      "ineligible | -",
    ]);
  });

  test("who can mend nothing is told whom to ask; in full is said of a hospital's birth only", () => {
    const notes = (record: Contribution[], event = born("2027-03-10")) =>
      answer(told("2027-03-20", event, record)).benefits.map((one) => one.notes.join());
    for (const said_ of notes([], born("2027-02-10"))) expect(said_).toContain("12393");
    expect(notes(LONG)[0]).toContain("全额报销");
    expect(notes(LONG, ended("2027-03-10", 3))[0]).not.toContain("全额报销");
    expect(notes(LONG, { kind: "prenatal", date: "2027-03-10", setting: "outpatient" })[0]).toContain("门诊慢特病");
  });

  test("unemployment benefit in the event's month is not decided, ended before it holds nobody", () => {
    const record = [employer("2020-01", "2026-12"), benefit("2027-01")];
    const found = medical(born("2027-03-10"), record);
    expect([found.verdict, why(found, "not-on-unemployment-benefit")]).toEqual([
      "not-covered",
      "beyond on-benefit 1 4.1",
    ]);
    expect(allowance(born("2027-03-10"), record).verdict).toBe("not-covered");
    const old = [benefit("2024-01", "2024-06")];
    expect(said(medical(born("2027-12-10"), old, "2027-01-10"))).toBe(
      "pending | 2027-07-01 | enrol 2027-06-30 from 2027-12-01",
    );
    expect(said(allowance(born("2027-12-10"), old, "2027-01-10"))).toBe(
      "pending | 2028-05-01 | enrol 2027-08-31 from 2028-12-01",
    );
  });
});

describe("四（三）: first joined in August 2026, six months of waiting", () => {
  const since = [member("2026-08")];

  test.each([
    ["2026-12-31", "ineligible", "no still-waiting"],
    ["2027-01-31", "ineligible", "no still-waiting"],
    ["2027-02-01", "eligible", "yes over"],
    ["2027-03-01", "eligible", "yes over"],
  ])("a birth on %s: %s, covered from February (R4)", (date, verdict, reason) => {
    const found = medical(born(date), since);
    expect([said(found), why(found, "waiting-over")]).toEqual([`${verdict} | 2027-02-01`, `${reason} 4.3 4.4`]);
    expect(named(found)).toContain("R4");
  });

  test("late first months are told as that (R13)", () => {
    const record = [late("2026-08", "2026-10", "2026-11"), member("2026-11")];
    const [costs] = answer(told("2027-04-10", born("2027-04-10"), record)).benefits;
    expect(costs?.assumptions.find(({ id }) => id === "R10")?.text).toContain("补交了但接不上的");
  });

  test("enrolled and waiting is no, also where ten medical months would do for others; that is named", () => {
    const found = medical(born("2026-10-10"), [medicalOnly("2020-01", "2026-07"), member("2026-08")]);
    expect(said(found)).toBe("ineligible | 2027-02-01");
    expect(named(found)).toContain("enrolled-must-wait");
    expect(named(medical(born("2026-10-10"), since))).not.toContain("enrolled-must-wait");
  });

  test.each([
    ["2028-03-10", "eligible", "yes in-time"],
    ["2028-03-11", "ineligible", "no after-limit"],
  ])("a birth on 2027-03-10 claimed on %s: %s (R6)", (asOf, verdict, reason) => {
    const found = medical(born("2027-03-10"), since, asOf);
    expect([found.verdict, why(found, "claimed-in-time"), found.claimBy]).toEqual([
      verdict,
      `${reason} 4.5`,
      "2028-03-10",
    ]);
    expect(named(found)).toContain("R6");
  });
  test("a limit on 29 February ends with February", () => {
    expect(medical(born("2028-02-29"), since).claimBy).toBe("2029-02-28");
  });

  test.each<[string, Contribution[], string]>([
    [
      "months paid late with nothing before them do not count",
      [late("2026-08", "2026-10", "2026-11"), member("2026-11")],
      "ineligible | 2027-05-01",
    ],
    [
      "months paid elsewhere do not",
      [member("2026-08", "2027-01", { region: "650100" }), member("2027-02")],
      "ineligible | 2027-08-01",
    ],
    [
      "an employer's first month ends a waiting",
      [member("2026-08", "2027-02"), employer("2027-03")],
      "eligible | 2027-02-01",
    ],
    ["two in a month: the employer's", [employer("2027-04"), member("2027-01")], "eligible | 2027-04-01"],
    ["resident insurance beside changes nothing", [resident("2026-01"), member("2026-08")], "eligible | 2027-02-01"],
  ])("%s (R10)", (_what, record, expected) => {
    expect(said(medical(born("2027-04-10"), record))).toBe(expected);
  });

  test.each([
    ["2026-11", "eligible | 2026-11-01", "yes none"],
    ["2026-12", "ineligible | 2027-06-01", "no still-waiting"],
    ["2027-01", "ineligible | 2027-07-01", "no still-waiting"],
  ])(
    "an employer's months to August, alone from %s: three months missed bring a new waiting (R2)",
    (from, expected, reason) => {
      const found = medical(born("2027-04-15"), [employer("2022-01", "2026-08"), member(from)]);
      expect([said(found), why(found, "waiting-over")]).toEqual([expected, `${reason} 4.3 4.4`]);
      expect(named(found).includes("R2")).toBe(from === "2026-12");
    },
  );

  test("in the waiting a month missed starts the six again, unless back-paid by the third month after", () => {
    const gap = (paidIn?: string) => [
      member("2026-08", "2026-12"),
      ...(paidIn ? [late("2027-01", "2027-01", paidIn)] : []),
      member("2027-02"),
    ];
    const ask = (paidIn?: string) => medical(born("2027-05-10"), gap(paidIn), "2027-05-20");
    expect(said(ask())).toBe("ineligible | 2027-08-01");
    expect(data(ask(), "waiting-over")).toMatchObject({ months: 1, first: "2027-01", waited: 4 });
    expect([said(ask("2027-03")), named(ask("2027-03")).includes("R3")]).toEqual(["eligible | 2027-02-01", true]);
    expect([said(ask("2027-04")), named(ask("2027-04")).includes("R10")]).toEqual(["ineligible | 2027-08-01", true]);
    const open = (asOf: string) => said(medical(born("2027-03-05"), gap(), asOf));
    expect(open("2027-03-31")).toBe("pending | 2027-02-01 | back-pay 2027-03-31");
    expect(open("2027-04-01")).toBe("ineligible | 2027-08-01");
  });

  test("late months at the end, or part of a gap, heal nothing (R10)", () => {
    expect(
      medical(born("2026-11-10"), [member("2025-01", "2026-09"), late("2026-10", "2026-11", "2026-12")], "2027-01-20")
        .verdict,
    ).toBe("ineligible");
    const partly = [member("2026-08", "2026-12"), late("2027-02", "2027-02", "2027-03"), member("2027-03")];
    expect(medical(born("2027-05-10"), partly, "2027-05-20").verdict).toBe("ineligible");
  });

  test.each([
    ["2026-11-10", "2026-12-31", "pending | 2026-08-01 | back-pay 2026-12-31"],
    ["2026-11-10", "2027-01-01", "ineligible | -"],
    ["2027-01-10", "2027-01-10", "ineligible | -"],
  ])("paid to September, birth on %s, asked on %s: %s (R8)", (date, asOf, expected) => {
    expect(said(medical(born(date), [member("2025-01", "2026-09")], asOf))).toBe(expected);
  });
  test("a back-payment only planned is not paid (R7c)", () => {
    const record = [member("2025-01", "2026-09"), late("2026-10", "2026-11", "2026-12"), member("2026-12")];
    const found = medical(born("2026-11-10"), record, "2026-11-30");
    expect([said(found), why(found, "in-maternity-insurance")]).toEqual([
      "pending | 2026-08-01 | back-pay 2026-12-31",
      "no planned-late 1 2 4",
    ]);
    expect(medical(born("2026-11-10"), record, "2026-12-01").verdict).toBe("eligible");
  });

  test.each([
    ["2026-09-30", [], "pending | 2027-03-01 | enrol 2026-09-30"],
    ["2026-10-01", [], "ineligible | - | enrol"],
    ["2026-09-10", [member("2026-12")], "pending | 2027-03-01 | keep-paying 2026-09-30"],
    ["2026-08-20", [member("2026-08")], "eligible | 2027-02-01"],
    ["2026-09-10", [employer("2022-01", "2026-03")], "pending | 2027-03-01 | enrol 2026-09-30"],
  ])("a birth in March 2027 seen from %s (R9)", (asOf, record, expected) => {
    const found = medical(born("2027-03-10"), record, asOf);
    expect(said(found)).toBe(expected);
    if (found.verdict === "pending") expect(named(found)).toContain("R9");
  });
  test("a short gap in the waiting that can still be paid goes before waiting anew, and is gone when it is over", () => {
    const record = [member("2026-08", "2026-10")];
    expect(said(medical(born("2027-08-10"), record, "2027-01-10"))).toBe("pending | 2027-02-01 | back-pay 2027-01-31");
    expect(said(medical(born("2027-08-10"), record, "2027-02-10"))).toBe("pending | 2027-08-01 | enrol 2027-02-28");
    expect(medical(born("2027-08-10"), record, "2027-03-01").verdict).toBe("ineligible");
  });
  test("told to stop: two months may be missed, costs then count from the month she pays again", () => {
    const asked = (date: string) => told("2026-09-10", born(date), [member("2025-01", "2026-12")]);
    expect(said(medical(born("2027-03-10"), [member("2025-01", "2026-12")], "2026-09-10"))).toBe(
      "pending | 2026-08-01 | keep-paying 2027-03-31 from 2027-03-01",
    );
    expect(kept(asked("2027-03-10"), "medical-expense")).toBe("eligible | 2027-03-01");
  });
});

describe("四（一）: employers' members do not wait (a reading)", () => {
  test("from the first paid month, also after a long break", () => {
    const found = medical(born("2026-10-20"), [employer("2026-10")]);
    expect([said(found), why(found, "waiting-over")]).toEqual(["eligible | 2026-10-01", "yes none 4.3 4.4"]);
    expect(named(found)).toContain("employees-do-not-wait");
    expect(said(medical(born("2027-02-10"), [employer("2020-01", "2026-08"), employer("2027-02")]))).toBe(
      "eligible | 2027-02-01",
    );
    expect(said(medical(born("2026-09-30"), [employer("2026-10")], "2026-10-01"))).toBe("ineligible | 2026-10-01");
  });
});
