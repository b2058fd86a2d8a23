/** Keys come and go in the partners' file, and the running service knows it without a restart. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createApp } from "../../functions/app.ts";
import { hashOfKey, newKey } from "../../functions/guard/keys.ts";
import { readPartners } from "../../functions/guard/partners.ts";
import { watchedRoster } from "../../functions/guard/roster.ts";
import { OPEN, optionsOn } from "../functions/options.ts";

const ROOT = join(__dirname, "../..");
const folder = mkdtempSync(join(tmpdir(), "yujin-keys-"));
const file = join(folder, "partners.json");
const OLD = newKey();
const partner = { name: "甲", keys: [hashOfKey(OLD)], scopes: ["assess"], quota: { points: 100, seconds: 60 } };

beforeEach(() => writeFileSync(file, JSON.stringify([partner])));
afterAll(() => rmSync(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const command = ["--import", "tsx", "config/partner-key.ts", ...args, "--file", file];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr, key: /yj_(?:live|test)_[\w-]{43}/.exec(stdout)?.[0] ?? "" };
}

const keys = () => readPartners(readFileSync(file, "utf8"), file).flatMap(({ keys: own }) => own);

test("a second key is added with its end, both are listed, the first is revoked", () => {
  const { key, status } = run("add", "--name", "甲", "--kind", "test", "--until", "2027-03-31");
  expect(status).toBe(0);
  expect(key).toMatch(/^yj_test_/);
  expect(keys()).toEqual([{ sha256: hashOfKey(OLD) }, { sha256: hashOfKey(key), until: "2027-03-31" }]);
  const [first, second] = [OLD, key].map((one) => hashOfKey(one).slice(0, 8));
  expect(run("list").stdout).toBe(`甲\n  ${first}\n  ${second}  用到 2027-03-31\n`);
  expect(run("revoke", "--id", first ?? "").status).toBe(0);
  expect(keys().map(({ sha256 }) => sha256)).toEqual([hashOfKey(key)]);
  // The very last one, too: it may have been stolen.
  expect(run("revoke", "--id", second ?? "").stdout).toContain("还剩 0 把");
  expect(run("list").stdout).toContain("没有密钥，问不了");
}, 30_000);

test.each([
  ["nothing said", [], /^用法：/],
  ["a partner that there is not", ["add", "--name", "乙"], /没有叫“乙”的伙伴/],
  ["a kind that there is not", ["add", "--name", "甲", "--kind", "prod"], /--kind 要是 live（正式）或 test（试用）/],
  ["a day that there is not", ["add", "--name", "甲", "--until", "2027-02-30"], /要是日期/],
  ["a key that there is not", ["revoke", "--id", "00000000"], /没有编号 00000000 的密钥/],
])("%s is refused, and the file stays", (_, args, says) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(1);
  expect(stderr).toMatch(says);
  expect(keys()).toEqual([{ sha256: hashOfKey(OLD) }]);
});

test("the service knows within seconds; a broken file changes nothing, and is told of", async () => {
  const said: string[] = [];
  const log = {
    answered: () => undefined,
    failed: (text: string) => void said.push(text),
    recovered: (text: string) => void said.push(text),
  };
  const guarding = { ...OPEN, partners: watchedRoster(file, log) };
  const app = createApp(optionsOn("2026-11-29", log.failed, { guarding, log }));
  const statusOf = async (key: string) => {
    const headers = { "Content-Type": "application/json", Authorization: `Bearer ${key}` };
    return (await app.request("/api/v1/assessments", { method: "POST", headers, body: '{"region":"500000"}' })).status;
  };
  const until = async (done: () => boolean) => {
    for (let n = 0; n < 100 && !done(); n++) await new Promise((resolve) => setTimeout(resolve, 100));
    expect(done()).toBe(true);
  };
  const next = newKey();
  expect([await statusOf(OLD), await statusOf(next)]).toEqual([200, 401]);
  writeFileSync(file, JSON.stringify([{ ...partner, keys: [hashOfKey(next)] }]));
  await until(() => said.length === 1);
  expect([await statusOf(OLD), await statusOf(next)]).toEqual([401, 200]);
  writeFileSync(file, "[ broken");
  await until(() => said.length === 2);
  expect(await statusOf(next)).toBe(200);
  expect(said).toEqual(["伙伴的名单换成了新的", expect.stringContaining("伙伴的名单没有换，还用以前的。")]);
}, 30_000);
