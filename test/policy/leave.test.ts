/** 国务院令第 619 号 第七条 and payments through the leave: days, last months, what is missed, and how a month is told. */
import { addMonths, month, monthText, type Month } from "../../shared/policy/base/calendar.ts";
import type { EventFacts } from "../../shared/policy/facts/facts.ts";
import type { Payment } from "../../shared/policy/months/book.ts";
import type { Case } from "../../shared/policy/rules/line.ts";
import type { Reading } from "../../shared/policy/rules/stance.ts";
import { fourWeekMonths, leave, leaveEnd, leaveMonths, longerLeave } from "../../shared/policy/shared-rules/leave.ts";
import { latestLate, paidThroughLeave, type ThroughLeave } from "../../shared/policy/shared-rules/leave-payments.ts";
import { atLeast, R2 } from "../../shared/policy/shared-rules/readings.ts";
import { gapData, noFor, whyNotPaid, type NotPaid } from "../../shared/policy/shared-rules/seen.ts";
import { notPaidWords, paidThroughLeaveWords } from "../../shared/policy/wording/seen.ts";
import { asked, paying } from "./sums.ts";

const months = (event: Partial<EventFacts>, region = "110000", ...turned: Reading[]) => {
  const one = asked({ region, event }, ...turned);
  const { earliest, latest } = leaveMonths(one);
  return [monthText(earliest), monthText(latest), one.heard] as const;
};

describe("7: the days and the last day, from the event's own day", () => {
  test.each<[Partial<EventFacts>, number | undefined, string, string]>([
    [{ date: "2026-03-10" }, 98, "2026-06-15", "2026-06-15"],
    [{ date: "2026-03-10", fetuses: 3, dystocia: true }, 143, "2026-07-30", "2026-07-30"],
    [{ date: "2026-03-10", kind: "termination", gestationMonths: 3 }, 15, "2026-03-24", "2026-03-24"],
    [{ date: "2026-03-10", kind: "termination", gestationMonths: 4 }, 42, "2026-04-20", "2026-04-20"],
    [{ date: "2026-03-10", kind: "termination" }, undefined, "2026-03-24", "2026-04-20"],
  ])("%j: %s days", (event, days, earliest, latest) => {
    const one = asked({ region: "110000", event });
    expect(leave(one)?.days).toBe(days);
    expect(leaveEnd(one)).toEqual({ earliest, latest });
  });

  test.each([
    [15, 15, 15],
    [16, 42, 15],
    [17, 42, 15],
    [18, 42, 42],
  ])("%s weeks: %s days by four weeks a month, %s by calendar months", (gestationWeeks, ours, other) => {
    const told = { region: "110000", event: { kind: "termination", gestationWeeks } } as const;
    expect(leave(asked(told))?.days).toBe(ours);
    expect(leave(asked(told, fourWeekMonths))?.days).toBe(other);
  });

  test("months told are no reading", () => {
    const one = asked({ region: "110000", event: { kind: "termination", gestationMonths: 4 } });
    leave(one);
    expect(one.heard).toEqual([]);
  });
});

describe("every month that has a day of the leave", () => {
  test("10 March and 98 days: June; a day later in its month it reaches the next", () => {
    expect(months({ date: "2026-03-10" })).toEqual(["2026-06", "2026-06", []]);
    expect(months({ date: "2026-03-25" })[1]).toBe("2026-06");
    expect(months({ date: "2026-03-26" })[1]).toBe("2026-07");
  });

  test("a longer, unconfirmed leave is a reading, asked for only where it ends in a later month", () => {
    expect(months({ date: "2026-03-10" }, "650200")).toEqual(["2026-06", "2026-06", ["longer-leave"]]);
    expect(months({ date: "2026-03-10" }, "650200", longerLeave)).toEqual(["2026-08", "2026-08", ["longer-leave"]]);
    expect(months({ date: "2026-03-10" }, "511700", longerLeave)[1]).toBe("2026-09");
    const short = { kind: "termination", gestationMonths: 5 } as const;
    expect(months(short, "650200")[2]).toEqual([]);
  });
});

interface Asking {
  readonly asOf: string;
  readonly record: object[];
  readonly event?: Partial<EventFacts>;
  readonly how?: Partial<ThroughLeave<Case<undefined>>>;
}

const insured = ({ maternity, where }: Payment): boolean => maternity === true && where === "here";

function through({ asOf, record, event = {}, how = {} }: Asking) {
  const told = { region: "110000", asOf, event: { date: "2026-03-10", ...event }, person: { contributions: record } };
  const one: Case<undefined> = { ...asked(told), deciding: undefined, told: undefined };
  const truth = paidThroughLeave<Case<undefined>>([], { valid: insured, ...how }).test(one);
  const data: Readonly<Record<string, string>> = truth.data();
  return [truth.outcome, truth.reason, data.month ?? ""] as const;
}

describe("payments go on through the leave, March to June", () => {
  const going = paying("2025-01", undefined);
  test.each<[string, Asking, readonly unknown[]]>([
    ["all told", { asOf: "2026-05-10", record: [going] }, ["yes", "goes-on", ""]],
    ["all paid and over", { asOf: "2026-07-01", record: [going] }, ["yes", "paid", ""]],
    ["its last month is not over", { asOf: "2026-06-30", record: [going] }, ["yes", "goes-on", ""]],
    ["ends in June", { asOf: "2026-07-01", record: [paying("2025-01", "2026-06")] }, ["yes", "paid", ""]],
    [
      "ended in May, over",
      { asOf: "2026-07-01", record: [paying("2025-01", "2026-05")] },
      ["no", "nothing-paid", "2026-06"],
    ],
    [
      "ended in May, June not over",
      { asOf: "2026-06-30", record: [paying("2025-01", "2026-05")] },
      ["act", "stops-ahead", "2026-06"],
    ],
    [
      "a stop far ahead",
      { asOf: "2026-03-20", record: [paying("2025-01", "2026-04")] },
      ["act", "stops-ahead", "2026-05"],
    ],
    [
      "a stop ahead of a birth to come",
      { asOf: "2026-01-20", record: [paying("2025-01", "2026-03")] },
      ["act", "stops-ahead", "2026-04"],
    ],
    [
      "paid under another kind",
      {
        asOf: "2026-07-01",
        record: [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { maternity: false })],
      },
      ["no", "other-kind", "2026-05"],
    ],
    [
      "paid elsewhere",
      {
        asOf: "2026-07-01",
        record: [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { region: "310000" })],
      },
      ["no", "paid-elsewhere", "2026-05"],
    ],
    [
      "paid late, and made by now",
      {
        asOf: "2026-07-01",
        record: [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { paidIn: "2026-07" })],
      },
      ["yes", "paid", ""],
    ],
    [
      "a late payment only planned",
      {
        asOf: "2026-07-01",
        record: [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { paidIn: "2026-08" })],
      },
      ["no", "planned-late", "2026-05"],
    ],
    [
      "a late payment planned for a month still to pay",
      {
        asOf: "2026-05-20",
        record: [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { paidIn: "2026-08" })],
      },
      ["no", "planned-late", "2026-05"],
    ],
    [
      "paid ahead in one sum",
      {
        asOf: "2026-03-20",
        record: [paying("2025-01", "2026-02"), paying("2026-03", "2026-06", 1, { paidIn: "2026-03" })],
      },
      ["yes", "goes-on", ""],
    ],
  ])("%s", (_what, asking, found) => {
    expect(through(asking)).toEqual(found);
  });

  test("its own month is asked about, or those from a later one", () => {
    const record = [paying("2025-01", "2026-02"), paying("2026-05", undefined)];
    expect(through({ asOf: "2026-07-01", record })).toEqual(["no", "nothing-paid", "2026-03"]);
    const since = (m: string) => ({ since: (): Month => month(m) });
    expect(through({ asOf: "2026-07-01", record, how: since("2026-05") })[0]).toBe("yes");
    expect(through({ asOf: "2026-07-01", record, how: since("2026-04") })[0]).toBe("no");
  });

  test("to the month before the contract's end", () => {
    const record = [paying("2025-01", "2026-04")];
    const until = (m: string) => ({ until: (): Month => month(m) });
    expect(through({ asOf: "2026-07-01", record, how: until("2026-04") })[0]).toBe("yes");
    expect(through({ asOf: "2026-07-01", record, how: until("2026-05") })[0]).toBe("no");
  });

  test("until the claim: what is over before it, but nothing after the last day to claim", () => {
    const how = { untilClaim: true } as const;
    expect(through({ asOf: "2026-08-31", record: [paying("2025-01", "2026-07")], how })[0]).toBe("yes");
    expect(through({ asOf: "2026-09-01", record: [paying("2025-01", "2026-07")], how })[2]).toBe("2026-08");
    expect(through({ asOf: "2027-09-01", record: [paying("2025-01", "2027-01")], how })[2]).toBe("2027-02");
    expect(through({ asOf: "2027-09-01", record: [paying("2025-01", "2027-02")], how })[0]).toBe("yes");
    expect(through({ asOf: "2026-08-31", record: [paying("2025-01", "2026-05")], how })[2]).toBe("2026-06");
  });

  test("a paper's own walk may heal a month or not, and a stop may do no harm", () => {
    const record = [paying("2025-01", "2026-04"), paying("2026-05", undefined, 1, { paidIn: "2026-07" })];
    expect(through({ asOf: "2026-07-01", record, how: { counts: () => false } })[1]).toBe("paid-late");
    const stopped = [paying("2025-01", "2026-04")];
    expect(through({ asOf: "2026-07-01", record: stopped, how: { counts: () => true } })[0]).toBe("yes");
    expect(through({ asOf: "2026-07-01", record: stopped, how: { spared: () => true } })[1]).toBe("spared");
  });

  test("how long a pregnancy lasted decides only where the two leaves part", () => {
    const event = { kind: "termination" } as const;
    const until = (to: string, asOf: string) => through({ asOf, record: [paying("2025-01", to)], event })[0];
    expect(until("2026-04", "2026-05-01")).toBe("yes");
    expect(until("2026-03", "2026-05-01")).toBe("missing");
    expect(until("2026-02", "2026-05-01")).toBe("no");
    expect(until("2026-03", "2026-03-20")).toBe("missing");
  });

  test("the latest late payment of a span", () => {
    const record = [paying("2026-03", "2026-04", 1, { paidIn: "2026-05" }), paying("2026-05", undefined)];
    const one = asked({ region: "110000", asOf: "2026-07-01", event: {}, person: { contributions: record } });
    const latest = latestLate(one, insured, month("2026-03"), month("2026-06"));
    expect(latest && monthText(latest)).toBe("2026-05");
    expect(latestLate(one, insured, month("2026-05"), month("2026-06"))).toBeUndefined();
  });
});

describe("R13: what was told of a month", () => {
  const record = [
    paying("2026-01", "2026-01", 1, { paidIn: "2026-03" }),
    paying("2026-02", "2026-02", 1, { paidIn: "2026-09" }),
    paying("2026-03", "2026-03", 1, { region: "310000" }),
    paying("2026-04", "2026-04", 1, { maternity: false }),
  ];
  const why = (m: string) => {
    const one = asked({ region: "110000", asOf: "2026-06-15", event: {}, person: { contributions: record } });
    return whyNotPaid(one, month(m), insured);
  };

  const said = (one: NotPaid): string => {
    const words = notPaidWords("生育保险");
    if (one.reason === "nothing-paid" || one.reason === "not-over") return words[one.reason](one.data);
    return words[one.reason](one.data);
  };

  test.each([
    ["2026-01", "paid-late", "2026 年 1 月的是 2026 年 3 月才补交的，这里不算"],
    ["2026-02", "planned-late", "2026 年 2 月的打算 2026 年 9 月补交，现在还没有交"],
    ["2026-03", "paid-elsewhere", "2026 年 3 月是在别的地方交的，这里不算"],
    ["2026-04", "other-kind", "2026 年 4 月是按灵活就业交的，里面没有这里要的生育保险"],
    ["2026-05", "nothing-paid", "2026 年 5 月没有交生育保险"],
    ["2026-06", "not-over", "2026 年 6 月还没有过完，还没有说交生育保险"],
  ] as const)("%s: %s", (m, reason, text) => {
    expect(why(m).reason).toBe(reason);
    const { outcome, reason: code, data } = noFor(why(m));
    expect([outcome, code]).toEqual(["no", reason]);
    expect(data()).toEqual(why(m).data);
    expect(said(why(m))).toBe(text);
  });

  test("the leave has words for each of them", () => {
    const { observed, required } = paidThroughLeaveWords("生育保险", true);
    expect(required).toBe("产假里和申领以前一直在交生育保险");
    expect(Object.keys(observed).sort()).toEqual(
      ["goes-on", "leave-unknown", "none-asked", "nothing-paid", "not-over", "other-kind", "paid", "paid-elsewhere"]
        .concat("paid-late", "planned-late", "spared", "stops-ahead")
        .sort(),
    );
  });
});

test("R2: 「3 个月以上」 is three or more; turned, more than three", () => {
  const one = asked({ region: "110000", event: {} });
  const other = asked({ region: "110000", event: {} }, R2);
  expect([2, 3, 4].map((n) => atLeast(one.stance, n, 3))).toEqual([false, true, true]);
  expect([2, 3, 4].map((n) => atLeast(other.stance, n, 3))).toEqual([false, false, true]);
  expect(one.heard).toEqual(["R2"]);
});

test("a gap as data", () => {
  const after: Payment = { scheme: "individual", maternity: true, where: "here", late: false };
  const data = gapData({ months: 2, last: addMonths(month("2026-01"), 0), after, late: [] });
  expect(data).toEqual({ lastPaid: "2026-01", first: "2026-02", last: "2026-03", months: 2, late: 0 });
});
