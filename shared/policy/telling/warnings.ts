/** What in the facts looks odd: people are asked to look again, and the answer takes it as told. */
import { addMonthsToDay, day, month, type Day } from "../base/calendar.ts";
import { lessThan, times, yuan } from "../base/money.ts";
import { placeOf, provinceOf } from "../base/places.ts";
import type { Warning } from "../assessment/assessment.ts";
import type { Facts, PersonFacts } from "../facts/facts.ts";
import { AVERAGE_WAGES } from "../figures/average-wage.ts";
import { MONEY, wageOf } from "../wording/fact-names.ts";
import { NO_WORK_BUT_PAID, baseFrom, birthFar, endedButPaid, moneyFar, spousesOwn } from "../wording/warnings.ts";

/** How far from the average wage an amount is odd. */
const FAR = { over: 3, under: 0.3 } as const;
/** Yuan a month beyond which an amount is odd where no average is held. */
const PLAIN = { over: 200_000, under: 500 } as const;
/** How many months ahead a birth can be expected. */
const MONTHS_AHEAD = 10;

type Whose = "person" | "spouse";

/**
 * The facts that look odd, in the order of the facts: amounts far from what people earn there, a birth further ahead than
 * a pregnancy lasts, facts that contradict each other. `path` is the fact's place, `text` what to look at. Pure; it
 * changes nothing else in the answer.
 */
export function warningsOf(facts: Facts): Warning[] {
  return [
    ...eventWarnings(facts),
    ...personWarnings(facts, "person"),
    ...personWarnings(facts, "spouse"),
    ...figureWarnings(facts),
  ];
}

function eventWarnings({ event, asOf }: Facts): Warning[] {
  if (event?.kind !== "delivery" || event.date === undefined) return [];
  if (event.date <= addMonthsToDay(day(asOf), MONTHS_AHEAD)) return [];
  return [{ id: "event-far", path: "event.date", text: birthFar(day(event.date)) }];
}

function personWarnings(facts: Facts, whose: Whose): Warning[] {
  const told = facts[whose];
  if (told === undefined) return [];
  const { region } = facts;
  const called = (what: string) => (whose === "spouse" ? spousesOwn(what) : what);
  const bases = (told.contributions ?? []).flatMap((stretch, index) =>
    money(`${whose}.contributions.${index}.base`, called(baseFrom(month(stretch.from))), stretch.base, {
      place: stretch.region ?? region,
    }),
  );
  const amounts = (
    ["averageBaseLastYear", "employerAverageWage", "monthlyStipend", "wageBeforeLeave"] as const
  ).flatMap((name) =>
    money(`${whose}.${name}`, called(MONEY[name]), told[name], { place: region, low: name !== "monthlyStipend" }),
  );
  const contradicted = contradictions(facts, told).map(({ name, text }): Warning => {
    return { id: "facts-contradict", path: `${whose}.${name}`, text: called(text) };
  });
  return [...bases, ...amounts, ...contradicted];
}

/** What contradicts the months paid: no work beside a job, an ended contract beside what an employer paid after it. */
function contradictions({ asOf }: Facts, { employed, dismissedOn, contributions = [] }: PersonFacts) {
  const byEmployer = contributions.filter(({ scheme }) => scheme === "employer");
  // A job that begins in a month to come is no job yet.
  const works = byEmployer.some(({ from, to }) => to === undefined && month(from) <= month(asOf));
  const ended = typeof dismissedOn === "string" ? day(dismissedOn) : undefined;
  const paidAfter = (last: Day) => byEmployer.some(({ to }) => to === undefined || month(to) > month(last));
  return [
    ...(employed === false && works ? [{ name: "employed", text: NO_WORK_BUT_PAID }] : []),
    ...(ended !== undefined && paidAfter(ended) ? [{ name: "dismissedOn", text: endedButPaid(ended) }] : []),
  ];
}

/** The caller's own average wages, each beside the one held for its place. */
const figureWarnings = ({ figures = {} }: Facts): Warning[] =>
  Object.entries(figures).flatMap(([key, value]) => {
    const [name, place = "", year = ""] = key.split(":");
    return name === "average-wage" ? money(`figures.${key}`, wageOf(year), value, { place }) : [];
  });

/** A warning where an amount by the month is far from what people earn in a place; `low`: whether it can be too little. */
function money(
  path: string,
  what: string,
  value: number | undefined,
  { place, low = true }: { readonly place: string; readonly low?: boolean },
): Warning[] {
  if (value === undefined) return [];
  const average = latestAverage(place);
  const most = average === undefined ? yuan(PLAIN.over) : times(yuan(average), FAR.over);
  const least = average === undefined ? yuan(PLAIN.under) : times(yuan(average), FAR.under);
  const over = lessThan(most, yuan(value));
  if (!over && !(low && lessThan(yuan(value), least))) return [];
  return [{ id: "money-far", path, text: moneyFar(what, value, over, average) }];
}

/** The average wage of the latest year that is held as official: the place's, else its province's. */
function latestAverage(code: string): number | undefined {
  for (const place of [placeOf(code) ?? `${code.slice(0, 4)}00`, provinceOf(code)]) {
    const held = AVERAGE_WAGES.filter(
      ({ figure, status }) => status === "official" && figure.startsWith(`average-wage:${place}:`),
    );
    const latest = held.sort((a, b) => (a.figure < b.figure ? 1 : -1))[0];
    if (latest) return latest.value;
  }
  return undefined;
}
