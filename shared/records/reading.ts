/** What comes out of a record, and what goes back in: the shapes of contract.md, "Records". */
import type { Scheme } from "../policy/index.ts";

/** The insurances that a record can name. */
export const INSURANCES = [
  "employee-medical",
  "resident-medical",
  "maternity",
  "pension",
  "unemployment",
  "work-injury",
] as const;
export type Insurance = (typeof INSURANCES)[number];

/** Whether an insurance is a medical one: those months count; where none is named, `undefined`, they may. */
export const mayBeMedical = (insurance: string | undefined): boolean => insurance?.endsWith("medical") ?? true;

/** What became of a month. */
export const STATES = ["paid", "late", "unpaid", "refunded"] as const;
export type State = (typeof STATES)[number];

/** One month of one insurance, as the record tells it; what it does not tell is left out. */
export interface ReadMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly insurance?: Insurance;
  readonly scheme?: Scheme;
  /** Left out while a question holds the month. */
  readonly state?: State;
  /** `YYYY-MM`, where it was paid later than its month. */
  readonly paidIn?: string;
  /** The last month of an open end: it goes on. */
  readonly open?: true;
  /** Yuan a month. */
  readonly base?: number;
  readonly tier?: 1 | 2;
  /** Six digits, where the record names a place. */
  readonly region?: string;
  readonly lines: readonly number[];
}

/** The lines that months stand on. */
export function linesOf(months: readonly ReadMonth[]): Set<number> {
  const all = new Set<number>();
  for (const { lines } of months) for (const line of lines) all.add(line);
  return all;
}

/** What can be asked of months: who paid, whether it was paid, which insurance, which month, when it was paid, where. */
export const ASKED = ["scheme", "state", "insurance", "month", "paid-in", "region"] as const;
export type Asked = (typeof ASKED)[number];

/** One question for all months of the same doubt. */
export interface Ask {
  readonly id: string;
  readonly what: Asked;
  readonly months: readonly string[];
  readonly lines: readonly number[];
  readonly text: string;
  /** What can be answered; empty: a month `YYYY-MM`, or a place's code where `what` is `region`. */
  readonly options: readonly Option[];
}

/** One possible answer. */
export interface Option {
  readonly value: string;
  readonly label: string;
}

/** A line, and what is to be said of it. */
export interface Remark {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** A whole record, read. Every line that is not blank stands in `months`, `unread` or `ignored`. */
export interface Reading {
  /** In the order of time. */
  readonly months: readonly ReadMonth[];
  readonly asks: readonly Ask[];
  readonly unread: readonly Remark[];
  readonly ignored: readonly Remark[];
}

/** An answer to a question, for all its months or for some. */
export interface Answer {
  readonly ask: string;
  readonly value: string;
  readonly months?: readonly string[] | undefined;
}
