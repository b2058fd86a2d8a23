/** Finds programs that the tests need, and gets them where there are none. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installByApt } from "./apt.ts";

/** A program: how it is called, the Debian package that has it, and the variable that may name another place. */
export interface Program {
  readonly name: string;
  readonly from: string;
  readonly variable: string;
}

export const REDIS: Program = { name: "redis-server", from: "redis-server", variable: "REDIS_SERVER_PATH" };
export const PARALLEL: Program = { name: "parallel", from: "parallel", variable: "PARALLEL_PATH" };

/** The program to use: the one that the variable names, or the first on the `PATH`. */
export function findProgram({ name, variable }: Program): string | undefined {
  const named = process.env[variable];
  if (named) {
    if (!existsSync(named)) throw new Error(`${variable} 指向的 ${name} 不存在：${named}`);
    return named;
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Finds the program, or installs it; the variable names it from then on. Says what it does; throws one line when nothing helps. */
export function ensureProgram(program: Program): void {
  const { name, from, variable } = program;
  if (!findProgram(program)) {
    console.log(`没有找到 ${name}`);
    installByApt([from]);
  }
  const found = findProgram(program);
  if (!found) throw new Error(`没有 ${name}，也没能装上。请装好它，或用 ${variable} 指向一个，再运行一次`);
  process.env[variable] = found;
}
