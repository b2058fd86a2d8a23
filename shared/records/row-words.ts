/** Which insurance a row is about, and who paid. */
import type { Scheme } from "../policy/index.ts";
import { addAll } from "./add-all.ts";
import { mayBeMedical } from "./reading.ts";
import { cellsIn, type Cell, type Row } from "./row.ts";
import { insurancesIn, listed, type Named } from "./words/insurances.ts";
import { payerIn, shareIn } from "./words/payers.ts";
import { remembered } from "./words/remembered.ts";
import { yuanIn } from "./words/states.ts";

/** The insurances of a row: its own cells', else the headings'. */
export function insurancesOf(row: Row): { readonly insurances: readonly Named[] } | { readonly unread: string } {
  const cells = cellsIn(row, "insurance");
  for (const said of [cells, cellsIn(row, "kind"), asidesOf(row)]) {
    const named = namedIn(said);
    if (named.length > 0 && !isOneOfAll(said, named)) return { insurances: distinct(named) };
  }
  const strange = cells.find(({ text }) => !/社会保险|社保|^险种$|^合计$/.test(text));
  if (strange) return { unread: `不认得险种“${strange.text.slice(0, 20)}”` };
  const [only, ...more] = row.above.insurances;
  const one = only && more.every(({ insurance }) => insurance === "maternity");
  return { insurances: one ? row.above.insurances : [] };
}

/** 社保和公积金: what is no insurance stands beside all of them, and which is meant is not said. */
const isOneOfAll = (said: readonly Cell[], named: readonly Named[]): boolean =>
  named.every(({ insurance }) => insurance === "other") && said.some(({ text }) => /社保|社会保险/.test(text));

/** A column that nobody knows may name it too; a firm's name is none. */
const asidesOf = (row: Row): readonly Cell[] =>
  [...cellsIn(row, "unknown"), ...cellsIn(row, "remark")].filter(
    ({ text }) => text.length <= 30 && !/公司|集团|局|中心/.test(text),
  );

/** The insurances that the texts of cells name. */
export function namedIn(cells: readonly Cell[]): readonly Named[] {
  const all: Named[] = [];
  for (const { text } of cells) addAll(all, insurancesIn(text));
  return all;
}

/** 基本医疗保险费 beside 职工基本医疗保险(灵活就业): the one that says more holds. */
function distinct(all: readonly Named[]): readonly Named[] {
  if (all.length < 2) return all;
  const sure = all.some(({ insurance, sure: said }) => said && mayBeMedical(insurance));
  return all
    .filter((each) => each.sure || !sure)
    .filter((each, index, left) => left.findIndex(({ name }) => name === each.name) === index);
}

/** Who paid. Where the row says two things, neither is believed. */
export function payerOf(row: Row, resident: boolean): Scheme | undefined {
  if (resident) return "resident";
  const said: Scheme[] = [];
  const hear = (payer: Scheme | undefined) => payer !== undefined && said.push(payer);
  for (const { text } of cellsIn(row, "payer")) hear(payerIn(text));
  for (const { text } of cellsIn(row, "kind")) hear(payerIn(text));
  for (const { text } of cellsIn(row, "insurance")) hear(payerInItem(text));
  if (employerShare(row)) hear("employer");
  const [payer = row.above.payer] = said;
  return said.every((each) => each === payer) ? payer : undefined;
}

/** 职工基本医疗保险(灵活就业人员缴纳): the name of the item says who pays; 企业职工 in it does not. */
export const payerInItem: (text: string) => Scheme | undefined = remembered((text) => {
  if (/失业(?!险).{0,8}(?:医疗|医保)/.test(listed(text))) return "unemployment-benefit";
  if (/不是|并非/.test(text)) return undefined;
  if (/灵活就业|自由职业|个人身份|个体/.test(text)) return "individual";
  return shareIn(text) === "employer" ? "employer" : undefined;
});

const employerShare = (row: Row): boolean =>
  cellsIn(row, "money").some(isEmployers) || cellsIn(row, "state").some(isEmployers);

const isEmployers = ({ column, text }: Cell): boolean => column.share === "employer" && (yuanIn(text) ?? 0) > 0;
