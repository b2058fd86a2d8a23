/**
 * The rules, printed: for every constant of a paper people on each side of it. Who they are is written here; what is answered
 * comes from the rules (rows.ts), so that a table can say nothing else than they do.
 */
import type { Benefit, Route } from "../assessment/assessment.ts";
import { addDays, addMonths, addMonthsToDay, day, firstDay, lastDay, month, type Day } from "../base/calendar.ts";
import type { LoadedDocument, PaperId } from "../documents/index.ts";
import type { Facts } from "../facts/facts.ts";
import { TOPICS, type ParticipationFacts, type Topic } from "../participation/facts.ts";
import type { Unit } from "../rules/sum.ts";

const BENEFIT_LINES = [
  "medical-expense/self",
  "medical-expense/spouse",
  "medical-expense/resident",
  "allowance/self",
  "allowance-top-up/self",
  "genetic-testing/self",
] as const satisfies readonly `${Benefit}/${Route}`[];
/** A benefit through a route, or a question of taking part. */
export type LineName = (typeof BENEFIT_LINES)[number] | Topic;
/** All of them, in the order in which a table has them. */
export const LINE_NAMES: readonly LineName[] = [...BENEFIT_LINES, ...TOPICS];

/** What is asked: of a benefit, or of taking part. */
export type AskedFacts = Facts | (ParticipationFacts & { readonly topic: Topic });

/** Somebody beside a constant: `at`, what the constant is compared with, and what she tells. */
export interface Beside {
  readonly at: string;
  readonly facts: (line: LineName) => AskedFacts;
  /** Shown besides: the constant need not part it from its neighbour. */
  readonly aside?: true;
}

interface SweepOf {
  /** Whom the constant parts. */
  readonly lines: readonly LineName[];
  /** What is compared with it. */
  readonly asks: string;
  /** It enters a sum and parts nobody: the sum has it as a leaf of this unit. */
  readonly inSum?: Unit;
}
/** People on the sides of a number. */
export interface NumberSweep extends SweepOf {
  readonly of: "number";
  readonly people: (constant: number) => readonly Beside[];
}
/** People on the sides of a day or a month. */
export interface TextSweep extends SweepOf {
  readonly of: "text";
  readonly people: (constant: string) => readonly Beside[];
}
/** People on the sides of a constant. */
export type Sweep = NumberSweep | TextSweep;

type Told = AskedFacts | ((line: LineName) => AskedFacts);
const told = (facts: Told) => (typeof facts === "function" ? facts : () => facts);

/** Numbers told one by one. */
export const steps =
  (points: (constant: number) => readonly number[], unit: string) =>
  (lines: readonly LineName[], asks: string, make: (n: number) => Told): NumberSweep => ({
    of: "number",
    lines,
    asks,
    people: (constant) => points(constant).map((n) => one(`${n} ${unit}`, make(n))),
  });

/** N − 1, N and N + 1 months. */
export const months = steps((n) => [n - 1, n, n + 1], "个月");
/** The same of years. */
export const years = steps((n) => [n - 1, n, n + 1], "年");
/** A gap: none, one month shorter than N, N, one longer. */
export const gaps: typeof months = (lines, asks, make) => {
  const sweep = months(lines, asks, make);
  return { ...sweep, people: (n) => [aside(one("0 个月", make(0))), ...sweep.people(n)] };
};

/** Somebody beside a constant. */
export const one = (at: string, facts: Told): Beside => ({ at, facts: told(facts) });
/** Shown besides. */
export const aside = (person: Beside): Beside => ({ ...person, aside: true });
const onDays = (points: readonly Day[], make: (on: Day) => Told): Beside[] => points.map((on) => one(on, make(on)));

type MadeOn = (on: Day) => Told;
/** The last day of something, and the next. */
export const lastDayOf = (lines: readonly LineName[], asks: string, make: MadeOn): TextSweep => ({
  of: "text",
  lines,
  asks,
  people: (last) => onDays([day(last), addDays(day(last), 1)], make),
});

/** Days that a number gives. */
export const daysBy =
  (points: (constant: number) => readonly Day[]) =>
  (lines: readonly LineName[], asks: string, make: MadeOn): NumberSweep => ({
    of: "number",
    lines,
    asks,
    people: (constant) => onDays(points(constant), make),
  });
/** The last day of the Nth month after a month, and the first of the next. */
export const windowAfter = (last: string) =>
  daysBy((n) => [lastDay(addMonths(month(last), n)), firstDay(addMonths(month(last), n + 1))]);
/** The day N months after a day, and the next. */
export const monthsAfter = (from: string) =>
  daysBy((n) => [addMonthsToDay(day(from), n), addDays(addMonthsToDay(day(from), n), 1)]);

/** What enters a sum, shown by who gets it. */
export const inSum =
  (unit: Unit) =>
  (lines: readonly LineName[], asks: string, ...people: readonly Beside[]): NumberSweep => ({
    of: "number",
    lines,
    asks,
    people: () => people,
    inSum: unit,
  });

type ClausesOf<Id extends PaperId> = Extract<LoadedDocument, { readonly id: Id }>["clauses"];
type Named<C, In extends "constants" | "assumes"> = C extends { readonly [K in In]: infer N } ? N : unknown;
/** A clause's own, and those of our readings. */
type NumbersOf<C> = Named<C, "constants"> & Named<C, "assumes">;
type NamesOf<C> = keyof NumbersOf<C> & string;
/** A constant's key: its clause and its name. */
export type ConstantOf<Id extends PaperId> = {
  readonly [C in keyof ClausesOf<Id> & string]: `${C} ${NamesOf<ClausesOf<Id>[C]>}`;
}[keyof ClausesOf<Id> & string];
type SweepFor<Id extends PaperId, Key> = Key extends `${infer C} ${infer N}`
  ? C extends keyof ClausesOf<Id>
    ? NumbersOf<ClausesOf<Id>[C]> extends Readonly<Record<N, infer V>>
      ? V extends number
        ? NumberSweep
        : TextSweep
      : never
    : never
  : never;

/** What a paper's table is made from. A constant without people beside it does not compile. */
export interface TableOf<Id extends PaperId> {
  readonly constants: {
    readonly [Key in ConstantOf<Id>]: SweepFor<Id, Key> | readonly SweepFor<Id, Key>[];
  };
  /** Somebody whom the paper answers, by the day that decides which paper is in force; one for each of its lines. */
  readonly onDay: Partial<Readonly<Record<LineName, (on: Day) => AskedFacts>>>;
}
