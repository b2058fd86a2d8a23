/** From one key to the next, as docs/deploy.md has it done: the script, the file, restarts, and the day itself. */
import { spawnSync } from "node:child_process";
import { chmodSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as z from "zod";
import { answerSchema, type Answer } from "../../../functions/answering.ts";
import { createApp } from "../../../functions/app.ts";
import { configuredSigner } from "../../../functions/receipts/configured.ts";
import { optionsFrom } from "../../../functions/settings.ts";
import { optionsOn } from "../options.ts";

const ROOT = join(__dirname, "../../..");
const folder = mkdtempSync(join(tmpdir(), "yujin-rotation-"));
const file = join(folder, "keys.json");
afterAll(() => rmSync(folder, { recursive: true }));

function script(...words: string[]) {
  const command = ["--import", "tsx", "config/signing-key-new.ts", ...words];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: ROOT, encoding: "utf8" });
  return { status, stdout, stderr };
}

const keySetSchema = z.object({ keys: z.array(z.looseObject({ d: z.string().optional() })) });
const keySet = () => keySetSchema.parse(JSON.parse(readFileSync(file, "utf8")));

/** An instance that has just started on a day, with the keys of the file. */
function started(day: string) {
  const { signer } = optionsFrom({ YUJIN_SIGNING_KEYS_FILE: file, LOG_LEVEL: "silent" });
  let today = day;
  const app = createApp(optionsOn(day, () => undefined, { signer, now: () => new Date(`${today}T04:00:00Z`) }));
  const post = async (path: string, body: unknown): Promise<unknown> => {
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) };
    return (await app.request(path, init)).json();
  };
  return {
    on: (other: string) => void (today = other),
    ask: async (): Promise<Answer> => answerSchema.parse(await post("/api/v1/assessments", FACTS)),
    verdict: (answer: Answer) => post("/api/v1/receipts/verify", { facts: FACTS, answer }),
    keys: async (): Promise<unknown> => (await app.request("/api/v1/receipts/keys")).json(),
  };
}
const FACTS = { region: "500000", event: { kind: "delivery", date: "2026-03-05" } };

test("a key is written for its owner alone, into a file that was not there", () => {
  const { status, stdout } = script("--out", file, "--from", "2026-01-01T00:00:00Z", "--until", "2027-01-01T00:00:00Z");
  expect([status, stdout.includes("2027-01-01T00:00:00Z")]).toEqual([0, true]);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(stdout).not.toContain(keySet().keys[0]?.d);
  expect(readdirSync(folder)).toEqual(["keys.json"]);
});

test("the next key is added behind, known to all at once, signs from its day on, and old receipts go on verifying", async () => {
  const first = started("2026-11-29");
  const old = await first.ask();
  expect(await first.verdict(old)).toMatchObject({ asSigned: true });

  chmodSync(file, 0o644);
  expect(script("--out", file, "--from", "2026-12-20T00:00:00Z", "--until", "2028-12-20T00:00:00Z").status).toBe(0);
  expect(statSync(file).mode & 0o777).toBe(0o600);
  const instances = [started("2026-11-29"), started("2026-11-29")] as const;
  const between = await instances[0].ask();
  expect(between.receipt.kid).toBe(old.receipt.kid);
  expect(await instances[1].verdict(between)).toMatchObject({ asSigned: true });

  // The old key's end is drawn in; all instances change over on the same day, and nobody restarts for it.
  const [oldKey, newKey] = keySet().keys;
  writeFileSync(file, JSON.stringify({ keys: [{ ...oldKey, validUntil: "2026-12-20T00:00:00Z" }, newKey] }));
  const next = [started("2026-12-19"), started("2026-12-19")] as const;
  const last = await next[0].ask();
  next.forEach(({ on }) => on("2026-12-20"));
  const fresh = await next[0].ask();
  expect([last.receipt.kid === old.receipt.kid, fresh.receipt.kid === old.receipt.kid]).toEqual([true, false]);
  for (const answer of [old, between, last, fresh]) {
    expect(await next[1].verdict(answer)).toMatchObject({ asSigned: true, signature: "valid" });
  }
  expect(await next[1].keys()).toMatchObject({
    keys: [
      { kid: old.receipt.kid, validFrom: "2026-01-01T00:00:00Z", validUntil: "2026-12-20T00:00:00Z" },
      { kid: fresh.receipt.kid, validFrom: "2026-12-20T00:00:00Z", validUntil: "2028-12-20T00:00:00Z" },
    ],
  });

  // The old secret is thrown away, its public half stays.
  const retired = { ...keySet().keys[0], d: undefined };
  writeFileSync(file, JSON.stringify({ keys: [retired, newKey] }));
  const later = started("2027-06-01");
  for (const answer of [old, last, fresh]) expect(await later.verdict(answer)).toMatchObject({ asSigned: true });

  // A key that has leaked is taken out: nothing of it holds any longer.
  writeFileSync(file, JSON.stringify({ keys: [newKey] }));
  expect(await started("2027-06-01").verdict(old)).toMatchObject({ asSigned: false, reason: "unknown-key" });
});

test("what an old key signs after its end does not pass, well signed or not", async () => {
  const [key] = keySet().keys;
  writeFileSync(file, JSON.stringify({ keys: [{ ...key, validFrom: "2026-01-01T00:00:00Z", validUntil: undefined }] }));
  const thief = started("2027-03-01");
  const forged = await thief.ask();
  expect(await thief.verdict(forged)).toMatchObject({ asSigned: true });
  writeFileSync(
    file,
    JSON.stringify({ keys: [{ ...key, validFrom: "2026-01-01T00:00:00Z", validUntil: "2027-03-01T00:00:00Z" }] }),
  );
  expect(await started("2027-03-02").verdict(forged)).toMatchObject({
    asSigned: false,
    signature: "outside-validity",
    reason: "outside-validity",
    facts: true,
    answer: true,
  });
});

test("when all keys have run out the service goes on, says so once in its log, and its receipts are no proof", async () => {
  const said: string[] = [];
  const signer = configuredSigner(readFileSync(file, "utf8"), () => void said.push("ran out"));
  const app = createApp(optionsOn("2027-03-02", () => undefined, { signer }));
  for (const time of [1, 2, 3]) {
    const init = { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(FACTS) };
    const answer = answerSchema.parse(await (await app.request("/api/v1/assessments", init)).json());
    expect([time, answer.receipt.unsigned]).toEqual([time, true]);
    const check = { ...init, body: JSON.stringify({ facts: FACTS, answer }) };
    const verdict: unknown = await (await app.request("/api/v1/receipts/verify", check)).json();
    expect(verdict).toMatchObject({ asSigned: false, signature: "valid", reason: "temporary-key" });
  }
  expect(said).toEqual(["ran out"]);
});

test("without a file the set is printed, two years from now", () => {
  const { status, stdout, stderr } = script();
  expect([status, stderr.includes("私钥")]).toEqual([0, true]);
  const [key] = keySetSchema.parse(JSON.parse(stdout)).keys;
  const [from = 0, until = 0] = [key?.["validFrom"], key?.["validUntil"]].map((day) => Date.parse(String(day)));
  expect(Math.abs(Date.now() - from)).toBeLessThan(60_000);
  expect((until - from) / 86_400_000).toBeGreaterThan(729);
  expect(() => configuredSigner(stdout)).not.toThrow();
});

test.each([
  ["an option there is not", ["--file", "x"], /^用法：/],
  ["an end before the beginning", ["--from", "2027-01-01T00:00:00Z", "--until", "2026-01-01T00:00:00Z"], /validUntil/],
])("%s is refused, with no key", (_, words, says) => {
  const { status, stdout, stderr } = script(...words);
  expect([status, stdout]).toEqual([1, ""]);
  expect(stderr).toMatch(says);
});

test("a file that holds something else stays as it is", () => {
  writeFileSync(file, "[1]");
  expect(script("--out", file)).toMatchObject({ status: 1, stdout: "", stderr: `${file} 不是 JWK Set，没有动它\n` });
  expect(readFileSync(file, "utf8")).toBe("[1]");
});
