/** How the questions of taking part are asked for, and what can be said to them. */
import type {
  AmountTerm,
  CataloguedParticipation,
  ParticipationFacts,
  ParticipationPath,
  Topic,
} from "../../shared/policy/index.ts";
import { placeWords } from "../cities/elsewhere.ts";
import { dateWords, yuanWords } from "./figures.ts";

type ResidentYear = NonNullable<ParticipationFacts["residentYears"]>[number];

/** One question as people ask it, and whom it is for. */
interface TopicDoor {
  readonly topic: Topic;
  readonly ask: string;
  readonly who: string;
}

/** The questions, grouped by who asks them. */
export const TOPIC_GROUPS: readonly { readonly title: string; readonly doors: readonly TopicDoor[] }[] = [
  {
    title: "宝宝",
    doors: [
      { topic: "newborn-joins", ask: "宝宝怎么参保，最晚哪天？", who: "刚生了，或者快生了" },
      { topic: "newborn-covered", ask: "宝宝从哪天起能报？", who: "看哪天参保" },
    ],
  },
  {
    title: "想参加医保",
    doors: [
      { topic: "join-as-individual", ask: "能自己交职工医保吗？", who: "户口在外地，或者在外地退休了" },
      { topic: "join-as-resident", ask: "什么时候参加居民医保？", who: "没有单位交，想参加居民医保" },
    ],
  },
  {
    title: "离开单位、退伍",
    doors: [
      { topic: "individual-part-only", ask: "能只交个人部分吗？", who: "离职、单位停了医保，或者退伍，改参加居民医保" },
    ],
  },
  {
    title: "刚参加，或者断过",
    doors: [
      { topic: "coverage-starts", ask: "参加了居民医保，从哪天起能报？", who: "刚交，或者打算交" },
      { topic: "waiting", ask: "要不要等一段时间才能报？", who: "断过，或者没赶上集中参保" },
      { topic: "serious-illness-cap", ask: "断了几年，大病额度少多少？", who: "有几年没参保的大人或孩子" },
    ],
  },
  {
    title: "一直在参加居民医保",
    doors: [
      { topic: "continuity-incentive", ask: "连着参加，有激励吗？", who: "连着参加了几年" },
      { topic: "zero-claim-incentive", ask: "没有报销过，有激励吗？", who: "有整年没有报销" },
    ],
  },
  {
    title: "家里人",
    doors: [{ topic: "family-account", ask: "个人账户里的钱能给谁用？", who: "有职工医保个人账户的" }],
  },
];

/** A question as people ask it. */
export const topicAsk = (topic: Topic): string =>
  TOPIC_GROUPS.flatMap(({ doors }) => doors).find((door) => door.topic === topic)?.ask ?? "";

/** The answer of who does not know, or has nothing of the kind. */
const NOT_KNOWN: Partial<Readonly<Record<ParticipationPath, string>>> = {
  "person.special": "都不是，或者不知道",
  "person.leftArmyOn": "没有退伍，或者不知道",
  "person.employmentChangedOn": "没有，或者不知道",
  "person.employerArrearsSince": "没有欠费，或者不知道",
  "person.joinsOn": "还没定",
  "newborn.joinsOn": "还没定",
};
export const notKnownWords = (fact: ParticipationPath): string => NOT_KNOWN[fact] ?? "不知道";

const YES_NO: Partial<Readonly<Record<ParticipationPath, readonly [yes: string, no: string]>>> = {
  "person.retiredElsewhere": ["办了", "没有"],
  "newborn.certificate": ["有", "还没有"],
  "newborn.household": ["上了", "还没有"],
  "newborn.residencePermit": ["有", "没有"],
  "relative.insured": ["参加了", "还没有"],
};

/** What yes and no are called, so that each answers its own question. */
export const joiningYesNo = (fact: ParticipationPath): readonly [yes: string, no: string] =>
  YES_NO[fact] ?? ["是", "不是"];

/** What was told, in words; a choice by its own name. */
export function toldWords(question: CataloguedParticipation, text: string): string {
  switch (question.kind) {
    case "choice":
      return question.options.find(({ value }) => value === text)?.label ?? text;
    case "yes-no":
      return joiningYesNo(question.fact)[text === "yes" ? 0 : 1];
    case "day":
      return dateWords(text);
    case "count":
      return yearCountWords(Number(text));
    case "yuan":
    case "place":
    case "record":
    case "years":
      return text;
  }
}

/** A number of years to choose from. */
export const yearCountWords = (count: number): string => (count === 0 ? "没有交过，或不满 1 年" : `${count} 年`);

/** A year of resident insurance in one sentence: 2025 年的居民医保：2024 年 12 月 20 日交的，没有报销过. */
export function yearWords({ year, paidOn, claimed, region }: ResidentYear): string {
  const where = region === undefined ? "" : `，在${placeWords(region, region)}`;
  const used = claimed === undefined ? "" : claimed ? "，报销过" : "，没有报销过";
  return `${year} 年的居民医保：${dateWords(paidOn)}交的${used}${where}`;
}

/** That an answer comes from another page. */
export const TAKEN_OVER = "前面填过，先带过来了，不对就在这里改";

/** A sum as it is composed: 断一年降低 4,000 元 × 断保的年数 3. */
export const formulaWords = (formula: readonly AmountTerm[]): string =>
  formula.map((term) => `${term.op === undefined ? "" : ` ${term.op} `}${term.label}${termWords(term)}`).join("");

function termWords({ value, unit }: AmountTerm): string {
  if (value === undefined) return "（还不知道）";
  if (unit === "percent") return ` ${value}%`;
  return ` ${unit === "yuan" ? yuanWords(value) : value}`;
}

/** What stands where the place chosen is another one. */
export const elsewhereWords = (chosen: string, here: string): string =>
  `你选的参保地是${chosen}。那里的参保文件我们还没有收录，可以打 12393 问：能不能参加、什么时候交、从哪天起能报、断过的要不要等。下面说的是在${here}参保。`;
