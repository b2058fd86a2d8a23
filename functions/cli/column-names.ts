/** What the columns of a table may be called in Chinese, as the office's own tables do. A fact without a name does not compile. */
import type { FactsInput, ParticipationInput } from "../../shared/policy/index.ts";
import type { About } from "./options.ts";

/** The names of each field, the one we say first. */
type NamesOf<T> = { readonly [Field in keyof T]-?: readonly [string, ...string[]] };
type Part<T, Field extends keyof T> = NonNullable<T[Field]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

type Person = Part<FactsInput, "person">;
type Participant = Part<ParticipationInput, "person">;
type Stretch = Item<Part<Person, "contributions">>;

const STRETCH: NamesOf<Stretch> = {
  scheme: ["交法", "缴费方式", "参保身份"],
  region: ["缴费地"],
  from: ["社保起缴月", "起缴月", "缴费起始月", "开始缴费月"],
  to: ["最后缴费月", "缴费截止月", "缴费终止月"],
  maternity: ["是否交生育保险", "交没交生育保险"],
  tier: ["缴费档次", "档次"],
  base: ["缴费基数", "月缴费基数", "社保缴费基数"],
  paidIn: ["补缴月", "补缴月份"],
  lateReason: ["补缴原因"],
  post: ["岗位", "岗位类别"],
};

const PERSON: NamesOf<Omit<Person, "contributions">> = {
  sex: ["性别"],
  employed: ["有没有工作", "是否有工作", "是否在职"],
  averageBaseLastYear: ["上一年月平均缴费基数", "上年度月平均缴费基数"],
  employerAverageWage: ["单位上一年职工月平均工资", "单位上年度职工月平均工资"],
  monthlyStipend: ["每月补贴或失业金"],
  wageBeforeLeave: ["产假前月工资", "休产假前的月工资"],
  dismissedOn: ["离职日期", "劳动合同结束日期", "合同最后一天"],
};

const EVENT: NamesOf<Part<FactsInput, "event">> = {
  kind: ["什么事", "事项"],
  date: ["生育日期", "分娩日期", "预产期", "手术日期"],
  setting: ["住院还是门诊", "就医方式"],
  place: ["就医地", "医院所在地"],
  fetuses: ["几个宝宝", "胎儿数"],
  dystocia: ["是否难产", "难产"],
  caesarean: ["是否剖宫产", "剖宫产"],
  complication: ["有没有并发症", "并发症"],
  gestationMonths: ["怀孕满几个月", "孕月"],
  gestationWeeks: ["怀孕满几周", "孕周"],
  procedure: ["手术名称", "哪种手术"],
};

const CASE: NamesOf<Omit<FactsInput, "event" | "person" | "spouse" | "figures">> = {
  region: ["参保地", "参保地代码"],
  asOf: ["按哪天算"],
  residentReimbursed: ["用居民医保报过没有", "是否用居民医保报过"],
};

const PARTICIPANT: NamesOf<Omit<Participant, "contributions">> = {
  sex: ["性别"],
  bornOn: ["出生日期"],
  hukou: ["户籍"],
  retiredElsewhere: ["是否在市外退休"],
  paidYearsHere: ["本市缴费年数"],
  paidYearsElsewhere: ["市外缴费年数"],
  leftArmyOn: ["退役日期"],
  employmentChangedOn: ["离职日期", "换工作日期"],
  employerArrearsSince: ["单位欠费起始日期"],
  joinsOn: ["参保日期"],
  special: ["另有规定的人", "人员类别"],
};

const NEWBORN: NamesOf<Part<ParticipationInput, "newborn">> = {
  bornOn: ["宝宝出生日期"],
  joinsOn: ["宝宝参保日期"],
  certificate: ["有没有出生医学证明"],
  residencePermit: ["宝宝有没有居住证"],
  household: ["宝宝有没有上户口"],
};

const RELATIVE: NamesOf<Part<ParticipationInput, "relative">> = {
  relation: ["家人关系"],
  insured: ["家人是否参保"],
};

const YEAR: NamesOf<Item<Part<ParticipationInput, "residentYears">>> = {
  year: ["居民医保年度"],
  paidOn: ["居民医保缴费日期"],
  claimed: ["那一年报销过没有"],
  region: ["居民医保参保地"],
};

const PARTICIPATION: NamesOf<
  Omit<ParticipationInput, "person" | "newborn" | "relative" | "residentYears" | "figures">
> = {
  region: ["参保地", "参保地代码"],
  topic: ["问什么"],
  asOf: ["按哪天算"],
};

const REF = { ref: ["编号", "工号", "员工编号"] } as const;
const RECORD = {
  record: ["缴费记录"],
  recordFile: ["缴费记录文件"],
  recordAnswers: ["缴费记录的回答"],
} as const;

/** Chinese name → path, for a group of fields. */
const named = (names: Readonly<Record<string, readonly string[]>>, path = "", prefix = ""): [string, string][] =>
  Object.entries(names).flatMap(([field, all]) => all.map((one): [string, string] => [prefix + one, path + field]));

const STRETCHES = named(STRETCH, "contributions.0.");
const ofPerson = (who: string, prefix: string, names: Readonly<Record<string, readonly string[]>>) => [
  ...named(names, `${who}.`, prefix),
  ...named(RECORD, `${who}.`, prefix),
  ...STRETCHES.map(([name, path]): [string, string] => [prefix + name, `${who}.${path}`]),
];

/** The path that each Chinese name stands for; of what is told more than once, that of the first. */
export const COLUMN_NAMES: Readonly<Record<About, ReadonlyMap<string, string>>> = {
  benefits: new Map([
    ...named(REF),
    ...named(CASE),
    ...named(EVENT, "event."),
    ...ofPerson("person", "", PERSON),
    ...ofPerson("spouse", "配偶", PERSON),
    ["配偶", "spouse"],
  ]),
  participation: new Map([
    ...named(REF),
    ...named(PARTICIPATION),
    ...ofPerson("person", "", PARTICIPANT),
    ...named(NEWBORN, "newborn."),
    ...named(RELATIVE, "relative."),
    ...named(YEAR, "residentYears.0."),
  ]),
};

/** Names that mean one thing here and another there: what to write instead. */
export const DOUBTFUL: ReadonlyMap<string, string> = new Map([
  ...["停缴月", "社保停缴月", "停保月", "断缴月"].map((name): [string, string] => [
    name,
    "可以是最后交的那个月，也可以是没有交的头一个月；请填最后交的那个月，表头写“最后缴费月”",
  ]),
  ...["工资", "月工资", "平均工资"].map((name): [string, string] => [
    name,
    "看不出是谁的、哪时的；请写“产假前月工资”“单位上一年职工月平均工资”或“缴费基数”",
  ]),
  ...["险种", "参保险种", "参保类型"].map((name): [string, string] => [
    name,
    "看不出是谁交的；请写“交法”，填单位交、自己交职工医保、领失业金期间或居民医保",
  ]),
  ...["户籍地", "户口所在地"].map((name): [string, string] => [name, "不是参保地；请写“参保地”"]),
]);

/** The path behind a Chinese name; a number at its end counts the stretches, or the years, from 1. */
export function pathNamed(name: string, about: About): string | undefined {
  const names = COLUMN_NAMES[about];
  const plain = names.get(name);
  if (plain !== undefined) return plain;
  const [, base = "", count = ""] = /^(.+?)([1-9]\d{0,2})$/.exec(name) ?? [];
  const first = names.get(base);
  return first?.includes(".0.") ? first.replace(".0.", `.${Number(count) - 1}.`) : undefined;
}
