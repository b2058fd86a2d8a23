/**
 * `npm run tables`: asks the rules on each side of every constant, and writes what they answer to docs/tables/<paper>.md. With
 * a folder, as pages of the site into that.
 */
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { paperTables } from "../shared/policy/tables/index.ts";
import { markdownOf } from "../shared/policy/tables/markdown.ts";
import { pageOf } from "../shared/policy/tables/page.ts";
import { blocksOf } from "../shared/policy/tables/rows.ts";

const site = process.argv[2];
const folder = site ?? "docs/tables";

mkdirSync(folder, { recursive: true });
for (const { document, table } of paperTables()) {
  const blocks = blocksOf(document, table);
  const [kind, text] = site === undefined ? ["md", markdownOf(document, blocks)] : ["html", pageOf(document, blocks)];
  writeFileSync(join(folder, `${document.id}.${kind}`), text);
}
if (site !== undefined) copyFileSync(join(__dirname, "tables.css"), join(site, "tables.css"));
