/** The bundle of `npm start`, built once for a test file and started as often as it likes. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { portOf } from "../../../bench/serving/port-of.ts";

const ROOT = join(__dirname, "../../..");

/** A running server, with all it has written so far. */
export interface Running {
  readonly child: ChildProcess;
  readonly url: string;
  readonly said: () => string;
  /** Ends it as an operator would, and gives its exit code. */
  readonly end: () => Promise<unknown>;
}

/** A built server beside an empty page. */
export interface Bundle {
  readonly start: (environment?: Readonly<Record<string, string>>) => Promise<Running>;
  readonly remove: () => void;
}

/** Builds as `npm start` does. */
export function buildBundle(): Bundle {
  const folder = mkdtempSync(join(tmpdir(), "yujin-guard-"));
  const file = join(folder, "server/serve.mjs");
  execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", file], { cwd: ROOT });
  mkdirSync(join(folder, "h5"));
  writeFileSync(join(folder, "h5/index.html"), "<!doctype html><title>育津</title>");
  return {
    start: (environment = {}) => started(file, environment),
    remove: () => rmSync(folder, { recursive: true }),
  };
}

async function started(file: string, environment: Readonly<Record<string, string>>): Promise<Running> {
  const env = {
    PATH: process.env["PATH"],
    YUJIN_SECURITY_CONTACT: "mailto:security@example.com",
    ...environment,
    PORT: "0",
  };
  const child = spawn(process.execPath, [file], { env, stdio: ["ignore", "pipe", "pipe"] });
  const closed: Promise<unknown[]> = once(child, "close");
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => said.push(text));
  }
  const everything = (): string => said.join("");
  const { port } = await portOf(child).catch(async () => {
    await closed;
    throw new Error(`did not start: ${everything()}`);
  });
  return {
    child,
    url: `http://127.0.0.1:${port}`,
    said: everything,
    async end() {
      child.kill("SIGTERM");
      return (await closed)[0];
    },
  };
}
