/** What was read → the record: only what is new, or what the person says is to hold. */
import { emptyStretch, type StretchDraft } from "../../draft/draft.ts";
import { lay } from "../months/lay.ts";
import { monthNumber } from "../months/month.ts";
import { detailsOf, stretchesIn, type Details } from "../months/months.ts";
import type { TakenMonth } from "./taken.ts";

/** The month numbers of which the record says something else. */
export function conflicts(stretches: readonly StretchDraft[], months: readonly TakenMonth[]): number[] {
  return [...byMonth(months)]
    .filter(([month, read]) => !stretchesIn(stretches, month).every((mine) => read.some((each) => agree(mine, each))))
    .map(([month]) => month);
}

/**
 * Adds the months to a record. In a month that the record tells otherwise, `taking` says whether the record stands
 * ("mine") or what was read ("new"). Details that only one of the two tells are kept.
 */
export function addMonths(
  stretches: readonly StretchDraft[],
  months: readonly TakenMonth[],
  taking: "mine" | "new",
): StretchDraft[] {
  const against = new Set(conflicts(stretches, months));
  const laid = new Map(
    [...byMonth(months)]
      .filter(([month]) => taking === "new" || !against.has(month))
      .map(([month, read]) => [month, lanes(read).map((each) => over(stretchesIn(stretches, month), each))]),
  );
  // Beyond the last month read, nothing is touched.
  const last = Math.max(0, ...laid.keys()) + 1;
  const onward = months.filter((read) => read.onward && laid.has(monthNumber(read.month)));
  return lay(stretches, laid, last).map((stretch) =>
    onward.some((read) => read.month === stretch.to && sameLane(stretch, read)) && goesOnFreely(stretch, stretches)
      ? { ...stretch, ongoing: "yes", to: "" }
      : stretch,
  );
}

/** Nothing told by the person stands after the stretch: then it may go on. */
function goesOnFreely({ to, onTime }: StretchDraft, told: readonly StretchDraft[]): boolean {
  return onTime !== "no" && !told.some((mine) => mine.ongoing === "yes" || mine.from > to || mine.to > to);
}

/** One payment a lane: months that lost their difference through an answer are one. */
const lanes = (read: readonly TakenMonth[]): TakenMonth[] =>
  read.filter((each, index) => read.findIndex((other) => sameLane(other, each)) === index);

const sameLane = (a: Lane, b: Lane): boolean => a.scheme === b.scheme && a.region === b.region;
type Lane = Pick<StretchDraft, "scheme" | "region">;

const SPOKEN = ["maternity", "tier", "base", "onTime", "paidIn"] as const;

/** Same scheme and place, and no detail that both tell differently. */
const agree = (mine: StretchDraft, read: TakenMonth): boolean =>
  sameLane(mine, read) && SPOKEN.every((name) => mine[name] === "" || read[name] === "" || mine[name] === read[name]);

/** What was read, over what the record tells of the same lane. */
function over(mine: readonly StretchDraft[], read: TakenMonth): Details {
  const under = detailsOf(mine.find((stretch) => sameLane(stretch, read)) ?? emptyStretch);
  const late = (read.onTime || under.onTime) === "no";
  return {
    ...under,
    scheme: read.scheme,
    region: read.region,
    maternity: read.maternity || under.maternity,
    tier: read.tier || under.tier,
    base: read.base || under.base,
    onTime: read.onTime || under.onTime,
    paidIn: late ? read.paidIn || under.paidIn : "",
    lateReason: late ? under.lateReason : "",
  };
}

function byMonth(months: readonly TakenMonth[]): Map<number, TakenMonth[]> {
  const all = new Map<number, TakenMonth[]>();
  for (const read of months) {
    const month = monthNumber(read.month);
    all.set(month, [...(all.get(month) ?? []), read]);
  }
  return all;
}
