/** Programs that one command alone needs: fetched from npm when that is first run, and no dependency of anything else. */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";

/** The folder in which these packages (`name@version`, exact) lie, below dist; they are fetched once. */
export function fetched(name: string, packages: readonly string[]): string {
  const folder = resolve("dist", name);
  const isThere = packages.every((one) => existsSync(join(folder, "node_modules", one.slice(0, one.lastIndexOf("@")))));
  if (!isThere) {
    mkdirSync(folder, { recursive: true });
    const words = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", [...words, ...packages], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return folder;
}
