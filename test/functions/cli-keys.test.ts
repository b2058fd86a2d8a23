/** The keys that sign receipts at the command line: the ones the surroundings set, and what is said where none signs. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { newSigningKey } from "../../functions/receipts/keys.ts";

const CLI = join(__dirname, "../../config/yujin.mjs");
const GOOD = '{"region":"500000"}\n';
const [SIGNS, RAN_OUT] = [{}, { validUntil: "2026-01-01T00:00:00Z" }].map((period) =>
  JSON.stringify({ keys: [{ ...newSigningKey(), ...period }] }),
);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "yujin-cli-keys-"));
  writeFileSync(join(folder, "p.ndjson"), GOOD);
});
afterEach(() => rmSync(folder, { recursive: true }));

function yujin(words: readonly string[], environment: Readonly<Record<string, string | undefined>>) {
  const env = { PATH: process.env["PATH"], ...environment };
  const { status, stdout, stderr } = spawnSync(process.execPath, [CLI, ...words], {
    encoding: "utf8",
    cwd: folder,
    env,
    input: GOOD,
  });
  return { status, stdout, stderr };
}
const FILE = ["assess", "p.ndjson", "--jobs", "1"];
const answers = () => readFileSync(join(folder, "p.answers.ndjson"), "utf8");

test("a file of keys that is set to nothing is not set, as for the server", () => {
  expect(yujin(FILE, { YUJIN_SIGNING_KEYS: SIGNS, YUJIN_SIGNING_KEYS_FILE: "" })).toMatchObject({
    status: 0,
    stderr: "",
  });
  expect(answers()).toContain('"signature"');
});

test("where all keys have run out, it is said once that there are no receipts", () => {
  const said: unknown = expect.stringMatching(/^签名的钥匙现在都不在[^\n]*没有回执[^\n]*\n$/);
  expect(yujin(FILE, { YUJIN_SIGNING_KEYS: RAN_OUT })).toMatchObject({ status: 0, stderr: said });
  expect(answers()).not.toContain("receipt");
  const piped = yujin(["assess", "-"], { YUJIN_SIGNING_KEYS: RAN_OUT });
  expect(piped.stderr).toMatch(/^签名的钥匙现在都不在[^\n]*\n回答了 1 行[^\n]*\n$/);
  expect(piped.stdout).not.toContain("receipt");
  // Answers about taking part have none anyway.
  expect(yujin([...FILE, "--force", "--participation"], { YUJIN_SIGNING_KEYS: RAN_OUT }).stderr).toBe("");
});

test.each([["mcp"], ["assess", "-"], FILE])("keys that cannot be used are said in one line: %s", (...words) => {
  const { status, stderr } = yujin(words, { YUJIN_SIGNING_KEYS: "{}" });
  expect([status, stderr]).toEqual([1, expect.stringMatching(/^YUJIN_SIGNING_KEYS [^\n]*\n$/)]);
});
