/** The months named in a text, however people and offices write them. The text is NFKC. */
import { inDigits } from "./month-forms.ts";
import type { Periods } from "./period.ts";
import { Scan } from "./scan.ts";
import { rememberedAt } from "./words/remembered.ts";

/** Finds the months in a text; `now` is the month that 至今 means, `year` the one that a bare 3月 is of. */
export const periodsIn: (text: string, now: number, year?: number) => Periods = rememberedAt((text, now, year) =>
  new Scan(inDigits(text, now), now, year).all(),
);

/** Whether a text names a month, with its year or without, or a day of one. */
export function namesMonths(text: string, now: number): boolean {
  const { periods, days, bare } = periodsIn(text, now);
  return periods.length + days.length + bare.length > 0;
}
