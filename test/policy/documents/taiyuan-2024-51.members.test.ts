/** 并医险中心字〔2024〕51号 第一章, 第二章一、1–3 and 8: who is in, which months count, what a gap does, a year to claim. */
import type { DecidedLine } from "../../../shared/policy/decide.ts";
import type { Contribution, EventFacts, Facts } from "../../../shared/policy/facts/facts.ts";
import { line as spoken } from "../asking.ts";
import {
  allowance,
  benefit,
  came,
  data,
  duties,
  individual,
  late,
  line,
  medical,
  named,
  owed,
  paid,
  told,
  why,
  type Told,
} from "./taiyuan.ts";

const FUND = "eligible, employee-fund";
const EMPLOYER = "ineligible, employer";

describe("2.1.1: the allowance after nine months, the event's own included (R5)", () => {
  const asked = (from: string) => allowance("2025-12-15", { date: "2025-11-10" }, [paid(from)]);

  test.each([
    ["2025-04", EMPLOYER, "no too-few", ""],
    ["2025-03", FUND, "yes enough", "R5"],
    ["2025-02", FUND, "yes enough", ""],
  ])("paid since %s: %s", (from, came_, reason, reads) => {
    const found = asked(from);
    expect([came(found), why(found, "months-paid")]).toEqual([came_, `${reason} 2.1.1 2.1.3`]);
    expect(named(found).includes("R5")).toBe(reads === "R5");
  });

  test("from the day of the birth, a year to claim; short of nine the employer owes it", () => {
    expect([asked("2025-03").from, asked("2025-03").claimBy]).toEqual(["2025-11-10", "2026-11-10"]);
    expect(duties(asked("2025-03"))).toEqual(["claim employer"]);
    const short = asked("2025-04");
    expect([short.from, short.claimBy]).toEqual([undefined, undefined]);
    expect(duties(short)).toEqual(["ask-employer person", "pay-allowance employer"]);
  });

  test.each([
    ["2026-09-15", "2026-01-31", [], "pending, employee-fund, enrol 2026-01-31"],
    ["2026-09-15", "2026-02-01", [], "ineligible, enrol"],
    ["2026-09-15", "2026-03-01", [paid("2026-02")], EMPLOYER],
    ["2026-09-15", "2026-03-01", [paid("2026-01")], FUND],
    ["2026-12-10", "2026-07-31", [paid("2025-01", "2026-03")], "pending, employee-fund, back-pay 2026-07-31"],
    ["2026-12-10", "2026-08-01", [paid("2025-01", "2026-03")], "ineligible, enrol"],
  ])("a birth on %s, asked on %s: R9", (date, asOf, record, expected) => {
    expect(came(allowance(asOf, { date }, record))).toBe(expected);
  });
});

describe("2.1.1: medical costs from the month after the first paid one (R4)", () => {
  const asked = (from: string, to?: string) => medical("2025-12-15", { date: "2025-11-10" }, [paid(from, to)]);

  test.each([
    ["2025-12", "ineligible", "2026-01-01", "no nothing-paid"],
    ["2025-11", "ineligible", "2025-12-01", "yes member"],
    ["2025-10", FUND, "2025-11-01", "yes member"],
    ["2025-09", FUND, "2025-10-01", "yes member"],
  ])("first paid in %s: %s", (from, expected, first, insured) => {
    const found = asked(from);
    expect([came(found), found.from, why(found, "in-maternity-insurance")]).toEqual([
      expected,
      first,
      `${insured} 1.1 2.1.3`,
    ]);
    expect(named(found).includes("R4")).toBe(true);
  });

  test("payments that end with that month bring nothing later", () =>
    expect(asked("2025-11", "2025-11").from).toBeUndefined());

  test.each<[string, EventFacts]>([
    ["miscarriage", { kind: "termination", gestationMonths: 2 }],
    ["antenatal care", { kind: "prenatal" }],
    ["family planning", { kind: "family-planning", procedure: "iud-insertion", setting: "outpatient" }],
  ])("%s is paid alike", (_what, event) => {
    expect(came(medical("2025-12-15", { ...event, date: "2025-11-10" }, [paid("2025-10")]))).toBe(FUND);
  });

  test.each([
    ["2025-10-31", [], "pending, employee-fund, enrol 2025-10-31"],
    ["2025-11-01", [], "ineligible, enrol"],
    ["2025-09-05", [paid("2025-01", "2025-10")], "pending, employee-fund, back-pay 2026-02-28"],
    ["2025-09-05", [paid("2025-11")], "pending, employee-fund, keep-paying 2025-10-31 from 2025-11-01"],
  ])("a birth on 2025-11-20, asked on %s: R9", (asOf, record, expected) => {
    expect(came(medical(asOf, { date: "2025-11-20" }, record))).toBe(expected);
  });
});

describe("2.1.1: registered late, counted from the month really registered", () => {
  const record = (reason?: Contribution["lateReason"]) => [
    late("2025-01", "2025-05", "2025-06", reason),
    paid("2025-06"),
  ];
  test.each([[undefined], ["registration"], ["job-change"]] as const)("reason %s", (reason) => {
    expect(came(allowance("2026-03-05", { date: "2026-01-20" }, record(reason)))).toBe(EMPLOYER);
    expect(came(allowance("2026-03-05", { date: "2026-02-20" }, record(reason)))).toBe(FUND);
    expect(medical("2026-03-05", { date: "2026-02-20" }, record(reason)).from).toBe("2025-07-01");
  });
  test("a birth in the months before: no costs, and the month is told as paid late", () => {
    const found = medical("2025-08-05", { date: "2025-03-10" }, record());
    expect([came(found), found.from, why(found, "in-maternity-insurance")]).toEqual([
      "ineligible",
      "2025-07-01",
      "no paid-late 1.1 2.1.3",
    ]);
  });
  test("an individual's month that is only planned to be paid late is not told as paid late (R13)", () => {
    const planned = [individual("2025-09", undefined, { paidIn: "2026-10" })];
    const found = medical("2025-07-01", { date: "2026-04-30" }, planned);
    expect(why(found, "in-medical-insurance")).toBe("beyond planned-late 2.1.5");
  });
  test("inside a record it is a change of job, whatever is told: a reading", () => {
    const inside = [paid("2024-01", "2025-03"), late("2025-04", "2025-05", "2025-06", "registration"), paid("2025-06")];
    const found = allowance("2026-01-05", { date: "2025-12-10" }, inside);
    expect([came(found), named(found).includes("late-payment-kind")]).toEqual([FUND, true]);
  });
});

describe("2.1.1: arrears count once they are paid", () => {
  const inside = [paid("2024-10", "2025-03"), owed("2025-04", "2025-08", "2025-09"), paid("2025-09")];
  test("a gap longer than three months too, and from the first month on", () => {
    const found = allowance("2025-12-15", { date: "2025-11-10" }, inside);
    expect([came(found), named(found).includes("arrears-count")]).toEqual([FUND, true]);
    const plain = inside.map(({ lateReason: _reason, ...one }) => one);
    expect(came(allowance("2025-12-15", { date: "2025-11-10" }, plain))).toBe(EMPLOYER);
    const first = [owed("2025-01", "2025-05", "2025-06"), paid("2025-06")];
    expect(came(allowance("2025-10-15", { date: "2025-09-10" }, first))).toBe(FUND);
    expect(came(allowance("2025-10-15", { date: "2025-08-10" }, first))).toBe(EMPLOYER);
  });
  test("not paid yet: back-pay, to the last day to claim; from the month of paying", () => {
    const asked = (asOf: string) => allowance(asOf, { date: "2025-08-10" }, inside);
    expect(came(asked("2025-08-31"))).toBe("pending, employee-fund, back-pay 2026-08-10 from 2026-08-01");
    expect([came(asked("2025-09-01")), asked("2025-09-01").from]).toEqual([FUND, "2025-09-01"]);
  });
  test("too few for nine months: only the costs wait for them", () => {
    const few = [paid("2025-03", "2025-05"), owed("2025-06", "2025-10", "2025-11"), paid("2025-11")];
    expect(came(allowance("2025-10-31", { date: "2025-10-10" }, few))).toBe(EMPLOYER);
    expect(medical("2025-10-31", { date: "2025-10-10" }, few).verdict).toBe("pending");
  });
});

describe("2.1.2: a change of job, at most three months missed, all paid in time", () => {
  const asked = (missed: Contribution[], next: string, date = "2025-12-18", asOf = "2026-01-12") =>
    allowance(asOf, { date }, [paid("2024-01", "2025-06"), ...missed, paid(next)]);

  test.each<[string, Contribution[], string, string, string]>([
    ["three, in the 4th month", [late("2025-07", "2025-09", "2025-10")], "2025-10", FUND, "yes enough"],
    ["two", [late("2025-07", "2025-08", "2025-09")], "2025-09", FUND, "yes enough"],
    ["four", [late("2025-07", "2025-10", "2025-11")], "2025-11", EMPLOYER, "no too-few-after-gap"],
    ["three, in the 5th", [late("2025-07", "2025-09", "2025-11")], "2025-10", EMPLOYER, "no too-few-after-gap"],
    ["two of three", [late("2025-07", "2025-08", "2025-10")], "2025-10", EMPLOYER, "no too-few-after-gap"],
    ["none", [], "2025-09", EMPLOYER, "no too-few-after-gap"],
  ])("%s", (_paid, missed, next, expected, reason) => {
    const found = asked(missed, next);
    expect([came(found), why(found, "months-paid")]).toEqual([expected, `${reason} 2.1.1 2.1.2 2.1.3`]);
  });

  test("from a job to unemployment benefit nothing is missed; months as an individual fill nothing", () => {
    const event = { date: "2025-11-10" };
    const moved = medical("2025-12-15", event, [paid("2025-01", "2025-06"), benefit("2025-07")]);
    expect([came(moved), moved.from]).toEqual([FUND, "2025-02-01"]);
    const between = individual("2025-07", "2025-08", { maternity: true });
    expect(came(asked([between], "2025-09"))).toBe(EMPLOYER);
    const costs = medical("2026-01-12", { date: "2025-12-18" }, [paid("2024-01", "2025-06"), between, paid("2025-09")]);
    expect([came(costs), costs.from]).toEqual([FUND, "2025-10-01"]);
  });

  test("what decided is named", () => {
    expect(named(asked([late("2025-07", "2025-09", "2025-10")], "2025-10"))).toEqual(
      expect.arrayContaining(["R1", "R10", "R3", "provincial-units"]),
    );
    expect(named(asked([late("2025-07", "2025-08", "2025-09")], "2025-09"))).not.toContain("R1");
    expect(named(asked([], "2025-09"))).toContain("job-change-window");
  });

  test("not paid yet: to the last day of the 4th month, then counted from the resumption", () => {
    const open = (asOf: string) => asked([], "2025-09", "2025-09-18", asOf);
    expect(came(open("2025-10-31"))).toBe("pending, employee-fund, back-pay 2025-10-31");
    expect(named(open("2025-10-31"))).toContain("R7c");
    expect(came(open("2025-11-01"))).toBe(EMPLOYER);
    const planned = (asOf: string) => asked([late("2025-07", "2025-08", "2025-10")], "2025-09", "2025-09-18", asOf);
    expect(came(planned("2025-09-30"))).toBe("pending, employee-fund, back-pay 2025-10-31 from 2025-10-01");
    expect(came(planned("2025-10-01"))).toBe(FUND);
  });

  test("the birth in the gap: open, closed, and paid at the record's end", () => {
    const asOf = (day: string, ...more: Contribution[]) =>
      medical(day, { date: "2025-08-10" }, [paid("2024-01", "2025-06"), ...more]);
    expect(came(asOf("2025-10-31"))).toBe("pending, employee-fund, back-pay 2025-10-31");
    expect([came(asOf("2025-11-01")), named(asOf("2025-11-01")).includes("R8")]).toEqual(["ineligible", true]);
    expect(came(asOf("2025-09-05", late("2025-07", "2025-08", "2025-09")))).toBe(FUND);
  });

  test("two schemes in a month: the one paid on time decides, then the employer (R10)", () => {
    const event = { date: "2025-11-10" };
    expect(came(allowance("2025-12-15", event, [paid("2025-01"), individual("2025-01")]))).toBe(FUND);
    const after = [paid("2025-01", "2025-09"), late("2025-10", "2025-11", "2025-12"), paid("2025-12")];
    expect(came(allowance("2025-12-15", event, after))).toBe(FUND);
    expect(allowance("2025-12-15", event, [...after, individual("2025-10", "2025-11")]).verdict).toBe("ineligible");
  });

  test("an individual's stretch before the birth holds her (R8); unemployment benefit is no job to change (g)", () => {
    const asked = (...record: Contribution[]) => came(medical("2025-09-20", { date: "2025-08-10" }, record));
    const job = paid("2024-01", "2025-06");
    expect(asked(job)).toBe("pending, employee-fund, back-pay 2025-10-31");
    expect(asked(job, individual("2025-07", "2025-07"))).toBe("ineligible");
    const ran = benefit("2024-01", "2025-07");
    expect(asked(ran)).toBe("ineligible");
    expect(asked(ran, paid("2025-10"))).toBe("pending, employee-fund, back-pay 2025-11-30");
    expect(asked(ran, late("2025-08", "2025-08", "2025-11"))).toBe("pending, employee-fund, back-pay 2025-09-30");
  });
});

describe("2.1.3: employees' months anywhere in Shanxi, and no others", () => {
  const before = (more: Partial<Contribution>) =>
    allowance("2025-12-15", { date: "2025-11-10" }, [paid("2025-03", "2025-08", more), paid("2025-09")]);
  test.each<[Partial<Contribution>, string, boolean]>([
    [{ region: "140200" }, FUND, false],
    [{ region: "149900" }, FUND, false],
    [{ scheme: "unemployment-benefit" }, FUND, false],
    [{ region: "610100" }, EMPLOYER, true],
    [{ scheme: "individual", maternity: true }, EMPLOYER, true],
    [{ scheme: "resident" }, EMPLOYER, false],
    [{ maternity: false }, EMPLOYER, true],
  ])("%j: %s", (more, expected, leftOut) => {
    expect([came(before(more)), named(before(more)).includes("R10")]).toEqual([expected, leftOut]);
  });
  test("the event's own month must be paid in Taiyuan (f)", () => {
    const moved = (region: string) => [paid("2020-01", "2025-10"), paid("2025-11", undefined, { region })];
    const asked = (region: string) => medical("2025-12-15", { date: "2025-11-10" }, moved(region));
    expect([came(asked("140200")), why(asked("140200"), "in-maternity-insurance")]).toEqual([
      "not-covered",
      "beyond elsewhere-in-province 1.1 2.1.3",
    ]);
    expect([came(asked("610100")), why(asked("610100"), "in-maternity-insurance")]).toEqual([
      "pending, employee-fund, back-pay 2026-02-28",
      "no paid-elsewhere 1.1 2.1.3",
    ]);
  });
});

describe("2.1.8: a year to claim, that day included", () => {
  const both = (asOf: string, date: string, from = "2020-01") =>
    (["medical-expense", "allowance"] as const).map((of) => line(told(asOf, { date }, [paid(from)]), of));
  test.each([
    ["2026-03-31", "2025-03-31", "eligible", "yes in-time"],
    ["2026-04-01", "2025-03-31", "not-covered", "beyond after-limit"],
    ["2029-02-28", "2028-02-29", "eligible", "yes in-time"],
    ["2029-03-01", "2028-02-29", "not-covered", "beyond after-limit"],
  ])("asked on %s: %s", (asOf, date, verdict, reason) => {
    for (const found of both(asOf, date)) {
      expect([found.verdict, why(found, "claimed-in-time"), found.claimBy?.slice(0, 4)]).toEqual([
        verdict,
        `${reason} 2.1.8`,
        String(Number(date.slice(0, 4)) + 1),
      ]);
      expect(named(found)).toContain("R6");
    }
  });
  test("what fails by itself fails, however late", () => {
    expect(both("2026-04-01", "2025-03-31", "2024-12").map(came)).toEqual(["not-covered", EMPLOYER]);
  });
});

describe("the first day in force (R7, R7a)", () => {
  test.each([
    ["2024-07-31", "not-covered"],
    ["2024-08-01", "eligible"],
  ])("a birth on %s: %s", (date, verdict) => {
    expect(medical("2024-09-02", { date }, [paid("2020-01")]).verdict).toBe(verdict);
  });
  test("months before it count, costs do not", () => {
    const found = medical("2024-11-05", { date: "2024-10-10" }, [paid("2024-02")]);
    expect([found.from, named(found).includes("R7a")]).toEqual(["2024-08-01", true]);
    expect(came(allowance("2024-11-05", { date: "2024-10-10" }, [paid("2024-02")]))).toBe(FUND);
  });
});

test.each(["140100", "140106", "140121", "140181"])("%s lies in Taiyuan", (region) => {
  const facts = told("2025-12-15", { date: "2025-11-10" }, [paid("2020-01")], { region });
  expect(came(line(facts, "allowance"))).toBe(FUND);
});
test.each(["140200", "140000"])("%s does not: the law of the country", (region) => {
  const facts = told("2025-12-15", { date: "2025-11-10" }, [paid("2020-01")], { region });
  expect(line(facts, "allowance").paper?.document.id).toBe("cn-sil-2018");
});

test("planned months are taken as paid before an event to come, and that is said", () => {
  const ahead = medical("2025-09-05", { date: "2026-02-20" }, [paid("2025-09")]);
  expect([came(ahead), ahead.from, named(ahead).includes("planned-payments")]).toEqual([FUND, "2025-10-01", true]);
  const today = medical("2025-11-20", { date: "2025-11-20" }, [paid("2025-10")]);
  expect([came(today), named(today).includes("planned-payments")]).toEqual([FUND, false]);
});

test("of antenatal costs the year really runs from the pregnancy's end, and that is said", () => {
  const found = medical("2025-06-01", { kind: "prenatal", date: "2025-03-31" }, [paid("2020-01")]);
  expect([came(found), named(found).includes("claim-from-pregnancy-end")]).toEqual([FUND, true]);
});

describe("a limit that is only our reading is a safe day, no last one", () => {
  const limits = (found: DecidedLine) => {
    const [claim] = found.actions.filter(({ id }) => id === "claim");
    return [claim?.by, claim?.safeBy, found.claimBy];
  };
  const asked = (event: EventFacts, record = [paid("2020-01")], more: Told = {}) =>
    told("2025-06-01", { date: "2025-03-31", ...event }, record, more);
  const SAFE = [undefined, "2026-03-31", "2026-03-31"];
  const his = { her: { employed: false }, his: [paid("2020-01")] };
  test.each<[string, Facts, "self" | "spouse", (string | undefined)[]]>([
    ["a birth", asked({}), "self", ["2026-03-31", undefined, "2026-03-31"]],
    ["antenatal costs", asked({ kind: "prenatal" }), "self", SAFE],
    ["a stay without a birth", asked({ kind: "treatment", setting: "inpatient" }), "self", SAFE],
    ["an individual's birth", asked({ setting: "inpatient" }, [individual("2020-01")]), "self", SAFE],
    ["a wife's antenatal costs", asked({ kind: "prenatal" }, [], his), "spouse", SAFE],
  ])("%s", (_what, facts, via, expected) => {
    expect(limits(line(facts, "medical-expense", via))).toEqual(expected);
  });
  test.each<[string, Facts, "self" | "spouse", string]>([
    ["产检", asked({ kind: "prenatal" }), "self", "产检"],
    ["its own word", asked({ kind: "treatment", setting: "inpatient" }), "self", "住院治疗"],
    ["through him", asked({ kind: "prenatal" }, [], his), "spouse", "产检"],
  ])("and that is said of %s", (_what, facts, via, word) => {
    const rests = spoken(facts, "medical-expense", via).assumptions;
    expect(rests.find(({ id }) => id === "claim-from-pregnancy-end")?.text).toBe(
      `申领期限其实从怀孕结束那天算，这里先按${word}那天算，只会更早，不会更晚。`,
    );
  });
});

test("in another province the same rights", () => {
  const event = { date: "2025-11-10", place: "110000" };
  const found = medical("2025-12-15", event, [paid("2025-03")]);
  expect([came(found), found.from, found.claimBy]).toEqual([FUND, "2025-04-01", "2026-11-10"]);
  expect(came(allowance("2025-12-15", event, [paid("2025-03")]))).toBe(FUND);
});

test("abroad medical costs are left open, the allowance is untouched", () => {
  const event = { date: "2025-11-10", place: "overseas" };
  const found = medical("2025-12-15", event, [paid("2025-03")]);
  expect([came(found), why(found, "treated-in-mainland"), named(found)]).toEqual([
    "not-covered",
    "beyond abroad 2.2.1 cn-sil-2018#30",
    ["abroad-left-open"],
  ]);
  expect(came(allowance("2025-12-15", event, [paid("2025-03")]))).toBe(FUND);
});

describe("第二章一、1: never paid is one thing, paid late another", () => {
  const EVENT = { date: "2026-09-20" };
  const months = (record: Contribution[]) => allowance("2026-11-15", EVENT, record);
  test.each([
    ["never", [], "no none-counted 2.1.1 2.1.3"],
    ["elsewhere", [paid("2026-01", "2026-09", { region: "500000" })], "no none-counted 2.1.1 2.1.3"],
    ["all of it in October", [late("2026-01", "2026-09", "2026-10"), paid("2026-10")], "no paid-late-only 2.1.1 2.1.3"],
    ["not yet", [late("2026-01", "2026-09", "2026-12")], "no paid-late-only 2.1.1 2.1.3"],
    ["one in time", [late("2026-01", "2026-08", "2026-10"), paid("2026-09")], "no too-few 2.1.1 2.1.3"],
  ])("%s", (_what, record, reason) => {
    expect(why(months(record), "months-paid")).toBe(reason);
  });
  test("it counted which months, and when the last of them was paid", () => {
    const record = [late("2026-03", "2026-05", "2026-10"), late("2026-06", "2026-09", "2026-11")];
    expect(data(months(record), "months-paid")).toEqual({
      needed: 9,
      wanted: 9,
      first: "2026-03",
      last: "2026-09",
      months: 7,
      paidIn: "2026-11",
    });
  });
});
