/** 川医保规〔2024〕9号 二（一）: medical costs, and the local waiting time that only a caller can tell. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import {
  allowance,
  benefit,
  born,
  employer,
  ended,
  medical,
  medicalOnly,
  named,
  noted,
  paying,
  todo,
  why,
} from "./sichuan.ts";
import { data } from "./decisions.ts";

const BIRTH = born("2026-06-15");
const ASKED = "2026-07-01";
const WAITING = "figures.waiting-months:511700:individual";
const months = (wait: number) => ({ figures: { "waiting-months:511700:individual": wait } });
const july = (record: Contribution[], more = {}, event = BIRTH) => medical(ASKED, event, record, more);

describe("twelve months are long enough while the local waiting time is not loaded", () => {
  test.each([
    ["2025-08", "unknown", "missing not-loaded"],
    ["2025-07", "eligible", "yes long-enough"],
    ["2025-06", "eligible", "yes long-enough"],
  ])("paying since %s: %s", (from, verdict, reason) => {
    const found = july([paying(from)]);
    expect([found.verdict, why(found, "waiting-over")]).toEqual([verdict, `${reason} sc-2024-9#2.1`]);
    expect(found.missing).toEqual(verdict === "unknown" ? [WAITING] : []);
    expect(named(found).includes("long-enough")).toBe(verdict === "eligible");
    expect(noted(found)).toEqual(verdict === "unknown" ? ["ask-waiting"] : ["what-it-covers"]);
    expect([found.claimBy, todo(found, true)]).toEqual([
      undefined,
      verdict === "eligible" ? ["claim from 2026-06-15"] : [],
    ]);
  });

  test("planned months that are fewer leave it open, though joining before them would fill the twelve", () => {
    const found = medical("2025-04-24", BIRTH, [benefit("2025-08")]);
    expect([found.verdict, found.missing, todo(found)]).toEqual(["unknown", [WAITING], []]);
  });

  test("they are of maternity insurance, unbroken, within Sichuan", () => {
    expect(july([medicalOnly("2020-01", "2025-12"), paying("2026-01")]).verdict).toBe("unknown");
    expect(july([paying("2025-06", "2025-09"), paying("2025-11")]).verdict).toBe("unknown");
    expect(july([paying("2024-06", "2025-05"), paying("2025-07")]).verdict).toBe("eligible");
    const mixed = (region: string) => [
      employer("2024-01", "2025-12", { region }),
      benefit("2026-01", "2026-03"),
      paying("2026-04"),
    ];
    expect(july(mixed("510100")).verdict).toBe("eligible");
    expect([july(mixed("500000")).verdict, named(july(mixed("500000")))]).toEqual(["unknown", ["R10"]]);
  });

  test("costs count from the twelfth month on, never before the paper's first day", () => {
    expect(july([paying("2025-03")]).from).toBe("2026-02-01");
    const early = medical("2025-02-01", born("2025-01-20"), [paying("2023-01")]);
    expect(early.from).toBe("2025-01-01");
    expect(named(early)).toContain("R7a");
  });

  test.each([
    ["2026-05", "eligible", true],
    ["2026-06", "eligible", true],
    ["2026-07", "unknown", false],
  ])("a month back-paid in %s: %s (c)", (paidIn, verdict, reads) => {
    const found = july([paying("2024-01", "2025-09"), paying("2025-10", "2025-10", { paidIn }), paying("2025-11")]);
    expect([found.verdict, named(found).includes("back-paid-before-event")]).toEqual([verdict, reads]);
  });
});

describe("the caller's waiting time, served before the event's month (R4)", () => {
  test.each([
    ["2026-01", "ineligible", "2026-07-01"],
    ["2025-12", "eligible", "2026-06-01"],
    ["2025-11", "eligible", "2026-05-01"],
  ])("six months, paying since %s: %s", (from, verdict, day) => {
    const found = july([paying(from)], months(6));
    // Short by one: payments go on, so later costs count from July.
    expect([found.verdict, found.from, found.missing]).toEqual([verdict, day, []]);
    expect(named(found)).toContain("R4");
  });
  test("a stop after the event: no later day is promised", () => {
    expect(july([paying("2026-01", "2026-06")], months(6)).from).toBeUndefined();
  });
  test("none at all; and one figure serves both groups", () => {
    expect(july([paying("2026-06")], months(0))).toMatchObject({ verdict: "eligible", from: "2026-06-01" });
    expect(july([benefit("2026-03")], months(3)).verdict).toBe("eligible");
    expect(july([benefit("2026-03")], months(4)).verdict).toBe("ineligible");
    expect(july([benefit("2026-03")]).missing).toEqual([WAITING]);
  });
  test("each city has its own", () => {
    const inChengdu = (figures: Record<string, number>) => july([paying("2026-01")], { region: "510100", figures });
    expect(inChengdu({ "waiting-months:511700:individual": 3 }).missing).toEqual([
      "figures.waiting-months:510100:individual",
    ]);
    expect(inChengdu({ "waiting-months:510100:individual": 3 }).verdict).toBe("eligible");
  });
});

describe("(a) the event's month is not paid, and over", () => {
  test.each([
    ["2026-05", "not-covered", "beyond lapsed-shortly"],
    ["2026-03", "not-covered", "beyond lapsed-shortly"],
    ["2026-02", "ineligible", "no nothing-paid"],
  ])("paid to %s: %s", (to, verdict, reason) => {
    for (const more of [{}, months(6)]) {
      const found = july([paying("2024-01", to)], more);
      expect([found.verdict, todo(found)]).toEqual([verdict, []]);
      expect(why(found, "in-maternity-insurance")).toBe(`${reason} sc-2024-9#1.1 sc-2024-9#2`);
      expect(named(found).includes("local-back-pay")).toBe(verdict === "not-covered");
    }
  });
  test("paid late after it: the city's rule; long before it: a no that says how it was paid (R13)", () => {
    const late = paying("2026-06", "2026-06", { paidIn: "2026-07" });
    expect(july([paying("2024-01", "2026-05"), late, paying("2026-07")]).verdict).toBe("not-covered");
    const found = july([late, paying("2026-07")]);
    expect([found.verdict, why(found, "in-maternity-insurance")]).toEqual([
      "ineligible",
      "no paid-late sc-2024-9#1.1 sc-2024-9#2",
    ]);
    expect(why(july([paying("2025-01", undefined, { region: "500000" })]), "in-maternity-insurance")).toContain(
      "paid-elsewhere",
    );
  });
});

describe("(a), (b) still to pay", () => {
  const ahead = (asOf: string, record: Contribution[], more = {}) => medical(asOf, BIRTH, record, more);
  test.each([
    ["2025-06-10", "pending", ["enrol 2025-07-31 from 2026-06-01"], "2026-05-01"],
    ["2025-07-31", "pending", ["enrol 2025-07-31"], "2026-06-01"],
    ["2025-08-01", "unknown", [], undefined],
  ])("never insured, asked on %s: %s", (asOf, verdict, actions, from) => {
    const found = ahead(asOf, []);
    expect([found.verdict, todo(found), found.from]).toEqual([verdict, actions, from]);
    expect(why(found, "in-maternity-insurance")).toBe("missing still-to-pay sc-2024-9#1.1 sc-2024-9#2");
  });
  test.each([
    ["2025-07-31", "pending", ["enrol 2025-07-31"]],
    ["2025-08-01", "not-covered", ["enrol"]],
    ["2026-06-30", "not-covered", ["enrol"]],
    ["2026-07-01", "not-covered", []],
  ])("medical insurance alone, asked on %s: %s", (asOf, verdict, actions) => {
    const found = ahead(asOf, [medicalOnly("2020-01")]);
    expect([found.verdict, todo(found)]).toEqual([verdict, actions]);
  });

  describe("2.1: the city may let one wait for less than is left: join now, and ask", () => {
    const left = [benefit("2025-10", "2026-06"), medicalOnly("2026-07")];
    const asked = (more = {}) => medical("2026-08-01", born("2026-11-10"), left, more);
    test("on the line that the paper leaves to the city, and on one that is open", () => {
      const found = asked();
      expect([found.verdict, todo(found), noted(found)]).toEqual(["not-covered", ["enrol"], ["join-and-ask"]]);
      expect(why(found, "in-maternity-insurance")).toBe("beyond without-maternity sc-2024-9#1.1 sc-2024-9#2");
      const nobody = ahead("2025-08-01", []);
      expect([nobody.verdict, todo(nobody), noted(nobody)]).toEqual(["unknown", [], ["join-and-ask"]]);
      expect(noted(ahead("2026-07-01", [medicalOnly("2020-01")]))).toEqual([]);
    });
    test.each([
      [0, "pending", ["enrol 2026-11-30 from 2026-11-01"]],
      [3, "pending", ["enrol 2026-08-31"]],
      // Joining is too late this time, and helps another.
      [4, "not-covered", ["enrol"]],
    ])("and so it comes out: %i months", (wait, verdict, actions) => {
      const found = asked(months(wait));
      expect([found.verdict, todo(found)]).toEqual([verdict, actions]);
      expect(noted(found)).not.toContain("join-and-ask");
    });
  });
  test.each([
    ["2025-12-31", "pending", ["enrol 2025-12-31"]],
    ["2026-01-01", "ineligible", ["enrol"]],
  ])("with the caller's six months, asked on %s: %s", (asOf, verdict, actions) => {
    const found = ahead(asOf, [], months(6));
    expect([found.verdict, todo(found)]).toEqual([verdict, actions]);
    const late = verdict === "ineligible" ? "no too-few-left sc-2024-9#2.1" : "not asked";
    expect(why(found, "waiting-over")).toBe(late);
  });
  test("who goes on is told how long that makes, and who joins: from when it would run", () => {
    const left = (asOf: string, record: Contribution[]) => data(ahead(asOf, record, months(6)), "waiting-over");
    expect(left("2026-02-10", [])).toEqual({ now: "2026-02", month: "2026-06", left: 4, wanted: 6 });
    expect(left("2026-03-10", [paying("2026-01", "2026-02")])).toMatchObject({ now: "2026-01", left: 5 });
    expect(left("2026-04-10", [paying("2026-01", "2026-02")])).toMatchObject({ now: "2026-04", left: 2 });
    expect(left("2026-03-10", [paying("2025-12", "2026-02")])).toBeUndefined();
  });
  test("told to stop: go on; the event's own month can be paid to its last day", () => {
    const going = ahead("2026-02-10", [paying("2025-11", "2026-03")], months(6));
    expect([going.verdict, todo(going)]).toEqual(["pending", ["keep-paying 2026-04-30"]]);
    const last = ahead("2026-06-20", [paying("2025-07", "2026-05")]);
    expect([last.verdict, todo(last)]).toEqual(["pending", ["keep-paying 2026-06-30"]]);
    expect(named(last)).toEqual(expect.arrayContaining(["R7c", "R9"]));
    expect(named(going)).not.toContain("R7c");
    expect(ahead("2026-07-01", [paying("2025-07", "2026-05")]).verdict).toBe("not-covered");
  });
  test("planned months are taken as paid", () => {
    const found = ahead("2026-01-10", [paying("2025-07")]);
    expect([found.verdict, named(found).includes("planned-payments")]).toEqual(["eligible", true]);
  });
});

test("abroad is not spoken of, the allowance stands; another province and a termination are as here", () => {
  const abroad = born("2026-06-15", { place: "overseas" });
  expect(why(july([paying("2025-01")], {}, abroad), "treated-in-mainland")).toBe(
    "beyond abroad sc-2024-9#2.1 cn-sil-2018#30",
  );
  expect(medical(ASKED, abroad, [paying("2025-01")]).verdict).toBe("not-covered");
  // Of an employer member the law of the country decides.
  expect(medical(ASKED, abroad).missing).toEqual(["person.contributions"]);
  expect(allowance(ASKED, abroad, [paying("2025-01")]).verdict).toBe("eligible");
  expect(july([paying("2025-01")], {}, born("2026-06-15", { place: "110000" })).verdict).toBe("eligible");
  expect(july([paying("2025-07")], {}, ended("2026-06-15", 2)).verdict).toBe("eligible");
});
