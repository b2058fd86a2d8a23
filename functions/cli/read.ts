/** `npx yujin read`: a record, month by month, and what is certain of it. */
import { readFile } from "node:fs/promises";
import { contributionsOf, readRecord, type Reading, type ReadMonth } from "../../shared/records/index.ts";
import { Refusal } from "./refusal.ts";

/** What is printed of a record. */
export async function readAloud(path: string, today: string): Promise<string> {
  const bytes = await readFile(path).catch(() => undefined);
  if (!bytes) throw new Refusal(`没有找到文件 ${path}`);
  return told(readRecord(bytes, { today }));
}

/** A reading in lines: the months, what is open, what was not read, and the stretches as facts hold them. */
export function told(reading: Reading): string {
  const { months, asks, unread } = reading;
  const part = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ""] : []);
  return [
    ...part("月份", months.map(monthLine)),
    ...part(
      "要问的",
      asks.map(({ text, months: about }) => `  ${about.join("、")}：${text}`),
    ),
    ...part(
      "没读懂的",
      unread.map(({ line, text, why }) => `  第 ${line} 行“${text.slice(0, 60)}”：${why}`),
    ),
    "contributions（只有确定的）",
    JSON.stringify(contributionsOf(reading, []), undefined, 2),
    "",
  ].join("\n");
}

const monthLine = ({ month, insurance, scheme, state, paidIn, lines }: ReadMonth): string =>
  `  ${month}  ${[insurance ?? "?", scheme ?? "?", state ?? "?", paidIn ?? ""].join("  ").trimEnd()}  （第 ${lines.join("、")} 行）`;
