/** 一、养老保险; 【职工医保】; ■ 医疗保险(共 3 条),,: names of sections, and what they are dressed in. */
import { insurancesIn, isInsuranceName } from "../words/insurances.ts";
import { strangeWord } from "../words/sheets.ts";
import { saidState } from "../words/spoken.ts";

/** A line without the empty cells before and behind it: a title of merged cells is saved with them. */
export const withoutEdges = (plain: string): string => plain.replace(/^[,;|\s]+|[,;|\s]+$/g, "");

/** The name of the insurance that a section is of; undefined where the line says anything else. */
export function sectionIn(plain: string): string | undefined {
  if (plain.length > LONGEST || DATED.test(plain)) return undefined;
  const name = withoutEdges(plain)
    .replace(NUMBER, "")
    .replace(/^[【[《「<](.*)[】\]》」>]$/, "$1")
    .replace(COUNT, "");
  if (/[\d:,;|\t]/.test(name) || insurancesIn(name).length === 0) return undefined;
  return strangeWord(name, isInsuranceName) === undefined && saidState(name) === undefined ? name : undefined;
}

/** More letters than the name of a section has. */
const LONGEST = 40;

/** Of most lines that is soon seen: neither a section's number nor its count has so many digits. */
const DATED = /\d{4}/;

const NUMBER = /^(?:第?\(?(?:[一二三四五六七八九十]{1,3}|\d{1,2})[).、:]|[■●◆★▲▶►◇□#*※>·-]+)\s*/;
const COUNT = /\s*\(?共?\s*\d{1,3}\s*(?:条|笔|项|个月)\)?$/;
