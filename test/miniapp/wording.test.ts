import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { questionCatalogue, type Amount, type Outcome } from "../../shared/policy/index.ts";
import { pageAsking } from "../../miniapp/pages.ts";
import { elsewhere } from "../../miniapp/cities/elsewhere.ts";
import { isPlaceCode } from "../../shared/policy/base/places.ts";
import {
  amountWords,
  claimByWords,
  alternativeWords,
  decidingApart,
  fromWords,
  lineInShort,
  metTitle,
  outcomeWords,
  reasonsTitle,
  stillWords,
  verdictMeaning,
} from "../../miniapp/wording/answer.ts";
import { embeddedWords } from "../../miniapp/wording/embedded.ts";
import { KINDS } from "../../miniapp/wording/event.ts";
import { dateWords, figureWords, rangeWords, stepWords, yuanWords } from "../../miniapp/wording/figures.ts";
import { privateWords } from "../../miniapp/wording/person.ts";
import { refusedTitle } from "../../miniapp/wording/source.ts";
import { fieldWords, missingListed, missingWords } from "../../miniapp/wording/missing.ts";
import { bestFirst, noesApart, standingOf, STANDING_SIGNS, verdictWords } from "../../miniapp/wording/standing.ts";
import { stretchWords } from "../../miniapp/wording/stretch.ts";
import { voiceOf } from "../../miniapp/wording/voice.ts";
import { benefitLine as line, stretch, typed } from "./stories.ts";

const amount = (changes: Partial<Amount>): Amount => ({
  status: "provisional",
  formula: [],
  steps: [],
  figures: [],
  alternatives: [],
  cites: [],
  ...changes,
});
const voice = { she: "她", spouse: "你" };

test("that what is typed is kept is said only while it is", () => {
  expect(privateWords(true)).toContain("填的内容存在这台设备上");
  expect(privateWords(false)).toBe("不问姓名和身份证号。只有看结果时才把填的内容发出去算。");
});

test("a site around the page is told at one time, whoever says so", () => {
  const [site, before] = ["hr.example.com", "看到结果时，你填的情况和结果也会告诉它。"];
  expect(privateWords(true, site)).toContain("只有看结果时才发出去算，也告诉 hr.example.com。");
  expect(embeddedWords(site, false)).toBe(`这一页嵌在 ${site} 里。${before}`);
  expect(embeddedWords(site, true)).toContain("已经告诉了它");
  expect(embeddedWords(site, true)).not.toContain(before);
});

test("the title counts what has to be mended", () => {
  expect([refusedTitle(1), refusedTitle(2)]).toEqual(["有一处要改一下，才能查", "有几处要改一下，才能查"]);
});

describe("who speaks", () => {
  test.each([
    ["self", { she: "你", spouse: "你丈夫" }],
    ["husband", { she: "她", spouse: "你" }],
    ["other", { she: "她", spouse: "她丈夫" }],
    ["", { she: "你", spouse: "你丈夫" }],
  ] as const)("%j asks about a birth", (who, expected) => {
    expect(voiceOf(typed({ who, event: { kind: "delivery" } }))).toEqual(expected);
  });
  test.each([
    ["self", { she: "你", spouse: "你妻子" }],
    ["husband", { she: "你", spouse: "你妻子" }],
    ["other", { she: "他", spouse: "他妻子" }],
  ] as const)("%j asks about a vasectomy", (who, expected) => {
    expect(voiceOf(typed({ who, event: { kind: "family-planning", procedure: "vasectomy" } }))).toEqual(expected);
  });
});

describe("verdicts", () => {
  test.each([
    ["eligible", "可以报", "可以领"],
    ["pending", "还差一步", "还差一步"],
    ["ineligible", "这次不能报", "这次不能领"],
    ["unknown", "还缺信息", "还缺信息"],
    ["not-covered", "没收录", "没收录"],
  ] as const)("%s", (verdict, bill, money) => {
    expect(verdictWords(line({ verdict }))).toBe(bill);
    expect(verdictWords(line({ verdict, benefit: "genetic-testing" }))).toBe(bill);
    expect(verdictWords(line({ verdict, benefit: "allowance" }))).toBe(money);
    expect(verdictWords(line({ verdict, benefit: "allowance-top-up" }))).toBe(money);
  });
  test("a no says who pays instead, and an open question where to ask", () => {
    expect(verdictMeaning(line({ verdict: "ineligible", payer: "employer" }))).toContain("找单位人事");
    expect(verdictMeaning(line({ verdict: "ineligible", payer: "treasury" }))).toContain("原来的渠道");
    expect(verdictMeaning(line({ verdict: "not-covered" }))).toContain("12393");
    expect(verdictMeaning(line({ verdict: "ineligible" }))).toContain("12393");
  });
  test("a yes that rests on months still to pay says so", () => {
    const planned = { id: "planned-payments", text: "…", cites: [] };
    expect(verdictMeaning(line({ assumptions: [planned] }))).toContain("以后各月也按时交");
    expect(verdictMeaning(line({}))).not.toContain("以后");
  });
  test("an unmet condition only reads like a refusal where it refuses", () => {
    expect(outcomeWords("met", "ineligible").word).toBe("已满足");
    expect(outcomeWords("unknown", "unknown").word).toBe("还不清楚");
    expect(outcomeWords("unmet", "ineligible")).toEqual({ sign: "✕", word: "没满足" });
    expect(outcomeWords("unmet", "pending")).toEqual({ sign: "…", word: "还差" });
    expect(outcomeWords("unmet", "unknown").word).toBe("还差");
    expect(outcomeWords("unmet", "not-covered")).toEqual({ sign: "–", word: "没满足" });
    // A year missed is nothing to be met.
    expect(outcomeWords("unmet", "eligible", "years-missed")).toEqual({ sign: "–", word: "没有" });
    expect(outcomeWords("met", "pending", "years-missed")).toEqual({ sign: "✓", word: "有" });
    expect(outcomeWords("unmet", "eligible")).toEqual({ sign: "–", word: "没满足" });
  });
  test("what decides stands apart, what is unmet first", () => {
    const condition = (id: string, outcome: Outcome) => ({
      id,
      outcome,
      reason: "…",
      data: {},
      required: "…",
      observed: "…",
      cites: [],
    });
    const { deciding, met } = decidingApart([
      condition("a", "met"),
      condition("b", "unknown"),
      condition("c", "unmet"),
      condition("d", "met"),
    ]);
    expect(deciding.map(({ id }) => id)).toEqual(["c", "b"]);
    expect(met.map(({ id }) => id)).toEqual(["a", "d"]);
  });
  test("one condition is not all of them", () => {
    expect([metTitle(1, false), metTitle(3, false)]).toEqual([
      "为什么：要看的 1 个条件满足了",
      "为什么：3 个条件都满足",
    ]);
    expect([metTitle(1, true), metTitle(3, true)]).toEqual(["已经满足的：1 个条件", "已经满足的：3 个条件"]);
  });
  test("an unknown never reads like a no, and a pending says that doing it is enough", () => {
    for (const benefit of ["medical-expense", "allowance"] as const) {
      const open = { benefit, verdict: "unknown" } as const;
      const condition = {
        id: "x",
        reason: "",
        data: {},
        required: "",
        observed: "",
        cites: [],
        outcome: "unknown" as const,
      };
      expect(verdictMeaning(line(open))).toMatch(/^能不能[报领]，现在还定不下来：有的情况还不知道，/);
      // Named as it stands over the conditions of the same card, and only where it does.
      expect(verdictMeaning(line({ ...open, conditions: [condition] }))).toContain(`看“${reasonsTitle(open)}”`);
      expect(verdictMeaning(line({ benefit, verdict: "pending" }))).toMatch(/来得及.*接下来做什么.*就能[报领]。$/);
    }
    const titles = (["pending", "ineligible", "unknown"] as const).map((verdict) => reasonsTitle({ verdict }));
    expect(titles).toEqual(["还差什么", "为什么不能", "还不知道的"]);
    // Where another one pays, she can have it; the insurance does not pay it.
    expect(reasonsTitle({ verdict: "ineligible", payer: "employer" })).toBe("医保为什么不付");
  });
  test("a no says what can still be had, anything else does not", () => {
    const bill = line({ via: "spouse" });
    const no = line({ benefit: "allowance", verdict: "ineligible" });
    expect(stillWords(no, [no, bill], voice)).toBe("这次能报的：生育医疗费（用你的医保）。");
    const sooner = line({ benefit: "allowance", verdict: "pending" });
    expect(stillWords(no, [no, bill, sooner], voice)).toBe(
      "这次能报的：生育医疗费（用你的医保）；还差一步的：生育津贴（用她自己的医保）。",
    );
    expect(stillWords(no, [no], voice)).toBeUndefined();
    expect(stillWords(bill, [no, bill], voice)).toBeUndefined();
  });
  test("what can be had comes first, and an open question before a no", () => {
    const verdicts = ["not-covered", "ineligible", "unknown", "pending", "eligible"] as const;
    expect(bestFirst(verdicts.map((verdict) => line({ verdict }))).map(({ verdict }) => verdict)).toEqual([
      "eligible",
      "pending",
      "unknown",
      "not-covered",
      "ineligible",
    ]);
  });
  test("what the employer or the treasury pays has a sign of its own and is no refusal", () => {
    const paid = line({ benefit: "allowance", verdict: "ineligible", payer: "employer" });
    expect([standingOf(paid), STANDING_SIGNS[standingOf(paid)], verdictWords(paid)]).toEqual([
      "other-payer",
      "付",
      "由单位发，医保不付",
    ]);
    expect(verdictWords(line({ verdict: "ineligible", payer: "employer" }))).toBe("由单位付，医保不付");
    expect(verdictWords({ ...paid, payer: "treasury" })).toBe("由财政发，医保不付");
    expect(standingOf(line({ verdict: "ineligible" }))).toBe("ineligible");
    const no = line({ verdict: "ineligible" });
    expect(bestFirst([no, line({ verdict: "unknown" }), paid]).map(standingOf)).toEqual([
      "other-payer",
      "unknown",
      "ineligible",
    ]);
  });
  test("a plain no stands apart only beside something better", () => {
    const no = line({ benefit: "allowance", verdict: "ineligible" });
    const yes = line({});
    expect(noesApart([no, yes])).toEqual({ open: [yes], noes: [no] });
    expect(noesApart([no])).toEqual({ open: [no], noes: [] });
  });
  test("a line in short names benefit, route and verdict", () => {
    expect(lineInShort(line({ via: "spouse", verdict: "pending" }), voice)).toBe("生育医疗费（用你的医保）：还差一步");
    expect(lineInShort(line({ via: "resident" }), voice)).toBe("生育医疗费（用居民医保）：可以报");
    expect(lineInShort(line({ benefit: "allowance", amount: amount({ value: 6720 }) }), voice)).toBe(
      "生育津贴（用她自己的医保）：可以领，6,720 元",
    );
  });
});

describe("days and money", () => {
  test("days, months, anything else", () => {
    expect(["2026-03-05", "2026-11", "待定"].map(dateWords)).toEqual(["2026 年 3 月 5 日", "2026 年 11 月", "待定"]);
  });
  test.each([
    [17640, "17,640 元"],
    [16558.08, "16,558.08 元"],
    [999.5, "999.50 元"],
    [1234567, "1,234,567 元"],
    [0, "0 元"],
  ])("yuanWords(%d)", (yuan, words) => {
    expect(yuanWords(yuan)).toBe(words);
  });
  test("from means the first day of costs, or of claiming", () => {
    const from = "2026-02-01";
    expect(fromWords(line({ from }))).toBe("2026 年 2 月 1 日起发生的费用可以报");
    expect(fromWords(line({ from, verdict: "ineligible" }))).toBe("要 2026 年 2 月 1 日起发生的费用才能报");
    expect(fromWords(line({ from, benefit: "allowance", verdict: "pending" }))).toBe("2026 年 2 月 1 日起可以申请");
    expect(fromWords(line({}))).toBeUndefined();
    const by = (asOf: string) => claimByWords(line({ claimBy: "2027-03-05" }), asOf);
    expect(by("2027-03-05")).toBe("最晚 2027 年 3 月 5 日申请，当天也算");
    expect(by("2027-03-06")).toBe("最晚 2027 年 3 月 5 日申请，已经过了；还能不能办，打 12393 问");
    const later = line({ benefit: "allowance", verdict: "pending", from: "2027-11-01", claimBy: "2026-12-20" });
    for (const asOf of ["2026-11-28", "2027-11-01"])
      expect(claimByWords(later, asOf)).toContain("期限到 2026 年 12 月 20 日，能领的时候已经过了");
  });
  test("an amount is shown as it is, and an unconfirmed one never as settled", () => {
    const other = { value: 26695.68, if: "…", figure: "allowance-days:650000:delivery", leaves: [] };
    expect(amountWords(line({ amount: amount({ value: 6300, alternatives: [other] }) }))).toBe("6,300 元");
    const open = { low: 17137.59, high: 26695.68 };
    expect(amountWords(line({ amount: amount({ ...open, alternatives: [other] }) }))).toBe("约 1.7–2.7 万元");
    const settled = { value: 13854.25, low: 13854.25 };
    expect(amountWords(line({ amount: amount({ ...settled, high: 22339.5 }) }))).toBe("约 1.3–2.3 万元");
    expect(amountWords(line({ amount: amount({ ...settled, high: 13854.25 }) }))).toBe("13,854.25 元");
    expect(amountWords(line({ amount: amount({}) }))).toBe("金额还算不出来");
    const guessed = { ...other, estimate: true as const };
    expect(amountWords(line({ amount: amount({ ...open, alternatives: [guessed] }) }))).toBe("估算约 1.7–2.7 万元");
    expect(alternativeWords(guessed)).toBe("…，是 26,695.68 元（估算）");
    expect(amountWords(line({ verdict: "ineligible", amount: amount({}) }))).toBeUndefined();
    expect(amountWords(line({}))).toBeUndefined();
  });
  test("a range holds both its ends, however it is rounded", () => {
    const cents = fc.integer({ min: 0, max: 50_000_000 }).map((value) => value / 100);
    fc.assert(
      fc.property(cents, cents, (one, other) => {
        fc.pre(one !== other);
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const words = rangeWords(low, high);
        const ends = [...words.matchAll(/\d[\d,.]*/g)].map(([digits]) => Number(digits.replace(/,/g, "")));
        const unit = words.includes("万") ? 10_000 : 1;
        expect(Math.round((ends[0] ?? Infinity) * unit * 100)).toBeLessThanOrEqual(Math.round(low * 100));
        expect(Math.round((ends[1] ?? 0) * unit * 100)).toBeGreaterThanOrEqual(Math.round(high * 100));
      }),
    );
  });
  test("a step shows its result once", () => {
    const told = { days: 98, daily: 168.96 };
    const daily = "每天：月基数 × 60% ÷ 30";
    expect(stepWords({ text: daily, value: 168.96 }, told)).toBe(`${daily} = 168.96 元`);
    expect(stepWords({ text: daily, value: 98 }, { days: 98, daily: 98 })).toBe(`${daily} = 98 元`);
    expect(stepWords({ text: "单胎 98 天", value: 98 }, told)).toBe("单胎 98 天");
    expect(stepWords({ text: "只算到合同结束", value: 98 }, told)).toBe("只算到合同结束 = 98 天");
    expect(stepWords({ text: "按当地职工的天数" }, told)).toBe("按当地职工的天数");
  });
  test("a figure says what it is and of when", () => {
    expect(figureWords({ figure: "average-wage:650000:2024", value: 8448, unit: "元/月" })).toBe(
      "2024 年社会月平均工资 8,448 元/月",
    );
    expect(figureWords({ figure: "allowance-days:650000:delivery", value: 158, unit: "天" })).toBe("津贴天数 158 天");
  });
});

describe("what is missing", () => {
  test.each([
    ["person.contributions", "她的缴费记录", "record"],
    ["person.contributions.tier", "她的缴费档次（一档还是二档）", "record"],
    ["person.contributions[].tier", "她的缴费档次（一档还是二档）", "record"],
    ["person.contributions[0].tier", "她的缴费档次（一档还是二档）", "record"],
    ["spouse.contributions", "你的缴费记录", "details"],
    ["spouse", "你的缴费记录", "details"],
    ["event.date", "哪一天", "event"],
    ["residentReimbursed", "这次怀孕的费用有没有用居民医保报过", "details"],
  ])("%s", (fact, text, page) => {
    expect(missingWords(fact, voice)).toMatchObject({ text, page });
  });
  test.each(["person.contributions", "spouse.contributions", "spouse", "person.contributions.tier"])(
    "%s can be looked up",
    (fact) => {
      expect(missingWords(fact, voice).hint).toContain("国家医保服务平台");
    },
  );
  test("what she knows herself needs no hint where to look", () => {
    expect(missingWords("event.date", voice).hint).toBeUndefined();
  });
  test("a figure nobody can type has no page", () => {
    const words = missingWords("figures.average-wage:650000:2026", voice);
    expect(words.text).toContain("2026 年");
    expect(words.page).toBeUndefined();
    expect(words.hint).toContain("12393");
  });
  test("a refused field is called by its stretch and name", () => {
    expect(fieldWords("/person/contributions/1/base", voice)).toBe("她的缴费记录第 2 段，缴费基数");
    expect(fieldWords("/spouse/contributions/0", voice)).toBe("你的缴费记录第 1 段");
    expect(fieldWords("/event/date", voice)).toBe("哪一天");
    expect(fieldWords("", voice)).toBeUndefined();
  });
  test.each([
    ["/region", "start"],
    ["/event/date", "event"],
    ["/event/caesarean", "details"],
    ["event.gestationMonths", "details"],
    ["/person/contributions/0/to", "record"],
    ["person.contributions[1].base", "record"],
    ["/person/employed", "details"],
    ["/asOf", "details"],
    ["/figures/x", undefined],
    ["", undefined],
  ])("pageAsking(%j)", (pointer, page) => {
    expect(pageAsking(pointer)).toBe(page);
  });
});

describe("stretches and places", () => {
  test("a stretch in one line", () => {
    const NOW = "2026-03";
    expect(stretchWords(stretch({ scheme: "resident", from: "2024-01", ongoing: "no", to: "2024-12" }), NOW)).toBe(
      "居民医保，2024 年 1 月到 12 月",
    );
    expect(stretchWords(stretch({ scheme: "employer", from: "2024-01", ongoing: "yes" }), NOW)).toBe(
      "单位交的职工医保，2024 年 1 月起，还在交",
    );
    expect(stretchWords(stretch({ scheme: "employer", from: "2024-01", ongoing: "yes", base: "5100元" }), NOW)).toBe(
      "单位交的职工医保，2024 年 1 月起，还在交（每月基数 5,100 元）",
    );
    expect(stretchWords(stretch({}), NOW)).toBe("还没选怎么交的，还没选月份");
  });
  test("the own province comes first, a city that is one has none, and every code is one", () => {
    expect(elsewhere("511700")[0]).toEqual({ value: "510000", label: "四川的其他城市" });
    expect(elsewhere("500000").map(({ value }) => value)).not.toContain("500000");
    expect(elsewhere("500000")).toHaveLength(30);
    expect(elsewhere("140100")).toHaveLength(31);
    expect(elsewhere("650200").every(({ value }) => isPlaceCode(value))).toBe(true);
  });
});

test("an abortion is found under what it is called and under surgeries, in the app and where others ask for it", () => {
  const asked = questionCatalogue().find(({ fact }) => fact === "event.kind");
  const choices: readonly (readonly [string, string])[] = [
    ...KINDS.map(({ value, label, hint = "" }) => [value, label + hint] as const),
    ...(asked?.kind === "choice" ? asked.options.map(({ value, label }) => [value, label] as const) : []),
  ];
  const found = choices.filter(([, words]) => words.includes("人工流产")).map(([value]) => value);
  expect(found).toEqual(["termination", "family-planning", "termination", "family-planning"]);
});

/** Where sentences for people stand. */
const ROOTS = ["miniapp", "shared/policy/wording", "shared/policy/faq", "shared/policy/telling", "functions", "config"];
const filesSaying = (words: RegExp): readonly string[] =>
  ROOTS.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: "utf8" })
      .filter((name) => /\.tsx?$/.test(name) && words.test(readFileSync(join(root, name), "utf8")))
      .map((name) => join(root, name)),
  );

test("what is not loaded is never told as not ruled", () => expect(filesSaying(/没有规定/)).toEqual([]));

test("nothing is denied twice: what may be is said as what may be", () =>
  expect(filesSaying(/不是不|不[能会可]不|没有说不|[^有]没有不|不当作“不|没有一整年没/)).toEqual([]));

test("one thing that is missing for two benefits is asked for once, and what is told in different places is not", () => {
  const listed = missingListed(
    [
      { fact: "figures.qualifying-months:511700:medical:2026", benefits: ["medical-expense"] },
      { fact: "figures.qualifying-months:511700:allowance:2026", benefits: ["allowance", "medical-expense"] },
      { fact: "person.contributions", benefits: ["medical-expense"] },
      { fact: "spouse.contributions", benefits: ["medical-expense"] },
    ],
    { she: "你", spouse: "你丈夫" },
  );
  expect(listed.map(({ text, benefits }) => [text, benefits.length])).toEqual([
    ["当地要先交满几个月", 2],
    ["你的缴费记录", 1],
    ["你丈夫的缴费记录", 1],
  ]);
});
