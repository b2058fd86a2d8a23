/** What a plan costs beyond what would be paid anyway: dated figures or the caller's, beside what is gained. */
import { addMonths, month, yearOf, type Month } from "../base/calendar.ts";
import type { Contribution } from "../facts/facts.ts";
import { contributionPrice, type MonthPrice } from "../figures/price.ts";
import { isOpen } from "../rules/line.ts";
import { moneyOf, valueOf } from "../rules/money-of.ts";
import type { Term } from "../rules/sum.ts";
import { termWords } from "../wording/sums.ts";
import type { Costs } from "./answer.ts";
import type { Candidate } from "./candidates.ts";
import { changedIn, type Outlook } from "./lines.ts";
import { isIn, monthsFrom } from "./record.ts";

/** What she pays besides: months up to the one that the best of the lines gained needs. Nothing where another one pays. */
export function costsOf(now: Outlook, { move, whose = "person" }: Candidate, then: Outlook): Costs | undefined {
  if (!move || move.who !== "person") return undefined;
  const { scheme } = move.pays;
  if (scheme !== "individual" && scheme !== "resident") return undefined;
  const [before, after] = [now, then].map(({ facts }) => facts[whose]?.contributions ?? []);
  const last = lastNeeded(now, then);
  const begin = Math.min(month(now.facts.asOf), ...(after ?? []).map(({ from }) => month(from))) as Month;
  const base = latestBase(before ?? []);
  const extra = monthsFrom(begin, last).flatMap((m) => {
    const [was, is] = [before ?? [], after ?? []].map((record) => paidAs(record, scheme, m));
    if (!is || (was && was.maternity === is.maternity) || (was && scheme === "resident")) return [];
    const asked = { scheme, maternityOnly: was !== undefined, ...(is.tier && { tier: is.tier }), base };
    return [{ month: m, price: contributionPrice(now.facts, yearOf(m), asked) }];
  });
  return extra.length === 0 ? undefined : summed(extra);
}

/** The stretch that pays a month so. */
const paidAs = (record: readonly Contribution[], scheme: string, m: Month): Contribution | undefined =>
  record.find((one) => one.scheme === scheme && isIn(one, m));

/** The base told for the latest month. */
const latestBase = (record: readonly Contribution[]): number | undefined =>
  [...record].sort((a, b) => (a.from < b.from ? 1 : -1)).find(({ base }) => base !== undefined)?.base;

/** The last month to pay for what is gained: the event's, or the one before the first day, where that is later. */
function lastNeeded(now: Outlook, then: Outlook): Month {
  const { event, asOf } = now.facts;
  const gained = changedIn(now, then).filter(isOpen);
  const ends = gained.flatMap(({ from }) => (from === undefined ? [] : [addMonths(month(from), -1)]));
  return Math.max(month(event?.date ?? asOf), ...ends) as Month;
}

interface Priced {
  readonly month: Month;
  readonly price: MonthPrice;
}

/** Months of one price in one term each, added up. */
function summed(extra: readonly Priced[]): Costs {
  const groups = new Map<string, { readonly price: MonthPrice; months: number }>();
  for (const { price } of extra) {
    const key = JSON.stringify(price.terms);
    const group = groups.get(key);
    if (group) group.months++;
    else groups.set(key, { price, months: 1 });
  }
  const parts = [...groups.values()].map(({ price, months }): Term[] => [
    ...price.terms,
    { op: "×", label: "months", unit: "months", value: months },
  ]);
  const [only] = parts;
  const formula = parts.length === 1 && only ? only : parts.map(partOf);
  const value = valueOf(formula);
  const prices = [...groups.values()].map(({ price }) => price);
  return {
    months: extra.length,
    ...(value !== undefined && { value }),
    ...(value !== undefined && prices.some(({ atLeast }) => atLeast) && { atLeast: true }),
    ...(prices.some(({ terms }) => terms.some(({ estimate }) => estimate)) && { estimate: true }),
    formula: formula.map(termWords),
  };
}

/** A sum of its own within the whole. */
function partOf(of: readonly Term[], index: number): Term {
  const exact = moneyOf(of);
  const value = valueOf(of);
  return {
    ...(index > 0 && { op: "+" }),
    label: "months-paid",
    unit: "yuan",
    ...(value === undefined ? { missing: true } : { value }),
    ...(exact && exact.parts !== 1 && { rounded: true }),
    of,
  };
}
