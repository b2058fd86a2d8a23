/** The servers measured, each a process of its own: ours as `npm start` runs it, and what stands beside it. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { createInterface } from "node:readline";
import { buildSync } from "esbuild";
import * as z from "zod";
import { memoryFlags } from "../batch-server.ts";

const FOLDER = resolve("dist/bench/serving");

/** A server that runs. */
export interface Running {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
  /** Bytes of heap in use and of the whole process, after all garbage is collected. */
  readonly memory: () => Promise<Memory>;
}

const memorySchema = z.object({ heapUsed: z.number(), rss: z.number() });
type Memory = z.infer<typeof memorySchema>;

/** In every measured process: collects garbage and tells the memory when asked. */
const PROBE = `process.on("message", () => {
  gc();
  setTimeout(() => {
    gc();
    const { heapUsed, rss } = process.memoryUsage();
    process.send({ heapUsed, rss });
  }, 500);
});
process.channel.unref();
`;

/** Bundles what is measured, all in the same way. Returns the files by name. */
export function built(): { readonly ours: string; readonly bare: string; readonly empty: string } {
  execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", join(FOLDER, "server/serve.mjs")]);
  mkdirSync(join(FOLDER, "h5"), { recursive: true });
  writeFileSync(join(FOLDER, "h5/index.html"), "<!doctype html><title>bench</title>");
  writeFileSync(join(FOLDER, "probe.mjs"), PROBE);
  buildSync({
    entryPoints: ["bench/serving/bare.ts", "bench/serving/empty.ts"],
    outdir: FOLDER,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    logLevel: "warning",
  });
  return {
    ours: join(FOLDER, "server/serve.mjs"),
    bare: join(FOLDER, "bare.mjs"),
    empty: join(FOLDER, "empty.mjs"),
  };
}

/** What of the surroundings the measured server sees: nobody is to run into the quota. */
const ENVIRONMENT = { PATH: process.env["PATH"], PORT: "0", YUJIN_PUBLIC_QUOTA: "1000000000/60" };

/** Starts a bundle and waits until it says where it listens. */
export async function started(script: string): Promise<Running> {
  const child = spawn(
    process.execPath,
    [...memoryFlags(), "--expose-gc", "--import", join(FOLDER, "probe.mjs"), script],
    {
      env: ENVIRONMENT,
      stdio: ["ignore", "pipe", "inherit", "ipc"],
    },
  );
  const url = await listening(child);
  return {
    url,
    pid: child.pid ?? NaN,
    memory: async () => {
      child.send("memory");
      return memorySchema.parse((await once(child, "message"))[0]);
    },
    stop: async () => {
      child.kill("SIGTERM");
      await once(child, "exit");
    },
  };
}

/** The address in the first line that names one; the lines after it are read and dropped. */
async function listening(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("the server has no output");
  const lines = createInterface({ input: child.stdout });
  return new Promise((resolve, reject) => {
    lines.on("line", (line) => {
      const [, port] = /http:\/\/localhost:(\d+)/.exec(line) ?? [];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    child.once("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
}

/** Milliseconds from the start of a process to its first answered assessment. */
export async function timeToFirstAnswer(script: string, body: string): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, [script], { env: ENVIRONMENT, stdio: ["ignore", "pipe", "inherit"] });
  const url = await listening(child);
  const answer = await fetch(`${url}/api/v1/assessments`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body,
  });
  await answer.arrayBuffer();
  const took = performance.now() - begun;
  child.kill("SIGKILL");
  await once(child, "exit");
  if (answer.status !== 200) throw new Error(`the first answer was a ${answer.status}`);
  return took;
}
