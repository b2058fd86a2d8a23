/** Facts told in words: what happened, how she paid, what else was said. */
import type { Contribution, EventFacts, Facts, PersonFacts } from "../../shared/policy/index.ts";
import { placeWords } from "../cities/elsewhere.ts";
import { KINDS, PROCEDURES } from "./event.ts";
import { dateWords, figureWords, yuanWords } from "./figures.ts";
import { monthsPaidWords, POSTS, SCHEMES } from "./stretch.ts";

/** Every fact that was told, in sentences, and the day of asking; what was left out is not spoken of. */
export const toldInWords = (facts: Facts): string[] => [...caseInWords(facts), `${dateWords(facts.asOf)}来问`];

/** Every fact that was told, in sentences. */
export function caseInWords({ region, asOf, event, person, spouse, residentReimbursed, figures }: Facts): string[] {
  const insured = whereWords(placeWords(region, region), person);
  return [
    ...(event ? [`${insured}，${eventWords(event, region, asOf)}`] : [insured]),
    ...(person ? personWords(person, region, asOf) : []),
    ...(spouse
      ? personWords(spouse, region, asOf).map((said) => `${spouse.sex === "female" ? "妻子" : "丈夫"}：${said}`)
      : []),
    ...(residentReimbursed === undefined
      ? []
      : [residentReimbursed ? "这次怀孕已经用居民医保报过" : "这次怀孕没有用居民医保报过"]),
    ...Object.entries(figures ?? {}).map(([figure, value]) => figureWords({ figure, value, unit: "" }).trim()),
  ];
}

/** Who never paid is insured nowhere: the place is where she works, or the one asked about. */
function whereWords(place: string, { contributions, employed }: PersonFacts = {}): string {
  if (contributions?.length !== 0) return `医保交在${place}`;
  return employed === true ? `在${place}工作` : `问的是${place}的医保`;
}

function eventWords(event: EventFacts, region: string, asOf: string): string {
  const { kind, date, place, setting, procedure, fetuses, gestationMonths, gestationWeeks } = event;
  const what = KINDS.find(({ value }) => value === kind)?.label ?? "还没说是什么事";
  const details = [
    PROCEDURES.find(({ value }) => value === procedure)?.label,
    setting === undefined ? undefined : setting === "outpatient" ? "门诊" : "住院",
    gestationMonths === undefined ? undefined : `怀孕 ${gestationMonths} 个月`,
    gestationWeeks === undefined ? undefined : `怀孕 ${gestationWeeks} 周`,
    fetuses === undefined ? undefined : fetuses === 1 ? "单胎" : fetuses === 2 ? "双胞胎" : `${fetuses} 胞胎`,
    yes(event.caesarean, "剖宫产"),
    yes(event.dystocia, "难产"),
    yes(event.complication, "有并发症"),
  ].filter((said) => said !== undefined);
  const when = date === undefined ? "" : `${date > asOf ? "预计 " : ""}${dateWords(date)}`;
  const where = place === undefined ? "" : `在${placeWords(place, region)}`;
  return `${when}${where}${what}${details.length > 0 ? `（${details.join("、")}）` : ""}`;
}

const yes = (flag: boolean | undefined, said: string): string | undefined => (flag === true ? said : undefined);

function personWords(person: PersonFacts, region: string, asOf: string): string[] {
  const { contributions, employed, averageBaseLastYear, employerAverageWage, monthlyStipend } = person;
  const { wageBeforeLeave, dismissedOn } = person;
  return [
    ...(contributions?.map((stretch) => contributionWords(stretch, region, asOf)) ?? []),
    ...workWords(contributions?.length === 0, employed),
    averageBaseLastYear === undefined ? undefined : `上年度月平均缴费基数 ${yuanWords(averageBaseLastYear)}`,
    employerAverageWage === undefined ? undefined : `单位上年度职工月平均工资 ${yuanWords(employerAverageWage)}`,
    monthlyStipend === undefined ? undefined : `每月领补贴或失业金 ${yuanWords(monthlyStipend)}`,
    wageBeforeLeave === undefined ? undefined : `休产假前月工资 ${yuanWords(wageBeforeLeave)}`,
    dismissedOn === null ? "劳动合同没有结束" : dismissedOn && `劳动合同 ${dateWords(dismissedOn)}结束`,
  ].filter((said) => said !== undefined);
}

/** Whether she works, and whether nobody ever paid: of who works, her employer did not. */
function workWords(neverPaid: boolean, employed: boolean | undefined): string[] {
  if (neverPaid && employed === true) return ["有工作，单位没有给交过医保"];
  const work = employed === undefined ? [] : [employed ? "有工作" : "没有工作"];
  return neverPaid ? ["没有交过医保", ...work] : work;
}

const LATE: Readonly<Record<NonNullable<Contribution["lateReason"]>, string>> = {
  registration: "单位晚办了登记",
  arrears: "单位欠费",
  "job-change": "因为换工作",
};

/** One stretch: how, since when and until when, and what is particular about it. */
function contributionWords(stretch: Contribution, region: string, asOf: string): string {
  const { scheme, from, to, tier, base, maternity, post, paidIn, lateReason } = stretch;
  const how = SCHEMES.find(({ value }) => value === scheme)?.label ?? scheme;
  const details = [
    stretch.region === undefined ? undefined : `交在${placeWords(stretch.region, region)}`,
    tier === undefined ? undefined : tier === 1 ? "一档" : "二档",
    maternity === undefined ? undefined : maternity ? "也交生育保险" : "没有交生育保险",
    POSTS.find(({ value }) => value === post)?.label,
    base === undefined ? undefined : `每月基数 ${yuanWords(base)}`,
    paidIn === undefined ? undefined : `${dateWords(paidIn)}${paidIn > from ? "补交" : "提前交"}`,
    lateReason === undefined ? undefined : LATE[lateReason],
  ].filter((said) => said !== undefined);
  return `${how}：${monthsPaidWords(from, to, asOf.slice(0, 7))}${details.length > 0 ? `（${details.join("，")}）` : ""}`;
}
