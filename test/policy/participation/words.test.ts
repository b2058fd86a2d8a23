/** What is said of taking part never denies what was told, and says from when a time runs. */
import { line, type Asked } from "./asked.ts";

type Topic = Parameters<typeof line>[0];
const said = (topic: Topic, asked: Asked, id: string): string | undefined =>
  line(topic, asked).conditions.find((one) => one.id === id)?.observed;
const years = (...all: number[]) => all.map((year) => ({ year, paidOn: `${year - 1}-11-01`, claimed: false }));
const elsewhere = (...all: number[]) => years(...all).map((one) => ({ ...one, region: "510100" }));
const job = (to: string) => [{ scheme: "employer" as const, from: "2020-01", to }];

describe("a cap that is not lowered", () => {
  test.each([
    [years(2025, 2028), "断过 2 年，重新参保以后接着参保了，大病额度恢复，不降"],
    [years(2025, 2026, 2027, 2028), "没有整年断过，大病额度不降"],
    [years(2025), "没有整年断过，大病额度不降"],
  ])("insured in %j", (residentYears, words) => {
    // A job of three months in each year, and nothing for the rest of it.
    const quarters = [2026, 2027, 2028].map((year) => ({
      ...{ scheme: "employer" as const, from: `${year}-01`, to: `${year}-03` },
    }));
    const contributions = residentYears.length === 1 ? quarters : [];
    const asked = { asOf: "2028-12-10", person: { joinsOn: "2028-12-10", contributions }, residentYears };
    expect(said("serious-illness-cap", asked, "years-missed")).toBe(words);
  });
});

test("a cap that is lowered: by how much a year, by how much in all, and at most", () => {
  const asked = { asOf: "2028-12-10", person: { joinsOn: "2028-12-10" }, residentYears: years(2025) };
  const words =
    "断了 3 年，每断 1 年大病最高支付限额降 4,000 元，3 年是 12,000 元，最多降限额的 20%；下一年接着参保就恢复";
  expect(said("serious-illness-cap", asked, "years-missed")).toBe(words);
  expect(line("serious-illness-cap", asked).cites).toEqual(["cq-2025-37#5.4"]);
});

describe("no incentive", () => {
  test.each([
    [elsewhere(2025, 2026, 2027, 2028, 2029), "年数够了；在外地参保那几年的激励不算到重庆来"],
    [years(2026, 2027, 2028, 2029), "现在连续 4 年，还没有到第 5 年"],
  ])("going on: %j", (residentYears, words) => {
    const found = line("continuity-incentive", { asOf: "2029-06-01", residentYears });
    expect([found.verdict, found.count]).toEqual(["ineligible", 0]);
    expect(found.conditions[0]?.observed).toContain(words);
  });
  test.each([
    [elsewhere(2028), "没报销的年份还不能算：要从 2025 年起、在重庆参保、过完一整年"],
    [years(2024), "没报销的年份还不能算：要从 2025 年起、在重庆参保、过完一整年"],
    [years(2029), "没报销的年份还不能算：要从 2025 年起、在重庆参保、过完一整年"],
    [years(2028).map((one) => ({ ...one, claimed: true })), "一整年都没有报销的：到现在 0 年"],
  ])("without a claim: %j", (residentYears, words) => {
    expect(said("zero-claim-incentive", { asOf: "2029-06-01", residentYears }, "years-without-claim")).toBe(words);
  });
});

describe("a number of months that the caller gave is said, and nothing of papers that hold it", () => {
  const figures = { "resident-waiting-months:500000": 4 };
  const joins = (joinsOn: string, contributions: NonNullable<Asked["person"]>["contributions"] = []): Asked => ({
    asOf: joinsOn,
    person: { joinsOn, contributions },
  });
  test.each([
    ["in-window", joins("2026-05-10"), "不在集中参保期，要等 4 个月（你填的）"],
    ["continuous", joins("2026-11-10"), "第一次参加基本医保，要等 4 个月（你填的）"],
    ["continuous", joins("2026-11-10", job("2025-03")), "没有接上以前的参保，要等 4 个月（你填的）"],
    ["continuous", joins("2026-11-10", job("2026-08")), "断了不超过 3 个月，还没有补上，要等 4 个月（你填的）"],
  ])("%s: %j", (id, asked, words) => {
    expect(said("waiting", { ...asked, figures }, id)).toBe(words);
    expect(line("waiting", { ...asked, figures }).assumed).not.toContain("length-elsewhere");
    expect(said("waiting", asked, id)).toContain("要等几个月在别的文件里");
    expect(line("waiting", asked).assumed).toContain("length-elsewhere");
  });
  test("while it is open if anybody waits, nothing is said of how long", () => {
    const found = line("waiting", { asOf: "2026-11-10" });
    expect([found.verdict, found.amount, found.assumed]).toEqual(["unknown", undefined, ["yearly-window"]]);
  });
});

test.each([
  ["student", "在 9 月交，管次年", "2027-01-01"],
  ["freshman", "入学时在 9 月交；一直连着参保的，交费的次日就能报", "2026-09-11"],
] as const)("a %s who pays in September: %s", (special, words, from) => {
  const contributions = [{ scheme: "resident" as const, from: "2025-01", to: "2026-12" }];
  const asked = { asOf: "2026-09-10", person: { joinsOn: "2026-09-10", special, contributions } };
  expect([line("waiting", asked).from, said("waiting", asked, "in-window")]).toEqual([from, words]);
});

test.each([{ leftArmyOn: "2026-06-10" }, { special: "military-spouse", employmentChangedOn: "2026-06-10" }] as const)(
  "whom the army cared for is not told to join for the first time: %j",
  (more) => {
    const asked = { asOf: "2026-11-10", person: { joinsOn: "2026-11-10", contributions: [], ...more } };
    expect(said("waiting", asked, "continuous")).toContain("没有接上以前的参保");
  },
);

describe("the three months of 二、2 say what they run from", () => {
  const on = { joinsOn: "2026-04-20" };
  test.each<[NonNullable<Asked["person"]>, string]>([
    [{ leftArmyOn: "2026-02-10" }, "退伍在 2026 年 2 月，最晚 2026 年 6 月 30 日参加，还来得及"],
    [{ employmentChangedOn: "2026-02-10" }, "换工作在 2026 年 2 月，最晚 2026 年 6 月 30 日参加，还来得及"],
    [
      { employmentChangedOn: "2026-02-10", contributions: job("2026-01") },
      "职工医保最后交的是 2026 年 1 月，最晚 2026 年 5 月 31 日参加，还来得及",
    ],
    [
      { employmentChangedOn: "2026-02-10", contributions: job("2025-09"), employerArrearsSince: "2025-10-01" },
      "单位中止参保是在 2026 年 2 月，最晚 2026 年 5 月 31 日参加，还来得及",
    ],
  ])("%j", (person, words) => {
    const asked = { asOf: on.joinsOn, person: { ...person, ...on } };
    expect(said("individual-part-only", asked, "joins-within-three-months")).toBe(words);
  });
  test.each([
    ["2026-04-30", "eligible", ["this-year", "suspended-with-last-paid"]],
    ["2026-05-01", "ineligible", ["suspended-with-last-paid"]],
  ])(
    "in arrears, and nobody told of the suspension: from the last month paid; on %s %s",
    (joinsOn, verdict, assumed) => {
      const person = { employerArrearsSince: "2025-12-01", contributions: job("2026-01"), joinsOn };
      expect(line("individual-part-only", { asOf: joinsOn, person })).toMatchObject({
        ...{ verdict, assumed, by: "2026-04-30" },
      });
    },
  );
  test("in arrears, and nothing told of what was paid: the day is asked for", () => {
    const found = line("individual-part-only", { person: { employerArrearsSince: "2025-12-01" } });
    expect([found.verdict, found.missing]).toEqual(["unknown", ["person.employmentChangedOn"]]);
  });
});

test.each([
  ["2026-04-01", "2026-04-01", "出生 90 天内参保，从出生那天起能报；再晚，从交费的次日起才能报。", "出生医学证明"],
  // 五、1: under two; from then on one waits.
  ["2026-04-02", "2027-12-31", "从交费的次日起能报，早交早能报；满 2 周岁才参保的要等。", "居住证或户口簿"],
  ["2027-12-31", "2027-12-31", "从交费的次日起能报，早交早能报；满 2 周岁才参保的要等。", "居住证或户口簿"],
  ["2028-01-01", undefined, "满 2 周岁才第一次参保的，要等一段时间才能报，", "居住证或户口簿"],
])(
  "a baby born on 1 January, on %s: what joining now brings, with which papers and where to ask",
  (asOf, by, effect, papers) => {
    const [enrol] = line("newborn-joins", { asOf, newborn: { bornOn: "2026-01-01", household: true } }).actions;
    expect([enrol?.by, enrol?.effect.slice(0, effect.length)]).toEqual([by, effect]);
    expect(enrol?.effect).toMatch(new RegExp(`带${papers}.*去哪里办，文件没有写，打 12393 问$`));
  },
);

test("of a baby born before the paper nothing is said of months paid", () => {
  const { assumptions } = line("newborn-covered", { asOf: "2025-10-01", newborn: { bornOn: "2025-08-20" } });
  expect(assumptions.map(({ id, text }) => [id, text])).toEqual([
    ["R7a", expect.stringMatching(/^宝宝出生时，这份文件还没有生效/)],
  ]);
});

test("who is too old to pay as an individual is told where to ask next", () => {
  const person = { hukou: "mainland", sex: "male", bornOn: "1960-01-01", retiredElsewhere: false } as const;
  const asked = { person: { ...person, contributions: [] } };
  expect(said("join-as-individual", asked, "under-age")).toMatch(/63 周岁；能不能参加居民医保，可以打 12393 问$/);
});
