import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { once } from "node:events";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { compressFolder } from "../../config/compressed.ts";
import type { RequestLine } from "../../functions/log.ts";
import { pageHeaders } from "../../functions/page-policy.ts";
import { createServer, drain } from "../../functions/server.ts";
import { optionsFrom } from "../../functions/settings.ts";
import { assessmentSchema } from "../../shared/policy/index.ts";
import { TODAY, problemOf, warnings } from "./asking.ts";
import { OPEN, optionsOn } from "./options.ts";

const PAGE = '<!doctype html><html lang="zh"><title>育津</title><div id="app"></div></html>\n';
const NONE = '<!doctype html><html lang="zh"><title>没有这一页</title></html>\n';
const SCRIPT = `console.log("育津");${" ".repeat(5_000)}`;
const SECRET = "not for the web";

let folder: string;
let server: Server;
let port: number;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "yujin-server-"));
  const pages = join(folder, "h5");
  await mkdir(join(pages, "js"), { recursive: true });
  await writeFile(join(pages, "index.html"), PAGE);
  await writeFile(join(pages, "js/app.0a1b2c3d.js"), SCRIPT);
  await writeFile(join(pages, "404.html"), NONE);
  compressFolder(pages);
  await writeFile(join(pages, "icon.svg"), "<svg xmlns='http://www.w3.org/2000/svg'/>");
  await writeFile(join(pages, "late.js"), SCRIPT);
  await writeFile(join(folder, "secret.txt"), SECRET);
  await mkdir(join(folder, "h5-secret"));
  await writeFile(join(folder, "h5-secret/secret.txt"), SECRET);
  const patience = { headers: 700, idle: 1_500 };
  const options = optionsOn(TODAY, (line) => void warnings.push(line), { bodyPatience: 1_000 });
  server = createServer({ pages, patience, ...options });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  port = typeof address === "object" && address ? address.port : 0;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
  expect(warnings).toEqual([]);
});

const get = (path: string, init?: RequestInit) => fetch(`http://localhost:${port}${path}`, init);

/** Sends text over a plain socket and returns everything that comes back until the server closes. */
const exchange = (...parts: readonly (string | number)[]) =>
  new Promise<string>((resolve, reject) => {
    let received = "";
    const socket = connect(port, "localhost").setEncoding("utf8");
    socket.on("data", (text: string) => (received += text));
    socket.on("close", () => resolve(received)).on("error", reject);
    const send = async () => {
      for (const part of parts) {
        if (typeof part === "string") socket.write(part);
        else await setTimeout(part);
      }
    };
    send().catch(reject);
  });

describe("pages", () => {
  test("the page, asked for again each time", async () => {
    for (const path of ["/", "/index.html", "/?from=share"]) {
      const answer = await get(path);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
      expect(answer.headers.get("Cache-Control")).toBe("no-cache");
      expect(await answer.text()).toBe(PAGE);
    }
  });

  test("files named by their content are kept for a year, others are not", async () => {
    const script = await get("/js/app.0a1b2c3d.js");
    expect(script.headers.get("Content-Type")).toBe("text/javascript; charset=utf-8");
    expect(script.headers.get("Cache-Control")).toBe("public, max-age=31536000, immutable");
    expect(await script.text()).toBe(SCRIPT);
    const icon = await get("/icon.svg");
    expect(icon.headers.get("Content-Type")).toMatch(/^image\/svg\+xml/);
    expect(icon.headers.get("Cache-Control")).toBe("no-cache");
  });

  test("files are compressed when they are built, not when they are asked for", async () => {
    const packed = await readFile(join(folder, "h5/js/app.0a1b2c3d.js.br"));
    const asked = await exchange(
      "GET /js/app.0a1b2c3d.js HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip, br\r\nConnection: close\r\n\r\n",
    );
    expect(asked).toMatch(/\r\ncontent-encoding: br\r\n/i);
    expect(asked).toMatch(new RegExp(`\r\ncontent-length: ${packed.length}\r\n`, "i"));
    // What the build did not compress is sent as it is, however large.
    const late = await get("/late.js", { headers: { "Accept-Encoding": "br, gzip" } });
    expect(late.headers.get("Content-Encoding")).toBeNull();
    expect((await get("/js/app.0a1b2c3d.js.br")).status).toBe(404);
  });

  test.each([
    ["br", "br"],
    ["gzip;q=0.5, br;q=0", "gzip"],
    ["*", "br"],
    ["deflate", null],
    ["identity", null],
  ])("to who reads %s", async (accepted, packing) => {
    const answer = await get("/js/app.0a1b2c3d.js", { headers: { "Accept-Encoding": accepted } });
    expect(answer.headers.get("Content-Encoding")).toBe(packing);
    expect(answer.headers.get("Vary")).toMatch(/accept-encoding/i);
    expect(await answer.text()).toBe(SCRIPT);
  });

  test.each(["/", "/js/app.0a1b2c3d.js", "/icon.svg"])("%s is not sent again to who has it", async (path) => {
    for (const encoding of ["identity", "br"]) {
      const headers = { "Accept-Encoding": encoding };
      const tag = (await get(path, { headers })).headers.get("ETag") ?? "";
      expect(tag).toMatch(/^"[\w-]+"$/);
      const again = await get(path, { headers: { ...headers, "If-None-Match": tag } });
      expect([again.status, again.headers.get("ETag"), await again.text()]).toEqual([304, tag, ""]);
      for (const [name, value] of Object.entries(pageHeaders())) expect(again.headers.get(name)).toBe(value);
    }
  });

  test("large files come compressed to who can read that", async () => {
    const zipped = await get("/js/app.0a1b2c3d.js", { headers: { "Accept-Encoding": "gzip" } });
    expect(zipped.headers.get("Content-Encoding")).toBe("gzip");
    expect(await zipped.text()).toBe(SCRIPT);
    const plain = await get("/js/app.0a1b2c3d.js", { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers.get("Content-Encoding")).toBeNull();
    expect(plain.headers.get("Content-Length")).toBe(String(Buffer.byteLength(SCRIPT)));
  });

  test("an address that no page has is a 404 that says so on a page", async () => {
    for (const path of ["/pages/result/index", "/nothing", "/nothing/", "/embed/x?y=1"]) {
      for (const headers of [{}, { "Accept-Encoding": "gzip" }]) {
        const answer = await get(path, { headers });
        expect([path, answer.status]).toEqual([path, 404]);
        expect(answer.headers.get("Content-Type")).toBe("text/html; charset=utf-8");
        expect(answer.headers.get("Cache-Control")).toBe("no-cache");
        expect(answer.headers.get("Content-Security-Policy")).toBe(pageHeaders()["Content-Security-Policy"]);
        expect(await answer.text()).toBe(NONE);
      }
    }
  });

  test("a file that is not there is a 404, not the page", async () => {
    for (const path of ["/js/app.ffffffff.js", "/favicon.ico", "/.env"]) expect((await get(path)).status).toBe(404);
    expect((await get("/", { method: "POST" })).status).toBe(404);
  });

  test.each(["/", "/index.html", "/js/app.0a1b2c3d.js", "/nothing.js"])("%s carries the page headers", async (path) => {
    const { headers } = await get(path);
    for (const [name, value] of Object.entries(pageHeaders())) expect(headers.get(name)).toBe(value);
  });

  test.each([
    "/../secret.txt",
    "/js/../../secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e/secret.txt",
    "/%2e%2e%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "/..\\secret.txt",
    "/..%5csecret.txt",
    "/js/..%5c..%5csecret.txt",
    "//../secret.txt",
    "/./../secret.txt",
    "/../h5-secret/secret.txt",
    "/%c0%ae%c0%ae/secret.txt",
    "/js/%00/../../../secret.txt",
    "http://localhost/../secret.txt",
    "/../../../../../../../../etc/passwd",
  ])("%s does not lead out of the folder", async (path) => {
    const answer = await exchange(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 (404|400|200) /);
    if (answer.startsWith("HTTP/1.1 200")) expect(answer).toContain(PAGE.trim());
    expect(answer).not.toContain(SECRET);
    expect(answer).not.toContain("root:");
  });
});

describe("endpoints", () => {
  test("answer on the same port", async () => {
    expect((await get("/api/v1/health")).status).toBe(200);
    const answer = await get("/api/v1/assessments", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: '{"region":"500000"}',
    });
    expect(answer.status).toBe(200);
    expect(assessmentSchema.parse(await answer.json()).asOf).toBe(TODAY);
  });

  test.each(["/api", "/api/", "/api/v1/nothing", "/api/v1/app.js"])("%s is a problem, not the page", async (path) => {
    const answer = await get(path);
    expect(answer.status).toBe(404);
    await problemOf(answer);
  });

  test("a body in chunks is read; chunks without end are cut off at 64 KB", async () => {
    const head =
      "POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nContent-Type: application/json\r\n";
    const chunked = `${head}Transfer-Encoding: chunked\r\n\r\n`;
    expect(await exchange(`${chunked}8\r\n{"region\r\n`, 50, 'b\r\n":"500000"}\r\n0\r\n\r\n')).toMatch(
      /^HTTP\/1\.1 200 /,
    );
    expect(await exchange(`${chunked}11000\r\n${" ".repeat(0x11000)}\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
    expect(await exchange(`${head}Content-Length: 70000\r\n\r\n`)).toMatch(/^HTTP\/1\.1 413 /);
  });

  test("odd methods are answered, not dropped as a fault of ours", async () => {
    for (const method of ["TRACE", "PROPFIND", "OPTIONS"]) {
      const answer = await exchange(
        `${method} /api/v1/health HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`,
      );
      expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    }
  });

  test.each([
    ["no host", "GET / HTTP/1.1\r\n\r\n"],
    ["a host that is none", "GET /api/v1/health HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n"],
    ["no HTTP", "hello\r\n\r\n"],
    ["two lengths", "POST /api/v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}"],
    ["a length that is none", "POST /api/v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\n\r\n{}"],
    ["endless headers", `GET / HTTP/1.1\r\nHost: x\r\nX: ${"x".repeat(20_000)}\r\n\r\n`],
  ])("%s is refused with 4xx", async (_, text) => expect(await exchange(text)).toMatch(/^HTTP\/1\.1 4\d\d /));
});

test("health is answered in HTTP/1.0, which names no host, as load balancers ask for it", async () => {
  for (const path of ["/api/v1/health", "/", "/api/v1/nothing"]) {
    const answer = await exchange(`GET ${path} HTTP/1.0\r\n\r\n`);
    expect(answer).toMatch(path.endsWith("nothing") ? /^HTTP\/1\.1 404 / : /^HTTP\/1\.1 200 /);
  }
});

test("pages and files ask for https, where they were asked for by it", async () => {
  const guarding = { ...OPEN, addressSource: { kind: "proxies", hops: 1 } } as const;
  const behind = createServer({ pages: join(folder, "h5"), ...optionsOn(TODAY, () => undefined, { guarding }) });
  await new Promise<void>((resolve) => behind.listen(0, resolve));
  const address = behind.address();
  const at = `http://localhost:${typeof address === "object" && address ? address.port : 0}`;
  for (const path of ["/", "/js/app.0a1b2c3d.js", "/icon.svg", "/nothing.js", "/embed", "/api/v1/health"]) {
    const asked = async (proto: string) =>
      (await fetch(at + path, { headers: { "X-Forwarded-Proto": proto } })).headers.get("Strict-Transport-Security");
    expect([path, await asked("https"), await asked("http")]).toEqual([path, "max-age=31536000", null]);
  }
  await drain(behind, 100);
});

test("the times that the documents state are those of the server", async () => {
  const options = optionsOn(TODAY, () => undefined, optionsFrom({ LOG_LEVEL: "silent" }));
  const usual = createServer({ pages: join(folder, "h5"), ...options });
  const seconds = (milliseconds: number) => milliseconds / 1000;
  const docs = async (name: string) => readFile(join(__dirname, "../../docs", name), "utf8");
  expect(await docs("deploy.md")).toContain(
    `请求头 ${seconds(usual.headersTimeout)} 秒要发完，JSON 正文 ${seconds(options.bodyPatience)} 秒要发完，${seconds(usual.timeout)} 秒什么都没有收发就断开，答完一个请求以后连接留 ${seconds(usual.keepAliveTimeout)} 秒。`,
  );
  expect(await docs("deploy.md")).toContain(`keepalive_timeout ${seconds(usual.keepAliveTimeout) - 1}s;`);
  expect(await docs("batch.md")).toContain(`${seconds(usual.timeout)} 秒什么都没有收发，连接会断开。`);
  expect(await docs("api.md")).toContain(`正文 ${seconds(options.bodyPatience)} 秒还没有发完`);
});

describe("connections", () => {
  test.each([
    ["one address", { all: 100, perAddress: 3 }],
    ["all together", { all: 3, perAddress: 100 }],
  ])("beyond what %s may have are dropped, the others go on, and a place is free again", async (_, caps) => {
    const options = optionsOn(TODAY, (line) => void warnings.push(line));
    const small = createServer({ pages: join(folder, "h5"), caps, ...options });
    await new Promise<void>((resolve) => small.listen(0, resolve));
    const address = small.address();
    const at = typeof address === "object" && address ? address.port : 0;
    const opened = () =>
      new Promise<[string, Socket]>((resolve) => {
        const socket = connect(at, "127.0.0.1");
        socket.on("error", () => undefined).on("close", () => resolve(["closed", socket]));
        socket.on("connect", () => socket.write("GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n"));
        socket.on("data", (data) => resolve([data.toString().slice(0, 15), socket]));
      });
    const first = [await opened(), await opened(), await opened()];
    expect(first.map(([said]) => said)).toEqual(["HTTP/1.1 200 OK", "HTTP/1.1 200 OK", "HTTP/1.1 200 OK"]);
    expect((await opened())[0]).toBe("closed");
    const kept = first[1]?.[1];
    kept?.write("GET /api/v1/health HTTP/1.1\r\nHost: x\r\n\r\n");
    expect(String(kept && (await once(kept, "data"))[0])).toMatch(/^HTTP\/1\.1 200 OK/);
    first[0]?.[1].destroy();
    await setTimeout(100);
    expect((await opened())[0]).toBe("HTTP/1.1 200 OK");
    small.closeAllConnections();
    await new Promise((resolve) => small.close(resolve));
  });
});

describe("requests that are sent ahead", () => {
  const REQUEST = `POST /api/v1/assessments HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 19\r\n\r\n{"region":"500000"}`;
  /** Sends many at once, and counts the answers. */
  function ahead(count: number): { readonly answered: () => number; readonly socket: Socket } {
    let answered = 0;
    const socket = connect(port, "localhost").setEncoding("utf8");
    socket.on("error", () => undefined);
    socket.on("data", (text: string) => (answered += text.split("HTTP/1.1 200").length - 1));
    socket.write(REQUEST.repeat(count));
    return { answered: () => answered, socket };
  }

  test("are all answered, and others have their turn in between", async () => {
    const { answered, socket } = ahead(30);
    expect((await get("/api/v1/health")).status).toBe(200);
    expect(answered()).toBeLessThan(30);
    for (let tries = 0; answered() < 30 && tries < 200; tries++) await setTimeout(20);
    expect(answered()).toBe(30);
    socket.destroy();
  });

  test("without end close their connection", async () => {
    const { answered, socket } = ahead(2_000);
    await new Promise((resolve) => socket.once("close", resolve));
    expect(answered()).toBeLessThan(100);
    expect((await get("/api/v1/health")).status).toBe(200);
  });
});

describe("clients that hang up", () => {
  test.each([
    ["in a body", "/api/v1/assessments", "application/json", '{"region":'],
    ["in a file", "/api/v1/records", "text/plain", "职工医保"],
    ["in an assistant's message", "/mcp", "application/json", '{"jsonrpc":'],
    ["before the first line of a batch", "/api/v1/assessments/batch", "application/x-ndjson", '{"region":'],
  ])("%s are written down as such, and are no failure of ours", async (_, path, type, begun) => {
    const lines: RequestLine[] = [];
    const failures: string[] = [];
    const log = {
      answered: (line: RequestLine) => void lines.push(line),
      failed: (text: string) => void failures.push(text),
      recovered: () => undefined,
    };
    const options = optionsOn(TODAY, (line) => void warnings.push(line), { log });
    const other = createServer({ pages: join(folder, "h5"), ...options });
    await new Promise<void>((resolve) => other.listen(0, resolve));
    const address = other.address();
    const socket = connect(typeof address === "object" && address ? address.port : 0, "127.0.0.1");
    socket.write(`POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nContent-Length: 500\r\n\r\n${begun}`);
    await setTimeout(100);
    socket.destroy();
    for (let tries = 0; lines.length === 0 && tries < 100; tries++) await setTimeout(20);
    expect(lines.map(({ route, status }) => [route, status])).toEqual([[path, 499]]);
    expect(failures).toEqual([]);
    await new Promise((resolve) => other.close(resolve));
  });
});

describe("clients that take their time", () => {
  test("headers that never end are cut off", async () => {
    expect(await exchange("GET / HTTP/1.1\r\nHost: localhost\r\nX-Slow: ")).toMatch(/^HTTP\/1\.1 408 /);
  });

  test("a body that never ends is cut off", async () => {
    const head = "POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n";
    const answer = await exchange(`${head}Content-Length: 100\r\n\r\n{"region":`);
    expect(answer).toMatch(/^HTTP\/1\.1 408 /);
    expect(answer).toContain("urn:problem-type:yujin:body-too-slow");
  });

  test("a connection that says nothing is closed", async () => {
    expect(await exchange()).not.toMatch(/ 200 /);
  });
});
