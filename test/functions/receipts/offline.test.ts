/** The programs of docs/receipts.md in Node and in Python. The one in Java needs more than both: `npm run samples` runs it. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPython } from "../../../config/test/python.ts";
import { laidOut, offlineCases, program } from "./offline.ts";

const folder = mkdtempSync(join(tmpdir(), "yujin-offline-"));
afterAll(() => rmSync(folder, { recursive: true }));
const env = { PATH: process.env["PATH"], LC_ALL: "C.UTF-8", PYTHONIOENCODING: "utf-8" };

describe.each([
  ["js", "verify.mjs", process.execPath],
  ["python", "verify.py", findPython() ?? "python3"],
] as const)("in %s", (language, file, command) => {
  beforeAll(() => writeFileSync(join(folder, file), program(language)));

  test.each(offlineCases())("$name: $says", (one) => {
    laidOut(folder, one);
    const { stdout, stderr } = spawnSync(command, [file], { cwd: folder, encoding: "utf8", env });
    expect([stdout, stderr]).toEqual([`${one.says}\n`, ""]);
  });
});
