/** The program of docs/receipts.md in Node. Those in Python and Java need more than Node: `npm run samples` runs them. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { laidOut, offlineCases, program } from "./offline.ts";

const folder = mkdtempSync(join(tmpdir(), "yujin-offline-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeAll(() => writeFileSync(join(folder, "verify.mjs"), program("js")));

test.each(offlineCases())("$name: $says", (one) => {
  laidOut(folder, one);
  const { stdout, stderr } = spawnSync(process.execPath, ["verify.mjs"], { cwd: folder, encoding: "utf8" });
  expect([stdout, stderr]).toEqual([`${one.says}\n`, ""]);
});
