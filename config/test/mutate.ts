/**
 * `npm run mutate -- months`: changes the rules of one folder of shared/policy in one place at a time, and tells which
 * changes no test notices. StrykerJS is fetched from npm when it is first asked for: it is needed by nothing else, and its
 * 168 packages are more than all others that only tests use.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";
import { fetched } from "./fetched.ts";

/** The last that runs on Node 20. */
const RELEASE = "9.6.1";
const PACKAGES = ["core", "jest-runner"].map((name) => `@stryker-mutator/${name}`);
const FOLDER = resolve("dist/stryker", RELEASE);
/** Percent of the changes that the tests should notice. */
const AIM = 85;

/** The tests that say what comes out of one person's facts. The long searches would only notice the same changes later. */
const EACH = [
  "documents/",
  "(cases|sums|leave|money|beside|figures|warnings)\\.",
  "participation/(boundaries|residents|cases)",
];
/** Those of one part, where that alone is changed: by the first words of its name. */
const OF_PART = {
  months: [
    "months/",
    "documents/(chongqing-2024-12|karamay-2026-4\\.(waiting|moving|sum)|sichuan-2024-9\\.transition|words-of-months)",
  ],
  "documents/chongqing-2024": ["documents/chongqing-2024", "(cases|sums|leave)\\."],
  "documents/chongqing-2025": [
    "documents/chongqing-2025",
    "(cases|sums|leave)\\.",
    "participation/(boundaries|residents|cases)",
  ],
  "documents/national-order": ["documents/(order|national)", "(cases|sums|leave)\\."],
  "documents/national": ["documents/national", "(cases|sums|leave)\\."],
  "documents/sichuan": ["documents/sichuan", "(cases|sums|leave)\\."],
  "documents/karamay": ["documents/karamay", "(cases|sums|leave)\\."],
  "documents/taiyuan": ["documents/taiyuan", "(cases|sums|leave)\\."],
};

/** The files of these tests. */
function testsFor(name: string): string[] {
  const [, own = EACH] = Object.entries(OF_PART).find(([part]) => name.startsWith(part)) ?? [];
  const all = readdirSync("test/policy", { recursive: true, encoding: "utf8" }).filter((test) =>
    test.endsWith(".test.ts"),
  );
  return own.flatMap((tests) =>
    all.filter((test) => new RegExp(`^${tests}`).test(test)).map((test) => `test/policy/${test}`),
  );
}

const jestSchema = z.object({ projects: z.tuple([z.object({ transform: z.unknown() })]).rest(z.unknown()) });

/** How jest runs them: as the unit tests are, in the copy that is changed. */
async function jestConfig(name: string): Promise<object> {
  const loaded: unknown = await import(pathToFileURL("jest.config.mjs").href);
  const [{ transform }] = z.object({ default: jestSchema }).parse(loaded).default.projects;
  return {
    testEnvironment: "./config/test/first-failure.mjs",
    transform,
    testMatch: ["<rootDir>/config/test/all-in-one.ts"],
    globals: { TESTS: testsFor(name) },
    testTimeout: 30_000,
  };
}

/** What is changed: a folder of shared/policy, a file, or those that a pattern names. */
function changed(name: string): string {
  const path = join("shared/policy", name);
  if (/[*{]/.test(name)) return path;
  if (name === "" || !existsSync(path)) {
    throw new Error("请写上 shared/policy 里的一个文件夹或文件，如 npm run mutate -- months，或 'rules/c*.ts'");
  }
  return statSync(path).isDirectory() ? `${path}/**/*.ts` : path;
}

/** Where StrykerJS lies; it is fetched once. */
function stryker(): string {
  const packages = PACKAGES.map((name) => `${name}@${RELEASE}`);
  return join(fetched(`stryker/${RELEASE}`, packages), "node_modules/@stryker-mutator/core/bin/stryker.js");
}

async function mutate(name: string, others: readonly string[]): Promise<number> {
  const mutated = changed(name);
  const report = `dist/stryker/${name.replaceAll(/[^\w.-]+/g, "-")}.json`;
  const config = {
    mutate: [mutated],
    testRunner: "jest",
    plugins: [join(FOLDER, "node_modules/@stryker-mutator/jest-runner/dist/src/index.js")],
    jest: { config: await jestConfig(name), enableFindRelatedTests: false },
    coverageAnalysis: "perTest",
    // What runs once when a file is loaded would have to be tried with every test, each in a process of its own.
    ignoreStatic: true,
    concurrency: 1,
    // A change that only takes long on a busy machine is not one that was noticed.
    timeoutMS: 60_000,
    // Without its own configuration jest takes ours.
    ignorePatterns: ["dist", "miniapp", "docs", "bench", "jest.config.mjs"],
    tempDirName: "dist/stryker/tmp",
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: report },
    thresholds: { high: AIM, low: AIM, break: AIM },
  };
  const file = join(FOLDER, "config.json");
  const bin = stryker();
  writeFileSync(file, JSON.stringify(config));
  // What an earlier run found is not what this one did.
  rmSync(report, { force: true });
  const { status } = spawnSync(process.execPath, [bin, "run", file, ...others], { stdio: "inherit" });
  if (existsSync(report)) console.log(counted(report));
  return status ?? 1;
}

const reportSchema = z.object({
  files: z.record(
    z.string(),
    z.object({ mutants: z.array(z.object({ status: z.string(), statusReason: z.string().optional() })) }),
  ),
});

/** What became of the changes. One that never ends is noticed for sure; one that took too long may only have waited. */
function counted(report: string): string {
  const { files } = reportSchema.parse(JSON.parse(readFileSync(report, "utf8")));
  const all = Object.values(files).flatMap(({ mutants }) => mutants);
  const many = (of: (one: (typeof all)[number]) => boolean): number => all.filter(of).length;
  const is = (status: string): number => many((one) => one.status === status);
  const endless = many((one) => one.status === "Timeout" && one.statusReason?.startsWith("Hit limit") === true);
  const slow = is("Timeout") - endless;
  const tried = is("Killed") + is("Timeout") + is("Survived") + is("NoCoverage");
  const share = ((100 * (is("Killed") + endless)) / tried).toFixed(1);
  return `${tried} 处：测试发现 ${is("Killed")}，永不结束 ${endless}，太慢 ${slow}，没发现 ${is("Survived")}，没跑到 ${is("NoCoverage")}；不算太慢的，发现了 ${share} %`;
}

const [name = "", ...others] = process.argv.slice(2);
mutate(name, others).then(
  (code) => {
    process.exitCode = code;
  },
  (reason: unknown) => {
    console.error(reason instanceof Error ? reason.message : reason);
    process.exitCode = 1;
  },
);
