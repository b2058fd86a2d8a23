/** 国务院令第 619 号 第七条: how many days of leave, and on which day it ends. It starts on the event's day. */
import type { FigureStatus, FigureUse } from "../assessment/assessment.ts";
import { addDays, addMonths, month, type Day, type Month } from "../base/calendar.ts";
import { provinceOf } from "../base/places.ts";
import { order619Clause } from "../documents/national-order-619/heading.ts";
import type { Occasion, Situation } from "../facts/situation.ts";
import { used, type DatedFigure } from "../figures/dated.ts";
import { callersDays, daysFigure, figurePath, leaveExtensions } from "../figures/figures.ts";
import { NATIONAL_LEAVE } from "../figures/leave.ts";
import type { Reading, Stance } from "../rules/stance.ts";

/** A month of pregnancy is four weeks; alternative: calendar months, the fourth from 18 completed weeks. */
export const fourWeekMonths: Reading<"four-week-months"> = { id: "four-week-months", cites: order619Clause("7") };
/** Payments must go on through the days that the sum counts; alternative: through a longer leave that nobody confirmed. */
export const longerLeave: Reading<"longer-leave"> = { id: "longer-leave", cites: order619Clause("7") };

/** Completed weeks from which a pregnancy is four months old, by either reading. */
export const WEEKS = { fourMonths: 16, fourCalendarMonths: 18 } as const;

/** What is asked of a case here. */
export interface AskedLeave {
  readonly situation: Situation;
  readonly stance: Stance;
}

/** What the days of a leave are made of, by the clause's own words. */
export type LeavePart =
  "delivery" | "dystocia" | "caesarean" | "further-children" | "early-termination" | "late-termination" | "days-told";

/** One part of a leave; `key` where a reader can change it. */
export interface LeaveDays {
  readonly part: LeavePart;
  readonly days: number;
  readonly status: FigureStatus;
  readonly key?: string;
}

/** A leave: its parts added up, and the figures they rest on. */
export interface Leave {
  readonly days: number;
  readonly parts: readonly LeaveDays[];
  readonly figures: readonly FigureUse[];
}

/** 7: whether the pregnancy had lasted four months; `undefined` while nobody told how long. */
function fromFourMonths({ gestationMonths, gestationWeeks }: Occasion, stance: Stance): boolean | undefined {
  if (gestationMonths !== undefined) return gestationMonths >= NATIONAL_LEAVE.lateFromMonth.value;
  if (gestationWeeks === undefined) return undefined;
  return stance.reads(fourWeekMonths, gestationWeeks >= WEEKS.fourMonths, gestationWeeks >= WEEKS.fourCalendarMonths);
}

const official = (part: LeavePart, days: number): LeaveDays => ({ part, days, status: "official" });

const leaveOf = (parts: readonly LeaveDays[], figures: readonly FigureUse[]): Leave => ({
  days: parts.reduce((days, one) => days + one.days, 0),
  parts,
  figures,
});

/**
 * 7: the leave of a birth or of a pregnancy ended, `undefined` while its length decides and is not told. Days told by the
 * caller stand for the 98, or for a termination's.
 */
export function leave(asked: AskedLeave): Leave | undefined {
  const given = callersDays(asked.situation);
  const told: LeaveDays | undefined = given && {
    part: "days-told",
    days: given.value,
    status: "caller",
    key: `figures.${given.figure}`,
  };
  return given && told ? leaveWith(asked, told, given) : nationalLeave(asked);
}

/** What is asked for while the leave is not known: how long the pregnancy lasted, or the days that a surgery brings. */
export function missingForLeave({ event, region }: Situation): string {
  if (event.kind !== "family-planning") return "event.gestationMonths";
  return event.procedure === undefined ? "event.procedure" : figurePath(daysFigure(provinceOf(region), event));
}

/** 7: the leave by the national rule alone, whatever days the caller tells. */
export function nationalLeave(asked: AskedLeave): Leave | undefined {
  const { event } = asked.situation;
  const { delivery, earlyTermination, lateTermination } = NATIONAL_LEAVE;
  if (event.kind === "family-planning") return undefined;
  if (event.kind !== "termination") {
    return leaveWith(asked, official("delivery", delivery.value), used(delivery));
  }
  const late = fromFourMonths(event, asked.stance);
  if (late === undefined) return undefined;
  const figure = late ? lateTermination : earlyTermination;
  return leaveOf([official(late ? "late-termination" : "early-termination", figure.value)], [used(figure)]);
}

/** A leave with other days for a plain birth or the termination; what a birth adds to them stays. */
function leaveWith({ situation: { event } }: AskedLeave, plain: LeaveDays, figure: FigureUse): Leave {
  if (event.kind !== "delivery") return leaveOf([plain], [figure]);
  const { dystocia, furtherChild } = NATIONAL_LEAVE;
  const more = event.fetuses - 1;
  return leaveOf(
    [
      plain,
      ...(event.dystocia ? [official("dystocia", dystocia.value)] : []),
      ...(more > 0 ? [official("further-children", furtherChild.value * more)] : []),
    ],
    [figure, ...(event.dystocia ? [used(dystocia)] : []), ...(more > 0 ? [used(furtherChild)] : [])],
  );
}

/** A longer leave of the province that nobody has confirmed to be paid. */
export interface LongerLeave extends Leave {
  readonly figure: DatedFigure;
}

/** The province's longer leaves of a birth; none where the caller tells the days. */
export function longerLeaves(asked: AskedLeave): LongerLeave[] {
  const { situation } = asked;
  if (situation.event.kind !== "delivery" || callersDays(situation)) return [];
  return leaveExtensions(situation).map((figure) => {
    const plain: LeaveDays = { part: "delivery", days: figure.value, status: figure.status };
    const born = leaveWith(asked, plain, used(figure));
    // One of the two: a caesarean may be recorded as a hard birth. Read only where it brings days.
    const { caesarean: more = 0 } = figure;
    if (more === 0 || situation.event.dystocia || !situation.event.caesarean) return { ...born, figure };
    const parts = [...born.parts, { part: "caesarean" as const, days: more, status: figure.status }];
    return { ...leaveOf(parts, born.figures), figure };
  });
}

/** The last day of the leave: first and last possible, while the length of a pregnancy ended is not told. */
export interface LeaveEnd {
  readonly earliest: Day;
  readonly latest: Day;
}

/** 7: the last day of the leave, by the days that the sum counts. */
export function leaveEnd(asked: AskedLeave): LeaveEnd {
  const { date } = asked.situation.event;
  const last = (days: number): Day => addDays(date, days - 1);
  const found = leave(asked);
  if (found) return { earliest: last(found.days), latest: last(found.days) };
  const { earlyTermination, lateTermination } = NATIONAL_LEAVE;
  return { earliest: last(earlyTermination.value), latest: last(lateTermination.value) };
}

/** The last calendar month that has a day of the leave, however it went and however long it had lasted: at least, at most. */
export interface LeaveAnyway {
  readonly least: Month;
  readonly most: Month;
}

/** No leave of a birth lasts a year. */
const YEAR = 12;

/** 7: what is sure of a leave before any of its facts is looked at. */
export function leaveAnyway({ situation }: AskedLeave): LeaveAnyway {
  const { event } = situation;
  const { delivery, earlyTermination, lateTermination } = NATIONAL_LEAVE;
  const last = ({ value }: { readonly value: number }): Month => month(addDays(event.date, value - 1));
  const year = addMonths(event.month, YEAR);
  if (event.kind === "family-planning" || callersDays(situation)) return { least: event.month, most: year };
  return event.kind === "termination"
    ? { least: last(earlyTermination), most: last(lateTermination) }
    : { least: last(delivery), most: year };
}

/** The last calendar month that has a day of the leave, by our reading or with a longer leave that nobody confirmed. */
export function leaveMonths(asked: AskedLeave): { readonly earliest: Month; readonly latest: Month } {
  const { earliest, latest } = leaveEnd(asked);
  const longest = Math.max(0, ...longerLeaves(asked).map(({ days }) => days));
  if (longest === 0) return { earliest: month(earliest), latest: month(latest) };
  const longer = month(addDays(asked.situation.event.date, longest - 1));
  const end = longer > month(latest) ? asked.stance.reads(longerLeave, month(latest), longer) : month(latest);
  return { earliest: end, latest: end };
}
