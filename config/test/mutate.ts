/**
 * `npm run mutate -- months`: changes the rules of one folder of shared/policy in one place at a time, and tells which
 * changes no test notices. StrykerJS is fetched from npm when it is first asked for: it is needed by nothing else, and its
 * 168 packages are more than all others that only tests use.
 */
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, statSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import * as z from "zod";

/** The last that runs on Node 20. */
const RELEASE = "9.6.1";
const PACKAGES = ["core", "jest-runner"].map((name) => `@stryker-mutator/${name}`);
const FOLDER = resolve("dist/stryker", RELEASE);
/** Percent of the changes that the tests should notice. */
const AIM = 85;

/** The tests that say what comes out of one person's facts. The long searches would only notice the same changes later. */
const EACH = [
  "documents/*",
  "{cases,sums,leave,money,beside,figures,warnings}",
  "participation/{boundaries,residents,cases}",
];
/** Those of a paper, where one alone is changed: by the first word of its name. */
const OF_PAPER = {
  chongqing: ["documents/chongqing*", "participation/{boundaries,residents,cases}"],
  "national-order": ["documents/{order,national}*"],
  national: ["documents/national*"],
  sichuan: ["documents/sichuan*"],
  karamay: ["documents/karamay*"],
  taiyuan: ["documents/taiyuan*"],
};

function testsFor(name: string): string[] {
  const paper = Object.entries(OF_PAPER).find(([place]) => name.startsWith(`documents/${place}`));
  const names = paper ? [...paper[1], "{cases,sums,leave}"] : EACH;
  return names.map((test) => `<rootDir>/test/policy/${test}.test.ts`);
}

const jestSchema = z.object({ projects: z.tuple([z.object({ transform: z.unknown() })]).rest(z.unknown()) });

/** How jest runs them: as the unit tests are, in the copy that is changed. */
async function jestConfig(name: string): Promise<object> {
  const loaded: unknown = await import(pathToFileURL("jest.config.mjs").href);
  const [{ transform }] = z.object({ default: jestSchema }).parse(loaded).default.projects;
  return { testEnvironment: "node", transform, testMatch: testsFor(name), testTimeout: 30_000 };
}

/** What is changed: a folder or a file of shared/policy. */
function changed(name: string): string {
  const path = join("shared/policy", name);
  if (name === "" || !existsSync(path)) {
    throw new Error("请写上 shared/policy 里的一个文件夹或文件，如 npm run mutate -- months");
  }
  return statSync(path).isDirectory() ? `${path}/**/*.ts` : path;
}

/** Where StrykerJS lies; it is fetched once. */
function stryker(): string {
  const bin = join(FOLDER, "node_modules/@stryker-mutator/core/bin/stryker.js");
  if (!existsSync(bin)) {
    mkdirSync(FOLDER, { recursive: true });
    const words = ["install", "--prefix", FOLDER, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
    const exact = PACKAGES.map((name) => `${name}@${RELEASE}`);
    execFileSync("npm", [...words, ...exact], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return bin;
}

async function mutate(name: string, others: readonly string[]): Promise<number> {
  const mutated = changed(name);
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
    timeoutMS: 20_000,
    // Without its own configuration jest takes ours.
    ignorePatterns: ["dist", "miniapp", "docs", "bench", "config", "jest.config.mjs"],
    tempDirName: "dist/stryker/tmp",
    reporters: ["clear-text", "json", "progress-append-only"],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    jsonReporter: { fileName: `dist/stryker/${name.replaceAll("/", "-")}.json` },
    thresholds: { high: AIM, low: AIM, break: AIM },
  };
  const file = join(FOLDER, "config.json");
  const bin = stryker();
  writeFileSync(file, JSON.stringify(config));
  return spawnSync(process.execPath, [bin, "run", file, ...others], { stdio: "inherit" }).status ?? 1;
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
