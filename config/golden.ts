/** `npm run golden`: answers the people of config/golden/people.json, each into a file of docs/golden. */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { format } from "prettier";
import { GOLDEN, goldenRecords } from "./golden/records.ts";

async function write(): Promise<void> {
  const records = await goldenRecords();
  rmSync(GOLDEN, { recursive: true, force: true });
  mkdirSync(GOLDEN, { recursive: true });
  for (const record of records) {
    const text = await format(JSON.stringify(record), { parser: "json", printWidth: 120 });
    writeFileSync(join(GOLDEN, `${record.id}.json`), text);
  }
}

void write();
