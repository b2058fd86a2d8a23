/** The commit before the last change of the version; where no history is at hand, one that is made up of the present files. */
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { POLICY_VERSION } from "../../../shared/policy/index.ts";

const NAMED = 'POLICY_VERSION = "';
const TRACE = "shared/policy/assessment/trace.ts";

const gitIn = (cwd: string, ...words: string[]): string =>
  execFileSync("git", words, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim();

const versionAt = (commit: string): string | undefined =>
  gitIn(".", "grep", "-h", "-F", NAMED, commit, "--", "shared/policy").split(NAMED)[1]?.split('"')[0];

/** Where it lies, and which it is. */
export interface Before {
  readonly folder: string;
  readonly commit: string;
  readonly version: string;
}

/** The parent of the commit that brought the present version. */
function inHistory(): Before | undefined {
  try {
    const changes = gitIn(".", "log", "--format=%H", `-G${NAMED}`, "--", "shared/policy").split("\n");
    for (const change of changes) {
      const version = versionAt(`${change}~1`);
      if (version !== undefined && version !== POLICY_VERSION) return { folder: ".", commit: `${change}~1`, version };
    }
  } catch {
    // A checkout without its history.
  }
  return undefined;
}

function madeUp(): Before {
  const folder = mkdtempSync(join(tmpdir(), "yujin-history-"));
  const version = "2026.1.1";
  for (const name of ["functions", "shared", "package.json", "tsconfig.json"]) {
    cpSync(name, join(folder, name), { recursive: true });
  }
  writeFileSync(join(folder, ".gitignore"), "node_modules\n");
  symlinkSync(resolve("node_modules"), join(folder, "node_modules"));
  const present = readFileSync(TRACE, "utf8");
  const commit = (text: string): void => {
    writeFileSync(join(folder, TRACE), text);
    gitIn(folder, "add", "-A");
    gitIn(folder, "-c", "user.name=test", "-c", "user.email=test@example.com", "commit", "-q", "-m", "rules");
  };
  gitIn(folder, "init", "-q");
  commit(present.replace(POLICY_VERSION, version));
  commit(present);
  return { folder, commit: "HEAD~1", version };
}

export const before = (): Before => inHistory() ?? madeUp();
