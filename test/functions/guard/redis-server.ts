/** A real redis-server for a test: on a free port, in a folder of its own, keeping nothing. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import * as z from "zod";
import { findProgram, REDIS } from "../../../config/test/programs.ts";

/** What a test does to it. */
export interface RedisServer {
  readonly url: string;
  readonly start: () => Promise<void>;
  /** Sends it a signal; after SIGKILL, waits until it is gone. */
  readonly signal: (signal: "SIGKILL" | "SIGSTOP" | "SIGCONT") => Promise<void>;
  /** Sends a command as it is typed, and gives the raw answer. */
  readonly ask: (command: string) => Promise<string>;
  readonly remove: () => Promise<void>;
}

/** A server that does not run yet. */
export async function redisServer(): Promise<RedisServer> {
  const path = findProgram(REDIS);
  if (path === undefined) throw new Error("there is no redis-server; `npm test` gets one");
  const folder = mkdtempSync(join(tmpdir(), "yujin-redis-"));
  const port = await freePort();
  let child: ChildProcess | undefined;

  const ask = async (command: string): Promise<string> => {
    const socket = connect(port, "127.0.0.1").setEncoding("utf8");
    try {
      await once(socket, "connect");
      socket.write(`${command}\r\n`);
      return String((await once(socket, "data"))[0]);
    } finally {
      socket.destroy();
    }
  };
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const gone = name === "SIGKILL" ? once(child, "exit") : undefined;
    child.kill(name);
    await gone;
  };
  return {
    url: `redis://127.0.0.1:${port}`,
    async start() {
      const settings = ["--port", String(port), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"];
      child = spawn(path, [...settings, "--dir", folder], { stdio: "ignore" });
      while ((await ask("PING").catch(() => "")) !== "+PONG\r\n") await setTimeout(20);
    },
    signal,
    ask,
    async remove() {
      await signal("SIGKILL");
      rmSync(folder, { recursive: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = z.object({ port: z.int() }).parse(server.address());
  server.close();
  await once(server, "close");
  return port;
}
