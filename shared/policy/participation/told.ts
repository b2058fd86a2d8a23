/** The facts of taking part as its rules read them. */
import { addMonths, day, daysBetween, month, yearOf, type Day, type Month } from "../base/calendar.ts";
import { samePlace } from "../base/places.ts";
import type { Contribution } from "../facts/facts.ts";
import type { Stance } from "../rules/stance.ts";
import { noting } from "../facts/watched.ts";
import { FACTS_OF, type ParticipationFacts } from "./facts.ts";

type Person = NonNullable<ParticipationFacts["person"]>;
type Newborn = NonNullable<ParticipationFacts["newborn"]>;
type Relative = NonNullable<ParticipationFacts["relative"]>;
type ResidentYear = NonNullable<ParticipationFacts["residentYears"]>[number];

/** One asking, by one way of reading the paper. */
export interface Told {
  readonly region: string;
  readonly asOf: Day;
  readonly person: Person;
  readonly newborn: Newborn;
  readonly relative: Relative;
  readonly residentYears: readonly ResidentYear[] | undefined;
  /** Whether a fact is told, without reading it: where one of two is enough, the one told is read first. */
  readonly tells: (fact: "residentYears" | "newborn.residencePermit") => boolean;
  /** It is a child's question: a newborn is told of, and nobody else. */
  readonly isChild: boolean;
  /** The day on which the person, or the child, joins and pays; not told = the day of asking. */
  readonly joinsOn: Day;
  readonly childJoinsOn: Day;
  readonly figures: Readonly<Record<string, number>>;
  readonly stance: Stance;
}

/** The facts by one way of reading; each fact that a rule reads goes to `note`, told or not: `person.hukou`, `residentYears`. */
export function told(facts: ParticipationFacts, stance: Stance, note: (path: string) => void): Told {
  const { region, newborn = {}, residentYears, figures = {} } = facts;
  const isChild = facts.newborn !== undefined && facts.person === undefined;
  // Whoever tells of a person asks about that person: of a child's question nothing of the kind is asked.
  const person = noting(facts.person ?? {}, FACTS_OF.person, (name) => {
    if (!isChild) note(`person.${name}`);
  });
  const child = noting(newborn, FACTS_OF.newborn, (name) => note(`newborn.${name}`));
  return {
    ...{ region, person, newborn: child, stance, figures },
    relative: noting(facts.relative ?? {}, FACTS_OF.relative, (name) => note(`relative.${name}`)),
    tells: (fact) => (fact === "residentYears" ? residentYears : newborn.residencePermit) !== undefined,
    isChild,
    asOf: day(facts.asOf),
    get residentYears() {
      note("residentYears");
      return residentYears;
    },
    get joinsOn() {
      return day(person.joinsOn ?? facts.asOf);
    },
    get childJoinsOn() {
      return day(child.joinsOn ?? facts.asOf);
    },
  };
}

/** The day of birth, once it is told. */
export const birthOf = ({ newborn: { bornOn } }: Told): Day | undefined =>
  bornOn === undefined ? undefined : day(bornOn);
/** The day of birth is not counted: the last day is so many days after it. */
export const isWithin = ({ childJoinsOn }: Told, born: Day, days: number): boolean =>
  daysBetween(born, childJoinsOn) <= days;

/** Employee medical insurance, whoever pays it. */
export const isEmployees = ({ scheme }: Contribution): boolean => scheme !== "resident";
export const isHere = (asked: Told, region: string | undefined): boolean =>
  region === undefined || samePlace(region, asked.region);

/** Whether a stretch holds that month. */
export const pays = ({ from, to }: Contribution, m: Month): boolean =>
  month(from) <= m && (to === undefined || m <= month(to));

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

/** How a month is insured: on time, back-paid by then, or not at all. What is told is looked at before what is not. */
export function insuredIn(asked: Told, m: Month, by: Month): "on-time" | "late" | undefined {
  const inYears = (): boolean => asked.residentYears?.some(({ year }) => year === yearOf(m)) === true;
  if (asked.tells("residentYears") && inYears()) return "on-time";
  const paid = (asked.person.contributions ?? []).filter((one) => pays(one, m) && isMadeBy(one, by));
  if (paid.some(({ paidIn }) => paidIn === undefined || month(paidIn) <= m)) return "on-time";
  if (inYears()) return "on-time";
  return paid.length > 0 ? "late" : undefined;
}

/** Whether anything is told of how the past was insured. */
export const isPastTold = (asked: Told): boolean =>
  asked.tells("residentYears") || asked.person.contributions !== undefined || asked.residentYears !== undefined;

/** A resident's year, as told in years or in months, and whether it was one here. What is told is looked at before what is not. */
export function residentYear(asked: Told, year: number): "here" | "elsewhere" | undefined {
  const now = month(asked.asOf);
  const whereOf = (all: readonly { readonly region?: string }[]) =>
    all.some(({ region }) => isHere(asked, region)) ? "here" : all.length > 0 ? "elsewhere" : undefined;
  const inYears = () =>
    whereOf((asked.residentYears ?? []).filter((one) => one.year === year && one.paidOn <= asked.asOf));
  const inMonths = () =>
    whereOf(
      (asked.person.contributions ?? []).filter(
        ({ scheme, from, to }) =>
          scheme === "resident" &&
          yearOf(month(from)) <= year &&
          month(from) <= now &&
          (to === undefined || yearOf(month(to)) >= year),
      ),
    );
  const [first, second] = asked.tells("residentYears") ? [inYears, inMonths] : [inMonths, inYears];
  const found = first();
  return found === "here" ? found : (second() ?? found);
}

/** Whether a year holds any month of basic insurance. */
export const isInsuredYear = (asked: Told, year: number, by: Month): boolean =>
  monthsOf(year).some((m) => m <= by && insuredIn(asked, m, by) !== undefined);

/**
 * Whether a year is insured from its first month to its last, or to the day of asking; `joining`: whether the months that only
 * wait for a resident's year already paid for count with it.
 */
export const isWholeYear = (asked: Told, year: number, by: Month, joining: boolean): boolean =>
  monthsOf(year).every((m) => m > by || insuredIn(asked, m, by) !== undefined || (joining && hasJoined(asked, m)));

/** Whether the next year of resident insurance is paid for by that month. */
function hasJoined(asked: Told, m: Month): boolean {
  const next = yearOf(m) + 1;
  const byMonths = (asked.person.contributions ?? []).some(
    ({ scheme, from, paidIn }) =>
      scheme === "resident" && paidIn !== undefined && month(paidIn) <= m && yearOf(month(from)) === next,
  );
  return byMonths || (asked.residentYears ?? []).some(({ year, paidOn }) => year === next && month(paidOn) <= m);
}

const monthsOf = (year: number): Month[] =>
  Array.from({ length: 12 }, (_one, index) => addMonths(month(`${year}-01`), index));
