/**
 * `npm run version:build -- <commit>`: builds the endpoints of that commit into `versions/<version of its rules>.mjs`, which
 * `npm start`, the image and the function load beside the present rules, for 90 days after these were replaced.
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildSync } from "esbuild";
import * as z from "zod";
import { UNCOUNTED } from "../functions/caller.ts";
import { SILENT } from "../functions/log.ts";
import {
  markLine,
  markSchema,
  type VersionAnswers,
  type VersionGiven,
  type VersionMark,
} from "../functions/versions.ts";
import { NODE_ESM, REQUIRE } from "./bundle.ts";

const USAGE =
  "用法：npm run version:build -- <提交> [--replaced 2026-11-29 | --preview] [--out versions]\n" +
  "不写哪天被换下的，就看代码库里换成下一版的提交是哪一天；还没有被换下、要先给人试的，写 --preview";

/** What the file of a version is made of: that commit's app behind this one's guard, without pages or counting of its own. */
const ENTRY = `
import { createApp } from "./functions/app.ts";
import { optionsFrom } from "./functions/settings.ts";

function optionsOf({ environment, log }) {
  const quiet = { LOG_LEVEL: "silent" };
  try {
    return optionsFrom({ ...environment, ...quiet });
  } catch (error) {
    log.failed("以前的版本用不了现在的签名钥匙，它的回执写着 unsigned");
    return optionsFrom(quiet);
  }
}

export function answering(given) {
  const options = { ...optionsOf(given), now: given.now, log: given.log, index: () => Promise.resolve("") };
  const guard = () => [async (c, next) => {
    c.set("caller", c.env.caller);
    await next();
  }];
  const app = createApp(options, guard);
  return (request, caller) => app.fetch(request, { caller });
}
`;

const git = (...words: string[]): string =>
  execFileSync("git", words, {
    encoding: "utf8",
    env: { ...process.env, TZ: "Asia/Shanghai" },
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

/** How the sources name the version of the rules. */
const NAMED = 'POLICY_VERSION = "';

function versionAt(commit: string): string {
  const line = git("grep", "-h", "-F", NAMED, commit, "--", "shared/policy");
  return markSchema.shape.version.parse(line.split(NAMED)[1]?.split('"')[0]);
}

/** The day, in Shanghai, on which a later commit came to another version; nothing where none did. */
function replacedOn(commit: string, version: string): string | undefined {
  const range = ["--reverse", "--ancestry-path", "--format=%H", `-G${NAMED}`, `${commit}..HEAD`, "--", "shared/policy"];
  const later = git("log", ...range);
  const next = later.split("\n").find((one) => one !== "" && versionAt(one) !== version);
  return next && git("show", "-s", "--format=%cd", "--date=format-local:%Y-%m-%d", next);
}

const packagesSchema = z.looseObject({ dependencies: z.record(z.string(), z.string()) });
const dependenciesIn = (folder: string) =>
  packagesSchema.parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8"))).dependencies;

/** The packages that lie here, where they are the very ones; else that commit's own are fetched. */
function packagesFor(folder: string): void {
  const here = dependenciesIn(".");
  const same = Object.entries(dependenciesIn(folder)).every(([name, version]) => here[name] === version);
  if (same) symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  else execFileSync("npm", ["ci", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund"], { cwd: folder });
}

function bundle(folder: string, mark: VersionMark, outfile: string): void {
  writeFileSync(join(folder, "version-entry.ts"), ENTRY);
  buildSync({
    entryPoints: [join(folder, "version-entry.ts")],
    outfile,
    ...NODE_ESM,
    minifyWhitespace: true,
    banner: { js: `${markLine(mark)}\n${REQUIRE}` },
  });
}

const healthSchema = z.object({ policyVersion: z.string() });
const builtSchema = z.object({
  answering: z.custom<(given: VersionGiven) => VersionAnswers>((value) => typeof value === "function"),
});

/** Asks what was built who it is. */
async function tryOut(file: string, version: string): Promise<void> {
  const { answering } = builtSchema.parse(await import(pathToFileURL(file).href));
  const answers = answering({ now: () => new Date(), log: SILENT, environment: {} });
  const answer = await answers(new Request("http://localhost/api/v1/health"), UNCOUNTED);
  const { policyVersion } = healthSchema.parse(await answer.json());
  if (policyVersion !== version) throw new Error(`做出来的是 ${policyVersion}，不是 ${version}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      replaced: { type: "string" },
      preview: { type: "boolean", default: false },
      out: { type: "string", default: "versions" },
    },
  });
  const [name, ...more] = positionals;
  if (name === undefined || more.length > 0 || (values.preview && values.replaced !== undefined))
    throw new Error(USAGE);
  const commit = git("rev-parse", "--verify", `${name}^{commit}`);
  const version = versionAt(commit);
  const day = values.preview ? undefined : (values.replaced ?? replacedOn(commit, version));
  if (day === undefined && !values.preview) throw new Error(`${version} 还没有被换下。\n${USAGE}`);
  const mark = markSchema.parse({ version, ...(day !== undefined && { replacedOn: day }) });
  const folder = mkdtempSync(join(tmpdir(), "yujin-version-"));
  const file = resolve(values.out, `${version}.mjs`);
  mkdirSync(resolve(values.out), { recursive: true });
  git("worktree", "add", "--detach", "--force", folder, commit);
  try {
    packagesFor(folder);
    bundle(folder, mark, file);
    await tryOut(file, version);
  } catch (error) {
    rmSync(file, { force: true });
    throw error;
  } finally {
    git("worktree", "remove", "--force", folder);
  }
  const state = day === undefined ? "用 Policy-Version: preview 试" : `${day} 换下的，再答 90 天`;
  console.log(`做好了 ${file}：${state}。重新启动就答`);
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
