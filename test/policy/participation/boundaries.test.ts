/** Both sides of every number of 渝医保发〔2025〕37号 一, 二, 四 and 五. */
import { K, LENGTH, line, type Asked } from "./asked.ts";

describe("joining as an individual", () => {
  const outsider: Asked["person"] = { hukou: "mainland", retiredElsewhere: false, contributions: [] };
  test.each([
    ["male", "1963-06-02", "eligible"],
    ["male", "1963-06-01", "ineligible"],
    ["female", "1968-06-02", "eligible"],
    ["female", "1968-06-01", "ineligible"],
  ] as const)("%s born on %s: %s", (sex, bornOn, verdict) => {
    const found = line("join-as-individual", { person: { ...outsider, sex, bornOn, joinsOn: "2026-06-01" } });
    expect(found.verdict).toBe(verdict);
    expect(found.cites).toContain(K("1.2"));
  });

  test.each([
    ["2026-02", "eligible", "goes-on"],
    ["2026-01", "ineligible", "after-gap"],
  ] as const)("retired, last paid %s: %s", (to, verdict, reason) => {
    const contributions = [{ scheme: "individual" as const, from: "2024-01", to }];
    const found = line("join-as-individual", {
      person: { ...outsider, retiredElsewhere: true, sex: "male", bornOn: "1970-01-01", contributions },
    });
    expect(found.verdict).toBe(verdict);
    expect(found.conditions.find(({ id }) => id === "new-joiner")).toMatchObject({ reason });
    // Who goes on is not asked for the age and the pension of new joiners, and is told so.
    expect(found.assumptions.some(({ id }) => id === "asked-of-new-joiners")).toBe(reason === "goes-on");
  });

  test("half told: never a refusal", () => {
    expect(line("join-as-individual", {})).toMatchObject({ verdict: "unknown", missing: ["person.hukou"] });
    const retired = line("join-as-individual", { person: { hukou: "mainland", retiredElsewhere: true } });
    expect(retired.verdict).toBe("unknown");
    expect(retired.missing).toContain("person.contributions");
  });

  test("a local retired elsewhere joins; paid years decide only what the retired get", () => {
    const local = { hukou: "local", retiredElsewhere: true } as const;
    const outcomes = [{}, { paidYearsHere: 10, paidYearsElsewhere: 10 }, { paidYearsHere: 9, paidYearsElsewhere: 10 }];
    expect(
      outcomes.map((more) => line("join-as-individual", { person: { ...local, ...more } }).conditions.at(-1)?.outcome),
    ).toEqual(["unknown", "met", "unmet"]);
    for (const more of outcomes)
      expect(line("join-as-individual", { person: { ...local, ...more } }).verdict).toBe("eligible");
    expect(line("join-as-individual", { person: { hukou: "local", retiredElsewhere: false } }).verdict).toBe(
      "not-covered",
    );
    expect(line("join-as-individual", { person: { hukou: "other" } }).verdict).toBe("not-covered");
  });
});

describe("newborns", () => {
  const born = (joinsOn: string, more: Asked["newborn"] = {}): Asked => ({
    asOf: joinsOn,
    newborn: { bornOn: "2026-01-01", joinsOn, ...more },
  });
  test.each([
    ["2026-04-01", { certificate: true }, "eligible"],
    ["2026-04-02", { certificate: true }, "unknown"],
    ["2026-04-02", { residencePermit: false, household: false }, "ineligible"],
    ["2026-04-02", { household: true }, "eligible"],
    ["2026-04-01", {}, "unknown"],
  ] as const)("joins on %s with %j: %s", (joinsOn, more, verdict) => {
    expect(line("newborn-joins", born(joinsOn, more))).toMatchObject({ verdict, by: "2026-04-01", cites: [K("1.4")] });
  });

  test.each([
    ["2026-04-01", { verdict: "eligible", from: "2026-01-01" }],
    ["2026-04-02", { verdict: "eligible", from: "2026-04-03" }],
    ["2027-12-31", { verdict: "eligible", from: "2028-01-01" }],
    ["2028-01-01", { verdict: "unknown", waitingFrom: "2028-01-02" }],
    ["2028-10-08", { verdict: "unknown", waitingFrom: "2029-01-01" }],
  ])("covered when joined on %s: %j", (joinsOn, expected) => {
    expect(line("newborn-covered", born(joinsOn))).toMatchObject({ ...expected });
  });

  test("the waiting ends by a caller's figure", () => {
    const figures = { "resident-waiting-months:500000": 3 };
    expect(line("newborn-covered", { ...born("2028-01-01"), figures })).toMatchObject({
      verdict: "pending",
      from: "2028-05-01",
    });
    expect(line("newborn-covered", { ...born("2028-10-08"), figures })).toMatchObject({
      verdict: "pending",
      from: "2029-04-01",
    });
  });
});

test.each([
  ["parent", true, "eligible"],
  ["parent", false, "ineligible"],
  ["cousin", true, "ineligible"],
  ["grandchild", undefined, "unknown"],
] as const)("the account of a %s, insured %s: %s", (relation, insured, verdict) => {
  const found = line("family-account", { relative: { relation, ...(insured !== undefined && { insured }) } });
  expect(found).toMatchObject({ verdict, cites: [K("2.1")] });
});

describe("the individual part only", () => {
  const contributions = [{ scheme: "employer" as const, from: "2020-01", to: "2026-01" }];
  test.each([
    ["2026-05-31", {}, "eligible", "2026-05-31"],
    ["2026-06-01", {}, "ineligible", "2026-05-31"],
    ["2026-04-30", { employerArrearsSince: "2025-12-01" }, "eligible", "2026-04-30"],
    ["2026-05-01", { employerArrearsSince: "2025-12-01" }, "ineligible", "2026-04-30"],
  ] as const)("joins on %s %j: %s", (joinsOn, more, verdict, by) => {
    const person = { employmentChangedOn: "2026-01-31", contributions, joinsOn, ...more };
    expect(line("individual-part-only", { asOf: joinsOn, person })).toMatchObject({ verdict, by });
    expect(line("individual-part-only", { asOf: joinsOn, person: { ...person, contributions: [] } })).toMatchObject({
      verdict,
    });
  });

  test("the change untold is asked for", () => {
    expect(line("individual-part-only", { person: { contributions } }).missing).toEqual(["person.employmentChangedOn"]);
  });
});

describe("the window", () => {
  const record = (to: string) => [{ scheme: "resident" as const, from: "2025-01", to }];
  test.each([
    ["2026-08-31", "2026-12", { verdict: "unknown", waitingFrom: "2026-09-01" }],
    ["2026-09-01", "2026-12", { verdict: "eligible", from: "2027-01-01" }],
    ["2026-12-31", "2026-12", { verdict: "eligible", from: "2027-01-01" }],
    ["2027-01-01", "2026-12", { verdict: "eligible", from: "2027-02-01" }],
    ["2027-02-28", "2026-12", { verdict: "eligible", from: "2027-03-01" }],
    ["2027-03-01", "2026-12", { verdict: "unknown", waitingFrom: "2027-03-02" }],
    ["2026-12-31", "2025-12", { verdict: "unknown", waitingFrom: "2027-01-01" }],
    ["2027-02-10", "2025-12", { verdict: "unknown", waitingFrom: "2027-02-11" }],
  ])("joins on %s, insured to %s: %j", (joinsOn, to, expected) => {
    const facts = { asOf: joinsOn, person: { joinsOn, contributions: record(to) } };
    for (const topic of ["coverage-starts", "waiting"] as const) {
      const found = line(topic, facts);
      expect(found).toMatchObject({ ...expected });
      if (expected.verdict === "unknown") expect(found.missing).toEqual([LENGTH]);
    }
  });

  test.each([
    ["2026-09-20", "freshman", "2026-12", { verdict: "eligible", from: "2026-09-21" }],
    ["2026-09-20", "freshman", "2025-12", { verdict: "unknown", waitingFrom: "2026-09-21" }],
    ["2026-09-20", "student", "2026-12", { verdict: "eligible", from: "2027-01-01" }],
    ["2026-10-01", "student", "2026-12", { verdict: "unknown", waitingFrom: "2026-10-02" }],
    ["2026-09-20", "low-income", "2026-12", { verdict: "not-covered" }],
  ] as const)("on %s a %s, insured to %s: %j", (joinsOn, special, to, expected) => {
    const person = { joinsOn, special, contributions: record(to) };
    expect(line("coverage-starts", { asOf: joinsOn, person })).toMatchObject({ ...expected });
  });

  test.each([
    ["2026-06", "2026-10", "eligible"],
    ["2026-05", "2026-10", "unknown"],
  ])("a gap since %s, back-paid in %s: %s", (last, paidIn, verdict) => {
    const contributions = [
      { scheme: "employer" as const, from: "2025-01", to: last },
      { scheme: "employer" as const, from: last === "2026-06" ? "2026-07" : "2026-06", to: "2026-09", paidIn },
    ];
    const joinsOn = "2026-10-15";
    expect(line("waiting", { asOf: joinsOn, person: { joinsOn, contributions } }).verdict).toBe(verdict);
  });

  test("nothing told of the past is asked for", () => {
    expect(line("waiting", { asOf: "2026-11-01" })).toMatchObject({
      verdict: "unknown",
      missing: ["person.contributions"],
    });
  });

  test.each([
    ["2025-09-08", "500000"],
    ["2026-11-01", "510100"],
  ])("on %s in %s nothing is decided here", (asOf, region) => {
    expect(line("waiting", { asOf, region }).verdict).toBe("not-covered");
  });
});

describe("incentives and the cap", () => {
  const years = (...all: number[]) => all.map((year) => ({ year, paidOn: `${year - 1}-11-01`, claimed: false }));
  test.each([
    [years(2025, 2026, 2027, 2028), "2028-12-31", "ineligible", 0],
    [years(2025, 2026, 2027, 2028, 2029), "2029-12-31", "eligible", 1],
    [years(2025, 2026, 2027, 2028, 2029, 2030), "2030-06-01", "eligible", 2],
    [years(2024, 2025, 2026, 2027, 2028), "2028-12-31", "ineligible", 0],
    [years(2025, 2026, 2027, 2028, 2029, 2031), "2031-06-01", "eligible", 1],
    [years(2025, 2026, 2028, 2029, 2030), "2030-06-01", "ineligible", 0],
  ])("going on: %j on %s: %s", (residentYears, asOf, verdict, count) => {
    const found = line("continuity-incentive", { asOf, residentYears });
    expect(found).toMatchObject({ verdict, count });
    expect(found.amount?.value).toBeUndefined();
    if (count > 0) expect(found.amount?.alternatives).toMatchObject([{ value: 1000 * count }]);
  });

  test("a year as an employee keeps the row and adds nothing to it", () => {
    const residentYears = years(2025, 2026, 2028, 2029, 2030);
    const contributions = [{ scheme: "employer" as const, from: "2027-01", to: "2027-12" }];
    expect(line("continuity-incentive", { asOf: "2030-06-01", residentYears, person: { contributions } }).count).toBe(
      1,
    );
  });

  test("a year without a claim", () => {
    const found = line("zero-claim-incentive", { asOf: "2028-06-01", residentYears: years(2025, 2026, 2027) });
    expect(found).toMatchObject({ verdict: "eligible", count: 3 });
    expect(found.assumed).toContain("unused-sum-stays");
    const untold = [{ year: 2026, paidOn: "2025-11-01" }];
    expect(line("zero-claim-incentive", { asOf: "2028-06-01", residentYears: untold }).verdict).toBe("unknown");
  });

  test.each([
    [2026, 200000, undefined],
    [2027, 200000, 4000],
    [2036, 200000, 40000],
    [2037, 200000, 40000],
    [2036, 190000, 38000],
  ])("insured in 2025 and joined for %d: of %d yuan %s off", (year, cap, value) => {
    const joinsOn = `${year - 1}-12-10`;
    const figures = { "serious-illness-cap:500000": cap };
    const facts = { asOf: joinsOn, person: { joinsOn }, residentYears: years(2025) };
    const found = line("serious-illness-cap", { ...facts, figures });
    expect(found.verdict).toBe(value === undefined ? "ineligible" : "eligible");
    expect(found.amount?.value).toBe(value);
    if (value !== undefined)
      expect(line("serious-illness-cap", facts).missing).toEqual(["figures.serious-illness-cap:500000"]);
  });

  test("going on in the year after restores it", () => {
    const facts = { asOf: "2028-12-01", person: { joinsOn: "2028-12-01" } };
    expect(line("serious-illness-cap", { ...facts, residentYears: years(2025, 2028) }).verdict).toBe("ineligible");
  });
});
