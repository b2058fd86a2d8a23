/** 重庆, 参保: who may join, newborns, accounts, going on and stopping. Asked of taking part. */
import type { ParticipationFacts } from "../participation/facts.ts";
import { paid } from "../telling/stated.ts";
import { baby, joins, leftJob, type JoiningSide } from "../telling/stated-joining.ts";
import type { PolicyQuestion } from "./question.ts";

const asked = (id: number, ask: string, joining: readonly JoiningSide[], open?: string): PolicyQuestion => ({
  ...{ id, place: "500000", ask, sides: [], joining },
  ...(open !== undefined && { open }),
});

const outsider = (caption: string, bornOn: string, more: ParticipationFacts["person"] = {}) =>
  joins("join-as-individual", caption, "2026-06-01", {
    person: { hukou: "mainland", sex: "male", bornOn, retiredElsewhere: false, contributions: [], ...more },
  });
const retired = (caption: string, hukou: "local" | "mainland") =>
  joins("join-as-individual", caption, "2026-06-01", {
    person: {
      ...{ hukou, sex: "male", bornOn: "1964-03-01", retiredElsewhere: true, contributions: [] },
      ...(hukou === "local" && { paidYearsHere: 6, paidYearsElsewhere: 15 }),
    },
  });
const relative = (caption: string, relation: string, insured: boolean) =>
  joins("family-account", caption, "2026-06-01", { relative: { relation, insured } });
const years = (...all: number[]) => all.map((year) => ({ year, paidOn: `${year - 1}-11-01`, claimed: false }));
const going = (topic: "continuity-incentive" | "zero-claim-incentive", caption: string, ...all: number[]) =>
  joins(topic, caption, "2030-06-01", { residentYears: years(...all) });
const pays = (topic: "coverage-starts" | "waiting", caption: string, on: string, to: string, late?: string) =>
  joins(topic, caption, on, {
    person: {
      joinsOn: on,
      contributions: [
        paid("resident", "2025-01", to),
        ...(late === undefined ? [] : [paid("employer", "2026-07", "2026-09", { paidIn: late })]),
      ],
    },
  });
const missed = (caption: string, joinsOn: string, ...insured: number[]) =>
  joins("serious-illness-cap", caption, joinsOn, { person: { joinsOn }, residentYears: years(...insured) });

const LENGTH = "要等几个月在别的文件里，没有见到原文，可以打 12393 问。";

export const participationQuestions = (): PolicyQuestion[] => [
  asked(41, "我是外地户口，能在重庆自己交职工医保吗，有年龄限制吗？", [
    outsider("四川户口，62 岁，第一次交", "1963-06-02"),
    outsider("四川户口，刚满 63 岁，第一次交", "1963-06-01"),
    outsider("刚满 63 岁，但一直在交，只断了两个月", "1963-06-01", {
      contributions: [paid("individual", "2015-01", "2026-03")],
    }),
  ]),
  asked(
    42,
    "我在外地退休了，户口在重庆，能参加吗？",
    [retired("重庆户口，在广东退休", "local"), retired("四川户口，在广东退休", "mainland")],
    "重庆户口、没有在外地退休的，这份文件没有写。",
  ),
  asked(43, "宝宝生下来多久内参保，从哪天起能报？", [
    baby("newborn-joins", "第 90 天，有出生医学证明", "2026-04-01", { certificate: true }),
    baby("newborn-covered", "第 90 天参保", "2026-04-01"),
    baby("newborn-covered", "第 91 天参保", "2026-04-02"),
  ]),
  asked(
    44,
    "孩子一岁多才参保，什么时候能报？两岁以后呢？",
    [
      baby("newborn-covered", "一岁半，第一次参保", "2027-07-01"),
      baby("newborn-covered", "满两周岁那天，第一次参保", "2028-01-01"),
    ],
    LENGTH,
  ),
  asked(45, "我个人账户里的钱能给谁用？", [
    relative("参加了居民医保的妈妈", "parent", true),
    relative("还没有参保的哥哥", "sibling", false),
    relative("表弟", "cousin", true),
  ]),
  asked(
    46,
    "换工作断了，参加当年的居民医保要交多少？",
    [
      leftJob("1 月离职，5 月底参加", "2026-05-31"),
      leftJob("1 月离职，6 月才参加", "2026-06-01"),
      leftJob("单位欠费，1 月中止了关系，4 月底参加", "2026-04-30", { employerArrearsSince: "2025-12-01" }),
    ],
    "个人部分是多少钱，看当年的参保筹资文件。",
  ),
  asked(
    47,
    "居民医保连续交了几年有什么好处，断了会怎样？",
    [
      going("continuity-incentive", "从 2025 年起连着参加了六年", 2025, 2026, 2027, 2028, 2029, 2030),
      going("continuity-incentive", "中间断过一年", 2025, 2026, 2028, 2029, 2030),
      going("zero-claim-incentive", "有五年没有报销过", 2025, 2026, 2027, 2028, 2029),
    ],
    "一次激励多少钱在别的文件里，没有见到原文，可以打 12393 问。",
  ),
  asked(
    48,
    "没赶上集中参保期，什么时候能报？一月交和十二月交有什么不同？",
    [
      pays("coverage-starts", "一直连着，12 月交", "2026-12-20", "2026-12"),
      pays("coverage-starts", "一直连着，次年 1 月交", "2027-01-20", "2026-12"),
      pays("coverage-starts", "一直连着，次年 3 月才交", "2027-03-20", "2026-12"),
    ],
    LENGTH,
  ),
  asked(
    49,
    "断保过，要等多久？什么算没断？",
    [
      pays("waiting", "断了三个月，补上了，10 月参保", "2026-10-15", "2026-06", "2026-10"),
      pays("waiting", "断了三个月，没有补，10 月参保", "2026-10-15", "2026-06"),
      pays("waiting", "断了一年，12 月参保", "2026-12-20", "2025-12"),
    ],
    LENGTH,
  ),
  asked(
    50,
    "断保几年，大病的额度会少多少？",
    [
      missed("断了三年，再参保", "2028-12-10", 2025),
      missed("断了两年，再参保以后，第二年接着参保", "2028-12-10", 2025, 2028),
    ],
    "大病保险的最高支付限额是多少，这份文件没有写；最多降它的 20%。",
  ),
];
