/**
 * `npm test`: gets a browser, a Redis, GNU parallel and a Python, checks types and style, builds, runs every test, and ends with the line
 * `N passed, N failed`, in which the type check and the lint are one check each.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureBrowser } from "./browser.ts";
import { ensureProgram, PARALLEL, REDIS } from "./programs.ts";
import { ensurePython } from "./python.ts";
import { type Tally, sum, tallyOf } from "./tally.ts";

const PASSED: Tally = { passed: 1, failed: 0 };
const FAILED: Tally = { passed: 0, failed: 1 };

/** Runs a script of package.json to its end, then prints what it said as one piece. */
function script(name: string): Promise<boolean> {
  const started = Date.now();
  return new Promise((resolve) => {
    const child = spawn("npm", ["run", "--silent", name], { stdio: ["ignore", "pipe", "pipe"] });
    const said: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => said.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => said.push(chunk));
    child.on("close", (code) => {
      const seconds = Math.round((Date.now() - started) / 1000);
      console.log(`${code === 0 ? "✓" : "✗"} npm run ${name}（${seconds} 秒）`);
      if (code !== 0) console.log(Buffer.concat(said).toString());
      resolve(code === 0);
    });
  });
}

/** Type check, then lint. */
async function inspect(): Promise<Tally> {
  const held = [await script("typecheck"), await script("lint")];
  return sum(held.map((ok) => (ok ? PASSED : FAILED)));
}

/** Everything that tests run against. A build that fails is a failed check of its own. */
async function build(): Promise<Tally> {
  const built: boolean[] = [];
  for (const name of ["build:h5", "build:weapp", "build:server", "build:function"]) built.push(await script(name));
  return { passed: 0, failed: built.filter((ok) => !ok).length };
}

/** All jest projects, in front of everyone's eyes. */
function jest(): Promise<Tally> {
  const folder = mkdtempSync(join(tmpdir(), "yujin-test-"));
  const file = join(folder, "report.json");
  return new Promise((resolve) => {
    const jestBin = "node_modules/jest/bin/jest.js";
    // With --json the report would also go to stdout; what people read goes to stderr.
    const child = spawn(process.execPath, [jestBin, "--ci", "--json", `--outputFile=${file}`], {
      stdio: ["ignore", "ignore", "inherit"],
    });
    child.on("close", (code) => {
      resolve(tallyOf(readReport(file), code));
      rmSync(folder, { recursive: true });
    });
  });
}

function readReport(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}

async function main(): Promise<Tally> {
  try {
    process.env.CHROMIUM_PATH = ensureBrowser();
    for (const program of [REDIS, PARALLEL]) ensureProgram(program);
    ensurePython();
  } catch (error) {
    console.log(`✗ ${error instanceof Error ? error.message : String(error)}`);
    return FAILED;
  }
  const before = await Promise.all([inspect(), build()]);
  return sum([...before, await jest()]);
}

void main().then(({ passed, failed }) => {
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});
