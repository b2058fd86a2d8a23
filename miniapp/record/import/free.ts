/** Lines without a table: lists of months, sentences, headings over lists. */
import { numbersOf, textOf, type Line } from "./lines.ts";
import { dayPeriod, periodsIn, type Period } from "./periods.ts";
import { readRow, type Outcome, type Row, type Setting } from "./row.ts";
import { insuranceIn, isHeading, isTotal, payerIn, statusIn, strangeWord } from "./words.ts";

/** What a line comes to: a row, words that hold for the lines below, or nothing to do with payments. */
export type FreeOutcome = Outcome | { readonly heading: Row };

/** Reads the words of a line (NFKC) under the headings above it; `source` is where they stand. */
export function readFree(line: string, above: Row, setting: Setting, source: Line): FreeOutcome {
  const clauses = clausesOf(line, setting.now);
  let year: number | undefined;
  const outcomes = clauses.map((clause) => {
    const outcome = readClause(clause, above, setting, source, year);
    if ("entries" in outcome) year = Math.floor((outcome.entries.at(-1)?.month ?? 0) / 12);
    return outcome;
  });
  const [only] = outcomes;
  if (only !== undefined && outcomes.length === 1) return only;
  const refused = outcomes.find((outcome) => !("entries" in outcome));
  return refused ?? { entries: outcomes.flatMap((outcome) => ("entries" in outcome ? outcome.entries : [])) };
}

/** A sentence is cut where each part has months and its own way of paying: 3月到8月单位交，9月起自己交. */
function clausesOf(line: string, now: number): string[] {
  const parts: string[] = [];
  for (const part of line.split(/[,;。]/)) {
    const last = parts.at(-1);
    const hasMonths = periodsIn(part, now, 2000).periods.length > 0;
    if (last === undefined || hasMonths) parts.push(part);
    else parts[parts.length - 1] = `${last},${part}`;
  }
  const saying = parts.filter((part) => payersIn(part).length > 0 || saysUnpaid(part));
  return saying.length > 1 ? parts : [line];
}

const AMOUNTS = /(?:个人|单位|公司|财政)(?:缴费|缴纳|应缴|实缴|部分|缴|交)(?:额|金额|部分)?[:\s]*-?[\d.,]+\s*元?/g;

const wordsOf = (text: string): string[] => text.split(/[\s,、;:|()\d]+/).filter((word) => word !== "");
const payersIn = (text: string) => [
  ...new Set(wordsOf(text.replace(AMOUNTS, " ")).flatMap((word) => payerIn(word) ?? [])),
];
const saysUnpaid = (text: string): boolean => statusIn(text) === "unpaid" || /断(?:了|$|\s)|没有交/.test(text);

function readClause(clause: string, above: Row, setting: Setting, source: Line, yearBefore?: number): FreeOutcome {
  const { periods, days, years, rest, problem } = periodsIn(clause, setting.now, yearBefore);
  if (isTotal(clause)) return { ignored: "合计" };
  if (problem !== undefined) return { unread: problem };
  const payers = payersIn(rest);
  const insurance = insuranceIn(rest);
  const resident = insurance?.kind === "medical" && insurance.scheme === "resident";
  const yearly = years.length > 0 && (resident || payers.includes("resident") || above.kind === "居民");
  if (periods.length === 0 && isHeading(clause.trim())) return { ignored: "标题和个人信息" };
  const strange = strangeWord(rest.replace(AMOUNTS, " "));
  if (periods.length === 0 && days.length === 0 && !yearly) {
    const names = insurance !== undefined || payers.length === 1;
    if (years.length > 0 && names) return { unread: "只写了年，没写月份" };
    if (!names || strange !== undefined) return { unread: "没有读到月份" };
    return { heading: { ...(insurance ? { insurance: rest } : above), ...(payers.length === 1 && { unit: rest }) } };
  }
  if (strange !== undefined) return { unread: `不认得“${strange}”` };
  if (payers.length > 1) return { unread: "一行里有几种交法，请分成几行写" };
  if (periods.length + days.length > 1 && saysUnpaid(rest)) {
    return { unread: "一行里有几段月份，看不出哪些没交，请分成几行写" };
  }
  if (days.length > 1 || (days.length === 1 && periods.length > 1))
    return { unread: "一行里有几个日期，看不出哪个是所属的月份" };

  const [day] = days;
  const months = periods.length > 0 || yearly ? periods : day === undefined ? [] : [dayPeriod(day)];
  const base = /(?:基数|工资)\D{0,4}([\d,]+(?:\.\d+)?)/.exec(rest)?.[1];
  const status = saysUnpaid(rest) ? "没交" : statusIn(rest) === undefined ? undefined : rest;
  const row: Row = {
    ...above,
    ...(insurance && { insurance: rest }),
    ...(payers.length > 0 && {
      unit: wordsOf(rest.replace(AMOUNTS, " ")).find((word) => payerIn(word) !== undefined) ?? "",
    }),
    month: monthsText(months, years),
    ...(base !== undefined && { base }),
    ...(day !== undefined && periods.length > 0 && { arrived: day }),
    ...(status !== undefined && { status }),
    ...(/(?:^|\s)-\s*\d/.test(rest) && { paid: "-1" }),
  };
  return readRow(row, setting, numbersOf([source]), textOf([source]));
}

/** Months as a cell of a table would say them. */
function monthsText(periods: readonly Period[], years: readonly number[]): string {
  if (periods.length === 0) return years.map((year) => `${year}年`).join("、");
  return periods
    .map(({ from, to, onward }) => `${monthWords(from)}${onward ? "至今" : `至${monthWords(to)}`}`)
    .join("、");
}

const monthWords = (month: number): string => `${Math.floor(month / 12)}年${(month % 12) + 1}月`;
