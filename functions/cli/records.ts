/** Records that stand in a row as they were copied, or in a file beside it: read into contributions, or told what is open. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { contributionsOf, readRecord, type Contribution } from "../../shared/records/index.ts";
import type { FactsProblem } from "../../shared/policy/index.ts";
import { isRecord, type Column } from "./columns.ts";

/** What the records of a row come to: contributions by person, and what must be mended first. */
export interface RowRecords {
  readonly contributions: ReadonlyMap<string, readonly Contribution[]>;
  readonly problems: readonly FactsProblem[];
}

/** Reads the records of a row. What is asked or not read is told, never left out in silence. */
export function recordsOf(
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
  { folder, today }: { readonly folder: string; readonly today: string },
): RowRecords {
  const contributions = new Map<string, readonly Contribution[]>();
  const problems: FactsProblem[] = [];
  columns.forEach((column, at) => {
    const cell = cells[at]?.trim() ?? "";
    if (!column || !isRecord(column) || cell === "") return;
    const pointer = `/${column.path.join("/")}`;
    const input = column.kind === "record" ? cell : fileAt(resolve(folder, cell));
    if (input === undefined) {
      problems.push({ pointer, zh: `没有找到文件 ${cell}`, en: "there is no such file" });
      return;
    }
    const reading = readRecord(input, { today });
    for (const { line, text, why } of reading.unread) {
      problems.push({
        pointer,
        zh: `记录第 ${line} 行“${text.slice(0, 40)}”没读懂：${why}`,
        en: `line ${line} of the record is not read`,
      });
    }
    for (const { text, months } of reading.asks) {
      problems.push({
        pointer,
        zh: `${months.join("、")}：${text}`,
        en: `open about ${months.join(", ")}; say so in the record`,
      });
    }
    contributions.set(String(column.path[0]), contributionsOf(reading, []));
  });
  return { contributions, problems };
}

function fileAt(path: string): Uint8Array | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

/** A row's value with the contributions put where facts hold them. */
export function withRecords(value: unknown, { contributions }: RowRecords): unknown {
  if (contributions.size === 0 || typeof value !== "object" || value === null) return value;
  const people = [...contributions].map(([who, stretches]) => {
    const told: unknown = Reflect.get(value, who);
    return [who, { ...(typeof told === "object" ? told : {}), contributions: stretches }];
  });
  return { ...value, ...(Object.fromEntries(people) as object) };
}
