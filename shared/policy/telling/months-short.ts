/** How many months a line that is refused lacks, where nothing else stands in its way and that is sure. */
import type { BenefitLine, Condition } from "../assessment/assessment.ts";
import { isSupposed } from "../wording/general.ts";

/** Too few months, of a row before which no gap lies. */
const TOO_FEW: ReadonlySet<string> = new Set(["too-few", "still-waiting"]);
/** Too few are left to begin in. */
const TOO_FEW_LEFT = "too-few-left";
/** That the event's month is still to be paid: beginning would mend it. */
const NOT_OVER = "not-over";

/**
 * So many; nothing where something else is unmet or open, where months before a gap did not count, or where what was counted
 * rests on a fact that nobody told.
 */
export function monthsShort({ verdict, conditions }: BenefitLine): number | undefined {
  if (verdict !== "ineligible") return undefined;
  const unmet = conditions.filter(({ outcome }) => outcome !== "met");
  const counted = unmet.filter(({ reason }) => TOO_FEW.has(reason) || reason === TOO_FEW_LEFT);
  const [one, ...more] = counted;
  if (!one || more.length > 0 || isSupposed(one.observed) || isAfterGap(one)) return undefined;
  const mends = one.reason === TOO_FEW_LEFT;
  const others = unmet.filter((other) => other !== one);
  if (!others.every(({ outcome, reason }) => mends && outcome === "unmet" && reason === NOT_OVER)) return undefined;
  const { wanted, left, counted: had, months } = one.data;
  const told = left ?? had ?? months;
  const lacks = typeof wanted === "number" && typeof told === "number" ? wanted - told : 0;
  return lacks > 0 ? lacks : undefined;
}

const isAfterGap = ({ data: { gapMonths = 0, lastPaid = "" } }: Condition): boolean =>
  gapMonths !== 0 || lastPaid !== "";
