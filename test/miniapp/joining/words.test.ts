/** What the pages of taking part say, and whom their examples show. */
import { topicCallWords } from "../../../miniapp/joining/call-words.ts";
import { exampleOf } from "../../../miniapp/joining/example.ts";
import { askingAbout } from "../../../miniapp/joining/asking.ts";
import { fromParticipation } from "../../../miniapp/joining/from-facts.ts";
import { problemField } from "../../../miniapp/joining/to-mend.ts";
import { formulaWords, joiningYesNo, topicAsk, TOPIC_GROUPS } from "../../../miniapp/wording/joining.ts";
import { summaryOf } from "../../../miniapp/wording/person.ts";
import {
  clausesInOrder,
  PARTICIPATION_ASKED,
  participationExamples,
  policyDocuments,
  policyQuestions,
  topicSchema,
} from "../../../shared/policy/index.ts";
import { typed } from "../stories.ts";

test("every question stands in one group, as people ask it", () => {
  const listed = TOPIC_GROUPS.flatMap(({ doors }) => doors.map(({ topic }) => topic));
  expect([...listed].sort()).toEqual([...topicSchema.options].sort());
  expect(new Set(topicSchema.options.map(topicAsk)).size).toBe(topicSchema.options.length);
});

test("yes and no answer their own question", () => {
  const asked = PARTICIPATION_ASKED.filter(({ kind }) => kind === "yes-no").map(({ fact }) => fact);
  expect(asked.filter((fact) => joiningYesNo(fact)[0] === "是")).toEqual([]);
});

describe("examples", () => {
  test("every one that can be pressed is found by its address", () => {
    for (const document of policyDocuments)
      for (const { id } of clausesInOrder(document))
        participationExamples(document.id, id).forEach((side, at) => {
          expect(exampleOf({ document: document.id, clause: id, at: String(at) })).toEqual(side);
        });
    for (const { id, joining = [] } of policyQuestions())
      joining.forEach((side, at) => expect(exampleOf({ question: String(id), at: String(at) })).toEqual(side));
  });

  test("an address that names none is her own; one that names nobody finds nobody", () => {
    expect(exampleOf({ topic: "waiting" })).toBe("none");
    for (const address of [
      { document: "cq-2025-37", clause: "3.1" },
      { document: "cq-2025-37", clause: "1.1", at: "2" },
      { question: "1" },
      { question: "x" },
    ])
      expect(exampleOf(address)).toBeUndefined();
  });
});

test("a sum is said as it is composed, its figure stays to be changed", () => {
  const side = exampleOf({ document: "cq-2025-37", clause: "5.4" });
  if (side === undefined || side === "none") throw new Error("no such example");
  const { facts } = side;
  const { answer, figures } = askingAbout(fromParticipation(facts, facts.topic), facts.topic, facts.asOf);
  expect(formulaWords(answer?.line.amount?.formula ?? [])).toBe("断一年降低 4,000 元 × 断保的年数 3");
  expect(figures).toEqual(["serious-illness-cap:500000"]);
  const untold = askingAbout(fromParticipation({ ...facts, figures: {} }, facts.topic), facts.topic, facts.asOf);
  expect(formulaWords(untold.answer?.line.amount?.formula ?? [])).toBe(
    "大病保险最高支付限额（还不知道） × 最多降低的比例 20%",
  );
});

test("what is to be mended stands beside its field", () => {
  const fields = ["/figures/resident-waiting-months:500000", "/person/contributions/1/from", "/residentYears/0/paidOn"];
  expect(fields.map((pointer) => problemField({ pointer, zh: "" }))).toEqual([
    "figures-resident-waiting-months-500000",
    "person-contributions",
    "residentYears-0-paidOn",
  ]);
});

test("who only asked of taking part is listed as that", () => {
  expect(summaryOf(typed({ joining: { answers: { "newborn.bornOn": "2026-04-20" } } }))).toBe("参保这件事");
  expect(summaryOf(typed({}))).toBe("还没填");
});

test("on the phone one says what is asked, what was told, and which number is wanted; what is not known is not said", () => {
  const asking = askingAbout(
    typed({
      joining: {
        answers: { "newborn.bornOn": "2026-04-20", "newborn.certificate": "no", "newborn.household": "unknown" },
      },
    }),
    "newborn-joins",
    "2026-05-01",
  );
  expect(topicCallWords("newborn-joins", asking, { she: "你", spouse: "你丈夫" })).toEqual([
    "我想问在重庆市参保：宝宝怎么参保，最晚哪天？",
    "宝宝哪天出生？2026 年 4 月 20 日",
    "有出生医学证明吗？还没有",
    "想问：给宝宝参加居民医保，去哪里办、要带什么",
  ]);
  const untold = askingAbout(typed({}), "waiting", "2026-05-01");
  expect(topicCallWords("waiting", untold, { she: "你", spouse: "你丈夫" })).toEqual([
    "我想问在重庆市参保：要不要等一段时间才能报？",
    "想问：当地居民医保要等几个月",
  ]);
});
