/** 渝医保发〔2025〕37号 三、2 what resident insurance pays; 五、2–3 from which day, and who waits. */
import type { Contribution, EventFacts } from "../../../shared/policy/facts/facts.ts";
import { line as spoken } from "../asking.ts";
import {
  employer,
  individual,
  line,
  lines,
  named,
  noted,
  resident,
  throughResident,
  todo,
  told,
  verdict,
  why,
  type More,
} from "./chongqing.ts";

const insured = [resident("2024-01")];
const CAESAREAN = { caesarean: true };
const asked = (date: string, record: Contribution[], more: More = {}) =>
  throughResident(date, record, { ...more, event: { ...CAESAREAN, ...more.event } });
const paid = (from: string, to: string | undefined, paidIn: string) => resident(from, to, { paidIn });

describe("三、2: 孕产妇", () => {
  const surgery = (event: Partial<EventFacts>, sex?: "male" | "female") => {
    const facts = told("2025-12-10", insured, { event: { kind: "family-planning", setting: "outpatient", ...event } });
    return line({ ...facts, person: { ...(sex && { sex }), contributions: insured } }, "medical-expense", "resident");
  };

  test.each([
    ["a man's", { procedure: "vasectomy" }, "male", "not-covered", "beyond not-a-mother 37号 3.2"],
    ["a vasectomy, whoever", { procedure: "vasectomy" }, undefined, "not-covered", "beyond not-a-mother 37号 3.2"],
    [
      "in hospital too",
      { procedure: "vasectomy", setting: "inpatient" },
      "male",
      "not-covered",
      "beyond not-a-mother 37号 3.2",
    ],
    ["a man's, not named", {}, "male", "not-covered", "beyond not-a-mother 37号 3.2"],
    ["nobody's, not named", {}, undefined, "unknown", "missing procedure-not-told 37号 3.2"],
    ["a woman's", { procedure: "iud-insertion" }, "female", "eligible 2025-09-09", "yes outpatient 37号 3.2"],
    ["a woman's, not named", {}, "female", "eligible 2025-09-09", "yes outpatient 37号 3.2"],
  ] as const)("%s", (_what, event, sex, is, reason) => {
    const found = surgery(event, sex);
    expect([verdict(found), why(found, "named-treatment")]).toEqual([is, reason]);
    expect(named(found).includes("as-a-mother")).toBe(is.startsWith("eligible"));
  });

  test("surgery that ends a pregnancy rests on nothing of the kind", () => {
    expect(named(surgery({ procedure: "abortion" }, "female"))).not.toContain("as-a-mother");
  });
});

describe("三、2: what is named", () => {
  const through = (event: Partial<EventFacts>) => throughResident("2025-12-10", insured, { event });

  test.each<[string, Partial<EventFacts>, string, string]>([
    ["caesarean", CAESAREAN, "inpatient", "as-inpatient"],
    ["delivery with a complication", { complication: true }, "inpatient", "as-inpatient"],
    ["termination in hospital", { kind: "termination", setting: "inpatient" }, "inpatient", "as-inpatient"],
    ["treatment of a complication", { kind: "treatment", complication: true }, "inpatient", "as-inpatient"],
    [
      "a hospital check-up for one",
      { kind: "prenatal", setting: "inpatient", complication: true },
      "inpatient",
      "as-inpatient",
    ],
    [
      "abortion in hospital",
      { kind: "family-planning", procedure: "abortion", setting: "inpatient" },
      "inpatient",
      "as-inpatient",
    ],
    [
      "abortion outside",
      { kind: "family-planning", procedure: "abortion", setting: "outpatient" },
      "outpatient",
      "as-outpatient",
    ],
    ["induced labour, anywhere", { kind: "family-planning", procedure: "induced-labour" }, "either", "as-either"],
    [
      "iud, outside",
      { kind: "family-planning", procedure: "iud-insertion", setting: "outpatient" },
      "outpatient",
      "as-outpatient",
    ],
    ["surgery not named, outside", { kind: "family-planning", setting: "outpatient" }, "outpatient", "as-outpatient"],
  ])("%s", (_what, event, named, note) => {
    const found = through(event);
    expect([verdict(found), found.payer, why(found, "named-treatment")]).toEqual([
      "eligible 2025-09-09",
      "resident-fund",
      `yes ${named} 37号 3.2`,
    ]);
    expect([noted(found), todo(found)]).toEqual([[note], []]);
  });

  test.each<[string, Partial<EventFacts>]>([
    ["plain delivery", {}],
    ["difficult delivery", { dystocia: true }],
    ["caesarean told as outpatient", { caesarean: true, setting: "outpatient" }],
    ["treatment without a complication", { kind: "treatment" }],
    ["check-up", { kind: "prenatal" }],
    ["check-up for a complication, outpatient", { kind: "prenatal", setting: "outpatient", complication: true }],
    ["other surgery in hospital", { kind: "family-planning", procedure: "tubal-ligation", setting: "inpatient" }],
    ["termination outside hospital", { kind: "termination", setting: "outpatient" }],
    ["abroad", { caesarean: true, place: "overseas" }],
  ])("%s: decided by no loaded document", (_what, event) => {
    const found = through(event);
    expect([verdict(found), todo(found), found.payer]).toEqual(["not-covered", [], undefined]);
    expect(why(found, "named-treatment")).toMatch(/^beyond .* 37号 3\.2$/);
  });

  test.each<[string, Partial<EventFacts>, string]>([
    ["termination", { kind: "termination" }, "event.setting"],
    ["surgery", { kind: "family-planning" }, "event.setting"],
    ["a check-up for a complication", { kind: "prenatal", complication: true }, "event.setting"],
    ["surgery in hospital", { kind: "family-planning", setting: "inpatient" }, "event.procedure"],
  ])("%s without what decides: unknown", (_what, event, missing) => {
    const found = through(event);
    expect([verdict(found), found.missing]).toEqual(["unknown", [missing]]);
    // Not named, nothing here decides; so her months refuse nothing before that is known.
    const later = throughResident("2025-12-10", [resident("2025-10", undefined, { paidIn: "2025-12" })], { event });
    expect([verdict(later), later.missing]).toEqual(["unknown", [missing]]);
  });
});

describe("who", () => {
  test.each<[string, string, Contribution[], More, string]>([
    ["the day before the document", "2025-09-08", insured, {}, "not-covered"],
    ["its first day", "2025-09-09", insured, {}, "eligible 2025-09-09"],
    [
      "a resident of another place (h)",
      "2025-12-10",
      [resident("2024-01", undefined, { region: "510100" })],
      {},
      "not-covered",
    ],
    ["her costs reimbursed already", "2025-12-10", insured, { residentReimbursed: true }, "eligible 2025-09-09"],
    ["her last month", "2025-12-31", [resident("2024-01", "2025-12")], {}, "eligible 2025-09-09"],
    ["the month after it", "2026-01-01", [resident("2024-01", "2025-12")], {}, "ineligible"],
  ])("%s", (_who, date, record, more, is) => {
    expect(verdict(asked(date, record, more))).toBe(is);
  });

  test.each([
    ["2026-01-10", "2026-04-30", true],
    ["2026-01-10", "2026-05-01", false],
  ])("resident insurance that ended in December, birth on %s, asked on %s (R8): %s", (date, asOf, exists) => {
    const all = lines(told(date, [resident("2024-01", "2025-12")], { asOf, event: CAESAREAN }));
    expect(all.some((one) => one.includes("resident"))).toBe(exists);
    expect(all[0]).toContain("medical-expense/self");
  });

  test("going on is taken as planned, and that is said", () => {
    expect(named(asked("2026-03-10", insured, { asOf: "2025-12-10" }))).toContain("planned-payments");
  });

  test("not beside employee insurance in the event's month, and not of another place once it has lapsed", () => {
    const moved = lines(
      told("2025-12-10", [resident("2024-01", "2025-11"), individual("2025-12")], { event: CAESAREAN }),
    );
    expect(moved.join()).not.toContain("resident");
    const there = [resident("2024-01", "2025-12", { region: "510100" })];
    expect(lines(told("2026-01-10", there, { event: CAESAREAN })).join()).not.toContain("resident");
  });
});

describe("五、3: from which day", () => {
  const before = resident("2024-01", "2025-12");

  test.each<[string, Contribution[], string, string]>([
    [
      "paid by December: from January",
      [before, paid("2026-01", undefined, "2025-12")],
      "2026-01-01",
      "eligible 2025-09-09",
    ],
    [
      "paid in January: from February",
      [before, paid("2026-01", undefined, "2026-01")],
      "2026-02-01",
      "eligible 2026-02-01",
    ],
    [
      "paid in January, in January",
      [before, paid("2026-01", undefined, "2026-01")],
      "2026-01-31",
      "ineligible 2026-02-01",
    ],
    [
      "paid in February: from March",
      [before, paid("2026-01", undefined, "2026-02")],
      "2026-03-01",
      "eligible 2026-03-01",
    ],
    [
      "paid in February, in February",
      [before, paid("2026-01", undefined, "2026-02")],
      "2026-02-28",
      "ineligible 2026-03-01",
    ],
    ["paid in March: outside the window", [before, paid("2026-01", undefined, "2026-03")], "2026-05-10", "unknown"],
    [
      "paid in March, before it",
      [before, paid("2026-01", undefined, "2026-03")],
      "2026-02-10",
      "ineligible 2027-04-01",
    ],
    ["paid in August: outside the window", [before, paid("2026-01", undefined, "2026-08")], "2026-10-10", "unknown"],
    [
      "told from February, paid in it",
      [before, paid("2026-02", undefined, "2026-02")],
      "2026-03-10",
      "eligible 2026-03-01",
    ],
  ])("%s", (_what, record, date, is) => {
    const found = asked(date, record, { asOf: date > "2026-09-01" ? date : "2026-09-01" });
    expect(verdict(found)).toBe(is);
    expect(found.missing).toEqual(is === "unknown" ? ["figures.resident-waiting-months:500000"] : []);
  });
});

describe("五、3: what is paid from September to December covers from January, as coverage-starts says", () => {
  const before = resident("2024-01", "2026-09");
  test.each([
    ["in September, told from October, born in November", before, "2026-10", "2026-09", "2026-11-10", "ineligible"],
    ["the last day before January", before, "2026-10", "2026-09", "2026-12-31", "ineligible"],
    ["from January on", before, "2026-10", "2026-09", "2027-01-01", "eligible 2027-01-01"],
    [
      "in November, told from December",
      resident("2024-01", "2026-11"),
      "2026-12",
      "2026-11",
      "2027-02-10",
      "eligible 2027-01-01",
    ],
    ["who waits, waits from January", resident("2025-02", "2025-06"), "2026-10", "2026-09", "2027-02-10", "unknown"],
  ])("%s", (_what, was, from, paidIn, date, is) => {
    const found = asked(date, [was, paid(from, undefined, paidIn)], {
      asOf: date > "2026-12-01" ? date : "2026-12-01",
    });
    expect(verdict(found).startsWith(is)).toBe(true);
    if (is === "ineligible") expect(why(found, "insured-as-resident")).toBe("no covered-later 37号 3.2 37号 5.3");
    if (is === "unknown") expect(found.conditions.at(-1)?.truth.reason).toBe("waiting-unknown");
  });
  test("by a caller's length of waiting, from January and not from the month told", () => {
    const record = [resident("2025-02", "2025-06"), paid("2026-10", undefined, "2026-09")];
    const after = (date: string) =>
      verdict(asked(date, record, { asOf: date, figures: { "resident-waiting-months:500000": 3 } }));
    expect([after("2027-03-31"), after("2027-04-01")]).toEqual(["ineligible 2027-04-01", "eligible 2027-04-01"]);
  });
});

describe("五、2: who waits", () => {
  test.each<[string, Contribution[], string, string[]]>([
    ["insured since before 2025 (a reading)", [resident("2025-01")], "eligible 2025-09-09", ["began-before-2025"]],
    ["begins in February 2025, nothing before", [resident("2025-02")], "unknown", []],
    ["after another resident year", [resident("2024-06", "2024-12"), resident("2025-01")], "eligible 2025-09-09", []],
    ["after a job, without a gap", [employer("2024-06", "2025-03"), resident("2025-04")], "eligible 2025-09-09", []],
    [
      "after insurance in another place",
      [resident("2024-06", "2025-03", { region: "510100" }), resident("2025-04")],
      "eligible 2025-09-09",
      [],
    ],
    [
      "after a gap of three months, back-paid",
      [
        employer("2024-06", "2025-03"),
        resident("2025-04", "2025-06", { paidIn: "2025-07", region: "510100" }),
        resident("2025-07"),
      ],
      "eligible 2025-09-09",
      ["R1"],
    ],
    ["after a gap of three months, not paid", [employer("2024-06", "2025-03"), resident("2025-07")], "unknown", []],
    [
      "directly after a December, in the window",
      [employer("2024-06", "2024-12"), paid("2025-03", undefined, "2025-02")],
      "eligible 2025-09-09",
      [],
    ],
  ])("%s", (_what, record, is, reads) => {
    const found = asked("2025-12-10", record);
    expect(verdict(found)).toBe(is);
    expect(named(found)).toEqual(expect.arrayContaining(reads));
    if (is === "unknown") expect(noted(found)).toContain("special-groups");
  });

  test("五、1: 低收入、脱贫、服刑 keep their older waiting; 五、3: students wait like everybody", () => {
    const facts = told("2025-12-10", [employer("2024-06", "2025-03"), resident("2025-07")], { event: CAESAREAN });
    const { notes } = spoken(facts, "medical-expense", "resident");
    const groups = notes.filter((text) => text.includes("原来的规定"));
    expect(groups).toEqual([expect.stringContaining("低收入、脱贫、服刑等人的等待期照原来的规定")]);
    expect(groups.join()).toContain("在重庆读大学的，等待期和别人一样，只是一般 9 月参保");
    expect(groups.join()).not.toContain("新生儿");
  });

  test.each([
    ["2026-01-31", "unknown"],
    ["2026-02-01", "eligible 2026-02-01"],
    ["2026-06-10", "eligible 2026-02-01"],
  ])("twelve paid months before the event take the waiting as over (a reading), on %s: %s", (date, is) => {
    const found = asked(date, [resident("2025-02")]);
    expect([verdict(found), named(found).includes("waiting-taken-as-over")]).toEqual([is, is !== "unknown"]);
  });

  test.each([
    ["2025-12-31", 3, "ineligible 2026-01-01"],
    ["2026-01-01", 3, "eligible 2026-01-01"],
    ["2025-12-31", 2, "eligible 2025-12-01"],
  ])("the caller's waiting time, counted from October on: birth on %s, %i months: %s", (date, months, is) => {
    const figures = { "resident-waiting-months:500000": months };
    const found = asked(date, [resident("2025-10")], { figures });
    expect([verdict(found), found.missing]).toEqual([is, []]);
  });

  test("a gap counts to the first month covered; to the month of joining it would be none (a reading, as taking part is asked)", () => {
    const worked = (to: string) => [employer("2026-01", to), paid("2027-01", undefined, "2026-10")];
    const found = asked("2027-02-10", worked("2026-10"), { asOf: "2026-10-20" });
    expect([verdict(found), named(found).includes("gap-to-cover")]).toEqual(["unknown", true]);
    // By either there is a gap, or none.
    expect(named(asked("2027-02-10", worked("2026-08"), { asOf: "2026-10-20" }))).not.toContain("gap-to-cover");
    const until = asked("2027-02-10", worked("2026-12"), { asOf: "2026-10-20" });
    expect([verdict(until), named(until).includes("gap-to-cover")]).toEqual(["eligible 2027-01-01", false]);
  });

  test("a stretch that follows inherits the waiting", () => {
    expect(verdict(asked("2026-03-10", [resident("2025-09", "2025-12"), resident("2026-01")]))).toBe("unknown");
  });
});

test("a birth's month told to be paid is not said to be unpaid, whatever is done before it (R8)", () => {
  const found = asked("2026-03-31", [resident("2026-03")], { asOf: "2025-01-16" });
  expect([found.verdict, found.premises.map(({ id }) => id).includes("R8")]).toEqual(["pending", false]);
});

describe("an event to come (R9): the last day is that of 五、3 (R8a)", () => {
  const until = [resident("2024-01", "2025-12")];

  test.each<[string, string, Contribution[], string, string[]]>([
    ["2025-12-10", "2026-03-10", insured, "eligible 2025-09-09", []],
    ["2025-12-10", "2026-02-10", until, "pending 2025-09-09", ["keep-paying 2026-01-31 from 2026-02-01"]],
    ["2025-12-10", "2026-01-10", until, "pending 2025-09-09", ["keep-paying 2025-12-31"]],
    ["2025-12-10", "2026-05-10", until, "pending 2025-09-09", ["keep-paying 2026-02-28 from 2026-03-01"]],
    ["2026-01-31", "2026-02-10", until, "pending 2026-02-01", ["keep-paying 2026-01-31"]],
    ["2026-02-05", "2026-02-10", until, "ineligible", ["enrol"]],
    ["2026-03-01", "2026-05-10", until, "ineligible", ["enrol"]],
  ])("asked on %s for %s: %s", (asOf, date, record, is, does) => {
    const found = asked(date, record, { asOf });
    expect([verdict(found), todo(found)]).toEqual([is, does]);
  });

  test("the promise: paid on its last day it stands from the day said, a day later not", () => {
    const done = (paidIn: string, asOf: string) =>
      verdict(asked("2026-02-10", [...until, paid("2026-01", undefined, paidIn)], { asOf }));
    expect(done("2026-01", "2026-01-31")).toBe("eligible 2026-02-01");
    expect(done("2026-02", "2026-02-01")).toBe("ineligible 2026-03-01");
  });

  test("a payment told for later does not stand in the way of paying now; joining anew only begins a waiting", () => {
    const planned = [resident("2025-01", "2025-12"), paid("2026-01", undefined, "2026-05")];
    const found = asked("2026-05-15", planned, { asOf: "2026-02-02" });
    expect([verdict(found), todo(found)]).toEqual(["pending 2026-03-01", ["keep-paying 2026-02-28"]]);
    const anew = asked("2026-05-15", [resident("2025-10", "2025-12")], { asOf: "2026-02-02" });
    expect([verdict(anew), todo(anew)]).toEqual(["ineligible", ["enrol"]]);
  });
});
