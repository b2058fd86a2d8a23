/** 并医险中心字〔2024〕51号 in words: what an answer rests on, and what is said of months. */
import type { PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { line as spoken } from "../asking.ts";
import { allowance, late, medical, named, paid, told } from "./taiyuan.ts";

const BIRTH = { date: "2026-03-05" };

describe("a stop in the leave is named where it decides", () => {
  test.each<[string, ReturnType<typeof allowance>, boolean]>([
    [
      "payments stopped",
      allowance("2026-05-10", BIRTH, [paid("2025-01", "2026-03")], { her: { employed: true } }),
      true,
    ],
    [
      "a post that is topped up",
      allowance("2026-03-10", BIRTH, [paid("2025-01", undefined, { post: "welfare-post" })]),
      false,
    ],
    [
      "the contract ended before",
      allowance("2026-03-10", BIRTH, [paid("2025-01", "2026-03")], { her: { dismissedOn: "2026-03-01" } }),
      false,
    ],
  ])("%s", (_what, found, expected) => {
    expect(found.verdict).toBe("ineligible");
    expect(named(found).includes("stopped-in-leave")).toBe(expected);
  });
});

describe("Order 619 art. 8: the employer owes her own wage where it pays no maternity insurance for her", () => {
  const wages = { employerAverageWage: 8000, wageBeforeLeave: 6000 };
  test.each<[string, boolean | undefined, number]>([
    ["in it, short of nine months", undefined, 26133.33],
    ["medical insurance alone", false, 19600],
  ])("%s", (_what, maternity, value) => {
    const record = [paid("2025-10", undefined, maternity === undefined ? {} : { maternity })];
    const found = allowance("2026-03-10", BIRTH, record, { her: wages });
    expect([found.verdict, found.payer, found.amount?.value]).toEqual(["ineligible", "employer", value]);
  });
});

test("months told before the first that counts are not denied", () => {
  const facts = told("2026-03-10", BIRTH, [late("2025-01", "2026-02", "2026-03", "registration"), paid("2026-03")]);
  const found = spoken(facts, "medical-expense").conditions.find(({ id }) => id === "medical-months-paid");
  expect(found?.observed).toBe("2026 年 3 月才开始算，前面没有算得上的");
});

test("who has missed nothing yet is not told of months missed", () => {
  const record = [paid("2025-01", "2026-02")];
  expect(medical("2026-03-10", BIRTH, record).verdict).toBe("pending");
  const [act] = spoken(told("2026-03-10", BIRTH, record), "medical-expense").actions;
  expect(act?.what).toBe("请单位接着按月交，不要断；开始晚了，中间断的月份要一起补上");
});

test("a month to come is told as planned", () => {
  const facts = told("2026-03-10", { kind: "delivery", date: "2026-05-01" }, [paid("2025-01")]);
  const found = spoken(facts, "medical-expense").conditions.find(({ id }) => id === "in-maternity-insurance");
  expect(found?.observed).toBe("2026 年 5 月按计划会交");
});

test("an employer who is told of pays from now on: nobody is sent to look for one", () => {
  const to = { kind: "delivery", date: "2026-12-01" } as const;
  const facts = told("2026-03-10", to, [], { her: { employed: true } });
  const [act] = spoken(facts, "medical-expense").actions;
  expect(act).toMatchObject({ id: "enrol", who: "employer", what: "请单位参保，按月交" });
});

test.each([
  ["medical-expense", "medical-months-paid", "2025 年 6 月到 2026 年 3 月，连续 10 个月；生产当月以前有 9 个月"],
  ["allowance", "months-paid", "2025 年 6 月到 2026 年 3 月，连续 10 个月"],
] as const)("%s: of the months before the event's, that month is none", (benefit, id, words) => {
  const facts = told("2026-03-10", BIRTH, [paid("2025-06")]);
  expect(spoken(facts, benefit).conditions.find((one) => one.id === id)?.observed).toBe(words);
});

test("a contract that ends in the event's month leaves no month to pay", () => {
  const her = { dismissedOn: "2026-03-31", employerAverageWage: 9000 };
  const facts = told("2026-04-10", BIRTH, [paid("2025-01", "2026-03")], { her });
  const found = spoken(facts, "allowance").conditions.find(({ id }) => id === "paid-through-leave");
  expect(found).toMatchObject({
    reason: "none-asked",
    observed: "合同在 2026 年 3 月结束，没有还要交的月份",
    cites: ["ty-2024-51#2.1.4", "cn-order-619#7"],
  });
});

test("who is in no insurance is not said to be in it", () => {
  const facts = told("2026-04-10", BIRTH, [], { her: { employed: false } });
  const found = spoken(facts, "allowance").conditions.find(({ id }) => id === "allowance-in-scope");
  expect(found).toMatchObject({
    outcome: "met",
    required: "参保的种类不是没有津贴的那几种",
    observed: "不是居民医保，也不是自己交、领失业金或拿补贴的岗位",
    cites: ["ty-2024-51#1.1"],
  });
});

describe("the employer that was left is not asked to go on; another one is", () => {
  test.each<[string, PersonFacts, string, string]>([
    ["told to be out", { employed: false }, "person", "找到单位以后，由单位把 2026 年 1 月到 2 月的补上"],
    ["dismissed", { dismissedOn: "2025-12-31" }, "person", "找到单位以后，由单位把 2026 年 1 月到 2 月的补上"],
    ["nothing told", {}, "employer", "请单位把 2026 年 1 月到 2 月的补上"],
    [
      "out, and employed anew",
      { employed: true, dismissedOn: "2025-12-31" },
      "employer",
      "请单位把 2026 年 1 月到 2 月的补上",
    ],
  ])("%s", (_what, her, who, words) => {
    const facts = told("2026-03-10", { date: "2026-02-10" }, [paid("2025-01", "2025-12")], { her });
    const found = spoken(facts, "medical-expense");
    const [act] = found.actions;
    expect([found.verdict, act?.id, act?.by, act?.who]).toEqual(["pending", "back-pay", "2026-04-30", who]);
    expect(act?.what).toContain(words);
    expect(found.cites).toContain("ty-2024-51#2.1.2");
  });
});
