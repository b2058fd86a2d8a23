/** What was read, in words. */
import { mayBeMedical, type Reading, type ReadMonth } from "../../../shared/records/index.ts";
import { spansWords } from "../../wording/board.ts";
import { dateWords } from "../../wording/figures.ts";
import { SIGNS } from "../months/cell.ts";
import { monthNumber } from "../months/month.ts";

/** Whether a month of the reading is about medical insurance, or may be. */
export const mayCount = ({ insurance }: ReadMonth): boolean => mayBeMedical(insurance);

/** 「读出 18 个月：单位交 12，自己交 6，没写怎么交的 2，要问一问的 3；3 行没读懂」. */
export function countWords({ months, unread }: Pick<Reading, "months" | "unread">): string {
  const read = months.filter((month) => mayCount(month) && month.state !== "unpaid" && month.state !== "refunded");
  const failed = unread.length > 0 ? `${unread.length} 行没读懂` : "";
  const count = new Set(read.map(({ month }) => month)).size;
  if (count === 0) return failed === "" ? "没有读到缴费的月份" : `没有读到缴费的月份；${failed}`;
  const certain = read.filter(({ state }) => state !== undefined);
  const parts = Object.entries(SIGNS).flatMap(([scheme, { name }]) => {
    const of = certain.filter((month) => month.scheme === scheme).length;
    return of > 0 ? [`${name} ${of}`] : [];
  });
  const open = certain.filter(({ scheme }) => scheme === undefined).length;
  if (open > 0) parts.push(`没写怎么交的 ${open}`);
  const doubtful = read.length - certain.length;
  if (doubtful > 0) parts.push(`不知道交没交上的 ${doubtful}`);
  return [`读出 ${count} 个月：${parts.join("，")}`, failed].filter(Boolean).join("；");
}

/** Months `YYYY-MM` as spans. */
export const monthsWords = (months: readonly string[]): string => spansWords(months.map(monthNumber));

const STATES = { paid: "交了", late: "后来补交的", unpaid: "没交上", refunded: "钱退了" } as const;

/** Insurances that count no months here. */
const OTHERS = {
  maternity: "生育保险",
  pension: "养老保险",
  unemployment: "失业保险",
  "work-injury": "工伤保险",
} as const;

/** The other insurances of these months, in words: 「养老保险、失业保险」. */
export const otherWords = (months: readonly ReadMonth[]): string =>
  Object.entries(OTHERS)
    .flatMap(([insurance, name]) => (months.some((month) => month.insurance === insurance) ? [name] : []))
    .join("、");

/** A reading month by month, each with all its lines: 「2025 年 1 月：单位交，交了；另有养老保险（第 3、4 行）」. */
export function monthsInWords({ months }: Pick<Reading, "months">): string[] {
  const of = new Map<string, ReadMonth[]>();
  for (const month of months) of.set(month.month, [...(of.get(month.month) ?? []), month]);
  return [...of].map(([month, read]) => {
    const others = otherWords(read);
    const medical = [...new Set(read.filter(mayCount).map(howWords))];
    const parts = [...medical, ...(others === "" ? [] : [`${medical.length > 0 ? "另有" : "只有"}${others}`])];
    const lines = [...new Set(read.flatMap((each) => each.lines))].sort((a, b) => a - b);
    return `${dateWords(month)}：${parts.join("；")}（第 ${lines.join("、")} 行）`;
  });
}

function howWords({ insurance, scheme, state, paidIn }: ReadMonth): string {
  const how =
    scheme !== undefined ? SIGNS[scheme].name : insurance === "resident-medical" ? SIGNS.resident.name : "没写怎么交的";
  const became =
    state === undefined ? "不知道交没交上" : paidIn === undefined ? STATES[state] : `${dateWords(paidIn)}补交的`;
  return `${how}，${became}`;
}
