/** What if: ways to pay, the event moved, the past told otherwise; what they cost and where the answer turns. */
import { atOnce } from "../../shared/policy/rules/turns.ts";
import {
  assess,
  exploredInTurns,
  factsSchema,
  plans,
  readFacts,
  type Plans,
  type Start,
} from "../../shared/policy/index.ts";

type Plan = Plans["plans"][number];
const ASKED = "2026-11-29";
const birth = (date: string) => ({ event: { kind: "delivery", date } });
const ask = (region: string, more: object, vary?: Parameters<typeof plans>[1]) =>
  plans(factsSchema.parse({ region, asOf: ASKED, ...more }), vary);
const has = (...contributions: object[]) => ({ person: { contributions } });
const ids = ({ plans: all }: Plans): string[] => all.map(({ id }) => id);

function only(all: Plans, id: string): Plan {
  const found = all.plans.find((one) => one.id === id);
  if (!found) throw new Error(`no ${id} among ${ids(all).join(" ")}`);
  return found;
}

describe("Karamay: medical insurance paid by herself, a birth to come", () => {
  const all = ask("650200", {
    ...birth("2027-04-28"),
    ...has({ scheme: "individual", from: "2025-01", maternity: false }),
  });

  test("to join or not: an allowance later, and a waiting now", () => {
    const { changes, benefits, effects, what } = only(all, "enrol-2026-11");
    expect(changes).toEqual([{ kind: "enrol", from: "2026-11", by: "2026-12-31" }]);
    expect(benefits).toMatchObject([
      { benefit: "medical-expense", verdict: "ineligible", from: "2027-05-01" },
      { benefit: "allowance", verdict: "pending", from: "2028-03-01", claimBy: "2028-04-28" },
    ]);
    expect(effects).toContain("medical-expense/self: eligible → ineligible");
    expect(what).toBe(
      "2026 年 11 月起加上生育保险，按月交：津贴按时交就能领约 1.7–2.8 万元，从 2028 年 3 月 1 日起；医疗费这次不能报",
    );
  });

  test("what it costs: 1 % of the floor for the sixteen months that the allowance needs, later years estimated", () => {
    expect(only(all, "enrol-2026-11").costs).toMatchObject({
      months: 16,
      value: 839.36,
      atLeast: true,
      estimate: true,
    });
  });

  test("her own base, and no more than the cap", () => {
    const cost = (base: number, figures?: object) =>
      only(
        ask("650200", {
          ...birth("2027-04-28"),
          ...has({ scheme: "individual", from: "2025-01", maternity: false, base }),
          ...(figures && { figures }),
        }),
        "enrol-2026-11",
      ).costs;
    expect(cost(6000)).toMatchObject({ months: 16, value: 960 });
    expect(cost(6000)).not.toHaveProperty("atLeast");
    expect(cost(50_000)?.value).toBe(26231 * 0.16);
    expect(cost(1000)?.value).toBe(839.36);
    expect(cost(6000, { "contribution-rate:650200:individual": 0.0095 })?.value).toBe(912);
    const told = cost(1000, { "contribution-floor:650200:2026": 5000, "contribution-floor:650200:2027": 5100 });
    // 2028 is estimated by the latest year before it: the caller's 2027, not the 2026 that we hold.
    expect(told?.value).toBe(50 * 2 + 51 * 14);
    expect(told?.estimate).toBe(true);
    expect(JSON.stringify(told?.formula)).toContain(
      '"value":5100,"status":"caller","key":"figures.contribution-floor:650200:2027","year":2027,"estimate":true',
    );
  });

  test("joining later costs the birth nothing from the month on in which it no longer waits", () => {
    expect(all.thresholds.start).toEqual([
      { month: "2026-11", lines: { "medical-expense/self": "ineligible", "allowance/self": "pending" } },
      { month: "2027-05", lines: { "medical-expense/self": "eligible", "allowance/self": "pending" } },
    ]);
  });
});

test("Karamay: a newcomer's rate for medical insurance is not held, and named", () => {
  const { costs } = only(ask("650200", { ...birth("2027-08-28"), ...has() }), "enrol-2026-11");
  expect(costs).not.toHaveProperty("value");
  expect(JSON.stringify(costs?.formula)).toContain(
    '"missing":true,"key":"figures.contribution-rate:650200:individual"',
  );
});

test("Karamay: the sum at once, of births to which it is open", () => {
  const all = ask("650200", {
    asOf: "2026-12-10",
    ...birth("2026-11-20"),
    ...has({ scheme: "individual", from: "2026-08", maternity: true }),
  });
  const sum = only(all, "lump-sum-2027-01");
  expect(sum.changes).toMatchObject([{ kind: "lump-sum", by: "2027-11-30" }]);
  expect(sum.changes[0]?.months).toHaveLength(11);
  expect(sum.effects).toEqual(["allowance/self: pending → eligible"]);
  expect(sum.what).toBe("把 2027 年 1 月到 11 月的一次交齐：津贴能领约 1.7–2.8 万元，从 2026 年 12 月 1 日起");
});

describe("Chongqing: stopped three months ago", () => {
  const stopped = { ...birth("2027-04-28"), ...has({ scheme: "individual", from: "2025-01", to: "2026-08", tier: 2 }) };
  const all = ask("500000", stopped);

  test("what was missed is paid, and it goes on", () => {
    const { changes, costs, what } = only(all, "back-pay-2026-09+start-2026-11");
    expect(changes).toEqual([
      { kind: "back-pay", months: ["2026-09", "2026-10"], by: "2026-12-31" },
      { kind: "start", from: "2026-11" },
    ]);
    // Eight months of tier 2, of whose year only 2025 is held.
    expect(costs).toMatchObject({ months: 8, value: 4510, estimate: true });
    expect(what).toContain("把 2026 年 9 月到 10 月的补上，2026 年 11 月起接着按月交：医疗费能报");
  });

  test("the last month to begin is December", () => {
    expect(all.thresholds.start?.map(({ month, lines }) => [month, lines["medical-expense/self"]])).toEqual([
      ["2026-11", "eligible"],
      ["2027-01", "pending"],
    ]);
  });

  test("only what is asked for is varied", () => {
    expect(ids(ask("500000", stopped, ["event"]))).toEqual([]);
    expect(ask("500000", stopped, ["event"]).thresholds).not.toHaveProperty("start");
    expect(ids(ask("500000", stopped, ["back-pay"]))).toEqual(["back-pay-2026-09+start-2026-11"]);
    expect(ids(ask("500000", stopped, ["start"]))).toEqual([]);
    expect(ids(ask("500000", stopped, ["told"]))).toEqual([]);
  });
});

test("Chongqing: begun now or in the last month, each with its day and its cost", () => {
  const all = ask("500000", { ...birth("2027-08-28"), ...has() });
  expect(ids(all)).toEqual(["enrol-2026-11", "enrol-2027-02"]);
  expect(all.plans.map(({ benefits, costs }) => [benefits[0]?.from, costs?.months, costs?.value])).toEqual([
    ["2027-05-01", 10, 2562.5],
    ["2027-08-01", 7, 1793.75],
  ]);
});

test("Chongqing: a month too early is told, to the month", () => {
  const all = ask("500000", { ...birth("2027-04-28"), ...has() });
  const later = only(all, "event-2027-05-28");
  expect(later.changes).toEqual([{ kind: "event", date: "2027-05-28" }]);
  expect(later).not.toHaveProperty("costs");
  expect(later.facts).toMatchObject({ event: { date: "2027-05-28" } });
  expect(all.thresholds.event?.find(({ month }) => month === "2027-05")?.lines["medical-expense/self"]).toBe("pending");
});

test("Sichuan: the rate is not held, and named", () => {
  const all = ask("510100", {
    ...birth("2027-11-28"),
    ...has({ scheme: "individual", from: "2025-01", maternity: false, base: 5000 }),
  });
  const { costs } = only(all, "enrol-2026-11");
  expect(costs).toMatchObject({ months: 13, formula: [{ value: 5000 }, { missing: true }, { value: 13 }] });
  const figures = { "contribution-rate:510100:individual": 0.005 };
  const given = ask("510100", {
    ...birth("2027-11-28"),
    ...has({ scheme: "individual", from: "2025-01", maternity: false, base: 5000 }),
    figures,
  });
  expect(only(given, "enrol-2026-11").costs).toMatchObject({ value: 325 });
});

test("the employer pays in Taiyuan: no cost of hers", () => {
  const all = ask("140100", {
    ...birth("2027-10-10"),
    person: { employed: true, contributions: [{ scheme: "employer", from: "2025-01", to: "2026-10" }] },
  });
  expect(all.plans.length).toBeGreaterThan(0);
  for (const one of all.plans) expect(one).not.toHaveProperty("costs");
});

describe("the past otherwise than told", () => {
  test("a gap that was paid in time: asked, never mixed with what is done", () => {
    const all = ask("140100", {
      ...birth("2026-11-10"),
      person: {
        employed: true,
        contributions: [
          { scheme: "employer", from: "2025-01", to: "2026-02" },
          { scheme: "employer", from: "2026-05" },
        ],
      },
    });
    const { what, changes, effects } = only(all, "told-2026-03");
    expect(changes).toEqual([{ kind: "told", months: ["2026-03", "2026-04"] }]);
    expect(effects).toContain("allowance/self: ineligible → eligible");
    expect(what).toMatch(/^2026 年 3 月到 4 月的后来补上了吗？补上了 → .*津贴能领/);
    expect(all.thresholds).not.toHaveProperty("event");
  });

  test("maternity insurance that nobody told", () => {
    const all = ask("511700", { ...birth("2027-06-28"), ...has({ scheme: "individual", from: "2025-01" }) });
    const { what, benefits } = only(all, "told-maternity");
    expect(benefits.map(({ verdict }) => verdict)).toEqual(["eligible", "eligible"]);
    expect(what).toMatch(/^自己交的时候，一起交了生育保险吗？交了 → /);
  });
});

describe("the last day holds for every line that is promised", () => {
  test("Taiyuan: costs could begin in December, the allowance in May alone", () => {
    const all = ask("140100", { asOf: "2026-05-10", ...birth("2027-01-10"), ...has() });
    const both = only(all, "enrol-2026-05");
    expect(both.benefits.map(({ verdict }) => verdict)).toEqual(["eligible", "eligible"]);
    expect(both.changes).toMatchObject([{ from: "2026-05", by: "2026-05-31" }]);
  });
  test("Karamay: who joins later waits through the birth", () => {
    const record = { scheme: "individual", from: "2024-08", maternity: false };
    const all = ask("650200", { asOf: "2026-10-01", ...birth("2027-09-10"), ...has(record) });
    expect(only(all, "enrol-2026-10").changes).toMatchObject([{ from: "2026-10", by: "2027-03-31" }]);
  });
});

test("nothing helps, nothing is offered", () => {
  const all = ask("650200", { event: { kind: "prenatal", date: "2026-09-10" }, ...has() });
  expect(all.plans).toEqual([]);
  expect(ask("500000", {})).toMatchObject({ plans: [], now: [{ verdict: "unknown" }, { verdict: "unknown" }] });
});

test("resident insurance is gone on with by the year, not by the month", () => {
  const resident = { ...birth("2027-04-28"), ...has({ scheme: "resident", from: "2026-01", to: "2026-12" }) };
  const told = ask("650200", resident).plans.map(({ what }) => what);
  expect(told.some((what) => what.includes("接着参加居民医保"))).toBe(true);
  expect(told.join()).not.toContain("接着按月交");
});

describe("each month to begin in", () => {
  const startsOf = (region: string, more: object): readonly Start[] => {
    const facts = factsSchema.parse({ region, asOf: ASKED, ...more });
    return atOnce(atOnce(exploredInTurns(facts)).starts());
  };
  const starts = startsOf("650200", { ...birth("2027-12-10"), ...has() });

  test("is answered as it says on its own day, and says what is done from when", () => {
    expect(starts).toHaveLength(25);
    expect(starts.slice(0, 2).map(({ asOf }) => asOf)).toEqual([ASKED, "2026-12-01"]);
    for (const { month, asOf, what, changes, facts, benefits } of starts.slice(0, 9)) {
      expect(changes).toEqual([{ kind: "enrol", from: month }]);
      expect(what).toContain(`${month.slice(0, 4)} 年 ${Number(month.slice(5))} 月起`);
      const read = readFacts(facts);
      const lines = read.ok ? assess({ ...read.value, asOf }).benefits : [];
      expect(lines.map(({ verdict, from }) => [verdict, from])).toEqual(
        benefits.map(({ verdict, from }) => [verdict, from]),
      );
    }
  });

  test("a month later brings the allowance a month later, until it is too late: nothing earlier can be done then", () => {
    const joins = startsOf("650200", {
      ...birth("2027-09-20"),
      ...has({ scheme: "individual", from: "2026-08", maternity: false }),
    });
    const allowances = joins.map(({ month, benefits }) => {
      const line = benefits.find(({ benefit }) => benefit === "allowance");
      return [month, line?.verdict, line?.from];
    });
    expect(allowances.slice(0, 3)).toEqual([
      ["2026-11", "pending", "2028-03-01"],
      ["2026-12", "pending", "2028-04-01"],
      ["2027-01", "pending", "2028-05-01"],
    ]);
    expect(allowances.slice(6, 8)).toEqual([
      ["2027-05", "pending", "2028-09-01"],
      ["2027-06", "ineligible", undefined],
    ]);
  });

  test("is none where months that are over must be paid first: those cannot wait", () => {
    const stopped = {
      ...birth("2027-04-28"),
      ...has({ scheme: "individual", from: "2025-01", to: "2026-08", tier: 2 }),
    };
    expect(startsOf("500000", stopped)).toEqual([]);
  });
});
