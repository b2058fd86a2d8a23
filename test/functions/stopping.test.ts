/** The end of a service, as its clients see it: the built server under load, and one whose log nobody reads. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { closeSync, existsSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout as pause } from "node:timers/promises";
import { buildServer } from "../../bench/batch-server.ts";
import { portOf } from "../../bench/serving/port-of.ts";

const CLIENTS = 50;
const FACTS = '{"region":"500000"}';

let folder: string;
let bundle: string;
const running = new Set<ChildProcess>();

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yujin-stopping-"));
  bundle = buildServer(folder);
}, 60_000);
afterAll(() => {
  for (const child of running) child.kill("SIGKILL");
  rmSync(folder, { recursive: true });
});

interface Served {
  readonly child: ChildProcess;
  readonly port: number;
  readonly exit: Promise<unknown>;
}

/** Starts the server on a free port; `stdout` is where its log goes after the line that says where it listens. */
async function served(environment: Readonly<Record<string, string>> = {}): Promise<Served> {
  const child = spawn(process.execPath, [bundle], {
    env: { PATH: process.env["PATH"], PORT: "0", YUJIN_PUBLIC_QUOTA: "1000000/60", ...environment },
    stdio: ["ignore", "pipe", "pipe"],
  });
  running.add(child);
  const exit = once(child, "exit").then(([code]: unknown[]) => code);
  const { port } = await portOf(child);
  return { child, port, exit };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : NaN;
}

interface Answered {
  readonly status: number;
  readonly connection: string | undefined;
  readonly body: string;
}

function ask(port: number, agent: Agent | undefined, path = "/api/v1/assessments", body?: string): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const headers = { "Content-Type": "application/json" };
    const asked = request({
      port,
      host: "127.0.0.1",
      method: body === undefined ? "GET" : "POST",
      path,
      agent,
      headers,
    });
    asked.on("error", reject).on("response", (answer) => {
      const { statusCode: status = 0, headers: told } = answer;
      text(answer).then((read) => resolve({ status, connection: told.connection, body: read }), reject);
    });
    asked.end(body);
  });
}

test("no answer is lost to 50 clients whose connections are kept, though the server ends", async () => {
  const { child, port, exit } = await served({ YUJIN_DRAIN_SECONDS: "4" });
  const answers: Answered[] = [];
  const lost: string[] = [];
  // As a load balancer's: told that the connection ends, it comes once more, then goes elsewhere.
  const client = async (): Promise<void> => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    for (let ends = 0; ends < 2;) {
      try {
        const answer = await ask(port, agent, undefined, FACTS);
        answers.push(answer);
        if (answer.connection === "close") ends++;
      } catch (error) {
        lost.push(String(error));
        break;
      }
    }
    agent.destroy();
  };
  const clients = Array.from({ length: CLIENTS }, client);
  while (answers.length < 300) await pause(10);
  child.kill("SIGTERM");
  await pause(100);
  expect((await ask(port, undefined, "/api/v1/ready")).status).toBe(503);
  expect((await ask(port, undefined, "/api/v1/health")).status).toBe(200);
  await Promise.all(clients);
  expect(await exit).toBe(0);
  expect(lost).toEqual([]);
  expect(answers.filter(({ status }) => status !== 200)).toEqual([]);
  expect(answers.filter(({ connection }) => connection === "close")).toHaveLength(2 * CLIENTS);
}, 60_000);

test("a batch ends with the line from which to go on", async () => {
  const { child, port, exit } = await served();
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  const got = text(socket);
  const chunk = `${(FACTS.length + 1).toString(16)}\r\n${FACTS}\n\r\n`;
  socket.write("POST /api/v1/assessments/batch HTTP/1.1\r\nHost: x\r\nContent-Type: application/x-ndjson\r\n");
  socket.write(`Transfer-Encoding: chunked\r\n\r\n${chunk}${chunk}`);
  // Lines are answered in turns: what is stopped before the second has been read goes on from there.
  await new Promise<void>((answered) => {
    let seen = "";
    socket.on("data", (piece: string) => {
      seen += piece;
      if (seen.includes('"line":2')) answered();
    });
  });
  child.kill("SIGTERM");
  const answer = await got;
  expect(answer).toMatch(/"line":1,[^]*"line":2,[^]*"line":3,"type":"urn:problem-type:yujin:stopping"/);
  // It looks whole: nothing is missing of it.
  expect(answer).toMatch(/0\r\n\r\n$/);
  expect(await exit).toBe(0);
}, 30_000);

describe("a log that takes nothing", () => {
  /** Asks until more lines were logged than a pipe and the queue hold. */
  async function askOften(port: number, times: number): Promise<void> {
    const agent = new Agent({ keepAlive: true, maxSockets: 16 });
    const ids = { "X-Request-Id": "x".repeat(64) };
    const one = () =>
      new Promise<void>((resolve, reject) => {
        const asked = request({ port, host: "127.0.0.1", path: "/api/v1/health", agent, headers: ids });
        asked.on("error", reject).on("response", (answer) => {
          expect(answer.statusCode).toBe(200);
          answer.resume().on("end", resolve);
        });
        asked.end();
      });
    for (let done = 0; done < times; done += 100) await Promise.all(Array.from({ length: 100 }, one));
    agent.destroy();
  }

  test("because nobody reads it (EAGAIN) holds nobody up, and does not keep the server alive", async () => {
    const { child, port, exit } = await served();
    child.stdout?.pause();
    await askOften(port, 3_500);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  }, 60_000);

  test("because its reader is gone (EPIPE)", async () => {
    const { child, port, exit } = await served();
    child.stdout?.destroy();
    await askOften(port, 300);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  }, 30_000);

  test("because the disk is full (ENOSPC)", async () => {
    const free = await freePort();
    const full = openSync("/dev/full", "w");
    const child = spawn(process.execPath, [bundle], {
      env: { PATH: process.env["PATH"], PORT: String(free) },
      stdio: ["ignore", full, "pipe"],
    });
    closeSync(full);
    running.add(child);
    const exit = once(child, "exit").then(([code]: unknown[]) => code);
    const up = async () => (await ask(free, undefined, "/api/v1/health").catch(() => undefined))?.status;
    for (let tries = 0; (await up()) !== 200 && tries < 200; tries++) await pause(50);
    await askOften(free, 300);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  }, 30_000);

  test("because its terminal is stopped", async () => {
    const [id, code] = [join(folder, "id"), join(folder, "code")];
    const server = `"${process.execPath}" "${bundle}" & echo $! > "${id}"; wait $!; echo $? > "${code}"`;
    // Has a terminal, and shows what is written to it as long as somebody reads that.
    const child = spawn("script", ["--quiet", "--return", "--command", server, "/dev/null"], {
      env: { PATH: process.env["PATH"], SHELL: "/bin/sh", PORT: "0", YUJIN_PUBLIC_QUOTA: "1000000/60" },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    const { port } = await portOf(child);
    child.stdout.pause();
    await askOften(port, 3_500);
    process.kill(Number(readFileSync(id, "utf8")), "SIGTERM");
    for (let tries = 0; !existsSync(code) && tries < 200; tries++) await pause(50);
    child.kill("SIGKILL");
    expect(readFileSync(code, "utf8")).toBe("0\n");
  }, 60_000);
});
