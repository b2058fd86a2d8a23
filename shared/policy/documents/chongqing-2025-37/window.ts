/**
 * 渝医保发〔2025〕37号 五、3: the months in which one joins as a resident, and from which day that covers or one waits, month by
 * month when an expense is paid and by the day when somebody joins.
 */
import {
  addDays,
  addMonths,
  firstDay,
  lastDay,
  month,
  monthText,
  yearOf,
  type Day,
  type Month,
} from "../../base/calendar.ts";
import { figurePath } from "../../figures/figures.ts";
import type { Situation } from "../../facts/situation.ts";
import type { Payment } from "../../months/book.ts";
import type { Course } from "../../months/course.ts";
import { at, firstFrom, type Walk } from "../../months/walk.ts";
import type { Told } from "../../participation/told.ts";
import type { TopicRules } from "../../participation/topic.ts";
import { beyond, missing, no, rule, unlessMended, yes } from "../../rules/condition.ts";
import type { Case } from "../../rules/line.ts";
import type { Reading, Stance } from "../../rules/stance.ts";
import { saying } from "../../rules/words.ts";
import {
  afterWaiting,
  GAP,
  gapEnds,
  goesOn,
  isBefore2025,
  TWELVE_MONTHS,
  WAITING,
  waitingTaken,
  type Insured,
} from "./continuity.ts";
import { cites, clause } from "./heading.ts";

const c53 = clause("5.3", {
  label: "五、3",
  role: "rule",
  summary:
    "居民医保每年 9 月到次年 2 月交，具体看每年的通知。连续参保的：12 月底前交的，次年 1 月起管；1、2 月交的，下个月 1 日起管。没有连续的，从次年 1 月、交费的次日起，还要等几个月才能报。别的月份交的，都要等。在校大学生一般 9 月交，连续参保的新生从交费的次日起管。",
  decides: "居民医保从哪天起管",
  conditions: ["insured-as-resident", "waiting-over", "in-window", "may-join"],
  constants: { opens: 9, closes: 2, students: 9 },
});
/* 集中参保期…每年9月至次年2月, 在渝大学生…9月: months of the year. */
const { opens: OPENS, closes: CLOSES, students: STUDENTS } = c53.says.constants;
/** In the months of the window that belong to the insurance year itself. */
export const isFebruaryOrBefore = (m: Month): boolean => (m % 12) + 1 <= CLOSES;
/** In those before the insurance year. */
export const isSeptemberOrLater = (m: Month): boolean => (m % 12) + 1 >= OPENS;
const januaryOf = (m: Month): Month => addMonths(m, -(m % 12));
const nextJanuary = (m: Month): Month => addMonths(januaryOf(m), 12);

/**
 * A stretch paid in `made` begins to cover in `covers`; outside the window everybody waits. What is paid from September to
 * December covers from January, whatever months before it are told.
 */
function coverOf(from: Month, made: Month | undefined): { readonly covers: Month; readonly outside: boolean } {
  if (made === undefined) return { covers: from, outside: false };
  const sameYear = yearOf(made) === yearOf(from);
  if (made >= from) return { covers: addMonths(made, 1), outside: !sameYear || !isFebruaryOrBefore(made) };
  if (sameYear && isSeptemberOrLater(made)) return { covers: nextJanuary(made), outside: false };
  return { covers: from, outside: sameYear && !isFebruaryOrBefore(made) };
}
/** Paid in the window, directly after a stretch that ended in December. */
function followsDecember(from: Month, made: Month, any: Walk<Insured>): boolean {
  const january = januaryOf(from);
  const directly = (firstFrom(any, january, () => true) ?? from) >= from;
  return (
    from - january <= CLOSES &&
    at(any, addMonths(january, -1)) !== undefined &&
    directly &&
    (isFebruaryOrBefore(made) || isSeptemberOrLater(made))
  );
}
const isContinuous = (from: Month, made: Month | undefined, any: Walk<Insured>, stance: Stance): boolean =>
  goesOn(from, made, any, stance) ||
  followsDecember(from, made ?? addMonths(from, -1), any) ||
  isBefore2025(from, stance);

/** Where she stands in a month of resident insurance: in the stretch that one payment covers. */
export interface Stand {
  readonly month: Month;
  readonly from?: Month;
  readonly made?: Month;
  readonly covers?: Month;
  /** For who waits: the first whole month of the waiting. */
  readonly waits?: Month;
  /** Months paid in a row before this one, and with it; those up to a late payment are left out. */
  readonly before: number;
  readonly months: number;
}
/** A resident's months, and those of any basic insurance. */
export interface Walks {
  readonly any: Walk<Insured>;
  readonly resident: Walk<Stand>;
}
/** A case of residents. */
export type Asked = Case<Walks>;
/** Where she stands in the event's month. */
export const standsThen = ({ deciding, situation }: Asked): Stand | undefined =>
  at(deciding.resident, situation.event.month);

/** A resident's months. A stretch that is continuous with another inherits its waiting. */
export const residentCourse = (
  stance: Stance,
  any: Walk<Insured>,
  situation: Situation,
  counts: Course<Stand>["counts"],
): Course<Stand> => ({
  start: { month: situation.event.month, before: 0, months: 0 },
  counts,
  excuses: () => true,
  closes: () => false,
  pays: (last, paid, m, { missed }) => {
    const made = madeIn(situation, paid, m);
    const follows = missed === undefined && last.from !== undefined;
    const stays = follows && made === last.made;
    const stretch = stays ? last : begun(m, made, m - last.month <= GAP + 1 ? last : undefined, any, stance);
    const before = follows ? last.months : 0;
    const { from = m } = stretch;
    const afterwards = made !== undefined && made >= from && m <= made;
    return { ...stretch, month: m, before, months: afterwards ? 0 : before + 1 };
  },
});
/** A stretch begun in `from`, paid in `made`. */
function begun(from: Month, made: Month | undefined, last: Stand | undefined, any: Walk<Insured>, stance: Stance) {
  const { covers, outside } = coverOf(from, made);
  const anew = outside || !isContinuous(from, made, any, stance);
  const first = made !== undefined && outside ? addMonths(made, 1) : covers;
  const waits = anew ? first : last?.waits;
  return { from, ...(made !== undefined && { made }), covers, ...(waits !== undefined && { waits }) };
}
/**
 * A plan pays each insurance year in the window before it; of the year of asking only what can still be paid in its window,
 * or all, where the event lies in it.
 */
export function isPlanned({ now, event }: Situation, m: Month): boolean {
  const [year, asked] = [yearOf(m), yearOf(now)];
  return year > asked || (year === asked && (isFebruaryOrBefore(now) || yearOf(event.month) === asked));
}
const madeIn = ({ now }: Situation, paid: Payment, m: Month): Month | undefined =>
  paid.tried ? (yearOf(m) > yearOf(now) ? undefined : now) : paid.paidIn;

/** Whether she does not wait, or no longer does. */
export function isOver({ situation, stance }: Pick<Asked, "situation" | "stance">, stands: Stand): boolean {
  if (stands.waits === undefined) return true;
  const figure = situation.figures[WAITING];
  if (figure !== undefined) return stands.month >= stands.waits + figure;
  return stands.before >= TWELVE_MONTHS && stance.reads(waitingTaken, true, false);
}
/** The waiting, where there is one, is over. */
export const waitingOver = rule("waiting-over", cites("5.2", "5.3"), (asked: Asked) => {
  const { situation } = asked;
  const stands = standsThen(asked);
  if (stands?.waits === undefined) return yes("continuous");
  const { waits, before } = stands;
  const figure = situation.figures[WAITING];
  const data = () => ({ since: monthText(waits), months: before });
  if (isOver(asked, stands)) return yes("over", data);
  if (figure !== undefined) {
    return no("waits", () => ({ ...data(), from: monthText(addMonths(waits, figure)), figure }));
  }
  return unlessMended(missing("waiting-unknown", figurePath(WAITING)));
});

type Window = "early" | "late" | "outside";
/** Paid from September to December for the next year, in January or February for this one, or outside the window. */
export function windowOf(on: Day, isStudent: boolean): Window {
  const m = month(on);
  if (isStudent) return (m % 12) + 1 === STUDENTS ? "early" : "outside";
  return isSeptemberOrLater(m) ? "early" : isFebruaryOrBefore(m) ? "late" : "outside";
}
const isStudent = ({ person: { special } }: Told): boolean => special === "student" || special === "freshman";
/** The window in which somebody joins. */
export const windowFor = (asked: Told): Window => windowOf(asked.joinsOn, isStudent(asked));
const januaryAfter = (on: Day): Day => firstDay(nextJanuary(month(on)));

export const waitsNextDay: Reading<"outside-waits-next-day"> = { id: "outside-waits-next-day", cites: cites("5.3") };
/** The day on which the waiting starts. */
export function waitingStart(asked: Told, joins: Day, window: Window): Day {
  if (window === "early") return januaryAfter(joins);
  if (window === "late") return addDays(joins, 1);
  return asked.stance.reads(waitsNextDay, addDays(joins, 1), firstDay(addMonths(month(joins), 1)));
}
/** The day from which who goes on is covered. */
export function coverageStart({ person, joinsOn }: Told, window: Window): Day {
  if (person.special === "freshman") return addDays(joinsOn, 1);
  return window === "early" ? januaryAfter(joinsOn) : firstDay(addMonths(month(joinsOn), 1));
}
/** The month up to which one must have been insured. */
export function attachesTo(asked: Told): Month {
  const joins = month(asked.joinsOn);
  const covers = month(coverageStart(asked, windowFor(asked)));
  if (windowFor(asked) === "late") return januaryOf(joins);
  return asked.person.special === "freshman" ? joins : asked.stance.reads(gapEnds, joins, covers);
}

/** Paid in the window. */
export const inWindow = rule("in-window", cites("5.3"), (asked: Told) => {
  const window = windowFor(asked);
  if (window === "early" && isStudent(asked)) {
    return yes(asked.person.special === "freshman" ? "early-freshmen" : "early-students");
  }
  if (window !== "outside") return yes(window);
  return isStudent(asked)
    ? afterWaiting(asked, "outside-students", "outside-students")
    : afterWaiting(asked, "outside", "outside");
});

const mayJoin = rule("may-join", cites("5.3"), ({ person: { hukou } }: Told) =>
  hukou === "other" ? beyond("other") : yes("nothing-against"),
);
/** The last day of the window that is open. */
function windowEnds(asked: Told): Day | undefined {
  const window = windowFor(asked);
  if (window === "outside") return undefined;
  const joins = month(asked.joinsOn);
  if (isStudent(asked)) return lastDay(joins);
  return lastDay(addMonths(window === "early" ? nextJanuary(joins) : januaryOf(joins), CLOSES - 1));
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

const premise = saying("who-may-join", "yearly-window");
/** 原则上…具体时间以每年参保筹资文件为准. */
export const yearlyWindow = { ...premise("yearly-window"), cites: cites("5.3") };
export const saidOfWindow = { premise };
/** What its words must have a sentence for. */
export const windowConditions = { inWindow, mayJoin };
export const windowReadings = { waitsNextDay };
/** The clauses of this file. */
export const windowClauses = [c53] as const;
