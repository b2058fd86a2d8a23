/** What the system refuses the server at each way to the disk and to the network: said in a line, or lived through. */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { setTimeout as pause } from "node:timers/promises";
import { buildServer } from "../../../bench/batch-server.ts";
import { portOf } from "../../../bench/serving/port-of.ts";

const INJECT = pathToFileURL(join(__dirname, "inject.mjs")).href;

let folder: string;
const at = (name: string) => join(folder, name);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "yujin-faults-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe("the server", () => {
  let bundle: string;
  const running = new Set<ChildProcess>();
  beforeAll(() => {
    bundle = buildServer(folder);
  }, 60_000);
  afterAll(() => {
    for (const child of running) child.kill("SIGKILL");
  });

  const start = (command: string, words: readonly string[], environment: Readonly<Record<string, string>> = {}) => {
    const child = spawn(command, words, {
      env: {
        PATH: process.env["PATH"],
        PORT: "0",
        YUJIN_SECURITY_CONTACT: "mailto:security@example.com",
        ...environment,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    running.add(child);
    return child;
  };

  test.each([
    ["readFileSync:EIO:3", "h5/index.html", /^页面读不出来[^\n]*EIO[^\n]*\n$/],
    ["readdirSync:EMFILE:1", "h5", /^页面读不出来[^\n]*EMFILE[^\n]*\n$/],
    ["readFileSync:EMFILE:1", "h5/index.html.br", /^页面读不出来[^\n]*EMFILE[^\n]*\n$/],
    ["readFileSync:EIO:1", "partners.json", /^YUJIN_PARTNERS_FILE 指向的文件读不出来[^\n]*\n$/],
    ["readFileSync:EIO:1", "keys.json", /^YUJIN_SIGNING_KEYS_FILE 指向的文件读不出来[^\n]*\n$/],
  ])("says in a line what it cannot read: %s of %s", async (fault, place, says) => {
    writeFileSync(at("partners.json"), "[]");
    writeFileSync(at("keys.json"), "");
    const files = { YUJIN_PARTNERS_FILE: at("partners.json"), YUJIN_SIGNING_KEYS_FILE: at("keys.json") };
    const environment = { FAULT: fault, FAULT_AT: place, ...files };
    const child = start(process.execPath, ["--import", INJECT, bundle], environment);
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    await once(child, "close");
    expect([child.exitCode, said]).toEqual([1, expect.stringMatching(says)]);
  });

  test("lives through having no handles left (EMFILE), and answers everything after it", async () => {
    const child = start("sh", ["-c", 'ulimit -n 64; exec "$@"', "sh", process.execPath, bundle], {
      YUJIN_METRICS_ADDRESSES: "127.0.0.1",
    });
    const { port } = await portOf(child);
    let said = "";
    child.stderr.on("data", (piece: Buffer) => (said += piece.toString()));
    // The first to ask, before anything that is needed for its answer could have been read.
    const early = connect(port, "127.0.0.1").setEncoding("utf8");
    await once(early, "connect");
    const sockets: Socket[] = Array.from({ length: 150 }, () =>
      connect(port, "127.0.0.1").on("error", () => undefined),
    );
    await pause(500);
    for (const path of PATHS) {
      early.write(`GET ${path} HTTP/1.1\r\nHost: x\r\n\r\n`);
      expect([path, String((await once(early, "data"))[0])]).toEqual([
        path,
        expect.stringMatching(/^HTTP\/1\.1 (200|500) /),
      ]);
      await untilQuiet(early);
    }
    for (const socket of [...sockets, early]) socket.destroy();
    await pause(200);
    expect(said).toBe("");
    const statuses = PATHS.map(async (path) => [path, (await fetch(`http://127.0.0.1:${port}${path}`)).status]);
    expect(await Promise.all(statuses)).toEqual(PATHS.map((path) => [path, 200]));
    const call = { jsonrpc: "2.0", id: 1, method: "tools/list" };
    const headers = { "Content-Type": "application/json", Accept: "application/json, text/event-stream" };
    const asked = await fetch(`http://127.0.0.1:${port}/mcp`, { method: "POST", headers, body: JSON.stringify(call) });
    expect(asked.status).toBe(200);
    expect(child.exitCode).toBeNull();
  }, 30_000);
});

/** What is answered from parts that are needed by nobody until somebody asks. */
const PATHS = ["/api/v1/health", "/api/docs", "/api/v1/openapi.json", "/api/v1/metrics", "/"];

/** Waits until nothing more comes. */
async function untilQuiet(socket: Socket): Promise<void> {
  for (let bytes = -1; bytes !== socket.bytesRead;) {
    bytes = socket.bytesRead;
    await pause(100);
  }
}
