/** 国务院令第 619 号: days of leave, and the sum an allowance makes of them. */
import { day } from "../../../shared/policy/base/calendar.ts";
import { leaveDays, leaveEnds, order619, order619Clause } from "../../../shared/policy/former/documents/order-619.ts";
import { allowanceAmount, monthlyBasis } from "../../../shared/policy/former/documents/allowance-sum.ts";
import { factsSchema, type EventFacts } from "../../../shared/policy/index.ts";
import { occasion, situation, type Occasion, type Situation } from "../../../shared/policy/former/situation.ts";

const asked = (event: EventFacts, more: { region?: string; figures?: Record<string, number> } = {}): Situation => {
  const facts = factsSchema.parse({ region: "511700", asOf: "2026-07-01", ...more, event });
  const found = occasion(facts);
  if (!found) throw new Error("an event with kind and date");
  return situation(facts, found);
};
const happening = (event: EventFacts): Occasion => asked(event).event;
const delivery = (more: EventFacts = {}): EventFacts => ({ kind: "delivery", date: "2026-05-10", ...more });
const termination = (gestationMonths?: number): EventFacts => ({
  kind: "termination",
  date: "2026-05-10",
  ...(gestationMonths !== undefined && { gestationMonths }),
});

describe("the document", () => {
  test("lists the two articles the places lean on, each with its role", () => {
    expect(Object.entries(order619.clauses).map(([id, clause]) => [id, clause.label, clause.role])).toEqual([
      ["7", "第七条", "rule"],
      ["8", "第八条", "rule"],
    ]);
  });
});

describe("article 7: days of leave", () => {
  test.each([
    ["a plain delivery", delivery(), 98],
    ["dystocia", delivery({ dystocia: true }), 113],
    ["a caesarean that the hospital does not record as dystocia", delivery({ caesarean: true }), 98],
    ["twins", delivery({ fetuses: 2 }), 113],
    ["triplets", delivery({ fetuses: 3 }), 128],
    ["twins with dystocia", delivery({ fetuses: 2, dystocia: true }), 128],
    ["termination in the first month", termination(0), 15],
    ["termination after 3 months", termination(3), 15],
    ["termination after 4 months", termination(4), 42],
    ["termination after 5 months", termination(5), 42],
    ["termination of a twin pregnancy", { ...termination(4), fetuses: 2 }, 42],
    ["termination recorded with dystocia", { ...termination(4), dystocia: true }, 42],
  ])("%s", (_name, event, days) => {
    expect(leaveDays(happening(event))).toBe(days);
  });

  test("a termination without the months of pregnancy has no days yet", () => {
    expect(leaveDays(happening(termination()))).toBeUndefined();
  });

  test("the leave starts on the event's day and its last day counts", () => {
    expect(leaveEnds(happening(delivery({ date: "2026-03-25" })))).toEqual({
      earliest: "2026-06-30",
      latest: "2026-06-30",
    });
    expect(leaveEnds(happening(delivery({ date: "2026-03-26" }))).latest).toBe("2026-07-01");
    expect(leaveEnds(happening(termination(3)))).toEqual({ earliest: "2026-05-24", latest: "2026-05-24" });
    expect(leaveEnds(happening(termination(4))).latest).toBe("2026-06-20");
    expect(leaveEnds(happening(termination()))).toEqual({ earliest: day("2026-05-24"), latest: day("2026-06-20") });
  });
});

describe("the sum", () => {
  const cites = order619Clause("8");
  const basis = monthlyBasis(4500, "基数");
  const computed = (event: EventFacts, more: Parameters<typeof asked>[1] = {}) =>
    allowanceAmount(asked(event, more), { cites, basis, divisor: 30 });
  const figuresOf = (found: ReturnType<typeof computed>) =>
    found.amount.figures.map((one) => [one.figure, one.value, one.status]);

  test("base ÷ 30 × days, step by step, with the national days as an official figure", () => {
    const found = computed(delivery({ date: "2026-05-10" }), { region: "500000" });
    expect(found.amount).toMatchObject({ value: 14_700, daily: 150, days: 98 });
    expect(found.amount.steps.map((step) => step.value)).toEqual([4500, 150, 98, 14_700]);
    expect(figuresOf(found)).toContainEqual(["allowance-days:000000:delivery", 98, "official"]);
    expect(found.missing).toEqual([]);
    expect(found.amount.cites).toEqual(["order-619#8", "order-619#7"]);
  });

  test("dystocia and further children add 15 days each to the value and to every alternative", () => {
    const found = computed(delivery({ dystocia: true, fetuses: 2 }));
    expect(found.amount).toMatchObject({ value: 19_200, days: 128 });
    expect(found.amount.alternatives.map((one) => [one.days, one.value])).toEqual([[218, 32_700]]);
  });

  test.each([
    ["511700", "2025-11-27", [158]],
    ["511700", "2025-11-28", [188]],
    ["511700", "2026-05-10", [188]],
    ["650200", "2022-06-03", []],
    ["650200", "2022-06-04", [158]],
    ["140100", "2025-05-10", [158]],
    ["500000", "2025-05-10", [128]],
  ])("the longer leave of %s on %s is an unconfirmed alternative, never the value", (region, date, days) => {
    const found = computed(delivery({ date }), { region });
    expect(found.amount).toMatchObject({ value: 14_700, days: 98 });
    expect(found.amount.alternatives.map((one) => one.days)).toEqual(days);
    for (const one of found.amount.alternatives) {
      expect(one.if).not.toBe("");
      expect(figuresOf(found)).toContainEqual([one.figure, one.days, "unconfirmed"]);
    }
  });

  test("a termination has no longer leave", () => {
    const found = computed(termination(4));
    expect(found.amount).toMatchObject({ value: 6300, days: 42 });
    expect(found.amount.alternatives).toEqual([]);
  });

  test("without the months of pregnancy the sum stays open and says so", () => {
    const found = computed(termination());
    expect(found.amount.value).toBeUndefined();
    expect(found.amount.days).toBeUndefined();
    expect(found.amount.daily).toBe(150);
    expect(found.missing).toEqual(["event.gestationMonths"]);
  });

  test.each(["allowance-days:511700:delivery", "allowance-days:510000:delivery"])(
    "the caller's %s stands for the plain days and ends the alternatives",
    (figure) => {
      const found = computed(delivery({ dystocia: true }), { figures: { [figure]: 158 } });
      expect(found.amount).toMatchObject({ value: 25_950, days: 173, alternatives: [] });
      expect(figuresOf(found)).toContainEqual([figure, 158, "caller"]);
    },
  );

  test("of two callers' figures the nearer place decides; another province's is not used", () => {
    const both = { "allowance-days:510000:delivery": 158, "allowance-days:511700:delivery": 128 };
    expect(computed(delivery(), { figures: both }).amount.days).toBe(128);
    expect(computed(delivery(), { figures: { "allowance-days:650000:delivery": 158 } }).amount.days).toBe(98);
    expect(computed(delivery(), { figures: { "allowance-days:510000:termination": 30 } }).amount.days).toBe(98);
  });

  test("the caller's days of a termination stand, also where the months of pregnancy are missing", () => {
    const found = computed(termination(), { figures: { "allowance-days:510000:termination": 30 } });
    expect(found.amount).toMatchObject({ value: 4500, days: 30 });
    expect(found.missing).toEqual([]);
  });

  test("the caller's divisor replaces ours, and the reading about 30 days falls away", () => {
    const found = computed(delivery(), { figures: { "allowance-divisor:510000": 30.5 } });
    expect(found.amount).toMatchObject({ value: 14_459.02, daily: 147.54 });
    expect(figuresOf(found)).toContainEqual(["allowance-divisor:510000", 30.5, "caller"]);
    expect(found.assumes.map((one) => one.id)).not.toContain("day-count");
    expect(computed(delivery()).assumes.map((one) => one.id)).toContain("day-count");
  });

  test("another divisor that is said to be used locally is an alternative", () => {
    const divisorAlternative = { months: 12, days: 365, if: "× 12 ÷ 365", figure: "allowance-divisor:510000" };
    const found = allowanceAmount(asked(termination(4)), { cites, basis, divisor: 30, divisorAlternative });
    expect(found.amount.value).toBe(6300);
    expect(found.amount.alternatives).toEqual([
      { value: 6213.7, days: 42, if: "× 12 ÷ 365", figure: "allowance-divisor:510000" },
    ]);
    const given = asked(termination(4), { figures: { "allowance-divisor:511700": 30 } });
    expect(allowanceAmount(given, { cites, basis, divisor: 30, divisorAlternative }).amount.alternatives).toEqual([]);
  });

  test("without a base nothing is counted out", () => {
    const found = allowanceAmount(asked(delivery()), { cites, basis: undefined, divisor: 30 });
    expect(found.amount.value).toBeUndefined();
    expect(found.amount.daily).toBeUndefined();
    expect(found.amount.days).toBe(98);
    expect(found.amount.alternatives).toEqual([]);
  });

  test("an unconfirmed base gives no value, only an alternative with its reason", () => {
    const wage = {
      figure: "average-wage:650000:2025",
      value: 8743.67,
      unit: "元/月",
      source: "推算",
      status: "unconfirmed",
    } as const;
    const found = allowanceAmount(asked(termination(4)), {
      cites,
      basis: monthlyBasis(8743.67, "工资", wage),
      share: 0.6,
      divisor: 30,
      divisorWritten: true,
    });
    expect(found.amount.value).toBeUndefined();
    expect(found.amount.daily).toBeUndefined();
    expect(found.amount.alternatives.map((one) => [one.value, one.figure])).toEqual([[7344.68, wage.figure]]);
  });

  test("a caesarean that is not recorded as dystocia names the reading", () => {
    expect(computed(delivery({ caesarean: true })).assumes.map((one) => one.id)).toContain("caesarean-days");
    expect(computed(delivery({ caesarean: true, dystocia: true })).assumes.map((one) => one.id)).not.toContain(
      "caesarean-days",
    );
    expect(computed({ ...termination(4), caesarean: true }).assumes.map((one) => one.id)).not.toContain(
      "caesarean-days",
    );
  });

  test("a cap on the days is told as its own step", () => {
    const found = allowanceAmount(asked(delivery()), {
      cites,
      basis,
      divisor: 30,
      limit: { days: 20, why: "合同到 5 月 29 日" },
    });
    expect(found.amount).toMatchObject({ value: 3000, days: 20 });
    expect(found.amount.steps.map((step) => step.text)).toContain("合同到 5 月 29 日");
    expect(found.amount.alternatives.map((one) => one.days)).toEqual([20]);
  });
});
