/** The months that matter beside a record: this one, and the one of the event where it is known. */
import { today } from "../../clock.ts";
import type { Draft } from "../../draft/draft.ts";
import { isDay } from "../../draft/texts.ts";
import { monthNumber } from "./month.ts";

/** As month numbers. */
export interface Moments {
  readonly now: number;
  readonly event: number | undefined;
  /** Months that were read and wait for an answer. */
  readonly doubts?: ReadonlySet<number>;
}

/** This month, and the month of the event where it is told. */
export const momentsOf = ({ event }: Draft): Moments => ({
  now: monthNumber(today()),
  event: isDay(event.date) ? monthNumber(event.date) : undefined,
});
