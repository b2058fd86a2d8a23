/** Dated figures: found by what, where and when, with source and status; a year not loaded is missing. */
import {
  figurePath,
  averageWage,
  callersDays,
  callersDivisor,
  leaveExtensions,
  policyFigures,
} from "../../shared/policy/figures/figures.ts";
import { factsSchema } from "../../shared/policy/index.ts";
import { situationOf, type Situation } from "../../shared/policy/facts/situation.ts";
import { answer, line, type Told } from "./asking.ts";

/** A birth in a place on a day, with figures the caller gives. */
function born(region: string, date: string, figures: Record<string, number> = {}): Situation {
  const facts = factsSchema.parse({ region, asOf: date, event: { kind: "delivery", date }, figures });
  const situation = situationOf(facts);
  if (!situation) throw new Error("the event is told in full");
  return situation;
}

const KARAMAY = born("650200", "2026-09-10");

describe("average monthly wages", () => {
  test.each([
    ["650000", 2023, 8332, "official"],
    ["650000", 2024, 8448, "official"],
    ["650000", 2025, 8743.67, "unconfirmed"],
    ["140000", 2023, 6854.58, "official"],
    ["140000", 2024, 6997, "official"],
    ["140000", 2025, 7073, "official"],
    ["500000", 2023, 7264.08, "official"],
    ["500000", 2024, 7339, "official"],
    ["500000", 2025, 7588.25, "official"],
    ["510000", 2023, 7518.33, "official"],
    ["510000", 2024, 7646, "official"],
    ["510000", 2025, 7831, "unconfirmed"],
  ])("%s in %d: %d, %s", (place, year, value, status) => {
    const source = status === "official" ? /公布数|〔20\d\d〕\d+号/ : /未见正式公布/;
    expect(averageWage(KARAMAY, [place], year)).toEqual({
      figure: `average-wage:${place}:${year}`,
      value,
      unit: "元/月",
      source: expect.stringMatching(source) as unknown,
      status,
    });
  });

  test.each([
    ["650000", 2024, "新人社函〔2025〕168号"],
    ["140000", 2024, "晋人社发〔2025〕35号"],
    ["140000", 2025, "晋人社厅发〔2026〕27号"],
    ["510000", 2024, "川人社办发〔2025〕39号"],
  ])("%s in %d names its paper", (place, year, paper) => {
    expect(averageWage(KARAMAY, [place], year)?.source).toContain(paper);
  });

  test("a year before the first or after the last is missing, never the nearest known", () => {
    for (const place of ["650000", "140000", "500000", "510000"]) {
      expect(averageWage(KARAMAY, [place], 2022)).toBeUndefined();
      expect(averageWage(KARAMAY, [place], 2026)).toBeUndefined();
      expect(averageWage(KARAMAY, [place], 2027)).toBeUndefined();
    }
    expect(averageWage(KARAMAY, ["110000"], 2024)).toBeUndefined();
    expect(averageWage(KARAMAY, [], 2024)).toBeUndefined();
  });

  test("a caller's value goes before ours and is named as theirs", () => {
    const told = born("650200", "2026-09-10", { "average-wage:650000:2024": 8000, "average-wage:650000:2026": 9000 });
    const theirs = { unit: "元/月", source: "你提供的数字", status: "caller" };
    expect(averageWage(told, ["650000"], 2024)).toEqual({ figure: "average-wage:650000:2024", value: 8000, ...theirs });
    expect(averageWage(told, ["650000"], 2026)).toEqual({ figure: "average-wage:650000:2026", value: 9000, ...theirs });
    expect(averageWage(told, ["650000"], 2025)?.status).toBe("unconfirmed");
    expect(averageWage(told, ["140000"], 2024)?.status).toBe("official");
  });

  test("places are tried in order: the city's before the province's, the caller's before ours", () => {
    const both = born("140100", "2026-09-10", { "average-wage:140100:2025": 7500, "average-wage:140000:2025": 7100 });
    expect(averageWage(both, ["140100", "140000"], 2025)?.value).toBe(7500);
    expect(averageWage(both, ["140000", "140100"], 2025)?.value).toBe(7100);
    const province = born("140100", "2026-09-10", { "average-wage:140000:2025": 7100 });
    expect(averageWage(province, ["140100", "140000"], 2025)).toMatchObject({ value: 7100, status: "caller" });
    expect(averageWage(born("140100", "2026-09-10"), ["140100", "140000"], 2025)).toMatchObject({
      value: 7073,
      status: "official",
    });
  });

  test("a missing figure is named by its path", () => {
    expect(figurePath("average-wage:650000:2026")).toBe("figures.average-wage:650000:2026");
  });
});

describe("days and divisors that a caller gives", () => {
  test("are absent when nobody gave them", () => {
    expect(callersDays(KARAMAY)).toBeUndefined();
    expect(callersDivisor(KARAMAY)).toBeUndefined();
  });

  test("may stand under the city or its province, the city first", () => {
    const province = { "allowance-days:510000:delivery": 158, "allowance-divisor:510000": 30.4 };
    const under = born("511703", "2026-09-10", province);
    expect(callersDays(under)).toMatchObject({
      figure: "allowance-days:510000:delivery",
      value: 158,
      status: "caller",
      unit: "天",
    });
    expect(callersDivisor(under)).toMatchObject({ figure: "allowance-divisor:510000", value: 30.4, status: "caller" });
    const city = born("511703", "2026-09-10", {
      ...province,
      "allowance-days:511700:delivery": 128,
      "allowance-divisor:511700": 31,
    });
    expect(callersDays(city)?.value).toBe(128);
    expect(callersDivisor(city)?.value).toBe(31);
  });

  test("of another province or another kind of event are not used", () => {
    const figures = {
      "allowance-days:140000:delivery": 158,
      "allowance-days:650000:termination": 50,
      "allowance-divisor:140000": 31,
    };
    const told = born("650200", "2026-09-10", figures);
    expect(callersDays(told)).toBeUndefined();
    expect(callersDivisor(told)).toBeUndefined();
  });

  test.each([
    ["average-wage:650000", 9000],
    ["average-wage:65:2025", 9000],
    ["average-wage:650000:25", 9000],
    ["average-wages:650000:2025", 9000],
    ["average-wage:650000:2025", 0],
    ["allowance-days:650000:delivery", 98.5],
    ["allowance-days:650000:delivery", 0],
    ["allowance-divisor:650000", 0],
  ])("%s = %d is refused, not passed over", (key, value) => {
    const facts = { region: "650200", asOf: "2026-09-10", figures: { [key]: value } };
    expect(factsSchema.safeParse(facts).success).toBe(false);
  });
});

describe("the longer leaves of provinces", () => {
  test.each([
    ["650200", "2022-06-03", []],
    ["650200", "2022-06-04", [158]],
    ["511700", "2025-11-27", [158]],
    ["511700", "2025-11-28", [188]],
    ["140100", "2024-08-01", [158]],
    ["500000", "2026-01-01", [128]],
    ["110000", "2026-01-01", []],
  ])("%s on %s: %j days, never confirmed", (region, date, days) => {
    const found = leaveExtensions(born(region, date));
    expect(found.map((one) => one.value)).toEqual(days);
    for (const one of found) expect(one).toMatchObject({ status: "unconfirmed", if: expect.any(String) as unknown });
  });
});

describe("every loaded figure", () => {
  const loaded = (figure: string) =>
    policyFigures.filter((one) => one.figure === figure).map((one) => [one.value, one.status]);

  test.each([
    ["allowance-days:000000:delivery", [[98, "official"]]],
    ["allowance-days:000000:dystocia", [[15, "official"]]],
    ["allowance-days:000000:further-child", [[15, "official"]]],
    [
      "allowance-days:000000:termination",
      [
        [15, "official"],
        [42, "official"],
      ],
    ],
    ["contribution-floor:650000:2025", [[5069, "official"]]],
    ["contribution-cap:650000:2025", [[25344, "official"]]],
    ["contribution-floor:650000:2026", [[5246, "official"]]],
    ["contribution-cap:650000:2026", [[26231, "official"]]],
    ["contribution-floor:140000:2025", [[4198, "official"]]],
    ["contribution-cap:140000:2025", [[20991, "official"]]],
    ["contribution-floor:140000:2026", [[4244, "official"]]],
    ["contribution-cap:140000:2026", [[21219, "official"]]],
    ["contribution-floor:500000:2025", [[4404, "official"]]],
    ["contribution-cap:500000:2025", [[22017, "official"]]],
    ["contribution-floor:500000:2026", [[4553, "official"]]],
    ["contribution-cap:500000:2026", [[22765, "official"]]],
    ["contribution-floor:510000:2025", [[4588, "official"]]],
    ["contribution-cap:510000:2025", [[22938, "official"]]],
    ["contribution-floor:510000:2026", [[4699, "official"]]],
    ["contribution-cap:510000:2026", [[23493, "official"]]],
    ["maternity-rate:650200", [[0.01, "official"]]],
    ["individual-price:500000:tier-1:2025", [[3075, "official"]]],
    ["individual-price:500000:tier-2:2025", [[6765, "official"]]],
  ])("%s is %j", (figure, found) => {
    expect(loaded(figure)).toEqual(found);
  });

  test("has a source, a unit and a status, and is loaded once for a day", () => {
    for (const one of policyFigures) {
      expect(one.source.length).toBeGreaterThan(4);
      expect(one.unit).not.toBe("");
      expect(["official", "unconfirmed"]).toContain(one.status);
    }
    const wages = policyFigures.filter((one) => one.figure.startsWith("average-wage:")).map((one) => one.figure);
    expect(new Set(wages).size).toBe(wages.length);
  });

  test("what nobody could see in an official text is unconfirmed", () => {
    for (const one of policyFigures) {
      if (one.source.includes("未见")) expect([one.figure, one.status]).toEqual([one.figure, "unconfirmed"]);
    }
  });
});

describe("in an answer", () => {
  const told = (date: string, figures?: Record<string, number>): Told => ({
    region: "650200",
    asOf: date,
    event: { kind: "delivery", date },
    person: {
      contributions: [
        { scheme: "employer", from: "2020-01", to: "2026-07" },
        { scheme: "individual", maternity: true, from: "2026-08" },
      ],
    },
    ...(figures && { figures }),
  });
  const amount = (date: string, figures?: Record<string, number>) => line(told(date, figures), "allowance").amount;

  test("an unconfirmed figure feeds alternatives only", () => {
    const found = amount("2026-09-10");
    expect(found).not.toHaveProperty("value");
    expect(found?.alternatives.map((one) => one.figure)).toContain("average-wage:650000:2025");
    expect(found?.figures).toContainEqual(
      expect.objectContaining({ figure: "average-wage:650000:2025", status: "unconfirmed" }),
    );
  });

  test("a caller's figure in its place settles the value and says whose it is", () => {
    const found = amount("2026-09-10", { "average-wage:650000:2025": 8448 });
    expect(found?.value).toBe(16558.08);
    expect(found?.figures).toContainEqual(
      expect.objectContaining({
        figure: "average-wage:650000:2025",
        value: 8448,
        status: "caller",
        source: "你提供的数字",
      }),
    );
  });

  test("a year not loaded gives no sum but an estimate, and is named as missing", () => {
    const found = amount("2027-09-10");
    expect(found).not.toHaveProperty("value");
    expect(found?.status).toBe("open");
    expect(found?.alternatives.length).toBeGreaterThan(0);
    expect(found?.alternatives.every(({ estimate }) => estimate === true)).toBe(true);
    expect(answer(told("2027-09-10")).missing).toContainEqual({
      fact: "figures.average-wage:650000:2026",
      benefits: ["allowance"],
    });
  });

  test("a caller's figure of another year does not stand in", () => {
    expect(amount("2027-09-10", { "average-wage:650000:2025": 9000 })).not.toHaveProperty("value");
  });
});
