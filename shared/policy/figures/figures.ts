/** Looks a dated figure up by what, where and when: a value with source and status, or missing. Never the last known. */
import type { FigureUse } from "../assessment/assessment.ts";
import type { EventFacts, EventKind } from "../facts/facts.ts";
import type { Day } from "../base/calendar.ts";
import { AVERAGE_WAGES } from "./average-wage.ts";
import { CONTRIBUTION_FIGURES } from "./contributions.ts";
import { holdsOn, used, type DatedFigure } from "./dated.ts";
import { LEAVE_EXTENSIONS, NATIONAL_LEAVE } from "./leave.ts";
import { RESIDENT_FIGURES } from "./resident.ts";
import { NATIONWIDE, placeOf, poolOf, provinceOf } from "../base/places.ts";

/** What of a situation the figures look at. */
export interface FiguresAsked {
  readonly region: string;
  readonly event: {
    readonly kind: EventKind;
    readonly date: Day;
    readonly procedure?: EventFacts["procedure"] | undefined;
  };
  readonly figures: Readonly<Record<string, number>>;
}

/** Every figure that is loaded, with its source and how sure it is. */
export const policyFigures: readonly DatedFigure[] = [
  ...AVERAGE_WAGES,
  ...Object.values(NATIONAL_LEAVE),
  ...LEAVE_EXTENSIONS,
  ...CONTRIBUTION_FIGURES,
  ...RESIDENT_FIGURES,
];

/** The figures that are kept for a place: its own, its province's, and the country's. */
export const figuresIn = (region: string): readonly DatedFigure[] => {
  const places = [placeOf(region) ?? region, provinceOf(region), NATIONWIDE];
  return policyFigures.filter(({ figure }) => places.includes(figure.split(":")[1] ?? ""));
};

/** The paths a fact can be missing under; a figure's is `figures.` and its key. */
export const figurePath = (key: string): string => `figures.${key}`;

const callers = (situation: FiguresAsked, key: string, unit: string): FigureUse | undefined => {
  const value = situation.figures[key];
  return value === undefined ? undefined : { figure: key, value, unit, source: "你提供的数字", status: "caller" };
};

/** The place asked about, then its province: a caller's figure may stand under either. */
const placesOf = ({ region }: FiguresAsked): string[] => [...new Set([poolOf(region), provinceOf(region)])];

/**
 * Average monthly wage of a year, yuan a month: the caller's first, in the order of the places, then ours.
 * `undefined` when no figure of that year is loaded; an unconfirmed one comes back as such.
 */
export function averageWage(situation: FiguresAsked, places: readonly string[], year: number): FigureUse | undefined {
  const unit = "元/月";
  for (const place of places) {
    const given = callers(situation, `average-wage:${place}:${year}`, unit);
    if (given) return given;
  }
  for (const place of places) {
    const wage = AVERAGE_WAGES.find((one) => one.figure === `average-wage:${place}:${year}`);
    if (wage) return used(wage);
  }
  return undefined;
}

const FIRST_YEAR = Math.min(...AVERAGE_WAGES.map(({ figure }) => Number(figure.slice(-4))));

/** The average wage of the latest year before this one that is held for any of the places, for an estimate. */
export function latestAverageWage(
  situation: FiguresAsked,
  places: readonly string[],
  year: number,
): FigureUse | undefined {
  for (let earlier = year - 1; earlier >= FIRST_YEAR; earlier--) {
    const found = averageWage(situation, places, earlier);
    if (found) return found;
  }
  return undefined;
}

/** A caller's number of days, under the place asked about or its province. */
function callersOwn(situation: FiguresAsked, keyIn: (place: string) => string): FigureUse | undefined {
  for (const place of placesOf(situation)) {
    const given = callers(situation, keyIn(place), "天");
    if (given) return given;
  }
  return undefined;
}

/** Days that a monthly base is divided by, when the caller gave a figure. */
export const callersDivisor = (situation: FiguresAsked): FigureUse | undefined =>
  callersOwn(situation, (place) => `allowance-divisor:${place}`);

/** What days of allowance are kept under: the kind of event, or which surgery it was. */
export const daysFigure = (place: string, event: FiguresAsked["event"]): string => {
  // The procedure is read of surgery alone: what is read is asked.
  const surgery = event.kind === "family-planning" ? event.procedure : undefined;
  return `allowance-days:${place}:${surgery ?? event.kind}`;
};

/** Days of allowance for a plain single delivery, a termination or a surgery: the caller's, if given. */
export const callersDays = (situation: FiguresAsked): FigureUse | undefined =>
  callersOwn(situation, (place) => daysFigure(place, situation.event));

/** The province's longer delivery leaves in force on the event's day. None has been confirmed to be paid by the fund. */
export const leaveExtensions = ({ region, event }: FiguresAsked): DatedFigure[] =>
  LEAVE_EXTENSIONS.filter(
    ({ figure, ...one }) =>
      [`${provinceOf(region)}:delivery`, `${provinceOf(region)}:employer-delivery`].includes(
        figure.slice("allowance-days:".length),
      ) && holdsOn({ figure, ...one }, event.date),
  );
