/** What a month of contributions costs who pays it herself: from dated figures, or the caller's. */
import { poolOf, provinceOf } from "../base/places.ts";
import type { Facts } from "../facts/facts.ts";
import type { Term } from "../rules/sum.ts";
import { CONTRIBUTION_FIGURES } from "./contributions.ts";
import type { DatedFigure } from "./dated.ts";
import { figurePath } from "./figures.ts";

/** How a month is paid. `maternityOnly`: medical insurance is paid already. */
export interface PriceAsked {
  readonly scheme: "individual" | "resident";
  readonly maternityOnly: boolean;
  readonly tier?: 1 | 2;
  readonly base: number | undefined;
}

/** The price of one month in terms; `atLeast`: her base, or her tier, is not told. */
export interface MonthPrice {
  readonly terms: readonly Term[];
  readonly atLeast: boolean;
}

/** 一年的费用 ÷ 12. */
const YEAR_PRICE = { label: "year-price", unit: "yuan" } as const;
const MONTHLY: Term = { op: "÷", label: "months-a-year", unit: "number", value: 12 };

/** A month of that year. A rate that nobody holds is missing; a year that is not held takes the latest earlier one's. */
export function contributionPrice(
  facts: Pick<Facts, "region" | "figures">,
  year: number,
  asked: PriceAsked,
): MonthPrice {
  const place = poolOf(facts.region);
  const { scheme, tier, base } = asked;
  const rateKey = `contribution-rate:${place}:${scheme}`;
  const given = facts.figures?.[rateKey];
  const prices = asked.maternityOnly ? [] : yearly(`individual-price:${place}:tier-${tier ?? 1}`, year);
  const [price] = prices;
  if (given === undefined && scheme === "individual" && price) {
    const terms: Term[] = [{ ...YEAR_PRICE, ...heldTerm(price, year) }, MONTHLY];
    return { terms, atLeast: tier === undefined };
  }
  if (scheme === "resident" && given === undefined)
    return { terms: [{ ...YEAR_PRICE, missing: true }, MONTHLY], atLeast: false };
  const held = asked.maternityOnly
    ? CONTRIBUTION_FIGURES.find(({ figure }) => figure === `maternity-rate:${place}`)
    : undefined;
  const key = figurePath(rateKey);
  const rate: Term =
    given !== undefined
      ? { op: "×", label: "contribution-rate", unit: "percent", value: percent(given), status: "caller", key }
      : held
        ? { op: "×", label: "contribution-rate", unit: "percent", value: percent(held.value), status: held.status, key }
        : { op: "×", label: "contribution-rate", unit: "percent", missing: true, key };
  return { terms: [baseTerm(facts, place, year, base), rate], atLeast: base === undefined };
}

/** Rates are kept as parts of one. */
const percent = (rate: number): number => Math.round(rate * 1_000_000) / 10_000;

/** The base told, between floor and cap; else the floor. */
function baseTerm(
  { region, figures = {} }: Pick<Facts, "region" | "figures">,
  place: string,
  year: number,
  base?: number,
): Term {
  const bound = (what: "floor" | "cap") => {
    const [told] = callersYears(figures, what, [place, provinceOf(region)], year);
    const [held] = yearly(`contribution-${what}:${provinceOf(region)}`, year);
    return held && Number(held.figure.slice(-4)) > (told?.of ?? 0) ? heldTerm(held, year) : told?.term;
  };
  const common = { label: "contribution-base", unit: "yuan/month" } as const;
  const [floor, cap] = [bound("floor"), bound("cap")];
  if (base === undefined)
    return { ...common, ...(floor ?? { missing: true, key: figurePath(`contribution-floor:${place}:${year}`) }) };
  if (floor && base < floor.value) return { ...common, ...floor };
  if (cap && base > cap.value) return { ...common, ...cap };
  return { ...common, value: base, key: "person.contributions[].base" };
}

/** The caller's own bounds of that year and of earlier ones, the latest first; of one year the place's own. */
function callersYears(
  figures: Readonly<Record<string, number>>,
  what: "floor" | "cap",
  places: readonly string[],
  year: number,
) {
  const told = places.flatMap((place) => {
    const name = `contribution-${what}:${place}:`;
    return Object.entries(figures).flatMap(([key, value]) => {
      const of = key.startsWith(name) ? Number(key.slice(name.length)) : Infinity;
      const term = { value, status: "caller", key: figurePath(key), ...earlier(of, year) } as const;
      return of <= year ? [{ of, term }] : [];
    });
  });
  return told.sort((a, b) => b.of - a.of);
}
/** Of an earlier year: an estimate. */
const earlier = (of: number, year: number) => (of < year ? ({ year: of, estimate: true } as const) : {});

/** The figure of that year, or of the latest earlier one that is held. */
function yearly(name: string, year: number): DatedFigure[] {
  const held = CONTRIBUTION_FIGURES.filter(({ figure }) => figure.startsWith(`${name}:`))
    .map((figure) => ({ figure, of: Number(figure.figure.slice(-4)) }))
    .filter(({ of }) => of <= year)
    .sort((a, b) => b.of - a.of);
  return held.slice(0, 1).map(({ figure }) => figure);
}

function heldTerm({ figure, value, status }: DatedFigure, year: number) {
  return { value, status, key: figurePath(figure), ...earlier(Number(figure.slice(-4)), year) };
}
