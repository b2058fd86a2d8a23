/** 渝医保发〔2025〕37号 五、1: from which day a newborn is covered; whose waiting is left to older rules. */
import { addDays, addMonthsToDay, type Day } from "../../base/calendar.ts";
import { birthOf, isWithin, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { beyond, missing, rule, yes } from "../../rules/condition.ts";
import { saying } from "../../rules/words.ts";
import { afterWaiting, waitsFrom } from "./continuity.ts";
import { cites, clause, IN_FORCE } from "./heading.ts";
import { waitingStart, windowOf } from "./window.ts";
import { childSince2025, countsSince, joinedYear } from "./years.ts";

const c51 = clause("5.1", {
  label: "五、1",
  role: "rule",
  through: "participation",
  summary: "宝宝 90 天内参保的从出生起能报；不满 2 岁第一次参保的从交费次日起；满 2 岁的要等。别的特殊人群按原来的。",
  decides: "宝宝从哪天起能报；特殊人群怎么等",
  conditions: ["newborn-age", "special-group"],
  constants: { days: 90, years: 2 },
});
const { days: NINETY_DAYS, years: TWO_YEARS } = c51.says.constants;
const secondBirthday = (born: Day): Day => addMonthsToDay(born, 12 * TWO_YEARS);
/** 满2周岁, or older, on that day. */
export const isTwo = (born: Day, on: Day): boolean => on >= secondBirthday(born);
/** The last day on which a child is 未满2周岁. */
export const eveOfTwo = (born: Day): Day => addDays(secondBirthday(born), -1);
/* 新生儿、低收入人口、脱贫人口、服刑人员等特殊群体…按原政策执行. */
const OLD_RULES = ["low-income", "out-of-poverty", "prisoner"];
/** Of those other groups nothing is decided here. */
export const specialGroup = rule("special-group", cites("5.1"), ({ person: { special } }: Told) =>
  special !== undefined && OLD_RULES.includes(special) ? beyond("old-rules") : yes("not-special"),
);

const newbornAge = rule("newborn-age", cites("5.1"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  if (isWithin(asked, born, NINETY_DAYS)) return yes("from-birth");
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
    if (isWithin(asked, born, NINETY_DAYS)) {
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
    if (isWithin(asked, born, NINETY_DAYS)) return born < IN_FORCE ? [{ id: "R7a", cites: cites("5.1") }] : [];
    return [{ ...premise("first-time"), cites: cites("5.1") }];
  },
};

const premise = saying("first-time");
export const saidOfNewborns = { premise };
/** What its words must have a sentence for. */
export const newbornConditions = { newbornAge, specialGroup };
export const newbornReadings = { childSince2025 };
/** The clauses of this file. */
export const newbornClauses = [c51] as const;
