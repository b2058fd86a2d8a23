/** What somebody tells, in short phrases. */
import { PLACES, OVERSEAS, placeOf } from "../base/places.ts";
import { yuanWords } from "../base/yuan.ts";
import { DEFAULT_VOICE } from "../asking/questions.ts";
import type { Contribution, EventFacts, Facts, PersonFacts, Post, Scheme } from "../facts/facts.ts";
import type { ParticipationFacts } from "../participation/facts.ts";
import { factName, MONEY } from "../wording/fact-names.ts";
import { EVENT_WORD } from "../wording/terms.ts";
import type { AskedFacts } from "./sweep.ts";

/** Phrases, in the order in which people tell them; two people who tell the same have the same phrase. */
export const factsSaid = (facts: AskedFacts): string[] => ("topic" in facts ? joiningSaid(facts) : benefitSaid(facts));

const only = (phrases: readonly (string | false | undefined)[]): string[] =>
  phrases.filter((one) => one !== undefined && one !== false);
const either = (value: boolean | undefined, yes: string, no: string): string | undefined =>
  value === undefined ? undefined : value ? yes : no;

function benefitSaid({ asOf, event, person, spouse, residentReimbursed, figures }: Facts): string[] {
  return only([
    ...(event ? eventSaid(event) : []),
    ...(person ? personSaid(person, "") : []),
    ...(spouse ? personSaid(spouse, "丈夫") : []),
    either(residentReimbursed, "居民医保已经报过", "居民医保没有报过"),
    ...figuresSaid(figures),
    `${asOf} 来问`,
  ]);
}

const SETTINGS = { inpatient: "住院", outpatient: "门诊" } as const;
function eventSaid({ kind, date, ...event }: EventFacts): string[] {
  const { setting, place, fetuses, gestationMonths, gestationWeeks } = event;
  return only([
    kind && `${date ?? ""} ${EVENT_WORD[kind]}`,
    setting && SETTINGS[setting],
    place === OVERSEAS ? "在境外" : place && `在${placeSaid(place)}`,
    fetuses !== undefined && `${fetuses} 个宝宝`,
    either(event.dystocia, "难产", "不是难产"),
    either(event.caesarean, "剖宫产", "不是剖宫产"),
    either(event.complication, "有并发症", "没有并发症"),
    gestationMonths !== undefined && `怀孕满 ${gestationMonths} 个月`,
    gestationWeeks !== undefined && `怀孕满 ${gestationWeeks} 周`,
  ]);
}

function personSaid(person: PersonFacts, whose: string): string[] {
  const { contributions, employed, dismissedOn } = person;
  const money = (Object.keys(MONEY) as (keyof typeof MONEY)[]).map((name) => {
    const value = person[name];
    return value === undefined ? undefined : `${MONEY[name]} ${yuanWords(value)}`;
  });
  return only([
    ...recordSaid(contributions),
    either(employed, "有工作", "没有工作"),
    typeof dismissedOn === "string" && `劳动合同 ${dismissedOn} 结束`,
    ...money,
  ]).map((phrase) => `${whose}${phrase}`);
}

const SCHEMES: Readonly<Record<Scheme, string>> = {
  employer: "单位交",
  individual: "自己交职工医保",
  "unemployment-benefit": "领失业金",
  resident: "居民医保",
};
const POSTS: Readonly<Record<Post, string>> = {
  fiscal: "财政发工资",
  "welfare-post": "公益性岗位",
  "three-supports": "三支一扶",
  "migrant-account": "农民工账户",
};
const REASONS = { registration: "登记晚了", arrears: "单位欠费", "job-change": "换工作" } as const;
const recordSaid = (contributions: readonly Contribution[] | undefined): string[] =>
  contributions?.length === 0 ? ["从没交过"] : (contributions ?? []).map(stretchSaid);
function stretchSaid({ scheme, from, to, ...more }: Contribution): string {
  const { maternity, tier, base, paidIn, lateReason, post, region } = more;
  const span = to === undefined ? `${from} 起一直交` : to === from ? `${from} 一个月` : `${from} 到 ${to}`;
  const details = only([
    either(maternity, "带生育保险", "不带生育保险"),
    tier !== undefined && `${tier === 1 ? "一" : "二"}档`,
    base !== undefined && `基数 ${yuanWords(base)}`,
    post && POSTS[post],
    region !== undefined && `交在${placeSaid(region)}`,
    lateReason && REASONS[lateReason],
    paidIn !== undefined && `${paidIn} 交的钱`,
  ]);
  return `${SCHEMES[scheme]} ${span}${details.length > 0 ? `（${details.join("，")}）` : ""}`;
}
function placeSaid(code: string): string {
  const place = placeOf(code);
  return place === undefined ? "别的地方" : PLACES[place].name;
}

const figuresSaid = (figures: Readonly<Record<string, number>> = {}): string[] =>
  Object.entries(figures).map(([key, value]) => `${factName(`figures.${key}`, DEFAULT_VOICE)}：${value}`);

const HUKOU = {
  local: "本市户籍",
  mainland: "外地户籍",
  "hk-mo-tw-permit": "港澳台，有居住证",
  other: "别的户籍",
} as const;
const SPECIAL = {
  "low-income": "低收入",
  "out-of-poverty": "脱贫",
  prisoner: "服刑",
  "military-spouse": "随军配偶",
  student: "在渝大学生",
  freshman: "大学新生",
} as const;

function joiningSaid({
  asOf,
  person = {},
  newborn = {},
  relative,
  residentYears,
  figures,
}: ParticipationFacts): string[] {
  const { sex, hukou, special } = person;
  const dated = (what: string, on: string | undefined) => on !== undefined && `${on} ${what}`;
  return only([
    sex && (sex === "female" ? "女" : "男"),
    dated("出生", person.bornOn),
    hukou && HUKOU[hukou],
    special && SPECIAL[special],
    either(person.retiredElsewhere, "在外地退休", "没有在外地退休"),
    ...recordSaid(person.contributions),
    dated("离开部队", person.leftArmyOn),
    dated("离职", person.employmentChangedOn),
    dated("起单位欠费", person.employerArrearsSince),
    ...yearsSaid(residentYears),
    dated("宝宝出生", newborn.bornOn),
    either(newborn.certificate, "有出生医学证明", "没有出生医学证明"),
    either(newborn.household, "上了户口", "没有上户口"),
    either(newborn.residencePermit, "有居住证", "没有居住证"),
    relative?.relation === "parent" && "给父母用",
    either(relative?.insured, "参加了医保", "没有参加医保"),
    ...figuresSaid(figures),
    dated("参保", person.joinsOn ?? newborn.joinsOn),
    `${asOf} 来问`,
  ]);
}
function yearsSaid(years: ParticipationFacts["residentYears"] = []): string[] {
  const said = (some: typeof years, how: string): string[] =>
    some.length === 0 ? [] : [`参加了 ${runsSaid(some.map(({ year }) => year))} 年的居民医保${how}`];
  return [
    ...said(
      years.filter(({ claimed }) => claimed === undefined),
      "",
    ),
    ...said(
      years.filter(({ claimed }) => claimed === false),
      "，没有报销",
    ),
    ...said(
      years.filter(({ claimed }) => claimed === true),
      "，报销过",
    ),
  ];
}
/** 「2025–2028、2030」: years that follow each other as one. */
function runsSaid(years: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const year of years) {
    const run = runs.at(-1);
    if (run?.[1] === year - 1) run[1] = year;
    else runs.push([year, year]);
  }
  return runs.map(([first, last]) => (first === last ? `${first}` : `${first}–${last}`)).join("、");
}
