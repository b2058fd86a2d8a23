/** One sentence at the top says what the lines say, and no more. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import {
  assess,
  compareRoutes,
  factsSchema,
  headline,
  HR_VOICE,
  type Action,
  type Amount,
  type BenefitLine,
  type Facts,
} from "../../shared/policy/index.ts";
import { dayWords } from "../../shared/policy/wording/terms.ts";
import { benefitLine } from "../miniapp/stories.ts";
import { everybody, holdsForAll, type Fault } from "./properties/everybody.ts";
import { workedCases } from "./worked-cases.ts";

const MANY = { many: 120 };

const NAMES = { "medical-expense": "医疗费", allowance: "津贴", "genetic-testing": "遗传检测费" } as const;
const had = ({ verdict }: BenefitLine) => verdict === "eligible" || verdict === "pending";

/** The clauses of the sentence that speak of a benefit by its name, names that share a phrase included. */
const about = (sentence: string, name: string): string[] =>
  sentence
    .replace(/。$/, "")
    .split("；")
    .filter((part) => part.split(/[，、]/).some((piece) => piece.startsWith(name) && !piece.startsWith(`${name}补差`)));

/** Every number of yuan in the sentence, as it stands there. */
const sumsIn = (sentence: string): number[] =>
  [...sentence.matchAll(/([\d,]+(?:\.\d+)?) 元/g)].map(([, text = ""]) => Number(text.replaceAll(",", "")));
const rangesIn = (sentence: string): [number, number][] =>
  [...sentence.matchAll(/约 ([\d.]+)(?:–([\d.]+))? 万元/g)].map(([, low = "", high = low]) => [
    Number(low) * 10_000,
    Number(high) * 10_000,
  ]);

/** Where the sentence says more, less or something else than the lines. */
function fault(facts: Facts): Fault {
  const answer = assess(facts);
  const { headline: sentence, benefits } = answer;
  return promisesMore(sentence, benefits) ?? leavesOut(sentence, benefits) ?? otherSums(sentence, benefits);
}

/** 能报 and 能领 need an eligible line of that benefit; behind 才, or 就 where the step is not needed, a pending one; 由单位付, one that the employer pays. */
function promisesMore(sentence: string, benefits: readonly BenefitLine[]): Fault {
  for (const [benefit, name] of Object.entries(NAMES)) {
    const lines = benefits.filter((line) => line.benefit === benefit);
    const said = about(sentence, name).flatMap((part) => part.split("，"));
    const own = said.filter((piece) => piece.includes(name)).join();
    if (/(?<![才就])能(用.+的?医保)?[报领]/.test(own) && !lines.some(({ verdict }) => verdict === "eligible"))
      return `${name} is told as had: ${sentence}`;
    const enough = (line: BenefitLine) =>
      line.actions.some(({ hastens, enough }) => hastens ?? enough) || !endsOn(said, line);
    if (/就能/.test(own) && !lines.some(enough)) return `${name} is told as enough: ${sentence}`;
    if (/才能/.test(own) && !lines.some((line) => had(line) && endsOn(said, line)))
      return `${name} is told to need another's day: ${sentence}`;
    if (/[才就]能/.test(own) && !lines.some(({ verdict }) => verdict === "pending"))
      return `${name} is told as to come: ${sentence}`;
    if (own.includes("由单位付") && !lines.some(({ payer }) => payer === "employer"))
      return `${name} is told as the employer's: ${sentence}`;
    if (/报不了|领不到/.test(own) && !lines.every(({ verdict, payer }) => verdict === "ineligible" && !payer))
      return `${name} is told as lost: ${sentence}`;
  }
  return undefined;
}

/** Whether a day named in a part of the sentence, if any, is a last day of the line's own. */
function endsOn(said: readonly string[], { actions }: BenefitLine): boolean {
  const [, named] = /((?:\d+ 年 )?\d+ 月 \d+ 日)以前/.exec(said.join("，")) ?? [];
  return (
    named === undefined || actions.some(({ by = "", safeBy = by }) => safeBy !== "" && dayWords(safeBy).endsWith(named))
  );
}

/** What can be had is told, and costs and allowance always. */
function leavesOut(sentence: string, benefits: readonly BenefitLine[]): Fault {
  const left = Object.entries(NAMES).find(([benefit, name]) => {
    const lines = benefits.filter((line) => line.benefit === benefit);
    const matters = benefit === "genetic-testing" ? lines.some(had) : lines.length > 0;
    return matters && about(sentence, name).length === 0;
  });
  return left && `${left[1]} is left out: ${sentence}`;
}

/** Each number is a line's: its value, or an end of what it may come to. */
function otherSums(sentence: string, benefits: readonly BenefitLine[]): Fault {
  const amounts = benefits.flatMap(({ amount }) => amount ?? []);
  const exact = amounts.flatMap(({ value, low, high }) => [value, low, high].filter((sum) => sum !== undefined));
  const known = [...exact, ...amounts.flatMap(({ low = NaN, high = NaN }) => [Math.floor(low), Math.ceil(high)])];
  const wrong = sumsIn(sentence.replace(/[\d.]+(–[\d.]+)? 万元/g, "")).find((sum) => !known.includes(sum));
  if (wrong !== undefined) return `${wrong} is no line's sum: ${sentence}`;
  const wide = rangesIn(sentence).find(
    ([low, high]) =>
      !amounts.some((one) => {
        const [least = 0, most = 0] = [one.low, one.high];
        return least === most ? Math.abs(low - least) <= 50 : low <= least && high >= most && high - most < 1000;
      }),
  );
  return wide && `${wide.join("–")} is no line's range: ${sentence}`;
}

test.each(everybody)("%s：一句话说的就是各项的结论", (_name, place) => {
  holdsForAll(place, MANY, fault);
});

test.each(everybody)("%s：说给单位听的，结论一样，单位付的说“你们单位”", (_name, place) => {
  holdsForAll(place, MANY, (facts) => {
    const { benefits, ...answer } = assess(facts);
    const sentence = headline({ ...answer, benefits }, HR_VOICE);
    if (/由单位付|告单位/.test(sentence)) return `speaks of the employer as of another: ${sentence}`;
    const owed = sentence.includes("由你们单位付");
    if (owed && !benefits.some(({ payer }) => payer === "employer")) return `nobody owes it: ${sentence}`;
    return promisesMore(sentence, benefits) ?? leavesOut(sentence, benefits) ?? otherSums(sentence, benefits);
  });
});

test.each(everybody)("%s：说只能选一个的，文件写了只能选一个", (_name, place) => {
  holdsForAll(place, MANY, (facts) => {
    const answer = assess(facts);
    if (!/只能选一个|二选一/.test(answer.headline)) return undefined;
    const { statements } = compareRoutes(answer, facts.region);
    const told = statements.some(({ kind, routes }) => kind === "exclusive" && routes.join() === "spouse,resident");
    return told ? undefined : `no paper makes one choose: ${answer.headline}`;
  });
});

/** How wide a sentence is in full-width letters: figures, spaces and Latin letters are half as wide. */
const widthOf = (text: string): number => text.length - (text.match(/[\u0020-\u007e–]/g) ?? []).length / 2;

const read = (file: string): unknown => JSON.parse(readFileSync(join(__dirname, file), "utf8"));
const golden = z
  .array(z.object({ id: z.string(), body: z.unknown() }))
  .parse(read("../../config/golden/people.json"))
  .map(({ id, body }) => ({ id, facts: body }));

test("it is at most 40 full-width letters long, for every worked case and golden person", () => {
  const all = [...workedCases, ...golden].flatMap(({ id, facts }) => {
    const known = factsSchema.safeParse(facts).data;
    return known ? [{ id, sentence: assess(known).headline }] : [];
  });
  expect(all.length).toBeGreaterThan(140);
  const wide = all.filter(({ sentence }) => widthOf(sentence) > 40).map(({ id, sentence }) => `${id}: ${sentence}`);
  expect(wide).toEqual([]);
});

describe("what a friend would say", () => {
  const costs = benefitLine({});
  const allowance = (more: Partial<BenefitLine>) => benefitLine({ benefit: "allowance", ...more });
  const sum = (more: Partial<Amount>): Amount => ({
    status: "open",
    formula: [],
    steps: [],
    figures: [],
    alternatives: [],
    cites: [],
    ...more,
  });
  const action = (id: Action["id"], more: Partial<Action> = {}): Action => ({ id, what: "", effect: "", ...more });
  const keepPaying = allowance({
    verdict: "pending",
    from: "2027-12-01",
    actions: [action("keep-paying", { by: "2027-11-30" }), action("claim", { by: "2028-04-28" })],
  });
  const estimate = { value: 17137.59, days: 98, if: "", figure: "", estimate: true as const, leaves: [] };
  const say = (...benefits: BenefitLine[]) => headline({ asOf: "2026-11-29", benefits, missing: [] });

  test.each<[string, readonly BenefitLine[]]>([
    ["医疗费能报；津贴能领 23,520 元。", [costs, allowance({ amount: sum({ status: "firm", value: 23520 }) })]],
    [
      "医疗费能报；津贴由单位付 6,720.50 元。",
      [allowance({ verdict: "ineligible", payer: "employer", amount: sum({ status: "firm", value: 6720.5 }) }), costs],
    ],
    [
      "医疗费、津贴都由单位付，津贴 6,720.50 元。",
      [
        benefitLine({ verdict: "ineligible", payer: "employer" }),
        allowance({ verdict: "ineligible", payer: "employer", amount: sum({ status: "firm", value: 6720.5 }) }),
      ],
    ],
    [
      "医疗费、津贴都由单位付。",
      [
        benefitLine({ verdict: "ineligible", payer: "employer" }),
        allowance({ verdict: "ineligible", payer: "employer" }),
      ],
    ],
    [
      "医疗费能用配偶的医保或居民医保报，只能选一个。",
      [benefitLine({ via: "spouse" }), benefitLine({ via: "resident" })],
    ],
    [
      "医疗费能用配偶的医保报。",
      [benefitLine({ via: "spouse" }), benefitLine({ via: "resident", verdict: "not-covered" })],
    ],
    [
      "津贴能领 23,520 元，可能到 37,920 元。",
      [allowance({ amount: sum({ status: "provisional", value: 23520, low: 23520, high: 37920 }) })],
    ],
    [
      "津贴能领 6,300 元，也可能只有 6,213.70 元。",
      [allowance({ amount: sum({ status: "provisional", value: 6300, low: 6213.7, high: 6300 }) })],
    ],
    [
      "医疗费能报；接着交到 2027 年 11 月，津贴才能领，估算约 1.7–2.8 万元。",
      [costs, { ...keepPaying, amount: sum({ low: 17137.59, high: 27630, alternatives: [estimate] }) }],
    ],
    ["津贴能领，约 1.71 万元。", [allowance({ amount: sum({ low: 17137.59, high: 17137.59 }) })]],
    ["津贴能领，约 2,680–4,321 元。", [allowance({ amount: sum({ low: 2680, high: 4320.5 }) })]],
    ["津贴能领。", [allowance({ amount: sum({}) })]],
    [
      "以后也不断缴，医疗费能报；津贴这次领不到。",
      [
        benefitLine({ assumptions: [{ id: "planned-payments", text: "", cites: [] }] }),
        allowance({ verdict: "ineligible" }),
      ],
    ],
    [
      "2027 年 3 月 31 日以前把没交的月份都交上，再接着按时交，医疗费才能报。",
      [
        benefitLine({
          verdict: "pending",
          from: "2026-12-01",
          actions: [action("back-pay", { by: "2027-03-31" }), action("keep-paying")],
        }),
      ],
    ],
    [
      "12 月 15 日以前一次交齐差的月份，津贴才能领。",
      [allowance({ verdict: "pending", actions: [action("lump-sum", { by: "2026-12-31", safeBy: "2026-12-15" })] })],
    ],
    [
      "12 月 31 日以前一次交齐差的月份，津贴就能领。",
      [allowance({ verdict: "pending", actions: [action("lump-sum", { by: "2026-12-31", hastens: true })] })],
    ],
    [
      "12 月 31 日以前把没交的月份都交上，津贴才能领。",
      [
        allowance({
          verdict: "pending",
          actions: [action("back-pay", { by: "2026-12-31" }), action("lump-sum", { by: "2027-11-30", hastens: true })],
        }),
      ],
    ],
    ["2027 年 2 月 1 日起，医疗费才能报。", [benefitLine({ verdict: "pending", from: "2027-02-01" })]],
    ["医疗费能用配偶的医保报。", [benefitLine({ verdict: "ineligible" }), benefitLine({ via: "spouse" })]],
    [
      "医疗费、津贴：收录的文件没有写，可以打 12393 问。",
      [benefitLine({ verdict: "not-covered" }), allowance({ verdict: "not-covered" })],
    ],
    ["津贴由财政照原来的渠道付。", [allowance({ verdict: "ineligible", payer: "treasury" })]],
    [
      "医疗费这次报不了。",
      [benefitLine({ verdict: "ineligible" }), benefitLine({ benefit: "genetic-testing", verdict: "ineligible" })],
    ],
    ["按填的情况，没有可以判断的待遇。", []],
  ])("%s", (words, benefits) => {
    expect(say(...benefits)).toBe(words);
  });

  test("where it would be too long, in fewer words, and the same thing to do once, by the earlier day", () => {
    const joins = (by: string) => [action("enrol", { who: "person", by }), action("claim")];
    const wide = sum({ low: 17137.59, high: 27630, alternatives: [estimate] });
    expect(
      say(
        benefitLine({ verdict: "pending", actions: joins("2027-06-30") }),
        allowance({ verdict: "pending", actions: joins("2027-08-31"), amount: wide }),
      ),
    ).toBe("2027 年 6 月 30 日以前参保、按时交，医疗费才能报，津贴就能领，约 1.7–2.8 万元。");
    // Joining as a resident is not joining by herself.
    expect(
      say(
        benefitLine({ via: "resident", verdict: "pending", actions: joins("2027-06-30") }),
        allowance({ verdict: "pending", actions: joins("2027-08-31"), amount: wide }),
      ),
    ).toBe(
      "2027 年 6 月 30 日以前参保、按时交，医疗费才能用居民医保报；2027 年 8 月 31 日以前参保、按时交，津贴才能领，约 1.7–2.8 万元。",
    );
    const value = sum({ status: "provisional", value: 14700, low: 14498.63, high: 28200 });
    expect(
      say(
        benefitLine({ verdict: "not-covered" }),
        allowance({ verdict: "pending", actions: joins("2026-12-20"), amount: value }),
      ),
    ).toBe("12 月 20 日以前参保、按时交，津贴才能领，约 1.4–2.9 万元；医疗费要问 12393。");
  });

  test.each([
    // 渝医保发〔2024〕12号 四、3: going on in January is enough, the months missed are not asked for.
    ["500000", "2026-11-10", "2027-02-10", [{ scheme: "employer", from: "2025-01", to: "2026-09" }], "医疗费就能报"],
    // 四、2: six months anew are full before August.
    ["500000", "2026-11-10", "2027-08-10", [{ scheme: "individual", from: "2026-01", to: "2026-09" }], "医疗费就能报"],
    ["500000", "2026-11-10", "2027-02-10", [{ scheme: "individual", from: "2026-01", to: "2026-09" }], "医疗费才能报"],
    // 川医保规〔2024〕9号 二（一）: how long one waits is the city's own; twelve months will do.
    ["511700", "2026-01-10", "2027-02-10", [], "医疗费就能报"],
    // 并医险中心字〔2024〕51号 第二章一、1: nine months anew are full in January; in June the months missed would be needed.
    ["140100", "2026-05-23", "2027-01-15", [{ scheme: "employer", from: "2025-05", to: "2026-03" }], "津贴就能领"],
    ["140100", "2026-06-01", "2027-01-15", [{ scheme: "employer", from: "2025-05", to: "2026-03" }], "津贴才能领"],
    // 克医保规〔2026〕4号 四（五）: after the month-by-month way is too late, the months paid at once are the only one.
    [
      "650200",
      "2027-05-08",
      "2026-10-15",
      [{ scheme: "individual", from: "2026-08", to: "2026-10", maternity: true }],
      "津贴才能领",
    ],
  ])("a step is needed only where nothing less will do: %s, asked on %s for %s", (region, asOf, date, record, then) => {
    const person = { contributions: record, employed: false };
    const facts = factsSchema.parse({ region, asOf, event: { kind: "delivery", date }, person });
    expect(assess(facts).headline).toContain(then);
  });

  test("it names the fact that decides, as the reader calls who it is of", () => {
    const facts = ["person.contributions[].maternity", "figures.average-wage:650000:2026"];
    const missing = facts.map((fact) => ({ fact, benefits: ["allowance" as const] }));
    const open = { asOf: "2026-11-29", benefits: [costs, allowance({ verdict: "unknown" })], missing };
    expect(headline(open, { she: "你", spouse: "你丈夫" })).toBe("医疗费能报；津贴要看你的生育保险有没有一起交。");
    expect(headline({ ...open, missing: missing.slice(1) })).toBe("医疗费能报；津贴要看 2026 年的社会月平均工资。");
  });

  test("to the employer: who takes each step, and what is the employer's own", () => {
    const hr = (...benefits: BenefitLine[]) => headline({ asOf: "2026-11-29", benefits, missing: [] }, HR_VOICE);
    const step = (who: NonNullable<Action["who"]>, id: Action["id"]) =>
      allowance({ verdict: "pending", actions: [action(id, { who, by: "2026-12-31" }), action("claim", { who })] });
    expect(hr(step("employer", "back-pay"))).toBe("12 月 31 日以前你们单位把没交的月份都交上，津贴才能领。");
    expect(hr(step("person", "enrol"))).toBe("12 月 31 日以前员工参保、按时交，津贴才能领。");
    expect(
      hr(allowance({ verdict: "ineligible", payer: "employer", amount: sum({ status: "firm", value: 6720.5 }) })),
    ).toBe("津贴由你们单位付 6,720.50 元。");
    const missing = [{ fact: "person.employerAverageWage", benefits: ["allowance" as const] }];
    const open = { asOf: "2026-11-29", benefits: [allowance({ verdict: "unknown" })], missing };
    expect(headline(open, HR_VOICE)).toBe("津贴要看你们单位上一年的职工月平均工资。");
    expect(headline({ ...open, missing: [{ fact: "person.employed", benefits: ["allowance"] }] }, HR_VOICE)).toContain(
      "员工",
    );
  });

  test("a wage decides a sum, not whether there is one", () => {
    const facts = ["figures.qualifying-months:310000:employer", "person.employerAverageWage"];
    const missing = facts.map((fact) => ({ fact, benefits: ["allowance" as const] }));
    const open = { asOf: "2026-11-29", benefits: [costs, allowance({ verdict: "unknown" })], missing };
    expect(headline(open)).toBe("医疗费能报；津贴要看当地要先交满几个月。");
    expect(headline({ ...open, missing: missing.slice(1) })).toBe(
      "医疗费能报；津贴要看本人的单位上一年的职工月平均工资。",
    );
    const member = assess(
      factsSchema.parse({
        region: "310000",
        asOf: "2026-06-10",
        event: { kind: "delivery", date: "2026-05-10" },
        person: { contributions: [{ scheme: "employer", from: "2024-01" }] },
      }),
    );
    expect(member.missing.map(({ fact }) => fact)).toContain("person.employerAverageWage");
    expect(member.headline).toBe("医疗费、津贴要看当地要先交满几个月。");
  });

  test("who has missed no month is not told of months missed", () => {
    const { headline: sentence, benefits } = assess(
      factsSchema.parse({
        region: "500000",
        asOf: "2026-03-20",
        event: { kind: "delivery", date: "2026-03-10" },
        person: { employed: false, contributions: [{ scheme: "individual", from: "2025-05", to: "2026-02" }] },
      }),
    );
    expect(benefits.find(({ benefit }) => benefit === "medical-expense")?.actions).toMatchObject([
      { id: "back-pay", by: "2026-06-30", what: "自己接着按月交职工医保，不要断；开始晚了，中间断的月份要一起补上" },
      { id: "claim", from: "2026-03-10" },
    ]);
    expect(sentence).toBe("6 月 30 日以前把没交的月份都交上，医疗费才能报；津贴这次领不到。");
  });

  test("a day that no document reaches is told as such", () => {
    const told = (region: string, date: string) =>
      assess(factsSchema.parse({ region, asOf: "2026-03-10", event: { kind: "delivery", date } })).headline;
    expect(told("110000", "2011-06-30")).toBe("医疗费、津贴：收录的文件管不到那一天，可以打 12393 问。");
    expect(told("650200", "2001-03-01")).toBe("医疗费、津贴：收录的文件管不到那一天，可以打 12393 问。");
  });
});
