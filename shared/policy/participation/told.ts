/** The facts of taking part as its rules read them. */
import { addMonths, day, month, yearOf, type Day, type Month } from "../base/calendar.ts";
import { samePlace } from "../base/places.ts";
import type { Contribution } from "../facts/facts.ts";
import type { Stance } from "../rules/stance.ts";
import type { ParticipationFacts } from "./facts.ts";

type Person = NonNullable<ParticipationFacts["person"]>;
type Newborn = NonNullable<ParticipationFacts["newborn"]>;
type ResidentYear = NonNullable<ParticipationFacts["residentYears"]>[number];

/** One asking, by one way of reading the paper. */
export interface Told {
  readonly facts: ParticipationFacts;
  readonly asOf: Day;
  readonly person: Person;
  readonly newborn: Newborn;
  /** The day on which the person, or the child, joins and pays; not told = the day of asking. */
  readonly joinsOn: Day;
  readonly childJoinsOn: Day;
  readonly figures: Readonly<Record<string, number>>;
  readonly stance: Stance;
}

export const told = (facts: ParticipationFacts, stance: Stance): Told => {
  const { person = {}, newborn = {} } = facts;
  return {
    facts,
    person,
    newborn,
    stance,
    asOf: day(facts.asOf),
    joinsOn: day(person.joinsOn ?? facts.asOf),
    childJoinsOn: day(newborn.joinsOn ?? facts.asOf),
    figures: facts.figures ?? {},
  };
};

/** Employee medical insurance, whoever pays it. */
export const isEmployees = ({ scheme }: Contribution): boolean => scheme !== "resident";
export const isHere = ({ facts }: Told, region: string | undefined): boolean =>
  region === undefined || samePlace(region, facts.region);

/** The last month before `before` that such a stretch pays; what is paid only later is not paid yet. */
export function lastMonthPaid(
  { person }: Told,
  before: Month,
  holds: (one: Contribution) => boolean,
  openEnd?: Month,
): Month | undefined {
  const ends = (person.contributions ?? [])
    .filter((one) => holds(one) && month(one.from) < before && isMadeBy(one, before))
    .map((one) => Math.min(one.to === undefined ? (openEnd ?? before) : month(one.to), before - 1));
  return ends.length === 0 ? undefined : (Math.max(...ends) as Month);
}
const isMadeBy = ({ paidIn }: Contribution, by: Month): boolean => paidIn === undefined || month(paidIn) <= by;

/** How a month is insured: on time, back-paid by then, or not at all. */
export function insuredIn({ person, facts }: Told, m: Month, by: Month): "on-time" | "late" | undefined {
  if (facts.residentYears?.some(({ year }) => year === yearOf(m)) === true) return "on-time";
  const paid = (person.contributions ?? []).filter(
    (one) => month(one.from) <= m && (one.to === undefined || m <= month(one.to)) && isMadeBy(one, by),
  );
  if (paid.some(({ paidIn }) => paidIn === undefined || month(paidIn) <= m)) return "on-time";
  return paid.length > 0 ? "late" : undefined;
}

/** Whether anything is told of how the past was insured. */
export const isPastTold = ({ person, facts }: Told): boolean =>
  person.contributions !== undefined || facts.residentYears !== undefined;

/** A resident's year, as told in years or in months. */
export function residentYear({ facts, person, asOf }: Told, year: number): ResidentYear | Contribution | undefined {
  const found = facts.residentYears?.find((one) => one.year === year && one.paidOn <= asOf);
  if (found) return found;
  const now = month(asOf);
  return person.contributions?.find(
    (one) =>
      one.scheme === "resident" &&
      yearOf(month(one.from)) <= year &&
      month(one.from) <= now &&
      (one.to === undefined || yearOf(month(one.to)) >= year),
  );
}

/** Whether a year holds any month of basic insurance. */
export const isInsuredYear = (asked: Told, year: number, by: Month): boolean =>
  monthsOf(year).some((m) => m <= by && insuredIn(asked, m, by) !== undefined);

/** Whether a year is insured from its first month to its last, or to the day of asking. */
export const isWholeYear = (asked: Told, year: number, by: Month): boolean =>
  monthsOf(year).every((m) => m > by || insuredIn(asked, m, by) !== undefined);

const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_one, index) => addMonths(month(`${year}-01`), index));
