/** The words between the months of a line, as the cells of a row. */
import type { Scheme } from "../../policy/index.ts";
import { monthText } from "../calendar.ts";
import type { Periods } from "../period.ts";
import type { Cell } from "../row.ts";
import type { Column } from "../words/headers.ts";
import { insurancesIn } from "../words/insurances.ts";
import { namesSeveralPayers, payerIn, shareIn } from "../words/payers.ts";
import { isPlaceName } from "../words/places.ts";
import { remembered } from "../words/remembered.ts";
import { saidState } from "../words/spoken.ts";
import { against, yuanIn } from "../words/states.ts";

const COLUMNS = {
  insurance: { name: "险种", role: "insurance" },
  payer: { name: "单位", role: "kind" },
  state: { name: "状态", role: "state" },
  money: { name: "金额", role: "money" },
  booking: { name: "到账日期", role: "booking" },
  base: { name: "缴费基数", role: "base" },
  place: { name: "参保地", role: "place" },
} as const satisfies Record<string, Column>;

const cell = (column: Column, text: string): Cell => ({ column, text });

/** Sums that are named are no shares: 个人缴费 90元. */
export const AMOUNTS =
  /(?:个人|单位|公司|财政)(?:缴费|缴纳|应缴|实缴|部分|缴|交)(?:额|金额|部分)?[:\s]*-?\d[\d.,]*\s*元?/g;

/** 单位缴纳 360.00: a sum, and whose share it is. */
export const sharesIn = (rest: string): Cell[] =>
  (rest.match(AMOUNTS) ?? []).map((text) => {
    const share = shareIn(text);
    const role = /应缴/.test(text) ? "due" : "money";
    return cell({ name: "金额", role, ...(share && { share }) }, /-?[\d.,]+/.exec(text)?.[0] ?? "");
  });

const wordsOf = (text: string): string[] => text.split(/[\s,、;:|()\d]+/).filter((word) => word !== "");
/** Who pays, by the words of a line. */
export const payersIn: (text: string) => readonly Scheme[] = remembered((text) => [
  ...new Set(wordsOf(text.replace(AMOUNTS, " ")).flatMap((word) => payerOfWord(word, text) ?? [])),
]);

/** 养老 失业 工伤: there 失业 is one of the insurances. */
const payerOfWord = (word: string, text: string): Scheme | undefined =>
  /不是|并非/.test(word) ||
  (word.startsWith("失业") && /失业[\s:]*[已未没交缴√✓✔☑×✗✘✕]/.test(text)) ||
  (word === "失业" && insurancesIn(text).length > 2)
    ? undefined
    : payerIn(word);

/** Whether a word of a line names several payers at once. */
export const saysOtherPayers = (text: string): boolean => wordsOf(text).some(namesSeveralPayers);

/** Without its sums a line is one of few, and is known already. */
export const withoutSums = (words: string): string => words.replace(/[-¥]?\d[\d.,]*\s*元?/g, " ").trim();

/** Who paid, in a word that says nothing else. */
const PAYERS: Readonly<Record<Scheme, string>> = {
  employer: "单位职工",
  individual: "灵活就业",
  "unemployment-benefit": "领失业金",
  resident: "居民",
};

/** The words between the months as cells. */
export function cellsOfWords({ rest, periods, days }: Periods): Cell[] {
  const cells: Cell[] = [];
  const said = withoutSums(rest);
  if (insurancesIn(said).length > 0) cells.push(cell(COLUMNS.insurance, said));
  const words = wordsOf(said);
  const payer = words.find((word) => payerOfWord(word, said) !== undefined);
  for (const place of words.filter(isPlaceName)) cells.push(cell(COLUMNS.place, place));
  const state = saidState(said);
  if (state !== undefined && !(state === "已缴" && shareIn(said) !== undefined)) cells.push(cell(COLUMNS.state, state));
  // 单位欠缴，后来补上了; 失业 …… 领失业金: what the whole sentence says holds, not what this word says alone.
  const scheme = payer === undefined ? undefined : payerOfWord(payer, said);
  if (payer !== undefined && scheme !== undefined) {
    const saysMore = insurancesIn(payer).length > 0 || (state !== undefined && against(payer) !== undefined);
    cells.push(cell(COLUMNS.payer, saysMore ? PAYERS[scheme] : payer));
  }
  const base = /(?:基数|工资)\D{0,4}([\d,]+(?:\.\d+)?)/.exec(rest);
  if (base) cells.push(cell(COLUMNS.base, base[1] ?? ""));
  cells.push(...moneyIn(base ? rest.replace(base[0], " ") : rest));
  const [day, ...more] = days;
  if (day && more.length === 0 && periods.length > 0) {
    cells.push(cell(COLUMNS.booking, monthText(day.month)));
  }
  return cells;
}

/** Sums of money between the months, as they are written: with a sign, 元 or cents. A number alone may be a base or a count. */
export const sumsIn = (rest: string): string[] =>
  (rest.match(/(?:^|[^\d.])[-−]?[¥￥]?\d[\d,]*(?:\.\d+)?(?:\s*元)?(?![\d%]|\s*个)/g) ?? [])
    .map((text) => text.replace(/^[^\d\-−¥￥]/, "").trim())
    .filter((text) => /\.\d|元|¥|￥|^[-−]/.test(text) || text === "0");

/** What the sums say. A zero among others may be what was paid. */
function moneyIn(rest: string): Cell[] {
  const sums = sumsIn(rest);
  const zeros = sums.filter((sum) => yuanIn(sum) === 0).length;
  if (zeros > 0 && zeros < sums.length)
    return [...sums.map((sum) => cell(COLUMNS.money, sum)), cell(COLUMNS.state, "有一笔是零")];
  return sums.map((sum) => cell(COLUMNS.money, sum));
}
