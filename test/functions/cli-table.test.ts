import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Papa from "papaparse";
import * as z from "zod";
import taiyuan from "../cases/taiyuan.json";

const CLI = join(__dirname, "../../config/yujin.mjs");
const folder = mkdtempSync(join(tmpdir(), "yujin-table-"));
afterAll(() => rmSync(folder, { recursive: true }));

const told = z.looseObject({ line: z.int(), headline: z.string() });

const at = (name: string) => join(folder, name);
const assess = (...words: string[]) =>
  spawnSync(process.execPath, [CLI, "assess", at("people.ndjson"), "--as-of", "2026-03-10", ...words], {
    encoding: "utf8",
  });

beforeAll(() => writeFileSync(at("people.ndjson"), taiyuan.map(({ facts }) => JSON.stringify(facts)).join("\n")));

test("a table holds the same answers, in the office's words where it reads", () => {
  expect(assess("--audience", "hr").status).toBe(0);
  expect(assess("--audience", "hr", "--out", at("table.csv")).status).toBe(0);
  const lines = readFileSync(at("people.answers.ndjson"), "utf8").trimEnd().split("\n");
  const answers = lines.map((line) => told.parse(JSON.parse(line)));
  const { data } = Papa.parse<Record<string, string>>(readFileSync(at("table.csv"), "utf8").slice(1), {
    header: true,
    skipEmptyLines: true,
  });
  const sentences = new Map(data.map((row) => [Number(row["行"]), row["一句话"]]));
  expect(answers.map(({ line, headline }) => [line, headline])).toEqual([...sentences]);
  expect([...sentences.values()].join()).toContain("你们单位");
}, 60_000);

test.each([
  [["--format", "xlsx"], "csv 或 ndjson"],
  [["--audience", "boss"], "hr"],
  [["--participation", "--format", "csv"], "ndjson"],
])("%j is refused with what to write", (words, named) => {
  const { status, stderr } = assess(...words);
  expect(status).toBe(1);
  expect(stderr).toContain(named);
});
