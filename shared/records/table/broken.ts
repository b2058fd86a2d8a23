/** Rows that a PDF broke over two or three lines. */
import { cellsOf, isSpaced, type Line } from "../lines.ts";
import type { Above } from "../row.ts";
import { insurancesIn } from "../words/insurances.ts";
import { isNote, isPersonal, isRuler, isTitle, isTotal } from "../words/sheets.ts";
import type { TableLine, TableReader } from "./rows.ts";

/** A row that was broken over two or three lines, put together again. */
export function joinedRow(
  reader: TableReader | undefined,
  lines: readonly Line[],
  at: number,
  above: Above,
): { readonly read: TableLine; readonly lines: readonly Line[]; readonly taken: number } | undefined {
  const first = lines[at];
  if (!reader || !first || !/\d{4}/.test(first.plain)) return undefined;
  const { divider } = reader.table;
  let plain = first.plain;
  for (let more = 1; more <= 2; more++) {
    const next = lines[at + more];
    if (!next || next.parts.length === 0 || /\d{4}[-/.年]?\d{1,2}/.test(next.plain) || isOwnLine(next.plain))
      return undefined;
    if (!isSpaced(divider) && !next.plain.includes(divider)) return undefined;
    plain += next.plain.trimStart();
    if (cellsOf(plain, divider).length !== reader.width) continue;
    const own = lines.slice(at, at + more + 1);
    const read = reader.read(own, plain, above);
    if ("rows" in read) return { read, lines: own, taken: more + 1 };
  }
  return undefined;
}

const isOwnLine = (plain: string): boolean =>
  isTitle(plain) ||
  isNote(plain) ||
  isPersonal(plain) ||
  isTotal(plain) ||
  isRuler(plain) ||
  insurancesIn(plain).length > 0;
