/** `npm run tables`: asks the rules on each side of every constant, and writes what they answer to docs/tables/<paper>.md. */
import { mkdirSync, writeFileSync } from "node:fs";
import { paperTables } from "../shared/policy/tables/index.ts";
import { markdownOf } from "../shared/policy/tables/markdown.ts";
import { blocksOf } from "../shared/policy/tables/rows.ts";

const FOLDER = "docs/tables";

mkdirSync(FOLDER, { recursive: true });
for (const { document, table } of paperTables()) {
  writeFileSync(`${FOLDER}/${document.id}.md`, markdownOf(document, blocksOf(document, table)));
}
