/** 克医保规〔2026〕4号 四（四） moving from one identity to another, 四（一）第三款 medical insurance alone, and what is not told. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { allowance, born, employer, kept, late, line, medical, medicalOnly, member, named, noted } from "./karamay.ts";
import { resident, said, told, todo, untold, why } from "./karamay.ts";

describe("四（四）第二款: moved over from resident insurance", () => {
  const moved = (first: string, end: string, paidIn: string) => [
    resident(first, "2026-12"),
    late("2027-01", end, paidIn),
    member(paidIn),
  ];

  test.each([
    ["2024-12", "2027-03", "2027-04", "eligible | 2027-01-01", "yes moved-over"],
    ["2025-01", "2027-02", "2027-03", "eligible | 2027-01-01", "yes moved-over"],
    ["2025-01", "2027-03", "2027-04", "eligible | 2027-01-01", "yes moved-over"],
    ["2025-01", "2027-04", "2027-05", "ineligible | 2027-11-01", "no still-waiting"],
    ["2025-02", "2027-03", "2027-04", "ineligible | 2027-10-01", "no still-waiting"],
  ])("a resident since %s, back-paid to %s in %s: %s (24 months, R1)", (first, end, paidIn, expected, reason) => {
    const found = medical(born("2027-06-06"), moved(first, end, paidIn));
    expect([said(found), why(found, "waiting-over")]).toEqual([expected, `${reason} 4.3 4.4`]);
    expect(named(found).includes("resident-waiting")).toBe(reason === "yes moved-over");
    expect(named(found).includes("R1")).toBe(reason === "yes moved-over" && end === "2027-03");
  });

  test("without a break there is nothing to back-pay; elsewhere paid years do not count", () => {
    const record = (region?: string) => [resident("2025-01", "2026-12", region ? { region } : {}), member("2027-01")];
    expect(said(medical(born("2027-01-10"), record()))).toBe("eligible | 2027-01-01");
    expect(said(medical(born("2027-01-10"), record("650100")))).toBe("ineligible | 2027-07-01");
  });

  test("resident insurance kept beside does not undo what was back-paid (R10)", () => {
    const record = [resident("2024-01", "2027-02"), late("2027-01", "2027-02", "2027-03"), member("2027-03")];
    expect(said(medical(born("2027-05-06"), record))).toBe("eligible | 2027-03-01");
    const twice = [
      member("2026-08", "2027-03"),
      resident("2027-04", "2027-05"),
      late("2027-04", "2027-05", "2027-06"),
      member("2027-06"),
    ];
    expect(said(medical(born("2027-07-06"), twice))).toBe("eligible | 2027-02-01");
  });

  test.each([
    ["2027-04-30", "pending | 2027-01-01 | back-pay 2027-04-30"],
    ["2027-05-01", "ineligible | 2027-09-01"],
  ])("a gap not closed yet, asked on %s: %s (R10: the fourth month after)", (asOf, expected) => {
    expect(said(medical(born("2027-03-10"), [resident("2024-01", "2026-12"), member("2027-03")], asOf))).toBe(expected);
  });
  test("paid after that window it stays open", () => {
    const record = [resident("2024-01", "2026-12"), late("2027-01", "2027-02", "2027-05"), member("2027-03")];
    const found = medical(born("2027-06-10"), record);
    expect([said(found), named(found).includes("R10")]).toEqual(["ineligible | 2027-09-01", true]);
  });

  test("(a) a gap of one or two months later never brings the waiting back, one of three does", () => {
    const years = resident("2024-01", "2026-12");
    expect(said(medical(born("2027-08-10"), [years, member("2027-01", "2027-03"), member("2027-05")]))).toBe(
      "eligible | 2027-05-01",
    );
    expect(said(medical(born("2027-10-10"), [years, member("2027-01", "2027-03"), member("2027-07")]))).toBe(
      "ineligible | 2028-01-01",
    );
  });

  test("(g) a birth in the gap: two years a resident carry both periods on, less do not", () => {
    const asked = (since: string) => told("2027-02-20", born("2027-02-10"), [resident(since, "2026-12")]);
    expect(said(line(asked("2025-01"), "medical-expense"))).toBe("pending | 2027-01-01 | back-pay 2027-04-30");
    expect(said(line(asked("2025-01"), "allowance"))).toBe("pending | 2027-11-01 | back-pay 2027-04-30");
    expect(kept(asked("2025-01"), "medical-expense")).toBe("eligible | 2027-01-01");
    expect(said(line(asked("2025-02"), "medical-expense"))).toBe("ineligible | -");
    expect(said(line(asked("2025-02"), "allowance"))).toBe("ineligible | -");
  });
});

describe("四（四）第一款: between employer and flexible work", () => {
  test.each<[string, Contribution[], string]>([
    [
      "an employer's months spare the waiting",
      [employer("2024-01", "2026-09"), member("2026-10")],
      "eligible | 2026-08-01",
    ],
    ["so they do over two months missed", [employer("2024-01", "2026-09"), member("2026-12")], "eligible | 2026-12-01"],
    [
      "a waiting served alone is not taken back",
      [member("2026-08", "2027-02"), employer("2027-03")],
      "eligible | 2027-02-01",
    ],
  ])("%s", (_what, record, expected) => {
    expect(said(medical(born("2027-03-05"), record))).toBe(expected);
  });

  test.each([
    [undefined, "employer"],
    [true, "employer"],
    [false, "person"],
  ])("an unpaid month after a job, employed %s: the %s pays it (R8)", (employed, who) => {
    const about = employed === undefined ? {} : { employed };
    const found = medical(born("2026-11-10"), [employer("2024-01", "2026-10")], "2026-11-20", { about });
    expect(said(found)).toBe("pending | 2026-08-01 | back-pay 2027-01-31");
    expect(found.actions[0]?.who).toBe(who);
  });
  test("a contract that ended before the event leaves her to herself", () => {
    const record = [employer("2024-01", "2026-10")];
    const about = { dismissedOn: "2026-10-31" };
    expect(medical(born("2026-11-10"), record, "2026-11-20", { about }).actions[0]?.who).toBe("person");
  });
});

describe("四（一）第三款: without maternity insurance, ten months of employee medical insurance", () => {
  const since = [medicalOnly("2026-01")];

  test.each([
    ["2026-09-15", "ineligible", "no too-few"],
    ["2026-10-31", "ineligible", "no too-few"],
    ["2026-11-01", "eligible", "yes enough"],
    ["2027-02-01", "eligible", "yes enough"],
  ])("January to October 2026 paid and on, a birth on %s: %s (R4)", (date, verdict, reason) => {
    const found = medical(born(date), since);
    expect([said(found), why(found, "medical-months-paid")]).toEqual([`${verdict} | 2026-11-01`, `${reason} 4.1`]);
    expect([named(found).includes("R4"), noted(found)]).toEqual([
      true,
      // What it would bring helps nobody who has not got it.
      verdict === "eligible" ? ["costs-full", "no-allowance"] : [],
    ]);
  });

  test("no limit to claim, and no allowance", () => {
    const found = medical(born("2026-11-10"), since, "2029-01-01");
    expect([found.verdict, found.claimBy, todo(found, true)]).toEqual([
      "eligible",
      undefined,
      ["claim from 2026-11-10"],
    ]);
    const none = allowance(born("2026-11-10"), since, "2026-11-11");
    expect([said(none), why(none, "in-maternity-insurance")]).toEqual(["ineligible | -", "no medical-only 1 2 4 4.4"]);
  });

  test.each<[string, Contribution[], string]>([
    ["an employer's months count", [employer("2026-01", "2026-08"), medicalOnly("2026-09")], "eligible | 2026-11-01"],
    ["a resident's do not", [resident("2020-01", "2026-08"), medicalOnly("2026-09")], "ineligible | 2027-07-01"],
    ["nothing before the paper's first day is paid", [medicalOnly("2020-01")], "eligible | 2026-08-01"],
    ["the birth's own month must be paid", [medicalOnly("2020-01", "2026-07")], "ineligible | -"],
    [
      "(b) two months back-paid join",
      [
        medicalOnly("2026-01", "2026-05"),
        medicalOnly("2026-06", "2026-07", { paidIn: "2026-08" }),
        medicalOnly("2026-08"),
      ],
      "eligible | 2026-11-01",
    ],
    [
      "(b) two months missed restart the ten",
      [medicalOnly("2026-01", "2026-05"), medicalOnly("2026-08")],
      "ineligible | 2027-06-01",
    ],
    [
      "(b) three months back-paid do not join",
      [
        medicalOnly("2026-01", "2026-04"),
        medicalOnly("2026-05", "2026-07", { paidIn: "2026-08" }),
        medicalOnly("2026-08"),
      ],
      "ineligible | 2027-06-01",
    ],
    [
      "late months at the end heal nothing",
      [medicalOnly("2026-01", "2026-10"), medicalOnly("2026-11", "2026-11", { paidIn: "2026-12" })],
      "ineligible | -",
    ],
  ])("%s", (_what, record, expected) => {
    expect(said(medical(born("2026-11-10"), record, "2027-02-01"))).toBe(expected);
  });

  test.each([
    ["2027-02-28", "pending | 2026-08-01 | back-pay 2027-02-28"],
    ["2027-03-01", "ineligible | -"],
  ])("an unpaid month of birth asked on %s: %s (R10)", (asOf, expected) => {
    expect(said(medical(born("2026-12-10"), [medicalOnly("2025-01", "2026-11")], asOf))).toBe(expected);
  });

  test("a birth to come that ten months will not carry: six of maternity insurance can (R9)", () => {
    const record = [medicalOnly("2026-08")];
    const found = medical(born("2027-03-10"), record, "2026-09-15");
    expect([said(found), found.claimBy]).toEqual(["pending | 2027-03-01 | enrol 2026-09-30", "2028-03-10"]);
    expect(medical(born("2027-03-10"), record, "2026-10-01").verdict).toBe("ineligible");
  });
  test("told to stop: go on, or pay the gap", () => {
    const asked = told("2026-09-15", born("2027-03-10"), [medicalOnly("2025-01", "2026-12")]);
    expect(said(line(asked, "medical-expense"))).toBe("pending | 2026-08-01 | back-pay 2027-03-31");
    expect(kept(asked, "medical-expense")).toBe("eligible | 2026-08-01");
  });

  test.each([
    ["2026-09-15", "pending | 2028-01-01 | enrol 2026-11-30 from 2028-03-01"],
    ["2026-11-30", "pending | 2028-03-01 | enrol 2026-11-30"],
    ["2026-12-01", "ineligible | - | enrol"],
  ])("her allowance of a birth in March 2027 seen from %s: %s (R9)", (asOf, expected) => {
    const found = allowance(born("2027-03-10"), [medicalOnly("2020-01")], asOf);
    expect(said(found)).toBe(expected);
    expect(noted(found).includes("joining-waits")).toBe(found.verdict === "pending");
  });
  test("maternity insurance dropped before the birth cannot be added after its month; (h) joined later she waits", () => {
    const dropped = [employer("2025-01", "2026-08"), medicalOnly("2026-09")];
    expect(said(allowance(born("2026-10-10"), dropped, "2026-11-01"))).toBe("ineligible | -");
    const joined = [medicalOnly("2026-05", "2026-10"), member("2026-11")];
    expect(said(medical(born("2026-10-10"), joined, "2026-12-01"))).toBe("ineligible | 2027-05-01");
  });
});

describe("whether maternity insurance is paid too, not told", () => {
  const open = "person.contributions[].maternity";
  test("where it parts the verdict it is asked, not guessed", () => {
    const found = medical(born("2026-10-10"), [untold("2026-03")]);
    expect([found.verdict, found.missing, why(found, "maternity-known")]).toEqual([
      "unknown",
      [open],
      "missing not-told",
    ]);
    expect(allowance(born("2027-10-10"), [untold("2020-01")]).verdict).toBe("unknown");
  });
  test("a yes both ways stays a yes, with the claim's limit; a no both ways a no", () => {
    const found = medical(born("2026-10-10"), [untold("2020-01")]);
    expect([said(found), found.claimBy, found.missing]).toEqual(["eligible | 2026-08-01", "2027-10-10", [open]]);
    expect(medical(born("2026-10-10"), [untold("2026-08")]).verdict).toBe("ineligible");
    expect(medical(born("2026-10-10", { place: "overseas" }), [untold("2020-01")]).missing).toEqual([]);
  });
  test("joined with one of two untold stretches is thought of too", () => {
    const two = [untold("2026-01", "2026-10"), untold("2026-11", undefined, { base: 5000 })];
    expect(medical(born("2027-04-28"), two).verdict).toBe("unknown");
  });
  test("told in pieces it is one stretch, joined with all of it or with none", () => {
    const whole = medical(born("2027-04-28"), [untold("2026-01")]);
    const pieces = medical(born("2027-04-28"), [untold("2026-11"), untold("2026-01", "2026-10")]);
    expect(said(pieces)).toBe(said(whole));
    expect([pieces.verdict, pieces.missing]).toEqual(["eligible", [open]]);
  });
});
