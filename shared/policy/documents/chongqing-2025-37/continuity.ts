/**
 * 渝医保发〔2025〕37号 五、2: who goes on without a break, asked month by month when an expense is paid and once when somebody
 * joins; who waits, and how long.
 */
import { addMonths, day, firstDay, month, type Day, type Month } from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import { RESIDENT_WAITING } from "../../figures/resident.ts";
import type { Course } from "../../months/course.ts";
import { at, type Walk } from "../../months/walk.ts";
import { amountOf } from "../../participation/amount.ts";
import { insuredIn, isPastTold, type Told } from "../../participation/told.ts";
import type { Found } from "../../participation/topic.ts";
import { act, missing, rule, yes } from "../../rules/condition.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import type { DecidedAlternative, Term } from "../../rules/sum.ts";
import { R1, within } from "../../shared-rules/gaps.ts";
import { reading } from "../../shared-rules/readings.ts";
import { cites, clause } from "./heading.ts";

const c52 = clause("5.2", {
  label: "五、2",
  role: "rule",
  summary:
    "2025 年起，没有参保的、换保险时断缴超过 3 个月的，有等待期，按整月算。跨地区连着参保的，退伍、随军家属就业后 3 个月内参保的，换保险时断缴不超过 3 个月并补上的，算连续。",
  decides: "居民医保要不要等；等多久在别的文件里",
  conditions: ["waiting-over", "continuous"],
  constants: { gap: 3, since: "2025-01" },
  assumes: { months: 12 },
});
/** 中断缴费不超过 3 个月; 3 个月内. */
export const GAP = c52.says.constants.gap;

/**
 * The months directly before `to` that are not insured on time, three at the most, and whether all of them were back-paid
 * (且缴纳中断期间医保费); `undefined` after a longer gap. `how`: how a month of any basic insurance, anywhere, was paid.
 */
function gapBefore(
  to: Month,
  how: (m: Month) => "on-time" | "late" | undefined,
): { readonly months: number; readonly healed: boolean } | undefined {
  let healed = true;
  for (let months = 0; months <= GAP; months++) {
    const paid = how(addMonths(to, -1 - months));
    if (paid === "on-time") return { months, healed };
    if (paid === undefined) healed = false;
  }
  return undefined;
}

/** A month of any basic insurance, on time or late. */
export interface Insured {
  readonly late: boolean;
}
/** The months of any basic insurance, anywhere. */
export const anyInsurance = (counts: Course<Insured>["counts"]): Course<Insured> => ({
  start: { late: false },
  counts,
  excuses: () => true,
  closes: () => false,
  pays: (_before, { late }) => ({ late }),
});
const paidHow = (insured: Insured | undefined) => insured && (insured.late ? "late" : "on-time");

/** Whether no gap, or a healed one, lies before that month. */
function attaches(to: Month, any: Walk<Insured>, stance: Stance): boolean {
  const gap = gapBefore(to, (m) => paidHow(at(any, m)));
  return gap?.healed === true && within(stance, gap.months, GAP, cites("5.2"));
}
/** A gap counts to the first month covered (alternative: to the month of joining, as taking part is asked). */
export const gapToCover: Reading<"gap-to-cover"> = { id: "gap-to-cover", cites: cites("5.2") };
/** Whether a stretch from that month on, paid in `made`, goes on from what was insured before. */
export function goesOn(from: Month, made: Month | undefined, any: Walk<Insured>, stance: Stance): boolean {
  if (attaches(from, any, stance)) return true;
  const joinedBefore = made !== undefined && made < from && attaches(made, any, stance);
  return joinedBefore && stance.reads(gapToCover, false, true);
}

/** Whose record begins in or before January 2025 is not asked what was before. */
const COUNTED_SINCE = month(c52.says.constants.since);
export const beganBefore2025: Reading<"began-before-2025"> = { id: "began-before-2025", cites: cites("5.2") };
/** Whether nothing is asked of what was before that month. */
export const isBefore2025 = (from: Month, stance: Stance): boolean =>
  from <= COUNTED_SINCE && stance.reads(beganBefore2025, true, false);

/** How long one waits stands in another paper; a caller's figure says so. */
export const WAITING = "resident-waiting-months:500000";
/** With twelve paid months before the event the waiting, however long, is taken as over. */
export const TWELVE_MONTHS = c52.says.assumes.months;
export const waitingTaken: Reading<"waiting-taken-as-over"> = { id: "waiting-taken-as-over", cites: cites("5.2") };
/** The waiting is over on a day that only a caller's figure gives; why one waits, without the figure and with it. */
export const afterWaiting = <U extends string, K extends string>({ figures }: Told, unknown: U, known: K) => {
  const months = figures[WAITING];
  return months === undefined
    ? missing(unknown, figurePath(WAITING))
    : act(known, { id: "keep-paying" }, () => ({ months }));
};
const r1 = reading(R1, cites("5.2"));
/** 军人退出现役后、随军未就业配偶实现就业后 3 个月内. */
export function armyWithin({ person, joinsOn, stance }: Told): boolean {
  const since = person.leftArmyOn ?? (person.special === "military-spouse" ? person.employmentChangedOn : undefined);
  if (since === undefined || since > joinsOn) return false;
  const months = month(joinsOn) - month(day(since));
  return months <= GAP || (months === GAP + 1 && stance.reads(r1, true, false));
}
/** A soldier's wife, and not when she found work. */
export const jobUntold = ({ person }: Told): boolean =>
  person.leftArmyOn === undefined && person.special === "military-spouse" && person.employmentChangedOn === undefined;

/** 断缴 ends in the month of joining (alternative: in that from which the insurance covers). */
export const gapEnds: Reading<"gap-ends-on-joining"> = { id: "gap-ends-on-joining", cites: cites("5.2") };
/** Months of a gap before `to`, and whether each was back-paid; `undefined` where nothing was insured in the time that matters. */
function gapOf(asked: Told, to: Month) {
  const by = month(asked.joinsOn);
  const gap = gapBefore(to, (m) => insuredIn(asked, m, by));
  return gap && within(asked.stance, gap.months, GAP, cites("5.2")) ? gap : undefined;
}
/** Who joins goes on; `attachesTo`: the month up to which one must have been insured, as 五、3 has it. */
export const continuousUpTo = (attachesTo: (asked: Told) => Month) =>
  rule("continuous", cites("5.2"), (asked: Told) => {
    if (armyWithin(asked)) return yes("army");
    if (!isPastTold(asked)) return missing("not-told", "person.contributions");
    const gap = gapOf(asked, attachesTo(asked));
    if (gap?.healed === true) return yes(gap.months === 0 ? "no-gap" : "back-paid");
    if (jobUntold(asked)) return missing("job-not-told", "person.employmentChangedOn");
    if (gap) return afterWaiting(asked, "short-gap", "short-gap");
    return hasPast(asked) ? afterWaiting(asked, "gap", "gap") : afterWaiting(asked, "never", "never");
  });
/** Unless told that nothing was ever paid, and not of an army, which cares for its own. */
const hasPast = ({ person, residentYears = [] }: Told): boolean =>
  person.contributions === undefined ||
  [...person.contributions, ...residentYears].length > 0 ||
  person.special === "military-spouse" ||
  person.leftArmyOn !== undefined;

/** So many whole months, the month in which it starts included when it starts on the 1st. */
function endOfWaiting(since: Day, months: number): Day {
  if (months === 0) return since;
  const first = since.endsWith("-01") ? month(since) : addMonths(month(since), 1);
  return firstDay(addMonths(first, months));
}
/** The waiting, and how long it is: a caller's number, else open, with what two papers are said to have. */
export function waitsFrom({ figures }: Told, waitingFrom: Day, further: () => number): Found {
  const months = figures[WAITING];
  const length = { label: "waiting-months", unit: "months", key: figurePath(WAITING) } as const;
  if (months === undefined) {
    const supposed = supposedLengths(waitingFrom, further());
    return { waitingFrom, amount: amountOf([{ ...length, missing: true }], supposed, Object.values(RESIDENT_WAITING)) };
  }
  const told = amountOf([{ ...length, value: months, status: "caller" }], []);
  return { waitingFrom, from: endOfWaiting(waitingFrom, months), amount: told };
}
/** So much for whoever waits, more for each year missed after the first; what paying for those years leaves of it. */
function supposedLengths(waitingFrom: Day, further: number): DecidedAlternative[] {
  const { fixed, perMissedYear, longBreak, afterLongBreak } = RESIDENT_WAITING;
  const added = perMissedYear.value * further;
  const paid = further + 1 >= longBreak.value ? afterLongBreak.value : fixed.value;
  const alternative = (id: "unconfirmed-waiting" | "unconfirmed-waiting-paid", of: readonly [Term, ...Term[]]) => {
    const months = of.reduce((sum, { value = 0 }) => sum + value, 0);
    const data = { months, from: endOfWaiting(waitingFrom, months) };
    const key = figurePath(WAITING);
    const leaf: Term = { label: "waiting-months", unit: "months", key, value: months, status: "unconfirmed", of };
    return { value: months, because: [{ id, data }], figure: fixed.figure, leaves: [leaf] };
  };
  const part = (label: "waiting-fixed" | "waiting-added", value: number): Term => ({
    ...{ label, unit: "months", value, status: "unconfirmed" },
    ...(label === "waiting-added" && { op: "+" }),
  });
  const whole = added > 0 ? [part("waiting-added", added)] : [];
  return [
    alternative("unconfirmed-waiting", [part("waiting-fixed", fixed.value), ...whole]),
    ...(paid < fixed.value + added ? [alternative("unconfirmed-waiting-paid", [part("waiting-fixed", paid)])] : []),
  ];
}

/** The clauses of this file. */
export const continuityClauses = [c52] as const;
