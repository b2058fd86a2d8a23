/** 并医险中心字〔2024〕51号 第二章一、1, 5 and 6: who is in, ordinary rules, posts apart. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { decide } from "../../../shared/policy/decide.ts";
import { allowance, benefit, came, duties, individual, late, line, lineIn, medical, named, noted } from "./taiyuan.ts";
import { paid, told, todo, why, type Told } from "./taiyuan.ts";

const FUND = "eligible, employee-fund";

describe("1.1: who is in", () => {
  const asked = (...record: Contribution[]) => medical("2025-12-15", { date: "2025-11-10" }, record);
  test.each<[string, Partial<Contribution>, string, string]>([
    ["an employer's member", {}, FUND, "yes member"],
    ["a welfare post", { post: "welfare-post" }, FUND, "yes member"],
    ["the migrant workers' account", { post: "migrant-account" }, FUND, "yes member"],
    ["a post paid by the treasury", { post: "fiscal" }, FUND, "yes member"],
    ["unemployment benefit", { scheme: "unemployment-benefit" }, FUND, "yes member"],
    ["an employer that pays medical insurance only", { maternity: false }, "ineligible", "no without-maternity"],
  ])("%s", (_who, more, expected, reason) => {
    const found = asked(paid("2025-01", undefined, more));
    expect([came(found), why(found, "in-maternity-insurance")]).toEqual([expected, `${reason} 1.1 2.1.3`]);
  });
  test("never insured, and not told", () => {
    expect([came(asked()), why(asked(), "medical-months-paid")]).toEqual(["ineligible", "no none-counted 2.1.1 2.1.3"]);
    expect(
      decide(told("2025-12-15", { date: "2025-11-10" })).map(({ verdict, missing }) => [verdict, missing]),
    ).toEqual([
      ["unknown", ["person.contributions"]],
      ["unknown", ["person.contributions"]],
    ]);
  });
  test("worked for an employer that never registered her: it owes the allowance (b)", () => {
    const found = allowance("2025-12-15", { date: "2025-11-10" }, [], { her: { employed: true } });
    expect([came(found), noted(found)]).toEqual(["ineligible, employer", ["employer-owes"]]);
  });
});

describe("2.1.5: individuals", () => {
  const asked = (event: EventFacts = {}, record = [individual("2022-03")], asOf = "2026-05-28") =>
    medical(asOf, { date: "2026-05-09", ...event }, record);
  test("in hospital: paid at the ordinary ratio; no allowance", () => {
    const found = asked();
    expect([came(found), why(found, "inpatient"), why(found, "in-medical-insurance"), noted(found)]).toEqual([
      FUND,
      "yes inpatient 2.1.5",
      "yes insured 2.1.5",
      ["ordinary-ratio"],
    ]);
    expect([duties(found), named(found).includes("ordinary-costs-year")]).toEqual([["claim person"], true]);
    const none = allowance("2026-05-28", { date: "2026-05-09" }, [
      individual("2022-03", undefined, { maternity: true }),
    ]);
    expect([came(none), why(none, "allowance-in-scope")]).toEqual(["ineligible", "no individual 1.1 2.1.5"]);
    const works = { her: { employed: true } };
    expect(came(allowance("2026-05-28", { date: "2026-05-09" }, [individual("2022-03")], works))).toBe(
      "ineligible, employer",
    );
  });
  test.each<[string, EventFacts, Contribution[], string]>([
    ["outpatient", { kind: "prenatal", setting: "outpatient" }, [individual("2022-03")], "ineligible"],
    ["setting not told", { kind: "termination" }, [individual("2022-03")], "unknown"],
    [
      "the month unpaid",
      {},
      [individual("2022-03", "2026-04"), individual("2026-07")],
      "pending, employee-fund, keep-paying 2026-05-31",
    ],
    ["begun after it", {}, [individual("2026-06")], "ineligible"],
    [
      "the month paid late",
      {},
      [individual("2022-03", "2026-04"), individual("2026-05", "2026-05", { paidIn: "2026-06" })],
      "not-covered",
    ],
    ["elsewhere in Shanxi", {}, [individual("2022-03", undefined, { region: "140200" })], "not-covered"],
    ["in another province", {}, [individual("2022-03", undefined, { region: "610100" })], "ineligible"],
  ])("%s", (what, event, record, expected) => {
    const asOf = what === "the month paid late" ? "2026-06-15" : "2026-05-28";
    expect(came(asked(event, record, asOf))).toBe(expected);
  });
  test("an expected stay: going on without a break, else an employer's insurance", () => {
    expect(came(asked({}, [individual("2022-03", "2026-02")], "2026-02-10"))).toBe(
      "pending, employee-fund, keep-paying 2026-03-31",
    );
    expect(came(asked({}, [individual("2022-03", "2026-02")], "2026-04-10"))).toBe(
      "pending, employee-fund, enrol 2026-04-30",
    );
  });
});

describe("2.1.5: stays in hospital that end in no birth", () => {
  const stay = (record: Contribution[], event: EventFacts = {}, asOf = "2026-04-20") =>
    medical(asOf, { kind: "treatment", date: "2026-04-08", ...event }, record);
  test.each<[string, Partial<Contribution>]>([
    ["a member, from the first paid month on", {}],
    ["without maternity insurance", { maternity: false }],
    ["unemployment benefit", { scheme: "unemployment-benefit" }],
  ])("%s: the ordinary ratio", (_who, more) => {
    const found = stay([paid("2026-04", undefined, more)]);
    expect([came(found), noted(found)]).toEqual([FUND, ["ordinary-ratio"]]);
  });
  test.each<[string, Contribution[], EventFacts, string, string]>([
    ["outpatient", [paid("2020-01")], { setting: "outpatient" }, "2026-04-20", "not-covered"],
    [
      "a change of job open",
      [paid("2025-01", "2026-02")],
      {},
      "2026-06-30",
      "pending, employee-fund, back-pay 2026-06-30",
    ],
    ["and closed", [paid("2025-01", "2026-02")], {}, "2026-07-01", "ineligible"],
    ["registered late", [late("2026-04", "2026-05", "2026-06"), paid("2026-06")], {}, "2026-06-30", "not-covered"],
  ])("%s", (_what, record, event, asOf, expected) => expect(came(stay(record, event, asOf))).toBe(expected));
  test("there is no allowance", () => {
    const found = allowance("2026-04-20", { kind: "treatment", date: "2026-04-08" }, [paid("2020-01")]);
    expect([came(found), why(found, "allowance-event"), named(found)]).toEqual([
      "ineligible",
      "no no-leave 2.1.4",
      ["R11"],
    ]);
  });
});

test("family planning has no allowance, a reading for members; an ended pregnancy is asked as a termination", () => {
  const asked = (procedure: NonNullable<EventFacts["procedure"]>, record = [paid("2020-01")]) =>
    allowance("2026-04-20", { kind: "family-planning", date: "2026-04-08", procedure, setting: "inpatient" }, record);
  expect([came(asked("tubal-ligation")), named(asked("tubal-ligation"))]).toEqual([
    "ineligible",
    ["surgery-without-leave", "R11"],
  ]);
  expect(why(asked("abortion"), "allowance-event")).toBe("no pregnancy-ended 2.1.4");
  expect(named(asked("iud-removal", [individual("2020-01")]))).not.toContain("surgery-without-leave");
});

describe("2.1.6: posts paid by the treasury", () => {
  const teacher = (record: Contribution[], her: PersonFacts = {}, asOf = "2026-04-02") =>
    allowance(asOf, { date: "2026-03-02" }, record, { her });
  const post = { post: "fiscal" } as const;
  test.each<[string, Contribution[], PersonFacts, string]>([
    ["wages go on", [paid("2015-09", undefined, post)], {}, "ineligible, treasury"],
    ["however short", [paid("2026-03", undefined, post)], {}, "ineligible, treasury"],
    ["the gap still open", [paid("2015-09", "2026-01", post)], {}, "ineligible, treasury"],
    ["left before", [paid("2015-09", "2026-01", post)], { dismissedOn: "2026-01-31" }, "ineligible"],
    ["another job since", [paid("2015-09", "2026-02", post), paid("2026-03")], {}, FUND],
  ])("%s", (_what, record, her, expected) => expect(came(teacher(record, her))).toBe(expected));
  test("antenatal care has neither wages nor an allowance", () => {
    const event = { date: "2026-03-02", kind: "prenatal" } as const;
    expect(came(allowance("2026-04-02", event, [paid("2015-09", undefined, post)]))).toBe("ineligible");
  });
  test("years ago it decides nothing", () => {
    expect(came(teacher([paid("2015-09", "2020-01", post)]))).toBe("ineligible");
    expect(why(teacher([paid("2015-09", undefined, post)]), "not-paid-by-treasury")).toBe("no treasury 2.1.6");
  });
});

describe("2.1.6: low stipends are made up", () => {
  const asked = (
    monthlyStipend: number | undefined,
    event: EventFacts = {},
    more: Told & { readonly record?: Contribution[]; readonly asOf?: string } = {},
  ) => {
    const { record = [paid("2024-08", undefined, { post: "welfare-post" })], asOf = "2026-07-01", ...rest } = more;
    const her = monthlyStipend === undefined ? {} : { monthlyStipend };
    return told(asOf, { date: "2026-06-03", ...event }, record, { her, ...rest });
  };
  const topUp = (...facts: Parameters<typeof asked>) => line(asked(...facts), "allowance-top-up");

  test.each<[string, Contribution]>([
    ["a welfare post", paid("2024-08", undefined, { post: "welfare-post" })],
    ["three-supports", paid("2026-06", undefined, { post: "three-supports" })],
    ["unemployment benefit", benefit("2024-08")],
  ])("%s: no nine months asked, no allowance besides", (_what, stretch) => {
    const found = topUp(2100, {}, { record: [stretch] });
    // 7073 × 60 % − 2100 = 2143.80 a month.
    expect([came(found), found.from, found.claimBy, found.amount?.value, found.amount?.days]).toEqual([
      FUND,
      "2026-06-03",
      "2027-06-03",
      7003.08,
      98,
    ]);
    expect([why(found, "special-post"), why(found, "stipend-low")]).toEqual(["yes on-it 2.1.6", "yes low 2.1.6"]);
    const none = line(asked(2100, {}, { record: [stretch] }), "allowance");
    expect([came(none), why(none, "allowance-in-scope")]).toEqual(["ineligible", "no topped-up 2.1.6"]);
  });

  test.each([
    ["2026-06-03", 4243.79, "eligible"],
    ["2026-06-03", 4243.8, "ineligible"],
    ["2025-06-03", 4198.19, "eligible"],
    ["2025-06-03", 4198.2, "ineligible"],
    ["2024-12-03", 4112.74, "eligible"],
    ["2024-12-03", 4112.75, "ineligible"],
  ])("born on %s with %d yuan a month: %s", (date, stipend, verdict) => {
    expect(topUp(stipend, { date }, { asOf: date }).verdict).toBe(verdict);
  });

  test.each<[EventFacts, number, number]>([
    [{ dystocia: true, fetuses: 2 }, 128, 9146.88],
    [{ kind: "termination", gestationMonths: 3 }, 15, 1071.9],
    [{ kind: "termination", gestationMonths: 4 }, 42, 3001.32],
  ])("the legal leave only: %j", (event, days, value) => {
    expect(topUp(2100, event).amount).toMatchObject({ days, value });
  });

  test("a caller's divisor enters, longer leaves do not; other posts have no top-up", () => {
    const figures = { "allowance-days:140100:delivery": 158, "allowance-divisor:140100": 21.75 };
    expect(topUp(2100, {}, { figures }).amount).toMatchObject({ days: 98, value: 9659.42 });
    for (const post of ["fiscal", "migrant-account"] as const) {
      const facts = asked(2100, {}, { record: [paid("2024-08", undefined, { post })] });
      expect(lineIn(facts, "allowance-top-up")).toBeUndefined();
    }
  });

  test("the city's wage before the province's, a reading where both are known", () => {
    const both = { "average-wage:140000:2025": 8000, "average-wage:140100:2025": 9000 };
    expect(topUp(5399.99, {}, { figures: both }).verdict).toBe("eligible");
    const between = topUp(5000, {}, { figures: both });
    expect([between.verdict, named(between).includes("city-wage-first")]).toEqual(["eligible", true]);
    expect(topUp(5400, {}, { figures: both }).verdict).toBe("ineligible");
  });

  test("a figure or the stipend not known: unknown, never the year before", () => {
    const next = topUp(2100, { date: "2027-01-05" }, { asOf: "2027-02-01" });
    expect([next.verdict, next.missing]).toEqual(["unknown", ["figures.average-wage:140000:2026"]]);
    expect(topUp(undefined).missing).toEqual(["person.monthlyStipend"]);
  });

  test("the month of the birth unpaid: while the post's gap can be closed; a stop ahead is mended", () => {
    const record = [paid("2024-08", "2026-05", { post: "welfare-post" })];
    expect(came(topUp(2100, {}, { record, asOf: "2026-09-30" }))).toBe("pending, employee-fund, back-pay 2026-09-30");
    expect(lineIn(asked(2100, {}, { record, asOf: "2026-10-01" }), "allowance-top-up")).toBeUndefined();
    expect(todo(topUp(2100, {}, { record, asOf: "2026-03-01" }))).toEqual(["back-pay 2026-09-30 from 2026-09-01"]);
    const ran = asked(2100, {}, { record: [benefit("2024-08", "2026-05")] });
    expect(lineIn(ran, "allowance-top-up")).toBeUndefined();
  });

  test("after the year another document decides; antenatal care has none", () => {
    expect(topUp(2100, {}, { asOf: "2027-06-03" }).verdict).toBe("eligible");
    expect(topUp(2100, {}, { asOf: "2027-06-04" }).verdict).toBe("not-covered");
    expect(lineIn(asked(2100, { kind: "prenatal" }), "allowance-top-up")).toBeUndefined();
  });
});
