/** 渝医保发〔2025〕37号 一、4 and 五、1 to 3 as questions of taking part: newborns, the window, and who waits. */
import {
  addDays,
  addMonths,
  addMonthsToDay,
  day,
  daysBetween,
  firstDay,
  lastDay,
  month,
  yearOf,
  type Day,
  type Month,
} from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import { insuredIn, isPastTold, type Told } from "../../participation/told.ts";
import type { Found, TopicRules } from "../../participation/topic.ts";
import { beyond, missing, no, rule, yes } from "../../rules/condition.ts";
import type { Reading } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import { R1 } from "../../shared-rules/gaps.ts";
import { reading } from "../../shared-rules/readings.ts";
import { cites, clause } from "./heading.ts";

const c14 = clause("1.4", {
  label: "一、4",
  role: "rule",
  through: "participation",
  summary: "新生儿 90 天内凭出生医学证明参加居民医保；再大的凭居住证、户口簿等。",
  decides: "宝宝凭什么参保",
  conditions: ["newborn-papers"],
});
const NINETY_DAYS = 90;
const birthOf = ({ newborn: { bornOn } }: Told): Day | undefined => (bornOn === undefined ? undefined : day(bornOn));
/** The day of birth is not counted: the last day is the ninetieth after it. */
const isWithinNinety = ({ childJoinsOn }: Told, born: Day): boolean => daysBetween(born, childJoinsOn) <= NINETY_DAYS;

const papersAtOnce: Reading<"papers-at-once"> = { id: "papers-at-once", cites: cites("1.4") };
const newbornPapers = rule("newborn-papers", cites("1.4"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  const { certificate, residencePermit, household } = asked.newborn;
  const data = () => ({ days: Math.max(0, daysBetween(born, asked.childJoinsOn)) });
  const other = residencePermit === true || household === true;
  if (!isWithinNinety(asked, born)) {
    if (other) return yes("older-with-papers", data);
    const untold = [
      ...(residencePermit === undefined ? ["newborn.residencePermit"] : []),
      ...(household === undefined ? ["newborn.household"] : []),
    ];
    return untold.length > 0 ? missing("papers-not-told", ...untold) : no("older-without-papers", data);
  }
  if (certificate === true) return yes("certificate", data);
  if (other && asked.stance.reads(papersAtOnce, true, false)) return yes("with-papers", data);
  if (certificate === undefined) return missing("certificate-not-told", "newborn.certificate");
  const open = residencePermit === undefined || household === undefined;
  return open ? missing("other-papers-not-told", "newborn.household") : no("without-certificate", data);
});

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
};

const c51 = clause("5.1", {
  label: "五、1",
  role: "rule",
  through: "participation",
  summary: "宝宝 90 天内参保的从出生起能报；不满 2 岁第一次参保的从交费次日起；满 2 岁的要等。别的特殊人群按原来的。",
  decides: "宝宝从哪天起能报；特殊人群怎么等",
  conditions: ["newborn-age", "special-group"],
});
const TWO_YEARS = 24;
const newbornAge = rule("newborn-age", cites("5.1"), (asked: Told) => {
  const born = birthOf(asked);
  if (born === undefined) return missing("birthday-not-told", "newborn.bornOn");
  if (isWithinNinety(asked, born)) return yes("from-birth");
  if (asked.childJoinsOn < addMonthsToDay(born, TWO_YEARS)) return yes("next-day");
  return afterWaiting(asked);
});

const WAITING = "resident-waiting-months:500000";
/** The waiting is over on a day that only a caller's figure gives. */
const afterWaiting = ({ figures }: Told) => {
  const months = figures[WAITING];
  return months === undefined
    ? missing("length-unknown", figurePath(WAITING))
    : { ...yes("waits", () => ({ months })), outcome: "act" as const, act: { id: "keep-paying" as const } };
};
/** So many whole months, the month in which it starts included when it starts on the 1st. */
function endOfWaiting(since: Day, months: number): Day {
  if (months === 0) return since;
  const first = since.endsWith("-01") ? month(since) : addMonths(month(since), 1);
  return firstDay(addMonths(first, months));
}
function waitsFrom(asked: Told, waitingFrom: Day): Found {
  const months = asked.figures[WAITING];
  return { waitingFrom, ...(months !== undefined && { from: endOfWaiting(waitingFrom, months) }) };
}

/** 五、1. */
export const newbornCovered: TopicRules = {
  topic: "newborn-covered",
  isTold: ({ newborn }) => newborn !== undefined,
  on: ({ childJoinsOn }) => childJoinsOn,
  requires: () => [newbornAge],
  finds: (asked) => {
    const born = birthOf(asked);
    if (born === undefined) return {};
    if (isWithinNinety(asked, born)) return { from: born, by: addDays(born, NINETY_DAYS) };
    const { childJoinsOn: joins } = asked;
    if (joins < addMonthsToDay(born, TWO_YEARS)) return { from: addDays(joins, 1) };
    return waitsFrom(asked, waitingStart(asked, joins, windowOf(joins, false)));
  },
  actions: ({ asOf }, _verdict, { by }) => (by !== undefined && asOf <= by ? [{ id: "enrol", by }] : []),
  premises: (asked) => {
    const born = birthOf(asked);
    return born === undefined || isWithinNinety(asked, born) ? [] : [{ ...premise("first-time"), cites: cites("5.1") }];
  },
};

type Window = "early" | "late" | "outside";
/** Paid from September to December for the next year, in January or February for this one, or outside the window. */
function windowOf(on: Day, isStudent: boolean): Window {
  const m = month(on) % 12;
  if (isStudent) return m === 8 ? "early" : "outside";
  return m >= 8 ? "early" : m <= 1 ? "late" : "outside";
}
const isStudent = ({ person: { special } }: Told): boolean => special === "student" || special === "freshman";
const windowFor = (asked: Told): Window => windowOf(asked.joinsOn, isStudent(asked));
const january = (on: Day): Day => day(`${yearOf(month(on)) + 1}-01-01`);

const waitsNextDay: Reading<"outside-waits-next-day"> = { id: "outside-waits-next-day", cites: cites("5.3") };
function waitingStart(asked: Told, joins: Day, window: Window): Day {
  if (asked.person.special === "freshman" && window === "early") return addDays(joins, 1);
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
  if (window !== "outside") return yes(window);
  const found = afterWaiting(asked);
  return isStudent(asked)
    ? { ...found, reason: "outside-students" as const }
    : { ...found, reason: "outside" as const };
});

const GAP = 3;
const r1 = reading(R1, cites("5.2"));
/** 军人退出现役后、随军未就业配偶实现就业后 3 个月内. */
function armyWithin({ person, joinsOn, stance }: Told): boolean {
  const { leftArmyOn, special, employmentChangedOn } = person;
  const since = leftArmyOn ?? (special === "military-spouse" ? employmentChangedOn : undefined);
  if (since === undefined || since > joinsOn) return false;
  const months = month(joinsOn) - month(day(since));
  return months <= GAP || (months === GAP + 1 && stance.reads(r1, true, false));
}

const gapEnds: Reading<"gap-ends-on-joining"> = { id: "gap-ends-on-joining", cites: cites("5.2") };
/** The month up to which one must have been insured. */
function attachesTo(asked: Told): Month {
  const joins = month(asked.joinsOn);
  const covers = month(coverageStart(asked, windowFor(asked)));
  if (windowFor(asked) === "late") return addMonths(joins, -(joins % 12));
  return asked.person.special === "freshman" ? joins : asked.stance.reads(gapEnds, joins, covers);
}
/** Months of a gap, and whether each was back-paid; `undefined` where nothing was insured in the time that matters. */
function gapOf(asked: Told): { readonly months: number; readonly healed: boolean } | undefined {
  const by = month(asked.joinsOn);
  const to = attachesTo(asked);
  let healed = true;
  for (let months = 0; months <= GAP; months++) {
    const how = insuredIn(asked, addMonths(to, -1 - months), by);
    if (how === "on-time") return { months, healed };
    if (how === undefined) healed = false;
  }
  return undefined;
}
const continuous = rule("continuous", cites("5.2"), (asked: Told) => {
  if (armyWithin(asked)) return yes("army");
  if (!isPastTold(asked)) return missing("not-told", "person.contributions");
  const gap = gapOf(asked);
  if (gap?.healed === true) return yes(gap.months === 0 ? "no-gap" : "back-paid");
  if (asked.person.special === "military-spouse" && asked.person.employmentChangedOn === undefined) {
    return missing("job-not-told", "person.employmentChangedOn");
  }
  const found = afterWaiting(asked);
  return gap ? { ...found, reason: "short-gap" as const } : { ...found, reason: "gap" as const };
});

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
    const open = goesOn?.reason === "not-told" || goesOn?.reason === "job-not-told";
    return open ? {} : waitsFrom(asked, waitingStart(asked, asked.joinsOn, window));
  },
  actions: (asked, verdict) =>
    verdict !== "not-covered" && windowFor(asked) !== "outside" && continuous.test(asked).reason === "short-gap"
      ? [{ id: "back-pay", who: "person" }]
      : [],
  premises: (_asked, verdict) =>
    verdict === "unknown" || verdict === "pending" ? [{ ...premise("length-elsewhere"), cites: cites("5.2") }] : [],
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
    const by = windowEnds(asked);
    return by === undefined || verdict !== "eligible" ? {} : { by };
  },
  actions: ({ asOf }, verdict, { by }) =>
    verdict !== "eligible" ? [] : by !== undefined && asOf <= by ? [{ id: "enrol", by }] : [{ id: "enrol" }],
  premises: () => [{ ...premise("who-may-join"), cites: cites("5.3") }],
};

const premise = saying("first-time", "length-elsewhere", "who-may-join");
export const saidOfWaiting = { premise };
/** What its words must have a sentence for. */
export const waitingConditions = { newbornPapers, newbornAge, specialGroup, inWindow, continuous, mayJoin };
export const waitingReadings = { papersAtOnce, waitsNextDay, gapEnds };
/** The clauses of this file. */
export const newbornClauses = [c14, c51] as const;
