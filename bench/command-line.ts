/** `npx yujin assess` from its start to its end, in turns with a loop that does nothing else than it must. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { buildSync } from "esbuild";
import { spread } from "./interleave.ts";
import { workedCases } from "./people.ts";
import { bounds, number, type Row } from "./rows.ts";

const ROWS = 10_000;
const ROUNDS = 3;
const MIN_ONE_JOB = 0.7;
const MIN_TWO_JOBS = 1.5;

const LOOP = resolve("dist/bench/loop.mjs");

function node(...words: string[]): number {
  const started = performance.now();
  execFileSync(process.execPath, words, { stdio: "pipe" });
  return ROWS / ((performance.now() - started) / 1000);
}

/** Rows a second of each, round by round. */
function rates(file: string): Readonly<Record<"loop" | "one" | "two", number[]>> {
  const ways = {
    loop: () => node(LOOP, file, "2026-11-29"),
    one: () => node("config/yujin.mjs", "assess", file, "--jobs", "1", "--force"),
    two: () => node("config/yujin.mjs", "assess", file, "--jobs", "2", "--force"),
  };
  const seen = { loop: new Array<number>(), one: new Array<number>(), two: new Array<number>() };
  const names = ["loop", "one", "two"] as const;
  for (let round = 0; round < ROUNDS; round++) {
    for (const name of round % 2 === 0 ? names : [...names].reverse()) seen[name].push(ways[name]());
  }
  return seen;
}

/** One job beside the loop, two beside one. */
export function commandLine(): Row[] {
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
    const { loop, one, two } = rates(file);
    const row = (what: string, [over, under]: readonly [number[], number[]], aim: number): Row => {
      const ratio = spread(over.map((rate, round) => rate / (under[round] ?? NaN))).median;
      return {
        what,
        value: `${number(spread(over).median)} ÷ ${number(spread(under).median)} rows/s: ${ratio.toFixed(2)} ×`,
        note: bounds(ratio, "≥", aim),
      };
    };
    return [
      row("yujin assess, one job ÷ a bare loop", [one, loop], MIN_ONE_JOB),
      row("yujin assess, two jobs ÷ one", [two, one], MIN_TWO_JOBS),
    ];
  } finally {
    rmSync(folder, { recursive: true });
  }
}
