/** Answers as a table for a spreadsheet: one row for each line of an answer, by the names people know. */
import Papa from "papaparse";
import {
  LABELS,
  NEUTRAL_VOICE,
  factName,
  type Action,
  type Assessment,
  type BenefitLine,
} from "../../shared/policy/index.ts";
import type { LineAnswer, LineProblem } from "../batch/line.ts";

type Cell = string | number | undefined;

const { benefit: BENEFITS, via: ROUTES, verdict: VERDICTS, payer: PAYERS, amountStatus: STATUS, who: ACTORS } = LABELS;

/** The last day for it; the safe one, where there is one. */
const lastDayOf = ({ by, safeBy }: Action): string | undefined => safeBy ?? by;

/** The columns in their order: what a cell holds. The codes stand last, for programs. */
const COLUMNS: Readonly<Record<string, (line: BenefitLine, answer: Assessment) => Cell>> = {
  待遇: ({ benefit }) => BENEFITS[benefit].zh,
  用谁的: ({ via }) => ROUTES[via].zh,
  结论: ({ verdict }) => VERDICTS[verdict].zh,
  谁付: ({ payer }) => payer && PAYERS[payer].zh,
  从哪天起: ({ from }) => from,
  最晚哪天申领: ({ claimBy }) => claimBy,
  "金额（元）": ({ amount }) => amount?.value,
  "最少（元）": ({ amount }) => amount?.low,
  "最多（元）": ({ amount }) => amount?.high,
  金额定没定: ({ amount }) => amount && STATUS[amount.status].zh,
  谁来做: ({ actions: [first] }) => first?.who && ACTORS[first.who].zh,
  做什么: ({ actions: [first] }) => first?.what,
  最晚哪天做: ({ actions: [first] }) => first && lastDayOf(first),
  还要做的: ({ actions: [, ...others] }) =>
    others.map((one) => (lastDayOf(one) === undefined ? one.what : `${one.what}（最晚 ${lastDayOf(one)}）`)).join("；"),
  还缺什么: ({ benefit }, { missing }) =>
    missing
      .filter(({ benefits }) => benefits.includes(benefit))
      .map(({ fact }) => factName(fact, NEUTRAL_VOICE))
      .join("；"),
  benefit: ({ benefit }) => benefit,
  via: ({ via }) => via,
  verdict: ({ verdict }) => verdict,
};

/** Where there is no line of an answer to speak of. */
const NO_LINE = Object.keys(COLUMNS).map(() => undefined);
const HEADER = ["行", "编号", "一句话", ...Object.keys(COLUMNS)];

/** What a cell begins with that a spreadsheet would run as a formula is made harmless. */
const csv = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse([...rows.map((row) => [...row])], { escapeFormulae: true })}\r\n`;

/** The first row, behind the mark by which a spreadsheet knows UTF-8. */
export const TABLE_HEADER = `\uFEFF${csv([HEADER])}`;

/** The rows of an answer; one without a line still has its sentence. */
export function tableRows(answer: LineAnswer<Assessment>): string {
  const { line: row, ref, headline, benefits } = answer;
  const about: readonly Cell[] = [row, ref, headline];
  if (benefits.length === 0) return csv([[...about, ...NO_LINE]]);
  return csv(benefits.map((line) => [...about, ...Object.values(COLUMNS).map((cell) => cell(line, answer))]));
}

/** The row of a line that is to be mended: what is wrong with it stands where the sentence would. */
export function problemRow({ line, ref, title, errors = [] }: LineProblem): string {
  const words = [title, ...errors.map(({ pointer, zh }) => `${pointer} ${zh}`.trim())].join("；");
  return csv([[line, ref, words, ...NO_LINE]]);
}
