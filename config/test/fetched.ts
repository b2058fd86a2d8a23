/** Programs that one command alone needs: fetched from npm when that is first run, and no dependency of anything else. */
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import * as z from "zod";
import { ifThere } from "../../functions/failure.ts";

const packageSchema = z.object({ version: z.string() });

/** Whether a package (`name@version`) lies in a folder, in just that version. */
export function liesIn(folder: string, one: string): boolean {
  const at = one.lastIndexOf("@");
  const file = join(folder, "node_modules", one.slice(0, at), "package.json");
  const text = ifThere(() => readFileSync(file, "utf8"));
  return text !== undefined && packageSchema.parse(JSON.parse(text)).version === one.slice(at + 1);
}

/** The folder in which these packages (`name@version`, exact) lie, below dist; they are fetched once. */
export function fetched(name: string, packages: readonly string[]): string {
  const folder = resolve("dist", name);
  if (!packages.every((one) => liesIn(folder, one))) {
    mkdirSync(folder, { recursive: true });
    const words = ["install", "--prefix", folder, "--no-save", "--ignore-scripts", "--no-audit", "--no-fund"];
    execFileSync("npm", [...words, ...packages], { stdio: ["ignore", "ignore", "inherit"] });
  }
  return folder;
}
