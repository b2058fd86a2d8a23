/** 并医险中心字〔2024〕51号, 2.1.5 and 2.1.6: ordinary rules, and posts apart. */
import type { Contribution, EventFacts, FactsInput, PersonFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { key, paid, told } from "./taiyuan-told.ts";

describe("2.1.5: individuals", () => {
  const individual = (from: string, to?: string, more: Partial<Contribution> = {}) =>
    paid(from, to, { scheme: "individual", ...more });
  const asked = (event: EventFacts = {}, contributions = [individual("2022-03")], asOf = "2026-05-28") =>
    told(asOf, { date: "2026-05-09", ...event }, contributions);
  const medical = (...facts: Parameters<typeof asked>) => line(asked(...facts), "medical-expense");

  test("in hospital: paid at the ordinary ratio, without a year to claim", () => {
    const found = medical();
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(outcome(found, "in-medical-insurance")).toBe(`met ${key("2.1.5")}`);
    expect(outcome(found, "inpatient")).toBe(`met ${key("2.1.5")}`);
    expect(found.notes.join()).toContain("普通住院的比例");
    expect(found).not.toHaveProperty("claimBy");
    expect(medical({}, [individual("2022-03")], "2028-01-01").verdict).toBe("eligible");
  });

  test("no allowance, with or without maternity insurance told", () => {
    for (const maternity of [true, false]) {
      const found = line(asked({}, [individual("2022-03", undefined, { maternity })]), "allowance");
      expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
      expect(found).not.toHaveProperty("payer");
      expect(outcome(found, "allowance-in-scope")).toBe(`unmet ${key("1.1", "2.1.5")}`);
    }
  });

  test("outpatient costs are not paid", () => {
    const found = medical({ kind: "prenatal", setting: "outpatient" });
    expect(found.verdict).toBe("ineligible");
    expect(outcome(found, "inpatient")).toBe(`unmet ${key("2.1.5")}`);
    expect(medical({ kind: "termination", setting: "outpatient" }).verdict).toBe("ineligible");
    expect(medical({ kind: "termination", setting: "inpatient" }).verdict).toBe("eligible");
  });

  test("not told whether in hospital: asked for", () => {
    const found = answer(asked({ kind: "termination" }));
    expect(found.benefits[0]?.verdict).toBe("unknown");
    expect(found.missing).toEqual([{ fact: "event.setting", benefits: ["medical-expense"] }]);
  });

  test("the month itself must be paid", () => {
    expect(medical({}, [individual("2022-03", "2026-05")]).verdict).toBe("eligible");
    expect(medical({}, [individual("2022-03", "2026-04")])).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(medical({}, [individual("2026-05")]).verdict).toBe("eligible");
    expect(medical({}, [individual("2026-06")]).verdict).toBe("ineligible");
  });

  test("the month paid afterwards is left to rules that are not loaded, paid or only planned", () => {
    const late = [individual("2022-03", "2026-04"), individual("2026-05", "2026-05", { paidIn: "2026-06" })];
    for (const asOf of ["2026-05-28", "2026-06-15"]) expect(medical({}, late, asOf).verdict).toBe("not-covered");
  });

  test("an expected stay: to be kept up to that month's end", () => {
    const found = medical({}, [individual("2022-03", "2026-04")], "2026-04-10");
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "keep-paying", by: "2026-05-31" }] });
    expect(readings(found)).toContain("R9");
    expect(readings(medical({}, [individual("2022-03")], "2026-04-10"))).toContain("planned-payments");
  });

  test("elsewhere in Shanxi as here, in another province not", () => {
    expect(medical({}, [individual("2022-03", undefined, { region: "140200" })]).verdict).toBe("eligible");
    expect(medical({}, [individual("2022-03", undefined, { region: "610100" })]).verdict).toBe("ineligible");
  });

  test("abroad is left open", () => expect(medical({ place: "overseas" }).verdict).toBe("not-covered"));
});

describe("2.1.5: stays in hospital that end in no birth", () => {
  const stay = (event: EventFacts, contributions: Contribution[] = [paid("2026-04")], asOf = "2026-04-20") =>
    told(asOf, { kind: "treatment", date: "2026-04-08", ...event }, contributions);
  const medical = (...facts: Parameters<typeof stay>) => line(stay(...facts), "medical-expense");

  test.each<[string, Partial<Contribution>]>([
    ["a member, from the first paid month on", {}],
    ["unemployment benefit", { scheme: "unemployment-benefit" }],
    ["the treasury's", { post: "fiscal" }],
    ["an individual", { scheme: "individual" }],
  ])("%s: paid at the ordinary ratio", (_who, more) => {
    const found = medical({}, [paid("2026-04", undefined, more)]);
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(found.notes.join()).toContain("普通住院的比例");
    expect(outcome(found, "in-medical-insurance")).toBe(`met ${key("2.1.5")}`);
  });

  test("unpaid in that month: no, but a change of job can still be back-paid", () => {
    expect(medical({}, []).verdict).toBe("ineligible");
    const record = [paid("2025-01", "2026-02")];
    expect(medical({}, record, "2026-06-30")).toMatchObject({ verdict: "pending", actions: [{ by: "2026-06-30" }] });
    expect(medical({}, record, "2026-07-01")).toMatchObject({ verdict: "ineligible", actions: [] });
    const done = [...record, paid("2026-03", "2026-05", { paidIn: "2026-06" }), paid("2026-06")];
    expect(medical({}, done, "2026-06-30").verdict).toBe("eligible");
  });

  test("a month that late registration paid does not count", () => {
    const late = [paid("2026-04", "2026-05", { paidIn: "2026-06" }), paid("2026-06")];
    expect(medical({}, late, "2026-06-30").verdict).toBe("ineligible");
  });

  test("an outpatient's treatment is not decided", () => {
    expect(medical({ setting: "outpatient" }).verdict).toBe("not-covered");
  });

  test("a resident's stands on the resident's line", () => {
    const { benefits } = answer(stay({}, [paid("2024-01", undefined, { scheme: "resident" })]));
    expect(benefits.map((one) => [one.benefit, one.via, one.verdict])).toEqual([
      ["allowance", "self", "ineligible"],
      ["medical-expense", "resident", "not-covered"],
    ]);
  });
});

describe("2.1.6: posts paid by the treasury", () => {
  const teacher = (to?: string, person: PersonFacts = {}, asOf = "2026-04-02") =>
    line(told(asOf, { date: "2026-03-02" }, [paid("2015-09", to, { post: "fiscal" })], { person }), "allowance");

  test("wages go on, no allowance, however long paid", () => {
    const found = teacher();
    expect(found).toMatchObject({ verdict: "ineligible", payer: "treasury", actions: [] });
    expect(outcome(found, "not-paid-by-treasury")).toBe(`unmet ${key("2.1.6")}`);
    expect(found).not.toHaveProperty("amount");
    const fresh = told("2026-04-02", { date: "2026-03-02" }, [paid("2026-03", undefined, { post: "fiscal" })]);
    expect(line(fresh, "allowance")).toMatchObject({ verdict: "ineligible", payer: "treasury" });
  });

  test("left before the birth: no wages to go on", () => {
    const found = teacher("2025-12", { dismissedOn: "2025-12-31" });
    expect(found.verdict).toBe("ineligible");
    expect(found).not.toHaveProperty("payer");
  });

  test("antenatal care has neither", () => {
    const facts = told("2026-04-02", { date: "2026-03-02", kind: "prenatal" }, [
      paid("2015-09", undefined, { post: "fiscal" }),
    ]);
    const found = line(facts, "allowance");
    expect(found.verdict).toBe("ineligible");
    expect(found).not.toHaveProperty("payer");
  });

  test("the post of the month of the birth decides", () => {
    const facts = told("2026-04-02", { date: "2026-03-02" }, [
      paid("2015-09", "2026-02", { post: "fiscal" }),
      paid("2026-03"),
    ]);
    expect(line(facts, "allowance")).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
  });
});

describe("2.1.6: low stipends are made up", () => {
  const posts: [string, Partial<Contribution>][] = [
    ["a welfare post", { post: "welfare-post" }],
    ["three-supports", { post: "three-supports" }],
    ["unemployment benefit", { scheme: "unemployment-benefit" }],
  ];
  const asked = (
    person: PersonFacts,
    event: EventFacts = {},
    more: {
      post?: Partial<Contribution>;
      asOf?: string;
      figures?: FactsInput["figures"];
      record?: Contribution[];
    } = {},
  ) =>
    told(
      more.asOf ?? "2026-07-01",
      { date: "2026-06-03", ...event },
      more.record ?? [paid("2024-08", undefined, more.post ?? { post: "welfare-post" })],
      { person, facts: more.figures ? { figures: more.figures } : {} },
    );
  const topUp = (...facts: Parameters<typeof asked>) => line(asked(...facts), "allowance-top-up");

  test.each(posts)("%s", (_what, post) => {
    const facts = asked({ monthlyStipend: 2100 }, {}, { post });
    const found = line(facts, "allowance-top-up");
    // 7073 × 60 % − 2100 = 2143.80 a month.
    expect(found).toMatchObject({
      verdict: "eligible",
      payer: "employee-fund",
      from: "2026-06-03",
      claimBy: "2027-06-03",
      amount: { daily: 71.46, days: 98, value: 7003.08, alternatives: [] },
    });
    expect(outcome(found, "special-post")).toBe(`met ${key("2.1.6")}`);
    expect(outcome(found, "stipend-low")).toBe(`met ${key("2.1.6")}`);
    expect(readings(found)).toContain("day-count");
    const allowance = line(facts, "allowance");
    expect(allowance).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(allowance).not.toHaveProperty("payer");
    expect(outcome(allowance, "allowance-in-scope")).toBe(`unmet ${key("2.1.6")}`);
  });

  test.each(["fiscal", "migrant-account", undefined] as const)("not for the post %s", (post) => {
    const benefits = answer(asked({ monthlyStipend: 2100 }, {}, { post: post ? { post } : {} })).benefits;
    expect(benefits.map((one) => one.benefit)).not.toContain("allowance-top-up");
  });

  test.each([
    ["2026-06-03", 4243.79, "eligible"],
    ["2026-06-03", 4243.8, "ineligible"],
    ["2026-06-03", 4243.81, "ineligible"],
    ["2025-06-03", 4198.19, "eligible"],
    ["2025-06-03", 4198.2, "ineligible"],
    ["2024-12-03", 4112.74, "eligible"],
    ["2024-12-03", 4112.75, "ineligible"],
  ])("born on %s with %d yuan a month: %s, by the wage of the year before", (date, monthlyStipend, verdict) => {
    const found = topUp({ monthlyStipend }, { date }, { asOf: date });
    expect(found.verdict).toBe(verdict);
    expect(found.conditions.find((one) => one.id === "stipend-low")?.required).toContain(
      `${Number(date.slice(0, 4)) - 1} 年`,
    );
  });

  test.each<[string, EventFacts, number, number]>([
    ["dystocia and twins", { dystocia: true, fetuses: 2 }, 128, 9146.88],
    ["a termination at three months", { kind: "termination", gestationMonths: 3 }, 15, 1071.9],
    ["a termination at four months", { kind: "termination", gestationMonths: 4 }, 42, 3001.32],
  ])("the legal leave only: %s", (_what, event, days, value) => {
    expect(topUp({ monthlyStipend: 2100 }, event).amount).toMatchObject({ days, value });
  });

  test("longer leaves of a caller do not enter, another divisor does", () => {
    const figures = { "allowance-days:140100:delivery": 158, "allowance-divisor:140100": 21.75 };
    expect(topUp({ monthlyStipend: 2100 }, {}, { figures }).amount).toMatchObject({ days: 98, value: 9659.42 });
  });

  test("the city's wage before the province's, a caller's before ours", () => {
    const province = { "average-wage:140000:2025": 8000 };
    expect(topUp({ monthlyStipend: 4799.99 }, {}, { figures: province }).verdict).toBe("eligible");
    expect(topUp({ monthlyStipend: 4800 }, {}, { figures: province }).verdict).toBe("ineligible");
    const both = { ...province, "average-wage:140100:2025": 9000 };
    expect(topUp({ monthlyStipend: 5399.99 }, {}, { figures: both }).verdict).toBe("eligible");
    expect(topUp({ monthlyStipend: 5400 }, {}, { figures: both }).verdict).toBe("ineligible");
  });

  test("a year without a figure: unknown, never the year before", () => {
    const facts = asked({ monthlyStipend: 2100 }, { date: "2027-01-05" }, { asOf: "2027-02-01" });
    expect(line(facts, "allowance-top-up").verdict).toBe("unknown");
    expect(answer(facts).missing).toEqual([
      { fact: "figures.average-wage:140000:2026", benefits: ["allowance-top-up"] },
    ]);
  });

  test("without the stipend: unknown, and it is asked for", () => {
    expect(topUp({}).verdict).toBe("unknown");
    expect(answer(asked({})).missing).toEqual([{ fact: "person.monthlyStipend", benefits: ["allowance-top-up"] }]);
  });

  test("no nine months are asked: the month of the birth alone", () => {
    const post = { post: "welfare-post" } as const;
    const first = { record: [paid("2026-06", undefined, post)] };
    expect(topUp({ monthlyStipend: 2100 }, {}, first).verdict).toBe("eligible");
    expect(line(asked({ monthlyStipend: 2100 }, {}, first), "medical-expense").verdict).toBe("ineligible");
  });

  test("the month of the birth unpaid: pending while a gap can be back-paid, then no", () => {
    const record = [paid("2024-08", "2026-05", { post: "welfare-post" })];
    const open = topUp({ monthlyStipend: 2100 }, {}, { record, asOf: "2026-09-30" });
    expect(open).toMatchObject({ verdict: "pending", actions: [{ id: "back-pay", by: "2026-09-30" }] });
    const { benefits } = answer(asked({ monthlyStipend: 2100 }, {}, { record, asOf: "2026-10-01" }));
    expect(benefits.map((one) => [one.benefit, one.verdict])).toEqual([
      ["medical-expense", "ineligible"],
      ["allowance", "ineligible"],
    ]);
  });

  test("an expected birth after the post's last month: to be kept up", () => {
    const record = [paid("2024-08", "2026-05", { post: "three-supports" })];
    const found = topUp({ monthlyStipend: 2100 }, {}, { record, asOf: "2026-03-01" });
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "keep-paying", by: "2026-06-30" }] });
  });

  test("after the year to claim another document decides", () => {
    expect(topUp({ monthlyStipend: 2100 }, {}, { asOf: "2027-06-03" }).verdict).toBe("eligible");
    const late = topUp({ monthlyStipend: 2100 }, {}, { asOf: "2027-06-04" });
    expect(late).toMatchObject({ verdict: "not-covered", claimBy: "2027-06-03" });
  });

  test("for antenatal care there is no leave to make up (R11)", () => {
    const found = topUp({ monthlyStipend: 2100 }, { kind: "prenatal" });
    expect(found.verdict).toBe("ineligible");
    expect(readings(found)).toContain("R11");
  });
});
