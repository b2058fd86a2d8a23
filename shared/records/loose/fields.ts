/** 名称：内容, one or several on a line. */
import type { Cell } from "../row.ts";
import { columnOf, isHeader, type Column, type Role } from "../words/headers.ts";
import { stateIn } from "../words/states.ts";

/** Coverage period: */
const ENGLISH_NAME = /(?:^|[,;|]\s*)[A-Za-z]+(?: [A-Za-z]+){1,2}(?=\s*:)/g;

const ALL_ROLES_BUT: readonly Role[] = ["unknown", "tick", "label"];

/** 欠费月份, 已缴月份: what follows are months, of which the name says something. */
const isOfMonths = ({ role, name }: Column): boolean =>
  role === "unknown" || role === "flag" || ((role === "money" || role === "due") && /月份?$|年月$|期间$/.test(name));

const DATED = /\d{6}|\d{4}\s*[年./-]|\d\s*月(?!数)/;

/** What stands behind the name of such a field, with only a space between, is its content. */
const BARE: readonly Role[] = ["insurance", "state", "today", "month", "booking", "base"];

/** 医保状态：暂停参保, among fields: how it is today, and of no month. */
export const ofToday = (cell: Cell): Cell => {
  const { role, name } = cell.column;
  const today = role === "state" && !/[缴费账帐款]/.test(name) && STOPPED_TODAY.test(cell.text.trim());
  return today ? { column: { name, role: "today" }, text: cell.text } : cell;
};
const STOPPED_TODAY = /^已?(?:(?:暂停|中断|终止|停止)参保|停保)$/;

/** 险种 职工基本医疗保险: a name and its content on one line. */
function bareField(plain: string): Cell | undefined {
  const [, name = "", text = ""] = /^([^\s\d]{2,8})\s+(\S+)$/.exec(plain) ?? [];
  if (name === "" || !isHeader(name) || isHeader(text)) return undefined;
  const column = columnOf(name);
  return BARE.includes(column.role) ? { column, text } : undefined;
}

const SUM_AND_MORE = /^-?[\d.,]+\s*元?\s+[^\d\s]/;

/** 名称：内容, one or several on a line. */
export function fieldsIn(given: string): Cell[] {
  const bare = bareField(given);
  if (bare) return [bare];
  if (!given.includes(":") || given.length > 400) return [];
  const plain = given.replace(ENGLISH_NAME, (name) => name.replace(/ /g, ""));
  const found: Cell[] = [];
  const pattern =
    /([^\s:,;|]{2,14}?|[A-Za-z]{2,24})\s*:\s*([^:]*?)(?=[\s,;|]+(?:[^\s:,;|]{2,14}|[A-Za-z]{2,24})\s*:|$)/g;
  let end = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [, name = "", text = ""] = match;
    if (plain.slice(end, match.index).replace(/[\s,;|]/g, "") !== "") return [];
    end = match.index + match[0].length;
    const column = /\d/.test(name) ? undefined : columnOf(name);
    if (!column || column.role === "tick" || (ALL_ROLES_BUT.includes(column.role) && stateIn(text) === undefined))
      return [];
    found.push(ofToday({ column, text: text.replace(/[,;|]$/, "").trim() }));
  }
  // 金额：450元 职工医保: what stands behind the sum is no part of it.
  if (found.some(({ column, text }) => column.role === "money" && SUM_AND_MORE.test(text))) return [];
  const [only, ...more] = found;
  // 兹证明：…自2024年3月至2025年6月… and 欠费月份：202503 are sentences.
  if (found.some(({ column, text }) => isOfMonths(column) && DATED.test(text))) return [];
  // 养老保险：2025年1月… is a sentence with a heading of its own.
  if (only && more.length === 0 && only.column.insurance && only.column.role === "state") return [];
  if (only && more.length === 0 && ["payer", "kind"].includes(only.column.role) && /\d{4}/.test(only.text)) return [];
  return plain.slice(end).trim() === "" ? found : [];
}
