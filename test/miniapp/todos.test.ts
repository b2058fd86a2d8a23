/** What to do after an answer: what stands in the list, when, and that nothing in it contradicts another. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import * as z from "zod";
import { dayWords, isAhead, todoTitle } from "../../miniapp/answer/todo.ts";
import { todosOf } from "../../miniapp/answer/todos.ts";
import {
  assess,
  factsSchema,
  type Amount,
  type BenefitLine,
  type FactsInput,
  type Material,
  type Missing,
} from "../../shared/policy/index.ts";
import { benefitLine, dazhouLoss } from "./stories.ts";

const folder = path.join(__dirname, "../cases");
const allCases = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .flatMap((file) =>
    z
      .array(z.object({ id: z.string(), facts: factsSchema }))
      .parse(JSON.parse(readFileSync(path.join(folder, file), "utf8"))),
  );

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
      ["生育保险按月交到 2027 年 11 月，不要断", "每个月都交，最后一个月是 2027 年 11 月"],
      ["可以开始申请生育津贴", "2027 年 12 月 1 日起"],
      ["申请生育医疗费、生育津贴", "最晚 2028 年 3 月 10 日，还有 344 天"],
      ["打 12393 问当地医保：生育津贴按多少天、怎么算", undefined],
    ]);
  });
  test("what can be claimed today is said to be open, once, with its last day", () => {
    // 太原职工，头一年交满了，上个月生的：医疗费和津贴今天都能申请。
    const born: FactsInput = {
      region: "140100",
      asOf: "2025-12-01",
      event: { kind: "delivery", date: "2025-11-08", setting: "inpatient" },
      person: { sex: "female", contributions: [{ scheme: "employer", from: "2025-02" }], employed: true },
    };
    const todos = todosOf(answered(born), voice, born).filter(({ id }) => /^(claim|open)/.test(id));
    expect(todos.map((todo) => [todoTitle(todo), dayWords(todo, "2025-12-01"), todo.now])).toEqual([
      ["现在就可以申请生育医疗费、生育津贴", "最晚 2026 年 11 月 8 日，还有 342 天", true],
    ]);
    // A bill that is still to come can not be claimed yet, nor anything once its last day is over.
    const expected = { ...born, asOf: "2025-11-01" };
    expect(todosOf(answered(expected), voice, expected).some(({ now }) => now)).toBe(false);
    const late = benefitLine({ benefit: "allowance", from: "2024-05-12", claimBy: "2025-05-12" });
    expect(todosOf({ ...driver, benefits: [late] }, voice).map(todoTitle)).toEqual(["申请生育津贴"]);
  });
  test("a claim that no paper sets a last day for can be made today, too", () => {
    const open = benefitLine({ benefit: "allowance", from: "2026-05-10" });
    expect(todosOf({ ...driver, benefits: [open] }, voice).map(todoTitle)).toEqual(["现在就可以申请生育津贴"]);
  });
  test.each([
    ["2028-04-01", "2028-04-15", "只有 15 天能申请：4 月 1 日到 15 日"],
    ["2028-04-20", "2028-05-05", "只有 16 天能申请：4 月 20 日到 5 月 5 日"],
    ["2027-12-20", "2028-01-05", "只有 17 天能申请：2027 年 12 月 20 日到 2028 年 1 月 5 日"],
    ["2028-04-01", "2028-05-02", undefined],
  ])("open from %s to %s: %s", (from, claimBy, said) => {
    const few = benefitLine({ benefit: "allowance", verdict: "pending", from, claimBy });
    const [opens] = todosOf({ ...driver, benefits: [few] }, voice);
    expect([opens?.day, opens?.effect]).toEqual([{ kind: "from", date: from }, said]);
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
    expect(todosOf({ ...driver, benefits: [lost] }, voice)).toEqual([]);
    expect(todosOf({ ...driver, benefits: [] }, voice)).toEqual([]);
  });
  test("a no that rests on a reading can be asked about; one that does not cannot", () => {
    const reading = { id: "R4", text: "文件没说清", cites: [] };
    const unsure = benefitLine({ verdict: "ineligible", assumptions: [reading] });
    expect(todosOf({ ...driver, benefits: [unsure] }, voice).map(todoTitle)).toEqual([
      "打 12393 问当地医保：这样的情况，能不能报、能不能领",
    ]);
  });
  test("what the employer pays is asked of the employer", () => {
    const lost = benefitLine({ benefit: "allowance", verdict: "ineligible", payer: "employer" });
    const [ask, ...others] = todosOf({ ...driver, benefits: [lost] }, voice);
    expect(others).toEqual([]);
    expect(ask && todoTitle(ask)).toBe("找单位要生育津贴，这次由单位付");
    expect(ask?.effect).toContain("“发给单位人事的话”");
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
  test("paying through a leave says until when, and once for all that rests on it", () => {
    const told = (kind: "delivery" | "termination") => {
      const facts: FactsInput = {
        region: "511700",
        asOf: "2026-05-30",
        event: { kind, date: "2026-05-10", ...(kind === "termination" && { gestationMonths: 5 }) },
        person: { contributions: [{ scheme: "individual", from: "2025-01", maternity: true, base: 4500 }] },
      };
      const pays = todosOf(answered(facts), voice, facts).filter(({ id }) => id.startsWith("keep-paying"));
      return pays.map((todo) => [todo.what, dayWords(todo, "2026-05-30")]);
    };
    expect(told("delivery")).toEqual([
      ["你的医保按月交到 2026 年 8 月（产假结束那个月），不要断", "每个月都交，最后一个月是 2026 年 8 月"],
    ]);
    expect(told("termination")[0]?.[0]).toBe("你的医保按月交到 2026 年 6 月（产假结束那个月），不要断");
  });
  test("what an employer or the agency of a benefit pays, she is not told to pay herself", () => {
    const rests = benefitLine({ assumptions: [{ id: "planned-payments", text: "", cites: [] }] });
    const said = (contributions: NonNullable<NonNullable<FactsInput["person"]>["contributions"]>) => {
      const todos = todosOf({ ...driver, benefits: [rests] }, voice, { person: { contributions } });
      const [{ what, effect } = { what: "" }] = todos.filter(({ id }) => id.startsWith("keep-paying"));
      return `${what}。${effect ?? ""}`;
    };
    const onBenefit = said([{ scheme: "unemployment-benefit", from: "2026-01" }]);
    expect(onBenefit).toContain("由社保局代交，不用自己交");
    expect(onBenefit).toContain("失业金停了，当月起自己接着按月交");
    expect(said([{ scheme: "employer", from: "2026-01" }])).toContain("你的医保由单位接着按月交，先不要离职");
    const then = { scheme: "individual", from: "2027-08" } as const;
    expect(said([{ scheme: "unemployment-benefit", from: "2026-01", to: "2027-07" }, then])).toContain(
      "你的医保接着按月交，不要断",
    );
    // What she was paid for before is over.
    expect(
      said([
        { scheme: "employer", from: "2024-01", to: "2026-12" },
        { ...then, from: "2027-01" },
      ]),
    ).toContain("你的医保接着按月交，不要断");
  });
  test("whom the employer must pay is told where to go when it does not", () => {
    const owed = benefitLine({ benefit: "allowance", verdict: "ineligible", payer: "employer" });
    const [ask] = todosOf({ ...driver, benefits: [owed] }, voice);
    expect(ask?.effect).toContain("单位不给，打 12333 或找劳动监察");
  });
  test("how many days is asked only where another number of them would be another sum", () => {
    expect(todosOf(answered(dazhouLoss), voice).map(todoTitle)).toContain("打 12393 问当地医保：生育津贴怎么算");
  });
  test("a figure that decides and is not known is to be asked for", () => {
    const missing: Missing[] = [{ fact: "figures.waiting-months:511700:individual", benefits: ["medical-expense"] }];
    const waits = benefitLine({ verdict: "unknown" });
    const titles = (line: BenefitLine) => todosOf({ ...driver, benefits: [line], missing }, voice).map(todoTitle);
    expect(titles(waits)).toEqual(["打 12393 问清楚：当地要先交满几个月"]);
    expect(titles({ ...waits, benefit: "allowance" })).toEqual([]);
    expect(titles(benefitLine({ verdict: "ineligible" }))).toEqual([]);
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

describe("paying month by month", () => {
  const resting = benefitLine({ assumptions: [{ id: "planned-payments", text: "以后也交", cites: [] }] });
  const monthlyOf = (line: BenefitLine, payers: Pick<FactsInput, "person" | "spouse"> = {}) =>
    todosOf({ ...driver, benefits: [line] }, voice, payers).flatMap(({ monthly }) => monthly ?? []);
  const keep = { id: "keep-paying", who: "person", what: "按月交", effect: "", by: "2027-11-30" } as const;

  test("ends with the last month where the line holds from the day after, else it is open", () => {
    const pending = benefitLine({ verdict: "pending", from: "2027-12-01", actions: [keep] });
    expect(monthlyOf(pending)).toEqual([{ last: "2027-11" }]);
    expect(monthlyOf({ ...pending, from: "2027-12-02" })).toEqual([{}]);
  });
  test("is nobody's who does not pay herself each month", () => {
    const pending = benefitLine({ verdict: "pending", actions: [{ ...keep, who: "employer" }] });
    expect(monthlyOf(pending)).toEqual([]);
    expect(monthlyOf(benefitLine({ verdict: "pending", via: "resident", actions: [keep] }))).toEqual([]);
  });
  test("of a yes that rests on it, is hers who is told to pay on alone", () => {
    const stretch = { from: "2026-01" } as const;
    expect(monthlyOf(resting)).toEqual([]);
    expect(monthlyOf(resting, { person: { contributions: [{ ...stretch, scheme: "employer" }] } })).toEqual([]);
    expect(
      monthlyOf(resting, { person: { contributions: [{ ...stretch, scheme: "individual", to: "2026-03" }] } }),
    ).toEqual([]);
    expect(monthlyOf(resting, { person: { contributions: [{ ...stretch, scheme: "individual" }] } })).toEqual([{}]);
    const spouse = { ...resting, via: "spouse" } as const;
    expect(monthlyOf(spouse, { spouse: { contributions: [{ ...stretch, scheme: "individual" }] } })).toEqual([{}]);
  });
});

describe("no two things to do contradict each other", () => {
  const cases = allCases.map(({ id, facts }) => [id, facts] as const);

  test.each(cases)("%s", (_, facts) => {
    const assessment = answered(facts);
    const todos = todosOf(assessment, voice, facts);
    const titles = todos.map(todoTitle);
    expect(new Set(titles).size).toBe(titles.length);
    // Nobody is told to claim before she can.
    const opens = new Map(
      todos.flatMap(({ day, about }) => (day?.kind === "from" ? about.map((of) => [of, day.date] as const) : [])),
    );
    for (const { id, day, about } of todos)
      if (id.startsWith("claim:"))
        for (const of of about) expect((day?.date ?? "") >= (opens.get(of) ?? "")).toBe(true);
    // One thing has one day.
    const deeds = todos.flatMap(({ deed }) => deed ?? []);
    expect(new Set(deeds).size).toBe(deeds.length);
    // Going on open-endedly does not stand beside going on up to a month, or beginning.
    const goesOn = todos.some(({ id }) => id === "keep-paying:self");
    const cured = assessment.benefits.some(
      ({ via, verdict, actions }) =>
        via === "self" &&
        verdict !== "ineligible" &&
        actions.some(({ id }) => ["enrol", "keep-paying", "back-pay"].includes(id)),
    );
    expect(goesOn && cured).toBe(false);
    // Asking again is for what is not certain.
    if (titles.includes("打 12393 问当地医保：这样的情况，能不能报、能不能领"))
      expect(assessment.benefits.some(({ assumptions }) => assumptions.length > 0)).toBe(true);
  });

  test("the safe day comes first, with the paper's own after it", () => {
    const todo = {
      id: "x",
      what: "一次交齐",
      about: [],
      day: { kind: "best-by", date: "2026-10-15", last: "2026-11-30" },
    } as const;
    expect(dayWords(todo, "2026-10-01")).toBe("最好 2026 年 10 月 15 日以前，最晚 2026 年 11 月 30 日，还有 60 天");
    expect(dayWords(todo, "2026-11-29")).toBe("最晚 2026 年 11 月 30 日，还有 1 天");
  });
  test("joining for two benefits is one thing, by the nearer day, and says what is left after it", () => {
    const join = (by: string) =>
      ({ id: "enrol", who: "person", what: `参保，最晚从 ${by}开始`, effect: "就能用", by }) as const;
    const lines = [
      benefitLine({ benefit: "allowance", verdict: "pending", actions: [join("2027-08-31")] }),
      benefitLine({ verdict: "pending", actions: [join("2027-06-30")] }),
    ];
    const [first, ...others] = todosOf({ ...driver, benefits: lines }, voice);
    expect(others).toEqual([]);
    expect(first?.day?.date).toBe("2027-06-30");
    expect(first?.effect).toBe("就能用。赶不上的话，2027 年 8 月 31 日以前做，还来得及：生育津贴");
  });
});
