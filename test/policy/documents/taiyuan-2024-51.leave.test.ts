/** 并医险中心字〔2024〕51号, 2.1.4: payments through the leave and to the claim, contracts that end, and the sum. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/index.ts";
import { answer, line, outcome, readings } from "../asking.ts";
import { key, paid, told } from "./taiyuan-told.ts";

// Born on 2026-01-10, the leave of 98 days ends on 2026-04-17.
const born = (asOf: string, contributions: readonly Contribution[], person: PersonFacts = {}, event: EventFacts = {}) =>
  told(asOf, { date: "2026-01-10", ...event }, contributions, { person });
const allowance = (...facts: Parameters<typeof born>) => line(born(...facts), "allowance");
const until = (to?: string) => [paid("2024-01", to)];

describe("payments go on through the leave and until the claim", () => {
  const asked = `${key("2.1.4")} order-619#7`;

  test("still paying: yes, with the months to come taken as paid", () => {
    const found = allowance("2026-02-10", until());
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund" });
    expect(outcome(found, "paid-through-leave")).toBe(`met ${asked}`);
    expect(readings(found)).toContain("planned-payments");
  });

  test("a stop that lies ahead can be mended to the end of its month", () => {
    for (const asOf of ["2026-02-10", "2026-03-31"]) {
      const found = allowance(asOf, until("2026-02"));
      expect(found).toMatchObject({ verdict: "pending", claimBy: "2027-01-10" });
      expect(found.actions).toMatchObject([{ id: "keep-paying", by: "2026-03-31" }]);
    }
  });

  test("a month of the leave that is over and unpaid loses the allowance, and nobody else pays", () => {
    const found = allowance("2026-04-01", until("2026-02"));
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found).not.toHaveProperty("payer");
    expect(outcome(found, "paid-through-leave")).toBe(`unmet ${asked}`);
    expect(readings(found)).toContain("stopped-in-leave");
    expect(line(born("2026-04-01", until("2026-02")), "medical-expense").verdict).toBe("eligible");
  });

  test("paid to the last month of the leave and claimed in the month after: yes", () => {
    expect(allowance("2026-05-31", until("2026-04")).verdict).toBe("eligible");
    expect(allowance("2026-05-31", until("2026-03")).verdict).toBe("ineligible");
  });

  test("payments that stopped between the leave and the claim: no", () => {
    const found = allowance("2026-06-01", until("2026-04"));
    expect(found.verdict).toBe("ineligible");
    expect(found).not.toHaveProperty("payer");
    expect(allowance("2026-06-01", until("2026-05")).verdict).toBe("eligible");
  });

  test("a later payment heals nothing", () => {
    const record = [paid("2024-01", "2026-02"), paid("2026-03", "2026-06", { paidIn: "2026-07" }), paid("2026-07")];
    expect(allowance("2026-08-10", record).verdict).toBe("ineligible");
  });

  test("unless the months were arrears: then once they are paid", () => {
    const record = [
      paid("2024-01", "2026-02"),
      paid("2026-03", "2026-06", { paidIn: "2026-07", lateReason: "arrears" }),
      paid("2026-07"),
    ];
    const before = allowance("2026-06-30", record);
    expect(before).toMatchObject({ verdict: "pending", actions: [{ id: "back-pay" }] });
    expect(readings(before)).toContain("R7c");
    const after = allowance("2026-07-01", record);
    expect(after.verdict).toBe("eligible");
    expect(readings(after)).toContain("arrears-count");
  });

  test("months as an individual do not go on from a job", () => {
    const record = [paid("2024-01", "2026-02"), paid("2026-03", undefined, { scheme: "individual" })];
    expect(allowance("2026-05-10", record).verdict).toBe("ineligible");
  });

  test("another employer in Shanxi does, one elsewhere does not", () => {
    for (const [region, verdict] of [
      ["140200", "eligible"],
      ["610100", "ineligible"],
    ] as const) {
      const record = [paid("2024-01", "2026-02"), paid("2026-03", undefined, { region })];
      expect(allowance("2026-05-10", record).verdict).toBe(verdict);
    }
  });

  test("arrears to be paid that leave a hole in the leave mend nothing", () => {
    const record = [
      paid("2024-01", "2025-11"),
      paid("2025-12", "2026-01", { paidIn: "2026-06", lateReason: "arrears" }),
      paid("2026-04"),
    ];
    const found = allowance("2026-05-10", record);
    expect(found.verdict).toBe("ineligible");
    expect(found.actions).toEqual([]);
  });

  test("an expected birth: payments told to end in the leave are to be kept up", () => {
    const found = allowance("2025-10-10", until("2026-03"));
    expect(found).toMatchObject({ verdict: "pending", actions: [{ id: "keep-paying", by: "2026-04-30" }] });
    expect(allowance("2025-10-10", until("2026-04")).verdict).toBe("eligible");
  });
});

describe("the month of pregnancy decides how long the leave is", () => {
  const asked = (gestationMonths?: number) =>
    born(
      "2026-03-10",
      until("2026-01"),
      {},
      { kind: "termination", ...(gestationMonths !== undefined && { gestationMonths }) },
    );

  // 2026-01-10: 15 days end in January, 42 days on 2026-02-20.
  test("not told, and payments stopped between the two ends: it is asked for", () => {
    const found = answer(asked());
    const [, own] = found.benefits;
    // Untouched by the leave: on 2026-03-10 the claim itself asks for February.
    expect(own?.verdict).toBe("ineligible");
    const inFebruary = answer({ ...asked(), asOf: "2026-02-10" });
    expect(inFebruary.benefits[1]?.verdict).toBe("unknown");
    expect(inFebruary.missing).toContainEqual({ fact: "event.gestationMonths", benefits: ["allowance"] });
  });

  test("15 days were paid in full, 42 were not", () => {
    expect(line({ ...asked(3), asOf: "2026-02-10" }, "allowance").verdict).toBe("eligible");
    expect(line({ ...asked(4), asOf: "2026-02-10" }, "allowance").verdict).toBe("pending");
  });
});

describe("the contract ends", () => {
  const wage = { employerAverageWage: 6000 };

  test("the day before the birth: no allowance, and nobody else pays; medical costs stay", () => {
    const facts = born("2026-01-20", until("2026-01"), { ...wage, dismissedOn: "2026-01-09" });
    const found = line(facts, "allowance");
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found).not.toHaveProperty("payer");
    expect(outcome(found, "contract-runs")).toBe(`unmet ${key("2.1.4")}`);
    expect(line(facts, "medical-expense").verdict).toBe("eligible");
  });

  test("before the birth with fewer than nine months: still nobody else", () => {
    const found = allowance("2026-01-20", [paid("2025-10", "2026-01")], { dismissedOn: "2026-01-09" });
    expect(found.verdict).toBe("ineligible");
    expect(found).not.toHaveProperty("payer");
  });

  test("before the birth, no one paying since: no back-pay is offered", () => {
    const facts = born("2026-01-20", until("2025-12"), { dismissedOn: "2025-12-31" });
    expect(line(facts, "allowance")).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(line(facts, "medical-expense")).toMatchObject({ verdict: "ineligible", actions: [] });
  });

  test.each([
    ["2026-01-10", 1, 200],
    ["2026-01-11", 2, 400],
    ["2026-02-28", 50, 10000],
    ["2026-04-16", 97, 19400],
    ["2026-04-17", 98, 19600],
    ["2026-04-18", 98, 19600],
  ])("on %s: %i days of allowance", (dismissedOn, days, value) => {
    const found = allowance("2026-05-10", until(dismissedOn.slice(0, 7)), { ...wage, dismissedOn });
    expect(found).toMatchObject({ verdict: "eligible", payer: "employee-fund", amount: { days, value } });
    expect(readings(found).includes("leave-from-event")).toBe(dismissedOn <= "2026-04-17");
  });

  test("in the leave: days already paid for after it are to be given back, and that is said", () => {
    expect(allowance("2026-05-10", until("2026-02"), { ...wage, dismissedOn: "2026-02-28" }).notes.join()).toContain(
      "退",
    );
  });

  test("in the leave: payments are asked to that month, no longer to the claim", () => {
    const ended = { ...wage, dismissedOn: "2026-03-31" };
    expect(allowance("2026-09-10", until("2026-03"), ended).verdict).toBe("eligible");
    expect(allowance("2026-09-10", until("2026-02"), ended).verdict).toBe("ineligible");
  });

  test("in the leave: payments are still to come only where the contract goes on", () => {
    const premise = (dismissedOn: string) =>
      readings(allowance("2026-03-10", until("2026-04"), { ...wage, dismissedOn })).includes("planned-payments");
    expect(premise("2026-03-31")).toBe(false);
    expect(premise("2026-04-01")).toBe(true);
  });

  test("in a longer leave that a caller gives, or that may be paid: no day after the contract's last", () => {
    const ended = { ...wage, dismissedOn: "2026-05-01" };
    const facts = born("2026-06-10", until("2026-05"), ended);
    expect(line({ ...facts, figures: { "allowance-days:140100:delivery": 158 } }, "allowance").amount?.days).toBe(112);
    const { amount } = line(facts, "allowance");
    expect(amount).toMatchObject({ days: 98, value: 19600 });
    for (const one of amount?.alternatives ?? []) expect(one.days).toBeLessThanOrEqual(112);
  });

  test("in the leave with fewer than nine months: the employer still pays", () => {
    const found = allowance("2026-03-10", [paid("2025-06", "2026-02")], { dismissedOn: "2026-02-20" });
    expect(found).toMatchObject({ verdict: "ineligible", payer: "employer" });
  });

  describe("before the birth, and another employer pays afterwards", () => {
    const moved = (to?: string) => [paid("2024-01", "2025-06"), paid("2025-07", to, { region: "140200" })];
    const ended = { dismissedOn: "2025-06-30", ...wage };

    test("as if nothing had been", () => {
      const found = allowance("2026-06-10", moved(), ended);
      expect(found).toMatchObject({ verdict: "eligible", amount: { days: 98, value: 19600 } });
      expect(outcome(found, "contract-runs")).toBe(`met ${key("2.1.4")}`);
    });

    test("but that one must pay through the leave too", () => {
      expect(allowance("2026-06-10", moved("2026-01"), ended).verdict).toBe("ineligible");
      expect(allowance("2026-02-10", moved("2026-01"), ended)).toMatchObject({
        verdict: "pending",
        actions: [{ id: "keep-paying", by: "2026-02-28" }],
      });
    });

    test("a new job that pays from the month after the birth's, asked in that month already", () => {
      const facts = { dismissedOn: "2026-01-05", ...wage };
      const found = allowance("2026-01-25", until(), facts);
      expect(found.verdict).toBe("eligible");
      expect(readings(found)).toContain("planned-payments");
      expect(allowance("2026-02-01", until(), facts).verdict).toBe("eligible");
      expect(allowance("2026-02-01", until("2026-01"), facts).verdict).toBe("ineligible");
    });

    test("a new job that will pay the gap in time: pending, then eligible", () => {
      const record = [paid("2024-01", "2025-12"), paid("2026-01", "2026-01", { paidIn: "2026-02" }), paid("2026-02")];
      const facts = { dismissedOn: "2025-12-31", ...wage };
      expect(allowance("2026-01-25", record, facts)).toMatchObject({
        verdict: "pending",
        actions: [{ id: "back-pay" }],
      });
      expect(allowance("2026-02-25", record, facts).verdict).toBe("eligible");
    });
  });
});

describe("the sum: the employer's average wage ÷ 30 × the days of leave", () => {
  const sum = (event: EventFacts, person: PersonFacts = { employerAverageWage: 6000 }) =>
    allowance("2026-05-10", until(), person, event);

  test.each<[string, EventFacts, number]>([
    ["a birth", {}, 98],
    ["dystocia", { dystocia: true }, 113],
    ["twins", { fetuses: 2 }, 113],
    ["triplets with dystocia", { fetuses: 3, dystocia: true }, 143],
    ["a caesarean alone", { caesarean: true }, 98],
    ["a termination at three months", { kind: "termination", gestationMonths: 3 }, 15],
    ["a termination at four months", { kind: "termination", gestationMonths: 4 }, 42],
    ["a termination at five months", { kind: "termination", gestationMonths: 5 }, 42],
  ])("%s", (_what, event, days) => {
    const { verdict, amount } = sum(event);
    expect([verdict, amount?.days, amount?.daily, amount?.value]).toEqual(["eligible", days, 200, days * 200]);
  });

  test("names its clauses and readings", () => {
    const found = sum({ caesarean: true });
    expect(readings(found)).toEqual(expect.arrayContaining(["national-formula", "day-count", "caesarean-days"]));
    expect(found.cites).toEqual(expect.arrayContaining(["order-619#7", "order-619#8", "ty-2024-51#2.1.3"]));
  });

  test("Shanxi's longer leave stands beside it, never in it", () => {
    const { amount } = sum({});
    expect(amount?.value).toBe(19600);
    expect(amount?.alternatives).toMatchObject([{ days: 158, value: 31600 }]);
    expect(sum({ kind: "termination", gestationMonths: 5 }).amount?.alternatives).toEqual([]);
  });

  test("is rounded once, half up", () => {
    // 6100.03 / 30 × 98 = 19926.7646…; the daily 203.3343… rounded before would give 19926.34.
    expect(sum({}, { employerAverageWage: 6100.03 }).amount).toMatchObject({ value: 19926.76, daily: 203.33 });
  });

  test("without the wage the right stands, the sum is open and the wage is asked for", () => {
    const facts = born("2026-05-10", until());
    const found = line(facts, "allowance");
    expect(found).toMatchObject({ verdict: "eligible", amount: { days: 98 } });
    expect(found.amount).not.toHaveProperty("value");
    expect(answer(facts).missing).toEqual([{ fact: "person.employerAverageWage", benefits: ["allowance"] }]);
  });

  test("without the month of pregnancy likewise", () => {
    const facts = born("2026-05-10", until(), { employerAverageWage: 6000 }, { kind: "termination" });
    const found = line(facts, "allowance");
    expect(found.verdict).toBe("eligible");
    expect(found.amount).not.toHaveProperty("value");
    expect(found.amount).not.toHaveProperty("days");
    expect(answer(facts).missing).toEqual([{ fact: "event.gestationMonths", benefits: ["allowance"] }]);
  });

  test.each(["140100", "140000"])("a caller's days and divisor for %s go before ours", (place) => {
    const facts = {
      ...born("2026-05-10", until(), { employerAverageWage: 6200 }),
      figures: { [`allowance-days:${place}:delivery`]: 158, [`allowance-divisor:${place}`]: 31 },
    };
    const found = line(facts, "allowance");
    expect(found.amount).toMatchObject({ days: 158, daily: 200, value: 31600, alternatives: [] });
    expect(found.amount?.figures.map((one) => one.status)).toEqual(["caller", "caller"]);
    expect(readings(found)).not.toContain("day-count");
  });
});

describe.each(["family-planning", "prenatal", "treatment"] as const)("%s", (kind) => {
  test("has no allowance (R11)", () => {
    const found = allowance("2026-05-10", until(), {}, { kind, setting: "inpatient" });
    expect(found).toMatchObject({ verdict: "ineligible", actions: [] });
    expect(found).not.toHaveProperty("payer");
    expect(found).not.toHaveProperty("amount");
    expect(readings(found)).toContain("R11");
  });
});
