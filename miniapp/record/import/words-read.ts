/** What was read, in words. */
import { mayBeMedical, type Reading, type ReadMonth } from "../../../shared/records/index.ts";
import { spansWords } from "../../wording/board.ts";
import { dateWords } from "../../wording/figures.ts";
import { SIGNS } from "../months/cell.ts";
import { monthNumber } from "../months/month.ts";

/** Whether a month of the reading is about medical insurance, or may be. */
export const mayCount = ({ insurance }: ReadMonth): boolean => mayBeMedical(insurance);

/** 「读出 18 个月：单位交 12，自己交 6，没写怎么交的 2，要问一问的 3；3 行没读懂」「读出 5 个月，都是单位交的」. */
export function countWords({ months, unread }: Pick<Reading, "months" | "unread">): string {
  const read = months.filter((month) => mayCount(month) && month.state !== "unpaid" && month.state !== "refunded");
  const failed = unread.length > 0 ? `${unread.length} 行没读懂` : "";
  const count = new Set(read.map(({ month }) => month)).size;
  if (count === 0) {
    const of = months.some(mayCount) || months.length === 0 ? "缴费" : "医保";
    return [`没有读到${of}的月份`, failed].filter(Boolean).join("；");
  }
  return [`读出 ${count} 个月${waysWords(read, count)}`, failed].filter(Boolean).join("；");
}

/** How many were paid in which way; where all were in one, that it is one. */
function waysWords(read: readonly ReadMonth[], months: number): string {
  const certain = read.filter(({ state }) => state !== undefined);
  const by = (scheme: string | undefined) => certain.filter((month) => month.scheme === scheme).length;
  const ways = [
    ...Object.entries(SIGNS).map(([scheme, { name }]) => ({
      name,
      alike: `是${name}${name.endsWith("交") ? "的" : ""}`,
      count: by(scheme),
    })),
    { name: "没写怎么交的", alike: "没写怎么交的", count: by(undefined) },
    { name: "不知道交没交上的", alike: "不知道交没交上", count: read.length - certain.length },
  ].filter(({ count }) => count > 0);
  const [only, ...others] = ways;
  if (only && others.length === 0) return `，${months > 1 ? "都" : ""}${only.alike}`;
  return `：${ways.map(({ name, count }) => `${name} ${count}`).join("，")}`;
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
