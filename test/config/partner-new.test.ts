import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { hashOfKey } from "../../functions/guard/keys.ts";
import { readPartners } from "../../functions/guard/partners.ts";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "yujin-partner-"));
const file = join(folder, "partners.json");

afterAll(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => {
  const command = ["--import", "tsx", "config/partner-new.ts", ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr, keys: stdout.match(/yj_(?:live|test)_[\w-]{43}/g) ?? [] };
};

test("prints the key once, and the entry with its hash alone", () => {
  const { status, stdout, keys } = run("--name", "甲", "--scopes", "read", "--points", "5", "--seconds", "10");
  expect(status).toBe(0);
  expect(keys).toHaveLength(1);
  const entry = stdout.slice(stdout.indexOf("\n{"));
  expect(readPartners(`[${entry}]`, "stdout")).toEqual([
    {
      name: "甲",
      keys: [{ sha256: hashOfKey(keys[0] ?? "") }],
      scopes: ["read"],
      quota: { points: 5, seconds: 10 },
      origins: [],
      addresses: [],
    },
  ]);
});

test("adds to a file that only its owner can read, and leaves what is there", () => {
  const first = run("--name", "甲", "--file", file, "--origin", "https://a.example", "--origin", "https://b.example");
  const second = run("--name", "乙", "--file", file);
  expect([first.status, second.status]).toEqual([0, 0]);
  const text = readFileSync(file, "utf8");
  const partners = readPartners(text, file);
  expect(partners.map(({ name }) => name)).toEqual(["甲", "乙"]);
  expect(partners.map(({ keys }) => keys)).toEqual([
    ...[first, second].map(({ keys }) => [{ sha256: hashOfKey(keys[0] ?? "") }]),
  ]);
  expect(partners[0]?.origins).toEqual(["https://a.example", "https://b.example"]);
  expect(text).not.toContain("yj_");
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder)).toEqual(["partners.json"]);
});

test.each([
  ["no name", [], /^用法：/],
  ["a name that is taken", ["--name", "甲", "--file", file], /第 3 个伙伴的 name 和第 1 个伙伴的重复了/],
  ["a scope there is not", ["--name", "丙", "--scopes", "all"], /scopes\.0 只能是/],
  ["a quota in words", ["--name", "丙", "--points", "many"], /quota\.points 要是整数/],
  ["an origin with a path", ["--name", "丙", "--origin", "https://a.example/x"], /origins\.0 只写到域名和端口/],
])("%s is refused, with no key", (_, args, says) => {
  const before = readFileSync(file, "utf8");
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stdout).toBe("");
  expect(stderr).toMatch(says);
  expect(readFileSync(file, "utf8")).toBe(before);
});

test("a file that is broken stays as it is", () => {
  writeFileSync(file, "[");
  expect(run("--name", "丙", "--file", file).stderr).toContain("不是有效的 JSON");
  expect(readFileSync(file, "utf8")).toBe("[");
});
