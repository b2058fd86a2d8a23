/** What looks odd is said, from just beyond each bound and not before. */
import type { Contribution, Facts, PersonFacts } from "../../shared/policy/index.ts";
import { factsSchema } from "../../shared/policy/index.ts";
import { warningsOf } from "../../shared/policy/telling/warnings.ts";

type More = Partial<Omit<Facts, "asOf">> & { readonly asOf?: string };

const facts = (more: More): Facts => factsSchema.parse({ region: "500000", asOf: "2026-03-10", ...more });
const said = (more: More) => warningsOf(facts(more)).map(({ id, path }) => `${id} ${path}`);
const texts = (more: More) => warningsOf(facts(more)).map(({ text }) => text);
const stretch = (base: number, more: Partial<Contribution> = {}): Contribution => ({
  scheme: "individual",
  from: "2025-01",
  base,
  ...more,
});

describe("money far from what people earn", () => {
  // Chongqing 2025: 7588.25.
  test.each([
    ["employerAverageWage", 2276.47, 2276.48, 22764.75, 22764.76],
    ["wageBeforeLeave", 2276.47, 2276.48, 22764.75, 22764.76],
    ["averageBaseLastYear", 2276.47, 2276.48, 22764.75, 22764.76],
  ] as const)("%s under 0.3 × and over 3 ×", (name, low, least, most, high) => {
    const told = (value: number) => said({ person: { [name]: value } });
    expect([told(low), told(least), told(most), told(high)]).toEqual([
      [`money-far person.${name}`],
      [],
      [],
      [`money-far person.${name}`],
    ]);
  });

  test("a stipend may be small", () => {
    const told = (monthlyStipend: number) => said({ person: { monthlyStipend } });
    expect([told(0), told(22764.75), told(22764.76)]).toEqual([[], [], ["money-far person.monthlyStipend"]]);
  });

  test("each base of a record, hers and his, by its number", () => {
    expect(
      said({
        person: { contributions: [stretch(4600, { to: "2025-06" }), stretch(46000, { from: "2025-07" })] },
        spouse: { contributions: [stretch(460)], employerAverageWage: 800 },
      }),
    ).toEqual([
      "money-far person.contributions.1.base",
      "money-far spouse.contributions.0.base",
      "money-far spouse.employerAverageWage",
    ]);
  });

  test.each([
    // The latest official year: a later one that is only derived is passed over.
    ["650200", 25344, 25344.01],
    ["511700", 22938, 22938.01],
    ["510100", 22938, 22938.01],
    ["140106", 21219, 21219.01],
    ["500112", 22764.75, 22764.76],
  ])("%s is measured by its province's latest official average", (region, most, high) => {
    const told = (employerAverageWage: number) => said({ region, person: { employerAverageWage } });
    expect([told(most), told(high)]).toEqual([[], ["money-far person.employerAverageWage"]]);
  });

  test("where no average is held, under 500 and over 200,000", () => {
    const told = (employerAverageWage: number) => said({ region: "110000", person: { employerAverageWage } });
    const far = ["money-far person.employerAverageWage"];
    expect([told(499.99), told(500), told(200_000), told(200_000.01)]).toEqual([far, [], [], far]);
    const stipend = (monthlyStipend: number) => said({ region: "110000", person: { monthlyStipend } });
    expect([stipend(499.99), stipend(200_000), stipend(200_000.01)]).toEqual([
      [],
      [],
      ["money-far person.monthlyStipend"],
    ]);
  });

  test("a base is measured where it was paid, a caller's average in the place of its key", () => {
    const paid = (region: string) => said({ person: { contributions: [stretch(25000, { region })] } });
    expect([paid("500000"), paid("650200"), paid("110000")]).toEqual([
      ["money-far person.contributions.0.base"],
      [],
      [],
    ]);
    const given = (value: number) =>
      said({ figures: { "average-wage:650000:2026": value, "allowance-divisor:650000": 30 } });
    const far = ["money-far figures.average-wage:650000:2026"];
    expect([given(2534.39), given(2534.4), given(25344), given(25344.01)]).toEqual([far, [], [], far]);
  });

  test("the caller's own average does not move the bound", () => {
    expect(said({ person: { employerAverageWage: 30000 }, figures: { "average-wage:500000:2026": 20000 } })).toEqual([
      "money-far person.employerAverageWage",
    ]);
  });

  test("says what was filled in, what people earn, and what to look at", () => {
    expect(texts({ person: { employerAverageWage: 96000 }, spouse: { contributions: [stretch(46)] } })).toEqual([
      "单位上一年的职工月平均工资填的是每月 96,000 元，比当地平均工资（每月 7,588.25 元）高很多。请看看是不是填成了一年的，或多打了数字；没有错就不用改",
      "配偶的缴费基数（2025 年 1 月起）填的是每月 46 元，比当地平均工资（每月 7,588.25 元）低很多。请看看是不是少打了数字，或把千元、万元当成了元；没有错就不用改",
    ]);
    expect(texts({ region: "110000", person: { wageBeforeLeave: 72 } })).toEqual([
      "休产假前的月工资填的是每月 72 元，低得少见。请看看是不是少打了数字，或把千元、万元当成了元；没有错就不用改",
    ]);
  });
});

describe("a birth expected further ahead than a pregnancy lasts", () => {
  test.each([
    ["2026-03-10", "2027-01-10", []],
    ["2026-03-10", "2027-01-11", ["event-far event.date"]],
    ["2026-04-30", "2027-02-28", []],
    ["2026-04-30", "2027-03-01", ["event-far event.date"]],
    ["2026-03-10", "2020-01-01", []],
  ])("asked on %s for %s", (asOf, date, expected) =>
    expect(said({ asOf, event: { kind: "delivery", date } })).toEqual(expected),
  );

  test("only a birth", () => {
    expect(said({ event: { kind: "family-planning", date: "2027-06-01" } })).toEqual([]);
    expect(said({ event: { date: "2027-06-01" } })).toEqual([]);
    expect(said({ event: { kind: "delivery" } })).toEqual([]);
    expect(texts({ event: { kind: "delivery", date: "2027-06-01" } })).toEqual([
      "预产期填的是 2027 年 6 月 1 日，离现在超过 10 个月。请核对年份和月份；没有错就不用改",
    ]);
  });
});

describe("facts that contradict each other", () => {
  const job = (more: Partial<Contribution> = {}): Contribution => ({ scheme: "employer", from: "2025-01", ...more });
  const her = (person: PersonFacts) => said({ person });

  test("no work, while an employer goes on paying", () => {
    const told = (...contributions: Contribution[]) => her({ employed: false, contributions });
    expect(told(job())).toEqual(["facts-contradict person.employed"]);
    expect(told(job({ to: "2026-03" }))).toEqual([]);
    expect(told(job({ scheme: "individual" }))).toEqual([]);
    expect(told(job({ from: "2026-03" }))).toEqual(["facts-contradict person.employed"]);
    expect(told(job({ from: "2026-04" }))).toEqual([]);
    expect(her({ employed: true, contributions: [job()] })).toEqual([]);
    expect(her({ contributions: [job()] })).toEqual([]);
    expect(her({ employed: false })).toEqual([]);
  });

  test("a contract that ended, and months an employer paid after it", () => {
    const told = (to: string | undefined, dismissedOn: string | null = "2026-01-15") =>
      her({ dismissedOn, contributions: [job(to === undefined ? {} : { to })] });
    const far = ["facts-contradict person.dismissedOn"];
    expect([told("2025-12"), told("2026-01"), told("2026-02"), told(undefined)]).toEqual([[], [], far, far]);
    expect(told(undefined, null)).toEqual([]);
    expect(her({ dismissedOn: "2026-01-15", contributions: [job({ scheme: "individual" })] })).toEqual([]);
    expect(her({ dismissedOn: "2026-01-15" })).toEqual([]);
  });

  test("his too, in words", () => {
    const spouse: PersonFacts = { employed: false, dismissedOn: "2026-01-31", contributions: [job()] };
    expect(warningsOf(facts({ spouse }))).toEqual([
      {
        id: "facts-contradict",
        path: "spouse.employed",
        text: "配偶的工作填的是没有，缴费记录里单位还在交。已经离开单位的，请填单位交到哪个月；还在上班的，请改成有工作",
      },
      {
        id: "facts-contradict",
        path: "spouse.dismissedOn",
        text: "配偶的劳动合同填的是 2026 年 1 月 31 日结束，缴费记录里之后还有单位交的月份。换了单位的不用改；没有换的，请核对这两处",
      },
    ]);
  });
});

test("plain facts are warned of nowhere", () => {
  expect(
    said({
      event: { kind: "delivery", date: "2026-05-01" },
      person: { employed: true, contributions: [{ scheme: "employer", from: "2024-01", base: 6000 }] },
      spouse: {},
      figures: { "average-wage:500000:2026": 7700 },
    }),
  ).toEqual([]);
  expect(said({})).toEqual([]);
});
