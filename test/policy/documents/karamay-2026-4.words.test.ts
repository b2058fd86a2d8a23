/** 克医保规〔2026〕4号 in words: who is to pay which insurance, and what is said of months that are not missed yet. */
import type { Contribution, Facts, PersonFacts } from "../../../shared/policy/facts/facts.ts";
import { assess, type Route } from "../../../shared/policy/index.ts";
import { line } from "../asking.ts";
import { born, employer, member, resident, told } from "./karamay.ts";

const BIRTH = born("2027-12-05");
const costs = (facts: Facts, via: Route = "self") => line(facts, "medical-expense", via);
const what = (facts: Facts, via?: Route) =>
  costs(facts, via).actions.flatMap((act) => (act.id === "claim" ? [] : act.what));
const observed = (found: ReturnType<typeof costs>, id: string) =>
  found.conditions.find((one) => one.id === id)?.observed;

const wife = (asOf: string, record: Contribution[], spouse: PersonFacts) =>
  told(asOf, BIRTH, record, { about: { employed: false }, spouse });
const HIM = { contributions: [member("2026-08")] };

describe("on the spouse's route", () => {
  test("any basic insurance will do for her", () => {
    expect(what(wife("2027-11-10", [], HIM), "spouse")).toEqual([
      "本人参加基本医保（居民医保也可以），按时交，最晚从 2027 年 12 月开始",
    ]);
    expect(what(wife("2027-11-10", [resident("2026-01", "2027-11")], HIM), "spouse")).toEqual([
      "基本医保接着按时交，2027 年 12 月也要交，不要断",
    ]);
  });

  test("he joins maternity insurance, which brings her no allowance", () => {
    const late = costs(wife("2027-11-10", [resident("2026-01")], { contributions: [] }), "spouse");
    expect(late.actions).toMatchObject([
      { id: "enrol", who: "spouse", effect: "过了等待期，以后可以用丈夫的生育保险报医疗费" },
    ]);
  });

  test("the employer who pays is his", () => {
    const him = { contributions: [employer("2026-01", "2027-10")] };
    expect(what(wife("2027-12-10", [resident("2026-01")], him), "spouse")).toEqual([
      "请丈夫的单位把 2027 年 11 月补上，再接着按月交；晚些再补的，后来断的月份也要一起补上",
    ]);
  });
});

test("on the resident's route she joins resident insurance", () => {
  const facts = told("2027-11-10", BIRTH, [resident("2026-01", "2027-07")]);
  expect(what(facts, "resident")).toEqual(["参加居民医保，按时交，最晚从 2027 年 12 月开始"]);
});

test("going on names the month that must not be missed, or the last from which a stop is mended", () => {
  const allowance = (asOf: string, date: string, record: Contribution[]) =>
    line(told(asOf, born(date), record), "allowance").actions.flatMap(({ id, by, what: words }) =>
      id === "keep-paying" ? [`${by} ${words}`] : [],
    );
  const gap = [member("2026-08", "2027-02"), member("2027-04", "2027-05")];
  expect(allowance("2027-05-10", "2028-01-10", gap)).toEqual([
    "2027-09-30 生育保险接着按月交，不要断；断了的，最晚从 2027 年 9 月接着交",
  ]);
});

test("who has missed nothing yet is not told of months missed", () => {
  const facts = told("2027-11-10", BIRTH, [member("2026-08", "2027-10")]);
  expect(what(facts)).toEqual(["接着按月交，不要断；开始晚了，中间断的月份要一起补上"]);
});

test("in the sixth month of waiting it is over with that month", () => {
  const found = costs(told("2027-01-31", born("2027-01-31"), [member("2026-08")]));
  expect(observed(found, "waiting-over")).toBe("等待期要 6 个月，连当月刚满，下个月起才报");
});

test("a month told as paid too late is not said to be out of the insurance", () => {
  const late = [member("2026-08", "2027-06"), member("2027-07", "2027-12", { paidIn: "2028-06" })];
  const found = costs(told("2028-07-01", BIRTH, late));
  expect(observed(found, "in-maternity-insurance")).toBe("2027 年 12 月的是 2028 年 6 月才补交的，这里不算");
  expect(observed(found, "waiting-over")).toBe("那个月没有算得上的生育保险，等待期无从算起");
});

test("months of waiting are counted before the event's month, as in the headline", () => {
  const says = (record: Contribution[]) => {
    const facts = told("2027-01-10", born("2027-01-05"), record);
    return [observed(costs(facts), "waiting-over"), assess(facts).headline];
  };
  const [seen, headline] = says([member("2026-10")]);
  expect(seen).toBe("等待期要 6 个月，生产当月以前算 3 个月，要到 2027 年 3 月才满");
  expect(headline).toContain("医疗费这次报不了，差 3 个月");
  expect(says([member("2027-01")])[0]).toBe("等待期要 6 个月，生产当月才开始算，要到 2027 年 6 月才满");
});

test("months as a resident that spare no waiting are named, with why (4.4)", () => {
  const seen = (record: Contribution[]) => {
    const found = costs(told("2027-03-10", born("2027-03-05"), record));
    return found.conditions.find(({ id }) => id === "waiting-over");
  };
  expect(seen([resident("2025-02", "2026-12"), member("2027-01")])).toMatchObject({
    observed:
      "等待期要 6 个月，生产当月以前算 2 个月，要到 2027 年 6 月才满；以前的居民医保连续 23 个月，不到两年，不抵等待期",
    cites: ["km-2026-4#4.3", "km-2026-4#4.4"],
  });
  expect(seen([resident("2024-01", "2026-11"), member("2027-01")])?.observed).toContain(
    "以前的居民医保满两年，中间没有生育保险的月份没有在期限里补齐，不抵等待期",
  );
  expect(seen([resident("2025-01", "2026-12"), member("2027-01")])?.outcome).toBe("met");
  expect(seen([resident("2022-01", "2024-12"), member("2027-01")])?.observed).not.toContain("居民");
});

test("surgery that has a leave of its own is not said to be a birth", () => {
  const facts = told("2026-12-10", { kind: "family-planning", date: "2026-12-01" }, [employer("2025-01")]);
  const found = line(facts, "allowance").conditions.find(({ id }) => id === "allowance-event");
  expect(found).toMatchObject({
    outcome: "met",
    required: "有产假，或者有手术的假",
    observed: "这次是计划生育手术",
    cites: ["km-2026-4#4.2"],
  });
});

describe("who goes on paying until the tenth month", () => {
  const act = (record: Contribution[], asOf: string, date: string) => {
    const found = line(told(asOf, born(date), record), "allowance");
    expect(found.cites).toContain("km-2026-4#4.5");
    return found.actions[0];
  };
  test("an employee's employer", () => {
    expect(act([employer("2026-04")], "2026-12-15", "2026-12-10")).toMatchObject({
      who: "employer",
      by: "2027-01-31",
      what: "请单位把生育保险按月交到 2027 年 1 月，不要断",
    });
  });
  test("an individual herself, and through a leave that ends later", () => {
    const gap = [member("2026-08", "2027-06"), member("2027-09")];
    expect(act(gap, "2028-03-31", "2028-03-31")).toMatchObject({
      who: "person",
      by: "2028-06-30",
      what: "生育保险按月交到 2028 年 6 月，不要断；产假里也要一直交",
    });
    expect(act([member("2026-08")], "2027-02-10", "2027-02-01")?.what).toBe("生育保险按月交到 2027 年 11 月，不要断");
  });
});

describe("the missing months at once", () => {
  const sumOf = (record: Contribution[]) => {
    const facts = told("2026-11-20", born("2026-11-10"), record);
    const found = line(facts, "allowance");
    return { act: found.actions.find(({ id }) => id === "lump-sum"), headline: assess(facts).headline };
  };

  test("who goes on has it later without them: it is offered, not asked for", () => {
    const { act, headline } = sumOf([member("2026-08")]);
    expect(act?.what).toBe("想早点领，可以把还差的 12 个月生育保险费一次交齐，最好在 2027 年 11 月 10 日以前");
    expect(act?.effect).toBe("交完就可以申领这次的津贴；不一次交的，接着按月交满 10 个月也能领");
    expect(headline).toContain("一次交齐，津贴就能领");
  });

  test("nor where the months after a stop are all that is missing", () => {
    const facts = told("2026-09-05", born("2026-10-10"), [member("2025-10", "2026-08")]);
    const { actions } = line(facts, "allowance");
    expect(actions.map(({ id, hastens }) => [id, hastens])).toEqual([
      ["back-pay", undefined],
      ["lump-sum", true],
      ["claim", undefined],
    ]);
    expect(assess(facts).headline).toMatch(/以前把没交的月份都交上，[^再]*津贴才能领/);
  });

  test("of who has paid some of them ahead, only the others are asked for", () => {
    const { act } = sumOf([member("2026-08", "2026-11"), member("2026-12", "2027-04", { paidIn: "2026-11" })]);
    expect(act?.what).toBe("把还差的 7 个月生育保险费一次交齐，最好在 2027 年 11 月 10 日以前");
  });

  test("who has stopped has it by them alone", () => {
    const { act } = sumOf([member("2026-08", "2026-11")]);
    expect(act?.effect).toBe("交完就可以申领这次的津贴");
  });
});
