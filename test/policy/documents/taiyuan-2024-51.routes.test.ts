/** 并医险中心字〔2024〕51号 第二章一、7: an unemployed wife through her husband, residents; and that promises are kept (R9). */
import { addDays, day } from "../../../shared/policy/base/calendar.ts";
import { decide } from "../../../shared/policy/decide.ts";
import type { Contribution, EventFacts, Facts, PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { carriedOut } from "../carry-out.ts";
import { answer } from "../asking.ts";
import { benefit, came, individual, line, named, owed, paid, resident, todo, told, why, type Told } from "./taiyuan.ts";

const FUND = "eligible, employee-fund";

describe("2.1.7: an unemployed wife through her husband's insurance", () => {
  const through = (his: Told["his"], more: Told & { readonly asOf?: string; readonly event?: EventFacts } = {}) => {
    const { asOf = "2026-04-10", event = {}, her = { employed: false }, ...rest } = more;
    const facts = told(asOf, { date: "2026-03-20", ...event }, [], { her, ...(his && { his }), ...rest });
    return line(facts, "medical-expense", "spouse");
  };
  test.each<[string, Contribution[], string, string | undefined]>([
    ["his one month before", [paid("2026-02")], FUND, "2026-03-01"],
    ["begun in the month", [paid("2026-03")], "ineligible", "2026-04-01"],
    ["left long before", [paid("2024-01", "2025-10")], "ineligible", undefined],
    [
      "the month unpaid, the gap open",
      [paid("2024-01", "2026-02")],
      "pending, employee-fund, back-pay 2026-06-30",
      "2024-08-01",
    ],
    ["an individual", [individual("2020-01")], "ineligible", undefined],
    ["a resident", [resident("2020-01")], "ineligible", undefined],
    ["in another province", [paid("2020-01", undefined, { region: "610100" })], "ineligible", undefined],
    ["elsewhere in Shanxi then", [paid("2020-01", undefined, { region: "140200" })], "not-covered", undefined],
    [
      "elsewhere in Shanxi before",
      [paid("2020-01", "2026-02", { region: "140200" }), paid("2026-03")],
      FUND,
      "2024-08-01",
    ],
    ["never insured", [], "ineligible", undefined],
  ])("%s", (_what, his, expected, from) => {
    expect([came(through(his)), through(his).from]).toEqual([expected, from]);
  });
  test("on unemployment benefit he is in, as a reading", () => {
    expect([
      came(through([benefit("2020-01")])),
      named(through([benefit("2020-01")])).includes("earner-on-benefit"),
    ]).toEqual([FUND, true]);
  });
  test("what is told of her decides first", () => {
    const his = [paid("2020-01")];
    expect([through(his).verdict, why(through(his), "unemployed")]).toEqual(["eligible", "yes unemployed 2.1.7"]);
    expect(through(his, { her: { employed: true } }).verdict).toBe("ineligible");
    expect(through(his, { her: {} }).missing).toEqual(["person.employed"]);
    expect(why(through(his, { residentReimbursed: true }), "not-reimbursed-twice")).toBe("no reimbursed 2.1.7");
    expect(through({}).missing).toEqual(["spouse.contributions"]);
    expect(through(his, { event: { place: "overseas" } }).verdict).toBe("not-covered");
    expect(why(through(his, { event: { kind: "treatment" } }), "costs-of-maternity")).toBe(
      "beyond own-insurance-only 2.1.5 2.1.7",
    );
  });
  test("resident insurance anywhere may be left aside; there is no allowance on his route", () => {
    for (const region of ["140200", "410100"]) {
      const her = { employed: false, contributions: [resident("2024-01", undefined, { region })] };
      const facts = told("2026-04-10", { date: "2026-03-20" }, undefined, { her, his: [paid("2020-01")] });
      expect(came(line(facts, "medical-expense", "spouse"))).toBe(FUND);
      expect(line(facts, "medical-expense", "resident").verdict).toBe("not-covered");
      expect(decide(facts).filter(({ via }) => via === "spouse")).toHaveLength(1);
    }
  });
  test("an employed wife pays for her husband's surgery likewise, in the right words", () => {
    const surgery = {
      kind: "family-planning",
      procedure: "vasectomy",
      setting: "outpatient",
      date: "2026-03-20",
    } as const;
    const his: PersonFacts = { sex: "female", contributions: [paid("2020-01")] };
    const facts = told("2026-04-10", surgery, [], { her: { sex: "male", employed: false }, his });
    const said = answer(facts).benefits.find(({ via }) => via === "spouse");
    expect(said?.verdict).toBe("eligible");
    expect(JSON.stringify(said)).not.toContain("丈夫");
  });
  test("a year to claim; a birth to come: he can still begin", () => {
    expect(through([paid("2020-01")], { asOf: "2027-03-20" }).verdict).toBe("eligible");
    expect(through([paid("2020-01")], { asOf: "2027-03-21" }).verdict).toBe("not-covered");
    const ahead = (asOf: string) => came(through([], { asOf, event: { date: "2026-08-20" } }));
    expect(ahead("2026-07-31")).toBe("pending, employee-fund, enrol 2026-07-31");
    expect(ahead("2026-08-01")).toBe("ineligible");
  });
});

describe("residents go by the rules of where they are insured", () => {
  const lines = (record: Contribution[], asOf = "2026-04-10") =>
    decide(told(asOf, { date: "2026-03-20" }, record)).map(
      ({ benefit: of, via, verdict }) => `${of}/${via} ${verdict}`,
    );
  test.each<[string, Contribution[], string[]]>([
    ["here", [resident("2024-01")], ["allowance/self ineligible", "medical-expense/resident not-covered"]],
    [
      "elsewhere",
      [resident("2024-01", undefined, { region: "410100" })],
      ["allowance/self ineligible", "medical-expense/resident not-covered"],
    ],
    [
      "beside a job",
      [resident("2024-01"), paid("2025-01")],
      ["medical-expense/self eligible", "allowance/self eligible"],
    ],
    [
      "ended four months ago",
      [resident("2024-01", "2025-12")],
      ["medical-expense/self ineligible", "allowance/self ineligible", "medical-expense/resident not-covered"],
    ],
    [
      "ended five months ago",
      [resident("2024-01", "2025-11")],
      ["medical-expense/self ineligible", "allowance/self ineligible"],
    ],
  ])("%s", (_where, record, expected) => expect(lines(record)).toEqual(expected));
});

describe("done on its last day it stands; the day after, undone, it is not offered any more (R9)", () => {
  const job = paid("2024-01", "2025-06");
  test.each<[string, Facts]>([
    ["begin in time", told("2026-01-05", { date: "2026-09-15" }, [])],
    ["go on", told("2026-03-01", { date: "2026-09-15" }, [paid("2025-01", "2026-06")])],
    ["a change of job", told("2025-09-30", { date: "2025-09-18" }, [job, paid("2025-09")])],
    ["born in the gap", told("2025-09-30", { date: "2025-08-10" }, [job])],
    ["a stop in the leave", told("2025-12-10", { date: "2025-12-01" }, [paid("2024-01", "2026-01")])],
    [
      "arrears",
      told("2025-08-31", { date: "2025-08-10" }, [job, owed("2025-07", "2025-08", "2025-10"), paid("2025-09")]),
    ],
    ["a post", told("2026-07-05", { date: "2026-06-03" }, [paid("2024-08", "2026-05", { post: "welfare-post" })])],
    ["an individual", told("2026-02-10", { date: "2026-05-09" }, [individual("2022-03", "2026-02")])],
    ["a husband", told("2026-05-10", { date: "2026-08-20" }, [], { her: { employed: false }, his: [] })],
  ])("%s", (_what, facts) => {
    const open = decide(facts).filter((one) => todo(one).length > 0 && one.verdict === "pending");
    expect(open.length).toBeGreaterThan(0);
    for (const one of open) {
      expect(line(carriedOut(facts, one), one.benefit, one.via).verdict).toBe("eligible");
      const [act] = one.actions;
      const after = decide({ ...facts, asOf: addDays(day(act?.by ?? facts.asOf), 1) });
      const again = after.find(({ benefit: of, via }) => of === one.benefit && via === one.via);
      expect(again?.verdict === "pending" && again.actions[0]?.id === act?.id).toBe(false);
    }
  });
});
