/** What is read out of a pasted record. */
import type { Scheme } from "../../../shared/policy/index.ts";
import type { YesNo } from "../../draft/draft.ts";

/** One month's payment as the text tells it; "" = the text does not say. */
export interface ReadMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly scheme: Scheme | "";
  /** Known to be employee insurance, whoever paid it. */
  readonly employee: boolean;
  readonly maternity: YesNo;
  /** Yuan a month, as digits. */
  readonly base: string;
  readonly onTime: YesNo;
  /** `YYYY-MM`, where it was paid late. */
  readonly paidIn: string;
  /** A place's code; "" = the place asked about, or not said. */
  readonly region: string;
  /** What the text calls a place that has no code here. */
  readonly placeName: string;
  /** Still paid in the months that follow: 至今. */
  readonly onward: boolean;
  /** The lines it is read from, from 1. */
  readonly lines: readonly number[];
}

/** A line and what is to be said of it. */
export interface Remark {
  readonly line: number;
  readonly text: string;
  readonly why: string;
}

/** A month that the text says was not paid. */
export interface MissedMonth {
  readonly month: string;
  readonly why: string;
  readonly lines: readonly number[];
}

/** A whole text, read. Every line that is not blank is in `months`, `missed`, `ignored` or `unread`. */
export interface Reading {
  /** In the order of time; a month can stand here once for each way and place it was paid in. */
  readonly months: readonly ReadMonth[];
  readonly missed: readonly MissedMonth[];
  /** Not about medical or maternity insurance: other insurance, headers, totals. */
  readonly ignored: readonly Remark[];
  readonly unread: readonly Remark[];
}
