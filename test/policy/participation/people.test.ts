/** Both sides of the numbers of 渝医保发〔2025〕37号 for people who are not in the common case. */
import { K, LENGTH, line } from "./asked.ts";

const resident = (from: string, to: string) => ({ scheme: "resident" as const, from, to });
const years = (...all: number[]) => all.map((year) => ({ year, paidOn: `${year - 1}-11-01`, claimed: false }));

describe("birthdays", () => {
  test.each([
    ["2026-02-27", { verdict: "eligible", from: "2026-02-28" }],
    ["2026-02-28", { verdict: "unknown", waitingFrom: "2026-03-01" }],
  ])("a child of 29 February joined on %s: %j", (joinsOn, expected) => {
    const facts = { asOf: joinsOn, newborn: { bornOn: "2024-02-29", joinsOn } };
    expect(line("newborn-covered", facts)).toMatchObject(expected);
  });

  test.each([
    ["2024-05-29", "eligible"],
    ["2024-05-30", "unknown"],
  ])("ninety days after 29 February: %s", (joinsOn, verdict) => {
    const facts = { asOf: "2025-09-09", newborn: { bornOn: "2025-06-11", joinsOn: "2025-09-09", certificate: true } };
    expect(line("newborn-joins", facts)).toMatchObject({ verdict: "eligible", by: "2025-09-09" });
    // The paper itself holds only from 2025 on: the next leap year.
    const shifted = joinsOn.replace("2024", "2028");
    const leap = { asOf: shifted, newborn: { bornOn: "2028-02-29", joinsOn: shifted, certificate: true } };
    expect(line("newborn-joins", leap)).toMatchObject({ verdict, by: "2028-05-29" });
  });

  test.each([
    ["2027-02-27", "eligible"],
    ["2027-02-28", "ineligible"],
  ])("a man of 29 February 1964 joins on %s: %s", (joinsOn, verdict) => {
    const person = { sex: "male", bornOn: "1964-02-29", hukou: "mainland", retiredElsewhere: false, joinsOn } as const;
    expect(line("join-as-individual", { asOf: joinsOn, person: { ...person, contributions: [] } }).verdict).toBe(
      verdict,
    );
  });
});

describe("a child born before the paper", () => {
  test.each([
    ["2025-09-08", "2025-09-09", ["R7a"]],
    ["2025-09-09", "2025-09-09", []],
    ["2025-09-10", "2025-09-10", []],
  ])("born on %s, joined in ninety days: from %s", (bornOn, from, assumed) => {
    const found = line("newborn-covered", { asOf: "2025-10-01", newborn: { bornOn } });
    expect(found).toMatchObject({ verdict: "eligible", from, assumed });
  });
  test("joined before the paper nothing is decided", () => {
    const newborn = { bornOn: "2025-08-01", joinsOn: "2025-09-08" };
    expect(line("newborn-covered", { newborn }).verdict).toBe("not-covered");
  });
});

describe("papers of a newborn", () => {
  const papers = (joinsOn: string, more: object) =>
    line("newborn-joins", { asOf: joinsOn, newborn: { bornOn: "2026-01-01", joinsOn, ...more } });
  test("in time, another paper will do too, by a reading", () => {
    expect(papers("2026-04-01", { certificate: false, household: true })).toMatchObject({
      verdict: "eligible",
      assumed: ["papers-at-once"],
    });
    expect(papers("2026-04-01", { certificate: true, household: true }).assumed).toEqual([]);
    expect(papers("2026-04-01", { certificate: false, household: false, residencePermit: false }).verdict).toBe(
      "ineligible",
    );
  });
  test("only the paper that nobody told of is asked for", () => {
    expect(papers("2026-04-01", { certificate: false, household: false }).missing).toEqual(["newborn.residencePermit"]);
    expect(papers("2026-04-02", { residencePermit: false }).missing).toEqual(["newborn.household"]);
  });
});

describe("people from outside", () => {
  const outsider = { hukou: "hk-mo-tw-permit", sex: "female", bornOn: "1980-01-01", retiredElsewhere: false } as const;
  test("with a permit of residence as from the mainland", () => {
    expect(line("join-as-individual", { person: { ...outsider, contributions: [] } })).toMatchObject({
      verdict: "eligible",
      cites: [K("1.1"), K("1.3"), K("1.2")],
    });
  });
  test("three months missed are read both ways where that decides", () => {
    const contributions = [{ scheme: "employer" as const, from: "2020-01", to: "2026-02" }];
    const retired = { ...outsider, retiredElsewhere: true, contributions };
    expect(line("join-as-individual", { person: retired })).toMatchObject({
      verdict: "eligible",
      assumed: ["R1", "asked-of-new-joiners", "flexible-worker"],
    });
    const young = { ...outsider, contributions };
    expect(line("join-as-individual", { person: young }).assumed).toEqual(["asked-of-new-joiners", "flexible-worker"]);
  });
});

describe("out of the army, or beside a soldier", () => {
  const joins = (joinsOn: string, more: object) =>
    line("waiting", { asOf: joinsOn, person: { joinsOn, contributions: [], ...more } });
  test.each([
    ["2026-09-30", "eligible", []],
    ["2026-10-31", "eligible", ["R1"]],
    ["2026-11-01", "unknown", []],
  ])("left the army in June, joins on %s: %s", (joinsOn, verdict, assumed) => {
    const found = joins(joinsOn, { leftArmyOn: "2026-06-30" });
    expect(found.verdict).toBe(verdict);
    expect(found.assumed.filter((id) => id === "R1")).toEqual(assumed);
    expect(found.cites).toContain(K("5.2"));
  });
  test.each([
    ["2026-10-31", "eligible"],
    ["2026-11-01", "unknown"],
  ])("a soldier's wife who found work in June joins on %s: %s", (joinsOn, verdict) => {
    const wife = { special: "military-spouse", employmentChangedOn: "2026-06-30" };
    expect(joins(joinsOn, wife).verdict).toBe(verdict);
  });
  test("the day on which she found work is asked for", () => {
    expect(joins("2026-10-31", { special: "military-spouse" })).toMatchObject({
      verdict: "unknown",
      missing: ["person.employmentChangedOn"],
    });
  });
  test.each([
    ["2026-10-31", "eligible", "2026-10-31"],
    ["2026-11-01", "ineligible", "2026-10-31"],
  ])("the individual part only, on %s: %s", (joinsOn, verdict, by) => {
    const person = { leftArmyOn: "2026-06-30", joinsOn };
    const found = line("individual-part-only", { asOf: joinsOn, person });
    expect(found).toMatchObject({ verdict, by, cites: [K("2.2")] });
  });
});

test.each(["low-income", "out-of-poverty", "prisoner"] as const)("%s: by the old rules, at any time", (special) => {
  for (const joinsOn of ["2026-05-01", "2026-11-01"]) {
    for (const topic of ["coverage-starts", "waiting"] as const) {
      const found = line(topic, { asOf: joinsOn, person: { joinsOn, special, contributions: [] } });
      expect(found).toMatchObject({ verdict: "not-covered", cites: [K("5.1")], missing: [] });
    }
  }
});

describe("joining as a resident", () => {
  test.each([
    ["2026-08-31", undefined],
    ["2026-09-01", "2027-02-28"],
    ["2026-12-31", "2027-02-28"],
    ["2027-02-28", "2027-02-28"],
    ["2027-03-01", undefined],
    ["2027-09-01", "2028-02-29"],
  ])("on %s the window ends on %s", (joinsOn, by) => {
    const found = line("join-as-resident", { asOf: joinsOn, person: { joinsOn } });
    expect(found.verdict).toBe("eligible");
    expect([found.by, found.actions.map(({ id, by: last }) => [id, last])]).toEqual([by, [["enrol", by]]]);
    expect(found.assumed).toEqual(["who-may-join", "yearly-window"]);
  });
  test.each([
    ["2026-09-30", "2026-09-30"],
    ["2026-10-01", undefined],
  ])("a student on %s: the window ends on %s", (joinsOn, by) => {
    expect(line("join-as-resident", { asOf: joinsOn, person: { joinsOn, special: "student" } }).by).toBe(by);
  });
  test("who is registered nowhere in the country is not decided", () => {
    expect(line("join-as-resident", { person: { hukou: "other" } }).verdict).toBe("not-covered");
  });
});

describe("a gap of three months", () => {
  const since = (last: string, from: string, more: object = {}) =>
    line("waiting", {
      asOf: "2026-10-15",
      person: {
        joinsOn: "2026-10-15",
        contributions: [
          { scheme: "employer", from: "2025-01", to: last },
          { scheme: "employer", from, to: "2026-09", paidIn: "2026-10", ...more },
        ],
      },
    });
  test("is within, by R1; one of two whatever is read; one of four is not", () => {
    expect(since("2026-06", "2026-07")).toMatchObject({ verdict: "eligible", from: "2027-01-01" });
    expect(since("2026-06", "2026-07").assumed).toContain("R1");
    expect(since("2026-07", "2026-08").assumed).not.toContain("R1");
    expect(since("2026-05", "2026-06").verdict).toBe("unknown");
  });
  test("back-paid in part, it is not healed, and can be", () => {
    const found = since("2026-06", "2026-08");
    expect(found).toMatchObject({ verdict: "unknown", missing: [LENGTH] });
    expect(found.actions.map(({ id }) => id)).toEqual(["back-pay"]);
  });
});

describe("how long one waits", () => {
  const waits = (residentYears: ReturnType<typeof years>, figures?: Record<string, number>) =>
    line("coverage-starts", {
      asOf: "2031-12-10",
      person: { joinsOn: "2031-12-10" },
      residentYears,
      ...(figures && { figures }),
    });
  test.each([
    [years(2025, 2026, 2027, 2028, 2029, 2030), [3]],
    [years(2025, 2026, 2027, 2028, 2029), [4, 3]],
    [years(2025, 2026, 2027), [6]],
    [years(2025, 2026), [7, 6]],
    [[], [9, 6]],
  ])("last insured as told in %j: open, perhaps %j months", (residentYears, months) => {
    const found = waits(residentYears);
    expect(found).toMatchObject({ verdict: "unknown", waitingFrom: "2032-01-01", missing: [LENGTH] });
    expect(found.from).toBeUndefined();
    expect(found.amount).toMatchObject({ status: "open", formula: [{ unit: "months", missing: true, key: LENGTH }] });
    expect(found.amount?.value).toBeUndefined();
    expect(found.amount?.alternatives.map(({ value }) => value)).toEqual(months);
    expect(found.amount?.figures.every(({ status }) => status === "unconfirmed")).toBe(true);
  });
  test("a caller's number decides", () => {
    expect(waits([], { "resident-waiting-months:500000": 4 })).toMatchObject({
      verdict: "pending",
      from: "2032-05-01",
      missing: [],
      amount: { status: "firm", value: 4, alternatives: [] },
    });
  });
  test.each([
    ["2027-06-01", "2029-07-01", [4, 3]],
    ["2023-06-01", "2029-07-01", [6]],
  ])("a child born on %s first joins on %s: years since the birth, from 2025 on", (bornOn, joinsOn, months) => {
    const found = line("newborn-covered", { asOf: joinsOn, newborn: { bornOn, joinsOn } });
    expect(found.amount?.alternatives.map(({ value }) => value)).toEqual(months);
    expect(found.assumed.includes("child-years-since-2025")).toBe(bornOn < "2025");
  });
});

describe("incentives", () => {
  const elsewhere = (...all: number[]) => years(...all).map((one) => ({ ...one, region: "510100" }));
  test("years elsewhere count for the row, what they earned there does not stack", () => {
    const before = [...elsewhere(2025, 2026, 2027, 2028), ...years(2029)];
    expect(line("continuity-incentive", { asOf: "2029-06-01", residentYears: before }).count).toBe(1);
    const earned = [...elsewhere(2025, 2026, 2027, 2028, 2029), ...years(2030)];
    expect(line("continuity-incentive", { asOf: "2030-06-01", residentYears: earned }).count).toBe(1);
    expect(line("zero-claim-incentive", { asOf: "2030-06-01", residentYears: elsewhere(2028, 2029) }).count).toBe(0);
  });
  test.each([
    ["2030-02-28", "eligible", "现在连续 5 年"],
    ["2030-03-01", "eligible", "现在连续 0 年"],
  ])("the row stands while the year can still be joined: on %s", (asOf, verdict, says) => {
    const found = line("continuity-incentive", { asOf, residentYears: years(2025, 2026, 2027, 2028, 2029) });
    expect(found).toMatchObject({ verdict, count: 1 });
    expect(found.conditions[0]?.observed).toContain(says);
  });
  test.each([
    ["2028-12-31", 0],
    ["2029-01-01", 1],
  ])("the fifth year, paid in November before: on %s %d", (asOf, count) => {
    expect(line("continuity-incentive", { asOf, residentYears: years(2025, 2026, 2027, 2028, 2029) }).count).toBe(
      count,
    );
  });
  test.each([
    ["2029-09", "2029-10-20", 1, ["gap-ends-on-joining"]],
    ["2029-08", "2029-10-20", 0, []],
    ["2029-12", "2029-10-20", 1, []],
  ])("an employee to %s who joins again on %s goes on: %d", (to, paidOn, count, assumed) => {
    const contributions = [{ scheme: "employer" as const, from: "2029-01", to }];
    const row = years(2025, 2026, 2027, 2028);
    const told = { residentYears: [...row, { year: 2030, paidOn, claimed: false }], person: { contributions } };
    expect(line("continuity-incentive", { asOf: "2030-06-01", ...told })).toMatchObject({ count, assumed });
    // The same, told in months.
    const months = [...row.map(({ year }) => resident(`${year}-01`, `${year}-12`)), ...contributions];
    const back = { ...resident("2030-01", "2030-12"), paidIn: paidOn.slice(0, 7) };
    const inMonths = { person: { contributions: [...months, back] } };
    expect(line("continuity-incentive", { asOf: "2030-06-01", ...inMonths })).toMatchObject({ count, assumed });
  });
  test("leaving clears no sum that was gathered without a claim", () => {
    const left = { residentYears: years(2025, 2026), person: { contributions: [resident("2025-01", "2026-12")] } };
    expect(line("zero-claim-incentive", { asOf: "2029-06-01", ...left })).toMatchObject({
      verdict: "eligible",
      count: 2,
      amount: { status: "open", alternatives: [{ value: 2000 }] },
      missing: ["figures.resident-incentive:500000:zero-claim"],
    });
  });
  test("a caller's sum decides, and the most that is said to be given is another", () => {
    const figures = { "resident-incentive:500000:zero-claim": 30000, "serious-illness-cap:500000": 200000 };
    const found = line("zero-claim-incentive", { asOf: "2028-06-01", residentYears: years(2025, 2026), figures });
    expect(found.amount).toMatchObject({ status: "provisional", value: 60000, low: 40000 });
    const less = { ...figures, "resident-incentive:500000:zero-claim": 20000 };
    expect(
      line("zero-claim-incentive", { asOf: "2028-06-01", residentYears: years(2025, 2026), figures: less }).amount,
    ).toMatchObject({ status: "firm", value: 40000 });
  });
});

describe("years missed", () => {
  test.each([
    ["2028-09-30", "2028-12-31", "ineligible"],
    ["2028-09-30", "2029-02-01", "eligible"],
  ])(
    "out of the army on %s, joins on %s: a soldier in time has missed nothing (五、2): %s",
    (leftArmyOn, joinsOn, verdict) => {
      const person = { joinsOn, leftArmyOn, contributions: [resident("2018-01", "2024-12")] };
      expect(line("serious-illness-cap", { asOf: joinsOn, person }).verdict).toBe(verdict);
    },
  );
  test.each([
    ["2026-12-10", 2],
    ["2025-12-10", 1],
  ])("nobody counts from before 2025: uninsured since 2020, joins on %s", (joinsOn, count) => {
    const person = { joinsOn, contributions: [resident("2018-01", "2020-12")] };
    expect(line("serious-illness-cap", { asOf: joinsOn, person })).toMatchObject({ verdict: "eligible", count });
  });
  test("a year with any basic insurance is not missed", () => {
    const person = {
      joinsOn: "2028-12-10",
      contributions: [{ scheme: "employer" as const, from: "2027-06", to: "2027-07", region: "510100" }],
    };
    expect(line("serious-illness-cap", { asOf: "2028-12-10", person, residentYears: years(2025) }).count).toBe(2);
  });
  test("rejoined and stopped again, the years add up", () => {
    const facts = { asOf: "2029-12-10", person: { joinsOn: "2029-12-10" } };
    expect(line("serious-illness-cap", { ...facts, residentYears: years(2025, 2028) }).count).toBe(3);
  });
  test.each([
    ["2024-03-01", "2026-02-20", 0, false],
    ["2024-03-01", "2026-03-01", 1, true],
    ["2025-03-01", "2027-03-01", 2, false],
  ])("a child born on %s first joins on %s: %d", (bornOn, joinsOn, count, assumed) => {
    const found = line("serious-illness-cap", { asOf: joinsOn, newborn: { bornOn, joinsOn } });
    expect(found.count).toBe(count);
    expect(found.assumed.includes("child-years-since-2025")).toBe(assumed);
  });
});
