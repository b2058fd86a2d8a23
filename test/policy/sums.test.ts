/** Sums as expressions: their values, what else they might come to, and what they rest on. */
import type { EventFacts } from "../../shared/policy/facts/facts.ts";
import { R7b } from "../../shared/policy/shared-rules/readings.ts";
import {
  allowanceSum,
  averageWageOf,
  employerAsFund,
  employersSum,
  employersWage,
  onlyIf,
} from "../../shared/policy/shared-rules/allowance-sum.ts";
import type { Sum } from "../../shared/policy/rules/sum.ts";
import { asked, paying, read, someone, sums, WAGE, type Told } from "./sums.ts";

const alternatives = ({ amount }: Sum) => amount.alternatives.map((one) => [one.value, one.days, one.figure]);
const formula = ({ amount }: Sum) => amount.formula.map(({ op = "", value, label: name }) => `${op}${name}:${value}`);

describe("the region's average wage × 60 % ÷ 30 × days", () => {
  const leaves: [string, Partial<EventFacts>, number, number][] = [
    ["a birth", {}, 98, 16558.08],
    ["a caesarean", { caesarean: true }, 98, 16558.08],
    ["a hard birth", { dystocia: true }, 113, 19092.48],
    ["twins", { fetuses: 2 }, 113, 19092.48],
    ["triplets, hard", { fetuses: 3, dystocia: true }, 143, 24161.28],
    ["a termination in the 3rd month", { kind: "termination", gestationMonths: 3 }, 15, 2534.4],
    ["a termination from 4 months", { kind: "termination", gestationMonths: 4 }, 42, 7096.32],
    ["a termination in the 15th week", { kind: "termination", gestationWeeks: 15 }, 15, 2534.4],
    ["a termination from 16 weeks", { kind: "termination", gestationWeeks: 16 }, 42, 7096.32],
  ];
  test.each(leaves)("%s", (_what, event, days, value) => {
    expect(sums.karamay({ event, figures: WAGE }).amount).toMatchObject({ value, daily: 168.96, days });
  });

  test("the contract's example: the year's figure is not held, so the latest earlier one only estimates", () => {
    const { amount, missing } = sums.karamay({ event: { date: "2027-03-10" } });
    expect(amount).toMatchObject({ status: "open", low: 17137.59, high: 27630, days: 98 });
    expect(amount).not.toHaveProperty("value");
    expect(amount).not.toHaveProperty("daily");
    expect(amount.formula).toEqual([
      { label: "average-wage", unit: "yuan/month", missing: true, key: "figures.average-wage:650000:2026" },
      { op: "×", label: "share", value: 60, unit: "percent" },
      { op: "÷", label: "days-a-month", value: 30, unit: "number" },
      { op: "×", label: "days", value: 98, unit: "days", status: "official" },
    ]);
    const leaf = { label: "average-wage", value: 8743.67, year: 2025, estimate: true, status: "unconfirmed" };
    expect(amount.alternatives).toMatchObject([
      { value: 17137.59, days: 98, estimate: true, leaves: [leaf] },
      { value: 27630, days: 158, estimate: true, leaves: [leaf, { label: "days", value: 158 }] },
    ]);
    expect(missing).toEqual(["figures.average-wage:650000:2026"]);
  });

  test("an unconfirmed figure of the year itself is no estimate, and no value either", () => {
    const { amount, missing } = sums.karamay({ event: { date: "2026-09-10" } });
    expect(amount).toMatchObject({ status: "open", low: 17137.59, high: 27630 });
    expect(amount.alternatives.map(({ estimate, because }) => [estimate, because.map(({ id }) => id)])).toEqual([
      [undefined, ["unconfirmed-wage"]],
      [undefined, ["unconfirmed-wage", "longer-leave"]],
    ]);
    expect(missing).toEqual(["figures.average-wage:650000:2025"]);
  });

  test("the latest earlier year may be official, or the caller's", () => {
    const estimate = (figures: Told["figures"]) => {
      const { amount } = sums.karamay({ event: { date: "2028-03-10" }, ...(figures && { figures }) });
      return amount.alternatives[0]?.leaves.map(({ value, year, status }) => [value, year, status]);
    };
    expect(estimate(undefined)).toEqual([[8743.67, 2025, "unconfirmed"]]);
    expect(estimate({ "average-wage:650000:2025": 9000 })).toEqual([[9000, 2025, "caller"]]);
    expect(estimate({ "average-wage:650000:2026": 9100 })).toEqual([[9100, 2026, "caller"]]);
    expect(estimate({ "average-wage:650000:2027": 9100 })?.[0]?.[0]).toBe(158);
  });

  test("an official year gives a value; the longer leave stays an alternative from its first day on", () => {
    const value = sums.karamay({ event: { date: "2025-12-31" } });
    expect(value.amount).toMatchObject({ status: "provisional", value: 16558.08, low: 16558.08, high: 26695.68 });
    expect(alternatives(value)).toEqual([[26695.68, 158, "allowance-days:650000:delivery"]]);
    const since = (date: string) => sums.karamay({ event: { date }, figures: { "average-wage:650000:2021": 8448 } });
    expect(since("2022-06-03").amount).toMatchObject({ status: "firm", low: 16558.08, high: 16558.08 });
    expect(since("2022-06-04").amount.status).toBe("provisional");
    expect(sums.karamay({ event: { kind: "termination", gestationMonths: 4 }, figures: WAGE }).amount.status).toBe(
      "firm",
    );
  });

  test("days told by the caller stand for the 98, or for a termination's", () => {
    const days = (kind: "delivery" | "termination", event: Partial<EventFacts> = {}) =>
      sums.karamay({ event: { kind, ...event }, figures: { ...WAGE, [`allowance-days:650200:${kind}`]: 100 } }).amount;
    expect(days("delivery", { fetuses: 2 })).toMatchObject({ status: "firm", days: 115 });
    expect(days("delivery").formula.at(-1)).toMatchObject({
      key: "figures.allowance-days:650200:delivery",
      status: "caller",
    });
    expect(days("termination")).toMatchObject({ days: 100, value: 16896 });
    const province = { ...WAGE, "allowance-days:650000:delivery": 158 };
    expect(sums.karamay({ event: {}, figures: province }).amount).toMatchObject({ days: 158, alternatives: [] });
  });

  test("how long the pregnancy lasted is not told: the days stay open, the day's sum stands", () => {
    const { amount, missing } = sums.karamay({ event: { kind: "termination" }, figures: WAGE });
    expect(amount).toMatchObject({ status: "open", daily: 168.96, alternatives: [] });
    expect(amount).not.toHaveProperty("low");
    expect(amount.formula.at(-1)).toMatchObject({ missing: true, key: "event.gestationMonths" });
    expect(missing).toEqual(["event.gestationMonths"]);
  });

  test("the paper's own 30 is no reading; a caller's divisor stands for it", () => {
    const heard = (divisorWritten?: true) => {
      const one = asked({ region: "650200", event: {}, figures: WAGE });
      const basis = averageWageOf("650000");
      allowanceSum(one, { cites: [], basis, ...(divisorWritten && { divisorWritten }) });
      return one.heard;
    };
    expect(heard(true)).toEqual([]);
    expect(heard()).toEqual(["R7b"]);
    const figures = { ...WAGE, "allowance-divisor:650000": 21.75 };
    expect(sums.karamay({ event: {}, figures }).amount).toMatchObject({ daily: 233.05, value: 22838.73 });
  });

  test("every figure is named with its status, the value's first", () => {
    const { figures } = sums.karamay({ event: { dystocia: true }, figures: WAGE }).amount;
    expect(figures.map(({ figure, value, status }) => [figure, value, status])).toEqual([
      ["average-wage:650000:2025", 8448, "caller"],
      ["allowance-days:000000:delivery", 98, "official"],
      ["allowance-days:000000:dystocia", 15, "official"],
      ["allowance-days:650000:delivery", 158, "unconfirmed"],
    ]);
  });

  test("that a caesarean may be called a hard birth is named, and nobody is asked for one", () => {
    const premises = (event: Partial<EventFacts>) => sums.karamay({ event }).premises.map(({ id }) => id);
    for (const told of [{}, { caesarean: true }]) expect(premises(told)).toEqual(["caesarean-days"]);
    expect(premises({ caesarean: true, dystocia: true })).toEqual([]);
    expect(premises({ kind: "termination", caesarean: true, gestationMonths: 5 })).toEqual([]);
  });
});

describe("her own average base ÷ 30 × days", () => {
  const two = someone([paying("2025-01", "2025-06", 4200), paying("2025-07", undefined, 4800)]);

  test("the months paid alike are added and divided", () => {
    const sum = sums.sichuan({ event: { kind: "termination", gestationMonths: 5 }, ...two });
    expect(sum.amount).toMatchObject({ value: 6300, days: 42, daily: 150 });
    const [basis] = sum.amount.formula;
    expect(basis).toMatchObject({ value: 4500, key: "person.averageBaseLastYear" });
    expect(basis?.of?.map(({ op, value }) => [op, value])).toEqual([
      [undefined, 25200],
      ["+", 28800],
      ["÷", 12],
    ]);
    expect(basis).not.toHaveProperty("rounded");
  });

  test("an average that no cents hold is shown rounded and reckoned by its parts", () => {
    const record = [paying("2025-06", "2025-07", 4100), paying("2025-08", undefined, 4700)];
    const { amount } = sums.sichuan({ event: {}, ...someone(record) });
    expect(amount.formula[0]).toMatchObject({ value: 4528.57, rounded: true });
    expect(amount).toMatchObject({ daily: 150.95, value: 14793.33 });
    expect(read(amount.formula)).toBe(14793.33);
  });

  test.each<[string, object[], object, number | undefined]>([
    ["one paid month", [paying("2025-12", undefined, 4700)], {}, 156.67],
    [
      "one number told before the bases",
      [paying("2025-01", undefined, 9000)],
      { averageBaseLastYear: 4561.75 },
      152.06,
    ],
    [
      "a planned back-payment left out",
      [
        paying("2025-01", "2025-04", 4500),
        paying("2025-05", "2025-05", 9000, { paidIn: "2026-09" }),
        paying("2025-06", undefined, 4500),
      ],
      {},
      150,
    ],
    [
      "a resident's and another province's left out",
      [
        { scheme: "resident", from: "2025-01", to: "2025-01", base: 100 },
        { scheme: "employer", region: "500000", from: "2025-02", to: "2025-02", base: 100 },
        paying("2025-03", undefined, 4500),
      ],
      {},
      150,
    ],
    ["one month without a base", [paying("2025-01", "2025-11", 4500), paying("2025-12", undefined)], {}, undefined],
    ["last year nothing paid", [paying("2026-01", undefined, 4500)], {}, undefined],
  ])("%s", (_what, record, more, daily) => {
    const { amount, missing } = sums.sichuan({ event: {}, ...someone(record, more) });
    expect(amount.daily).toBe(daily);
    expect(missing).toEqual(daily === undefined ? ["person.averageBaseLastYear"] : []);
  });

  test("the longer leave of its day and × 12 ÷ 365 are shown, each alone", () => {
    expect(alternatives(sums.sichuan({ event: {}, ...two }))).toEqual([
      [28200, 188, "allowance-days:510000:delivery"],
      [14498.63, 98, "allowance-divisor:510000"],
    ]);
    const on = (date: string) => sums.sichuan({ event: { date }, ...someone([paying("2024-01", undefined, 4500)]) });
    expect(on("2025-11-27").amount.alternatives[0]?.days).toBe(158);
    expect(on("2025-11-28").amount.alternatives[0]?.days).toBe(188);
    const told = sums.sichuan({ event: {}, ...two, figures: { "allowance-divisor:511700": 30 } });
    expect(alternatives(told)).toHaveLength(1);
  });

  test("R7b: turned, the sum differs", () => {
    expect(sums.sichuan({ event: {}, ...two }, R7b).amount).toMatchObject({ value: 14498.63, daily: 147.95 });
  });
});

describe("the employer's average wage ÷ 30 × days", () => {
  const wage = (value: number) => ({ person: { employerAverageWage: value } });

  test.each<[string, Told, number]>([
    ["Shanghai", { region: "310000", event: {}, ...wage(12000) }, 39200],
    ["Taiyuan", { region: "140100", event: {}, ...wage(6000) }, 19600],
    ["a termination", { region: "140100", event: { kind: "termination", gestationMonths: 5 }, ...wage(6000) }, 8400],
    ["half a cent up", { region: "310000", event: { kind: "termination", gestationMonths: 2 }, ...wage(0.01) }, 0.01],
  ])("%s", (_what, told, value) => {
    expect(sums.employer(told).amount.value).toBe(value);
  });

  test("regional additions: Chongqing, unloaded cities of Xinjiang and Shanxi, none elsewhere", () => {
    const days = (region: string) =>
      sums.employer({ region, event: {}, ...wage(6000) }).amount.alternatives.map((one) => one.days);
    expect(days("500000")).toEqual([128]);
    expect(days("510100")).toEqual([188]);
    expect(days("652300")).toEqual([158]);
    expect(days("140200")).toEqual([158]);
    expect(days("110000")).toEqual([]);
  });

  test("a caller's figures stand under the prefecture, the municipality, or the county's own code", () => {
    const days = (region: string, key: string) =>
      sums.employer({ region, event: {}, ...wage(6000), figures: { [`allowance-days:${key}:delivery`]: 128 } }).amount
        .days;
    expect(days("410122", "410100")).toBe(128);
    expect(days("110105", "110000")).toBe(128);
    expect(days("429004", "429004")).toBe(128);
    expect(days("429004", "429000")).toBe(98);
    expect(days("659001", "659001")).toBe(128);
  });

  test("not told: open, and named", () => {
    const { amount, missing } = sums.employer({ region: "310000", event: {} });
    expect(amount).toMatchObject({ status: "open", alternatives: [] });
    expect(missing).toEqual(["person.employerAverageWage"]);
  });

  test("the contract ends in the leave: only its days; a longer leave cut to the same days is no other answer", () => {
    const until = (limit: number) =>
      sums.employer({ region: "140100", event: { dystocia: true }, ...wage(6000) }, limit);
    expect(until(50).amount).toMatchObject({ status: "firm", days: 50, value: 10000 });
    expect(
      until(50)
        .amount.formula.at(-1)
        ?.of?.map(({ op, label: name, value }) => [op, name, value]),
    ).toEqual([
      [undefined, "delivery", 98],
      ["+", "dystocia", 15],
      ["-", "after-contract", 63],
    ]);
    expect(until(113).amount).toMatchObject({ status: "firm", days: 113 });
    expect(alternatives(until(114))).toEqual([[22800, 114, "allowance-days:140000:delivery"]]);
  });

  test("surgery: only days that the caller tells", () => {
    const event = { kind: "family-planning", procedure: "iud-removal" } as const;
    expect(sums.employer({ region: "650200", event, ...wage(6000) }).missing).toEqual([
      "figures.allowance-days:650000:iud-removal",
    ]);
    const figures = { "allowance-days:650000:iud-removal": 2 };
    expect(sums.employer({ region: "650200", event, ...wage(6000), figures }).amount).toMatchObject({
      value: 400,
      days: 2,
    });
  });
});

describe("what the employer owes", () => {
  const owed = (insured: boolean, person: object, ...turned: Parameters<typeof asked>[1][]) => {
    const one = asked({ region: "140100", event: {}, person }, ...turned);
    return { ...employersSum(one, { insured, basis: employersWage, cites: [] }), heard: one.heard };
  };
  const wages = { employerAverageWage: 6000, wageBeforeLeave: 7200 };

  test("who is insured has the fund's standard, a reading; who is not her own wage", () => {
    expect(owed(true, wages).amount.value).toBe(19600);
    expect(owed(true, wages).heard).toContain("employer-as-fund");
    const { amount } = owed(true, wages, employerAsFund);
    expect(amount.formula[0]).toMatchObject({ label: "wage-before-leave", key: "person.wageBeforeLeave" });
    expect(owed(false, wages).amount.value).toBe(23520);
    expect(owed(false, wages).heard).not.toContain("employer-as-fund");
    expect(owed(false, { employerAverageWage: 6000 }).missing).toEqual(["person.wageBeforeLeave"]);
    expect(owed(false, wages).amount.cites).toEqual(["cn-order-619#8", "cn-order-619#7"]);
  });
});

describe("a low stipend made up to 60 %", () => {
  test("the month's share less the stipend, by the legal leave alone", () => {
    const sum = sums.topUp({ event: {}, person: { monthlyStipend: 2100 } });
    expect(sum.amount).toMatchObject({ status: "firm", daily: 71.46, days: 98, value: 7003.08 });
    expect(formula(sum)).toEqual(["average-wage:7073", "×share:60", "-stipend:2100", "÷days-a-month:30", "×days:98"]);
    const figures = { "allowance-days:140100:delivery": 158, "allowance-divisor:140100": 21.75 };
    expect(sums.topUp({ event: {}, person: { monthlyStipend: 2100 }, figures }).amount).toMatchObject({
      value: 9659.42,
    });
  });

  test("the city's wage first; the province's is asked for; a stipend above it gives no sum", () => {
    const city = { "average-wage:140100:2025": 9000, "average-wage:140000:2025": 8000 };
    expect(sums.topUp({ event: {}, person: { monthlyStipend: 2400 }, figures: city }).amount.daily).toBe(100);
    expect(sums.topUp({ event: { date: "2027-06-15" } }).missing).toEqual([
      "figures.average-wage:140000:2026",
      "person.monthlyStipend",
    ]);
    expect(sums.topUp({ event: {}, person: { monthlyStipend: 4243.8 } }).amount.value).toBe(0);
    expect(sums.topUp({ event: {}, person: { monthlyStipend: 4243.81 } }).amount.status).toBe("open");
  });
});

test("on one more condition the value is only an alternative, and so are the others", () => {
  const sum = sums.employer({ region: "510100", event: {}, person: { employerAverageWage: 6000 } });
  const { amount } = onlyIf(sum, { id: "local-months-full", data: {} }, "qualifying-months:510100:employer");
  expect(amount).toMatchObject({ status: "open", low: 19600, high: 37600 });
  expect(amount).not.toHaveProperty("value");
  expect(amount.alternatives.map(({ because }) => because.map(({ id }) => id))).toEqual([
    ["local-months-full"],
    ["local-months-full", "longer-leave"],
  ]);
});
