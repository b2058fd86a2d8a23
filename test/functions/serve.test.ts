import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { type Socket, connect } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { text } from "node:stream/consumers";
import { setTimeout } from "node:timers/promises";
import { portOf } from "../../bench/serving/port-of.ts";

const ROOT = join(__dirname, "../..");

let folder: string;
let bundle: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yujin-serve-"));
  bundle = join(folder, "server/serve.mjs");
  execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", bundle], { cwd: ROOT });
  await mkdir(join(folder, "h5"));
  await writeFile(join(folder, "h5/index.html"), "<!doctype html><title>育津</title>");
}, 60_000);

afterAll(() => rm(folder, { recursive: true }));

const start = (port: string, script = bundle) =>
  spawn(process.execPath, [script], { env: { ...process.env, PORT: port }, stdio: ["ignore", "pipe", "pipe"] });

/** Starts the bundle on a free port and waits for the line that says where. */
async function started(): Promise<{ child: ChildProcess; port: number; line: string }> {
  const child = start("0");
  const { port, said } = await portOf(child);
  return { child, port, line: said };
}

async function connected(port: number): Promise<Socket> {
  const socket = connect(port, "127.0.0.1").setEncoding("utf8");
  await once(socket, "connect");
  return socket;
}

/** Waits until a new connection is refused; one that slipped in while the port closed is reset, and tried again. */
async function refused(port: number): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const socket = connect(port, "127.0.0.1");
    const outcome = await once(socket, "connect").then(() => "connected", String);
    socket.on("error", () => undefined).destroy();
    if (outcome.includes("ECONNREFUSED")) return;
    await setTimeout(20);
  }
  throw new Error("new connections are still accepted");
}

/** A file of the bundle with all that is loaded before the first of its own lines runs. */
function loadedWith(file: string): ReadonlySet<string> {
  const all = new Set([file]);
  for (const one of all) {
    const beside = readFileSync(one, "utf8").matchAll(/^(?:import|\}|import .*) (?:from )?"(\.\/[^"]+)";$/gm);
    for (const [, name = ""] of beside) all.add(join(dirname(one), name));
  }
  return all;
}

const exitCode = async (child: ChildProcess): Promise<unknown> => (await once(child, "exit"))[0];

describe("the bundle of npm start", () => {
  test("says in one line where to look, and serves page and endpoints there", async () => {
    const { child, port, line } = await started();
    expect(line).toMatch(/^育津已启动，请打开 http:\/\/localhost:\d+.*\n$/);
    expect(await (await fetch(`http://localhost:${port}/`)).text()).toContain("育津");
    expect((await fetch(`http://localhost:${port}/api/v1/health`)).status).toBe(200);
    // The bundle lies outside the project here: whatever the documentation needs lies beside it.
    for (const path of ["v1/openapi.json", "docs", "docs/swagger-ui.css", "docs/swagger-ui-bundle.js"]) {
      expect([path, (await fetch(`http://localhost:${port}/api/${path}`)).status]).toEqual([path, 200]);
    }
    const bundled = await fetch(`http://localhost:${port}/api/docs/swagger-ui-bundle.js`);
    expect(bundled.headers.get("Content-Encoding")).toBe("gzip");
    expect(Number(bundled.headers.get("Content-Length"))).toBeLessThan(600_000);
    const exit = exitCode(child);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });

  test("begins without what only some are asked for", () => {
    const begins = [...loadedWith(bundle)].map((file) => readFileSync(file, "utf8")).join("\n");
    expect(begins).toContain("/api/v1/assessments");
    for (const part of ["shared/policy/assess.ts", "functions/endpoints/records.ts"]) expect(begins).toContain(part);
    for (const part of ["shared/records/read.ts", "papaparse/papaparse.js", "functions/mcp/server.ts", "pino/pino.js"])
      expect([part, begins.includes(part)]).toEqual([part, false]);
  });

  test("on SIGTERM a running request finishes, a new one is refused, and the exit code is 0", async () => {
    const { child, port } = await started();
    const body = '{"region":"500000"}';
    const idle = await connected(port);
    idle.write("GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\n\r\n");
    await once(idle, "data");
    const running = await connected(port);
    running.write("POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n");
    running.write(`Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
    await setTimeout(200);

    const exit = exitCode(child);
    const idleClosed = once(idle, "close");
    child.kill("SIGTERM");
    await idleClosed;
    await refused(port);
    expect(child.exitCode).toBeNull();

    const answer = text(running);
    running.write(body.slice(5));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"policyVersion"/);
    expect(await exit).toBe(0);
  });

  test.each(["SIGTERM", "SIGINT"] as const)("%s that comes twice loses no answer", async (signal) => {
    const { child, port } = await started();
    const body = '{"region":"500000"}';
    const running = await connected(port);
    running.write("POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n");
    running.write(`Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
    await setTimeout(200);
    const exit = exitCode(child);
    for (const again of [signal, signal, "SIGTERM"] as const) {
      child.kill(again);
      await setTimeout(100);
    }
    const answer = text(running);
    running.write(body.slice(5));
    expect(await answer).toMatch(/^HTTP\/1\.1 200 [^]*"policyVersion"/);
    expect(await exit).toBe(0);
  });

  test("on SIGTERM a request that never finishes does not keep it alive", async () => {
    const { child, port } = await started();
    const stuck = await connected(port);
    stuck.on("error", () => undefined);
    stuck.write("POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n");
    await setTimeout(200);
    const exit = exitCode(child);
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  }, 15_000);

  test.each(["70000", "-1", "3.5", "http", "0x50", "1e3"])("PORT=%s is refused in one line", async (port) => {
    const child = start(port);
    const [code, complaint] = await Promise.all([exitCode(child), text(child.stderr)]);
    expect(code).toBe(1);
    expect(complaint).toBe("PORT 要是 0 到 65535 之间的整数\n");
  });

  test("a port in use is said in one line", async () => {
    const { child, port } = await started();
    const second = start(String(port));
    const [code, complaint] = await Promise.all([exitCode(second), text(second.stderr)]);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^无法在端口 \d+ 上启动：.*EADDRINUSE.*\n$/);
    child.kill("SIGKILL");
    await once(child, "exit");
  });

  test("missing pages are said in one line", async () => {
    const elsewhere = join(folder, "elsewhere/server/serve.mjs");
    execFileSync(process.execPath, ["--import", "tsx", "config/build-server.ts", elsewhere], { cwd: ROOT });
    const child = start("0", elsewhere);
    const [code, complaint] = await Promise.all([exitCode(child), text(child.stderr)]);
    expect(code).toBe(1);
    expect(complaint).toMatch(/^没有找到页面 .*build:h5\n$/);
  }, 30_000);
});
