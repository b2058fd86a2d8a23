import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { columnsOf } from "../../functions/cli/columns.ts";
import { send } from "./batching.ts";

const ROOT = join(__dirname, "../..");
const page = readFileSync(join(ROOT, "docs/batch.md"), "utf8");

/** What is shown under a name. */
const shown = new Map(
  [...page.matchAll(/`([^`\n]+)`：\n\n```\w+\n(.+?\n)```/gs)].map(([, name, text]) => [name, text ?? ""]),
);

/** Expects every line to hold at least what is shown of it. */
function expectShown(real: string, name: string): void {
  const expected = parsed(shown.get(name) ?? "");
  expect(expected.length).toBeGreaterThan(0);
  expect(parsed(real)).toMatchObject(expected);
}

const parsed = (lines: string): object[] =>
  lines
    .trimEnd()
    .split("\n")
    .map((line) => z.looseObject({}).parse(JSON.parse(line)));

test("the lines shown are answered as shown", async () => {
  expect(page).toContain("-H 'Content-Type: application/x-ndjson' -T people.ndjson");
  expectShown(await (await send(shown.get("people.ndjson") ?? "")).text(), "回答");
});

test("the file shown is answered as shown, by the command shown", () => {
  const command = /npx --no yujin (assess people\.csv --as-of \S+)/.exec(page)?.[1] ?? "";
  const folder = mkdtempSync(join(tmpdir(), "yujin-docs-"));
  writeFileSync(join(folder, "people.csv"), shown.get("people.csv") ?? "");
  const { status } = spawnSync(process.execPath, [join(ROOT, "config/yujin.mjs"), ...command.split(" ")], {
    cwd: folder,
  });
  expect(status).toBe(2);
  for (const name of ["people.answers.ndjson", "people.rejected.ndjson"]) {
    expectShown(readFileSync(join(folder, name), "utf8"), name);
  }
  const asTable = /npx --no yujin (assess people\.csv \S+ \S+ --format csv --force)/.exec(page)?.[1] ?? "";
  spawnSync(process.execPath, [join(ROOT, "config/yujin.mjs"), ...asTable.split(" ")], { cwd: folder });
  const table = readFileSync(join(folder, "people.answers.csv"), "utf8").slice(1).split("\r\n");
  for (const [at, line] of (shown.get("people.answers.csv") ?? "none").trimEnd().split("\n").entries()) {
    expect(table[at]?.slice(0, line.length + 1)).toBe(`${line},`);
  }
  rmSync(folder, { recursive: true });
}, 60_000);

describe("records", () => {
  const folder = mkdtempSync(join(tmpdir(), "yujin-docs-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  /** Runs the command shown that begins so, beside the file shown. */
  const run = (name: string, words: RegExp) => {
    writeFileSync(join(folder, name), shown.get(name) ?? "");
    const command = words.exec(page)?.[1] ?? "";
    return spawnSync(process.execPath, [join(ROOT, "config/yujin.mjs"), ...command.split(" ")], {
      cwd: folder,
      encoding: "utf8",
    });
  };

  test("one a row are answered or rejected as shown", () => {
    expect(run("records.csv", /npx --no yujin (assess records\.csv --as-of \S+)/).status).toBe(2);
    expectShown(readFileSync(join(folder, "records.rejected.ndjson"), "utf8"), "records.rejected.ndjson");
    expect(parsed(readFileSync(join(folder, "records.answers.ndjson"), "utf8"))).toMatchObject([
      { ref: "E-2001" },
      { ref: "E-2002" },
      { ref: "E-2004" },
    ]);
  });

  test("one alone is read as shown", () =>
    expect(run("record.txt", /npx --no yujin (read record\.txt --as-of \S+)/).stdout).toBe(shown.get("读出来的")));
});

test("taking part is answered as shown, by the command shown", () => {
  const folder = mkdtempSync(join(tmpdir(), "yujin-docs-"));
  writeFileSync(join(folder, "joining.csv"), shown.get("joining.csv") ?? "");
  const command = /npx --no yujin (assess joining\.csv --participation --as-of \S+)/.exec(page)?.[1] ?? "";
  const { status } = spawnSync(process.execPath, [join(ROOT, "config/yujin.mjs"), ...command.split(" ")], {
    cwd: folder,
  });
  expect(status).toBe(0);
  expectShown(readFileSync(join(folder, "joining.answers.ndjson"), "utf8"), "joining.answers.ndjson");
  rmSync(folder, { recursive: true });
}, 60_000);

test.each([
  ["benefits", "| 列 | 例子 |", 14],
  ["benefits", "| 中文表头 |", 30],
  ["participation", "| 参保的列 | 例子 |", 20],
] as const)("every column of %s named exists", (about, heading, many) => {
  const [table = ""] = page.slice(page.indexOf(heading)).split("\n\n");
  const names = [...table.matchAll(/^\| (.+?) \| /gm)]
    .flatMap(([, cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name = ""]) => name))
    .map((name) => name.replace(/^….0/, "person.contributions.0"))
    .filter((name) => !name.includes("…"));
  expect(names.length).toBeGreaterThan(many);
  // One at a time, for several may be the same column.
  for (const name of names) {
    const header = ["region", "参保地", "参保地代码"].includes(name) ? [name] : ["region", name];
    expect(columnsOf(header, about)).not.toContain(undefined);
  }
});
