/** 并医险中心字〔2024〕51号 第二章一、4: contracts that end, payments through the leave and to the claim, the sum. */
import type { Contribution, EventFacts, PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { allowance, came, duties, individual, late, medical, named, noted, owed, paid, why } from "./taiyuan.ts";

const FUND = "eligible, employee-fund";
const until = (to?: string) => [paid("2024-01", to)];
// Born on 2026-01-10, the leave of 98 days ends on 2026-04-17.
const asked = (asOf: string, record: Contribution[], her: PersonFacts = {}, event: EventFacts = {}) =>
  allowance(asOf, { date: "2026-01-10", ...event }, record, { her });
const LEAVE = "paid-through-leave";

describe("payments go on through the leave and until the claim", () => {
  test.each<[string, string | undefined, string, string]>([
    ["2026-02-10", undefined, FUND, "yes goes-on"],
    ["2026-02-10", "2026-02", "pending, employee-fund, keep-paying 2026-03-31", "no stops-ahead"],
    ["2026-03-31", "2026-02", "pending, employee-fund, keep-paying 2026-03-31", "no stops-ahead"],
    ["2026-04-01", "2026-02", "ineligible", "no nothing-paid"],
    ["2026-05-31", "2026-03", "ineligible", "no nothing-paid"],
    ["2026-05-31", "2026-04", FUND, "yes paid"],
    ["2026-06-01", "2026-04", "ineligible", "no nothing-paid"],
    ["2026-06-01", "2026-05", FUND, "yes paid"],
    ["2027-01-10", "2026-12", FUND, "yes paid"],
    ["2027-01-10", "2026-11", "ineligible", "no nothing-paid"],
    ["2027-01-11", "2026-11", "ineligible", "no nothing-paid"],
    ["2027-02-11", "2026-12", "not-covered", "yes paid"],
  ])("asked on %s, paid to %s: %s", (asOf, to, expected, reason) => {
    const found = asked(asOf, until(to), { employed: true });
    expect([came(found), why(found, LEAVE)]).toEqual([expected, `${reason} 2.1.4 cn-order-619#7`]);
    if (expected === "ineligible") expect(named(found)).toContain("stopped-in-leave");
  });

  test("medical costs are untouched", () => {
    expect(came(medical("2026-04-01", { date: "2026-01-10" }, until("2026-02")))).toBe(FUND);
  });

  test.each<[string, Contribution[], string]>([
    ["a later payment heals nothing", [late("2026-03", "2026-06", "2026-07"), paid("2026-07")], "ineligible"],
    ["arrears do", [owed("2026-03", "2026-06", "2026-07"), paid("2026-07")], FUND],
    ["a change of job paid in time does", [late("2026-03", "2026-05", "2026-06"), paid("2026-06")], FUND],
    ["months as an individual do not", [individual("2026-03")], "ineligible"],
    ["another employer in Shanxi does", [paid("2026-03", undefined, { region: "140200" })], FUND],
    ["one elsewhere does not", [paid("2026-03", undefined, { region: "610100" })], "ineligible"],
  ])("%s", (_what, more, expected) => {
    expect(came(asked("2026-08-10", [...until("2026-02"), ...more], { employed: true }))).toBe(expected);
  });

  test("late months bring the claim forward to the month in which they were paid", () => {
    const record = [...until("2026-02"), late("2026-03", "2026-05", "2026-06"), paid("2026-06")];
    expect(asked("2026-08-10", record).from).toBe("2026-06-01");
  });

  test("an unpaid change of job: pending where an employer pays again, to the end of the 4th month (c)", () => {
    const record = [...until("2026-01"), paid("2026-04")];
    expect(came(asked("2026-05-31", record))).toBe("pending, employee-fund, back-pay 2026-05-31");
    expect(came(asked("2026-06-01", record))).toBe("ineligible");
    expect(came(asked("2026-04-20", until("2026-01"), { employed: true }))).toBe("ineligible");
  });

  test("arrears to be paid beside a hole in the leave: both are asked for, until the hole's window closes", () => {
    const record = [...until("2025-11"), owed("2025-12", "2026-01", "2026-06"), paid("2026-04")];
    expect(came(asked("2026-05-10", record))).toBe("pending, employee-fund, back-pay 2026-05-31");
    expect(came(asked("2026-06-01", record))).toBe("ineligible");
  });

  test("arrears told to be paid: pending until they are", () => {
    const record = [...until("2026-02"), owed("2026-03", "2026-06", "2026-07"), paid("2026-07")];
    const before = asked("2026-06-30", record);
    expect([came(before), why(before, LEAVE)]).toEqual([
      "pending, employee-fund, back-pay 2027-01-10 from 2027-01-01",
      "no planned-late 2.1.4 cn-order-619#7",
    ]);
    expect(came(asked("2026-07-01", record))).toBe(FUND);
  });

  test("an expected birth: a stop told in the leave is to be mended", () => {
    expect(came(asked("2025-10-10", until("2026-03")))).toBe("pending, employee-fund, keep-paying 2026-04-30");
    expect(came(asked("2025-10-10", until("2026-04")))).toBe(FUND);
  });

  test("a longer, unconfirmed leave is a reading where it would part", () => {
    expect(named(asked("2026-02-10", until("2026-04")))).toContain("longer-leave");
    expect(named(asked("2026-02-10", until("2026-06")))).not.toContain("longer-leave");
  });

  test("the month of pregnancy is asked where it parts", () => {
    const ended = (asOf: string, gestationMonths?: number) =>
      asked(
        asOf,
        until("2026-01"),
        { employed: true },
        { kind: "termination", ...(gestationMonths !== undefined && { gestationMonths }) },
      );
    expect([ended("2026-02-10").verdict, ended("2026-02-10").missing]).toEqual([
      "unknown",
      ["event.gestationMonths", "person.employerAverageWage"],
    ]);
    expect(came(ended("2026-02-10", 3))).toBe(FUND);
    expect(came(ended("2026-02-10", 4))).toBe("pending, employee-fund, keep-paying 2026-02-28");
    expect(came(ended("2026-03-10"))).toBe("ineligible");
  });
});

describe("payments that stopped, and nobody told when the contract ended (e)", () => {
  test.each<[PersonFacts, string]>([
    [{ employed: false }, "unknown"],
    [{}, "unknown"],
    [{ employed: true }, "ineligible"],
    [{ employed: false, dismissedOn: null }, "ineligible"],
    [{ employed: false, dismissedOn: "2026-04-30" }, FUND],
    [{ employed: false, dismissedOn: "2026-05-31" }, FUND],
    [{ employed: false, dismissedOn: "2026-06-01" }, "ineligible"],
  ])("%j: %s", (her, expected) => {
    const found = asked("2026-07-15", until("2026-04"), her);
    expect(came(found)).toBe(expected);
    if (expected === "unknown") expect(found.missing).toContain("person.dismissedOn");
  });
});

describe("the contract ends", () => {
  const wage = { employerAverageWage: 6000 };

  test.each([
    ["2026-01-10", 1, 200],
    ["2026-01-11", 2, 400],
    ["2026-02-28", 50, 10000],
    ["2026-04-16", 97, 19400],
    ["2026-04-17", 98, 19600],
    ["2026-04-18", 98, 19600],
  ])("in the leave, on %s: %i days", (dismissedOn, days, value) => {
    const found = asked("2026-05-10", until(dismissedOn.slice(0, 7)), { ...wage, dismissedOn });
    expect([came(found), found.amount?.days, found.amount?.value]).toEqual([FUND, days, value]);
    expect(noted(found).includes("after-contract")).toBe(dismissedOn <= "2026-04-17");
    expect(named(found)).toContain("contract-month");
    expect(duties(found)).toEqual(["claim person"]);
  });

  test("payments are asked to the month before it ends, no longer to the claim", () => {
    const ended = { ...wage, dismissedOn: "2026-03-31" };
    expect(came(asked("2026-09-10", until("2026-03"), ended))).toBe(FUND);
    expect(came(asked("2026-09-10", until("2026-02"), ended))).toBe(FUND);
    expect(came(asked("2026-09-10", until("2026-01"), ended))).toBe("ineligible");
  });

  test("before the birth: nobody pays, unless another employer pays afterwards (d)", () => {
    const gone = { dismissedOn: "2026-01-09" };
    const found = asked("2026-01-20", until("2026-01"), gone);
    expect([came(found), why(found, "contract-runs")]).toEqual(["ineligible", "no ended-before 2.1.4"]);
    expect(came(asked("2026-01-20", [paid("2025-10", "2026-01")], gone))).toBe("ineligible");
    const moved = [paid("2024-01", "2025-06"), paid("2025-07", undefined, { region: "140100" })];
    const other = asked("2026-06-10", moved, { dismissedOn: "2025-06-30" });
    expect([came(other), why(other, "contract-runs"), named(other).includes("another-employer")]).toEqual([
      FUND,
      "yes another 2.1.4",
      true,
    ]);
  });

  test("another employer must pay through the leave too, and may begin in the month after the birth's", () => {
    const gone = { dismissedOn: "2025-06-30" };
    const moved = (to?: string) => [paid("2024-01", "2025-06"), paid("2025-07", to)];
    expect(came(asked("2026-06-10", moved("2026-01"), { ...gone, employed: true }))).toBe("ineligible");
    expect(came(asked("2026-02-10", moved("2026-01"), gone))).toBe("pending, employee-fund, keep-paying 2026-02-28");
    const since = { dismissedOn: "2026-01-05" };
    expect(came(asked("2026-01-25", until(), since))).toBe(FUND);
    expect(came(asked("2026-02-01", until(), since))).toBe(FUND);
    expect(came(asked("2026-02-01", until("2026-01"), since))).toBe("ineligible");
  });

  test("in the leave: short of nine the employer still pays; what is still to come is said only where it goes on", () => {
    expect(came(asked("2026-03-10", [paid("2025-06", "2026-02")], { dismissedOn: "2026-02-20" }))).toBe(
      "ineligible, employer",
    );
    const planned = (dismissedOn: string) =>
      named(asked("2026-03-10", until("2026-04"), { dismissedOn })).includes("planned-payments");
    expect([planned("2026-03-31"), planned("2026-04-01")]).toEqual([false, true]);
  });

  test("in a longer leave that a caller gives, or that may be paid: no day after the contract's last", () => {
    const her = { ...wage, dismissedOn: "2026-05-01" };
    const days = (figures = {}) =>
      allowance("2026-06-10", { date: "2026-01-10" }, until("2026-05"), { her, figures }).amount;
    expect(days({ "allowance-days:140100:delivery": 158 })?.days).toBe(112);
    expect(days()).toMatchObject({ days: 98, value: 19600 });
    for (const one of days()?.alternatives ?? []) expect(one.days).toBeLessThanOrEqual(112);
  });

  test("before the birth with that month unpaid: the past event's costs wait for a new employer, the allowance is lost", () => {
    const record = until("2025-12");
    for (const her of [{ dismissedOn: "2025-12-31" }, { employed: false }]) {
      expect(came(asked("2026-01-20", record, her))).toBe("ineligible");
      expect(came(medical("2026-02-20", { date: "2026-01-10" }, record, { her }))).toBe(
        "pending, employee-fund, back-pay 2026-04-30",
      );
    }
    const again = [...record, paid("2026-02")];
    expect(came(asked("2026-02-20", again, { dismissedOn: "2025-12-31" }))).toBe(
      "pending, employee-fund, back-pay 2026-04-30 from 2026-04-01",
    );
  });

  test("before a birth to come: R9 for both, a new employer", () => {
    const her = { employed: false, dismissedOn: "2026-04-30" };
    const record = until("2026-04");
    const event = { date: "2026-12-10" };
    expect(came(allowance("2026-05-10", event, record, { her }))).toBe("pending, employee-fund, back-pay 2026-08-31");
    expect(came(medical("2026-05-10", event, record, { her }))).toBe(
      "pending, employee-fund, keep-paying 2026-11-30 from 2026-12-01",
    );
  });
});

describe("the sum: the employer's average wage ÷ 30 × the days of leave", () => {
  const sum = (event: EventFacts, her: PersonFacts = { employerAverageWage: 6000 }) =>
    asked("2026-05-10", until(), her, event);

  test.each<[string, EventFacts, number]>([
    ["a birth", {}, 98],
    ["dystocia", { dystocia: true }, 113],
    ["triplets with dystocia", { fetuses: 3, dystocia: true }, 143],
    ["a caesarean alone", { caesarean: true }, 98],
    ["a termination at three months", { kind: "termination", gestationMonths: 3 }, 15],
    ["a termination at four months", { kind: "termination", gestationMonths: 4 }, 42],
    ["a termination at sixteen weeks", { kind: "termination", gestationWeeks: 16 }, 42],
  ])("%s", (_what, event, days) => {
    const { verdict, amount } = sum(event);
    expect([verdict, amount?.days, amount?.daily, amount?.value]).toEqual(["eligible", days, 200, days * 200]);
  });

  test("names what it rests on; Shanxi's longer leave stands beside it", () => {
    const found = sum({ caesarean: true });
    expect(named(found)).toEqual(expect.arrayContaining(["national-formula", "R7b", "caesarean-days"]));
    expect(found.amount?.alternatives).toMatchObject([{ days: 158, value: 31600 }]);
    expect(found.amount?.cites).toEqual(
      expect.arrayContaining(["ty-2024-51#2.1.3", "cn-order-619#7", "cn-order-619#8"]),
    );
  });

  test("without the wage the right stands, the sum is open", () => {
    const found = sum({}, {});
    expect([came(found), found.amount?.status, found.missing]).toEqual([FUND, "open", ["person.employerAverageWage"]]);
  });

  test("without the month of pregnancy likewise, and no days", () => {
    const found = sum({ kind: "termination" });
    expect([came(found), found.amount?.days, found.missing]).toEqual([FUND, undefined, ["event.gestationMonths"]]);
  });

  test("is rounded once, half up", () => {
    // 6100.03 / 30 × 98 = 19926.7646…; the daily 203.3343… rounded before would give 19926.34.
    expect(sum({}, { employerAverageWage: 6100.03 }).amount).toMatchObject({ value: 19926.76, daily: 203.33 });
  });

  test.each(["140100", "140000"])("a caller's days and divisor for %s go before ours", (place) => {
    const figures = { [`allowance-days:${place}:delivery`]: 158, [`allowance-divisor:${place}`]: 31 };
    const her = { employerAverageWage: 6200 };
    const found = allowance("2026-05-10", { date: "2026-01-10" }, until(), { her, figures });
    expect(found.amount).toMatchObject({ days: 158, daily: 200, value: 31600, alternatives: [] });
    expect(found.amount?.figures.map(({ status }) => status)).toEqual(["caller", "caller"]);
    expect(named(found)).not.toContain("R7b");
  });

  test("what the employer owes: the fund's standard where she is insured, else her own wage", () => {
    const owes = (record: Contribution[], her: PersonFacts) => {
      const { verdict, payer, amount, missing } = asked("2026-01-20", record, her);
      return [verdict, payer, amount?.value, missing];
    };
    const wages = { employerAverageWage: 6000, wageBeforeLeave: 9000 };
    expect(owes([paid("2025-10")], wages)).toEqual(["ineligible", "employer", 19600, []]);
    expect(owes([], { ...wages, employed: true })).toEqual(["ineligible", "employer", 29400, []]);
    expect(owes([], { employed: true })).toEqual(["ineligible", "employer", undefined, ["person.wageBeforeLeave"]]);
    expect(owes([], {})).toEqual(["ineligible", undefined, undefined, []]);
  });
});

test.each(["family-planning", "prenatal", "treatment"] as const)("%s has no allowance (R11)", (kind) => {
  const found = asked("2026-05-10", until(), {}, { kind, setting: "inpatient" });
  expect([came(found), found.amount, why(found, "allowance-event")]).toEqual([
    "ineligible",
    undefined,
    "no no-leave 2.1.4",
  ]);
  expect(named(found)).toContain("R11");
});
