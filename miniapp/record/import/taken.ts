/** What is certain of a reading, as months of the record: places seen from the one asked about. */
import type { Scheme } from "../../../shared/policy/index.ts";
import type { CertainMonth } from "../../../shared/records/index.ts";
import type { YesNo } from "../../draft/draft.ts";
import { provinceOf, samePlace } from "../../places.ts";
import { monthNumber } from "../months/month.ts";

/** One month's payment; "" = the text does not say. */
export interface TakenMonth {
  /** `YYYY-MM`. */
  readonly month: string;
  readonly scheme: Scheme;
  readonly maternity: YesNo;
  readonly tier: "" | "1" | "2";
  /** Yuan a month, as digits. */
  readonly base: string;
  readonly onTime: YesNo;
  readonly paidIn: string;
  /** A place's code; "" = the place asked about, or not said. */
  readonly region: string;
  /** Still paid in the months that follow. */
  readonly onward: boolean;
  readonly lines: readonly number[];
}

/** The months that are certain, seen from `region`. `goesOn`: whether the last ones are paid on and on. */
export function takenMonths(certain: readonly CertainMonth[], region: string, goesOn: YesNo): TakenMonth[] {
  const last = certain.at(-1)?.month;
  return certain.map((read) => ({
    month: read.month,
    scheme: read.scheme,
    maternity: read.maternity === undefined ? "" : read.maternity ? "yes" : "no",
    tier: read.tier === undefined ? "" : read.tier === 1 ? "1" : "2",
    base: read.base === undefined ? "" : String(read.base),
    onTime: read.paidIn === undefined ? "" : "no",
    paidIn: read.paidIn ?? "",
    region: seenFrom(read.region, region),
    onward: read.open || (goesOn === "yes" && read.month === last && read.paidIn === undefined),
    lines: read.lines,
  }));
}

/** A place's code as the record holds it: none for the place asked about, a province's for any other. */
function seenFrom(code: string | undefined, asked: string): string {
  if (code === undefined) return "";
  return asked !== "" && samePlace(code, asked) ? "" : provinceOf(code);
}

/** Whether the record ends this month or the last, and does not say itself that it goes on. */
export function endsNow(certain: readonly CertainMonth[], now: number): boolean {
  const last = certain.at(-1);
  if (last === undefined || last.open || last.paidIn !== undefined) return false;
  const month = monthNumber(last.month);
  return month === now || month === now - 1;
}
