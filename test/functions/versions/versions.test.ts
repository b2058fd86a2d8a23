/** The rules of the last version beside the present ones: built from their commit, asked over the present app. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import * as z from "zod";
import { dayInShanghai } from "../../../functions/clock.ts";
import { SILENT } from "../../../functions/log.ts";
import { markSchema, versionsIn } from "../../../functions/versions.ts";
import { POLICY_VERSION, RELEASES } from "../../../shared/policy/index.ts";
import { before } from "./history.ts";

const out = mkdtempSync(join(tmpdir(), "yujin-versions-"));
const ROOT = resolve(".");
const tsx = [join(ROOT, "node_modules/tsx/dist/cli.mjs")];
const found = before();
const build = (...words: string[]): string =>
  execFileSync(process.execPath, [...tsx, join(ROOT, "config/version-build.ts"), ...words], {
    cwd: found.folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });

const answerSchema = z.object({ status: z.int(), headers: z.record(z.string(), z.string()), text: z.string() });
const askedSchema = z.object({
  present: answerSchema,
  latest: answerSchema,
  previous: answerSchema,
  many: answerSchema,
  refused: answerSchema,
  preview: answerSchema,
  newer: answerSchema,
  after: answerSchema,
  golden: z.array(z.string()),
});
const file = join(out, `${found.version}.mjs`);

/** So many days after a day. */
const daysAfter = (day: string, days: number): string =>
  dayInShanghai(new Date(Date.parse(`${day}T12:00+08:00`) + days * 86_400_000));

/** The answers to the questions of these names, all of them where none is given. */
function asked(replacedOn: string, ...names: string[]): unknown {
  const words = [...tsx, "test/functions/versions/ask.ts", out, found.version];
  const days = [daysAfter(replacedOn, 90), daysAfter(replacedOn, 91)];
  return JSON.parse(execFileSync(process.execPath, [...words, ...days, ...names], { encoding: "utf8" }));
}

const markIn = (path: string) =>
  markSchema.parse(JSON.parse(/^\/\/ yujin (.*)\n/.exec(readFileSync(path, "utf8"))?.[1] ?? ""));

afterAll(() => {
  rmSync(out, { recursive: true });
  if (found.folder !== ".") rmSync(found.folder, { recursive: true });
});

describe("the version before", () => {
  let answers: z.infer<typeof askedSchema>;
  beforeAll(() => {
    build(found.commit, "--out", out);
    answers = askedSchema.parse(asked(markIn(file).replacedOn ?? ""));
  }, 60_000);

  test("is built with the day on which it was replaced", () => {
    const { version, replacedOn } = markIn(file);
    expect(version).toBe(found.version);
    expect(replacedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
  });

  test("who pins nothing, or the latest, has the present one", () => {
    for (const { status, headers, text } of [answers.present, answers.latest]) {
      expect(status).toBe(200);
      expect(headers["policy-version"]).toBe(POLICY_VERSION);
      expect(JSON.parse(text)).toMatchObject({ policyVersion: POLICY_VERSION });
    }
  });

  test("who pins it has its answer in its own wire, on its ninetieth day too", () => {
    const { status, headers, text } = answers.previous;
    expect([status, headers["policy-version"]]).toEqual([200, found.version]);
    const answer = z.object({ policyVersion: z.string(), benefits: z.array(z.unknown()) }).parse(JSON.parse(text));
    expect(answer.policyVersion).toBe(found.version);
    expect(answer.benefits.length).toBeGreaterThan(0);
    expect(headers["x-request-id"]).toBe("one-of-many");
  });

  test("a batch goes on, and its lines are taken from the quota of who asks", () => {
    const lines = answers.many.text.trim().split("\n");
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toContain(`"policyVersion":"${found.version}"`);
    const left = ({ headers }: z.infer<typeof answerSchema>) => Number(headers["ratelimit-remaining"]);
    // Three lines, and what was asked next.
    expect(left(answers.previous) - left(answers.newer)).toBe(4);
  });

  test("one that is gone is a 409 that names what answers, with its state", () => {
    const { status, headers, text } = answers.refused;
    expect([status, headers["policy-version"]]).toEqual([409, POLICY_VERSION]);
    const until = daysAfter(markIn(file).replacedOn ?? "", 90);
    expect(text).toContain(`${found.version}（以前的，答到 ${until}）`);
    expect(JSON.parse(text)).toMatchObject({
      type: "urn:problem-type:yujin:policy-version-mismatch",
      versions: [
        { version: POLICY_VERSION, state: "current" },
        { version: found.version, state: "previous", until },
      ],
    });
    // Nothing is to come.
    expect(answers.preview.status).toBe(409);
  });

  test("the golden records that it decides otherwise are those that the changelog names", () => {
    // Where no history is at hand, the rules before are those of today under another name.
    const told = found.folder === "." ? RELEASES[0].golden : [];
    expect(answers.golden).toEqual(told);
  });

  test("on day 91 it is gone", () => {
    expect(answers.after.status).toBe(409);
    expect(JSON.parse(answers.after.text)).toMatchObject({
      versions: [{ version: POLICY_VERSION, state: "current" }],
    });
  });

  test("the same as one to come: found by its name and as preview, whatever the day", () => {
    build(found.commit, "--preview", "--out", out);
    expect(markIn(file)).toEqual({ version: found.version });
    const { preview, after } = askedSchema
      .pick({ preview: true, after: true })
      .parse(asked("2026-11-29", "preview", "after"));
    for (const { status, headers } of [preview, after]) {
      expect([status, headers["policy-version"]]).toEqual([200, found.version]);
    }
  }, 60_000);
});

test("a file that nobody built is named at the start", () => {
  const folder = mkdtempSync(join(tmpdir(), "yujin-versions-"));
  const given = { now: () => new Date(), log: SILENT, environment: {} };
  expect(versionsIn(join(folder, "none"), given).listed(new Date())).toHaveLength(1);
  writeFileSync(join(folder, "2026.1.1.mjs"), "export {};\n");
  expect(() => versionsIn(folder, given)).toThrow("2026.1.1.mjs 不是 npm run version:build 做出来的");
  rmSync(folder, { recursive: true });
});

test("what cannot be built says why, and leaves nothing", () => {
  expect(() => build()).toThrow("用法");
  expect(() => build("HEAD", "--out", out)).toThrow("还没有被换下");
});
