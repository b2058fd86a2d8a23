/** 渝医保发〔2025〕37号 四: incentives for going on, and for years without a claim. */
import { month, yearOf, type Month } from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import { RESIDENT_INCENTIVE } from "../../figures/resident.ts";
import { amountOf } from "../../participation/amount.ts";
import { isHere, isPastTold, isWholeYear, residentYear, type Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { missing, no, rule, yes } from "../../rules/condition.ts";
import { valueOf } from "../../rules/money-of.ts";
import type { DecidedAlternative, Term } from "../../rules/sum.ts";
import type { Reading } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { gapEnds } from "./continuity.ts";
import { cites, clause } from "./heading.ts";
import { isFebruaryOrBefore } from "./window.ts";
import { FIRST_YEAR, yearsTo } from "./years.ts";

const c41 = clause("4.1", {
  label: "四、1",
  role: "rule",
  through: "participation",
  summary:
    "居民医保连续满 4 年后，每多连续 1 年有一次激励；一年没报销也有一次。断了，年数从头数，攒下的金额还在；用掉的零报销激励，当年清零。",
  decides: "有几次激励",
  conditions: ["years-in-a-row", "years-without-claim"],
  constants: { years: 4 },
});
const YEARS_BEFORE = c41.says.constants.years;

/** Years in a row up to now, and the incentives that all rows have earned here. */
function rowOf(asked: Told): { readonly years: number; readonly earned: number } {
  const now = month(asked.asOf);
  const joining = asked.stance.reads(gapEnds, true, false);
  let [years, earned] = [0, 0];
  for (const year of yearsTo(FIRST_YEAR, yearOf(now))) {
    const found = residentYear(asked, year);
    if (found) {
      years++;
      if (years > YEARS_BEFORE && found === "here") earned++;
    } else if (!isStillOpen(year, now) && !isWholeYear(asked, year, now, joining)) years = 0;
  }
  return { years, earned };
}
/** 五、3: a year can be joined to the end of its February. */
const isStillOpen = (year: number, now: Month): boolean => year === yearOf(now) && isFebruaryOrBefore(now);
const yearsInARow = rule("years-in-a-row", cites("4.1", "4.2"), (asked: Told) => {
  if (!isPastTold(asked)) return missing("not-told", "residentYears");
  const { years, earned } = rowOf(asked);
  const data = () => ({ years, earned });
  if (earned > 0) return yes("earned", data);
  return years > YEARS_BEFORE ? no("earned-elsewhere", data) : no("too-few", data);
});

/** 四: going on. */
export const continuityIncentive: TopicRules = {
  topic: "continuity-incentive",
  isTold: ({ residentYears }) => residentYears !== undefined,
  on: ({ asOf }) => asOf,
  requires: () => [yearsInARow],
  finds: (asked, verdict) => (verdict === "unknown" ? {} : incentives(asked, rowOf(asked).earned, "continuity")),
};

const unusedStays: Reading<"unused-sum-stays"> = { id: "unused-sum-stays", cites: cites("4.1") };
/**
 * Whole years here without a claim, and those of which nobody told whether there was one; `uncounted`: whether a year without
 * a claim is told that does not count, of another place, before 2025, or not over yet.
 */
function withoutClaim(asked: Told): { readonly earned: number; readonly untold: number; readonly uncounted: boolean } {
  const now = yearOf(month(asked.asOf));
  const since = asked.stance.reads(unusedStays, FIRST_YEAR, Math.max(FIRST_YEAR, now - 1));
  const over = (asked.residentYears ?? []).filter(
    ({ year, region, paidOn }) => year >= since && year < now && isHere(asked, region) && paidOn <= asked.asOf,
  );
  const years = (of: typeof over): number => new Set(of.map(({ year }) => year)).size;
  return {
    earned: years(over.filter(({ claimed }) => claimed === false)),
    untold: years(over.filter(({ claimed }) => claimed === undefined)),
    uncounted: (asked.residentYears ?? []).some((one) => one.claimed === false && !over.includes(one)),
  };
}
const yearsWithoutClaim = rule("years-without-claim", cites("4.1"), (asked: Told) => {
  if (asked.residentYears === undefined) return missing("not-told", "residentYears");
  const { earned, untold, uncounted } = withoutClaim(asked);
  if (earned > 0) return yes("earned", () => ({ earned }));
  if (untold > 0) return missing("claims-not-told", "residentYears[].claimed");
  return uncounted ? no("none-counts") : no("none");
});

/** 四: no claim. */
export const zeroClaimIncentive: TopicRules = {
  topic: "zero-claim-incentive",
  isTold: ({ residentYears }) => residentYears !== undefined,
  on: ({ asOf }) => asOf,
  requires: () => [yearsWithoutClaim],
  finds: (asked, verdict) => {
    const { earned, untold } = withoutClaim(asked);
    if (verdict === "unknown") return {};
    // How many there are is open while a year is.
    return untold > 0 ? { missing: ["residentYears[].claimed"] } : incentives(asked, earned, "zero-claim");
  },
  premises: (_asked, verdict) => (verdict === "eligible" ? [{ ...premise("sum-not-used"), cites: cites("4.1") }] : []),
};

/** The count is the answer; what one incentive is worth stands in another paper. */
function incentives({ figures }: Told, count: number, kind: "continuity" | "zero-claim") {
  if (count === 0) return { count };
  const key = `resident-incentive:500000:${kind}`;
  const value = figures[key];
  const times: Term = { label: "incentives", unit: "number", op: "×", value: count };
  const one: Term = { label: "incentive", unit: "yuan", key: figurePath(key) };
  if (value !== undefined) {
    const formula: Term[] = [{ ...one, value, status: "caller" }, times];
    const most = mostOf(figures[CAP], valueOf(formula) ?? 0);
    return { count, amount: amountOf(formula, most, most.length > 0 ? [RESIDENT_INCENTIVE.shareOfCap] : []) };
  }
  const { minimum } = RESIDENT_INCENTIVE;
  const leaf: Term = { ...one, value: minimum.value, status: minimum.status };
  const because = [{ id: "unconfirmed-incentive" as const, data: { value: minimum.value } }];
  const least = { value: valueOf([leaf, times]) ?? 0, because, figure: minimum.figure, leaves: [leaf] };
  return {
    count,
    amount: amountOf([{ ...one, missing: true }, times], [least], [minimum]),
    missing: [figurePath(key)],
  };
}
/** 大病保险最高支付限额, as a caller tells it. */
export const CAP = "serious-illness-cap:500000";
/** Where the cap is told: what all incentives together are said to come to at the most. */
function mostOf(cap: number | undefined, sum: number): DecidedAlternative[] {
  if (cap === undefined) return [];
  const { shareOfCap } = RESIDENT_INCENTIVE;
  const leaves: Term[] = [
    { label: "serious-illness-cap", unit: "yuan", key: figurePath(CAP), value: cap, status: "caller" },
    { label: "share", unit: "percent", op: "×", value: shareOfCap.value * 100, status: shareOfCap.status },
  ];
  const value = valueOf(leaves) ?? 0;
  const because = [{ id: "most-incentives" as const, data: {} }];
  return value < sum ? [{ value, because, figure: shareOfCap.figure, leaves }] : [];
}

const premise = saying("sum-not-used");
export const saidOfIncentives = { premise };
/** What its words must have a sentence for. */
export const incentivesConditions = { yearsInARow, yearsWithoutClaim };
export const incentivesReadings = { unusedStays };
/** The clauses of this file. */
export const incentivesClauses = [c41] as const;
