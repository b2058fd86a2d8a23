/**
 * `npx yujin assess` from its start to its end, in turns with a loop that does nothing else than it must; and two such
 * loops at once, which say how much of a second core the machine has to give.
 */
import { execFile, execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { buildSync } from "esbuild";
import { spread } from "./interleave.ts";
import { workedCases } from "./people.ts";
import { bounds, number, type Row } from "./rows.ts";

const ROWS = 10_000;
const ROUNDS = 3;
const MIN_ONE_JOB = 0.7;
const MIN_TWO_JOBS = 1.5;

const LOOP = resolve("dist/bench/loop.mjs");

/** Rows a second of so many processes that begin at once. */
async function node(words: readonly string[], processes = 1): Promise<number> {
  const started = performance.now();
  await Promise.all(Array.from({ length: processes }, () => promisify(execFile)(process.execPath, words)));
  return (processes * ROWS) / ((performance.now() - started) / 1000);
}

/** Rows a second of each, round by round. */
async function rates(file: string): Promise<Readonly<Record<"loop" | "loops" | "one" | "two", number[]>>> {
  const loop = [LOOP, file, "2026-11-29"];
  const job = (jobs: string) => ["config/yujin.mjs", "assess", file, "--jobs", jobs, "--force"];
  const ways = {
    loop: () => node(loop),
    loops: () => node(loop, 2),
    one: () => node(job("1")),
    two: () => node(job("2")),
  };
  const seen = {
    loop: new Array<number>(),
    loops: new Array<number>(),
    one: new Array<number>(),
    two: new Array<number>(),
  };
  const names = ["loop", "loops", "one", "two"] as const;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) seen[name].push(await ways[name]());
  }
  return seen;
}

/** One job beside the loop, two beside one. */
export async function commandLine(): Promise<Row[]> {
  buildSync({
    entryPoints: ["bench/loop.ts"],
    outfile: LOOP,
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
  });
  const folder = mkdtempSync(join(tmpdir(), "yujin-bench-"));
  try {
    const file = join(folder, "people.ndjson");
    const lines = workedCases.map(({ facts }) => JSON.stringify(facts));
    writeFileSync(file, Array.from({ length: ROWS }, (_, index) => lines[index % lines.length]).join("\n"));
    // What it runs is bundled at its first start.
    execFileSync(process.execPath, ["config/yujin.mjs", "--help"]);
    const { loop, loops, one, two } = await rates(file);
    const atLeast = (aim: number) => (ratio: number) => bounds(ratio, "≥", aim);
    const row = (what: string, [over, under]: readonly [number[], number[]], note: (ratio: number) => string): Row => {
      const ratio = spread(over.map((rate, round) => rate / (under[round] ?? NaN))).median;
      return {
        what,
        value: `${number(spread(over).median)} ÷ ${number(spread(under).median)} rows/s: ${ratio.toFixed(2)} ×`,
        note: note(ratio),
      };
    };
    return [
      row("yujin assess, one job ÷ a bare loop", [one, loop], atLeast(MIN_ONE_JOB)),
      row("yujin assess, two jobs ÷ one", [two, one], atLeast(MIN_TWO_JOBS)),
      row("two bare loops at once ÷ one", [loops, loop], () => "what this machine's second core is worth"),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
