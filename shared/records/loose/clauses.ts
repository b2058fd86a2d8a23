/** A sentence in parts, each with months and its own way of paying, and the year of months that name none. */
import { yearOf } from "../calendar.ts";
import { periodsIn, type Period } from "../periods.ts";
import { takesBack } from "../words/spoken.ts";
import { payersIn } from "./cells.ts";

/** More letters than a sentence has. */
const LONGEST = 500;

/** The parts of a sentence: 3月到8月单位交，9月起自己交. */
export function clausesOf(text: string, now: number): string[] {
  if (!/[,;。]/.test(text) || text.length > LONGEST) return [text];
  const parts: string[] = [];
  for (const part of text.split(/[,;。]/)) {
    const last = parts.at(-1);
    if (last === undefined || namesMonths(part, now)) parts.push(part);
    else parts[parts.length - 1] = `${last},${part}`;
  }
  const saying = parts.filter((part) => payersIn(part).length > 0 || takesBack(part));
  if (saying.length > 1) return parts;
  // 1月到5月交，3月退费了: what is said of one month is not said of the stretch.
  const [only] = saying;
  const at = only === undefined ? -1 : parts.indexOf(only);
  const apart = only !== undefined && takesBack(only) && parts.slice(0, at).some((part) => isStretch(part, now));
  return apart ? parts : [text];
}

function namesMonths(part: string, now: number): boolean {
  const { periods, bare } = periodsIn(part, now);
  return periods.length + bare.length > 0;
}

const isStretch = (part: string, now: number): boolean =>
  periodsIn(part, now).periods.some(({ from, to }) => to > from);

/** The year that months without one are of; `unsure`: counted on from what was told before, and not said. */
export interface YearMeant {
  readonly year?: number;
  readonly unsure?: true;
}

/** Counts on from what was told before, as people do; months within it are looked up there. */
export function yearMeant(bare: readonly number[], clause: string, told: readonly Period[]): YearMeant {
  const last = told.at(-1);
  const [first] = bare;
  if (last === undefined || first === undefined) return {};
  const back = takesBack(clause);
  const open = last.onward && last.soft === true;
  const within = new Set(told.flatMap((period) => (open && !back ? [] : yearsWithin(period, first))));
  const [year, ...more] = within;
  if (year !== undefined) return back || more.length > 0 ? {} : { year };
  const end = last.onward ? last.from : last.to;
  if (first > (end % 12) + 1) return { year: yearOf(end) };
  const goesOn = /起|开始|以后|之后|后来|然后|接着|再|又|次年|第二年|转年/.test(clause);
  return { year: yearOf(end) + 1, ...(!goesOn && { unsure: true as const }) };
}

/** The years in which a period holds this month. */
function yearsWithin({ from, to }: Period, ofYear: number): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const month = year * 12 + ofYear - 1;
    if (month >= from && month <= to) years.push(year);
  }
  return years;
}
