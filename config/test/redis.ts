/** Finds a redis-server for the tests, and gets one where there is none. */
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { installByApt } from "./apt.ts";

/** The server to use: the one named in `REDIS_SERVER_PATH`, or the first on the `PATH`. */
export function findRedis(): string | undefined {
  const named = process.env.REDIS_SERVER_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`REDIS_SERVER_PATH 指向的 redis-server 不存在：${named}`);
    return named;
  }
  const folders = [...(process.env.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"];
  return folders.map((folder) => join(folder, "redis-server")).find((path) => existsSync(path));
}

/** A redis-server, installed first if need be. Says what it does; throws one line when nothing helps. */
export function ensureRedis(): string {
  const found = findRedis();
  if (found) return found;
  console.log("没有找到 redis-server");
  installByApt(["redis-server"]);
  const installed = findRedis();
  if (!installed) {
    throw new Error("没有 redis-server，也没能装上。请装好它，或用 REDIS_SERVER_PATH 指向一个，再运行一次");
  }
  return installed;
}
