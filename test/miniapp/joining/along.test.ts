/** Taking along an answer of taking part: its link gives the same answer, its picture and message say it. */
import { topicBlocks, topicMessage } from "../../../miniapp/joining/along.ts";
import { askingAbout } from "../../../miniapp/joining/asking.ts";
import { fromParticipation } from "../../../miniapp/joining/from-facts.ts";
import { topicTold } from "../../../miniapp/joining/told.ts";
import { toBase64url } from "../../../miniapp/take/base64url.ts";
import { readTopicLink, topicLinkFor } from "../../../miniapp/take/link.ts";
import { POLICY_VERSION, policyQuestions, topicSchema } from "../../../shared/policy/index.ts";
import { typed } from "../stories.ts";

const born = typed({ joining: { answers: { "newborn.bornOn": "2026-04-20", "newborn.certificate": "no" } } });

function answeredOf(draft: Parameters<typeof askingAbout>[0], topic: Parameters<typeof askingAbout>[1], day: string) {
  const asking = askingAbout(draft, topic, day);
  if (asking.answer === undefined) throw new Error(`no answer to ${topic}`);
  return { ...asking, answer: asking.answer };
}

/** The parameters of a link, as a router hands them to the page. */
const queryOf = (link: string) => Object.fromEntries(new URLSearchParams(link.split("?")[1]));

test("a link names its question and gives the same answer on any other day, for every question", () => {
  const examples = policyQuestions().flatMap(({ joining = [] }) => joining.map(({ facts }) => facts));
  const unasked = topicSchema.options.filter((topic) => !examples.some((facts) => facts.topic === topic));
  const bare = unasked.map((topic) => ({ region: "500000", asOf: "2026-05-01" as const, topic }));
  for (const facts of [...examples, ...bare]) {
    const asking = answeredOf(fromParticipation(facts, facts.topic), facts.topic, facts.asOf);
    const query = queryOf(
      topicLinkFor("https://yujin.example", {
        facts: { ...asking.facts, topic: facts.topic },
        policyVersion: POLICY_VERSION,
      }),
    );
    expect(query["topic"]).toBe(facts.topic);
    const sent = readTopicLink(query);
    if (sent === undefined) throw new Error("not read");
    expect(sent.policyVersion).toBe(POLICY_VERSION);
    const { answer } = askingAbout(fromParticipation(sent.facts, sent.facts.topic), sent.facts.topic, "2030-01-01");
    expect(answer?.line).toEqual(asking.answer.line);
  }
});

test.each([
  ["nothing", {}],
  ["facts of benefits", { region: "500000", event: { kind: "delivery", date: "2026-04-20" } }],
  ["no question", { region: "500000", asOf: "2026-05-01" }],
  ["a question nobody asks", { region: "500000", asOf: "2026-05-01", topic: "lottery" }],
  ["a day that is none", { region: "500000", asOf: "2026-02-30", topic: "waiting" }],
  ["more than facts", { region: "500000", asOf: "2026-05-01", topic: "waiting", name: "王" }],
])("a link with %s is not read", (_, told) => {
  expect(readTopicLink({ v: POLICY_VERSION, facts: toBase64url(JSON.stringify(told)) })).toBeUndefined();
});

test("picture and message say the question, the answer, its days and what to do", () => {
  const { answer } = answeredOf(born, "newborn-joins", "2026-05-01");
  const message = topicMessage(answer);
  const picture = topicBlocks(answer)
    .flatMap(({ lines }) => lines)
    .map(({ text }) => text)
    .join("\n");
  for (const said of [message, picture])
    for (const words of ["给宝宝参保：", "最晚 2026 年", "2026 年 5 月 1 日"]) expect(said).toContain(words);
  expect(picture).toContain("接下来做什么");
  expect(picture).toContain(answer.line.actions[0]?.what);
});

test("an answer that is still open is said as that, never as a no", () => {
  for (const topic of topicSchema.options) {
    const { answer } = answeredOf(typed({}), topic, "2026-05-01");
    const [headline] = topicMessage(answer).split("\n");
    if (answer.line.verdict === "unknown") expect(headline).toMatch(/还定不下来$|要等/);
  }
});

test("on paper stands what was told: place, months, years, and each answer behind its question", () => {
  expect(topicTold(askingAbout(born, "newborn-joins", "2026-05-01"))).toEqual([
    "医保交在重庆",
    "宝宝哪天出生？2026 年 4 月 20 日",
    "有出生医学证明吗？还没有",
  ]);
  const years = typed({
    joining: {
      years: {
        state: "listed",
        years: [
          { year: "2024", paidOn: "2023-12-20", claimed: "no", region: "" },
          { year: "2025", paidOn: "2024-12-21", claimed: "", region: "510100" },
        ],
      },
    },
  });
  const told = topicTold(askingAbout(years, "zero-claim-incentive", "2026-05-01"));
  expect(told.slice(0, 3)).toEqual([
    "医保交在重庆",
    "2024 年的居民医保：2023 年 12 月 20 日交的，没有报销过",
    "2025 年的居民医保：2024 年 12 月 21 日交的，在四川成都",
  ]);
});
