/** What the questions of taking part are answered in words. */
import { inShort } from "../../miniapp/reading/in-short.ts";
import { topicConditions, topicDays, topicHeadline, topicLook, topicVerdict } from "../../miniapp/wording/topics.ts";
import { answerQuestion, participation, policyQuestions, type ParticipationLine } from "../../shared/policy/index.ts";

const sides = (id: number) =>
  policyQuestions()
    .filter((one) => one.id === id)
    .flatMap((one) => answerQuestion(one).joining);
const lines = (id: number): ParticipationLine[] => sides(id).map(({ line }) => line);
const days = (id: number) => sides(id).map(({ line, facts }) => topicDays(line, facts.asOf));
const titles = (id: number) => sides(id).map(({ line, facts }) => topicHeadline(line, facts.asOf));

test.each([
  [41, ["可以", "不能", "可以"]],
  [43, ["可以", "能报", "能报"]],
  [44, ["能报", "要等"]],
  [45, ["可以", "还不能", "还不能"]],
  [47, ["有", "还没有", "有"]],
  [49, ["不用等", "要等", "要等"]],
  [50, ["会降", "不降"]],
])("%d: %j", (id, words) => expect(lines(id).map(topicVerdict)).toEqual(words));

test("that a cap is lowered looks like no good news, and waiting like waiting", () => {
  expect([50, 45, 49].map((id) => lines(id).map(topicLook))).toEqual([
    ["pending", "eligible"],
    ["eligible", "ineligible", "ineligible"],
    ["eligible", "pending", "pending"],
  ]);
});

test("who is told to wait is not told beside it that it is not clear", () => {
  const waits = [44, 48, 49]
    .flatMap(lines)
    .filter((line) => topicVerdict(line) === "要等" && line.verdict === "unknown");
  expect(waits.length).toBeGreaterThan(1);
  expect(waits.flatMap(({ conditions }) => conditions.map(({ outcome }) => outcome))).toContain("unknown");
  expect(waits.flatMap(topicConditions).map(({ outcome }) => outcome)).not.toContain("unknown");
});

test("days and counts; a length that nobody has confirmed is said as that", () => {
  expect(days(43)).toEqual([
    ["最晚 2026 年 4 月 1 日，当天也算"],
    ["2026 年 1 月 1 日起能报", "最晚 2026 年 4 月 1 日，当天也算"],
    ["2026 年 4 月 3 日起能报"],
  ]);
  expect(days(48)[2]).toEqual([
    "2027 年 3 月 21 日起开始等",
    "如果等 3 个月（没有见到正式文本），2027 年 7 月 1 日起能报",
  ]);
  expect(days(47)).toEqual([["一共 2 次"], ["一共 0 次"], ["一共 5 次"]]);
  expect(days(50)).toEqual([["断了 3 年"], []]);
});

test("a question in short says the sum, and the day, not only yes", () => {
  const short = (id: number) => policyQuestions().flatMap((one) => (one.id === id ? inShort(answerQuestion(one)) : []));
  expect(short(50)[0]).toBe(
    "比如，断了三年，再参保：会降，断了 3 年，降 12,000 元（如果没有超过大病保险最高支付限额的 20%）。",
  );
  expect(short(43)[0]).toBe("比如，第 90 天，有出生医学证明：可以，最晚 2026 年 4 月 1 日，当天也算。");
});

test("the title of the page is the answer with its first day; none while it is not known", () => {
  expect([43, 49, 50].map(titles)).toEqual([
    [
      "给宝宝参保：可以，最晚 2026 年 4 月 1 日，当天也算",
      "宝宝从哪天起能报：2026 年 1 月 1 日起能报",
      "宝宝从哪天起能报：2026 年 4 月 3 日起能报",
    ],
    [
      "要不要等：不用等，2027 年 1 月 1 日起能报",
      "要不要等：要等，2027 年 1 月 1 日起开始等",
      "要不要等：要等，2027 年 1 月 1 日起开始等",
    ],
    [
      "大病保险额度降多少：会降，断了 3 年，降 12,000 元（如果没有超过大病保险最高支付限额的 20%）",
      "大病保险额度降多少：不降",
    ],
  ]);
  for (const { line, facts } of [41, 43, 44, 45, 47, 48, 49, 50].flatMap(sides)) {
    const said = topicHeadline(line, facts.asOf);
    expect(said === undefined).toBe(topicVerdict(line) === "还定不下来");
    if (line.from !== undefined && line.waitingFrom === undefined && line.verdict !== "ineligible")
      expect(said).toContain("起能报");
  }
});

test("a last day that is over is no last day: it is said only as why one may not", () => {
  const born = { bornOn: "2025-11-20", residencePermit: true };
  const older = (asOf: string) =>
    participation({ region: "500000", asOf, topic: "newborn-joins", newborn: born }).lines[0];
  const said = (asOf: string) => {
    const line = older(asOf);
    if (line === undefined) throw new Error("no line");
    return [topicHeadline(line, asOf), ...topicDays(line, asOf)];
  };
  expect(said("2026-02-18")).toEqual([
    "给宝宝参保：可以，最晚 2026 年 2 月 18 日，当天也算",
    "最晚 2026 年 2 月 18 日，当天也算",
  ]);
  expect(said("2026-02-19")).toEqual(["给宝宝参保：可以"]);
  const late = participation({
    region: "500000",
    asOf: "2026-06-30",
    topic: "individual-part-only",
    person: { employmentChangedOn: "2026-01-15", joinsOn: "2026-06-30" },
  }).lines[0];
  if (late === undefined) throw new Error("no line");
  expect([late.verdict, topicDays(late, "2026-06-30")]).toEqual([
    "ineligible",
    ["最晚是 2026 年 5 月 31 日，已经过了"],
  ]);
});

test("an older child without papers is not told that it is too late: other papers still do", () => {
  const newborn = { bornOn: "2025-11-20", certificate: false, household: false, residencePermit: false };
  const [line] = participation({ region: "500000", asOf: "2026-06-30", topic: "newborn-joins", newborn }).lines;
  if (line === undefined) throw new Error("no line");
  expect([line.verdict, line.by, topicDays(line, "2026-06-30")]).toEqual(["ineligible", "2026-02-18", []]);
});
