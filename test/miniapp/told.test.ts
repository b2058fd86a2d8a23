/** The facts of every example and question, told in words: nothing that was told is left unsaid. */
import {
  clauseExamples,
  clausesInOrder,
  factsSchema,
  policyDocuments,
  policyQuestions,
  type Facts,
} from "../../shared/policy/index.ts";
import { toldInWords } from "../../miniapp/wording/told.ts";

const everybody: readonly Facts[] = [
  ...policyDocuments.flatMap((document) =>
    clausesInOrder(document).flatMap(({ id }) => clauseExamples(document.id, id).map(({ facts }) => facts)),
  ),
  ...policyQuestions().flatMap(({ sides }) => sides.map(({ facts }) => facts)),
];

/** Whose sex it is shows in how she is spoken of; the places and the day are always there. */
const UNSAID = ["sex", "region", "asOf"];

const isList = (value: unknown): value is unknown[] => Array.isArray(value);

/** Copies of a value, each without one thing that was told somewhere in it. */
function withoutOne(value: unknown): unknown[] {
  if (isList(value)) {
    return value.flatMap((item, at) => [
      value.filter((_, index) => index !== at),
      ...withoutOne(item).map((less) => value.map((other, index) => (index === at ? less : other))),
    ]);
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => [
    ...(UNSAID.includes(name) ? [] : [Object.fromEntries(Object.entries(value).filter(([other]) => other !== name))]),
    ...withoutOne(inner).map((less) => ({ ...value, [name]: less })),
  ]);
}

test("taking out any fact changes the words", () => {
  let tried = 0;
  for (const facts of everybody) {
    const said = toldInWords(facts).join("\n");
    for (const less of withoutOne(facts)) {
      const { data } = factsSchema.safeParse(less);
      if (!data) continue;
      tried += 1;
      expect([JSON.stringify(less), toldInWords(data).join("\n")]).not.toEqual([JSON.stringify(less), said]);
    }
  }
  expect(tried).toBeGreaterThan(400);
});

test("a contract that goes on, weeks, the wage before the leave", () => {
  const facts = factsSchema.parse({
    region: "140100",
    asOf: "2026-03-10",
    event: { kind: "termination", gestationWeeks: 18 },
    person: { wageBeforeLeave: 7200, dismissedOn: null },
  });
  expect(toldInWords(facts)).toEqual([
    "医保交在山西太原，流产、引产（怀孕 18 周）",
    "休产假前月工资 7,200 元",
    "劳动合同没有结束",
    "2026 年 3 月 10 日来问",
  ]);
});

test("a life in words", () => {
  expect(
    toldInWords({
      region: "511700",
      asOf: "2026-03-10",
      event: { kind: "delivery", date: "2026-05-02", place: "510000", fetuses: 2, caesarean: true },
      person: {
        sex: "female",
        contributions: [
          { scheme: "employer", region: "420100", from: "2024-01", to: "2025-06" },
          { scheme: "individual", from: "2025-07", maternity: true, base: 4600 },
          { scheme: "employer", from: "2023-05", to: "2023-05", paidIn: "2023-07", lateReason: "arrears" },
          { scheme: "employer", from: "2026-06" },
        ],
        employed: false,
      },
      spouse: { sex: "male", contributions: [] },
      residentReimbursed: false,
      figures: { "waiting-months:511700:individual": 6 },
    }),
  ).toEqual([
    "医保交在四川达州，预计 2026 年 5 月 2 日在四川的另一个城市生孩子（双胞胎、剖宫产）",
    "单位交的职工医保：2024 年 1 月到 2025 年 6 月（交在湖北武汉）",
    "自己交的职工医保：2025 年 7 月起，还在交（也交生育保险，每月基数 4,600 元）",
    "单位交的职工医保：2023 年 5 月（2023 年 7 月补交，单位欠费）",
    "单位交的职工医保：打算从 2026 年 6 月起交",
    "没有工作",
    "丈夫：没有交过医保",
    "这次怀孕没有用居民医保报过",
    "要先交满的月数 6",
    "2026 年 3 月 10 日来问",
  ]);
});
