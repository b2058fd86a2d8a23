/** Every fact that is asked for of taking part, in the order of asking. Which of them matter is found by the interview. */
import type { Contribution, Scheme } from "../facts/facts.ts";
import type { Topic } from "../participation/facts.ts";
import { aDay, choice, yesNo } from "./answer-kinds.ts";
import type { AnswerKind, Words } from "./questions.ts";

/** The facts of taking part that are asked for. Figures never are. */
export type ParticipationPath =
  | `person.${"hukou" | "retiredElsewhere" | "bornOn" | "sex" | "contributions" | "paidYearsHere" | "paidYearsElsewhere"}`
  | `person.${"leftArmyOn" | "employmentChangedOn" | "employerArrearsSince" | "joinsOn" | "special"}`
  | `newborn.${"bornOn" | "joinsOn" | "certificate" | "residencePermit" | "household"}`
  | `relative.${"relation" | "insured"}`
  | "residentYears";

/** What can be answered: as of a benefit, or the insurance years one by one. */
export type ParticipationAnswerKind = AnswerKind | { readonly kind: "years" };

/** One question of taking part; `topics`: which answers it may still change. */
export type ParticipationQuestion = Words & {
  readonly fact: ParticipationPath;
  readonly topics: readonly Topic[];
} & ParticipationAnswerKind;

/** How one fact is asked for, before it is known whether it matters. */
export type CataloguedParticipation = Words & { readonly fact: ParticipationPath } & ParticipationAnswerKind;

const APP_RECORD = "国家医保服务平台 App → 我的参保、缴费记录";
const YEARS = { kind: "count", min: 0, max: 80 } as const;
const TODAY = "按问的那天算";
const NONE = "没有";

/** The details of a stretch that are read, of whatever scheme. */
const DETAILS: readonly (keyof Contribution)[] = ["region", "paidIn"];
const FIELDS: Readonly<Record<Scheme, readonly (keyof Contribution)[]>> = {
  employer: DETAILS,
  individual: DETAILS,
  "unemployment-benefit": DETAILS,
  resident: DETAILS,
};

const HUKOU = {
  local: "重庆",
  mainland: "内地其他地方",
  "hk-mo-tw-permit": "港澳台，有居住证",
  other: "都不是",
} as const;
const SPECIAL = {
  "low-income": "低收入人口",
  "out-of-poverty": "脱贫人口",
  prisoner: "服刑人员",
  "military-spouse": "随军的军人配偶",
  student: "在重庆上学的大学生",
  freshman: "刚入学的大学生",
} as const;
const RELATIONS = {
  spouse: "配偶",
  parent: "父母",
  child: "子女",
  sibling: "兄弟姐妹",
  grandparent: "祖父母、外祖父母",
  grandchild: "孙子女、外孙子女",
  other: "别的亲戚朋友",
} as const;
/** One of these, by its label. */
const oneOf = <T extends string>(labels: Readonly<Record<T, string>>): AnswerKind =>
  choice(Object.keys(labels) as T[], labels);

/** Every question, in the order of asking within what is equally urgent. */
export const PARTICIPATION_ASKED: readonly CataloguedParticipation[] = [
  {
    fact: "person.hukou",
    ask: "户籍在哪里？",
    why: "本市的、市外的，规定不一样",
    where: "户口簿、居住证",
    ...oneOf(HUKOU),
  },
  { fact: "person.retiredElsewhere", ask: "在重庆以外办了养老退休吗？", why: "退休了的，规定不一样", ...yesNo() },
  { fact: "person.bornOn", ask: "哪天出生？", why: "自己交职工医保，看缴费那天多大", ...aDay() },
  { fact: "person.sex", ask: "男的还是女的？", why: "年龄的规定不一样", ...oneOf({ female: "女", male: "男" }) },
  {
    fact: "person.contributions",
    ask: "以前的医保是怎么交的，从哪个月到哪个月？",
    why: "断没断、断了多久，看交过的月份。居民医保也算",
    where: APP_RECORD,
    ...{ kind: "record", fields: FIELDS },
  },
  {
    fact: "residentYears",
    ask: "居民医保参加了哪几年？每年哪天交的，报销过没有？",
    why: "连续几年、断了几年，都按年算。说了就要说全",
    where: APP_RECORD,
    kind: "years",
  },
  {
    fact: "person.employmentChangedOn",
    ask: "哪天换的工作、离的职？",
    why: "3 个月从这里算；随军的军人配偶，是找到工作那天",
    where: "离职证明，也可以问单位人事",
    ...aDay(),
  },
  {
    fact: "person.employerArrearsSince",
    ask: "单位欠过费吗？从哪天起？",
    why: "因为欠费断的，3 个月从中止关系的下个月算",
    leftOut: `按${NONE}算`,
    ...aDay(),
  },
  {
    fact: "person.joinsOn",
    ask: "哪天参保缴费？",
    why: "什么时候交的，决定从哪天起能报",
    leftOut: TODAY,
    ...aDay(),
  },
  {
    fact: "person.special",
    ask: "是这里面的哪一种吗？",
    why: "这些人怎么等、什么时候交，规定不一样",
    leftOut: "按都不是算",
    ...oneOf(SPECIAL),
  },
  {
    fact: "person.leftArmyOn",
    ask: "退出现役是哪天？",
    why: "退伍后 3 个月内参保，有另外的规定",
    leftOut: `按${NONE}算`,
    ...aDay(),
  },
  { fact: "person.paidYearsHere", ask: "在重庆实际交了几年职工医保？", why: "退休待遇看两边的年数", ...YEARS },
  { fact: "person.paidYearsElsewhere", ask: "在外地实际交了几年职工医保？", why: "退休待遇看两边的年数", ...YEARS },
  { fact: "newborn.bornOn", ask: "宝宝哪天出生？", why: "出生多少天内参保，从哪天起能报不一样", ...aDay() },
  {
    fact: "newborn.joinsOn",
    ask: "哪天给宝宝参保缴费？",
    why: "从哪天起能报，看这天",
    leftOut: TODAY,
    ...aDay(),
  },
  { fact: "newborn.certificate", ask: "有出生医学证明吗？", why: "哪里开的都行", ...yesNo() },
  { fact: "newborn.household", ask: "宝宝上户口了吗？", why: "可以凭户口簿参保", ...yesNo() },
  { fact: "newborn.residencePermit", ask: "宝宝有居住证吗？", why: "可以凭居住证参保", ...yesNo() },
  { fact: "relative.relation", ask: "想给谁用？", why: "只有近亲属能用", ...oneOf(RELATIONS) },
  { fact: "relative.insured", ask: "这位家人参加医保了吗？", why: "参加了的才能用", ...yesNo() },
];
