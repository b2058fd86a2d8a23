/** The leaves of an allowance's sum: each is a term, with what it might be instead and under which condition. */
import type { FigureUse } from "../assessment/assessment.ts";
import { addMonths, month } from "../base/calendar.ts";
import { provinceOf } from "../base/places.ts";
import { yearBefore } from "../facts/situation.ts";
import { averageWage, callersDivisor, figurePath, latestAverageWage } from "../figures/figures.ts";
import { decidingIn, type Payment } from "../months/book.ts";
import { moneyOf, valueOf } from "../rules/money-of.ts";
import type { Case } from "../rules/line.ts";
import type { ClauseKey } from "../rules/document.ts";
import type { Condition, Term, TermLabel } from "../rules/sum.ts";
import { leave, longerLeaves, missingForLeave, nationalLeave, type AskedLeave, type Leave } from "./leave.ts";
import { R7b, reading } from "./readings.ts";

/** Another term in a leaf's place. `figure`: the key of the number it rests on. */
export interface Option {
  readonly term: Term;
  readonly because: Condition;
  readonly figure: string;
  readonly figures: readonly FigureUse[];
}

/** A leaf: its term, what may stand instead, the figures it used, and what is missing while it is open. */
export interface Leaf {
  readonly term: Term;
  readonly options: readonly Option[];
  readonly figures: readonly FigureUse[];
  readonly missing: readonly string[];
}

/** A monthly base, looked up when the sum is made. */
export type Basis = (asked: AskedLeave) => Leaf;

const plain = (term: Term): Leaf => ({ term, options: [], figures: [], missing: [] });
const open = (label: TermLabel, key: string, options: readonly Option[] = []): Leaf => ({
  term: { label, unit: "yuan/month", missing: true, key },
  options,
  figures: [],
  missing: [key],
});

/** Something that she tells, in yuan a month. */
const told = (label: TermLabel, key: string, value: number | undefined): Leaf =>
  value === undefined ? open(label, key) : plain({ label, unit: "yuan/month", value, key });

/** 单位上年度职工月平均工资 (Order 619 art. 8). */
export const employersWage: Basis = ({ situation }) =>
  told("employer-average-wage", "person.employerAverageWage", situation.person.facts.employerAverageWage);

/** Her own wage before the leave, where the employer pays (Order 619 art. 8). */
export const wageBeforeLeave: Basis = ({ situation }) =>
  told("wage-before-leave", "person.wageBeforeLeave", situation.person.facts.wageBeforeLeave);
/** The same where only that it is another one matters. */
export const anotherWage: Basis = () => told("wage-before-leave", "person.wageBeforeLeave", undefined);

/**
 * The average wage of the year before the event, in the first of these places that has one; `ask` is whose is asked for. A
 * figure that is not confirmed, or an earlier year's where the year's own is not held at all, only stands as an alternative.
 */
export const averageWageOf =
  (ask: string, places: readonly string[] = [ask]): Basis =>
  ({ situation }) => {
    const year = yearBefore(situation.event);
    const own = averageWage(situation, places, year);
    const label = "average-wage";
    const key = figurePath(own?.figure ?? `average-wage:${ask}:${year}`);
    const leaf = { label, unit: "yuan/month", key } as const;
    if (own && own.status !== "unconfirmed") {
      return { ...plain({ ...leaf, value: own.value, status: own.status }), figures: [own] };
    }
    const found = own ?? latestAverageWage(situation, places, year);
    if (!found) return open(label, key);
    const { value, status, figure } = found;
    const of = Number(figure.slice(-4));
    const because: Condition = own
      ? { id: "unconfirmed-wage", data: { year, value } }
      : { id: "estimated-wage", data: { year, of, value, status } };
    const term: Term = { ...leaf, value, status, ...(own ? {} : { year: of, estimate: true }) };
    return open(label, key, [{ term, because, figure, figures: [found] }]);
  };

/** Her own average base of the year before the event: as told, or over the months paid then that `counts` lets count. */
export const ownAverageBase =
  ({ book, by }: Pick<Case<unknown>, "book" | "by">, counts: (paid: Payment) => boolean): Basis =>
  ({ situation }) => {
    const label = "own-average-base";
    const key = "person.averageBaseLastYear";
    const { averageBaseLastYear } = situation.person.facts;
    if (averageBaseLastYear !== undefined) return told(label, key, averageBaseLastYear);
    const first = month(`${yearBefore(situation.event)}-01`);
    const paid = Array.from({ length: 12 }, (_, n) => decidingIn(book, addMonths(first, n), counts, by));
    const bases = paid.flatMap((one) => (one ? [one.base] : []));
    const of = averageTerms(bases);
    const exact = of && moneyOf(of);
    const value = of && valueOf(of);
    if (!exact || value === undefined) return open(label, key);
    const inexact = exact.parts !== 1;
    return plain({ label, unit: "yuan/month", value, key, ...(inexact && { rounded: true }), of });
  };

/** The months paid alike in one term each, added up and divided by how many there are; none where a base is not told. */
function averageTerms(bases: readonly (number | undefined)[]): Term[] | undefined {
  const groups: { readonly base: number; months: number }[] = [];
  for (const base of bases) {
    if (base === undefined) return undefined;
    const last = groups.at(-1);
    if (last?.base === base) last.months++;
    else groups.push({ base, months: 1 });
  }
  if (groups.length === 0) return undefined;
  const added = groups.map(({ base, months }, index): Term => {
    const of: Term[] = [
      { label: "base", unit: "yuan/month", value: base },
      { op: "×", label: "months", unit: "months", value: months },
    ];
    const value = valueOf(of);
    return {
      ...(index > 0 && { op: "+" }),
      label: "paid-bases",
      unit: "yuan",
      ...(value === undefined ? { missing: true } : { value }),
      of,
    };
  });
  return [...added, { op: "÷", label: "paid-months", unit: "number", value: bases.length }];
}

/** A share of the base, in percent. */
export const shareOf = (percent: number): Leaf => plain({ op: "×", label: "share", unit: "percent", value: percent });

/** The stipend that is topped up. */
export function stipendTaken({ situation }: AskedLeave): Leaf {
  const leaf = told("stipend", "person.monthlyStipend", situation.person.facts.monthlyStipend);
  return { ...leaf, term: { ...leaf.term, op: "-" } };
}

/** How a paper divides a month into days. */
export interface DividedBy {
  /** The paper itself writes 30; else it is a reading. */
  readonly written?: boolean | undefined;
  /** Shown as an alternative besides. */
  readonly shown?: boolean | undefined;
  readonly cites: readonly ClauseKey[];
}

/** R7b: that a month has. */
export const DAYS_A_MONTH = 30;

const monthDays: Term = { op: "÷", label: "days-a-month", unit: "number", value: DAYS_A_MONTH };
/** 365 ÷ 12, which no decimals hold exactly. */
const yearDays: Term = {
  ...monthDays,
  value: 30.42,
  rounded: true,
  of: [
    { label: "days-a-year", unit: "days", value: 365 },
    { op: "÷", label: "months-a-year", unit: "number", value: 12 },
  ],
};

/** R7b: the days that a month is divided into: the caller's, the paper's 30, or 30 as we read it. */
export function divisor({ situation, stance }: AskedLeave, { written, shown, cites }: DividedBy): Leaf {
  const given = callersDivisor(situation);
  if (given) {
    const { value, status } = given;
    return { ...plain({ ...monthDays, value, status, key: figurePath(given.figure) }), figures: [given] };
  }
  if (written) return plain(monthDays);
  const term = stance.reads(reading(R7b, cites), monthDays, yearDays);
  const figure = `allowance-divisor:${provinceOf(situation.region)}`;
  const option: Option = { term: yearDays, because: { id: "days-of-a-year", data: {} }, figure, figures: [] };
  return { ...plain({ ...term, key: figurePath(figure) }), options: shown ? [option] : [] };
}

/** Which days are paid: `national`: by Order 619 alone; `most`: no more than so many, where the contract ends in the leave. */
export interface DaysPaid {
  readonly national?: boolean | undefined;
  readonly most?: number | undefined;
}

/** 7: the days of leave. Longer leaves that nobody confirmed are other days, where they come to more. */
export function daysOfLeave(asked: AskedLeave, { national, most }: DaysPaid): Leaf {
  const found = national ? nationalLeave(asked) : leave(asked);
  if (!found) {
    const missing = missingForLeave(asked.situation);
    return {
      term: { op: "×", label: "days", unit: "days", missing: true, key: missing },
      options: [],
      figures: [],
      missing: [missing],
    };
  }
  const term = daysTerm(found, most);
  const longer = national ? [] : longerLeaves(asked);
  const options = longer.flatMap(({ figure, ...one }): Option[] => {
    const other = daysTerm(one, most);
    const because: Condition = {
      id: "longer-leave",
      data: { days: figure.value, text: figure.if ?? figure.source },
    };
    return other.value === term.value
      ? []
      : [{ term: other, because, figure: figure.figure, figures: one.figures.slice(0, 1) }];
  });
  return { term, options, figures: found.figures, missing: [] };
}

function daysTerm({ days, parts }: Leave, most: number | undefined): Term {
  const cut = Math.max(0, days - (most ?? days));
  const [plainDays] = parts;
  const of: Term[] = parts.map(({ part, days: value, status, key }, index) => ({
    ...(index > 0 && { op: "+" }),
    label: part,
    unit: "days",
    value,
    status,
    ...(key !== undefined && { key }),
  }));
  if (cut > 0) of.push({ op: "-", label: "after-contract", unit: "days", value: cut, key: "person.dismissedOn" });
  return {
    op: "×",
    label: "days",
    unit: "days",
    value: days - cut,
    ...(plainDays && { status: plainDays.status }),
    ...(plainDays?.key !== undefined && { key: plainDays.key }),
    ...(of.length > 1 && { of }),
  };
}
