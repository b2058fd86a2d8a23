/** 渝医保发〔2024〕12号 in words: what was told is named, and nobody is asked for what another pays. */
import type { Contribution, EventFacts } from "../../../shared/policy/facts/facts.ts";
import type { Benefit } from "../../../shared/policy/index.ts";
import { line, type Told } from "../asking.ts";
import { born, employer, individual, resident } from "./decisions.ts";

const told = (asOf: string, event: EventFacts, contributions: Contribution[]): Told => ({
  region: "500000",
  asOf,
  event,
  person: { sex: "female", contributions },
});
const asked = (asOf: string, date: string, record: Contribution[], benefit: Benefit = "medical-expense") =>
  line(told(asOf, born(date), record), benefit);
const seen = (found: ReturnType<typeof line>, id: string) => found.conditions.find((one) => one.id === id);

describe("months as a resident before her own (5.1)", () => {
  const since = (from: string) =>
    seen(asked("2026-04-10", "2026-04-01", [resident(from, "2025-12"), individual("2026-01")]), "months-paid");
  test("too few are named", () => {
    expect(since("2024-02")).toMatchObject({
      outcome: "unmet",
      observed:
        "2026 年 1 月到 3 月，连续的算 3 个月，还不到 6 个月；以前在重庆连续参保 23 个月，不到 24 个月，居民医保的不折算",
      cites: ["cq-2024-12#3.1", "cq-2024-12#5.1"],
    });
  });
  test("two years weigh", () => {
    expect(since("2024-01")).toMatchObject({
      outcome: "met",
      observed: "2024 年 1 月到 2026 年 3 月，连续的算 6 个月（居民医保 24 个月折成 3 个月）",
      cites: ["cq-2024-12#3.1", "cq-2024-12#5.1"],
    });
  });
});

describe("from her own payments into a job (5.2)", () => {
  test("a gap that can be closed: her months are named, and the employer goes on", () => {
    const found = asked("2025-12-20", "2026-01-10", [individual("2025-01", "2025-08"), employer("2025-11")]);
    expect(seen(found, "moved-to-employer")).toMatchObject({
      outcome: "unmet",
      reason: "not-joined",
      observed: "当月由单位交；自己交过的月份，中间断了，没有接上单位的",
      cites: ["cq-2024-12#5.2"],
    });
    const [act] = found.actions;
    expect([found.verdict, act?.id, act?.by]).toEqual(["pending", "back-pay", "2025-12-31"]);
    expect(act?.what).toBe("自己把职工医保 2025 年 9 月到 2025 年 10 月的全部补上，单位接着按月交");
  });
  test("who pays herself goes on herself", () => {
    const [act] = asked("2025-12-20", "2026-02-10", [individual("2025-01", "2025-09")]).actions;
    expect(act?.what).toContain("全部补上，再接着按月交");
  });
});

test("months of a job that was left count by 4.3, also before she goes on", () => {
  const record = [employer("2025-01", "2025-12")];
  const facts = told("2026-02-20", born("2026-02-10"), record);
  const found = line({ ...facts, person: { ...facts.person, employed: false } }, "medical-expense");
  expect(found.verdict).toBe("pending");
  expect(seen(found, "months-paid")?.cites).toEqual(["cq-2024-12#3.1", "cq-2024-12#4.3"]);
});

test("a clause that broke one gap and closed another is cited once", () => {
  const late = individual("2025-10", "2025-10", { paidIn: "2025-11" });
  const record = [individual("2025-01", "2025-02"), individual("2025-08", "2025-09"), late, individual("2025-11")];
  const found = asked("2026-04-10", "2026-04-01", record);
  expect(seen(found, "months-paid")?.cites).toEqual(["cq-2024-12#3.1", "cq-2024-12#4.2"]);
});

describe("genetic testing counts from the first month after those of the first tier (3.2)", () => {
  test.each([
    ["2026-01", "2026-01-01"],
    ["2025-03", "2025-07-01"],
  ])("second tier since %s", (since, from) => {
    const before = since === "2026-01" ? "2025-12" : "2025-02";
    const record = [individual("2025-01", before, { tier: 1 }), individual(since, undefined, { tier: 2 })];
    const found = asked("2026-02-10", "2026-02-01", record, "genetic-testing");
    expect([found.verdict, found.from, found.cites.includes("cq-2024-12#3.2")]).toEqual(["eligible", from, true]);
  });
});
