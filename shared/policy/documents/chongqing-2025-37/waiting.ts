/** 渝医保发〔2025〕37号 五、2 and 3 as questions of taking part: the window, who waits, and how long. */
import {
  addDays,
  addMonths,
  day,
  firstDay,
  lastDay,
  month,
  yearOf,
  type Day,
  type Month,
} from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import { RESIDENT_WAITING } from "../../figures/resident.ts";
import { amountOf } from "../../participation/amount.ts";
import { insuredIn, isPastTold, type Told } from "../../participation/told.ts";
import type { Found, TopicRules } from "../../participation/topic.ts";
import { act, beyond, missing, rule, yes } from "../../rules/condition.ts";
import type { Reading } from "../../rules/stance.ts";
import type { DecidedAlternative, Term } from "../../rules/sum.ts";
import { saying } from "../../rules/words.ts";
import { R1, withinThree } from "../../shared-rules/gaps.ts";
import { reading } from "../../shared-rules/readings.ts";
import { GAP, gapBefore, isFebruaryOrBefore, isSeptemberOrLater, WAITING, WINDOW } from "./continuity.ts";
import { cites } from "./heading.ts";
import { FIRST_YEAR, furtherMissed } from "./years.ts";

/** The waiting is over on a day that only a caller's figure gives; why one waits, without the figure and with it. */
export const afterWaiting = <U extends string, K extends string>({ figures }: Told, unknown: U, known: K) => {
  const months = figures[WAITING];
  return months === undefined
    ? missing(unknown, figurePath(WAITING))
    : act(known, { id: "keep-paying" }, () => ({ months }));
};
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

type Window = "early" | "late" | "outside";
/** Paid from September to December for the next year, in January or February for this one, or outside the window. */
export function windowOf(on: Day, isStudent: boolean): Window {
  const m = month(on);
  if (isStudent) return (m % 12) + 1 === WINDOW.opens ? "early" : "outside";
  return isSeptemberOrLater(m) ? "early" : isFebruaryOrBefore(m) ? "late" : "outside";
}
const isStudent = ({ person: { special } }: Told): boolean => special === "student" || special === "freshman";
const windowFor = (asked: Told): Window => windowOf(asked.joinsOn, isStudent(asked));
const january = (on: Day): Day => day(`${yearOf(month(on)) + 1}-01-01`);

const waitsNextDay: Reading<"outside-waits-next-day"> = { id: "outside-waits-next-day", cites: cites("5.3") };
export function waitingStart(asked: Told, joins: Day, window: Window): Day {
  if (window === "early") return january(joins);
  if (window === "late") return addDays(joins, 1);
  return asked.stance.reads(waitsNextDay, addDays(joins, 1), firstDay(addMonths(month(joins), 1)));
}
function coverageStart({ person, joinsOn }: Told, window: Window): Day {
  if (person.special === "freshman") return addDays(joinsOn, 1);
  return window === "early" ? january(joinsOn) : firstDay(addMonths(month(joinsOn), 1));
}

const OLD_RULES = ["low-income", "out-of-poverty", "prisoner"];
const specialGroup = rule("special-group", cites("5.1"), ({ person: { special } }: Told) =>
  special !== undefined && OLD_RULES.includes(special) ? beyond("old-rules") : yes("not-special"),
);

const inWindow = rule("in-window", cites("5.3"), (asked: Told) => {
  const window = windowFor(asked);
  if (window === "early" && isStudent(asked)) {
    return yes(asked.person.special === "freshman" ? "early-freshmen" : "early-students");
  }
  if (window !== "outside") return yes(window);
  return isStudent(asked)
    ? afterWaiting(asked, "outside-students", "outside-students")
    : afterWaiting(asked, "outside", "outside");
});

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
/** The month up to which one must have been insured. */
function attachesTo(asked: Told): Month {
  const joins = month(asked.joinsOn);
  const covers = month(coverageStart(asked, windowFor(asked)));
  if (windowFor(asked) === "late") return addMonths(joins, -(joins % 12));
  return asked.person.special === "freshman" ? joins : asked.stance.reads(gapEnds, joins, covers);
}
/** Months of a gap, and whether each was back-paid; `undefined` where nothing was insured in the time that matters. */
function gapOf(asked: Told) {
  const by = month(asked.joinsOn);
  const gap = gapBefore(attachesTo(asked), (m) => insuredIn(asked, m, by));
  return gap && withinThree(asked.stance, gap.months, cites("5.2")) ? gap : undefined;
}
const continuous = rule("continuous", cites("5.2"), (asked: Told) => {
  if (armyWithin(asked)) return yes("army");
  if (!isPastTold(asked)) return missing("not-told", "person.contributions");
  const gap = gapOf(asked);
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
/** Whether it is open if the person waits: then nothing is said of how long. */
function isWaitOpen(asked: Told): boolean {
  if (windowFor(asked) === "outside") return false;
  const { reason } = continuous.test(asked);
  return reason === "not-told" || reason === "job-not-told";
}

const starts = (topic: "coverage-starts" | "waiting"): TopicRules => ({
  topic,
  isTold: ({ person = {} }) => (person.joinsOn ?? person.special) !== undefined,
  on: ({ joinsOn }) => joinsOn,
  requires: (asked) => [
    ...(asked.person.special === undefined ? [] : [specialGroup]),
    inWindow,
    // Outside the window everybody waits, whatever was insured before.
    ...(windowFor(asked) === "outside" ? [] : [continuous]),
  ],
  finds: (asked, verdict) => {
    const window = windowFor(asked);
    if (verdict === "not-covered") return {};
    const goesOn = window === "outside" ? undefined : continuous.test(asked);
    if (goesOn?.outcome === "yes") return { from: coverageStart(asked, window) };
    if (isWaitOpen(asked)) return {};
    const next = window === "early" && asked.person.special === "freshman";
    const since = next ? addDays(asked.joinsOn, 1) : waitingStart(asked, asked.joinsOn, window);
    return waitsFrom(asked, since, () => furtherMissed(asked, asked.joinsOn, FIRST_YEAR));
  },
  actions: (asked, verdict) =>
    verdict !== "not-covered" && windowFor(asked) !== "outside" && continuous.test(asked).reason === "short-gap"
      ? [{ id: "back-pay", who: "person" }]
      : [],
  premises: (asked, verdict) => [
    ...(verdict === "unknown" && !isWaitOpen(asked) ? [{ ...premise("length-elsewhere"), cites: cites("5.2") }] : []),
    ...(verdict === "not-covered" ? [] : [yearlyWindow]),
  ],
});
/** 五、2 and 3. */
export const coverageStarts = starts("coverage-starts");
export const waiting = starts("waiting");

const mayJoin = rule("may-join", cites("5.3"), ({ person: { hukou } }: Told) =>
  hukou === "other" ? beyond("other") : yes("nothing-against"),
);
/** The last day of the window that is open. */
function windowEnds(asked: Told): Day | undefined {
  const window = windowFor(asked);
  if (window === "outside") return undefined;
  const joins = month(asked.joinsOn);
  if (isStudent(asked)) return lastDay(joins);
  return lastDay(addMonths(joins, window === "early" ? 13 - (joins % 12) : 1 - (joins % 12)));
}
/** 五、3: when to join as a resident; who may join stands elsewhere. */
export const joinAsResident: TopicRules = {
  topic: "join-as-resident",
  isTold: ({ person }) => person?.joinsOn !== undefined,
  on: ({ joinsOn }) => joinsOn,
  requires: () => [mayJoin],
  beside: () => [inWindow],
  finds: (asked, verdict) => {
    const by = verdict === "eligible" ? windowEnds(asked) : undefined;
    return by === undefined ? {} : { by };
  },
  actions: ({ asOf }, verdict, { by }) =>
    verdict !== "eligible" ? [] : by !== undefined && asOf <= by ? [{ id: "enrol", by }] : [{ id: "enrol" }],
  premises: () => [{ ...premise("who-may-join"), cites: cites("5.3") }, yearlyWindow],
};

const premise = saying("length-elsewhere", "who-may-join", "yearly-window");
/** 原则上…具体时间以每年参保筹资文件为准. */
const yearlyWindow = { ...premise("yearly-window"), cites: cites("5.3") };
export const saidOfWaiting = { premise };
/** What its words must have a sentence for. */
export const waitingConditions = { specialGroup, inWindow, continuous, mayJoin };
export const waitingReadings = { waitsNextDay, gapEnds };
