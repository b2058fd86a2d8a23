/** A fresh process of the built server, started as `npm start` starts it, with a report of the most memory it took. */
import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { join, resolve } from "node:path";
import * as z from "zod";
import { portOf } from "./serving/port-of.ts";

/** A server that runs. */
export interface Running {
  readonly port: number;
  /** The most memory the process had at once, in bytes. */
  readonly peak: () => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** What the process runs before the server: says, when asked, how much memory it took at most. */
const REPORT = "process.on('message', () => process.send(process.resourceUsage().maxRSS * 1024))";

/** Builds the server into a folder. */
export function buildServer(folder: string): string {
  const bundle = resolve(folder, "server/serve.mjs");
  execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", bundle]);
  mkdirSync(join(folder, "h5"), { recursive: true });
  writeFileSync(join(folder, "h5/index.html"), "<!doctype html><title>育津</title>");
  return bundle;
}

/** What `npm start` tells Node about memory. */
export function memoryFlags(): string[] {
  const { scripts } = z
    .object({ scripts: z.object({ start: z.string() }) })
    .parse(JSON.parse(readFileSync("package.json", "utf8")));
  return [...new Set(scripts.start.match(/--(?:max|heap)-\S+/g))];
}

/** Starts the bundle on a free port. */
export async function startServer(bundle: string): Promise<Running> {
  const words = [...memoryFlags(), "--import", `data:text/javascript,${encodeURIComponent(REPORT)}`, bundle];
  const child: ChildProcess = spawn(process.execPath, words, {
    // What is measured is not the quota.
    env: { ...process.env, PORT: "0", YUJIN_PUBLIC_QUOTA: "1000000000/60", LOG_LEVEL: "silent" },
    stdio: ["ignore", "pipe", "inherit", "ipc"],
  });
  const { port } = await portOf(child);
  return {
    port,
    peak: async () => {
      child.send("report");
      const message: unknown = await once(child, "message");
      return z.tuple([z.number()]).rest(z.unknown()).parse(message)[0];
    },
    stop: async () => {
      child.kill("SIGKILL");
      await once(child, "exit");
    },
  };
}

/** Sends lines as fast as they are taken, and counts the lines that come back and those that are problems. */
export function sendLines(port: number, lines: Iterable<string>): Promise<{ lines: number; problems: number }> {
  return new Promise((resolved, rejected) => {
    const headers = { "Content-Type": "application/x-ndjson" };
    const asked = request({ port, method: "POST", path: "/api/v1/assessments/batch", headers });
    asked.on("error", rejected);
    asked.on("response", (answer) => {
      const count = { lines: 0, problems: 0 };
      let tail = "";
      answer.setEncoding("utf8").on("error", rejected);
      answer.on("data", (text: string) => {
        const parts = `${tail}${text}`.split("\n");
        tail = parts.pop() ?? "";
        count.lines += parts.length;
        count.problems += parts.filter((line) => line.includes('"type":"urn:problem-type')).length;
      });
      answer.on("end", () => resolved(count));
    });
    write(asked, lines).catch(rejected);
  });
}

async function write(to: ReturnType<typeof request>, lines: Iterable<string>): Promise<void> {
  let piece = "";
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length < 16_384) continue;
    // Not until it drains: of a request whose answer has begun Node 24 never says so.
    const full = piece;
    await new Promise<unknown>((taken) => to.write(full, taken));
    piece = "";
  }
  to.end(piece);
}
