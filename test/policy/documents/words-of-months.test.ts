/** R13 in every paper: months that can still be paid are not called lost, and what decided nothing is not named. */
import { line } from "../asking.ts";
import { individual, medical, todo, told, verdict, why } from "./chongqing.ts";
import { born, told as toldInKaramay } from "./karamay.ts";
import { allowance, joining, named, paying, told as toldInSichuan } from "./sichuan.ts";

const observed = (found: ReturnType<typeof line>, id: string) =>
  found.conditions.find((one) => one.id === id)?.observed;
const inChongqing = (...asked: Parameters<typeof told>) => line(told(...asked), "medical-expense");

describe("渝医保发〔2024〕12号 四: three months missed and the fourth not over", () => {
  const record = [individual("2025-01", "2025-11")];
  test.each([
    ["2026-03-10", "pending 2025-07-01", "yes counted 3.1"],
    ["2026-03-31", "pending 2025-07-01", "yes counted 3.1"],
    ["2026-04-01", "ineligible", "no broken-off 3.1"],
  ])("asked on %s: %s", (asOf, expected, reason) => {
    const found = medical("2026-03-05", record, { asOf });
    expect([verdict(found), why(found, "months-paid")]).toEqual([expected, reason]);
  });

  test("a birth to come: what is not told to be paid is an if", () => {
    const found = inChongqing("2026-09-20", record, { asOf: "2026-03-10" });
    expect(observed(found, "months-paid")).toMatch("照现在说的，之后到生产当月，超过 3 个月没有接上");
  });

  test("of the month to come it says what that takes; of months left, none is told as none", () => {
    const ahead = inChongqing("2026-09-20", record, { asOf: "2026-08-10" });
    expect(observed(ahead, "in-benefit-period")).toBe(
      "2026 年 9 月还没有过完，还没有说交职工医保；到时候交上，这一条就满足",
    );
    const now = inChongqing("2026-08-20", record, { asOf: "2026-08-10" });
    expect(observed(now, "months-paid")).toMatch("从 2026 年 8 月交起，当月以前一个月也没有，不够 6 个月");
    const past = inChongqing("2026-08-05", record, { asOf: "2026-08-10" });
    expect(observed(past, "in-benefit-period")).toBe("2026 年 8 月还没有过完，还没有说交职工医保");
  });

  test("a gap that may still be closed is not said to be over three months", () => {
    const resumed = [individual("2025-01", "2025-10"), individual("2026-02")];
    const open = medical("2026-02-15", resumed, { asOf: "2026-02-20" });
    expect(todo(open)).toContain("back-pay 2026-02-28");
    const found = inChongqing("2026-02-15", resumed, { asOf: "2026-02-20" });
    expect(observed(found, "months-paid")).toMatch("没有在重庆按时交，还没有补上，再往前的接不上");
    const longer = inChongqing("2026-03-15", [individual("2025-01", "2025-10"), individual("2026-03")]);
    expect(observed(longer, "months-paid")).toMatch("没有在重庆按时交，中断超过 3 个月，再往前的接不上");
  });

  test("a month told as paid elsewhere is not called unpaid", () => {
    const elsewhere = [individual("2025-01", "2026-01"), individual("2026-02", undefined, { region: "510100" })];
    const found = inChongqing("2026-03-05", elsewhere, { asOf: "2026-04-10" });
    expect(found.assumptions.find(({ id }) => id === "R8")?.text).toBe(
      "事情发生的当月还没有算得上的缴费，按最近一次缴费的身份算。",
    );
  });
});

describe("川医保规〔2024〕9号 二（二）4", () => {
  test("a claim put off that comes too late rests on the limit alone", () => {
    const birth = { kind: "delivery", date: "2025-06-05" } as const;
    const found = allowance("2026-06-10", birth, joining("2025-06"));
    expect(found.verdict).toBe("ineligible");
    expect(named(found)).toContain("in-principle");
    expect(named(found)).not.toContain("no-tolerance");
  });

  test("a row that ends before a month not over has not reached it yet", () => {
    const birth = { kind: "delivery", date: "2026-09-05" } as const;
    const said = (asOf: string) =>
      observed(line(toldInSichuan(asOf, birth, [paying("2025-10", "2026-04")]), "allowance"), "months-paid");
    expect(said("2026-04-10")).toBe("2025 年 10 月到 2026 年 4 月，连续 7 个月，还没有接到生产当月");
    expect(said("2026-10-10")).toBe("2025 年 10 月到 2026 年 4 月，连续 7 个月，没有接到生产当月");
  });
});

describe("what was supposed, because nobody told, is not told as seen", () => {
  const SUPPOSED = /有没有生育保险还没有说，先按(没有|有)看/u;
  const birth = { kind: "delivery", date: "2026-12-05" } as const;
  const inKaramay = (asOf: string, maternity?: boolean) =>
    toldInKaramay(asOf, birth, [
      { scheme: "individual", from: "2026-11", ...(maternity !== undefined && { maternity }) },
    ]);
  test.each([
    ["a no either way", "medical-expense", "2026-12-10", "ineligible", "没有"],
    ["a no by the limit", "allowance", "2028-01-10", "ineligible", "没有"],
    ["open", "allowance", "2026-12-10", "unknown", "有"],
  ] as const)("%s", (_what, of, asOf, expected, so) => {
    const found = line(inKaramay(asOf), of);
    const said = found.conditions.flatMap(({ observed: text }) => SUPPOSED.exec(text)?.[1] ?? []);
    expect([found.verdict, [...new Set(said)]]).toEqual([expected, [so]]);
    const told = [true, false].flatMap((maternity) => line(inKaramay(asOf, maternity), of).conditions);
    expect(told.filter(({ observed: text }) => SUPPOSED.test(text))).toEqual([]);
  });

  test("a yes either way", () => {
    const facts = toldInKaramay("2027-06-10", born("2027-06-05"), [{ scheme: "individual", from: "2026-08" }]);
    const found = line(facts, "medical-expense");
    expect(found.verdict).toBe("eligible");
    expect(observed(found, "in-medical-insurance")).toMatch(SUPPOSED);
  });
});

test("who is told to be employed for some months is not told to pay by herself from now on", () => {
  const job = [{ scheme: "employer", from: "2025-01", to: "2026-06" } as const];
  const [act] = inChongqing("2026-09-05", job, { asOf: "2026-03-20" }).actions;
  expect([act?.id, act?.what]).toEqual([
    "back-pay",
    "自己接着按月交职工医保，不要断；开始晚了，中间断的月份要一起补上",
  ]);
});

describe("who pays afterwards goes on, and has more to pay the later it is done", () => {
  const said = (found: ReturnType<typeof line>) =>
    found.actions.filter(({ id }) => id === "back-pay").map(({ by, what }) => [by, what]);
  const record = [individual("2025-01", "2026-01")];

  test("after the birth, while the last day is in a later month", () => {
    expect(said(inChongqing("2026-02-05", record, { asOf: "2026-03-20" }))).toEqual([
      ["2026-05-31", "自己把职工医保 2026 年 2 月的全部补上，再接着按月交；晚些再补的，后来断的月份也要一起补上"],
    ]);
  });

  test("in the month of the last day no month is missed any more", () => {
    expect(said(inChongqing("2026-02-05", record, { asOf: "2026-05-20" }))).toEqual([
      ["2026-05-31", "自己把职工医保 2026 年 2 月到 2026 年 4 月的全部补上，再接着按月交"],
    ]);
  });

  test("through the husband", () => {
    const spouse = { contributions: [{ scheme: "employer", from: "2025-06", to: "2026-01" } as const] };
    const facts = told("2026-02-05", [], { asOf: "2026-03-20", person: { employed: false }, spouse });
    expect(said(line(facts, "medical-expense", "spouse"))).toEqual([
      ["2026-05-31", "请丈夫的单位把 2026 年 2 月的补上，再接着按月交；晚些再补的，后来断的月份也要一起补上"],
    ]);
  });
});
