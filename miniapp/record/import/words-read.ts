/** What was read, in words. */
import { dateWords } from "../../wording/figures.ts";
import { SIGNS } from "../cell.ts";
import { monthText, rowsOfMonths } from "../month.ts";
import { monthsRead } from "./add.ts";
import type { Reading, ReadMonth } from "./reading.ts";

/** 「读出 18 个月：单位交 12，自己交 6；3 行没读懂」. */
export function countWords({ months, unread }: Pick<Reading, "months" | "unread">): string {
  const count = monthsRead(months).length;
  const failed = unread.length > 0 ? `${unread.length} 行没读懂` : "";
  if (count === 0) return failed === "" ? "没有读到缴费的月份" : `没有读到缴费的月份；${failed}`;
  const schemes = Object.entries(SIGNS).flatMap(([scheme, { name }]) => {
    const of = months.filter((read) => read.scheme === scheme).length;
    return of > 0 ? [`${name} ${of}`] : [];
  });
  const open = months.filter(({ scheme }) => scheme === "").length;
  if (open > 0) schemes.push(`没写怎么交的 ${open}`);
  return [`读出 ${count} 个月：${schemes.join("，")}`, failed].filter(Boolean).join("；");
}

/** 「2025 年 1 月到 2025 年 8 月、2025 年 10 月」. */
export const spansWords = (months: readonly number[]): string =>
  rowsOfMonths(months)
    .map(([from, to]) =>
      from === to ? dateWords(monthText(from)) : `${dateWords(monthText(from))}到 ${dateWords(monthText(to))}`,
    )
    .join("、");

/** The months of a reading as spans. */
export const readWords = (months: readonly ReadMonth[]): string => spansWords(monthsRead(months));
