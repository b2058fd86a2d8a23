/** 社会保险法 in places that are not loaded: who is an employer member, how many months, how much. */
import type { Contribution } from "../../../shared/policy/facts/facts.ts";
import { assess, type Facts } from "../../../shared/policy/index.ts";
import { benefit, born, data, employer, ended, individual, lines, named, noted, resident, todo } from "./decisions.ts";
import { allowance, by, came, medical, throughSpouse, told, why } from "./national.ts";

const job = [employer("2024-01")];
const wage = { her: { employerAverageWage: 12000 } };
const ALLOWANCE = "qualifying-months:310000:employer";
const MEDICAL = "qualifying-months:310000:employer-medical";

describe("how many months is left to local rules (五十四)", () => {
  test("not told: unknown, the figure named, the sum only if they are full", () => {
    const found = allowance(job, wage);
    expect([found.verdict, found.missing]).toEqual(["unknown", [`figures.${ALLOWANCE}`]]);
    expect(why(found, "insured-by-employer")).toBe("yes paid sil 53 sil 54");
    expect(why(found, "months-paid")).toBe("missing not-loaded sil 54");
    expect(data(found, "months-paid")).toMatchObject({ months: 29, first: "2024-01", last: "2026-05" });
    expect(found.amount).toMatchObject({ status: "open", low: 39_200, high: 39_200, days: 98 });
    expect(found.amount?.value).toBeUndefined();
    expect(found.amount?.alternatives.map(({ value, because, figure }) => [value, because[0]?.id, figure])).toEqual([
      [39_200, "local-months-full", ALLOWANCE],
    ]);
    expect(found.claimBy).toBeUndefined();
    const costs = medical(job, wage);
    expect([costs.verdict, costs.missing, costs.amount]).toEqual(["unknown", [`figures.${MEDICAL}`], undefined]);
  });
  test("the wage not told either: named too, and no sum", () => {
    const found = allowance(job);
    expect(found.missing).toEqual([`figures.${ALLOWANCE}`, "person.employerAverageWage"]);
    expect(found.amount).toMatchObject({ status: "open", alternatives: [] });
  });

  test.each([
    ["2025-10", 9, "ineligible"],
    ["2025-09", 9, "eligible employee-fund 2026-05-10"],
    ["2025-08", 9, "eligible employee-fund 2026-05-10"],
    ["2026-05", 1, "eligible employee-fund 2026-05-10"],
    ["2026-05", 0, "eligible employee-fund 2026-05-10"],
  ])("paid since %s, %i asked, the event's own month included (R5): %s", (from, months, is) => {
    const found = allowance([employer(from)], { ...wage, figures: { [ALLOWANCE]: months } });
    expect(came(found)).toBe(is);
    expect(named(found).includes("R5")).toBe(from === "2025-09" || months === 1);
    expect(todo(found)).toEqual([]);
    expect(found.actions.map(({ id }) => id)).toEqual(is.startsWith("eligible") ? ["claim"] : []);
  });
  test.each([
    ["2025-10", "ineligible 2026-06-01"],
    ["2025-09", "eligible employee-fund 2026-05-01"],
    ["2025-05", "eligible employee-fund 2026-01-01"],
  ])("medical, paid since %s, nine asked: %s", (from, is) => {
    expect(came(medical([employer(from)], { figures: { [MEDICAL]: 9 } }))).toBe(is);
  });
  test("each benefit has its own figure, and only the place's own counts", () => {
    expect(medical(job, { figures: { [ALLOWANCE]: 9 } }).verdict).toBe("unknown");
    expect(allowance(job, { figures: { [MEDICAL]: 9 } }).verdict).toBe("unknown");
    expect(allowance(job, { figures: { "qualifying-months:110000:employer": 9 } }).verdict).toBe("unknown");
  });

  test.each([
    ["310115", "310000"],
    ["320106", "320100"],
    ["429004", "429004"],
    ["659001", "659001"],
    ["460100", "460100"],
    ["500112", "500000"],
    ["510104", "510100"],
    ["511703", "511700"],
  ])("asked in %s the figure is that of %s", (region, place) => {
    expect(allowance(job, { region }).missing[0]).toBe(`figures.qualifying-months:${place}:employer`);
  });
  test("a municipality is one place: months of another district count", () => {
    const moved = [
      employer("2024-01", "2025-12", { region: "310104" }),
      employer("2026-01", undefined, { region: "310115" }),
    ];
    expect(data(allowance(moved), "months-paid")).toMatchObject({ months: 29 });
  });

  test.each<[string, Contribution[], number]>([
    ["a month missed", [employer("2024-01", "2025-12"), employer("2026-02")], 4],
    [
      "that month back-paid in time (R3, R10)",
      [employer("2024-01", "2025-12"), employer("2026-01", "2026-01", { paidIn: "2026-04" }), employer("2026-02")],
      29,
    ],
    [
      "back-paid after the fourth month",
      [employer("2024-01", "2025-12"), employer("2026-01", "2026-01", { paidIn: "2026-05" }), employer("2026-02")],
      4,
    ],
    ["in another place before", [employer("2024-01", "2025-12", { region: "320100" }), employer("2026-01")], 5],
    ["paid by herself before", [individual("2024-01", "2025-12"), employer("2026-01")], 5],
  ])("in a row: %s", (_what, record, months) => {
    expect(data(allowance(record), "months-paid")).toMatchObject({ months });
  });
  test("months left out are said", () => {
    const away = [employer("2024-01", "2025-12", { region: "320100" }), employer("2026-01")];
    expect(named(allowance(away))).toContain("R10");
    expect(named(allowance(job))).not.toContain("R10");
  });
});

describe("a month that the employer pays late or owes (八十六)", () => {
  const cases: [string, Contribution[], object, string][] = [
    [
      "paid late",
      [employer("2024-01", "2026-04"), employer("2026-05", "2026-05", { paidIn: "2026-06" }), employer("2026-06")],
      {},
      "late",
    ],
    [
      "to be paid late",
      [employer("2024-01", "2026-04"), employer("2026-05", "2026-05", { paidIn: "2026-09" }), employer("2026-06")],
      {},
      "late",
    ],
    ["between two months of an employer's", [employer("2024-01", "2026-04"), employer("2026-06")], {}, "owed"],
    ["behind while she works there", [employer("2024-01", "2026-04")], { employed: true }, "owed"],
  ];
  test.each(cases)("%s: she is insured, and the figure is asked", (_what, record, her, reason) => {
    for (const found of [allowance(record, { her }), medical(record, { her })]) {
      expect([found.verdict, by(found)]).toEqual(["unknown", "cn-sil-2018"]);
      expect(why(found, "insured-by-employer")).toBe(`yes ${reason} sil 53 sil 54 sil 86`);
      expect(noted(found)).toContain("arrears");
      expect(found.missing[0]).toMatch(/^figures\.qualifying-months:310000/);
    }
  });
  test("the months before the one that is owed are told, and that they do not reach it", () => {
    const her = { employed: true, employerAverageWage: 12000 };
    const found = allowance([employer("2024-01", "2026-04")], { her });
    expect(data(found, "months-paid")).toEqual({ months: 28, first: "2024-01", last: "2026-04", behind: 1 });
    const facts = told([employer("2024-01", "2026-04")], { her });
    const line = assess(facts).benefits.find((one) => one.benefit === "allowance");
    expect(line?.conditions.find(({ id }) => id === "months-paid")?.observed).toBe(
      "2024 年 1 月到 2026 年 4 月，连续 28 个月，还没有连到生产当月；当地要交满几个月，还没有收录",
    );
  });
  test("so are those of a job that is told to stop long before a birth to come", () => {
    const event = { kind: "delivery", date: "2026-12-20" } as const;
    const found = allowance([employer("2026-03", "2026-07")], { her: { employed: true }, event });
    expect(data(found, "months-paid")).toEqual({ months: 5, first: "2026-03", last: "2026-07", behind: 5 });
  });
  test("with the figure it counts once it is paid and paid on; else whether it counts is the place's to say", () => {
    const figures = { [ALLOWANCE]: 9 };
    const paidLate = [
      employer("2024-01", "2026-04"),
      employer("2026-05", "2026-05", { paidIn: "2026-06" }),
      employer("2026-06"),
    ];
    expect(allowance(paidLate, { figures }).verdict).toBe("eligible");
    const found = allowance([employer("2024-01", "2026-04"), employer("2026-06")], { figures });
    expect([found.verdict, why(found, "months-paid")]).toEqual(["unknown", "missing late sil 54"]);
  });
  test.each([
    ["2026-08-31", "unknown"],
    ["2026-09-01", "ineligible employer"],
  ])("behind since May, she still works there, asked on %s: %s", (asOf, is) => {
    const found = allowance([employer("2024-01", "2026-04")], { asOf, her: { employed: true } });
    expect(came(found)).toBe(is);
    expect(named(found).includes("R10")).toBe(asOf === "2026-08-31");
  });
  test.each([
    [{ employed: true }, "2026-05-09", "ineligible employer"],
    [{ employed: true }, "2026-05-11", "unknown"],
    [{ employed: true }, null, "unknown"],
  ] as const)("%j, the contract ended on %s: %s", (her, dismissedOn, is) => {
    expect(came(allowance([employer("2024-01", "2026-04")], { her: { ...her, dismissedOn } }))).toBe(is);
  });
  test.each([
    ["2026-08", "unknown", "yes owed sil 53 sil 54 sil 86"],
    ["2026-09", "ineligible employer", "not asked"],
  ])("paid to April, the next month paid is %s: %s", (from, is, because) => {
    const asked = { asOf: "2026-12-10", her: { employed: true } };
    const found = allowance([employer("2024-01", "2026-04"), employer(from)], asked);
    expect([came(found), why(found, "insured-by-employer")]).toEqual([is, because]);
  });
});

describe("who else", () => {
  test("a resident is told that her place decides, and what to ask there", () => {
    const costs = assess(told([resident("2026-01", "2026-12")])).benefits.find(({ via }) => via === "resident");
    expect(costs?.verdict).toBe("not-covered");
    expect(costs?.notes).toEqual([expect.stringMatching(/归各地定，这里没有收录，请打 12393 .*报哪些、报多少/)]);
  });
  test.each<[string, Contribution[], string]>([
    ["pays for herself", [individual("2024-01")], "individual"],
    ["on unemployment benefit", [benefit("2026-01")], "unemployment-benefit"],
    ["paid in another place", [employer("2024-01", undefined, { region: "320100" })], "elsewhere"],
  ])("%s: not covered, and what to ask is said", (_who, record, reason) => {
    for (const found of [allowance(record), medical(record)]) {
      expect([found.verdict, why(found, "insured-by-employer")]).toEqual([
        "not-covered",
        `beyond ${reason} sil 53 sil 54`,
      ]);
      expect(noted(found)).toEqual(
        reason === "elsewhere" ? ["ask-there", "what-is-local"] : ["must-be-insured", "ask-12393"],
      );
    }
  });
  test("told to be employed changes nothing for who is insured otherwise", () => {
    expect(allowance([individual("2024-01")], { her: { employed: true } }).verdict).toBe("not-covered");
  });
  test("a resident has no medical line of her own", () => {
    expect(lines(told([resident("2026-01")]))).toEqual([
      "allowance/self not-covered",
      "medical-expense/resident not-covered",
    ]);
    expect(lines(told([resident("2026-01", undefined, { region: "320100" })]))).toHaveLength(2);
  });
  test("paid by nobody: whether she works decides", () => {
    const open = allowance([]);
    expect([open.verdict, open.missing]).toEqual(["unknown", ["person.employed"]]);
    expect(allowance([], { her: { employed: false } }).verdict).toBe("not-covered");
    expect(medical([]).missing).toEqual(["person.employed"]);
  });
  test("no record told", () => {
    expect(allowance().missing).toEqual(["person.contributions"]);
  });
  test("an employer's month told to be without maternity insurance is nobody's", () => {
    const without = [employer("2024-01", undefined, { maternity: false })];
    expect(came(allowance(without, { her: { employed: true } }))).toBe("ineligible employer");
    expect(allowance(without).missing).toEqual(["person.employed"]);
  });
});

describe("days and sums (五十六, 619 号令)", () => {
  const figures = { [ALLOWANCE]: 9 };
  test.each([
    ["310000", [98]],
    ["500000", [98, 128]],
    ["650100", [98, 158]],
    ["140200", [98, 158]],
    ["510100", [98, 188]],
  ])("in %s: %j days", (region, days) => {
    const key = region === "310000" || region === "500000" ? region : `${region.slice(0, 4)}00`;
    const found = allowance(job, { ...wage, region, figures: { [`qualifying-months:${key}:employer`]: 9 } });
    expect([found.amount?.days, ...(found.amount?.alternatives ?? []).map((one) => one.days)]).toEqual(days);
    expect(found.amount?.value).toBe(39_200);
    expect(named(found).includes("regional-days")).toBe(region === "310000");
  });
  test("a termination: 15 or 42 days", () => {
    const sum = (months: number) =>
      allowance(job, { ...wage, figures, event: ended("2026-05-10", months) }).amount?.value;
    expect([sum(3), sum(4)]).toEqual([6000, 16_800]);
  });
  test("÷ 30 is a reading", () => {
    expect(named(allowance(job, { ...wage, figures }))).toContain("R7b");
  });

  test("antenatal care and treatment have none (R11), whoever she is", () => {
    for (const kind of ["prenatal", "treatment"] as const) {
      for (const record of [undefined, [], job, [individual("2024-01")]]) {
        const found = allowance(record, { event: { kind, date: "2026-05-10" }, her: { employed: true } });
        expect([came(found), why(found, "allowance-event")]).toEqual(["ineligible", "no no-leave sil 56"]);
      }
    }
  });
  test("a surgery: how many days is the province's to say (R11)", () => {
    const event = { kind: "family-planning", date: "2026-05-10", procedure: "iud-removal" } as const;
    const key = "allowance-days:310000:iud-removal";
    expect(allowance(job, { ...wage, event }).missing).toEqual([`figures.${key}`, `figures.${ALLOWANCE}`]);
    const found = allowance(job, { ...wage, event, figures: { ...figures, [key]: 2 } });
    expect([came(found), found.amount?.value]).toEqual(["eligible employee-fund 2026-05-10", 800]);
    for (const record of [[individual("2024-01")], [resident("2026-01")], [benefit("2026-01")], []]) {
      expect(came(allowance(record, { event, her: { employed: true } }))).toBe("ineligible");
    }
  });
});

describe("abroad (三十)", () => {
  const event = born("2026-05-10", { place: "overseas" });
  test("medical costs are not paid, the allowance is untouched", () => {
    const found = medical(undefined, { event });
    expect([came(found), why(found, "treated-in-mainland")]).toEqual(["ineligible", "no abroad sil 30"]);
    expect(came(medical([], { event, her: { employed: true } }))).toBe("ineligible");
    expect(allowance(job, { ...wage, event, figures: { [ALLOWANCE]: 9 } }).verdict).toBe("eligible");
    expect(throughSpouse([], { event, spouse: {} }).verdict).toBe("ineligible");
  });
});

describe("an unemployed spouse (五十四)", () => {
  const spouse = { contributions: job };
  const ask = (more: Partial<Facts> = {}) => throughSpouse([], { spouse, her: { employed: false }, ...more });
  test("by his months and the medical figure", () => {
    expect(ask().missing).toEqual([`figures.${MEDICAL}`]);
    expect(came(ask({ figures: { [MEDICAL]: 29 } }))).toBe("eligible employee-fund 2026-05-01");
    expect(came(ask({ figures: { [MEDICAL]: 30 } }))).toBe("ineligible 2026-06-01");
  });
  test("with a job of her own: no; not told: asked", () => {
    expect(came(throughSpouse([], { spouse, her: { employed: true } }))).toBe("ineligible");
    expect(throughSpouse([], { spouse }).missing).toContain("person.employed");
  });
  test.each([
    ["pays for himself", [individual("2024-01")]],
    ["a resident", [resident("2024-01")]],
    ["insured by nobody", []],
  ])("he %s: not covered", (_who, contributions) => {
    expect(ask({ spouse: { contributions } }).verdict).toBe("not-covered");
  });
});

describe("the law's days", () => {
  const on = (date: string) => ({ event: born(date), asOf: date });
  test.each<[date: string, verdict: string, paper: string | undefined]>([
    ["2011-06-30", "not-covered", undefined],
    ["2011-07-01", "unknown", "cn-sil-2018"],
    ["2012-04-27", "unknown", "cn-sil-2018"],
    ["2012-04-28", "unknown", "cn-sil-2018"],
  ])("born on %s: %s", (date, verdict, paper) => {
    const found = allowance([employer("2008-01")], { ...wage, ...on(date) });
    expect([found.verdict, by(found)]).toEqual([verdict, paper]);
    expect(found.amount?.low).toBe(date === "2012-04-28" ? 39_200 : undefined);
    expect(named(found).includes("days-before-order")).toBe(["2011-07-01", "2012-04-27"].includes(date));
  });
  test("whom nobody insured before the order: not covered", () => {
    const her = { employed: true, wageBeforeLeave: 6000 };
    expect(came(allowance([], { her, ...on("2012-04-27") }))).toBe("not-covered");
    expect(came(allowance([], { her, ...on("2012-04-28") }))).toBe("ineligible employer");
  });
});

test("each line says that the local rules are not loaded, and where to ask", () => {
  const everybody = [job, [individual("2024-01")], [benefit("2026-01")], [], [resident("2026-01")]];
  for (const record of everybody) {
    for (const her of [{ employed: true }, { employed: false }]) {
      for (const { notes, conditions } of assess(told(record, { her })).benefits) {
        expect([...notes, ...conditions.map(({ observed }) => observed)].join()).toMatch(/12393|看参保地/);
      }
    }
  }
});
