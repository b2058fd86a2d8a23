/** 名称：内容, one or several on a line. */
import type { Cell } from "../row.ts";
import { columnOf, type Role } from "../words/headers.ts";
import { stateIn } from "../words/states.ts";

const ALL_ROLES_BUT: readonly Role[] = ["unknown", "tick", "label"];

const DATED = /\d{6}|\d{4}\s*[年./-]/;

/** 名称：内容, one or several on a line. */
export function fieldsIn(plain: string): Cell[] {
  if (!plain.includes(":") || plain.length > 400) return [];
  const found: Cell[] = [];
  const pattern = /([^\s:,;|]{2,14}?)\s*:\s*([^:]*?)(?=[\s,;|]+[^\s:,;|]{2,14}\s*:|$)/g;
  let end = 0;
  for (let match = pattern.exec(plain); match; match = pattern.exec(plain)) {
    const [, name = "", text = ""] = match;
    if (plain.slice(end, match.index).replace(/[\s,;|]/g, "") !== "") return [];
    end = match.index + match[0].length;
    const column = /\d/.test(name) ? undefined : columnOf(name);
    if (!column || (ALL_ROLES_BUT.includes(column.role) && stateIn(text) === undefined)) return [];
    found.push({ column, text: text.replace(/[,;|]$/, "").trim() });
  }
  const [only, ...more] = found;
  // 兹证明：…自2024年3月至2025年6月… and 欠费月份：202503 are sentences.
  if (found.some(({ column, text }) => (column.role === "unknown" || column.role === "flag") && DATED.test(text)))
    return [];
  // 养老保险：2025年1月… is a sentence with a heading of its own.
  if (only && more.length === 0 && only.column.insurance && only.column.role === "state") return [];
  if (only && more.length === 0 && ["payer", "kind"].includes(only.column.role) && /\d{4}/.test(only.text)) return [];
  return plain.slice(end).trim() === "" ? found : [];
}
