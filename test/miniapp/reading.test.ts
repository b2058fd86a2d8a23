/** What the reading pages show and say. */
import { EXAMPLE } from "../../miniapp/places.ts";
import { inShort } from "../../miniapp/reading/in-short.ts";
import { tried } from "../../miniapp/reading/tried.ts";
import { toldInWords } from "../../miniapp/wording/told.ts";
import {
  askedIn,
  clauseElement,
  clauseTitle,
  countWords,
  figureStatement,
  nothingToTry,
  tryElement,
} from "../../miniapp/reading/words.ts";
import {
  answerQuestion,
  assess,
  clauseExamples,
  clausesInOrder,
  policyDocuments,
  policyQuestions,
} from "../../shared/policy/index.ts";

const shownFor = (params: Record<string, string>): string[] => {
  const found = tried(params);
  if (!found) throw new Error(`nobody at ${JSON.stringify(params)}`);
  return found.shown(assess(found.facts).benefits).map(({ benefit, via }) => `${benefit}/${via}`);
};

describe("somebody to try", () => {
  test("every example and every side of a question has lines to show", () => {
    for (const document of policyDocuments) {
      for (const { id } of clausesInOrder(document)) {
        clauseExamples(document.id, id).forEach((_, at) => {
          expect(shownFor({ document: document.id, clause: id, at: String(at) })).not.toEqual([]);
        });
      }
    }
    for (const { id, sides } of policyQuestions()) {
      sides.forEach(({ benefit, via }, at) => {
        expect(shownFor({ question: String(id), at: String(at) })).toEqual([`${benefit}/${via}`]);
      });
    }
  });

  test("a line that another clause stops is left to the rest", () => {
    expect(shownFor({ document: "cq-2024-12", clause: "4.1" })).toEqual(["medical-expense/self"]);
    expect(shownFor({ document: "cq-2024-12", clause: "3.2", at: "1" })).toEqual(["genetic-testing/self"]);
    expect(shownFor({ document: "sc-2024-9", clause: "1.2" })).toEqual(["medical-expense/self", "allowance/self"]);
  });

  test("the example on the first page opens on the sentence it was shown with, and on every benefit that sentence names", () => {
    const found = tried(EXAMPLE.at);
    expect(found?.about.text).toBe(EXAMPLE.headline);
    expect(shownFor(EXAMPLE.at)).toEqual(["medical-expense/self", "allowance/self"]);
  });

  test("an address that names nobody finds nobody", () => {
    const addresses = [
      {},
      { document: "cq-2024-12", clause: "9" },
      { document: "cq-2024-12", clause: "1", at: "7" },
      { document: "km-2026-4", clause: "3" },
      { question: "41" },
      { question: "15" },
      { question: "x", at: "-1" },
    ];
    for (const address of addresses) expect(tried(address)).toBeUndefined();
  });
});

describe("words", () => {
  const clauses = policyDocuments.flatMap(clausesInOrder);
  const clause = (label: string) => clauses.filter((one) => one.label === label);

  test("a rule is headed by what it decides; any other clause says why there is nothing to try", () => {
    expect(clause("三、第一款").map(clauseTitle)).toEqual(["三、第一款：要交几个月、从哪天起"]);
    expect(clause("第四章").map(nothingToTry)).toEqual(["这一条没有可以试的：说的是财务，不决定个人待遇。"]);
    expect(clauses.filter((one) => one.role === "rule").map(nothingToTry)).toEqual(
      clauses.filter((one) => one.role === "rule").map(() => undefined),
    );
  });

  test("of somebody insured elsewhere the province is named, of the whole country that", () => {
    const [first] = policyQuestions().find(({ id }) => id === 51)?.sides ?? [];
    expect(first && toldInWords(first.facts)[0]).toContain("医保交在上海，");
    expect([askedIn("000000"), askedIn("500000")]).toEqual(["全国", "重庆"]);
  });

  test("every question begins with its answer in a sentence, and denies nothing that it was asked", () => {
    for (const question of policyQuestions()) {
      const short = inShort(answerQuestion(question));
      expect([question.id, short.length > 0, short.every((words) => /[^。]。$/.test(words))]).toEqual([
        question.id,
        true,
        true,
      ]);
      expect(short.join("")).not.toContain("没有可以判断的待遇");
    }
  });

  test("an example answers a general question as an example: with whose it is, and without her sum", () => {
    for (const question of policyQuestions()) {
      const answer = answerQuestion(question);
      const captions = [...answer.sides, ...answer.joining].map(({ caption }) => caption);
      const short = inShort(answer);
      expect(captions.filter((caption, at) => !/^[：，]/.test(short[at]?.split(caption)[1] ?? ""))).toEqual([]);
      if (captions.length > 0) expect(short[0]).toMatch(/^比如，/);
      for (const sentence of short) expect(sentence.split("：").length).toBeLessThanOrEqual(2);
      if (answer.sides.length > 0)
        expect(short.join("").replace(captions.join("|"), "")).not.toMatch(/[领付] ?[\d约，]*[\d,.]+ (万)?元。/);
    }
    const dismissed = policyQuestions().find(({ id }) => id === 40);
    expect(dismissed && inShort(answerQuestion(dismissed))[1]).toBe("产假里解除了劳动合同：津贴能领。");
  });

  test("ids have no dots", () => {
    expect([clauseElement("2.2.1"), tryElement("2.2.1", 1)]).toEqual(["clause-2-2-1", "try-2-2-1-1"]);
  });

  test("how many documents hold on a day", () => {
    expect(countWords(["in-force", "not-yet", "in-force", "ended"])).toBe("这一天有 2 份文件管。");
    expect(countWords(["not-yet"])).toBe("这一天没有收录的文件管。");
  });

  test("the figures of the questions, with how sure they are and where they stand", () => {
    const statements = policyQuestions().flatMap((question) => answerQuestion(question).figures.map(figureStatement));
    expect(statements).toEqual([
      "2025 年自己交一档：一年 3,075 元（官方公布）：渝医保发〔2024〕47号",
      "2025 年自己交二档：一年 6,765 元（官方公布）：渝医保发〔2024〕47号",
      "生育保险费率：缴费基数的 1%（官方公布）：克医保规〔2026〕4号 二",
      expect.stringMatching(/^2023 年社会月平均工资 8,332 元\/月（官方公布）/),
      expect.stringMatching(/^2024 年社会月平均工资 8,448 元\/月（官方公布）/),
      expect.stringMatching(/^2025 年社会月平均工资 8,743.67 元\/月（待当地确认）/),
      expect.stringMatching(/^2024 年社会月平均工资 6,997 元\/月（官方公布）/),
      expect.stringMatching(/^2025 年社会月平均工资 7,073 元\/月（官方公布）/),
    ]);
  });
});
