/** A sentence in parts, each with months and its own way of paying, and the year of months that name none. */
import { spokenMonth, yearOf } from "../calendar.ts";
import { isOfTwoYears, isStretch, type Period, type Periods } from "../period.ts";
import { periodsIn } from "../periods.ts";
import { insurancesIn } from "../words/insurances.ts";
import { isPlaceName } from "../words/places.ts";
import {
  cutAfterStates,
  FOLLOWING,
  EXCEPT,
  EXCEPTED,
  exceptedApart,
  goesOn,
  MADE_UP,
  NEXT_MONTH,
  PAID_IN,
  saidState,
  saysMissed,
  takesBack,
} from "../words/spoken.ts";
import { payersIn } from "./cells.ts";

/** More letters than a sentence has. */
const LONGEST = 500;

/** The parts of a sentence: 3月到8月单位交，9月起自己交. */
export const clausesOf = (text: string, now: number): string[] =>
  partsOf(text, now).flatMap((part) => (part.length > LONGEST ? [part] : goingOn(part, now)));

/** 3月到6月单位交，之后一直自己交: what is told to follow begins in the month after; 次月断了 is of that month alone. */
function goingOn(clause: string, now: number): string[] {
  const next = NEXT_MONTH.exec(clause);
  const [, before = "", after = ""] = next ?? FOLLOWING.exec(clause) ?? [];
  const last = before === "" ? undefined : periodsIn(before, now).periods.at(-1);
  // 3月起交，次月断了: the month after it began.
  const end = last?.onward === true ? (next && last.soft === true ? last.from : undefined) : last?.to;
  if (end === undefined || end >= now || namesWhole(after, now)) return [clause];
  const names = insurancesIn(before).length > 0 ? [] : insurancesIn(after).map(({ name }) => name);
  const paid = [before, ...names].join(" ");
  if (next) return [paid, `${spokenMonth(end + 1)}${after}`];
  const places = after.split(/\s/).some(isPlaceName) ? [] : before.split(/[\s,;、\d年月]+/).filter(isPlaceName);
  return [paid, [`${spokenMonth(end + 1)}起`, ...places, after].join(" ")];
}

function partsOf(given: string, now: number): string[] {
  if (given.length > LONGEST) return [given];
  const text = exceptedApart(given);
  const read = periodsIn(text, now);
  const { periods, bare, days, years } = read;
  const excepts = text.includes(",") && text.split(",").some((part) => EXCEPT.test(part) || EXCEPTED.test(part));
  // 11月交，12月和1月断了: each part may have a year of its own.
  const single = periods.length + bare.length + days.length + years.length < 2 && !isOfTwoYears(read);
  if (single && !excepts) return [text];
  const sentences = opened(text)
    .split(/[,;。]/)
    .map((part) => part.replace(EXCEPT, "$1没交").replace(EXCEPTED, "$1没交"));
  if (sentences.length < 2) {
    const marked = cutAfterStates(text);
    return marked.every((part) => namesWhole(part, now)) ? [...marked] : [text];
  }
  const parts: string[] = [];
  const ofYear = (part: string) => periodsIn(part, now).years.some((year) => years.includes(year));
  for (const part of sentences) {
    const last = parts.at(-1);
    const begins =
      (namesWhole(part, now) || ofYear(part)) &&
      !(MADE_UP.test(part) && saysMissed(last ?? "")) &&
      !(ENDS_LAST.test(part) && isOpenEnded(last ?? "", now));
    if (last === undefined || begins) parts.push(part);
    // 已缴，4月除外，单位医保: what follows is said of what the exception was taken from.
    else if (/^[^没]*\d月(?:份)?没交$/.test(last) && parts.length === 2 && !MADE_UP.test(part))
      parts[0] = `${parts[0] ?? ""},${part}`;
    else parts[parts.length - 1] = `${last},${part}`;
  }
  const saying = parts.filter(
    (part) => payersIn(part).length > 0 || /职工|居民|开始[交缴]/.test(part) || saidState(part) !== undefined,
  );
  if (saying.length > 1 || parts.some(ofYear)) return parts;
  // 1月到5月交，3月退费了: what is said of one month is not said of the stretch.
  const [only] = saying;
  const at = only === undefined ? -1 : parts.indexOf(only);
  const apart =
    only !== undefined &&
    takesBack(only) &&
    parts.slice(0, at).some((part) => periodsIn(part, now).periods.some(isStretch));
  return apart ? parts : [text];
}

/** 1-4月(4月未到账)单位交: what is taken back between brackets stands apart, behind the rest. */
function opened(text: string): string {
  const apart: string[] = [];
  const rest = text.replace(/\(([^()]*\d\s*月[^()]*)\)/g, (whole, inner: string) => {
    if (!EXCEPT.test(inner) && !takesBack(inner)) return whole;
    apart.push(inner);
    return " ";
  });
  return [rest, ...apart].join(",");
}

/** Whether a part names months, and no mere day of one. */
function namesWhole(part: string, now: number): boolean {
  const { periods, bare } = periodsIn(part, now);
  return periods.length + bare.length > 0;
}

/** 23年3月起单位交，到24年11月: the end of what began before. */
const ENDS_LAST = /^\s*(?:一直|就|然后|最后)*[交缴]?到\D{0,2}\d[\d年]*月(?:份)?(?:为止|止|底)?\s*$/;
const isOpenEnded = (part: string, now: number): boolean =>
  !takesBack(part) && periodsIn(part, now).periods.at(-1)?.soft === true;

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
  const between = yearsWithin(
    { ...last, from: told.reduce((least, { from }) => Math.min(least, from), last.from) },
    first,
  );
  const within = new Set(told.flatMap((period) => (goesOnly(period) && !back ? [] : yearsWithin(period, first))));
  const [year, ...more] = within;
  const end = last.onward ? last.from : last.to;
  const later = first > (end % 12) + 1;
  // 2024年全年交了，2025年1月到4月没交，5月起…: what is told goes on from the last.
  if (!back && yearsWithin(last, first).length === 0 && (later || goesOn(clause)))
    return { year: later ? yearOf(end) : yearOf(end) + 1 };
  // 2月没到账，1月和3月正常.
  if (later !== bare.some((month) => month > (end % 12) + 1) && last.from === last.to) return { year: yearOf(end) };
  const next = last.to + 1;
  // 交到2月，3月开始断缴.
  if (back && !last.onward && goesOn(clause) && (next % 12) + 1 === first) return { year: yearOf(next) };
  if (year !== undefined) return back || more.length > 0 ? {} : { year };
  // 1月、3月、5月交了，2月断了.
  if (back && between.length === 1) return { year: between[0] ?? 0 };
  // 3月到8月单位交，补缴了1、2月: what was made up for came before.
  if (/补/.test(clause) && first < (last.from % 12) + 1) return { year: yearOf(last.from), unsure: true };
  if (later) return { year: yearOf(end) };
  return { year: yearOf(end) + 1, ...(!goesOn(clause) && { unsure: true as const }) };
}

/** 1月起: to which month it goes is not said. */
const goesOnly = ({ onward, soft }: Period): boolean => onward && soft === true;

/** The years in which a period holds this month. */
function yearsWithin({ from, to }: Period, ofYear: number): number[] {
  const years: number[] = [];
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const month = year * 12 + ofYear - 1;
    if (month >= from && month <= to) years.push(year);
  }
  return years;
}

/** 8月没交，9月补上了: what was missed, and the words that tell when it was paid. */
export function madeUpIn(clause: string): { readonly about: string; readonly when: string } | undefined {
  const [, months, of = "", when, , rest = ""] = PAID_IN.exec(clause) ?? [];
  if (months !== undefined && when !== undefined) return { about: `${months} ${of} 补缴 ${rest}`, when };
  const parts = clause.split(",");
  const at = parts.findIndex((part) => MADE_UP.test(part));
  const about = parts.filter((_, place) => place !== at).join();
  return at > 0 && saysMissed(about) ? { about, when: parts[at] ?? "" } : undefined;
}

/** The only month that words name, the first such after `last` where no year is told. */
export function monthAfter(words: string, last: number, now: number): number | undefined {
  const own = periodsIn(words, now);
  const { periods, days } = own.bare.length > 0 ? periodsIn(words, now, yearOf(last)) : own;
  const [only, ...more] = periods;
  if (only === undefined || only.from !== only.to || more.length + days.length > 0) return undefined;
  if (only.from > last) return only.from;
  return own.bare.length > 0 ? only.from + 12 : undefined;
}

/** 2025年5月补缴2025年1月至3月: the first is the month of payment. */
export function paidLater(clause: string, now: number, told: readonly Period[]): Periods | undefined {
  const [, first = "", paid = "", rest = ""] =
    /^([^,;。]*?月份?)([^,;。\d]{0,8}补(?:[缴交收上齐]了?|了))([^,;。]*)$/.exec(clause) ??
    /^([^,;。]*?月份?)([^,;。\d]{0,8}[交缴]了)([^,;。]*\d月(?:份)?的[^,;。]*)$/.exec(clause) ??
    [];
  const last = told.at(-1);
  const when = first === "" ? undefined : periodsIn(first, now, last && yearOf(last.onward ? last.from : last.to));
  const [month, ...more] = when?.periods ?? [];
  if (when === undefined || month === undefined || more.length > 0 || month.from !== month.to) return undefined;
  const about = periodsIn(rest, now, yearOf(month.from));
  if (about.periods.some(({ from }) => from > month.from)) return undefined;
  if (about.periods.length === 0 || about.problem !== undefined || about.days.length > 0) return undefined;
  return { ...about, days: [{ month: month.from, day: 1 }], rest: `${when.rest} ${paid} ${about.rest}` };
}
