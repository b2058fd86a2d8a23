/** A number from outside the documents: what, where and when it holds, where it stands, and how sure it is. */
import { day, type Day } from "../base/calendar.ts";
import type { FigureStatus, FigureUse } from "../assessment/assessment.ts";

/** One figure. `figure` names what, where (a place code, 000000 = nationwide) and, for yearly ones, the year. */
export interface DatedFigure extends FigureUse {
  readonly status: Exclude<FigureStatus, "caller">;
  /** First and last day it holds, inclusive; left out = not known or no end. */
  readonly from?: Day;
  readonly to?: Day;
  /** For an unconfirmed figure: under which condition it would be the right one. */
  readonly if?: string;
  /** Of days of leave: how many more a caesarean brings there. */
  readonly caesarean?: number;
}

/** A figure of one calendar year. */
export const ofYear = (
  figure: string,
  year: number,
  more: Omit<DatedFigure, "figure" | "from" | "to">,
): DatedFigure => ({
  figure: `${figure}:${year}`,
  from: day(`${year}-01-01`),
  to: day(`${year}-12-31`),
  ...more,
});

/** What an answer shows of a figure that it used. */
export const used = ({ figure, value, unit, source, status }: DatedFigure): FigureUse => ({
  figure,
  value,
  unit,
  source,
  status,
});

/** Whether a figure holds on a day. */
export const holdsOn = ({ from, to }: DatedFigure, on: Day): boolean =>
  (from === undefined || from <= on) && (to === undefined || on <= to);
