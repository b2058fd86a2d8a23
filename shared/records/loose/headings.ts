/** What a title says of all that stands below it. */
import type { Above } from "../row.ts";
import { payerInItem } from "../row-words.ts";
import { mayBeHeader } from "../words/headers.ts";
import { insurancesIn } from "../words/insurances.ts";
import { isTitle } from "../words/sheets.ts";
import { against, ENTITLED } from "../words/states.ts";
import { inFull } from "./notes.ts";

/** A title holds for what stands below it: an insurance until another is named, the rest until the next title. */
export function headedBy(title: string, { insurances: before }: Above): Above {
  const insurances = insurancesIn(title);
  const year = /((?:19|20)\d\d)\s*(?:年(?!\s*\d)|\)$)/.exec(inFull(title))?.[1];
  return {
    insurances: insurances.length > 0 ? insurances : before,
    payer: payerInItem(title) ?? (OURS.test(title) ? "employer" : undefined),
    state: against(title),
    doubt: ENTITLED.test(title) ? `“${title.slice(0, 20)}”没说交没交上` : undefined,
    ...(year !== undefined && { year: Number(year) }),
  };
}

/** 在我单位参加: who writes it pays. */
const OURS = /[我本](?:单位|公司|司|厂|校|院|店|企业)/;

/** Whether a line is a title; 缴费情况 alone is the name of a column. */
export const isTitleOf = (name: string, title: string): boolean =>
  isTitle(title) && !(name.length <= SHORT_NAME && mayBeHeader(name));

/** Titles are longer than this. */
const SHORT_NAME = 5;

/** 2025年, alone on its line or in its row: the year of all that stands below it. */
export function yearLine(plain: string): number | undefined {
  if (plain.length > LONGEST_YEAR) return undefined;
  const year = /^[,;|\s]*((?:19|20)\d\d)\s*年(?:度)?(?:\s*:)?[,;|\s]*$/.exec(plain)?.[1];
  return year === undefined ? undefined : Number(year);
}

/** With the empty cells of its row. */
const LONGEST_YEAR = 40;
