import { entryOf } from "../../miniapp/take/calendar-entry.ts";
import { icsOf } from "../../miniapp/take/ics.ts";
import { dayWords, isAhead, todosOf, todoTitle } from "../../miniapp/answer/todos.ts";
import {
  assess,
  factsSchema,
  type Amount,
  type BenefitLine,
  type FactsInput,
  type Material,
  type Missing,
} from "../../shared/policy/index.ts";
import { benefitLine } from "./stories.ts";

const voice = { she: "你", spouse: "你丈夫" };
const answered = (facts: FactsInput) => assess(factsSchema.parse(facts));

/** 网约车司机，2026 年 8 月头一次参保，2027 年 3 月生：医疗费能报，津贴还差几个月。 */
const driverFacts: FactsInput = {
  region: "650200",
  asOf: "2027-04-01",
  event: { kind: "delivery", date: "2027-03-10" },
  person: { contributions: [{ scheme: "individual", from: "2026-08", maternity: true }] },
};
const driver = answered(driverFacts);
/** 刚查出怀孕，还没有医保。 */
const pregnant = answered({
  region: "500000",
  asOf: "2026-01-10",
  event: { kind: "delivery", date: "2026-08-20" },
  person: { contributions: [] },
});

describe("what to do", () => {
  test("one thing once, the nearest day first, a claim of two benefits together", () => {
    expect(todosOf(driver, voice).map((todo) => [todoTitle(todo), dayWords(todo, driver.asOf)])).toEqual([
      ["生育保险按月交到 2027 年 11 月，不要断", "最晚 2027 年 11 月 30 日，还有 243 天"],
      ["可以开始申请生育津贴", "2027 年 12 月 1 日起"],
      ["申请生育医疗费、生育津贴", "最晚 2028 年 3 月 10 日，还有 344 天"],
      ["打 12393 问当地医保：生育津贴按多少天、怎么算", undefined],
    ]);
  });
  test("what serves two benefits says so once", () => {
    const [enrol, ...others] = todosOf(pregnant, voice);
    expect(others.map(({ what, day, about, topic }) => [what, day?.date, about, topic])).toEqual([
      ["给宝宝参加居民医保", "2026-11-18", [], "newborn-covered"],
    ]);
    expect(others[0]?.effect).toContain("再晚，从交费的次日起");
    expect(enrol?.about).toEqual(["生育医疗费", "遗传病基因检测"]);
    expect(enrol?.day).toEqual({ kind: "by", date: "2026-02-28" });
  });
  test("nothing is to be done for what cannot be had this time", () => {
    const action = { id: "enrol", what: "参保", effect: "下次能报" } as const;
    const lost = benefitLine({ verdict: "ineligible", actions: [action], claimBy: "2026-01-01" });
    expect(todosOf({ ...driver, benefits: [lost] }, voice).map(todoTitle)).toEqual([
      "想再确认，可以打 12393 问当地医保",
    ]);
    expect(todosOf({ ...driver, benefits: [] }, voice)).toEqual([]);
  });
  test("what the employer pays is asked of the employer", () => {
    const lost = benefitLine({ benefit: "allowance", verdict: "ineligible", payer: "employer" });
    expect(todosOf({ ...driver, benefits: [lost] }, voice).map(todoTitle)).toEqual(["找单位要生育津贴，这次由单位付"]);
  });
  test("a yes that rests on payments to come says whose, and one with no last day has papers to get", () => {
    const planned = { id: "planned-payments", text: "以后也交", cites: [] };
    const titles = (line: BenefitLine) => todosOf({ ...driver, benefits: [line] }, voice).map(todoTitle);
    expect(titles(benefitLine({ via: "spouse", claimBy: "2028-01-01", assumptions: [planned] }))).toEqual([
      "申请生育医疗费（用你丈夫的医保）",
      "你丈夫的医保接着按月交，不要断",
    ]);
    expect(titles(benefitLine({}))).toEqual(["找医院的医保窗口问：生育医疗费怎么结算、带什么"]);
    const paper: Material = {
      case: "住院",
      channel: "counter",
      where: "窗口",
      filedBy: "person",
      items: ["身份证"],
      cites: [],
    };
    expect(titles(benefitLine({ materials: [paper] }))).toEqual(["备齐生育医疗费要带的材料"]);
  });
  test("a figure that decides and is not known is to be asked for", () => {
    const missing: Missing[] = [{ fact: "figures.waiting-months:511700:individual", benefits: ["medical-expense"] }];
    const waits = benefitLine({ verdict: "unknown" });
    const titles = (line: BenefitLine) => todosOf({ ...driver, benefits: [line], missing }, voice).map(todoTitle);
    expect(titles(waits)).toEqual(["打 12393 问清楚：当地要先交满几个月"]);
    expect(titles({ ...waits, benefit: "allowance" })).toEqual([]);
    expect(titles(benefitLine({ verdict: "ineligible" }))).toEqual(["想再确认，可以打 12393 问当地医保"]);
  });
  test("where no document decides, the number to call", () => {
    const open = benefitLine({ verdict: "not-covered", via: "resident" });
    expect(todosOf({ ...driver, benefits: [open] }, voice).map(todoTitle)).toEqual([
      "打 12393 问当地医保：生育医疗费（用居民医保）能不能办",
    ]);
    const other = {
      value: 22120,
      days: 158,
      if: "如果按 158 天发",
      figure: "allowance-days:510000:delivery",
      leaves: [],
    };
    const amount: Amount = {
      status: "provisional",
      value: 13720,
      formula: [],
      steps: [],
      figures: [],
      alternatives: [other],
      cites: [],
    };
    const unsure = benefitLine({ benefit: "allowance", amount });
    expect(todosOf({ ...driver, benefits: [unsure] }, voice).map(todoTitle)).toEqual([
      "打 12393 问当地医保：生育津贴按多少天、怎么算",
    ]);
  });
  test("a last day is said with what is left; one that is over is not put into a calendar", () => {
    const todo = { id: "x", what: "申请", about: [], day: { kind: "by", date: "2026-03-10" } } as const;
    expect(dayWords(todo, "2026-03-10")).toBe("最晚 2026 年 3 月 10 日，就是当天");
    expect(dayWords(todo, "2026-03-11")).toContain("已经过了");
    expect(isAhead(todo, "2026-03-10")).toBe(true);
    expect(isAhead(todo, "2026-03-11")).toBe(false);
  });
});

/** The properties of a file's events, and apart those of their reminders: lines unfolded, escapes read. */
function readIcs(text: string, part: "VEVENT" | "VALARM"): ReadonlyMap<string, string>[] {
  const open: string[] = [];
  const found: Map<string, string>[] = [];
  for (const line of text
    .replace(/\r\n[ \t]/g, "")
    .split("\r\n")
    .filter(Boolean)) {
    const [, name = "", value = ""] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (name === "BEGIN") {
      open.push(value);
      if (value === part) found.push(new Map());
    } else if (name === "END") expect(open.pop()).toBe(value);
    else if (open.at(-1) === part) found.at(-1)?.set(name, value.replace(/\\([,;\\])/g, "$1"));
  }
  expect(open).toEqual([]);
  return found;
}

describe("the calendar file", () => {
  const entries = todosOf(driver, voice).flatMap((todo) => entryOf(todo) ?? []);

  const file = icsOf(entries, new Date("2027-04-01T08:30:00.123Z"));

  test("every deadline is a whole day", () => {
    const events = readIcs(file, "VEVENT");
    expect(events.map((event) => [event.get("DTSTART;VALUE=DATE"), event.get("SUMMARY")])).toEqual([
      ["20271130", "最晚这天：生育保险按月交到 2027 年 11 月，不要断"],
      ["20271201", "可以开始申请生育津贴"],
      ["20280310", "最晚这天：申请生育医疗费、生育津贴"],
    ]);
    for (const event of events) {
      expect(event.get("DTSTAMP")).toBe("20270401T083000Z");
      expect(event.get("DESCRIPTION")).toContain("12393");
    }
    expect(new Set(events.map((event) => event.get("UID"))).size).toBe(3);
  });
  test("a reminder comes six days and fifteen hours before, in words of its own", () => {
    const reminders = readIcs(file, "VALARM").map((alarm) => [alarm.get("TRIGGER"), alarm.get("DESCRIPTION")]);
    expect(reminders).toHaveLength(3);
    expect(reminders[2]).toEqual(["-P6DT15H", "最晚这天：申请生育医疗费、生育津贴"]);
  });
  test("what has a meaning in the file is escaped, and line breaks stay in the text", () => {
    const entry = { uid: "1@yujin", title: "交钱; 一, 二\\三", note: "先交\n再领", day: "2027-01-01" };
    const [event] = readIcs(icsOf([entry], new Date(0)), "VEVENT");
    expect(event?.get("SUMMARY")).toBe(entry.title);
    expect(event?.get("DESCRIPTION")).toBe("先交\\n再领");
  });
  test("no line is longer than 75 bytes, and no letter is cut", () => {
    const long = { uid: "1@yujin", title: "育津👶".repeat(40), note: "", day: "2027-01-01" };
    const text = icsOf([...entries, long], new Date(0));
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(readIcs(text, "VEVENT").at(-1)?.get("SUMMARY")).toBe(long.title);
  });
  test("the same thing put in again is the same entry", () => {
    const again = todosOf(answered({ ...driverFacts, asOf: "2027-05-01" }), voice).flatMap(
      (todo) => entryOf(todo) ?? [],
    );
    expect(again.map(({ uid }) => uid)).toEqual(entries.map(({ uid }) => uid));
  });
  test("a to-do without a day is no entry", () => {
    expect(entryOf({ id: "ask", what: "打 12393", about: [] })).toBeUndefined();
  });
});
