/** 渝医保发〔2025〕37号 五、4 and the end: what missed years take off the cap of serious illness; from when the paper holds. */
import { day, month } from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import { amountOf } from "../../participation/amount.ts";
import { isInsuredYear, isPastTold, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { missing, no, rule, yes } from "../../rules/condition.ts";
import { valueOf } from "../../rules/money-of.ts";
import type { Term } from "../../rules/sum.ts";
import { armyWithin, jobUntold } from "./continuity.ts";
import { cites, clause } from "./heading.ts";
import { CAP } from "./incentives.ts";
import { isTwo } from "./newborns.ts";
import { countsSince, FIRST_YEAR, joinedYear, yearsTo } from "./years.ts";

const c54 = clause("5.4", {
  label: "五、4",
  role: "rule",
  through: "participation",
  summary: "每断保 1 年，大病保险的最高额度降低 4,000 元，最多降 20%；重新参保后的下一年接着参保就恢复。",
  decides: "断保后大病额度降多少",
  conditions: ["years-missed"],
  constants: { loweredYuan: 4000, mostPercent: 20 },
});
const { loweredYuan: LOWERED, mostPercent: MOST_PERCENT } = c54.says.constants;
/** Missed years that still count in the year joined: going on in the year after rejoining restores the cap. */
function missedYears(asked: Told): number | undefined {
  const years = yearsWithout(asked);
  return years && (isExcused(asked, years.missed) ? 0 : years.missed);
}
/** 五、2: who joins in time after the army is not 未连续参保. */
const isExcused = (asked: Told, missed: number): boolean => missed > 0 && !asked.isChild && armyWithin(asked);
/** Missed years that count, and how many there ever were. */
function yearsWithout(asked: Told): { readonly missed: number; readonly ever: number } | undefined {
  const { isChild, newborn } = asked;
  if (isChild ? newborn.bornOn === undefined : !isPastTold(asked)) return undefined;
  const joins = isChild ? asked.childJoinsOn : asked.joinsOn;
  const born = isChild && newborn.bornOn !== undefined ? day(newborn.bornOn) : undefined;
  if (born !== undefined && !isTwo(born, joins)) return { missed: 0, ever: 0 };
  const since = born === undefined ? FIRST_YEAR : countsSince(asked, born);
  const year = joinedYear(joins);
  let [missed, ever, before] = [0, 0, false];
  for (const one of yearsTo(since, year - 1)) {
    const insured = isInsuredYear(asked, one, month(joins));
    if (!insured) [missed, ever] = [missed + 1, ever + 1];
    else if (before) missed = 0;
    before = insured;
  }
  return { missed: before ? 0 : missed, ever };
}
const yearsMissed = rule("years-missed", cites("5.4"), (asked: Told) => {
  const years = yearsWithout(asked);
  if (years === undefined) {
    return asked.isChild ? missing("birthday-not-told", "newborn.bornOn") : missing("not-told", "residentYears");
  }
  const { missed, ever } = years;
  if (isExcused(asked, missed)) return no("army");
  if (missed > 0 && !asked.isChild && jobUntold(asked)) return missing("job-not-told", "person.employmentChangedOn");
  if (missed > 0)
    return yes("missed", () => ({ missed, yearly: LOWERED, lowered: LOWERED * missed, most: MOST_PERCENT }));
  return ever > 0 ? no("restored", () => ({ ever })) : no("none-missed");
});

/** 五、4. */
export const seriousIllnessCap: TopicRules = {
  topic: "serious-illness-cap",
  isTold: ({ residentYears, figures }) => residentYears !== undefined || figures?.[CAP] !== undefined,
  on: (asked) => (asked.isChild ? asked.childJoinsOn : asked.joinsOn),
  requires: () => [yearsMissed],
  finds: (asked, verdict) => {
    const missed = verdict === "unknown" ? undefined : missedYears(asked);
    return missed === undefined ? {} : { count: missed, ...(missed > 0 && lowered(asked, missed)) };
  },
  actions: (_asked, verdict) => (verdict === "eligible" ? [{ id: "keep-paying", who: "person" }] : []),
};
function lowered({ figures }: Told, missed: number) {
  const cap = figures[CAP];
  const byYears: Term[] = [
    { label: "lowered-a-year", unit: "yuan", value: LOWERED },
    { label: "missed-years", unit: "number", op: "×", value: missed },
  ];
  const share: Term = { label: "most-lowered", unit: "percent", op: "×", value: MOST_PERCENT };
  const key = figurePath(CAP);
  if (cap === undefined) {
    const because = [{ id: "cap-is-high" as const, data: {} }];
    const high = { value: LOWERED * missed, because, figure: CAP, leaves: byYears };
    const unknown: Term = { label: "serious-illness-cap", unit: "yuan", key, missing: true };
    return { amount: amountOf([unknown, share], [high]), missing: [key] };
  }
  const most: Term[] = [{ label: "serious-illness-cap", unit: "yuan", key, value: cap, status: "caller" }, share];
  return { amount: amountOf((valueOf(most) ?? 0) < LOWERED * missed ? most : byYears, []) };
}

const c6 = clause("6", {
  label: "结尾",
  role: "no-decision",
  summary: "从发文那天（2025 年 9 月 9 日）起执行；以前的规定和它不一样的，按这份。",
  decides: "说的是从哪天起、和以前的文件怎么取舍",
});

/** What its words must have a sentence for. */
export const capConditions = { yearsMissed };
/** The clauses of this file. */
export const capClauses = [c54, c6] as const;
