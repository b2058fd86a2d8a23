/** 渝医保发〔2025〕37号 一、4 and 五、1: with which papers a newborn joins, and from which day the child is covered. */
import { addDays, day, daysBetween, type Day } from "../../base/calendar.ts";
import type { Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { missing, no, rule, yes } from "../../rules/condition.ts";
import type { Reading } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { cites, clause, IN_FORCE } from "./heading.ts";
import { afterWaiting, waitingStart, waitsFrom, windowOf } from "./waiting.ts";
import { childSince2025, countsSince, isTwo, joinedYear, TWO_YEARS } from "./years.ts";

const c14 = clause("1.4", {
  label: "一、4",
  role: "rule",
  through: "participation",
  summary: "新生儿 90 天内凭出生医学证明参加居民医保；再大的凭居住证、户口簿等。",
  decides: "宝宝凭什么参保",
  conditions: ["newborn-papers"],
  constants: { days: 90 },
});
const NINETY_DAYS = c14.says.constants.days;
const birthOf = ({ newborn: { bornOn } }: Told): Day | undefined => (bornOn === undefined ? undefined : day(bornOn));
/** The day of birth is not counted: the last day is the ninetieth after it. */
const isWithinNinety = ({ childJoinsOn }: Told, born: Day): boolean => daysBetween(born, childJoinsOn) <= NINETY_DAYS;

const papersAtOnce: Reading<"papers-at-once"> = { id: "papers-at-once", cites: cites("1.4") };
const newbornPapers = rule("newborn-papers", cites("1.4"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  const { newborn, stance } = asked;
  const data = () => ({ days: Math.max(0, daysBetween(born, asked.childJoinsOn)) });
  if (isWithinNinety(asked, born)) {
    if (newborn.certificate === true) return yes("certificate", data);
    const others = hasOtherPapers(asked);
    if (others && stance.reads(papersAtOnce, true, false)) return yes("with-papers", data);
    if (newborn.certificate === undefined) return missing("certificate-not-told", "newborn.certificate");
    const untold = others ? [] : otherPapersUntold(asked);
    return untold.length > 0 ? missing("other-papers-not-told", ...untold) : no("without-certificate", data);
  }
  if (hasOtherPapers(asked)) return yes("older-with-papers", data);
  const untold = otherPapersUntold(asked);
  return untold.length > 0 ? missing("papers-not-told", ...untold) : no("older-without-papers", data);
});
/** 居住证、户口簿. */
function hasOtherPapers({ newborn, tells }: Told): boolean {
  const permitFirst = tells("newborn.residencePermit") && newborn.residencePermit === true;
  return permitFirst || newborn.household === true || newborn.residencePermit === true;
}
const otherPapersUntold = ({ newborn }: Told): string[] => [
  ...(newborn.residencePermit === undefined ? ["newborn.residencePermit"] : []),
  ...(newborn.household === undefined ? ["newborn.household"] : []),
];

/** 一、4. */
export const newbornJoins: TopicRules = {
  topic: "newborn-joins",
  isTold: ({ newborn }) => newborn !== undefined,
  on: ({ childJoinsOn }) => childJoinsOn,
  requires: () => [newbornPapers],
  finds: (asked) => {
    const born = birthOf(asked);
    return born === undefined ? {} : { by: addDays(born, NINETY_DAYS) };
  },
  actions: (asked, _verdict, { by }) =>
    by === undefined ? [] : asked.asOf <= by ? [{ id: "enrol", by }] : [{ id: "enrol" }],
  // 居住证、户口簿等有效身份证件: what else is one, the paper does not say.
  premises: (_asked, verdict) =>
    verdict === "ineligible" ? [{ ...premise("other-papers"), cites: cites("1.4") }] : [],
};

const c51 = clause("5.1", {
  label: "五、1",
  role: "rule",
  through: "participation",
  summary: "宝宝 90 天内参保的从出生起能报；不满 2 岁第一次参保的从交费次日起；满 2 岁的要等。别的特殊人群按原来的。",
  decides: "宝宝从哪天起能报；特殊人群怎么等",
  conditions: ["newborn-age", "special-group"],
  constants: { days: NINETY_DAYS, years: TWO_YEARS },
});
const newbornAge = rule("newborn-age", cites("5.1"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  if (isWithinNinety(asked, born)) return yes("from-birth");
  if (!isTwo(born, asked.childJoinsOn)) return yes("next-day");
  return afterWaiting(asked, "length-unknown", "waits");
});

/** 五、1. */
export const newbornCovered: TopicRules = {
  topic: "newborn-covered",
  isTold: ({ newborn }) => newborn !== undefined,
  on: ({ childJoinsOn }) => childJoinsOn,
  requires: () => [newbornAge],
  finds: (asked) => {
    const born = birthOf(asked);
    if (born === undefined) return {};
    // R7a: not before the paper.
    if (isWithinNinety(asked, born)) {
      return { from: born < IN_FORCE ? IN_FORCE : born, by: addDays(born, NINETY_DAYS) };
    }
    const { childJoinsOn: joins } = asked;
    if (!isTwo(born, joins)) return { from: addDays(joins, 1) };
    const further = () => Math.max(0, joinedYear(joins) - countsSince(asked, born) - 1);
    return waitsFrom(asked, waitingStart(asked, joins, windowOf(joins, false)), further);
  },
  actions: ({ asOf }, _verdict, { by }) => (by !== undefined && asOf <= by ? [{ id: "enrol", by }] : []),
  premises: (asked) => {
    const born = birthOf(asked);
    if (born === undefined) return [];
    if (isWithinNinety(asked, born)) return born < IN_FORCE ? [{ id: "R7a", cites: cites("5.1") }] : [];
    return [{ ...premise("first-time"), cites: cites("5.1") }];
  },
};

const premise = saying("first-time", "other-papers");
export const saidOfNewborns = { premise };
/** What its words must have a sentence for. */
export const newbornConditions = { newbornPapers, newbornAge };
export const newbornReadings = { papersAtOnce, childSince2025 };
/** The clauses of this file. */
export const newbornClauses = [c14, c51] as const;
