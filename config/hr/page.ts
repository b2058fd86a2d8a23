/** docs/hr.md with its table of who gets what where. */
import { join } from "node:path";
import { coverageTable } from "./coverage.ts";

/** Where it lies. */
export const HR_PAGE = join(__dirname, "../../docs/hr.md");

const BEGIN = "<!-- 由 npm run hr 写出，不要手改 -->";
const END = "<!-- 到这里为止 -->";

/** The page with its table as the rules say now. Throws where the marks are not there. */
export function withTable(page: string): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/hr.md 里没有“${BEGIN}”和“${END}”`);
  return `${page.slice(0, begin)}${BEGIN}\n\n${coverageTable()}\n\n${page.slice(end)}`;
}
