/** What a text names of time. */

/** Months from one to another; `onward` = and ever since. */
export interface Period {
  readonly from: number;
  readonly to: number;
  readonly onward: boolean;
  /** 3月起: nothing says that it goes on to this day. */
  readonly soft?: true;
  /** 3月起一直交: something says that it does, unless something else begins. */
  readonly lasting?: true;
  /** 交到3月: where it began is not said. */
  readonly until?: true;
  /** 2025-04-, and nothing behind the stroke: where it ends is not said. */
  readonly endless?: true;
  /** Its year is not said, and why: what is counted on from it is of no certain year either. */
  readonly guessed?: string;
}

/** A whole day: of payment often, of a month where it is its first. */
export interface NamedDay {
  readonly month: number;
  readonly day: number;
}

/** What a text names: months, whole days, the text between them, and what cannot be. */
export interface Periods {
  readonly periods: readonly Period[];
  readonly days: readonly NamedDay[];
  /** Years named without a month, those between them too. */
  readonly years: readonly number[];
  /** 2024年起: nothing says that they go on to this year. */
  readonly softYears?: true;
  /** Months named with no year to be told for them: 9、10月. */
  readonly bare: readonly number[];
  readonly rest: string;
  readonly problem?: string;
}

/** Whether it is of more than one month. */
export const isStretch = ({ from, to }: Period): boolean => to > from;

/** Why months are not read of which the later ones may be of the next year, or come before the first. */
export const YEAR_TURNED = "跨了年，没写是哪一年";
export const BACKWARDS = "后面的月份比前面的早";
/** Why, and from how many months on, a span is none of a life at work. */
export const TOO_MANY = "月份太多了，请核对";
export const MOST_IN_A_SPAN = 720;
export const tooFar = (year: number): string => `${year} 年太早或太晚了，请核对`;

/** Whether months may go from one year into the next, and name neither: in parts of a sentence they may be read. */
export const isOfTwoYears = ({ problem }: Periods): boolean => problem === YEAR_TURNED || problem === BACKWARDS;

/** A month alone, as a period. */
export const monthAlone = (month: number): Period => ({ from: month, to: month, onward: false });

/** The months of a year; `last`: none after this month. */
export const yearAlone = (year: number, last = Infinity): Period => ({
  from: year * 12,
  to: Math.max(year * 12, Math.min(year * 12 + 11, last)),
  onward: false,
});

/** A period in few letters, all that it says in them. */
export const inShort = ({ from, to, onward, soft, lasting, until, endless, guessed = "" }: Period): string =>
  `${from}-${to}${onward ? "o" : ""}${soft ? "s" : ""}${lasting ? "l" : ""}${until ? "u" : ""}${endless ? "e" : ""}${guessed}`;
