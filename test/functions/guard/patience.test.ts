import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import type { Server } from "node:http";
import { connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { promisify } from "node:util";
import * as z from "zod";
import { createServer } from "../../../functions/server.ts";
import { TODAY } from "../asking.ts";
import { optionsOn } from "../options.ts";

/** In milliseconds; what is tested lies well on one side of each. */
const IDLE = 1_000;
const BODY = 3_000;
const LARGE = 64 * 1024 * 1024;

const folder = mkdtempSync(join(tmpdir(), "yujin-patience-"));
let server: Server;
let port: number;

beforeAll(async () => {
  writeFileSync(join(folder, "index.html"), "<!doctype html>");
  writeFileSync(join(folder, "large.bin"), Buffer.alloc(LARGE));
  const options = optionsOn(TODAY, console.error, { bodyPatience: BODY });
  server = createServer({ pages: folder, patience: { headers: 1_000, idle: IDLE }, ...options });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  ({ port } = z.object({ port: z.int() }).parse(server.address()));
});

afterAll(async () => {
  server.closeAllConnections();
  await promisify(server.close.bind(server))();
  rmSync(folder, { recursive: true });
});

interface Client {
  readonly socket: Socket;
  readonly heard: () => string;
  readonly closed: Promise<unknown>;
}

async function client(text: string): Promise<Client> {
  const socket = connect(port, "127.0.0.1").setEncoding("latin1");
  let heard = "";
  socket.on("error", () => undefined).on("data", (chunk: string) => (heard += chunk));
  const closed = once(socket, "close");
  await once(socket, "connect");
  socket.write(text);
  return { socket, heard: () => heard, closed };
}

const BODY_TEXT = '{"region":"500000"}';
const head = (length: number) =>
  `POST /api/v1/assessments HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`;

test("a body that moves is not cut off, however long it lies beyond the idle time", async () => {
  const { socket, heard } = await client(head(BODY_TEXT.length));
  for (const part of [BODY_TEXT.slice(0, 5), BODY_TEXT.slice(5, 10), BODY_TEXT.slice(10)]) {
    await setTimeout(IDLE * 0.6);
    socket.write(part);
  }
  while (!heard().includes("\r\n\r\n")) await once(socket, "data");
  expect(heard()).toMatch(/^HTTP\/1\.1 200 /);
  socket.destroy();
}, 20_000);

test("a body that moves for too long is a 408, and the connection is closed", async () => {
  const begun = Date.now();
  const { socket, heard, closed } = await client(head(1_000));
  const dribble = setInterval(() => socket.write(" "), IDLE / 4);
  await closed;
  clearInterval(dribble);
  expect(heard()).toMatch(/^HTTP\/1\.1 408 [^]*urn:problem-type:yujin:body-too-slow/);
  expect(Date.now() - begun).toBeGreaterThanOrEqual(BODY - 50);
}, 20_000);

test("a body that stops is given up after the idle time", async () => {
  const begun = Date.now();
  const { closed } = await client(`${head(1_000)}{`);
  await closed;
  expect(Date.now() - begun).toBeLessThan(BODY);
}, 20_000);

test("a GET that goes on sending is answered and closed", async () => {
  const { socket, heard, closed } = await client(
    "GET /api/v1/health HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n",
  );
  const dribble = setInterval(() => socket.write(" "), IDLE / 4);
  await closed;
  clearInterval(dribble);
  expect(heard()).toMatch(/^HTTP\/1\.1 200 /);
}, 20_000);

test("a client that stops reading loses its connection", async () => {
  const connections = promisify<number>(server.getConnections.bind(server));
  while ((await connections()) > 0) await setTimeout(20);
  const { socket, heard } = await client("GET /large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
  await once(socket, "data");
  socket.pause();
  expect(await connections()).toBe(1);
  await setTimeout(IDLE * 3);
  expect(await connections()).toBe(0);
  expect(heard().length).toBeLessThan(LARGE);
  socket.destroy();
}, 20_000);
